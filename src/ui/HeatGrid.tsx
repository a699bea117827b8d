import { useId, useRef, useState, type CSSProperties, type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import type { NumberParts } from './dataColumn.ts'
import { type GridPlace, nextPlace } from './gridNavigation.ts'
import { HeatGridBody, type HeatGridRow, HeatRow } from './HeatGridBody.tsx'
import { SortIcon } from './icons.tsx'
import { WINDOWED_FROM_ROWS } from './rowWindow.ts'
import { useOverflow } from './useOverflow.ts'
import { joinClasses } from './classNames.ts'
import styles from './HeatGrid.module.css'

/** The head of a column, or the corner. */
export interface HeatGridHead {
  readonly key: string
  readonly text: ReactNode
  /** A second, smaller line. */
  readonly note?: string | undefined
  readonly title?: string | undefined
  /** Its words need more room than its numbers. */
  readonly isWide?: boolean | undefined
  readonly sort?: 'ascending' | 'descending' | undefined
}

export interface HeatGridProps {
  readonly label: string
  /** Which keys do what; read out with the label. */
  readonly help: string
  readonly corner: HeatGridHead
  readonly columns: readonly HeatGridHead[]
  readonly rows: readonly HeatGridRow[]
  /** Rows of totals, which stay in view. */
  readonly foot: readonly HeatGridRow[]
  /** On paper only the first columns and the last are drawn, as many as are legible there (`MOST_PRINTED_COLUMNS`). */
  readonly isCutOnPaper?: boolean
  /** Enter, the space bar or a click on a cell; row 0 is the head, column 0 the heads of the rows. */
  readonly onPress: (place: GridPlace) => void
}

const FIRST_CELL: GridPlace = { row: 1, column: 1 }
/** Rows a page key moves by where nothing can be measured. */
const PAGE_ROWS = 10

/** A grid of coloured cells: one stop of the Tab key, then arrow keys; heads stay in view; of many rows only those in view are drawn. */
export function HeatGrid({ label, help, corner, columns, rows, foot, isCutOnPaper = false, onPress }: HeatGridProps) {
  const helpId = useId()
  const scrollerRef = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(FIRST_CELL)
  const { hasMoreAside, isScrolledAside } = useOverflow(scrollerRef)
  const isWindowed = rows.length > WINDOWED_FROM_ROWS
  const size = { rowCount: rows.length + foot.length + 1, columnCount: columns.length + 1 }
  const stop = { row: Math.min(active.row, size.rowCount - 1), column: Math.min(active.column, size.columnCount - 1) }
  const numbersOf = (position: number) => [...rows, ...foot].map(({ cells }) => cells[position]?.number)
  const fractionLengths = columns.map((_, position) => longest(numbersOf(position), (number) => number.fraction ?? ''))
  const integerLengths = columns.map((_, position) => longest(numbersOf(position), ({ prefix = '', integer }) => prefix + integer))
  const rowProps = { fractionLengths, stop }

  function handleKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.metaKey) return
    const place = placeOf(event.target)
    if (!place) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      onPress(place)
      return
    }
    const next = nextPlace(place, event, { ...size, pageRows: pageRows(scrollerRef.current) })
    if (!next) return
    event.preventDefault()
    // A row out of view is drawn only once it is the one that has the focus.
    flushSync(() => setActive(next))
    const cell = scrollerRef.current?.querySelector<HTMLElement>(`[data-place="${next.row}:${next.column}"]`)
    // Left to itself the focus would leave a cell half behind the heads.
    cell?.focus({ preventScroll: true })
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  function handleFocus({ target }: FocusEvent): void {
    const place = placeOf(target)
    if (place) setActive(place)
  }

  function handleClick({ target }: MouseEvent): void {
    const place = placeOf(target)
    if (place) onPress(place)
  }

  return (
    <div className={styles.frame} data-more={hasMoreAside || undefined}>
      <p id={helpId} hidden>
        {help}
      </p>
      <div ref={scrollerRef} className={styles.scroller} data-aside={isScrolledAside || undefined}>
        <table
          // eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- a table is what the grid pattern is made of
          role="grid"
          className={styles.grid}
          data-cut={isCutOnPaper || undefined}
          aria-label={label}
          aria-describedby={helpId}
          aria-readonly="true"
          aria-rowcount={size.rowCount}
          aria-colcount={size.columnCount}
          onKeyDown={handleKeyDown}
          onFocus={handleFocus}
          onClick={handleClick}
        >
          <thead>
            <tr aria-rowindex={1}>
              {[corner, ...columns].map((head, column) => (
                <th
                  key={head.key}
                  scope="col"
                  className={joinClasses(styles.head, column === 0 && styles.corner, head.isWide && styles.wide)}
                  aria-colindex={column + 1}
                  aria-sort={head.sort}
                  title={head.title}
                  tabIndex={stop.row === 0 && stop.column === column ? 0 : -1}
                  data-place={`0:${column}`}
                  style={column > 0 ? widthStyle((integerLengths[column - 1] ?? 0) + (fractionLengths[column - 1] ?? 0)) : undefined}
                >
                  <span className={styles.headText}>
                    {head.text}
                    {head.sort && <SortIcon className={styles.arrow} direction={head.sort} />}
                  </span>
                  {head.note !== undefined && <span className={styles.note}> {head.note}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <HeatGridBody rows={rows} scrollerRef={scrollerRef} isWindowed={isWindowed} {...rowProps} />
          {foot.length > 0 && (
            <tfoot>
              {foot.map((row, position) => (
                <HeatRow key={row.key} row={row} index={rows.length + position} style={footStyle(foot.length - 1 - position)} {...rowProps} />
              ))}
            </tfoot>
          )}
        </table>
      </div>
    </div>
  )
}

function footStyle(rowsBelow: number): CSSProperties & Record<`--${string}`, string> {
  return { '--rows-below': String(rowsBelow) }
}

/** Room for the longest number of the column, so that it is as wide whichever rows are drawn. */
function widthStyle(letters: number): CSSProperties {
  return { minInlineSize: `max(4.75rem, calc(${letters}ch + 1.25rem))` }
}

function longest(numbers: readonly (NumberParts | undefined)[], partOf: (number: NumberParts) => string): number {
  return Math.max(0, ...numbers.map((number) => (number ? partOf(number).length : 0)))
}

function placeOf(target: EventTarget): GridPlace | null {
  const text = target instanceof Element ? target.closest('[data-place]')?.getAttribute('data-place') : null
  const [row, column] = (text ?? '').split(':').map(Number)
  return row === undefined || column === undefined || Number.isNaN(row) ? null : { row, column }
}

function pageRows(scroller: HTMLElement | null): number {
  const rowPx = scroller?.querySelector('tbody tr[aria-rowindex]')?.getBoundingClientRect().height
  if (!scroller || !rowPx) return PAGE_ROWS
  return Math.max(1, Math.floor((Math.min(scroller.clientHeight, window.innerHeight) - 3 * rowPx) / rowPx))
}
