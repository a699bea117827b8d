import { measureRows, positionOf, type Dataset, type RowRange } from './dataset.ts'

/** Which observations are wanted: those that meet every condition given. */
export interface Query {
  readonly measure: string
  /** Codes; left out: all. An empty list, or one of unknown codes only, is met by nothing. */
  readonly localities?: readonly string[] | undefined
  readonly partners?: readonly string[] | undefined
  readonly sources?: readonly string[] | undefined
  /** First and last day, both included, on which a period may end. */
  readonly fromDay?: number | undefined
  readonly toDay?: number | undefined
}

export type GroupDimension = 'locality' | 'partner' | 'period' | 'source'

/** Groups of observations as columns, in the order in which their first rows are stored. */
export interface Groups {
  /** Number of groups; none of them is empty. */
  readonly size: number
  /** For each dimension asked for, in the order asked: what the groups have in common, as positions in the dataset's lists. */
  readonly keys: readonly Uint32Array[]
  /** Number of observations. */
  readonly count: Uint32Array
  /** Plain sum of the values in stored order, whatever they are and however exact: whether it means anything is for the rules of addition to say. */
  readonly sum: Float64Array
  /** The group's first row. */
  readonly firstRow: Uint32Array
}

/** Up to so many possible groups, a table with a place for each is smaller and faster than hashing. */
const MAX_DENSE_GROUPS = 1 << 20

/** Numbers of the rows that meet a query, ascending. */
export function selectRows(dataset: Dataset, query: Query): Uint32Array {
  const ranges = candidateRanges(dataset, query)
  const rows = new Uint32Array(ranges.reduce((sum, { from, to }) => sum + to - from, 0))
  const { partners, sources, fromDay = -Infinity, toDay = Infinity } = query
  const { partner } = dataset
  const isPartner = partners ? membership(dataset.partners, partners) : null
  let size = 0
  for (const { from, to } of ranges) {
    for (let row = from; row < to; row++) {
      // Written whether wanted or not: a branch that cannot be predicted costs more than the write.
      rows[size] = row
      size += isPartner === null ? 1 : (isPartner[partner[row] ?? 0] ?? 0)
    }
  }
  if (sources) size = keepRows(rows, size, dataset.source, membership(dataset.sources, sources))
  if (fromDay > -Infinity || toDay < Infinity) {
    const isInWindow = Uint8Array.from(dataset.periods, ({ endDay }) => (endDay >= fromDay && endDay <= toDay ? 1 : 0))
    size = keepRows(rows, size, dataset.period, isInWindow)
  }
  return rows.slice(0, size)
}

/** Moves the rows whose position in a column is wanted (1, not 0) to the front, in their order; returns their number. */
function keepRows(rows: Uint32Array, size: number, column: Uint32Array, isWanted: Uint8Array): number {
  let kept = 0
  for (let place = 0; place < size; place++) {
    const row = rows[place] ?? 0
    rows[kept] = row
    kept += isWanted[column[row] ?? 0] ?? 0
  }
  return kept
}

/** The selected observations in groups that agree in the dimensions given; without dimensions, all in one group. */
export function groupRows(dataset: Dataset, query: Query, dimensions: readonly GroupDimension[]): Groups {
  const rows = selectRows(dataset, query)
  const columns = dimensions.map((dimension) => dataset[dimension])
  const listLengths = dimensions.map((dimension) => listOf(dataset, dimension).length)
  const groupCount = listLengths.reduce((product, length) => product * length, 1)
  const { group, firstRow } = groupCount <= MAX_DENSE_GROUPS ? numberDense(rows, columns, listLengths, groupCount) : numberHashed(rows, columns)
  const count = new Uint32Array(firstRow.length)
  const sum = new Float64Array(firstRow.length)
  const { value } = dataset
  for (let place = 0; place < rows.length; place++) {
    const number = group[place] ?? 0
    count[number] = (count[number] ?? 0) + 1
    sum[number] = (sum[number] ?? 0) + (value[rows[place] ?? 0] ?? 0)
  }
  return { size: firstRow.length, keys: columns.map((column) => pickRows(column, firstRow)), count, sum, firstRow }
}

function pickRows(column: Uint32Array, rows: Uint32Array): Uint32Array {
  const picked = new Uint32Array(rows.length)
  for (let place = 0; place < rows.length; place++) picked[place] = column[rows[place] ?? 0] ?? 0
  return picked
}

/** The stretches of rows in which everything that meets the query must lie, ascending. */
function candidateRanges(dataset: Dataset, query: Query): readonly RowRange[] {
  if (!query.localities) return [measureRows(dataset, query.measure)]
  return [...new Set(query.localities)].map((locality) => measureRows(dataset, query.measure, locality)).toSorted((a, b) => a.from - b.from)
}

/** For each position in a dataset's list of texts, whether its text is wanted (1) or not (0). */
export function membership(list: readonly string[], wanted: readonly string[]): Uint8Array {
  const isWanted = new Uint8Array(list.length)
  for (const text of wanted) {
    const position = positionOf(list, text)
    if (position >= 0) isWanted[position] = 1
  }
  return isWanted
}

function listOf(dataset: Dataset, dimension: GroupDimension): readonly unknown[] {
  switch (dimension) {
    case 'locality':
      return dataset.localities
    case 'partner':
      return dataset.partners
    case 'period':
      return dataset.periods
    case 'source':
      return dataset.sources
  }
}

/** For each selected row the number of its group, and the first row of each group. */
interface Numbering {
  readonly group: Uint32Array
  readonly firstRow: Uint32Array
}

function numberDense(rows: Uint32Array, columns: readonly Uint32Array[], listLengths: readonly number[], groupCount: number): Numbering {
  const group = new Uint32Array(rows.length)
  columns.forEach((column, dimension) => {
    const length = listLengths[dimension] ?? 1
    for (let place = 0; place < rows.length; place++) group[place] = (group[place] ?? 0) * length + (column[rows[place] ?? 0] ?? 0)
  })
  const firstRow = new Uint32Array(Math.min(rows.length, groupCount))
  /** Number of a group plus one; 0: not met yet. */
  const numbers = new Uint32Array(groupCount)
  let size = 0
  for (let place = 0; place < rows.length; place++) {
    const key = group[place] ?? 0
    let number = numbers[key] ?? 0
    if (number === 0) {
      firstRow[size++] = rows[place] ?? 0
      number = size
      numbers[key] = number
    }
    group[place] = number - 1
  }
  return { group, firstRow: firstRow.slice(0, size) }
}

/** Open addressing in a table at most half full; equal hashes are told apart by the columns themselves. */
function numberHashed(rows: Uint32Array, columns: readonly Uint32Array[]): Numbering {
  const group = new Uint32Array(rows.length)
  for (const column of columns) {
    for (let place = 0; place < rows.length; place++) group[place] = mix((group[place] ?? 0) ^ (column[rows[place] ?? 0] ?? 0))
  }
  const mask = 2 ** Math.ceil(Math.log2(rows.length * 2 + 1)) - 1
  const firstRow = new Uint32Array(rows.length)
  const numbers = new Uint32Array(mask + 1)
  let size = 0
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0
    let slot = (group[place] ?? 0) & mask
    let number = numbers[slot] ?? 0
    while (number !== 0 && !isSameGroup(columns, row, firstRow[number - 1] ?? 0)) {
      slot = (slot + 1) & mask
      number = numbers[slot] ?? 0
    }
    if (number === 0) {
      firstRow[size++] = row
      number = size
      numbers[slot] = number
    }
    group[place] = number - 1
  }
  return { group, firstRow: firstRow.slice(0, size) }
}

function isSameGroup(columns: readonly Uint32Array[], row: number, other: number): boolean {
  for (const column of columns) if (column[row] !== column[other]) return false
  return true
}

/** Spreads 32 bits over 32 bits, one to one. */
function mix(bits: number): number {
  const spread = Math.imul(bits ^ (bits >>> 16), 0x9e3779b1)
  return (spread ^ (spread >>> 15)) >>> 0
}
