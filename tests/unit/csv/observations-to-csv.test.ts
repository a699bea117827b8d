import fc from 'fast-check'
import { expect, test } from 'vitest'
import { observationAt } from '../../../src/domain/dataset.ts'
import { missing, refused, type Figure, type PublishedFigure } from '../../../src/domain/figure.ts'
import { RELATIONS, STATUSES, type Observation } from '../../../src/domain/observation.ts'
import { yearPeriod } from '../../../src/domain/period.ts'
import type { Registry } from '../../../src/domain/registry.ts'
import { parseCsvText } from '../../../src/csv/parse-csv.ts'
import { parseObservations } from '../../../src/csv/observations-csv.ts'
import { figuresToCsv, figuresToTsv, type ExportRow } from '../../../src/csv/observations-to-csv.ts'
import { loadCurated } from '../fixtures/curated.ts'

const PERIOD = yearPeriod(2023)

function published(observation: Observation): PublishedFigure {
  const { value, relation, precision, status } = observation
  return { kind: 'published', unit: 'USD million', period: observation.period, quantity: { value, relation, precision, status }, observation }
}

function rowOf(figure: Figure, observation?: Observation): ExportRow {
  const { locality = 'VN', partner = 'KR', measure = 'capital', period = PERIOD } = observation ?? {}
  return { locality, partner, measure, period, figure }
}

/** Each row of a file as an object without its blank cells. */
function cellsOf(csv: string): readonly Record<string, string>[] {
  const { header, rows } = parseCsvText(csv)
  return rows.map((row) => Object.fromEntries(header.flatMap((name, at) => (row[at] ? [[name, row[at]]] : []))))
}

const OBSERVATION: Observation = {
  locality: 'VN-DN',
  partner: 'KR',
  measure: 'capital',
  period: PERIOD,
  value: 371,
  precision: 1,
  relation: '>',
  status: 'U',
  source: 'fia-wb-2023',
  note: '',
}

test('a printed figure is written as an observation, with names in the language asked for and its document', () => {
  const { registry } = loadCurated([])
  const source = registry.sources.get('fia-wb-2023')
  expect(cellsOf(figuresToCsv([rowOf(published(OBSERVATION), OBSERVATION)], registry, 'vi'))).toEqual([
    {
      locality: 'VN-DN',
      partner: 'KR',
      measure: 'capital',
      period: '2023',
      value: '371',
      precision: '1',
      relation: '>',
      status: 'U',
      source: 'fia-wb-2023',
      figure: 'printed',
      unit: 'USD million',
      locality_name: 'Đà Nẵng',
      partner_name: 'Hàn Quốc',
      measure_name: registry.measures.get('capital')?.names.vi,
      publisher: source?.publisher,
      source_title: source?.title,
      source_date: source?.date?.text,
      source_url: source?.url,
    },
  ])
})

test('a computed figure is rounded to its own precision, bounds outward, and names all its documents', () => {
  const { registry } = loadCurated([])
  const other: Observation = { ...OBSERVATION, source: 'fia-wb-2022' }
  const quantity = { value: 5.6796, relation: '>', precision: 0.1, status: 'U' } as const
  const figure: Figure = { kind: 'computed', computation: 'share', unit: 'percent', period: PERIOD, quantity, parts: [published(OBSERVATION), published(other)] }
  expect(cellsOf(figuresToCsv([rowOf(figure)], registry, 'en'))).toMatchObject([
    { value: '5.6', precision: '0.1', relation: '>', status: 'U', source: 'fia-wb-2023|fia-wb-2022', figure: 'computed', computed_as: 'share', unit: 'percent' },
  ])
})

test('a figure at which its series breaks says when and how, in a column that is not read again', () => {
  const { registry } = loadCurated([])
  const row = { ...rowOf(published(OBSERVATION)), breaks: registry.breaks.slice(1, 3) }
  const csv = figuresToCsv([row, rowOf(published(OBSERVATION))], registry, 'en')
  expect(cellsOf(csv).map((cells) => cells['series_break'] ?? '')).toEqual([
    '2016-12-20: Year-end counts move from 31 December to 20 December. | 2024-07-01: Cumulative figures run to about the 20th of the month until the second quarter of 2024, to the month\'s end from the third.',
    '',
  ])
  expect(parseObservations(csv).problems).toEqual(parseObservations(figuresToCsv([rowOf(published(OBSERVATION)), rowOf(published(OBSERVATION))], registry, 'en')).problems)
})

test('zero is 0 and no number is a blank with its reason, never one for the other', () => {
  const { registry } = loadCurated([])
  const zero: Observation = { ...OBSERVATION, value: 0, relation: '=' }
  const nil: Figure = {
    kind: 'nil',
    unit: 'USD million',
    period: PERIOD,
    quantity: { value: 0, relation: '=', precision: 1, status: 'A' },
    locality: 'VN',
    partner: 'KR',
    measure: 'capital',
    source: 'fia-wb-2023',
  }
  const csv = figuresToCsv([rowOf(published(zero), zero), rowOf(nil), rowOf(missing('suppressed')), rowOf(refused('from zero'))], registry, 'ko')
  expect(cellsOf(csv).map(({ value, figure, no_number_because: reason, source }) => [value, figure, reason, source])).toEqual([
    ['0', 'printed', undefined, 'fia-wb-2023'],
    ['0', 'nil', undefined, 'fia-wb-2023'],
    [undefined, 'missing', 'suppressed', undefined],
    [undefined, 'missing', 'refused: from zero', undefined],
  ])
})

test('no cell runs as a formula, and negative numbers stay numbers', () => {
  const registry: Registry = {
    ...loadCurated([]).registry,
    sources: new Map([['s', { id: 's', publisher: '@SUM(1)', title: '=HYPERLINK("x")\nsecond', date: null, url: '', language: 'en', tier: 'reported', counter: null, complete: [] }]]),
  }
  const observation: Observation = { ...OBSERVATION, value: -5.25, source: 's', note: '-1+1' }
  expect(cellsOf(figuresToCsv([rowOf(published(observation), observation)], registry, 'en'))).toMatchObject([
    { value: '-5.25', note: "'-1+1", publisher: "'@SUM(1)", source_title: '\'=HYPERLINK("x")\nsecond' },
  ])
})

test('the clipboard has the same table separated by tabs', () => {
  const { registry } = loadCurated([])
  const rows = [rowOf(published(OBSERVATION), OBSERVATION), rowOf(missing('not reported'))]
  expect(cellsOf(figuresToTsv(rows, registry, 'en'))).toEqual(cellsOf(figuresToCsv(rows, registry, 'en')))
  expect(figuresToTsv(rows, registry, 'en').split('\n', 1)[0]?.split('\t').slice(0, 3)).toEqual(['locality', 'partner', 'measure'])
})

test('reading a downloaded file of curated figures changes nothing', () => {
  const { registry, dataset } = loadCurated(['vietnam', 'korea-japan'])
  const observations = Array.from({ length: dataset.size }, (_, row) => observationAt(dataset, row))
  const read = parseObservations(figuresToCsv(observations.map((observation) => rowOf(published(observation), observation)), registry, 'ko'))
  expect([read.problems, read.leftAside, read.dataset.size]).toEqual([[], 0, dataset.size])
  // Compared as text, because comparing long typed arrays one by one takes seconds.
  const changed = observations.filter((observation, row) => JSON.stringify(observationAt(read.dataset, row)) !== JSON.stringify(observation))
  expect(changed).toEqual([])
})

test('any printed figure is read again as it was, computed and missing ones are left aside', () => {
  const { registry } = loadCurated([])
  const numbers = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)
  const observations = fc.record({
    locality: fc.constantFrom('VN', 'VN-DN'),
    partner: fc.constantFrom('KR', 'WLD'),
    measure: fc.constant('capital'),
    period: fc.integer({ min: 1900, max: 2100 }).map(yearPeriod),
    value: numbers,
    precision: fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
    relation: fc.constantFrom(...RELATIONS),
    status: fc.constantFrom(...STATUSES),
    source: fc.constantFrom('fia-wb-2023', 'unknown'),
    note: fc.string({ unit: fc.constantFrom('=', '-', "'", '"', ',', '\n', ' ', '\t', 'ộ', '한'), maxLength: 15 }),
  })
  fc.assert(
    fc.property(observations, (observation) => {
      const rows = [rowOf(published(observation), observation), rowOf(missing('not readable'), observation)]
      const { dataset, problems, leftAside } = parseObservations(figuresToCsv(rows, registry, 'en'))
      expect([problems, leftAside, dataset.size]).toEqual([[], 1, 1])
      expect(observationAt(dataset, 0)).toEqual(observation)
    }),
  )
})
