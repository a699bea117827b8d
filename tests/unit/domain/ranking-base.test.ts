import { describe, expect, test } from 'vitest'
import { baseDatesOnOffer, canHaveBase } from '../../../src/domain/ranking-base.ts'
import { leftByReason, rankChangeFacts } from '../../../src/domain/ranking-facts.ts'
import { buildRanking, type Ranking } from '../../../src/domain/ranking.ts'
import { parseAddress } from '../../../src/url/address.ts'
import { loadCurated } from '../fixtures/curated.ts'

const evidence = loadCurated()

function rank(search: string): Ranking {
  const ranking = buildRanking(evidence, parseAddress(`view=ranking&${search}`).view)
  if (!ranking) throw new Error('unknown measure')
  return ranking
}

/** "VN-HP +1 <7", in the order of now. */
function changes({ rows, comparison }: Ranking, count = rows.length): readonly string[] {
  return rows.slice(0, count).map(({ place: { code } }) => {
    const change = comparison?.changes.get(code)
    if (!change) return `${code} -`
    if (change.kind === 'new') return `${code} new: ${change.why.reason}`
    const { move: { least, most }, rankThen: { from, to } } = change
    return `${code} ${least === most ? least : `${least}..${most}`} <${from === to ? from : `${from}-${to}`}`
  })
}

function offered(search: string): readonly string[] {
  const { view } = parseAddress(`view=ranking&${search}`)
  return baseDatesOnOffer(evidence, view, rank(search)).map(({ period }) => period.text)
}

describe('the worked cases', () => {
  test('provinces by capital, 20 December 2019 to 20 June 2024', () => {
    expect(changes(rank('base=2019-12-20'), 12)).toEqual([
      'VN-SG 0 <1', 'VN-HN 1 <3', 'VN-57 -1 <2', 'VN-39 0 <4', 'VN-43 0 <5', 'VN-HP 1 <7',
      'VN-56 -1 <6', 'VN-21 0 <8', 'VN-13 5 <14', 'VN-41 2 <12', 'VN-54 5 <16', 'VN-23 -3 <9',
    ])
  })

  test('partners of the nation by capital, the end of 2015 to 20 June 2024', () => {
    expect(changes(rank('over=partner&base=2015-12-31'), 6)).toEqual(['KR 0 <1', 'SG 1 <3', 'JP -1 <2', 'TW 0 <4', 'HK 1 <6', 'CN 3 <9'])
  })

  test('each rank is that of the ranking at its date', () => {
    const [now, then] = [rank('base=2019-12-20'), rank('at=2019-12-20')]
    const expected = then.rows.map(({ place: { code }, rank: own }) => [code, own])
    const told = now.rows.map(({ place: { code } }) => {
      const change = now.comparison?.changes.get(code)
      return [code, change?.kind === 'moved' ? change.rankThen : null]
    })
    expect(new Map(told as [])).toEqual(new Map(expected as []))
  })

  test('shares of the nation move as the values do', () => {
    expect(changes(rank('mode=share&base=2019-12-20'), 12)).toEqual(changes(rank('base=2019-12-20'), 12))
  })

  test('statements leave ranges: Korea and Taiwan in Hai Phong may or may not have changed places', () => {
    expect(changes(rank('localities=VN-HP&over=partner&at=2024-05&base=2023-06'))).toEqual(['KR -1..0 <1', 'TW 0..1 <2', 'CN 0 <3'])
  })
})

describe('what must be known to read the changes', () => {
  test('how many were ranked at each date, and who has left', () => {
    const { comparison } = rank('measure=registered&over=partner&at=2025&base=2024')
    expect(comparison).toMatchObject({ countNow: { ranked: 65, members: 166 }, countThen: { ranked: 62, members: 166 }, counterNow: 'NSO', counterThen: 'NSO', sameCount: 0, otherDate: 0 })
    const left = leftByReason(comparison?.left ?? [])
    expect(left.map(({ why, places }) => [why.reason, places.length])).toEqual([['not reported', comparison?.left.length]])
    expect(left[0]?.places.map(({ place }) => place.code)).toContain('PL')
  })

  test('the count then is that of the counter now where it ranks most of the places, else who else counted is said', () => {
    const counters = (base: string) => {
      const { comparison } = rank(`measure=registered&over=partner&at=2025&base=${base}`)
      return [comparison?.counterNow, comparison?.counterThen]
    }
    expect(counters('2024')).toEqual(['NSO', 'NSO'])
    expect(counters('2023')).toEqual(['NSO', 'FIA'])
    // The statistics office counted on the last day of 2016, the agency eleven days before.
    expect(rank('base=2016-12-31').comparison).toMatchObject({ counterNow: 'FIA', counterThen: 'NSO' })
    expect(rank('base=2016-12-20').comparison).toMatchObject({ counterNow: 'FIA', counterThen: 'FIA', otherDate: 0 })
  })

  test('a break in the series between the two dates is said, one before or after is not', () => {
    const breaks = (search: string) => rank(search).comparison?.breaks.map(({ kind }) => kind)
    expect(breaks('base=2015-12-31')).toEqual(['cut-off'])
    expect(breaks('base=2019-12-20')).toEqual([])
    expect(breaks('measure=registered&over=partner&base=2015')).toEqual(['definition', 'cut-off'])
  })

  test('new boundaries do not break the partners of the whole nation', () => {
    expect(rank('measure=registered&over=partner&at=2025&base=2024').comparison?.breaks).toEqual([])
  })

  test('figures that are one and the same count at both dates are counted', () => {
    expect(rank('localities=VN-HP&over=partner&at=2024-05&base=2023-06').comparison).toMatchObject({ sameCount: 1, otherDate: 1 })
  })

  test('the documents of both dates are named', () => {
    const { sourceIds, comparison } = rank('base=2019-12-20')
    expect([sourceIds, comparison?.sourceIds]).toEqual([['fia-wb-2024-06'], ['fia-wb-2019']])
  })
})

describe('a base that cannot be compared with is refused, and why', () => {
  test.each([
    ['base=2024-06-20', 'not earlier'],
    ['base=2031', 'not earlier'],
    // Asked for later than it was counted, the ranking stands at its count.
    ['at=2025-06&base=2024-08-15', 'not earlier'],
    ['base=2024-05', 'not counted'],
    ['over=partner&base=1950', 'not counted'],
    ['measure=registered&at=2024-01/2024-06&base=2023', 'unlike parts'],
    ['at=2025-12-31&base=2024-06-20', 'nothing in common'],
    ['mode=change&base=2019-12-20', 'by change'],
    ['measure=capital_rank&localities=VN-HP&over=partner&base=2023-06', 'printed ranks'],
  ])('%s: %s', (search, refusal) => {
    expect(rank(search)).toMatchObject({ comparison: null, baseRefusal: refusal })
  })

  test('without a base, and with that of an index, there is nothing to refuse', () => {
    for (const search of ['', 'mode=index&base=2019-12-20']) expect(rank(search)).toMatchObject({ comparison: null, baseRefusal: null })
  })
})

describe('the dates on offer', () => {
  test('are the earlier ones at which something was counted, newest first', () => {
    expect(offered('').slice(0, 5)).toEqual(['2023-12-20', '2022-12-20', '2021-12-20', '2020-12-20', '2019-12-20'])
    expect(offered('at=2021-12-20')[0]).toBe('2020-12-20')
  })

  test('of parts of years are the same parts of other years', () => {
    expect(offered('measure=registered&at=2024-01/2024-06')).toEqual(['2023-01/2023-06', '2019-01/2019-06', '2017-01/2017-06'])
  })

  test('are those that are not refused', () => {
    for (const search of ['', 'localities=VN-HP&over=partner', 'measure=registered&at=2024-01/2024-06', 'at=2025-12-31']) {
      expect(offered(search).map((base) => rank(`${search}&base=${base}`).baseRefusal)).toEqual(offered(search).map(() => null))
    }
  })

  test('are none where ranks are by change or printed', () => {
    for (const search of ['mode=change', 'measure=capital_rank&localities=VN-HP&over=partner']) expect([canHaveBase(rank(search)), offered(search)]).toEqual([false, []])
    expect(canHaveBase(rank(''))).toBe(true)
  })
})

describe('what is said of the changes', () => {
  test('the longest moves among the first twenty then or now, all of them where they are alike, and the chosen place', () => {
    const facts = rankChangeFacts(rank('localities=VN-HP&base=2019-12-20'))
    expect(facts).toMatchObject({ selected: { code: 'VN-HP', change: { kind: 'moved', move: { least: 1, most: 1 } } }, within: 20, isSameOrder: false })
    expect(facts?.climbers.map(({ code, move }) => [code, move.least])).toEqual([['VN-13', 5], ['VN-54', 5], ['VN-63', 5]])
    expect(facts?.fallers.map(({ code, move }) => [code, move.least])).toEqual([['VN-27', -5]])
  })

  test('a move that is left open is none', () => {
    expect(rankChangeFacts(rank('localities=VN-HP&over=partner&at=2024-05&base=2023-06'))).toMatchObject({ within: null, climbers: [], fallers: [], isSameOrder: false })
  })

  test('without a comparison nothing is said', () => {
    expect(rankChangeFacts(rank(''))).toBe(null)
  })
})
