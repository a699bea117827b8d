import type { RowKeys } from './align.ts'
import { endDayOf, isNear, lengthOf, type Series } from './series.ts'

/**
 * For each row of a file the row of the current data with the figure of the same cell and length of period to hold it against: the
 * latest that is not later or, where all are later, the earliest; -1 where there is none within five years. One pass over
 * both; `keys` are those of the file and of the current data, aligned.
 */
export function pairWithCurrent(file: Series, current: Series, keys: readonly [RowKeys, RowKeys]): Int32Array {
  const [{ cell }, { cell: currentCell }] = keys
  const { size } = file.dataset
  const currentSize = current.dataset.size
  const pairs = new Int32Array(size).fill(-1)
  let currentFrom = 0
  for (let from = 0; from < size; ) {
    const key = cell[from] ?? 0
    let to = from + 1
    while (to < size && cell[to] === key) to++
    while (currentFrom < currentSize && (currentCell[currentFrom] ?? 0) < key) currentFrom++
    let currentTo = currentFrom
    while (currentTo < currentSize && currentCell[currentTo] === key) currentTo++
    if (currentTo > currentFrom) pairCell({ file, current, pairs }, { from, to }, { from: currentFrom, to: currentTo })
    from = to
    currentFrom = currentTo
  }
  return pairs
}

interface Pairing {
  readonly file: Series
  readonly current: Series
  readonly pairs: Int32Array
}

interface Rows {
  readonly from: number
  readonly to: number
}

function pairCell({ file, current, pairs }: Pairing, rows: Rows, others: Rows): void {
  /** Rows of the current data by length of period. */
  const earliest = new Map<number, number>()
  for (let other = others.to - 1; other >= others.from; other--) earliest.set(lengthOf(current, other), other)
  const latest = new Map<number, number>()
  let next = others.from
  for (let row = rows.from; row < rows.to; row++) {
    const day = endDayOf(file.dataset, row)
    for (; next < others.to && endDayOf(current.dataset, next) <= day; next++) latest.set(lengthOf(current, next), next)
    const length = lengthOf(file, row)
    const other = latest.get(length) ?? earliest.get(length)
    if (other !== undefined && isNear(day, endDayOf(current.dataset, other))) pairs[row] = other
  }
}
