import { cellRows, observationAt, type Dataset } from '../dataset.ts'
import { baseSourceId } from '../own-mark.ts'
import { comparePeriods, type Period } from '../period.ts'
import type { DataChange } from './change.ts'

/** The figures of one cell in one document, as the data has them and as it would have them, in the order of time; null where there is none. */
export interface MovedSeries {
  readonly measure: string
  readonly locality: string
  readonly partner: string
  readonly source: string
  readonly points: readonly { readonly period: Period; readonly before: number | null; readonly after: number | null }[]
}

const MOST_SERIES = 3

/**
 * The cells of the largest moves, at most three, before and after the change; where fewer figures change, cells the file
 * adds most figures to. What a document that is new here stood for before is what others say of the cell. Of a figure
 * that stands twice the first counts.
 */
export function movedSeries(file: Dataset, current: Dataset, change: DataChange): readonly MovedSeries[] {
  const cells = new Map([...change.movers, ...largestAdded(file, change.addedRows)].map((cell) => [[cell.measure, cell.locality, cell.partner, cell.source].join('\n'), cell]))
  return [...cells.values()].slice(0, MOST_SERIES).map(({ measure, locality, partner, source }) => {
    const isNew = !current.sources.some((id) => baseSourceId(id) === baseSourceId(source))
    const before = valuesOf(current, { measure, locality, partner, source }, isNew)
    const own = valuesOf(file, { measure, locality, partner, source })
    const after = change.mode === 'replace' || isNew ? own : new Map([...before, ...own])
    const periods = new Map([...before.values(), ...after.values()].map(({ period }) => [period.text, period]))
    const points = [...periods.values()]
      .toSorted(comparePeriods)
      .map((period) => ({ period, before: before.get(period.text)?.value ?? null, after: after.get(period.text)?.value ?? null }))
    return { measure, locality, partner, source, points }
  })
}

type SeriesCell = Omit<MovedSeries, 'points'>

/** Cells by how many figures the file adds to them, then by how large their last one is. */
function largestAdded(file: Dataset, rows: Uint32Array): readonly SeriesCell[] {
  const found: { readonly row: number; readonly count: number; readonly size: number }[] = []
  for (let from = 0, to = 0; from < rows.length; from = to) {
    while (to < rows.length && isSameCell(file, rows[from] ?? 0, rows[to] ?? 0)) to++
    const row = rows[to - 1] ?? 0
    found.push({ row, count: to - from, size: Math.abs(file.value[row] ?? 0) })
    // Never more than are wanted, however many cells there are.
    found.sort((a, b) => b.count - a.count || b.size - a.size)
    found.length = Math.min(found.length, MOST_SERIES)
  }
  return found.map(({ row }) => observationAt(file, row))
}

function isSameCell({ measure, locality, partner }: Dataset, a: number, b: number): boolean {
  return measure[a] === measure[b] && locality[a] === locality[b] && partner[a] === partner[b]
}

/** `isAny`: of any document. */
function valuesOf(dataset: Dataset, cell: SeriesCell, isAny = false): ReadonlyMap<string, { readonly period: Period; readonly value: number }> {
  const document = baseSourceId(cell.source)
  const { from, to } = cellRows(dataset, cell.measure, cell.locality, cell.partner)
  const values = new Map<string, { readonly period: Period; readonly value: number }>()
  for (let row = from; row < to; row++) {
    const period = dataset.periods[dataset.period[row] ?? -1]
    if (!period || values.has(period.text) || (!isAny && baseSourceId(dataset.sources[dataset.source[row] ?? -1] ?? '') !== document)) continue
    values.set(period.text, { period, value: dataset.value[row] ?? 0 })
  }
  return values
}
