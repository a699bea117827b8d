import type { Evidence } from './evidence.ts'
import type { Language } from './language.ts'
import { perEvidence } from './per-evidence.ts'
import { placeName } from './registry.ts'

/** Columns by which observations can be put in order. */
export const BROWSE_COLUMNS = ['place', 'period', 'value'] as const
export type BrowseColumn = (typeof BROWSE_COLUMNS)[number]

export interface BrowseSort {
  readonly column: BrowseColumn
  readonly isDescending: boolean
}

/** A whole number for each row, 0 up to `count`: rows with smaller ones come first. */
interface Keys {
  readonly keys: Uint32Array
  readonly count: number
}

const ordersOf = perEvidence(() => new Map<string, Uint32Array>())

/**
 * All rows of the dataset in an order, kept as long as the dataset is: places by their names in the language, periods by
 * their ends, values by size among those of one unit (a number of projects is not compared with dollars). What is equal
 * stays in stored order, whatever the direction.
 */
export function browseOrder(evidence: Evidence, { column, isDescending }: BrowseSort, language: Language): Uint32Array {
  const orders = ordersOf(evidence)
  const name = [column, isDescending, column === 'place' ? language : ''].join(' ')
  const known = orders.get(name)
  if (known) return known
  const order = rowsInOrder(keysOf(evidence, column, language), isDescending)
  orders.set(name, order)
  return order
}

function keysOf(evidence: Evidence, column: BrowseColumn, language: Language): Keys {
  const { dataset } = evidence
  switch (column) {
    case 'period':
      return { keys: dataset.period, count: dataset.periods.length }
    case 'place':
      return placeKeys(evidence, language)
    case 'value':
      return valueKeys(evidence)
  }
}

function placeKeys({ dataset, registry }: Evidence, language: Language): Keys {
  const collator = new Intl.Collator(language)
  const names = dataset.localities.map((code) => placeName(registry, code, language))
  const rankOf = new Uint32Array(names.length)
  names
    .map((_, position) => position)
    .sort((a, b) => collator.compare(names[a] ?? '', names[b] ?? '') || a - b)
    .forEach((position, rank) => {
      rankOf[position] = rank
    })
  return { keys: dataset.locality.map((position) => rankOf[position] ?? 0), count: names.length }
}

function valueKeys({ dataset, registry }: Evidence): Keys {
  const units = dataset.measures.map((code) => registry.measures.get(code)?.unit ?? '')
  const unitNames = [...new Set(units)].sort()
  const unitOf = units.map((unit) => unitNames.indexOf(unit))
  const ascending = dataset.value.toSorted()
  const keys = dataset.measure.map((position, row) => (unitOf[position] ?? 0) * ascending.length + firstAt(ascending, dataset.value[row] ?? 0))
  return { keys, count: unitNames.length * ascending.length }
}

/** Position of the first number of an ascending list that is not below the one given. */
function firstAt(ascending: Float64Array, value: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((ascending[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}

/** Stable and in one pass: how many rows each key has says where they begin. */
function rowsInOrder({ keys, count }: Keys, isDescending: boolean): Uint32Array {
  const place = (key: number) => (isDescending ? count - 1 - key : key)
  const starts = new Uint32Array(count + 1)
  for (const key of keys) starts[place(key) + 1] = (starts[place(key) + 1] ?? 0) + 1
  for (let at = 1; at <= count; at += 1) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
  const rows = new Uint32Array(keys.length)
  for (let row = 0; row < keys.length; row += 1) {
    const at = place(keys[row] ?? 0)
    const to = starts[at] ?? 0
    rows[to] = row
    starts[at] = to + 1
  }
  return rows
}
