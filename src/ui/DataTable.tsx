import { useId, useRef, type ReactNode } from 'react'
import { joinClasses } from './classNames.ts'
import type { DataColumn } from './dataColumn.ts'
import { DataTableBody } from './DataTableBody.tsx'
import { SortIcon } from './icons.tsx'
import { WINDOWED_FROM_ROWS } from './rowWindow.ts'
import { useOverflow } from './useOverflow.ts'
import styles from './DataTable.module.css'

export interface TableSort {
  readonly key: string
  readonly direction: 'ascending' | 'descending'
}

export interface DataTableProps<Row> {
  readonly caption: ReactNode
  readonly isCaptionShown?: boolean | undefined
  /** The first column names its row and stays in view. */
  readonly columns: readonly DataColumn<Row>[]
  /** Already in order. A typed array of row numbers will do. */
  readonly rows: ArrayLike<Row>
  readonly rowKey: (row: Row) => string
  readonly sort?: TableSort | undefined
  readonly onSort?: ((key: string) => void) | undefined
  readonly isEmphasised?: ((row: Row) => boolean) | undefined
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, isCaptionShown = false, columns, rows, rowKey, sort, onSort, isEmphasised } = props
  const captionId = useId()
  const scrollerRef = useRef<HTMLDivElement>(null)
  const { overflows, isScrolledAside, hasMoreAside } = useOverflow(scrollerRef)
  const isWindowed = rows.length > WINDOWED_FROM_ROWS

  return (
    <div className={styles.frame} data-more={hasMoreAside || undefined}>
      {/* Outside the frame, which a caption of the table's own would scroll out of. */}
      <div id={captionId} className={isCaptionShown ? styles.caption : 'visually-hidden'} aria-hidden={!isCaptionShown || undefined}>
        {caption}
      </div>
      <div
        ref={scrollerRef}
        className={joinClasses(styles.scroller, isWindowed && styles.windowed)}
        data-aside={isScrolledAside || undefined}
        role={overflows ? 'region' : undefined}
        aria-labelledby={overflows ? captionId : undefined}
        tabIndex={overflows ? 0 : undefined}
      >
        <table className={styles.table} aria-labelledby={captionId} aria-rowcount={isWindowed ? rows.length + 1 : undefined}>
          <thead>
            <tr aria-rowindex={isWindowed ? 1 : undefined}>
              {columns.map((column) => (
                <HeaderCell key={column.key} column={column} sort={sort} onSort={onSort} />
              ))}
            </tr>
          </thead>
          <DataTableBody
            columns={columns}
            rows={rows}
            rowKey={rowKey}
            isEmphasised={isEmphasised}
            fractionLengths={columns.map((column) => fractionLength(column, rows))}
            scrollerRef={scrollerRef}
            isWindowed={isWindowed}
          />
        </table>
      </div>
    </div>
  )
}

interface HeaderCellProps<Row> {
  readonly column: DataColumn<Row>
  readonly sort: TableSort | undefined
  readonly onSort: ((key: string) => void) | undefined
}

function HeaderCell<Row>({ column, sort, onSort }: HeaderCellProps<Row>) {
  const direction = sort?.key === column.key ? sort.direction : undefined
  const words = (
    <>
      {column.header}
      {column.unit !== undefined && <span className={styles.unit}> {column.unit}</span>}
    </>
  )
  return (
    <th scope="col" className={joinClasses(styles.head, column.kind === 'number' && styles.number, column.isScreenOnly && 'no-print')} aria-sort={direction}>
      {column.isSortable && onSort !== undefined ? (
        <button type="button" className={styles.sort} onClick={() => onSort(column.key)}>
          <span>{words}</span>
          <SortIcon className={styles.arrow} direction={direction} />
        </button>
      ) : (
        words
      )}
    </th>
  )
}

/** Of the longest fraction in a column, separator included. */
function fractionLength<Row>(column: DataColumn<Row>, rows: ArrayLike<Row>): number {
  if (column.kind === 'text') return 0
  if (column.fractionLength !== undefined) return column.fractionLength
  return Array.from(rows).reduce((widest, row) => Math.max(widest, column.parts(row)?.fraction?.length ?? 0), 0)
}
