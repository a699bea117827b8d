import { describe, expect, test } from 'vitest'
import { availableDates, defaultDate } from '../../../src/domain/dates.ts'
import { childrenOn, levelMembers } from '../../../src/domain/level.ts'
import { loadCurated } from '../fixtures/curated.ts'
import { evidenceOf, observation, period, source } from '../fixtures/build.ts'

const provinces = () => ['VN-DN', 'VN-57'].map((locality) => ({ locality, partner: 'WLD' }))

describe('dates to choose from', () => {
  test('every date on which anything on screen was counted, newest first, with how many places have a count within 18 months', () => {
    const evidence = evidenceOf([
      observation({ locality: 'VN-DN', period: '2022-12-20' }),
      observation({ locality: 'VN-57', period: '2022-12-20' }),
      observation({ locality: 'VN-DN', period: '2024-05-31', source: 'press' }),
      observation({ locality: 'VN-57', period: '2024-07-31', source: 'press' }),
      observation({ locality: 'VN', period: '2024-12-31' }),
    ])
    expect(availableDates(evidence, 'capital', provinces)).toEqual([
      { period: period('2024-07-31'), covered: 2, total: 2, fullSource: null },
      { period: period('2024-05-31'), covered: 2, total: 2, fullSource: null },
      { period: period('2022-12-20'), covered: 2, total: 2, fullSource: 'agency' },
    ])
    expect(defaultDate(evidence, 'capital', provinces)).toEqual(period('2022-12-20'))
  })

  test('spellings of one day are one date, spellings of one year one year', () => {
    const evidence = evidenceOf([
      ...['2016', '2016-12-31'].map((text) => observation({ period: text, locality: 'VN-DN' })),
      ...['2016-01-01/2016-12-20', '2016'].map((text) => observation({ period: text, locality: 'VN-DN', measure: 'registered' })),
    ])
    expect(availableDates(evidence, 'capital', provinces).map((date) => date.period.text)).toEqual(['2016-12-31'])
    expect(availableDates(evidence, 'registered', provinces).map((date) => date.period.text)).toEqual(['2016'])
  })

  test('a complete list covers those it does not name', () => {
    const sources = [source({ id: 'agency', tier: 'official', counter: 'FIA', complete: ['localities'] })]
    expect(availableDates(evidenceOf([observation({ locality: 'VN-DN' })], { sources }), 'capital', provinces)).toEqual([
      { period: period('2023-12-20'), covered: 2, total: 2, fullSource: 'agency' },
    ])
  })
})

describe('the date to show first', () => {
  test('two official sources that each cover half do not cover all', () => {
    const rows = [observation({ locality: 'VN-DN' }), observation({ locality: 'VN-57', source: 'office' }), ...provinces().map(({ locality }) => observation({ locality, period: '2022-12-20' }))]
    expect(defaultDate(evidenceOf(rows), 'capital', provinces)).toEqual(period('2022-12-20'))
  })

  test('for flows it is a whole year, though part of the next is known', () => {
    const rows = provinces().flatMap(({ locality }) => ['2023', '2024-01/2024-06'].map((text) => observation({ locality, measure: 'registered', period: text })))
    expect(defaultDate(evidenceOf(rows), 'registered', provinces)).toEqual(period('2023'))
  })

  test('without a source that covers all it is the latest with at least nine tenths of the best coverage', () => {
    const row = (locality: string, text: string) => observation({ locality, period: text, measure: 'registered', source: 'press' })
    const rows = [row('VN-DN', '2021'), row('VN-57', '2021'), row('VN-DN', '2022'), row('VN-57', '2022'), row('VN-DN', '2023'), row('VN-57', '2024-01/2024-03'), row('VN-DN', '2024-01/2024-03')]
    expect(defaultDate(evidenceOf(rows), 'registered', provinces)).toEqual(period('2022'))
  })

  test('parts of years serve where there is no whole one; without figures there is no date', () => {
    const evidence = evidenceOf([observation({ locality: 'VN-DN', measure: 'registered', period: '2024-01/2024-06' })])
    expect([defaultDate(evidence, 'registered', provinces), defaultDate(evidence, 'capital', provinces), defaultDate(evidence, 'registered', () => [])]).toEqual([period('2024-01/2024-06'), null, null])
  })
})

describe('the curated data', () => {
  const evidence = loadCurated()
  const { registry } = evidence
  const nation = { locality: 'VN', partner: 'WLD' }
  const overview = (day: number) => [
    nation,
    ...childrenOn(registry, 'VN', day).map(({ code }) => ({ locality: code, partner: 'WLD' })),
    ...levelMembers(registry, 'VN', day).flatMap(({ code }) => (code === 'VN' ? [] : [{ locality: 'VN', partner: code }])),
  ]

  test('the first visit stands at 20 June 2024, the last full cross-section; its flows at 2023', () => {
    expect(['capital', 'projects', 'registered', 'new_projects'].map((measure) => defaultDate(evidence, measure, overview)?.text)).toEqual(['2024-06-20', '2024-06-20', '2023', '2023'])
  })

  test('the nation alone is official until January 2025', () => {
    expect(defaultDate(evidence, 'capital', () => [nation])?.text).toBe('2025-01-31')
  })
})
