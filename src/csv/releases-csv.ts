import type { Translated } from '../domain/language.ts'
import type { Period } from '../domain/period.ts'
import type { CsvProblem } from './csv-problem.ts'
import { readRows } from './cell-reader.ts'
import { parseCsvText } from './parse-csv.ts'

/** A dated release of the data and what changed with it. */
export interface Release {
  readonly version: string
  readonly date: Period
  readonly text: Translated
}

const COLUMNS = ['date', 'version', 'text_en', 'text_vi', 'text_ko'] as const

/** Reads the release notes, in the order of the file; a row with anything wrong in it is left out and reported. Never throws. */
export function parseReleases(text: string): { readonly releases: readonly Release[]; readonly problems: readonly CsvProblem[] } {
  const problems: CsvProblem[] = []
  const releases: Release[] = []
  for (const row of readRows(parseCsvText(text), COLUMNS, problems)) {
    const date = row.period('date')
    if (row.text('date') === '') row.report('required', 'date')
    const [version, notes] = [row.required('version'), row.translated('text')]
    if (date && row.isSound()) releases.push({ version, date, text: notes })
  }
  return { releases, problems }
}
