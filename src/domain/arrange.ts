import type { Dataset } from './dataset.ts'
import { comparePeriods } from './period.ts'

/**
 * Puts columns in any order, with lists in any order but without repetition, into a dataset's order (see `Dataset`).
 * Columns may be longer than `size`; what lies beyond it is dropped. Linear in the rows: one stable counting sort for each part of the key, least significant first.
 */
export function arrangeDataset(raw: Dataset): Dataset {
  const localities = sortList(raw.localities, compareTexts)
  const partners = sortList(raw.partners, compareTexts)
  const measures = sortList(raw.measures, compareTexts)
  const periods = sortList(raw.periods, comparePeriods)
  const sources = sortList(raw.sources, compareTexts)
  const notes = sortList(raw.notes, compareTexts)

  const locality = translate(raw.locality, localities.ranks, raw.size)
  const partner = translate(raw.partner, partners.ranks, raw.size)
  const measure = translate(raw.measure, measures.ranks, raw.size)
  const period = translate(raw.period, periods.ranks, raw.size)
  const source = translate(raw.source, sources.ranks, raw.size)
  const note = translate(raw.note, notes.ranks, raw.size)

  let order: Uint32Array<ArrayBuffer> = new Uint32Array(raw.size)
  for (let row = 0; row < raw.size; row++) order[row] = row
  order = sortBy(order, source, sources.list.length)
  order = sortBy(order, period, periods.list.length)
  order = sortBy(order, partner, partners.list.length)
  order = sortBy(order, locality, localities.list.length)
  order = sortBy(order, measure, measures.list.length)

  return {
    size: raw.size,
    localities: localities.list,
    partners: partners.list,
    measures: measures.list,
    periods: periods.list,
    sources: sources.list,
    notes: notes.list,
    locality: gather(locality, order, new Uint32Array(raw.size)),
    partner: gather(partner, order, new Uint32Array(raw.size)),
    measure: gather(measure, order, new Uint32Array(raw.size)),
    period: gather(period, order, new Uint32Array(raw.size)),
    source: gather(source, order, new Uint32Array(raw.size)),
    note: gather(note, order, new Uint32Array(raw.size)),
    value: gather(raw.value, order, new Float64Array(raw.size)),
    precision: gather(raw.precision, order, new Float64Array(raw.size)),
    relation: gather(raw.relation, order, new Uint8Array(raw.size)),
    status: gather(raw.status, order, new Uint8Array(raw.size)),
  }
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

function translate(column: Uint32Array, ranks: Uint32Array, size: number): Uint32Array<ArrayBuffer> {
  const translated = new Uint32Array(size)
  for (let row = 0; row < size; row++) translated[row] = ranks[column[row] ?? 0] ?? 0
  return translated
}

/** Reorders row numbers by a column of positions below `listLength`; rows with equal positions keep their order. */
function sortBy(order: Uint32Array<ArrayBuffer>, column: Uint32Array, listLength: number): Uint32Array<ArrayBuffer> {
  if (listLength < 2) return order
  const nextPlace = new Uint32Array(listLength + 1)
  for (let row = 0; row < column.length; row++) {
    const above = (column[row] ?? 0) + 1
    nextPlace[above] = (nextPlace[above] ?? 0) + 1
  }
  for (let position = 1; position <= listLength; position++) nextPlace[position] = (nextPlace[position] ?? 0) + (nextPlace[position - 1] ?? 0)
  const sorted = new Uint32Array(order.length)
  for (let place = 0; place < order.length; place++) {
    const row = order[place] ?? 0
    const position = column[row] ?? 0
    const target = nextPlace[position] ?? 0
    sorted[target] = row
    nextPlace[position] = target + 1
  }
  return sorted
}

function gather<T extends Uint32Array | Float64Array | Uint8Array>(column: T, order: Uint32Array, into: T): T {
  for (let place = 0; place < order.length; place++) into[place] = column[order[place] ?? 0] ?? 0
  return into
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
