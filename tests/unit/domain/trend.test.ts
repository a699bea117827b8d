import { expect, test } from 'vitest'
import { dayNumber } from '../../../src/domain/period.ts'
import { buildTrend, pointsOfSeries } from '../../../src/domain/trend.ts'
import { DEFAULT_VIEW } from '../../../src/domain/view.ts'
import { evidenceOf, observation, period, place, source } from '../fixtures/build.ts'
import { loadCurated } from '../fixtures/curated.ts'
import { lineTexts, runTexts, trendOf } from '../fixtures/trend-text.ts'

const flow = (text: string, value: number, sourceId = 'agency') => observation({ measure: 'registered', period: text, value, source: sourceId })

test('a trend has one line for each locality with each partner, in the order chosen', () => {
  const evidence = evidenceOf(['VN-57', 'VN-DN'].flatMap((locality) => ['KR', 'SG'].map((partner) => observation({ locality, partner }))))
  expect(trendOf(evidence, { localities: ['VN-DN', 'VN-57'], partners: ['KR', 'SG'] }).series.map(({ key }) => key)).toEqual(['VN-DN.KR', 'VN-DN.SG', 'VN-57.KR', 'VN-57.SG'])
})

test('a measure that the registry does not know has no trend', () => {
  expect(buildTrend(evidenceOf([observation()]), { ...DEFAULT_VIEW, measure: 'happiness' }, false)).toBe(null)
})

test('at most ten lines are drawn until the reader asks for all', () => {
  const codes = Array.from({ length: 12 }, (_, index) => `P${index}`)
  const evidence = evidenceOf(codes.map((locality) => observation({ locality })), { places: codes.map((code) => place({ code, kind: 'province', parent: 'VN' })) })
  const first = trendOf(evidence, { localities: codes })
  expect([first.series.length, first.hiddenPairs.map(({ locality }) => locality)]).toEqual([10, ['P10', 'P11']])
  const all = trendOf(evidence, { localities: codes }, true)
  expect([all.series.length, all.hiddenPairs]).toEqual([12, []])
})

test('pairs without a figure are named, not drawn', () => {
  const trend = trendOf(evidenceOf([observation({ locality: 'VN-DN' })]), { localities: ['VN-DN', 'VN-57'] })
  expect([trend.series.map(({ key }) => key), trend.emptyPairs]).toEqual([['VN-DN.WLD'], [{ locality: 'VN-57', partner: 'WLD' }]])
})

test('of several counters the one with most points in the range is drawn, the others are offered', () => {
  const evidence = evidenceOf([flow('2019', 1), flow('2020', 2), flow('2021', 3), flow('2020', 20, 'office'), flow('2021', 30, 'office')])
  const trend = trendOf(evidence, { measure: 'registered' })
  expect(lineTexts(trend)).toEqual([{ key: 'VN.WLD', counter: 'FIA', counted: ['2019 1, 2020 2, 2021 3'], stated: [] }])
  expect(trend.otherCounters).toEqual([{ counter: 'NSO', pointCount: 2, isShown: false }])

  const later = trendOf(evidenceOf([flow('2019', 1), flow('2020', 2, 'office')]), { measure: 'registered', fromYear: 2020 })
  expect([later.series[0]?.counter, later.otherCounters]).toEqual(['NSO', []])
})

test('a counter the reader asks for is a line of its own, never joined to the first', () => {
  const evidence = evidenceOf([flow('2019', 1), flow('2020', 2), flow('2021', 30, 'office')])
  const trend = trendOf(evidence, { measure: 'registered', counters: ['NSO'] })
  expect(lineTexts(trend)).toEqual([
    { key: 'VN.WLD', counter: 'FIA', counted: ['2019 1, 2020 2'], stated: [] },
    { key: 'VN.WLD.NSO', counter: 'NSO', counted: ['2021 30'], stated: [] },
  ])
  expect(trend.otherCounters).toEqual([{ counter: 'NSO', pointCount: 1, isShown: true }])
})

test('statements stand beside the counted line and are offered as no counter', () => {
  const trend = trendOf(evidenceOf([flow('2019', 1), flow('2020', 2), flow('2021', 9, 'press')]), { measure: 'registered' })
  expect(lineTexts(trend)).toEqual([{ key: 'VN.WLD', counter: 'FIA', counted: ['2019 1, 2020 2'], stated: ['2021 9'] }])
  expect(trend.otherCounters).toEqual([])
})

test('a later source of the same counter restates a figure; the first release is kept, not drawn', () => {
  const sources = [source({ id: 'early', tier: 'official', counter: 'FIA', date: period('2021-01') }), source({ id: 'late', tier: 'official', counter: 'FIA', date: period('2022-01') })]
  const trend = trendOf(evidenceOf([flow('2020', 20, 'early'), flow('2020', 21, 'late')], { sources }), { measure: 'registered' })
  expect(lineTexts(trend)).toEqual([{ key: 'VN.WLD', counter: 'FIA', counted: ['2020 21'], stated: [] }])
  expect(trend.series[0]?.undrawn.map(({ observation: { source: id, value } }) => ({ id, value }))).toEqual([{ id: 'early', value: 20 }])
})

test('a part of a year is drawn only while its year has no figure, the longest one alone, and joined to nothing', () => {
  const parts = [flow('2023', 23), flow('2024-01/2024-03', 5), flow('2024-01/2024-06', 11)]
  expect(lineTexts(trendOf(evidenceOf(parts), { measure: 'registered' }))[0]?.counted).toEqual(['2023 23', '2024-01/2024-06 11 part'])
  const finished = trendOf(evidenceOf([...parts, flow('2024', 25)]), { measure: 'registered' })
  expect(lineTexts(finished)[0]?.counted).toEqual(['2023 23, 2024 25'])
  expect(finished.series[0]?.undrawn.map((figure) => figure.period.text)).toEqual(['2024-01/2024-03', '2024-01/2024-06'])
})

test('a part of a year that does not start in January is a mark only where nothing does, and several years are none', () => {
  const marks = (...flows: Parameters<typeof evidenceOf>[0]) => lineTexts(trendOf(evidenceOf(flows), { measure: 'registered' }))[0]?.counted
  expect(marks(flow('2023', 23), flow('2024-04/2024-06', 5))).toEqual(['2023 23', '2024-04/2024-06 5 part'])
  expect(marks(flow('2023', 23), flow('2024-04/2024-06', 5), flow('2024-01/2024-03', 4))).toEqual(['2023 23', '2024-01/2024-03 4 part'])
  expect(marks(flow('1988-01/1990-12', 9), flow('1991', 5))).toEqual(['1991 5'])
})

test('only years of the range are drawn, both ends included; the years on offer stay those of all the data', () => {
  const trend = trendOf(evidenceOf(['2018', '2019', '2020', '2021'].map((year, index) => flow(year, index + 1))), { measure: 'registered', fromYear: 2019, toYear: 2020 })
  expect([lineTexts(trend)[0]?.counted, trend.years]).toEqual([['2019 2, 2020 3'], { first: 2018, last: 2021 }])
})

test('a stock stands at its count, a flow in the middle of its period', () => {
  const [stock] = trendOf(evidenceOf([observation({ period: '2023-12-20' })])).series.flatMap(pointsOfSeries)
  const [year] = trendOf(evidenceOf([flow('2023', 1)]), { measure: 'registered' }).series.flatMap(pointsOfSeries)
  expect([stock?.day, year?.day]).toEqual([dayNumber(2023, 12, 20), dayNumber(2023, 7, 2) + 0.5])
})

test('every mark has an id of its own', () => {
  const ids = trendOf(loadCurated(), { measure: 'registered', counters: ['FIA'] }).series.flatMap(pointsOfSeries).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('official figures, not statements, say up to when a trend is official', () => {
  const evidence = evidenceOf([observation({ period: '2023-12-20' }), observation({ period: '2024-05', source: 'press' })])
  expect(trendOf(evidence).officialUntil?.text).toBe('2023-12-20')
  expect(trendOf(evidenceOf([observation({ source: 'press' })])).officialUntil).toBe(null)
})

test('a logarithmic scale is refused where a mark is zero or less', () => {
  expect(trendOf(evidenceOf([flow('2020', 0), flow('2021', 4)]), { measure: 'registered', scale: 'log' }).scaleRefusal).toBe('log of zero or less')
  expect(trendOf(evidenceOf([flow('2021', 4)]), { measure: 'registered', scale: 'log' }).scaleRefusal).toBe(null)
  expect(trendOf(evidenceOf([flow('2021', -4)]), { measure: 'registered' }).scaleRefusal).toBe(null)
})

test('an index starts at the first period all lines have; what comes before is kept', () => {
  const evidence = evidenceOf([
    observation({ locality: 'VN-DN', period: '2019-12-31', value: 50 }),
    observation({ locality: 'VN-DN', period: '2020-12-31', value: 100 }),
    observation({ locality: 'VN-57', period: '2020-12-31', value: 200 }),
    observation({ locality: 'VN-57', period: '2021-12-31', value: 300 }),
  ])
  const trend = trendOf(evidence, { localities: ['VN-DN', 'VN-57'], mode: 'index' })
  expect(trend.base?.text).toBe('2020-12-31')
  expect(lineTexts(trend).map(({ counted }) => counted)).toEqual([
    ['2019-12-31 50 computed, 2020-12-31 100 computed'],
    ['2020-12-31 100 computed, 2021-12-31 150 computed'],
  ])
  expect(trendOf(evidence, { localities: ['VN-DN', 'VN-57'], mode: 'index', base: period('2021-12-31') }).emptyPairs).toEqual([{ locality: 'VN-DN', partner: 'WLD' }])
  expect(trendOf(evidence, { localities: ['VN-DN'] }).base).toBe(null)
})

test('change compares with the same period of the year before; the first year has none', () => {
  const trend = trendOf(evidenceOf([flow('2019', 100), flow('2020', 120), flow('2021', 90)]), { measure: 'registered', mode: 'change' })
  expect(lineTexts(trend)[0]?.counted).toEqual(['2020 20 computed, 2021 -25 computed'])
})

test('registered capital of the nation: NSO 1991-2016 and from 2024, FIA 2014-2024, and the two never in one line', () => {
  const evidence = loadCurated()
  const trend = trendOf(evidence, { measure: 'registered', counters: ['FIA'] })
  const counters = trend.series.map(({ counted }) => [...new Set(counted.flat().map(({ figure }) => (figure.kind === 'published' ? evidence.registry.sources.get(figure.observation.source)?.counter : null)))])
  expect(counters).toEqual([['NSO'], ['FIA']])
  const years = trend.series.map(({ counted }) => counted.filter((run) => run.length > 1).map((run) => `${run[0]?.figure.period.text}-${run.at(-1)?.figure.period.text}`))
  expect(years).toEqual([['1991-2016', '2024-2025'], ['2014-2024']])
  const of2016 = trend.series.map((series) => pointsOfSeries(series).filter(({ figure }) => figure.period.text === '2016').map(({ figure }) => figure.quantity.value))
  expect(of2016).toEqual([[26890.5], [24857.861352]])
  expect(trend.series[1]?.undrawn.filter((figure) => figure.period.text === '2016').map((figure) => figure.quantity.value)).toEqual([24372.669035])
  expect(trend.breaks.map(({ day, kind }) => ({ day, kind }))).toEqual([
    { day: dayNumber(2016, 1, 1), kind: 'definition' },
    { day: dayNumber(2016, 12, 20), kind: 'cut-off' },
    { day: dayNumber(2024, 7, 1), kind: 'cut-off' },
    { day: dayNumber(2024, 12, 31), kind: 'cut-off' },
    { day: dayNumber(2025, 7, 1), kind: 'boundary' },
  ])
})

test('breaks of a counter that is not drawn are not marked, nor those outside the time on screen', () => {
  const marks = trendOf(loadCurated(), { measure: 'registered', toYear: 2010 }).breaks
  expect(marks).toEqual([])
  expect(trendOf(loadCurated(), { measure: 'registered' }).breaks.map(({ counter, kind }) => `${counter} ${kind}`)).toEqual(['NSO cut-off', 'FIA boundary'])
})

test('absence from a complete list is a computed zero: Dien Bien registered nothing in most years', () => {
  const [dienBien] = lineTexts(trendOf(loadCurated(), { localities: ['VN-71'], measure: 'registered' }))
  expect(dienBien?.counted).toEqual([
    '2015 0 nil, 2016 0 nil, 2017 5.8, 2018 0 nil, 2019 1.2, 2020 0.1, 2021 0 nil, 2022 0 nil, 2023 0 nil',
    '2024-01/2024-06 0 nil part',
  ])
})

test('Da Nang x Korea is statements only: the uncertain ones apart, the mission of 2024 marked', () => {
  const trend = trendOf(loadCurated(), { localities: ['VN-DN'], partners: ['KR'] })
  expect(lineTexts(trend)).toEqual([
    {
      key: 'VN-DN.KR',
      counter: null,
      counted: [],
      stated: ['2017-03 728.8, 2017 253.1', '2020-11 >376', '2023-11 >362, 2024-04 362, 2024-05 >371', '2017-08 244.6 U', '2024 371 U', '2024-12 ~2200 U'],
    },
  ])
  expect([trend.officialUntil, trend.events.map(({ id }) => id)]).toEqual([null, ['danang-korea-mission-2024']])
})

test('in shares of the locality, printed and computed shares are kept apart; of the nation none is printed', () => {
  const danang = { localities: ['VN-DN'], partners: ['KR'], mode: 'share' } as const
  const [series] = trendOf(loadCurated(), danang).series
  const printed = (series?.stated ?? []).filter((run) => run.some(({ figure }) => figure.kind === 'published'))
  expect(runTexts(printed)).toEqual(['2016-12-31 19, 2017 8.3', '2024-05 8.6'])
  expect(printed.flat().every(({ figure }) => figure.kind === 'published')).toBe(true)
  expect(runTexts(series?.stated ?? [])).toContain('2023-11 >5.6 computed, 2024-04 5.5 computed, 2024-05 >5.7 computed')
  expect(trendOf(loadCurated(), { ...danang, of: 'nation' }).series.flatMap(pointsOfSeries).filter(({ figure }) => figure.kind === 'published')).toEqual([])
})

test('events of a trend are those of its pairs in the range, once each, in the order of time', () => {
  const pairs = { localities: ['VN', 'VN-HP'], partners: ['KR'] }
  expect(trendOf(loadCurated(), pairs).events.map(({ id }) => id)).toEqual([
    'haiphong-chungbuk-agreement-2023',
    'haiphong-cheongju-2024',
    'danang-korea-mission-2024',
    'haiphong-wonju-mou-2025',
    'haiphong-seoul-mou-2025',
  ])
  expect(trendOf(loadCurated(), { ...pairs, fromYear: 2025 }).events.map(({ id }) => id)).toEqual(['haiphong-wonju-mou-2025', 'haiphong-seoul-mou-2025'])
})
