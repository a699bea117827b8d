import { lineOf } from './counting.ts'
import type { Evidence } from './evidence.ts'
import { compareQuantities, type FactPoint, toFactPoint } from './facts.ts'
import { isValued } from './figure.ts'
import type { MatrixCell, MatrixMode, MatrixRow } from './matrix-body.ts'
import type { MatrixDirections } from './matrix-scope.ts'
import type { Matrix } from './matrix.ts'
import { isLikePart, type Period } from './period.ts'
import type { Pair } from './view.ts'

/** What the sentences of a matrix say. */

/** A cell as a sentence speaks of it. */
export interface MatrixFact {
  readonly pair: Pair
  /** Code of the row's place. */
  readonly code: string
  readonly point: FactPoint
}

export interface MatrixFacts {
  readonly measure: string
  readonly mode: MatrixMode
  readonly directions: MatrixDirections
  /** Code of the place all cells share; null where places stand against places. */
  readonly fixed: string | null
  /** The largest cell of the last date with figures, or of all of places against places (of ranks the first). */
  readonly leader: MatrixFact
  /** Whether the leader is beyond doubt above the next (`sure`), only by what is printed, or has no next: no other row has a figure. */
  readonly lead: 'sure' | 'printed' | 'only'
  /** The row that changed most in amount from the first to the last date, as far as one counter has both; null in other modes. */
  readonly change: { readonly code: string; readonly from: FactPoint; readonly to: FactPoint } | null
  /** In changes the lowest of the date; null in other modes. */
  readonly lowest: MatrixFact | null
}

export interface MatrixCaptionFacts {
  readonly directions: MatrixDirections
  readonly isStock: boolean
  /** First and last date of the columns; the date asked for of places against places. */
  readonly from: Period | null
  readonly to: Period | null
  readonly columnCount: number
  readonly rowCount: number
  readonly filledCells: number
  readonly cells: number
  /** Who counted, in the order of the columns; empty: statements only. */
  readonly counters: readonly string[]
  /** Of how many dates parts and printed total could be compared, and at how many they agree within rounding. */
  readonly compared: number
  readonly agreeing: number
  readonly disagreeing: readonly Period[]
}

/** What the headline of a matrix says; null where no cell has a figure. */
export function matrixFacts(evidence: Evidence, matrix: Matrix): MatrixFacts | null {
  const { measure, mode, directions, fixed, columns, rows } = matrix
  const isTime = directions.columns === 'time'
  const last = columns.findLastIndex((_, position) => rows.some(({ cells }) => cells[position] && isValued(cells[position].figure)))
  const facts = rows.flatMap(({ place, cells }) => (isTime ? cells.slice(last, last + 1) : cells).flatMap((cell) => toFact(place.code, cell)))
  const isFirstBest = measure.kind === 'rank'
  const ordered = facts.toSorted((a, b) => (isFirstBest ? -1 : 1) * (b.point.quantity.value - a.point.quantity.value))
  const [leader, next] = ordered
  if (!leader) return null
  const comparison = next && compareQuantities(next.point.quantity, leader.point.quantity)
  const lowest = ordered.at(-1)
  return {
    measure: measure.code,
    mode,
    directions,
    fixed,
    leader,
    lead: comparison === undefined ? 'only' : comparison === (isFirstBest ? 'down' : 'up') ? 'sure' : 'printed',
    change: isTime && mode === 'value' && !isFirstBest ? largestChange(evidence, matrix, last) : null,
    lowest: mode === 'change' && lowest && lowest !== leader ? lowest : null,
  }
}

function toFact(code: string, { pair, figure }: MatrixCell): readonly MatrixFact[] {
  return isValued(figure) ? [{ pair, code, point: toFactPoint(figure) }] : []
}

function largestChange({ registry }: Evidence, { rows, columns, isMoment }: Matrix, last: number): MatrixFacts['change'] {
  const first = columns.findIndex((_, position) => rows.some((row) => canCompare(row, position)))
  function canCompare({ cells }: MatrixRow, position: number): boolean {
    const [from, to] = [cells[position]?.figure, cells[last]?.figure]
    if (position >= last || !from || !to || !isValued(from) || !isValued(to) || (from.kind === 'nil' && to.kind === 'nil')) return false
    return lineOf(registry, from) !== null && lineOf(registry, from) === lineOf(registry, to) && (isMoment || isLikePart(from.period, to.period))
  }
  const changes = rows.flatMap((row) => {
    const [from, to] = [row.cells[first]?.figure, row.cells[last]?.figure]
    if (!canCompare(row, first) || !from || !to || !isValued(from) || !isValued(to)) return []
    return [{ code: row.place.code, from: toFactPoint(from), to: toFactPoint(to), size: Math.abs(to.quantity.value - from.quantity.value) }]
  })
  const [largest] = changes.toSorted((a, b) => b.size - a.size)
  if (!largest || largest.size === 0) return null
  const { code, from, to } = largest
  return { code, from, to }
}

/** What the sentence under the headline says. */
export function matrixCaptionFacts({ directions, isMoment, at, counter, columns, rows }: Matrix): MatrixCaptionFacts {
  const dates = columns.filter((column) => column.kind === 'time')
  const cells = rows.flatMap((row) => row.cells)
  const compared = dates.filter(({ verdict }) => verdict !== null)
  const disagreeing = compared.filter(({ verdict }) => verdict === 'differs').map(({ period }) => period)
  return {
    directions,
    isStock: isMoment,
    from: dates[0]?.period ?? at,
    to: dates.at(-1)?.period ?? at,
    columnCount: columns.length,
    rowCount: rows.length,
    filledCells: cells.filter(({ figure }) => isValued(figure)).length,
    cells: cells.length,
    counters: [...new Set([...(counter === null ? [] : [counter]), ...dates.flatMap((column) => column.counter ?? [])])],
    compared: compared.length,
    agreeing: compared.length - disagreeing.length,
    disagreeing,
  }
}
