import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { observationLines } from '../../../src/csv/canonical-csv.ts'
import { parseObservations } from '../../../src/csv/observations-csv.ts'
import { observationAt, type Dataset } from '../../../src/domain/dataset.ts'
import { OBSERVATION_COLUMNS } from '../../../src/domain/observation.ts'
import type { Registry } from '../../../src/domain/registry.ts'
import { isCanonical, readCanonical, type CanonicalReading } from '../../../src/intake/canonical.ts'

const HEADER = OBSERVATION_COLUMNS.join(',')
/** A registry is asked for codes only. */
const known = (codes: readonly string[]) => new Map(codes.map((code) => [code, {}]))
const REGISTRY = { places: known(['VN', 'KR', 'JP', 'WLD']), measures: known(['x', 'y']), sources: known(['s']), breaks: [], events: [] } as unknown as Registry

const read = (text: string): CanonicalReading => readCanonical(text, 'file.csv', REGISTRY)
const rowsOf = (dataset: Dataset) => Array.from({ length: dataset.size }, (_, row) => observationAt(dataset, row))
const problemsOf = ({ problems }: CanonicalReading) => problems.map(({ code, line, column, text, hint }) => [code, line, column, text, hint])
const sumOf = (cells: CanonicalReading['cells']) => Object.values(cells).reduce((sum, count) => sum + count, 0)

describe('isCanonical', () => {
  test('takes the columns of an observation file in any order, with others beside them', () => {
    expect(isCanonical([...OBSERVATION_COLUMNS].toReversed())).toBe(true)
    expect(isCanonical([' figure', ...OBSERVATION_COLUMNS.map((column) => ` ${column} `)])).toBe(true)
    expect(isCanonical(OBSERVATION_COLUMNS.filter((column) => column !== 'source'))).toBe(false)
  })
})

describe('readCanonical', () => {
  test('gives each observation its physical line, whatever order the dataset has', () => {
    const { file, problems } = read(`${HEADER}\nVN,KR,y,2020,2,1,=,A,s,"two\nlines"\n\nVN,JP,x,2021,1.5,0.1,>,P,s,\n`)
    expect(problems).toEqual([])
    expect(rowsOf(file.dataset).map(({ partner, value, note }) => [partner, value, note])).toEqual([
      ['JP', 1.5, ''],
      ['KR', 2, 'two\nlines'],
    ])
    expect([[...file.lines], [...file.columns]]).toEqual([
      [5, 2],
      [0, 0],
    ])
  })

  test('obeys a byte order mark, a line sep=, CRLF, other separators, another order of columns and spaces in cells', () => {
    const { file, problems } = read('\uFEFFsep=;\r\nvalue;note;period;locality;partner;measure;source;status;relation;precision\r\n -5 ;\'=n;2020; VN ;KR;x; s ;A;=;1\r\n')
    expect(problems).toEqual([])
    expect(rowsOf(file.dataset)).toMatchObject([{ locality: 'VN', value: -5, note: '=n', source: 's' }])
    expect([...file.lines]).toEqual([3])
  })

  test('names every wrong cell with its line and column and reads the other rows', () => {
    const reading = read([HEADER, 'VN,KR,x,2020-13,"1,5",1,≈,A,s,', ',KR,x,2020,1,0,=,A,,', 'VN,KR,x', 'VN,JP,x,2020,2,1,=,A,s,'].join('\n'))
    expect(problemsOf(reading)).toEqual([
      ['not a period', 2, 4, '2020-13', 'YYYY, YYYY-Qn, YYYY-MM, YYYY-MM-DD, start/end'],
      ['not a number', 2, 5, '1,5', '-1234.5'],
      ['unreadable row', 2, 7, '≈', '=, >, <, ~'],
      ['no place in the row', 3, 1, '', 'locality'],
      ['not a number', 3, 6, '0', '0.1'],
      ['unreadable row', 3, 9, '', 'source'],
      ['cell count', 4, null, '3', '10'],
    ])
    expect(rowsOf(reading.file.dataset)).toMatchObject([{ partner: 'JP', value: 2 }])
    expect(reading.cells).toEqual({ head: 10, label: 8, value: 1, missing: 0, aside: 0, problem: 9 + 7 + 3 })
  })

  test('an unknown code is one problem with the number of its rows, and nothing of them stays', () => {
    const reading = read([HEADER, 'VN,ZZ,x,2020,1,1,=,A,only,odd', 'VN,ZZ,x,2021,1,1,=,A,s,', 'VN,KR,z,2020,1,1,=,A,s,', 'VN,KR,x,2020,1,1,=,A,s,'].join('\n'))
    expect(problemsOf(reading)).toEqual([
      ['unknown code', 2, 2, 'ZZ', '2'],
      ['unknown code', 4, 3, 'z', '1'],
    ])
    const { partners, measures, sources, notes, periods } = reading.file.dataset
    expect({ partners, measures, sources, notes, periods: periods.map(({ text }) => text) }).toEqual({ partners: ['KR'], measures: ['x'], sources: ['s'], notes: [''], periods: ['2020'] })
  })

  test('ids of sources that the registry does not know become sources of the file', () => {
    expect(read(`${HEADER}\nVN,KR,x,2020,1,1,=,A,new-one,\nVN,KR,x,2021,1,1,=,A,s,\n`).sources).toEqual([
      { id: 'new-one', publisher: 'file.csv', title: 'new-one', date: null, url: '', language: 'en', tier: 'reported', counter: null, complete: [] },
    ])
  })

  test('sets figures of a download aside that were not printed, and its columns that only describe', () => {
    const rows = ['VN,KR,x,2020,1,1,=,A,s,,printed,Viet Nam', 'VN,KR,x,2021,2,1,=,A,s,,computed,Viet Nam', 'VN,KR,x,2023,,,,,,,missing,']
    const reading = read([`${HEADER},figure,locality_name`, ...rows].join('\n'))
    expect(reading.problems).toEqual([])
    expect(reading.setAside).toEqual([
      { reason: 'computed', line: 3, column: null, text: 'VN KR x 2021', cells: 11 },
      { reason: 'computed', line: 4, column: null, text: 'VN KR x 2023', cells: 5 },
      { reason: 'description', line: 1, column: 11, text: 'figure', cells: 1 },
      { reason: 'description', line: 1, column: 12, text: 'locality_name', cells: 1 },
    ])
    expect([reading.rows, sumOf(reading.cells)]).toEqual([4, 12 + 11 + 11 + 5])
  })

  test('an unclosed quote costs its line only', () => {
    const lines = Array.from({ length: 40 }, (_, at) => `VN,KR,x,${1980 + at},1,1,=,A,s,`)
    const reading = read([HEADER, ...lines.slice(0, 5), 'VN,JP,x,2020,1,1,=,A,s,"never closed', ...lines.slice(5)].join('\n'))
    expect(problemsOf(reading)).toEqual([['unclosed quote', 7, null, 'VN,JP,x,2020,1,1,=,A,s,"never closed', '']])
    expect([reading.file.dataset.size, reading.cells.problem, reading.rows]).toEqual([40, 10, 42])
  })

  test('shows the first rows as they were understood', () => {
    const { preview } = read(`${HEADER},extra\nVN,KR,x,2020,1,1,=,A,s,,e\nVN,KR,?,2020,1,1,=,A,s,,\n`)
    expect(preview.roles).toEqual([...OBSERVATION_COLUMNS, 'aside'])
    expect(preview.rows.map(({ line, cells }) => [line, cells.map(({ fate }) => fate).join(' ')])).toEqual([
      [1, 'head head head head head head head head head head head'],
      [2, 'label label label label value label label label label blank aside'],
      [3, 'problem problem problem problem problem problem problem problem problem blank blank'],
    ])
  })

  test('tells how far it is', () => {
    const text = `${HEADER}\n${'VN,KR,x,2020,1,1,=,A,s,\n'.repeat(60_000)}`
    const told: (readonly [number, number])[] = []
    readCanonical(text, 'file.csv', REGISTRY, (rows, share) => told.push([rows, share]))
    expect(told.length).toBeGreaterThan(1)
    expect(told.at(-1)).toEqual([60_001, 1])
    expect(told.every(([, share], at) => share > (told[at - 1]?.[1] ?? 0))).toBe(true)
  })

  test('reads what parseObservations reads, and every cell with text ends as something', () => {
    const cell = fc.oneof({ weight: 4, arbitrary: fc.constantFrom('VN', 'KR', 'x', '2020', '1', '=', 'A', 's', '') }, fc.constantFrom(' VN', '"a, b"', "'=1", '2020-Q1', '-1.50', ' ', 'Ω'))
    const sound = fc.tuple(fc.constantFrom('VN', ' JP '), fc.constantFrom('KR', 'WLD'), fc.constantFrom('x', 'y'), fc.constantFrom('2020', '2021-06'), fc.constantFrom('1', '-2.5'), fc.constant('0.1'), fc.constantFrom('=', '>'), fc.constant('A'), fc.constantFrom('s', 't'), fc.constantFrom('', '"n\nm"', "'@x"))
    fc.assert(
      fc.property(fc.array(fc.oneof({ weight: 3, arbitrary: sound.map((cells) => [...cells]) }, fc.array(cell, { minLength: 1, maxLength: 11 })), { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), (rows, lineEnd) => {
        const text = [HEADER, ...rows.map((cells) => cells.join(','))].join(lineEnd)
        const { dataset } = parseObservations(text)
        const expected = rowsOf(dataset).filter(({ locality, partner, measure }) => REGISTRY.places.has(locality) && REGISTRY.places.has(partner) && REGISTRY.measures.has(measure))
        const reading = read(text)
        expect(rowsOf(reading.file.dataset)).toEqual(expected)
        const texts = rows.flat().filter((written) => written.trim() !== '').length
        expect(sumOf(reading.cells)).toBe(10 + texts)
      }),
    )
  })

  test('what is written as a canonical file is read again as the same dataset', () => {
    const { file } = read([HEADER, 'VN,KR,y,2020,2,1,=,A,s,"a ""b"", c"', "VN,JP,x,2021-01/2021-06,-1.5,0.1,~,P,new,'=sum", 'KR,JP,x,2020,1e,1,=,A,s,', 'JP,WLD,x,2020,0.000001,0.000001,<,U,s, spaced '].join('\n'))
    const again = read([...observationLines(file.dataset)].join(''))
    expect(again.problems).toEqual([])
    expect(rowsOf(again.file.dataset)).toEqual(rowsOf(file.dataset))
  })

  test.each(['', '\n\n', HEADER, 'a,b\n1,2', `${HEADER}\n"`, '\u0000'])('never throws: %j', (text) => {
    expect(read(text).file.dataset.size).toBe(0)
  })
})
