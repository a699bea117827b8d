import type { Dataset } from './dataset.ts'
import { comparePeriods } from './period.ts'

/** Two parts of the key are sorted by at once where they have no more combinations than this. */
const MAX_BUCKETS = 1 << 16

type Column = Uint32Array<ArrayBuffer>

/**
 * Puts columns in any order, with lists in any order but without repetition, into a dataset's order (see `Dataset`).
 * Columns may be longer than `size`: what lies beyond it is dropped. Uses the columns up: their memory is the result's.
 * Linear in the rows. `order` says for each row of the result which row it was.
 */
export function arrangeDataset(raw: Dataset): { readonly dataset: Dataset; readonly order: Uint32Array<ArrayBuffer> } {
  const localities = sortList(raw.localities, compareTexts)
  const partners = sortList(raw.partners, compareTexts)
  const measures = sortList(raw.measures, compareTexts)
  const periods = sortList(raw.periods, comparePeriods)
  const sources = sortList(raw.sources, compareTexts)
  const notes = sortList(raw.notes, compareTexts)
  const { size } = raw
  const { order, spare } = sortRows(size, [
    { column: raw.source, ranks: sources.ranks },
    { column: raw.period, ranks: periods.ranks },
    { column: raw.partner, ranks: partners.ranks },
    { column: raw.locality, ranks: localities.ranks },
    { column: raw.measure, ranks: measures.ranks },
  ])
  // Each column is rearranged into the memory of the one before it.
  const source = gatherPositions(raw.source, sources.ranks, order, spare)
  const period = gatherPositions(raw.period, periods.ranks, order, raw.source)
  const partner = gatherPositions(raw.partner, partners.ranks, order, raw.period)
  const locality = gatherPositions(raw.locality, localities.ranks, order, raw.partner)
  const measure = gatherPositions(raw.measure, measures.ranks, order, raw.locality)
  const note = gatherPositions(raw.note, notes.ranks, order, raw.measure)
  const value = gatherNumbers(raw.value, order, new Float64Array(size))
  const precision = gatherNumbers(raw.precision, order, raw.value)
  const relation = gatherBytes(raw.relation, order, new Uint8Array(size))
  const status = gatherBytes(raw.status, order, raw.relation)
  const dataset: Dataset = {
    size,
    localities: localities.list,
    partners: partners.list,
    measures: measures.list,
    periods: periods.list,
    sources: sources.list,
    notes: notes.list,
    locality,
    partner,
    measure,
    period,
    source,
    note,
    value,
    precision,
    relation,
    status,
  }
  return { dataset, order }
}

// One function for each kind of column: a single one for all kinds runs several times slower.

/** Ranks of the positions, in a new order. */
function gatherPositions(column: Column, ranks: Uint32Array, order: Column, into: Column): Column {
  for (let place = 0; place < order.length; place++) into[place] = ranks[column[order[place] ?? 0] ?? 0] ?? 0
  return into.length === order.length ? into : into.slice(0, order.length)
}

function gatherNumbers(column: Float64Array, order: Column, into: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  for (let place = 0; place < order.length; place++) into[place] = column[order[place] ?? 0] ?? 0
  return into.length === order.length ? into : into.slice(0, order.length)
}

function gatherBytes(column: Uint8Array, order: Column, into: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  for (let place = 0; place < order.length; place++) into[place] = column[order[place] ?? 0] ?? 0
  return into.length === order.length ? into : into.slice(0, order.length)
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The sorted list, and for each former position the new one. */
function sortList<T>(list: readonly T[], compare: (a: T, b: T) => number): { readonly list: readonly T[]; readonly ranks: Uint32Array } {
  const sorted = list.map((member, position) => ({ member, position })).toSorted((a, b) => compare(a.member, b.member))
  const ranks = new Uint32Array(list.length)
  sorted.forEach(({ position }, rank) => {
    ranks[position] = rank
  })
  return { list: sorted.map(({ member }) => member), ranks }
}

/** One part of a sort key: for each row a position in a list, and for each position its rank. */
interface KeyPart {
  readonly column: Uint32Array
  readonly ranks: Uint32Array
}

/** Row numbers sorted by the parts of a key, least significant first, and a spare column. Rows with equal keys keep their order. */
function sortRows(size: number, parts: readonly KeyPart[]): { readonly order: Column; readonly spare: Column } {
  let order = new Uint32Array(size)
  let spare = new Uint32Array(size)
  for (let row = 0; row < size; row++) order[row] = row
  const key = new Uint32Array(size)
  let keyLength = 1
  parts.forEach(({ column, ranks }, part) => {
    for (let row = 0; row < size; row++) key[row] = (key[row] ?? 0) + (ranks[column[row] ?? 0] ?? 0) * keyLength
    keyLength *= ranks.length
    const nextLength = parts[part + 1]?.ranks.length ?? Infinity
    if (keyLength * nextLength <= MAX_BUCKETS) return
    sortByKey(order, spare, key, keyLength)
    ;[order, spare] = [spare, order]
    key.fill(0)
    keyLength = 1
  })
  return { order, spare }
}

/** One stable counting sort of row numbers by keys below `keyLength`. */
function sortByKey(order: Uint32Array, sorted: Uint32Array, key: Uint32Array, keyLength: number): void {
  const nextPlace = new Uint32Array(keyLength + 1)
  for (let row = 0; row < key.length; row++) {
    const above = (key[row] ?? 0) + 1
    nextPlace[above] = (nextPlace[above] ?? 0) + 1
  }
  for (let position = 1; position < keyLength; position++) nextPlace[position] = (nextPlace[position] ?? 0) + (nextPlace[position - 1] ?? 0)
  for (let place = 0; place < order.length; place++) {
    const row = order[place] ?? 0
    const position = key[row] ?? 0
    const target = nextPlace[position] ?? 0
    sorted[target] = row
    nextPlace[position] = target + 1
  }
}

/** One list of all members of the parts' lists, and one column of positions in it. */
export function joinColumns<T>(
  parts: readonly Dataset[],
  size: number,
  listOf: (part: Dataset) => readonly T[],
  columnOf: (part: Dataset) => Uint32Array,
  textOf: (member: T) => string,
): { readonly list: readonly T[]; readonly column: Uint32Array<ArrayBuffer> } {
  const positions = new Map<string, number>()
  const list: T[] = []
  const column = new Uint32Array(size)
  let row = 0
  for (const part of parts) {
    const remapped = listOf(part).map((member) => {
      const known = positions.get(textOf(member))
      if (known !== undefined) return known
      positions.set(textOf(member), list.length)
      return list.push(member) - 1
    })
    for (const position of columnOf(part)) column[row++] = remapped[position] ?? 0
  }
  return { list, column }
}
