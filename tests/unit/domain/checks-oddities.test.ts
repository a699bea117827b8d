import { describe, expect, test } from 'vitest'
import { buildChecks } from '../../../src/domain/checks.ts'
import type { Checks, ClaimCheck, Remark, RestatedCheck } from '../../../src/domain/checks-types.ts'
import type { PublishedFigure } from '../../../src/domain/figure.ts'
import { DEFAULT_VIEW, type View } from '../../../src/domain/view.ts'
import { loadCurated } from '../fixtures/curated.ts'

const HOME = loadCurated(['vietnam', 'korea-japan'])
const WORLD = loadCurated(['vietnam', 'korea-japan', 'economies'])

function checks(overrides: Partial<View>, evidence = HOME): Checks {
  const found = buildChecks(evidence, { ...DEFAULT_VIEW, kind: 'check', ...overrides })
  if (!found) throw new Error('nothing to check')
  return found
}

const said = ({ quantity: { relation, value } }: PublishedFigure): string => `${relation === '=' ? '' : relation}${value}`
const claims = (found: Checks, kind: ClaimCheck['of'], measure: string) => found.claims.listed.filter(({ of, measure: own }) => of === kind && own === measure).map(({ figures, agrees }) => [...figures.map(said), agrees ? 'agrees' : 'differs'])
const restated = (found: Checks, measure: string) => found.restated.listed.filter((one: RestatedCheck) => one.measure === measure).map(({ figures, counter, period }) => [period.text, counter, ...figures.map(said)])
const remarks = (found: Checks, kind: Remark['kind']) => found.remarks.listed.filter((remark) => remark.kind === kind)

describe('every oddity of the data is in the check of its address', () => {
  test('two counters count the nation: registered in 2016 is 26,890.5 or 24,372.7, restated 24,857.9', () => {
    const found = checks({ measure: 'registered', localities: ['VN'], partners: ['WLD'], fromYear: 2016, toYear: 2016 })
    expect(claims(found, 'same time', 'registered')).toContainEqual(['26890.5', '26890.5', '24857.861352', '24372.669035', 'differs'])
    expect(restated(found, 'registered')).toContainEqual(['2016', 'FIA', '24857.861352', '24372.669035'])
  })

  test("NSO's first release of 2008, 64,011.0, was restated as 71,726.8, which is no disagreement of two counters", () => {
    const found = checks({ measure: 'registered', localities: ['VN'], partners: ['WLD'], fromYear: 2008, toYear: 2008 })
    expect(restated(found, 'registered')).toContainEqual(['2008', 'NSO', '71726.8', '64011'])
    expect(claims(found, 'same time', 'registered')).toEqual([])
  })

  test('Ho Chi Minh City, first half of 2025: 3,820 by the agency, over 5,200 by the city, parts that add up to 4,657', () => {
    const found = checks({ measure: 'registered', localities: ['VN34-79'] })
    expect(claims(found, 'same time', 'registered')).toContainEqual(['>5200', '3820', 'differs'])
    expect(found.sums.listed.map(({ sum, total, residual, tolerance, verdict }) => [sum.parts.length, sum.quantity.value, total.quantity.value, residual.quantity.value, tolerance, verdict])).toEqual([[3, 4657, 3820, 837, 1.5, 'differs']])
    expect(found.sums.listed[0]?.total.observation.note).toContain('the three parts add up to 4,657')
  })

  test("Hanoi's stock in 2025: about 61,500 under its former code, about 71,100 under its present one", () => {
    for (const code of ['VN-HN', 'VN34-01']) {
      expect(claims(checks({ localities: [code] }), 'same year', 'capital')).toContainEqual(['~61500', '~71100', 'differs'])
    }
  })

  test('January to September 2026 is third-hand, 2025 is provisional', () => {
    const found = checks({ measure: 'registered', localities: ['VN'], fromYear: 2025, toYear: 2026 })
    expect(remarks(found, 'unsure')).toContainEqual(expect.objectContaining({ note: 'third-hand: a dashboard audit quoting search excerpts of the release', count: 4 }))
    const provisional = remarks(found, 'provisional').flatMap(({ figures }) => figures).find(({ observation }) => observation.measure === 'registered' && observation.partner === 'WLD' && observation.period.text === '2025')
    expect(provisional?.quantity).toMatchObject({ value: 38418.1, status: 'P' })
  })

  test('figures from before July 2025 under codes that came into force then are told by the dates of the codes', () => {
    const early = remarks(checks({ localities: ['VN34-79'] }), 'early code')
    expect(early.map(({ note }) => note)).toContain('before 1 July 2025, on the merged territory')
    expect(early.flatMap(({ figures }) => figures).every(({ period }) => period.endDay < Date.UTC(2025, 6, 1) / 86_400_000)).toBe(true)
  })

  test("Da Nang and Korea, May 2024: 8.6% of the city's own total, which implies about 4,314, but more than 5.6% of the agency's 6,532.5", () => {
    const [share] = checks({ localities: ['VN-DN'], partners: ['KR'] }).shares.listed.filter(({ period }) => period.text === '2024-05')
    expect(share).toMatchObject({ of: 'locality', agrees: false, reported: { quantity: { value: 8.6 } }, computed: { quantity: { relation: '>' } }, implied: { relation: '~' } })
    expect(share?.implied?.value).toBeCloseTo(4313.95, 2)
    expect(share?.computed.quantity.value).toBeCloseTo(5.679, 3)
    expect(share?.computed.parts[1]).toMatchObject({ quantity: { value: 6532.522289 }, period: { text: '2024-06-20' } })
  })

  test("Da Nang and Korea, 2024: more than 371 in May, the consul general's about 2,200 and about 335 projects in December", () => {
    const found = checks({ localities: ['VN-DN'], partners: ['KR'], fromYear: 2024, toYear: 2024 })
    expect(claims(found, 'same year', 'capital')).toEqual([['362', '>371', '~2200', '371', 'differs']])
    expect(claims(found, 'same year', 'projects')).toEqual([['268', '278', '~335', '378', 'differs']])
  })

  test('Da Nang and Korea, 2017: 728.8 in March, 244.6 in August, 253.1 at the end of the year', () => {
    expect(claims(checks({ localities: ['VN-DN'], partners: ['KR'], fromYear: 2017, toYear: 2017 }), 'same year', 'capital')).toEqual([['728.8', '244.6', '253.09', 'differs']])
  })

  test('Binh Duong and Korea, May 2024: 4,000 in one source, about 3,400 in another', () => {
    expect(claims(checks({ localities: ['VN-57'], partners: ['KR'] }), 'same time', 'capital')).toEqual([['4000', '~3400', 'differs']])
  })

  test('year-end dates move, and 2015 was restated to 20 December', () => {
    const found = checks({ measure: 'registered', localities: ['VN'], partners: ['WLD'] })
    const texts = remarks(found, 'break').map(({ from, mark }) => [from.text, mark?.text.en])
    expect(texts).toContainEqual(['2016-12-20', 'Year-end counts move from 31 December to 20 December.'])
    expect(texts).toContainEqual(['2024-12-31', 'Year-end count of 2024 is again to 31 December.'])
    expect(restated(found, 'registered')).toContainEqual(['2015', 'FIA', '22757.28519', '24115.005177'])
    const copied = remarks(checks({ localities: ['VN-HN'], fromYear: 2015, toYear: 2015 }), 'note').map(({ note }) => note)
    expect(copied).toContain('to 20 December 2015; the FIA workbook runs to 31 December and is higher')
  })

  test('Ha Giang fell from 1,029.0 to 10.0 in 2016', () => {
    for (const years of [{}, { fromYear: 2016, toYear: 2016 }]) {
      const found = checks({ localities: ['VN-03'], ...years })
      expect(found.falls.listed.map(({ from, to }) => [from.period.text, said(from), to.period.text, said(to)])[0]).toEqual(['2015-12-31', '1028.968943', '2016-12-20', '9.988943'])
      expect(found.jumps.listed.map(({ from, to }) => [said(from), said(to)])).toEqual([['1028.968943', '9.988943']])
    }
  })

  test('Korean first releases and restatements are told apart by what the notes and documents say, and stand under one counter', () => {
    const found = checks({ measure: 'arrived', localities: ['KR'], partners: ['WLD'] })
    expect(restated(found, 'arrived')).toEqual([
      ['2018', 'MOTIE', '17450', '16390'],
      ['2020', 'MOTIE', '11530', '11090'],
      ['2021', 'MOTIE', '~18600', '18030'],
    ])
    expect(found.claims.total).toBe(0)
  })

  test("China's inflow of 2024 is 18,556 by the World Bank and 116,238 by UNCTAD", () => {
    const found = checks({ measure: 'inflow', localities: ['CN'], fromYear: 2024, toYear: 2024 }, WORLD)
    expect(claims(found, 'publishers', 'bop_inflow')).toEqual([['18556.141173', '116237.7', 'differs']])
  })

  test('zeros printed for a whole economy, and series that begin years after the others, as that of Luxembourg in 2002', () => {
    const eritrea = remarks(checks({ measure: 'inflow', localities: ['ER'] }, WORLD), 'zero')
    expect(eritrea.every(({ figures }) => figures.every(({ quantity }) => quantity.value === 0))).toBe(true)
    expect(eritrea.length).toBeGreaterThan(0)
    const luxembourg = remarks(checks({ measure: 'inflow', localities: ['LU'] }, WORLD), 'late start')
    expect(luxembourg.map(({ from, to }) => [from.text, to.text])).toContainEqual(['1990', '2002'])
  })

  test('two spellings that were added, for Saint Kitts and Nevis and for the United Kingdom', () => {
    for (const partner of ['KN', 'GB']) {
      const notes = remarks(checks({ localities: ['VN'], partners: [partner] }), 'note').map(({ note }) => note)
      expect(notes.some((note) => note?.startsWith('two rows of the source added'))).toBe(true)
    }
  })

  test('Bac Ninh is now also former Bac Giang, under the same name', () => {
    for (const code of ['VN-56', 'VN34-24']) {
      expect(remarks(checks({ localities: [code] }), 'reused name').map(({ from, places }) => [from.text, [...places].toSorted()])).toEqual([['2025-07-01', ['VN-54', 'VN-56', 'VN34-24'].toSorted()]])
    }
  })

  test('Dong Nai became a municipality on 30 April 2026', () => {
    expect(remarks(checks({ localities: ['VN34-75'] }), 'break').map(({ from, mark }) => [from.text, mark?.text.en])).toContainEqual(['2026-04-30', 'Dong Nai becomes a municipality (Resolution 30/2026/QH16).'])
  })

  test('partners of 2020 are one new project and 0.005 million short: a slip, in three totals', () => {
    const found = checks({ fromYear: 2020, toYear: 2020 })
    expect(found.sums.listed.filter(({ verdict }) => verdict === 'slip').map(({ of, measure, residual }) => [of, measure, residual.quantity.value])).toEqual([
      ['partners', 'new_projects', -1],
      ['partners', 'new_capital', -0.005],
      ['partners', 'registered', -0.004998],
    ])
  })
})
