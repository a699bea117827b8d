import type { Dataset } from '../dataset.ts'
import { comparePeriods } from '../period.ts'

/**
 * Keys of the rows of a dataset, comparable with those of the dataset it was aligned with, and ascending with the rows: first
 * by cell, then by moment. Exact while each list has fewer than 2^17 members.
 */
export interface RowKeys {
  /** One number for each measure, locality and partner, and one for each period and source, by row. */
  readonly cell: Float64Array
  readonly moment: Float64Array
  /** Ranks of periods and notes, by position in the dataset's lists. */
  readonly periodRanks: Uint32Array
  readonly noteRanks: Uint32Array
}

/** Keys by which the rows of two datasets are compared, in one pass over both. */
export function alignDatasets(a: Dataset, b: Dataset): readonly [RowKeys, RowKeys] {
  const measures = alignLists(a.measures, b.measures, compareTexts)
  const localities = alignLists(a.localities, b.localities, compareTexts)
  const partners = alignLists(a.partners, b.partners, compareTexts)
  const periods = alignLists(a.periods, b.periods, comparePeriods)
  const sources = alignLists(a.sources, b.sources, compareTexts)
  const notes = alignLists(a.notes, b.notes, compareTexts)
  const keysOf = (dataset: Dataset, side: 0 | 1): RowKeys => ({
    cell: joinKeys(
      joinKeys(joinKeys(new Float64Array(dataset.size), dataset.measure, measures.ranks[side], measures.size), dataset.locality, localities.ranks[side], localities.size),
      dataset.partner,
      partners.ranks[side],
      partners.size,
    ),
    moment: joinKeys(joinKeys(new Float64Array(dataset.size), dataset.period, periods.ranks[side], periods.size), dataset.source, sources.ranks[side], sources.size),
    periodRanks: periods.ranks[side],
    noteRanks: notes.ranks[side],
  })
  return [keysOf(a, 0), keysOf(b, 1)]
}

/** Adds a less significant part to keys, in place. */
function joinKeys(keys: Float64Array, column: Uint32Array, ranks: Uint32Array, size: number): Float64Array {
  for (let row = 0; row < keys.length; row++) keys[row] = (keys[row] ?? 0) * size + (ranks[column[row] ?? 0] ?? 0)
  return keys
}

/** Ranks of the members of two sorted lists in both together. */
function alignLists<T>(a: readonly T[], b: readonly T[], compare: (a: T, b: T) => number): { readonly ranks: readonly [Uint32Array, Uint32Array]; readonly size: number } {
  const ranks = [new Uint32Array(a.length), new Uint32Array(b.length)] as const
  let [left, right, size] = [0, 0, 0]
  while (left < a.length || right < b.length) {
    const [fromA, fromB] = [a[left], b[right]]
    const order = fromA === undefined ? 1 : fromB === undefined ? -1 : compare(fromA, fromB)
    if (order <= 0) ranks[0][left++] = size
    if (order >= 0) ranks[1][right++] = size
    size++
  }
  return { ranks, size }
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
