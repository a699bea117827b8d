import type { CooperationEvent, Dimension, Measure, MeasureKind, Place, PlaceKind, Registry, SeriesBreak, Source, SourceTier } from '../domain/registry.ts'
import { UNITS } from '../domain/units.ts'
import type { CsvProblem } from './csv-problem.ts'
import { readRows, type CellReader } from './cell-reader.ts'
import { parseCsvText } from './parse-csv.ts'

const PLACE_KINDS: readonly PlaceKind[] = ['world', 'group', 'country', 'province', 'municipality', 'special']
const MEASURE_KINDS: readonly MeasureKind[] = ['stock', 'flow', 'ratio', 'rank']
const DIMENSIONS: readonly Dimension[] = ['locality', 'partner', 'time']
const TIERS: readonly SourceTier[] = ['official', 'reported']
const LISTS: readonly ('localities' | 'partners')[] = ['localities', 'partners']

/** The columns each registry file must have; others are ignored. */
const COLUMNS = {
  places:
    'code kind parent name_en name_vi name_ko valid_from valid_to successor region member_of grid_row grid_col aliases',
  measures: 'code kind stage unit denominator adds_over name_en name_vi name_ko definition_en definition_vi definition_ko',
  sources: 'id publisher title date url language tier counter complete',
  breaks: 'date counter localities measures kind text_en text_vi text_ko',
  events: 'id date end_date kind locality partner places title_en title_vi title_ko summary_en summary_vi summary_ko source',
} as const

export type RegistryFile = keyof typeof COLUMNS

/** The text of each registry file. */
export type RegistryTexts = Readonly<Record<RegistryFile, string>>

export interface RegistryProblem extends CsvProblem {
  readonly file: RegistryFile
}

/**
 * Reads the registries. Every cell is checked; a row with anything wrong in it is left out and reported with its file,
 * line and column, and so is a second row with a code that already stands. Codes that other rows name (a parent, a
 * successor, a denominator) are not followed here: the data check does that. Never throws.
 */
export function parseRegistry(files: RegistryTexts): { readonly registry: Registry; readonly problems: readonly RegistryProblem[] } {
  const problems: RegistryProblem[] = []
  const read = <Entry>(file: RegistryFile, readEntry: (row: CellReader) => Entry, key?: KeyOf<Entry>): readonly Entry[] => {
    const found: CsvProblem[] = []
    const entries = readEntries(file, files[file], readEntry, key, found)
    problems.push(...found.map((problem) => ({ ...problem, file })))
    return entries
  }
  const places = read('places', readPlace, { column: 'code', of: (place) => place.code })
  const measures = read('measures', readMeasure, { column: 'code', of: (measure) => measure.code })
  const sources = read('sources', readSource, { column: 'id', of: (source) => source.id })
  const breaks = read('breaks', readBreak)
  const events = read('events', readEvent, { column: 'id', of: (event) => event.id })
  return {
    registry: {
      places: new Map(places.map((place) => [place.code, place])),
      measures: new Map(measures.map((measure) => [measure.code, measure])),
      sources: new Map(sources.map((source) => [source.id, source])),
      breaks,
      events,
    },
    problems,
  }
}

interface KeyOf<Entry> {
  readonly column: string
  readonly of: (entry: Entry) => string
}

function readEntries<Entry>(
  file: RegistryFile,
  text: string,
  readEntry: (row: CellReader) => Entry,
  key: KeyOf<Entry> | undefined,
  problems: CsvProblem[],
): readonly Entry[] {
  const entries: Entry[] = []
  const lineOfKey = new Map<string, number>()
  for (const row of readRows(parseCsvText(text), COLUMNS[file].split(' '), problems)) {
    const entry = readEntry(row)
    if (key && row.isSound()) {
      const firstLine = lineOfKey.get(key.of(entry))
      if (firstLine !== undefined) row.report('repeated key', key.column, String(firstLine))
      else lineOfKey.set(key.of(entry), row.line)
    }
    if (row.isSound()) entries.push(entry)
  }
  return entries
}

function readPlace(row: CellReader): Place {
  const kind = row.oneOf('kind', PLACE_KINDS)
  return {
    code: row.required('code'),
    kind,
    parent: kind === 'world' ? row.optional('parent') : row.required('parent'),
    names: row.translated('name'),
    validFromDay: row.day('valid_from'),
    validToDay: row.day('valid_to'),
    successor: row.optional('successor'),
    region: row.optional('region'),
    memberOf: row.list('member_of'),
    gridRow: row.whole('grid_row'),
    gridColumn: row.whole('grid_col'),
    aliases: row.list('aliases'),
  }
}

function readMeasure(row: CellReader): Measure {
  return {
    code: row.required('code'),
    kind: row.oneOf('kind', MEASURE_KINDS),
    stage: row.required('stage'),
    unit: row.oneOf('unit', UNITS),
    denominator: row.optional('denominator'),
    addsOver: row.listOf('adds_over', DIMENSIONS),
    names: row.translated('name'),
    definitions: row.translated('definition'),
  }
}

function readSource(row: CellReader): Source {
  return {
    id: row.required('id'),
    publisher: row.required('publisher'),
    title: row.required('title'),
    date: row.period('date'),
    url: row.text('url'),
    language: row.required('language'),
    tier: row.oneOf('tier', TIERS),
    counter: row.optional('counter'),
    complete: row.listOf('complete', LISTS),
  }
}

function readBreak(row: CellReader): SeriesBreak {
  row.required('date')
  const measures = row.required('measures')
  row.required('localities')
  return {
    day: row.day('date') ?? 0,
    counter: row.required('counter'),
    localities: row.list('localities'),
    measures: measures === '*' ? null : row.list('measures'),
    kind: row.required('kind'),
    text: row.translated('text'),
  }
}

function readEvent(row: CellReader): CooperationEvent {
  const period = row.period('date')
  if (row.text('date') === '') row.report('required', 'date')
  return {
    id: row.required('id'),
    // An unsound row is left out, so the stand-in is never seen.
    period: period ?? { text: '', kind: 'day', startDay: 0, endDay: 0 },
    endPeriod: row.period('end_date'),
    kind: row.required('kind'),
    locality: row.required('locality'),
    partner: row.required('partner'),
    places: row.list('places'),
    title: row.translated('title'),
    summary: row.translated('summary'),
    source: row.required('source'),
  }
}
