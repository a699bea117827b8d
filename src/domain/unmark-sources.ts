import type { Dataset } from './dataset.ts'
import { baseSourceId } from './own-mark.ts'

/** The observations with the ids that documents have themselves; the dataset itself where none is marked as the reader's own. */
export function unmarkSources(dataset: Dataset): Dataset {
  return unmarkRows(dataset).dataset
}

/** The same, and which row of the dataset given each row was; null: the same one. */
export function unmarkRows(dataset: Dataset): { readonly dataset: Dataset; readonly order: Uint32Array | null } {
  const bases = dataset.sources.map(baseSourceId)
  if (bases.every((base, position) => base === dataset.sources[position])) return { dataset, order: null }
  const sources = [...new Set(bases)].toSorted()
  const places = new Map(sources.map((id, place) => [id, place]))
  const ranks = Uint32Array.from(bases, (base) => places.get(base) ?? 0)
  const rankOf = (row: number) => ranks[dataset.source[row] ?? 0] ?? 0
  const order = Uint32Array.from({ length: dataset.size }, (_, row) => row)
  // Only rows of one cell and period can change places.
  for (let from = 0, to = 0; from < dataset.size; from = to) {
    to = from + 1
    while (to < dataset.size && isSameMoment(dataset, from, to)) to++
    if (to - from > 1) order.subarray(from, to).sort((a, b) => rankOf(a) - rankOf(b) || a - b)
  }
  const { note, value, precision, relation, status } = dataset
  const unmarked = {
    ...dataset,
    sources,
    source: Uint32Array.from(order, rankOf),
    note: Uint32Array.from(order, (row) => note[row] ?? 0),
    value: Float64Array.from(order, (row) => value[row] ?? 0),
    precision: Float64Array.from(order, (row) => precision[row] ?? 0),
    relation: Uint8Array.from(order, (row) => relation[row] ?? 0),
    status: Uint8Array.from(order, (row) => status[row] ?? 0),
  }
  return { dataset: unmarked, order }
}

function isSameMoment({ measure, locality, partner, period }: Dataset, a: number, b: number): boolean {
  return period[a] === period[b] && partner[a] === partner[b] && locality[a] === locality[b] && measure[a] === measure[b]
}
