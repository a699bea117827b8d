import { mergeDatasets, type Dataset } from '../dataset.ts'
import { selectDatasetRows } from '../dataset-rows.ts'
import type { DataChange } from './change.ts'
import { createSides, findChangedRows, type CommitMode } from './changed-rows.ts'
import { decision, plainOptions, type Decision } from './reading.ts'

/** More than this share of the figures of the file's sources does not vanish without a question. */
const MOST_VANISHING = 0.3

/**
 * The current data after a file was appended or has replaced what its sources had, as `compareWithCurrent` says: changed
 * figures replaced, new ones added, vanished ones removed. The current data itself where nothing changes.
 */
export function applyChange(current: Dataset, file: Dataset, mode: CommitMode): Dataset {
  const { addedRows, changedRows, changedFrom, removedRows } = findChangedRows(createSides(file, current), mode)
  if (addedRows.length + changedRows.length + removedRows.length === 0) return current
  const news = selectDatasetRows(file, rowsWith(markRows(file.size, [addedRows, changedRows]), 1))
  const kept = selectDatasetRows(current, rowsWith(markRows(current.size, [changedFrom, removedRows]), 0))
  // The file's rows first: of a figure that stands twice the first counts.
  return mergeDatasets([news, kept])
}

/** 1 for each row that is in one of the lists. */
function markRows(size: number, lists: readonly Uint32Array[]): Uint8Array {
  const marks = new Uint8Array(size)
  for (const rows of lists) for (let place = 0; place < rows.length; place++) marks[rows[place] ?? 0] = 1
  return marks
}

function rowsWith(marks: Uint8Array, wanted: 0 | 1): Uint32Array {
  const rows = new Uint32Array(marks.length)
  let size = 0
  for (let row = 0; row < marks.length; row++) if (marks[row] === wanted) rows[size++] = row
  return rows.subarray(0, size)
}

/** The question whether it is wanted that more than 30% of the figures of the file's sources vanish; null where fewer do. */
export function vanishQuestion(change: DataChange): Decision | null {
  return change.vanishing > MOST_VANISHING ? decision('vanish', null, { options: plainOptions(['yes', 'no']), cells: change.removed }) : null
}
