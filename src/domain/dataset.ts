import { arrangeDataset, joinColumns } from './arrange.ts'
import { createColumns, createDatasetBuilder } from './dataset-builder.ts'
import { RELATIONS, STATUSES, type Observation, type ObservationColumn } from './observation.ts'
import type { Period } from './period.ts'
import { rowProblems } from './rows.ts'

/** The columns of a dataset. */
export interface Columns {
  /** Columns of positions in the lists of `Dataset`. */
  readonly locality: Uint32Array<ArrayBuffer>
  readonly partner: Uint32Array<ArrayBuffer>
  readonly measure: Uint32Array<ArrayBuffer>
  readonly period: Uint32Array<ArrayBuffer>
  readonly source: Uint32Array<ArrayBuffer>
  readonly note: Uint32Array<ArrayBuffer>
  /** Columns of numbers, as in `Observation`. */
  readonly value: Float64Array<ArrayBuffer>
  readonly precision: Float64Array<ArrayBuffer>
  /** Columns of positions in RELATIONS and STATUSES. */
  readonly relation: Uint8Array<ArrayBuffer>
  readonly status: Uint8Array<ArrayBuffer>
}

/**
 * The observations as immutable columns; made by `buildDataset`, `createDatasetBuilder` and `mergeDatasets` only.
 *
 * Lists of codes are sorted by UTF-16 code units, periods by `comparePeriods`, and hold nothing unused: comparing two
 * positions compares what they stand for. Rows are sorted by measure, locality, partner, period, source, and then
 * by the order they came in. So the rows of a measure lie together, and in it those of a locality, and in it those
 * of a partner; `measureRows` and `cellRows` say where. Nothing but plain objects, arrays and typed arrays, so that it can be posted.
 */
export interface Dataset extends Columns {
  /** Number of observations. */
  readonly size: number
  readonly localities: readonly string[]
  readonly partners: readonly string[]
  readonly measures: readonly string[]
  readonly periods: readonly Period[]
  readonly sources: readonly string[]
  readonly notes: readonly string[]
}

/** Rows `from` up to but not including `to`; empty where they are equal. */
export interface RowRange {
  readonly from: number
  readonly to: number
}

const NO_ROWS: RowRange = { from: 0, to: 0 }

/** No observations. */
export const EMPTY_DATASET: Dataset = {
  size: 0,
  localities: [],
  partners: [],
  measures: [],
  periods: [],
  sources: [],
  notes: [],
  ...createColumns(0),
}

/** Why a row is not in the dataset. */
export type DatasetProblemCode = 'too few fields' | 'empty' | 'not a period' | 'not a number' | 'not positive' | 'unknown relation' | 'unknown status'

/** One field that kept its row out of the dataset; a row with several such fields has several problems. */
export interface DatasetProblem {
  /** Position of the row in the input, from 0. */
  readonly row: number
  /** The offending column; the first one missing where there are too few fields. */
  readonly column: ObservationColumn
  /** The offending text. */
  readonly text: string
  readonly code: DatasetProblemCode
}

/**
 * Builds a dataset from rows of text in the order of OBSERVATION_COLUMNS (further fields are ignored). Nothing is
 * trimmed or guessed: a row with a field that is not exactly as the format wants it is left out and reported.
 */
export function buildDataset(rows: readonly (readonly string[])[]): { readonly dataset: Dataset; readonly problems: readonly DatasetProblem[] } {
  const problems: DatasetProblem[] = []
  const builder = createDatasetBuilder(rows.length)
  rows.forEach((fields, row) => {
    if (!builder.addRow(fields)) problems.push(...rowProblems(row, fields))
  })
  return { dataset: builder.finish().dataset, problems }
}

/**
 * The observations of several datasets in one: the same as building it from all their rows, one part after the
 * other. Repeated observations stay repeated.
 */
export function mergeDatasets(parts: readonly Dataset[]): Dataset {
  const filled = parts.filter((part) => part.size > 0)
  const [first, ...others] = filled
  if (!first) return EMPTY_DATASET
  if (others.length === 0) return first
  const size = filled.reduce((sum, part) => sum + part.size, 0)
  const localities = joinColumns(filled, size, (part) => part.localities, (part) => part.locality, String)
  const partners = joinColumns(filled, size, (part) => part.partners, (part) => part.partner, String)
  const measures = joinColumns(filled, size, (part) => part.measures, (part) => part.measure, String)
  const periods = joinColumns(filled, size, (part) => part.periods, (part) => part.period, (period) => period.text)
  const sources = joinColumns(filled, size, (part) => part.sources, (part) => part.source, String)
  const notes = joinColumns(filled, size, (part) => part.notes, (part) => part.note, String)
  const columns = createColumns(size)
  let offset = 0
  for (const part of filled) {
    columns.value.set(part.value, offset)
    columns.precision.set(part.precision, offset)
    columns.relation.set(part.relation, offset)
    columns.status.set(part.status, offset)
    offset += part.size
  }
  return arrangeDataset({
    size,
    localities: localities.list,
    partners: partners.list,
    measures: measures.list,
    periods: periods.list,
    sources: sources.list,
    notes: notes.list,
    ...columns,
    locality: localities.column,
    partner: partners.column,
    measure: measures.column,
    period: periods.column,
    source: sources.column,
    note: notes.column,
  }).dataset
}

/** Position of a text in one of a dataset's lists of texts; -1 where it is not there. */
export function positionOf(list: readonly string[], text: string): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return list[low] === text ? low : -1
}

/** The rows of a measure, or of a measure in one locality; empty where a code is unknown. */
export function measureRows(dataset: Dataset, measure: string, locality?: string): RowRange {
  const range = narrow({ from: 0, to: dataset.size }, dataset.measure, positionOf(dataset.measures, measure))
  return locality === undefined ? range : narrow(range, dataset.locality, positionOf(dataset.localities, locality))
}

/** The rows of one measure, locality and partner, in the order of time; empty where a code is unknown. */
export function cellRows(dataset: Dataset, measure: string, locality: string, partner: string): RowRange {
  return narrow(measureRows(dataset, measure, locality), dataset.partner, positionOf(dataset.partners, partner))
}

/** The part of a range in which a column, sorted within it, holds a position. */
function narrow(range: RowRange, column: Uint32Array, position: number): RowRange {
  if (position < 0 || range.from === range.to) return NO_ROWS
  const from = lowerBound(column, range, position)
  const to = lowerBound(column, { from, to: range.to }, position + 1)
  return from < to ? { from, to } : NO_ROWS
}

/** First row of the range whose position is not below the one given. */
function lowerBound(column: Uint32Array, range: RowRange, position: number): number {
  let low = range.from
  let high = range.to
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((column[middle] ?? 0) < position) low = middle + 1
    else high = middle
  }
  return low
}

/** The observation in a row; throws RangeError where there is no such row. */
export function observationAt(dataset: Dataset, row: number): Observation {
  const period = dataset.periods[dataset.period[row] ?? -1]
  if (!period) throw new RangeError(`No row ${row} in a dataset of ${dataset.size}`)
  return {
    locality: dataset.localities[dataset.locality[row] ?? -1] ?? '',
    partner: dataset.partners[dataset.partner[row] ?? -1] ?? '',
    measure: dataset.measures[dataset.measure[row] ?? -1] ?? '',
    period,
    value: dataset.value[row] ?? 0,
    precision: dataset.precision[row] ?? 0,
    relation: RELATIONS[dataset.relation[row] ?? 0] ?? '=',
    status: STATUSES[dataset.status[row] ?? 0] ?? 'A',
    source: dataset.sources[dataset.source[row] ?? -1] ?? '',
    note: dataset.notes[dataset.note[row] ?? -1] ?? '',
  }
}

/** The buffers to hand over, rather than copy, when a dataset is posted; the sender's dataset is unusable afterwards. */
export function datasetTransferables(dataset: Dataset): ArrayBuffer[] {
  const { locality, partner, measure, period, source, note, value, precision, relation, status } = dataset
  const columns = [locality, partner, measure, period, source, note, value, precision, relation, status]
  return columns.map((column) => column.buffer).filter((buffer) => buffer.byteLength > 0)
}
