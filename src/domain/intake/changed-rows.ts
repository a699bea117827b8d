import type { Dataset } from '../dataset.ts'
import { alignDatasets, type RowKeys } from './align.ts'

/**
 * 'append': figures are added and corrected, none removed. 'replace': the file is all its sources have to say, so that their
 * figures that it does not have are removed.
 */
export type CommitMode = 'append' | 'replace'

/** A file beside the current data, with keys by which their rows are compared. */
export interface Sides {
  readonly file: Dataset
  readonly current: Dataset
  readonly fileKeys: RowKeys
  readonly currentKeys: RowKeys
  /** By position of a source in the current data, 1 where the file has it too. */
  readonly isInScope: Uint8Array
}

/** What a file does to the rows of the current data. */
export interface ChangedRows {
  readonly unchanged: number
  /** Rows of the current data whose source the file has too. */
  readonly inScope: number
  /** Rows of the file, ascending. */
  readonly addedRows: Uint32Array
  readonly changedRows: Uint32Array
  /** For each of `changedRows` the row of the current data that it changes. */
  readonly changedFrom: Uint32Array
  /** Rows of the current data, ascending. */
  readonly removedRows: Uint32Array
}

/** A file and the current data, ready to be compared row by row. */
export function createSides(file: Dataset, current: Dataset): Sides {
  const [fileKeys, currentKeys] = alignDatasets(file, current)
  const sources = new Set(file.sources)
  return { file, current, fileKeys, currentKeys, isInScope: Uint8Array.from(current.sources, (source) => (sources.has(source) ? 1 : 0)) }
}

/** Finds what a file changes, in one pass; see `compareWithCurrent` for what is compared with what. */
export function findChangedRows(sides: Sides, mode: CommitMode): ChangedRows {
  const { file, current, fileKeys, currentKeys, isInScope } = sides
  const [added, changed, changedFrom] = [new Uint32Array(file.size), new Uint32Array(file.size), new Uint32Array(file.size)]
  const removed = new Uint32Array(mode === 'replace' ? current.size : 0)
  let [addedCount, changedCount, removedCount, unchanged, inScope] = [0, 0, 0, 0, 0]
  let [row, other] = [0, 0]
  while (row < file.size || other < current.size) {
    const order = compareRows(sides, row, other)
    if (order > 0) {
      inScope += isInScope[current.source[other] ?? 0] ?? 0
      if (mode === 'replace' && isInScope[current.source[other] ?? 0] === 1) removed[removedCount++] = other
      other++
      continue
    }
    if (order < 0) added[addedCount++] = row
    else if (hasSameContent(sides, row, other)) unchanged++
    else {
      changed[changedCount] = row
      changedFrom[changedCount++] = other
    }
    row = skipRepeated(fileKeys, row)
    if (order < 0) continue
    const next = skipRepeated(currentKeys, other)
    inScope += next - other
    other = next
  }
  return {
    unchanged,
    inScope,
    addedRows: added.slice(0, addedCount),
    changedRows: changed.slice(0, changedCount),
    changedFrom: changedFrom.slice(0, changedCount),
    removedRows: removed.slice(0, removedCount),
  }
}

/** Below zero where the row of the file comes first, above where that of the current data does; a row beyond the end comes last. */
export function compareRows({ file, current, fileKeys, currentKeys }: Sides, row: number, other: number): number {
  if (row >= file.size) return 1
  if (other >= current.size) return -1
  return (fileKeys.cell[row] ?? 0) - (currentKeys.cell[other] ?? 0) || (fileKeys.moment[row] ?? 0) - (currentKeys.moment[other] ?? 0)
}

function hasSameContent({ file, current, fileKeys, currentKeys }: Sides, row: number, other: number): boolean {
  return (
    file.value[row] === current.value[other] &&
    file.precision[row] === current.precision[other] &&
    file.relation[row] === current.relation[other] &&
    file.status[row] === current.status[other] &&
    fileKeys.noteRanks[file.note[row] ?? 0] === currentKeys.noteRanks[current.note[other] ?? 0]
  )
}

/** The first row after this one that is of another figure. */
function skipRepeated({ cell, moment }: RowKeys, row: number): number {
  let next = row + 1
  while (next < cell.length && cell[next] === cell[row] && moment[next] === moment[row]) next++
  return next
}
