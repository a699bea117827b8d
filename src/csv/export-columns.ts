import { OBSERVATION_COLUMNS, type ObservationColumn } from '../domain/observation.ts'

/** What a downloaded file says beside the observation itself. */
const DESCRIPTION_COLUMNS = [
  'figure',
  'computed_as',
  'series_break',
  'no_number_because',
  'unit',
  'locality_name',
  'partner_name',
  'measure_name',
  'publisher',
  'source_title',
  'source_date',
  'source_url',
] as const
type DescriptionColumn = (typeof DESCRIPTION_COLUMNS)[number]

export type ExportColumn = ObservationColumn | DescriptionColumn

/** The columns of a downloaded file, in their order: those of an observation file first, so that it can be read again. */
export const EXPORT_COLUMNS: readonly ExportColumn[] = [...OBSERVATION_COLUMNS, ...DESCRIPTION_COLUMNS]

/**
 * What a row of a downloaded file is, in its column `figure`: printed in a document, computed, nil (zero, because a
 * complete list does not name it), or missing. Only printed rows are observations when the file is read again.
 */
export const PRINTED = 'printed'
