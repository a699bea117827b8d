import type { CSSProperties, RefObject } from 'react'
import { AlignedNumber } from './AlignedNumber.tsx'
import { joinClasses } from './classNames.ts'
import type { NumberParts } from './dataColumn.ts'
import type { GridPlace } from './gridNavigation.ts'
import { segmentRows } from './rowWindow.ts'
import { useRowRange } from './useRowRange.ts'
import styles from './HeatGrid.module.css'

/** The colour of a class, and that of text on it. */
export interface HeatFill {
  readonly fill: string
  readonly ink: string
}

export interface HeatGridCell {
  /** What the cell shows: a number, or the mark of the reason why there is none. */
  readonly number?: NumberParts | undefined
  readonly mark?: string | undefined
  /** Under the number. */
  readonly note?: string | undefined
  /** Row, column, figure and kind, as they are read out: asked of cells that are drawn. */
  readonly label: () => string
  readonly fill: HeatFill | null
  /** The colour as an outline only. */
  readonly isHollow: boolean
}

export interface HeatGridRow {
  readonly key: string
  readonly head: string
  readonly title?: string | undefined
  readonly sort?: 'ascending' | 'descending' | undefined
  readonly isEmphasised?: boolean | undefined
  readonly cells: readonly HeatGridCell[]
}

interface RowProps {
  readonly fractionLengths: readonly number[]
  /** The cell that Tab leads to. */
  readonly stop: GridPlace
}

interface HeatGridBodyProps extends RowProps {
  readonly rows: readonly HeatGridRow[]
  readonly scrollerRef: RefObject<HTMLElement | null>
  readonly isWindowed: boolean
}

export function HeatGridBody({ rows, scrollerRef, isWindowed, ...rowProps }: HeatGridBodyProps) {
  const { range, rowHeightPx } = useRowRange(scrollerRef, rows.length, isWindowed)
  const { row } = rowProps.stop
  const pinned = isWindowed && row > 0 && row <= rows.length ? row - 1 : undefined
  return (
    <tbody className={joinClasses(isWindowed && styles.windowed)}>
      {segmentRows(rows.length, range, pinned).map((segment) => {
        if (segment.kind === 'gap') {
          return (
            <tr key={`gap-${segment.from}`} aria-hidden="true">
              {/* eslint-disable-next-line jsx-a11y/control-has-associated-label -- empty room, hidden with its row */}
              <td colSpan={rowProps.fractionLengths.length + 1} className={styles.gap} style={{ blockSize: segment.rowCount * rowHeightPx }} />
            </tr>
          )
        }
        const shown = rows[segment.index]
        return shown && <HeatRow key={shown.key} row={shown} index={segment.index} {...rowProps} />
      })}
    </tbody>
  )
}

interface HeatRowProps extends RowProps {
  readonly row: HeatGridRow
  /** Among all rows under the head, from 0. */
  readonly index: number
  readonly style?: CSSProperties
}

export function HeatRow({ row, index, fractionLengths, stop, style }: HeatRowProps) {
  const at = index + 1
  const tabIndexOf = (column: number) => (stop.row === at && stop.column === column ? 0 : -1)
  return (
    <tr aria-rowindex={at + 1} style={style} data-emphasised={row.isEmphasised || undefined}>
      <th scope="row" className={styles.rowHead} aria-colindex={1} aria-sort={row.sort} title={row.title} tabIndex={tabIndexOf(0)} data-place={`${at}:0`}>
        <span className={styles.name}>{row.head}</span>
      </th>
      {row.cells.map(({ number, mark, note, label, fill, isHollow }, position) => (
        <td
          key={position}
          className={styles.cell}
          aria-colindex={position + 2}
          aria-label={label()}
          title={number ? undefined : label()}
          tabIndex={tabIndexOf(position + 1)}
          data-place={`${at}:${position + 1}`}
          data-hollow={isHollow || undefined}
          style={fill ? fillStyle(fill) : undefined}
        >
          {number ? <AlignedNumber parts={number} fractionLength={fractionLengths[position] ?? 0} /> : <span className={styles.mark}>{mark}</span>}
          {note !== undefined && <span className={styles.note}>{note}</span>}
        </td>
      ))}
    </tr>
  )
}

function fillStyle({ fill, ink }: HeatFill): CSSProperties & Record<`--${string}`, string> {
  return { '--fill': fill, '--on-fill': ink }
}
