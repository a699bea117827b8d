import { expect, test } from 'vitest'
import { parseObservations } from '../../../src/csv/observations-csv.ts'
import { observationAt } from '../../../src/domain/dataset.ts'

const HEADER = 'locality,partner,measure,period,value,precision,relation,status,source,note'

test('a row becomes an observation with everything that travels with it', () => {
  const { dataset, problems, leftAside } = parseObservations(`${HEADER}\nVN-DN,KR,capital,2024-05,371,1,>,A,danang-202405,"city, not agency"\n`)
  expect([dataset.size, problems, leftAside]).toEqual([1, [], 0])
  expect(observationAt(dataset, 0)).toMatchObject({
    locality: 'VN-DN',
    partner: 'KR',
    measure: 'capital',
    period: { text: '2024-05', kind: 'month' },
    value: 371,
    precision: 1,
    relation: '>',
    status: 'A',
    source: 'danang-202405',
    note: 'city, not agency',
  })
})

test('columns in another order are read by name, cells with spaces are trimmed', () => {
  const { dataset, problems } = parseObservations('value,note,period,locality,partner,measure,source,status,relation,precision\n -5 ,n,2020, VN ,KR,x,s,A,=,1\n')
  expect(problems).toEqual([])
  expect(observationAt(dataset, 0)).toMatchObject({ locality: 'VN', value: -5, note: 'n' })
})

test('a missing column is named and nothing is read', () => {
  const { dataset, problems } = parseObservations('locality,partner,measure,period,value,precision,relation,status,note\nVN,KR,x,2020,1,1,=,A,\n')
  expect(dataset.size).toBe(0)
  expect(problems).toEqual([{ code: 'missing column', line: 1, column: 'source', text: '', hint: 'source' }])
})

test('unknown and repeated columns are named and the rest is read', () => {
  const { dataset, problems } = parseObservations(`${HEADER},__proto__,note\nVN,KR,x,2020,1,1,=,A,s,first,p,second\n`)
  expect(problems).toEqual([
    { code: 'unknown column', line: 1, column: '__proto__', text: '__proto__' },
    { code: 'repeated column', line: 1, column: 'note', text: 'note' },
  ])
  expect(observationAt(dataset, 0).note).toBe('first')
})

test('each wrong cell is named with its physical line and column, and the other rows are read', () => {
  const { dataset, problems } = parseObservations(
    [HEADER, 'VN,KR,x,2020,1,1,=,A,s,"two', 'lines"', '', 'VN,KR,x,2020-13,"1,5",1,≈,A,s,', 'VN,JP,x,2020,,0,=,Z,s,', 'VN,US,x,2020,2,1,=,A,s,'].join('\r\n'),
  )
  expect(dataset.size).toBe(2)
  expect(problems.map(({ code, line, column, text }) => [line, column, code, text])).toEqual([
    [5, 'period', 'not a period', '2020-13'],
    [5, 'value', 'not a number', '1,5'],
    [5, 'relation', 'unknown relation', '≈'],
    [6, 'value', 'empty', ''],
    [6, 'precision', 'not positive', '0'],
    [6, 'status', 'unknown status', 'Z'],
  ])
})

test('rows that a download marks as computed, nil or missing are no observations', () => {
  const rows = ['VN,KR,x,2020,1,1,=,A,s,,printed', 'VN,KR,x,2021,2,1,=,A,s,,computed', 'VN,KR,x,2022,0,1,=,A,s,,nil', 'VN,KR,x,2023,,,,,,,missing']
  const { dataset, problems, leftAside } = parseObservations([`${HEADER},figure`, ...rows].join('\n'))
  expect([dataset.size, problems, leftAside]).toEqual([1, [], 3])
})
