import { expect, test } from 'vitest'
import { speakingPoints, trendCaptionFacts, trendFacts, trendShareFacts } from '../../../src/domain/trend-facts.ts'
import { DEFAULT_VIEW, type View } from '../../../src/domain/view.ts'
import { evidenceOf, observation } from '../fixtures/build.ts'
import { loadCurated } from '../fixtures/curated.ts'
import { trendOf } from '../fixtures/trend-text.ts'

const curated = loadCurated()
const viewOf = (change: Partial<View>): View => ({ ...DEFAULT_VIEW, ...change })
const flow = (period: string, value: number, overrides: Parameters<typeof observation>[0] = {}) => observation({ measure: 'registered', period, value, ...overrides })

function speaking(...rows: readonly ReturnType<typeof flow>[]): readonly string[] {
  const [series] = trendOf(evidenceOf(rows), { measure: rows[0]?.measure ?? '' }).series
  return series ? speakingPoints(series).map(({ figure }) => figure.period.text) : []
}

test('of a pair with a counted line that line speaks, whatever statements say later', () => {
  expect(speaking(flow('2020', 1), flow('2021', 2), flow('2022', 9, { source: 'press' }))).toEqual(['2020', '2021'])
})

test('parts of years speak only where there is nothing else', () => {
  expect(speaking(flow('2023', 1), flow('2024-01/2024-06', 2))).toEqual(['2023'])
  expect(speaking(flow('2024-01/2024-06', 2))).toEqual(['2024-01/2024-06'])
})

test('among statements those of low reliability speak only where there are no others', () => {
  const said = (period: string, status: 'A' | 'U') => observation({ period, status, source: 'press' })
  expect(speaking(said('2023-05', 'A'), said('2024-05', 'U'))).toEqual(['2023-05'])
  expect(speaking(said('2024-05', 'U'))).toEqual(['2024-05'])
})

test('the headline has one line a pair, the largest latest figure first', () => {
  const view = viewOf({ localities: ['VN-DN', 'VN-HP'], fromYear: 2020, toYear: 2023 })
  const facts = trendFacts(trendOf(curated, view), view)
  expect(facts).toMatchObject({ measure: 'capital', mode: 'value', of: null, base: null })
  expect(facts.lines.map(({ pair, first, last }) => [pair.locality, first.period.text, last.period.text, Math.round(last.quantity.value)])).toEqual([
    ['VN-HP', '2020-12-20', '2023-12-20', 28682],
    ['VN-DN', '2020-12-20', '2023-12-20', 6479],
  ])
})

test('a further counter of a pair does not speak twice', () => {
  const view = viewOf({ measure: 'registered', counters: ['FIA'] })
  const trend = trendOf(curated, view)
  expect([trend.series.length, trendFacts(trend, view).lines.length]).toEqual([2, 1])
})

test('a share in the headline names its denominator', () => {
  const danang = viewOf({ localities: ['VN-DN'], partners: ['KR'], mode: 'share' })
  expect(trendFacts(trendOf(curated, danang), danang).of).toBe('locality')
  const all = viewOf({ localities: ['VN-DN'], mode: 'share' })
  expect(trendFacts(trendOf(curated, all), all).of).toBe('nation')
})

test('Da Nang x Korea: 8.6% reported, more than 5.6% computed of 6,532.5, and they differ', () => {
  const view = viewOf({ localities: ['VN-DN'], partners: ['KR'], mode: 'share' })
  const facts = trendShareFacts(trendOf(curated, view), view, curated.registry)
  expect(facts).toMatchObject({
    measure: 'capital',
    pair: { locality: 'VN-DN', partner: 'KR' },
    reported: { share: { value: 8.6, relation: '=' }, period: { text: '2024-05' } },
    computed: { share: { relation: '>' }, of: 'locality', total: { period: { text: '2024-06-20' } }, counter: 'FIA' },
    isDifferent: true,
  })
  expect(facts?.computed?.share.value).toBeCloseTo(5.679, 3)
  expect(facts?.computed?.total.quantity.value).toBeCloseTo(6532.5, 1)
})

test('shares side by side are for one pair in shares only', () => {
  const two = viewOf({ localities: ['VN-DN', 'VN-HP'], partners: ['KR'], mode: 'share' })
  const value = viewOf({ localities: ['VN-DN'], partners: ['KR'] })
  expect([trendShareFacts(trendOf(curated, two), two, curated.registry), trendShareFacts(trendOf(curated, value), value, curated.registry)]).toEqual([null, null])
})

test('the caption names who is drawn, who is not, up to when it is official, and parts of years', () => {
  expect(trendCaptionFacts(trendOf(curated, { measure: 'registered' }), curated.registry)).toMatchObject({
    counters: ['NSO'],
    otherCounters: ['FIA'],
    officialUntil: { text: '2025' },
    isStock: false,
    hasStatements: true,
    partYears: [{ text: '2026-01/2026-02' }],
  })
  expect(trendCaptionFacts(trendOf(curated, { localities: ['VN-DN'], partners: ['KR'] }), curated.registry)).toEqual({
    counters: [],
    otherCounters: [],
    officialUntil: null,
    isStock: true,
    hasStatements: true,
    partYears: [],
  })
})
