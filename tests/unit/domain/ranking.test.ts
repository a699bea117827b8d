import { describe, expect, test } from 'vitest'
import { missingByReason, rankingCaptionFacts, rankingFacts } from '../../../src/domain/ranking-facts.ts'
import { type Ranking, buildRanking } from '../../../src/domain/ranking.ts'
import { parseAddress } from '../../../src/url/address.ts'
import { loadCurated } from '../fixtures/curated.ts'

const evidence = loadCurated()

function rank(search: string): Ranking {
  const ranking = buildRanking(evidence, parseAddress(`view=ranking&${search}`).view)
  if (!ranking) throw new Error('unknown measure')
  return ranking
}

/** "6 VN-HP =29594.7 *": rank, place, value as printed, whether chosen. */
function lines({ rows }: Pick<Ranking, 'rows'>, count = rows.length): readonly string[] {
  return rows.slice(0, count).map(({ place, figure, rank: own, isChosen }) => {
    const range = own === null ? '-' : own.from === own.to ? own.from : `${own.from}–${own.to}`
    return `${range} ${place.code} ${figure.quantity.relation}${Math.round(figure.quantity.value * 10) / 10}${isChosen ? ' *' : ''}`
  })
}

describe('rule 8: the order at the last date that one official source covers', () => {
  test('provinces by capital, the chosen one among the rest', () => {
    const ranking = rank('localities=VN-HP')
    expect({ over: ranking.over, fixed: ranking.fixed, at: ranking.at?.text, rows: ranking.rows.length, missing: ranking.missing }).toEqual({
      over: 'locality', fixed: 'WLD', at: '2024-06-20', rows: 63, missing: [],
    })
    expect(lines(ranking, 6)).toEqual([
      '1 VN-SG =57807.5', '2 VN-HN =43482.4', '3 VN-57 =41087.2', '4 VN-39 =36727.5', '5 VN-43 =36340.8', '6 VN-HP =29594.7 *',
    ])
  })

  test('partners of the nation by capital', () => {
    expect(lines(rank('over=partner&partners=TW'), 4)).toEqual(['1 KR =87468.8', '2 SG =80187.5', '3 JP =76098.4', '4 TW =40230.7 *'])
  })

  test('the total, groups and offshore stand beside the ranking and have no rank', () => {
    const besides = ({ apart }: Ranking) => apart.map(({ place, rank: own }) => ({ code: place.code, own }))
    expect(besides(rank(''))).toEqual([{ code: 'VN', own: null }, { code: 'VN-OFFSHORE', own: null }])
    expect(besides(rank('localities=KR&measure=notified'))).toEqual([{ code: 'WLD', own: null }, { code: 'EU', own: null }])
  })

  test('figures that say "more than" leave a range of ranks', () => {
    const ranking = rank('partners=KR&at=2024-05')
    expect(ranking.fixed).toBe('KR')
    const open = ranking.rows.filter(({ figure }) => figure.quantity.relation === '>')
    expect(open.length).toBeGreaterThan(0)
    expect(open.every(({ rank: own }) => own !== null && own.from <= own.to)).toBe(true)
    expect(open.some(({ rank: own }) => own !== null && own.from < own.to)).toBe(true)
  })

  test('Korea in Hai Phong, April 2025: 14,100, printed as first by capital and second by projects', () => {
    const korea = ({ rows }: Ranking) => rows.find(({ place }) => place.code === 'KR')
    const byCapital = korea(rank('localities=VN-HP&over=partner&at=2025-04'))
    expect(byCapital?.figure.quantity.value).toBe(14_100)
    expect(byCapital?.reportedRank?.quantity.value).toBe(1)
    expect(korea(rank('localities=VN-HP&over=partner&at=2025-04&measure=projects'))?.reportedRank?.quantity.value).toBe(2)
  })

  test('the printed rank of a partner in a place is not shown as a rank of the place', () => {
    expect(rank('partners=KR&at=2025-04').rows.every(({ reportedRank }) => reportedRank === null)).toBe(true)
  })
})

describe('what a ranking runs along', () => {
  test.each([
    ['', 'locality', 'WLD'],
    ['localities=VN', 'locality', 'WLD'],
    ['localities=KR&measure=notified', 'partner', 'KR'],
    ['localities=VN-HP&over=partner', 'partner', 'VN-HP'],
    ['partners=KR&over=partner', 'partner', 'VN'],
    ['partners=KR', 'locality', 'KR'],
    ['measure=inflow', 'locality', 'WLD'],
  ])('%s', (search, over, fixed) => {
    expect(rank(search)).toMatchObject({ over, fixed })
  })

  test('without provinces of its own figures a country is ranked among the countries, a group by its members', () => {
    expect(lines(rank('measure=inflow&localities=VN'), 2)).toEqual(['1 US =278848', '2 SG =143352.2'])
    expect(rank('measure=inflow&localities=ASEAN').rows).toHaveLength(11)
  })
})

describe('rules 3 and 4: figures and their absence', () => {
  test('a member of the level absent from a complete list is 0 at the end, not missing', () => {
    const ranking = rank('at=2015-12-31')
    const last = ranking.rows.at(-1)
    expect({ kind: last?.figure.kind, code: last?.place.code, value: last?.figure.quantity.value }).toEqual({ kind: 'nil', code: 'VN-71', value: 0 })
  })

  test('both figures of Binh Duong and Korea, May 2024, are there: 4,000 and about 3,400', () => {
    const row = rank('partners=KR&at=2024-05').rows.find(({ place }) => place.code === 'VN-57')
    const said = [row?.counted, ...(row?.alsoReported ?? [])].map((figure) => `${figure?.quantity.relation}${figure?.quantity.value}`)
    expect(said).toEqual(expect.arrayContaining(['=4000', '~3400']))
  })

  test('places without a figure are counted by reason', () => {
    const { missing, rows } = rank('partners=KR&at=2024-05')
    expect(missingByReason(missing).map(({ figure, places }) => [figure.reason, places.length])).toEqual([['not reported', 63 - rows.length]])
  })

  test('a figure of another date than the one asked for says so', () => {
    expect(rank('at=2024-12-31').rows.every(({ isOtherDate, counted }) => isOtherDate && counted.period.text === '2024-06-20')).toBe(true)
    expect(rank('at=2024-06-20').rows.some(({ isOtherDate }) => isOtherDate)).toBe(false)
  })
})

describe('modes', () => {
  test('shares are of the total that fits: the nation, the partner, the locality', () => {
    expect([rank('mode=share').of, rank('mode=share&partners=KR').of, rank('mode=share&over=partner').of]).toEqual(['nation', 'partner', 'locality'])
    expect(lines(rank('mode=share'), 1)).toEqual(['1 VN-SG =11.9'])
  })

  test('changes stand at the last date at which most places can be compared with the year before', () => {
    const ranking = rank('mode=change')
    expect(ranking.at?.text).toBe('2023-12-20')
    expect(ranking.unit).toBe('percent')
    expect(ranking.rows.length).toBeGreaterThan(31)
  })

  test('an index orders nothing: the values are ranked', () => {
    expect(rank('mode=index').mode).toBe('value')
    expect(lines(rank('mode=index'))).toEqual(lines(rank('')))
  })

  test('shares of what cannot be added are refused', () => {
    const ranking = rank('measure=capital_share&mode=share')
    expect(ranking.rows).toEqual([])
    expect(missingByReason(ranking.missing).map(({ figure }) => figure.refusal)).toContain('not additive')
  })

  test('a logarithmic scale is refused where a place has nothing or less', () => {
    expect(rank('scale=log&at=2015-12-31').scaleRefusal).toBe('log of zero or less')
    expect(rank('scale=log').scaleRefusal).toBe(null)
  })
})

describe('what is said of a ranking', () => {
  test('the three leaders, the chosen place beyond them, the share of the first', () => {
    const ranking = rank('localities=VN-HP')
    const facts = rankingFacts(ranking)
    expect(facts?.leaders.map(({ code, best, worst }) => ({ code, best, worst }))).toEqual([
      { code: 'VN-SG', best: 1, worst: 1 },
      { code: 'VN-HN', best: 2, worst: 2 },
      { code: 'VN-57', best: 3, worst: 3 },
    ])
    expect(facts?.selected).toMatchObject({ code: 'VN-HP', best: 6, worst: 6 })
    const caption = rankingCaptionFacts(ranking)
    expect(caption).toMatchObject({ isStock: true, counter: 'FIA', olderCount: 0, missingCount: 0 })
    expect(caption?.topShare).toMatchObject({ code: 'VN-SG', totalPlace: 'VN' })
    expect(caption?.topShare?.share.value).toBeCloseTo(11.92, 2)
    expect(ranking.officialUntil?.text).toBe('2024-06-20')
    expect(ranking.sourceIds).toHaveLength(1)
  })

  test('where all leaders were counted at one earlier date, the headline speaks of that date', () => {
    expect(rankingFacts(rank('at=2025-06-30'))?.at.text).toBe('2024-06-20')
  })

  test('nothing counted is nothing said', () => {
    const ranking = rank('localities=TH')
    expect([ranking.rows, rankingFacts(ranking), rankingCaptionFacts(ranking)]).toEqual([[], null, null])
  })
})
