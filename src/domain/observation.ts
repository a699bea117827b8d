import { plainDecimal } from './decimal.ts'
import type { Period } from './period.ts'

/** How a printed value relates to the true one: exactly, more than, less than, about or nearly. */
export const RELATIONS = ['=', '>', '<', '~'] as const
export type Relation = (typeof RELATIONS)[number]

/** SDMX observation status: normal, break, provisional, estimated, low reliability. Ordered from best to worst. */
export const STATUSES = ['A', 'B', 'P', 'E', 'U'] as const
export type Status = (typeof STATUSES)[number]

/** The columns of an observation file, in their order. Together they are one row of the data. */
export const OBSERVATION_COLUMNS = ['locality', 'partner', 'measure', 'period', 'value', 'precision', 'relation', 'status', 'source', 'note'] as const
export type ObservationColumn = (typeof OBSERVATION_COLUMNS)[number]

/** One published figure: (locality, partner, measure, period) -> value, with everything that must travel with it (rule 1). */
export interface Observation {
  readonly locality: string
  readonly partner: string
  readonly measure: string
  readonly period: Period
  /** In the measure's unit; money in millions of current US dollars. */
  readonly value: number
  /** What one step of the last printed digit is worth, in the same unit. */
  readonly precision: number
  readonly relation: Relation
  readonly status: Status
  /** Id of the document that printed it. */
  readonly source: string
  /** What a reader of this one figure must know; often empty. */
  readonly note: string
}

/** An observation as a row of its file: one text for each of OBSERVATION_COLUMNS. Reading it gives the same observation again. */
export function observationFields(observation: Observation): readonly string[] {
  const { locality, partner, measure, period, value, precision, relation, status, source, note } = observation
  return [locality, partner, measure, period.text, plainDecimal(value), plainDecimal(precision), relation, status, source, note]
}
