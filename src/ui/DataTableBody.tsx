import type { ReactNode, RefObject } from 'react'
import { AlignedNumber } from './AlignedNumber.tsx'
import { joinClasses } from './classNames.ts'
import type { DataColumn } from './dataColumn.ts'
import { segmentRows } from './rowWindow.ts'
import { useRowRange } from './useRowRange.ts'
import styles from './DataTable.module.css'

interface DataTableBodyProps<Row> {
  readonly columns: readonly DataColumn<Row>[]
  readonly rows: ArrayLike<Row>
  readonly rowKey: (row: Row) => string
  readonly isEmphasised: ((row: Row) => boolean) | undefined
  /** One for each column. */
  readonly fractionLengths: readonly number[]
  readonly scrollerRef: RefObject<HTMLElement | null>
  readonly isWindowed: boolean
}

export function DataTableBody<Row>(props: DataTableBodyProps<Row>) {
  const { columns, rows, rowKey, isEmphasised, fractionLengths, scrollerRef, isWindowed } = props
  const { range, roomForRows, rowHeightPx, focusedKey } = useRowRange(scrollerRef, rows.length, isWindowed)
  // A row that has the focus must not vanish under it when scrolled away.
  const pinned = focusedKey === undefined || !isWindowed ? undefined : placeOf(focusedKey, rows, rowKey)

  return (
    <tbody>
      {segmentRows(roomForRows, range, pinned).map((segment) => {
        if (segment.kind === 'gap') {
          return (
            <tr key={`gap-${segment.from}`} aria-hidden="true">
              {/* eslint-disable-next-line jsx-a11y/control-has-associated-label -- empty room, hidden with its row */}
              <td colSpan={columns.length} className={styles.gap} style={{ blockSize: segment.rowCount * rowHeightPx }} />
            </tr>
          )
        }
        const row = rows[segment.index]
        if (row === undefined) return null
        const key = rowKey(row)
        return (
          <tr
            key={key}
            className={joinClasses(isEmphasised?.(row) && styles.emphasised)}
            aria-rowindex={isWindowed ? segment.index + 2 : undefined}
            data-key={isWindowed ? key : undefined}
          >
            {columns.map((column, place) => {
              const width = isWindowed && column.widthRem !== undefined ? { inlineSize: `${column.widthRem}rem` } : undefined
              const content = (
                <span className={styles.content} style={width}>
                  {renderCell(column, row, fractionLengths[place] ?? 0)}
                </span>
              )
              return place === 0 ? (
                <th key={column.key} scope="row" className={styles.cell}>
                  {content}
                </th>
              ) : (
                <td key={column.key} className={joinClasses(styles.cell, column.kind === 'number' && styles.number, column.isScreenOnly && 'no-print')}>
                  {content}
                </td>
              )
            })}
          </tr>
        )
      })}
    </tbody>
  )
}

function placeOf<Row>(key: string, rows: ArrayLike<Row>, rowKey: (row: Row) => string): number | undefined {
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]
    if (row !== undefined && rowKey(row) === key) return index
  }
  return undefined
}

function renderCell<Row>(column: DataColumn<Row>, row: Row, fractionLength: number): ReactNode {
  if (column.kind === 'text') return column.render(row)
  const parts = column.parts(row)
  const number = parts === undefined ? undefined : <AlignedNumber parts={parts} fractionLength={fractionLength} />
  return column.render === undefined ? number : column.render(row, number)
}
