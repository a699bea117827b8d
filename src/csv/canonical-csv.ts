import type { Dataset } from '../domain/dataset.ts'
import { plainDecimal } from '../domain/decimal.ts'
import type { DataChange } from '../domain/intake/change.ts'
import { OBSERVATION_COLUMNS, RELATIONS, STATUSES } from '../domain/observation.ts'
import type { Measure, Source } from '../domain/registry.ts'
import { csvCell, csvLine } from './write-csv.ts'

/** Files of the data folder as text, piece by piece; lines end in LF, and there is no byte order mark. */

const ROWS_IN_A_PIECE = 10_000

/** An observation file, sorted by locality, partner, measure, period and source. Reading it gives the same dataset again. */
export function* observationLines(dataset: Dataset): Generator<string> {
  yield csvLine(OBSERVATION_COLUMNS)
  const fieldsOf = fieldWriter(dataset)
  const rows = Uint32Array.from({ length: dataset.size }, (_, row) => row)
  const { locality, partner } = dataset
  // Rows of one locality and partner are sorted by the rest already.
  rows.sort((a, b) => (locality[a] ?? 0) - (locality[b] ?? 0) || (partner[a] ?? 0) - (partner[b] ?? 0) || a - b)
  for (let from = 0; from < rows.length; from += ROWS_IN_A_PIECE) {
    let piece = ''
    for (const row of rows.subarray(from, from + ROWS_IN_A_PIECE)) {
      const { key, content } = fieldsOf(row)
      const source = key.at(-1) ?? ''
      const note = content.at(-1) ?? ''
      piece += `${[...key.slice(0, -1), ...content.slice(0, -1), source, note].join(',')}\n`
    }
    yield piece
  }
}

const KEY = ['locality', 'partner', 'measure', 'period', 'source'] as const
const CONTENT = ['value', 'precision', 'relation', 'status', 'note'] as const

/** What a file does to the data, one row a figure: added, changed or removed, what it was before and is after; blank where there is none. */
export function* changeLines(file: Dataset, current: Dataset, change: DataChange): Generator<string> {
  yield csvLine(['change', ...KEY, ...CONTENT.map((column) => `${column}_before`), ...CONTENT.map((column) => `${column}_after`)])
  const [ofFile, ofCurrent] = [fieldWriter(file), fieldWriter(current)]
  const none = CONTENT.map(() => '')
  const line = (kind: string, key: readonly string[], before: readonly string[], after: readonly string[]): string => `${[kind, ...key, ...before, ...after].join(',')}\n`
  for (const row of change.addedRows) {
    const { key, content } = ofFile(row)
    yield line('added', key, none, content)
  }
  for (const [place, row] of change.changedRows.entries()) {
    const { key, content } = ofFile(row)
    yield line('changed', key, ofCurrent(change.changedFrom[place] ?? 0).content, content)
  }
  for (const row of change.removedRows) {
    const { key, content } = ofCurrent(row)
    yield line('removed', key, content, none)
  }
}

/** Cells of a row, in the order of KEY and of CONTENT; each text is made a cell once. */
function fieldWriter(dataset: Dataset): (row: number) => { readonly key: readonly string[]; readonly content: readonly string[] } {
  const [localities, partners, measures] = [dataset.localities.map(csvCell), dataset.partners.map(csvCell), dataset.measures.map(csvCell)]
  const [periods, sources, notes] = [dataset.periods.map(({ text }) => csvCell(text)), dataset.sources.map(csvCell), dataset.notes.map(csvCell)]
  const textOf = (list: readonly string[], column: Uint32Array, row: number): string => list[column[row] ?? -1] ?? ''
  return (row) => ({
    key: [
      textOf(localities, dataset.locality, row),
      textOf(partners, dataset.partner, row),
      textOf(measures, dataset.measure, row),
      textOf(periods, dataset.period, row),
      textOf(sources, dataset.source, row),
    ],
    content: [
      plainDecimal(dataset.value[row] ?? 0),
      plainDecimal(dataset.precision[row] ?? 0),
      RELATIONS[dataset.relation[row] ?? 0] ?? '=',
      STATUSES[dataset.status[row] ?? 0] ?? 'A',
      textOf(notes, dataset.note, row),
    ],
  })
}

/** The register of documents, sorted by id. */
export function sourcesFile(sources: Iterable<Source>): string {
  const sorted = [...sources].toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)))
  const lines = sorted.map(({ id, publisher, title, date, url, language, tier, counter, complete }) =>
    csvLine([id, publisher, title, date?.text ?? '', url, language, tier, counter ?? '', complete.join('|')]),
  )
  return csvLine(['id', 'publisher', 'title', 'date', 'url', 'language', 'tier', 'counter', 'complete']) + lines.join('')
}

/** The register of measures, in the order given. */
export function measuresFile(measures: Iterable<Measure>): string {
  const head = ['code', 'kind', 'stage', 'unit', 'denominator', 'adds_over', 'name_en', 'name_vi', 'name_ko', 'definition_en', 'definition_vi', 'definition_ko']
  const lines = Array.from(measures, ({ code, kind, stage, unit, denominator, addsOver, names, definitions }) =>
    csvLine([code, kind, stage, unit, denominator ?? '', addsOver.join('|'), names.en, names.vi, names.ko, definitions.en, definitions.vi, definitions.ko]),
  )
  return csvLine(head) + lines.join('')
}
