import type { Observation } from './observation.ts'
import type { Period } from './period.ts'

/** The observations as immutable columns. See `buildDataset`. */
export interface Dataset {
  /** Number of observations. */
  readonly size: number
  /** What the codes in the columns stand for. Periods are parsed once for each distinct text. */
  readonly localities: readonly string[]
  readonly partners: readonly string[]
  readonly measures: readonly string[]
  readonly periods: readonly Period[]
  readonly sources: readonly string[]
  readonly notes: readonly string[]
  /** Columns of codes: positions in the lists above. */
  readonly locality: Uint16Array
  readonly partner: Uint16Array
  readonly measure: Uint16Array
  readonly period: Uint16Array
  readonly source: Uint16Array
  readonly note: Uint32Array
  /** Columns of values. */
  readonly value: Float64Array
  readonly precision: Float64Array
  /** Positions in RELATIONS and STATUSES. */
  readonly relation: Uint8Array
  readonly status: Uint8Array
}

export type _Uses = Observation
