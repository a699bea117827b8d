import { describe, expect, test } from 'vitest'
import { browseObservations, browseSources, type BrowseFilter } from '../../../src/domain/browse.ts'
import { observationAt } from '../../../src/domain/dataset.ts'
import type { Evidence } from '../../../src/domain/evidence.ts'
import { DEFAULT_VIEW, type View } from '../../../src/domain/view.ts'
import { evidenceOf, observation, period, place, source } from '../fixtures/build.ts'
import { loadCurated } from '../fixtures/curated.ts'

const EVERYTHING: BrowseFilter = { query: '', isWithinView: false, isConflictsOnly: false, source: null, sort: { column: 'period', isDescending: true }, language: 'en' }

/** Rows as "locality partner measure period value". */
function browse(evidence: Evidence, filter: Partial<BrowseFilter> = {}, view: Partial<View> = {}): readonly string[] {
  const rows = browseObservations(evidence, { ...DEFAULT_VIEW, ...view }, { ...EVERYTHING, ...filter })
  return Array.from(rows, (row) => {
    const { locality, partner, measure, period: counted, value } = observationAt(evidence.dataset, row)
    return [locality, partner, measure, counted.text, value].join(' ')
  })
}

const daNang = place({ code: 'VN-DN', kind: 'municipality', parent: 'VN', names: { en: 'Da Nang', vi: 'Đà Nẵng', ko: '다낭' }, aliases: ['Tourane'] })
const korea = place({ code: 'KR', names: { en: 'South Korea', vi: 'Hàn Quốc', ko: '대한민국' } })
const registry = { places: [daNang, korea], sources: [source({ id: 'press', publisher: 'Báo Đà Nẵng', title: 'City and Daegu' })] }
const evidence = evidenceOf(
  [
    observation({ locality: 'VN-DN', partner: 'KR', period: '2024-05', value: 371, relation: '>', source: 'press' }),
    observation({ locality: 'VN-DN', period: '2024-06-20', value: 6532.52, precision: 0.01 }),
    observation({ locality: 'VN-57', period: '2023-12-20', value: 40000, note: 'as printed in the annex' }),
    observation({ locality: 'VN-DN', measure: 'projects', period: '2023-12-20', value: 1000 }),
    observation({ period: '2022', measure: 'registered', value: 27720 }),
  ],
  registry,
)

describe('browsing observations', () => {
  test('everything there is, the latest period first, what is equal in stored order', () => {
    expect(browse(evidence)).toEqual([
      'VN-DN WLD capital 2024-06-20 6532.52',
      'VN-DN KR capital 2024-05 371',
      'VN-57 WLD capital 2023-12-20 40000',
      'VN-DN WLD projects 2023-12-20 1000',
      'VN WLD registered 2022 27720',
    ])
  })

  test('within the view only its measure, places, partners and years; what the view leaves open limits nothing', () => {
    const within = (view: Partial<View>) => browse(evidence, { isWithinView: true }, view)
    expect(within({})).toEqual(['VN-DN WLD capital 2024-06-20 6532.52', 'VN-DN KR capital 2024-05 371', 'VN-57 WLD capital 2023-12-20 40000'])
    expect(within({ localities: ['VN-DN'], partners: ['KR'] })).toEqual(['VN-DN KR capital 2024-05 371'])
    expect(within({ fromYear: 2023, toYear: 2023 })).toEqual(['VN-57 WLD capital 2023-12-20 40000'])
    expect(within({ measure: 'nothing' })).toEqual([])
  })

  test('every word typed is somewhere in the row, in any language and without its diacritics', () => {
    const koreans = ['VN-DN KR capital 2024-05 371']
    expect(browse(evidence, { query: 'da nang korea' })).toEqual(koreans)
    expect(browse(evidence, { query: 'đà nẵng hàn' })).toEqual(koreans)
    expect(browse(evidence, { query: '다낭 대한' })).toEqual(koreans)
    expect(browse(evidence, { query: 'tourane 2024-05' })).toEqual(koreans)
    expect(browse(evidence, { query: 'bao daegu' })).toEqual(koreans)
    expect(browse(evidence, { query: 'annex' })).toEqual(['VN-57 WLD capital 2023-12-20 40000'])
    expect(browse(evidence, { query: 'korea projects' })).toEqual([])
    expect(browse(evidence, { query: ' … ' })).toHaveLength(5)
  })

  test('one or two letters only match where a word begins', () => {
    expect(browse(evidence, { query: 'ut' })).toEqual([])
    expect(browse(evidence, { query: 'so ko' })).toEqual(['VN-DN KR capital 2024-05 371'])
  })

  test('digits also mean the value, with the rounding of what was copied and either decimal sign', () => {
    for (const query of ['6,532.5', '6.532,5', '6532.52', '6,533']) expect(browse(evidence, { query })).toEqual(['VN-DN WLD capital 2024-06-20 6532.52'])
    expect(browse(evidence, { query: '371' })).toEqual(['VN-DN KR capital 2024-05 371'])
    expect(browse(evidence, { query: '6,532.4' })).toEqual([])
  })

  test('four digits of a year are a period and no value', () => {
    const years = evidenceOf([observation({ period: '2020', value: 2024 }), observation({ period: '2024', value: 7 })])
    expect(browse(years, { query: '2024' })).toEqual(['VN WLD capital 2024 7'])
  })

  test('one document alone', () => {
    expect(browse(evidence, { source: 'press' })).toEqual(['VN-DN KR capital 2024-05 371'])
    expect(browse(evidence, { source: 'nobody' })).toEqual([])
  })

  test('in the order of names of the language', () => {
    const named = evidenceOf([observation({ locality: 'VN-57' }), observation({ locality: 'VN-DN' })], {
      places: [place({ code: 'VN-57', names: { en: 'Binh Duong', vi: 'Bình Dương', ko: '빈즈엉' } }), place({ code: 'VN-DN', names: { en: 'Da Nang', vi: 'Đà Nẵng', ko: '다낭' } })],
    })
    const order = (language: 'en' | 'ko', isDescending: boolean) => browse(named, { language, sort: { column: 'place', isDescending } }).map((row) => row.split(' ')[0])
    expect([order('en', false), order('en', true), order('ko', false)]).toEqual([['VN-57', 'VN-DN'], ['VN-DN', 'VN-57'], ['VN-DN', 'VN-57']])
  })

  test('by value among those of one unit: projects are not compared with dollars', () => {
    expect(browse(evidence, { sort: { column: 'value', isDescending: true } })).toEqual([
      'VN-DN WLD projects 2023-12-20 1000',
      'VN-57 WLD capital 2023-12-20 40000',
      'VN WLD registered 2022 27720',
      'VN-DN WLD capital 2024-06-20 6532.52',
      'VN-DN KR capital 2024-05 371',
    ])
  })

  test('all curated figures are there once in every order, and the figure of Da Nang and Korea is found by its value', () => {
    const curated = loadCurated(['vietnam'])
    for (const column of ['place', 'period', 'value'] as const) {
      const rows = browseObservations(curated, DEFAULT_VIEW, { ...EVERYTHING, sort: { column, isDescending: false } })
      expect(rows.toSorted()).toEqual(Uint32Array.from({ length: curated.dataset.size }, (_, row) => row))
    }
    expect(browse(curated, { query: 'da nang korea 371' })).toContain('VN-DN KR capital 2024-05 371')
  })
})

describe('browsing documents', () => {
  const sources = [
    source({ id: 'agency', publisher: 'Agency', tier: 'official', counter: 'FIA', date: period('2023-12-22') }),
    source({ id: 'office', publisher: 'Office', tier: 'official', counter: 'NSO' }),
    source({ id: 'press', publisher: 'Báo Đà Nẵng', title: 'City and Daegu', date: period('2024-07') }),
  ]
  const held = evidenceOf([observation({ period: '2022' }), observation({ period: '2023' }), observation({ period: '2024-05', source: 'press' })], { sources })
  const found = (query: string, tier: 'official' | 'reported' | null = null) =>
    browseSources(held, { query, tier }).map(({ source: { id }, observationCount, periods }) => [id, observationCount, periods?.first.text, periods?.last.text])

  test('the latest first, with the number and the periods of their figures; without a date last', () => {
    expect(found('')).toEqual([
      ['press', 1, '2024-05', '2024-05'],
      ['agency', 2, '2022', '2023'],
      ['office', 0, undefined, undefined],
    ])
  })

  test('by words of publisher, title, counter and date, and by tier', () => {
    expect(found('da nang daegu').map(([id]) => id)).toEqual(['press'])
    expect(found('nso').map(([id]) => id)).toEqual(['office'])
    expect(found('2023').map(([id]) => id)).toEqual(['agency'])
    expect(found('', 'official').map(([id]) => id)).toEqual(['agency', 'office'])
    expect(found('daegu', 'official')).toEqual([])
  })
})
