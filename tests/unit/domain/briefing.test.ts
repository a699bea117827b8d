import { describe, expect, test } from 'vitest'
import { inBoundaries } from '../../../src/domain/boundaries.ts'
import { type Briefing, buildBriefing } from '../../../src/domain/briefing.ts'
import { changeFacts, neighbourFacts } from '../../../src/domain/briefing-facts.ts'
import type { Evidence } from '../../../src/domain/evidence.ts'
import { type Overview, buildOverview } from '../../../src/domain/overview.ts'
import { comparedWith, togglePeer } from '../../../src/domain/overview-peers.ts'
import { pairKey } from '../../../src/domain/scope.ts'
import { pointsOfSeries } from '../../../src/domain/trend.ts'
import { parseAddress } from '../../../src/url/address.ts'
import { loadCurated } from '../fixtures/curated.ts'

const evidence = loadCurated()

function briefed(search: string): { readonly overview: Overview; readonly briefing: Briefing; readonly within: Evidence } {
  const { view } = parseAddress(search)
  const within = inBoundaries(evidence, view.boundaries)
  const overview = buildOverview(within, view)
  if (!overview) throw new Error(`no overview of ${search}`)
  return { overview, briefing: buildBriefing(within, overview), within }
}

const peersOf = (search: string) => briefed(search).briefing.peers.peers.map(({ pair }) => pairKey(pair))
const rounded = (value: number) => Math.round(value * 100) / 100

describe('peers of an overview', () => {
  test('of a province: alike in region, capital and average project', () => {
    expect(peersOf('localities=VN-HP')).toEqual(['VN-56.WLD', 'VN-39.WLD', 'VN-HN.WLD'])
  })

  test('of a partner of the nation: other partners; of a province and a partner: other provinces with the same partner', () => {
    expect(peersOf('partners=KR')).toEqual(['VN.JP', 'VN.SG', 'VN.TW'])
    expect(peersOf('localities=VN-HP&partners=KR')).toEqual(['VN-56.KR', 'VN-57.KR', 'VN-41.KR'])
  })

  test('of an economy: its group first', () => {
    expect(peersOf('localities=TH&measure=inflow')).toEqual(['MY', 'PH', 'VN'].map((code) => `${code}.WLD`))
  })

  test('nobody else has the registered capital of a nation', () => {
    const { peers } = briefed('').briefing
    expect([peers.peers, peers.trend.series.map(({ key }) => key), peers.growth]).toEqual([[], ['VN.WLD'], null])
  })

  test('of today’s provinces: sums of those they took over', () => {
    expect(peersOf('localities=VN34-31&boundaries=current')).toEqual(['VN34-24.WLD', 'VN34-01.WLD', 'VN34-75.WLD'])
  })

  test('lines of one counter stand beside one of that counter, statements beside statements (rule 4)', () => {
    const counted = briefed('localities=VN-HP').briefing.peers.trend.series
    expect(counted.map(({ counter }) => counter)).toEqual(['FIA', 'FIA', 'FIA', 'FIA'])
    expect(counted.slice(1).every(({ stated }) => stated.length === 0)).toBe(true)
    const stated = briefed('localities=VN-HP&partners=KR').briefing.peers.trend.series
    expect(stated.every(({ counter }) => counter === null) && stated.flatMap(pointsOfSeries).every(({ isStatement }) => isStatement)).toBe(true)
  })

  test('growth is told between the first and the last official count that all lines share', () => {
    const { growth } = briefed('localities=VN-HP').briefing.peers
    expect([growth?.from.text, growth?.to.text]).toEqual(['2015-12-31', '2024-06-20'])
    expect(growth?.lines.map(({ pair, percent }) => [pair.locality, Math.round(percent.quantity.value)])).toEqual([['VN-HP', 154], ['VN-56', 141], ['VN-39', 53], ['VN-HN', 71]])
    expect(briefed('localities=TH&measure=inflow').briefing.peers.growth).toBeNull()
  })
})

describe('pins are the peers', () => {
  const pinned = 'localities=VN-HP&pins=VN-HP.WLD~VN-DN.WLD~VN-13.WLD'

  test('all but the pair itself; those beyond four are counted, none is lost', () => {
    expect([briefed(pinned).briefing.peers.kind, peersOf(pinned)]).toEqual(['pinned', ['VN-DN.WLD', 'VN-13.WLD']])
    const many = briefed('localities=VN-HP&pins=VN-DN.WLD~VN-13.WLD~VN-56.WLD~VN-57.WLD~VN-39.WLD').briefing.peers
    expect([many.peers.length, many.further.map(pairKey)]).toEqual([4, ['VN-39.WLD']])
  })

  test('a pinned pair without a comparable line is kept and not drawn', () => {
    const { peers, trend } = briefed('localities=VN-HP&pins=VN-DN.KR').briefing.peers
    expect([peers.map(({ pair, series }) => [pairKey(pair), series]), trend.series.map(({ key }) => key)]).toEqual([[['VN-DN.KR', null]], ['VN-HP.WLD']])
  })

  test('changing suggested peers pins them with the pair itself; taking the last away brings the suggested ones back', () => {
    const { overview, briefing } = briefed('localities=VN-HP')
    const { view, pair } = overview
    const without = togglePeer(briefing.peers, view, pair, { locality: 'VN-39', partner: 'WLD' })
    expect(without.map(pairKey)).toEqual(['VN-HP.WLD', 'VN-56.WLD', 'VN-HN.WLD'])
    const last = briefed('localities=VN-HP&pins=VN-HP.WLD~VN-DN.WLD')
    expect(togglePeer(last.briefing.peers, last.overview.view, pair, { locality: 'VN-DN', partner: 'WLD' })).toEqual([])
    expect(comparedWith(briefing.peers, view, pair).map(pairKey)).toEqual(['VN-HP.WLD', 'VN-56.WLD', 'VN-39.WLD', 'VN-HN.WLD'])
  })
})

describe('neighbours, concentration and what changed', () => {
  test('two above and two below; how far the next ones are', () => {
    const [stand] = briefed('localities=VN-HP').briefing.stands
    const facts = stand && neighbourFacts(stand)
    expect(stand?.rows.map(({ place }) => place.code)).toEqual(['VN-39', 'VN-43', 'VN-HP', 'VN-56', 'VN-21'])
    expect([facts?.rank, facts?.count, facts?.above?.code, facts?.below?.code]).toEqual([{ from: 6, to: 6 }, 63, 'VN-43', 'VN-56'])
    expect([facts?.above?.gap?.value, facts?.below?.gap?.value].map((gap) => Math.round(gap ?? 0))).toEqual([6746, 2252])
  })

  test('concentration of the nation’s partners: 1,061 on 20 December 2023 (rule 10), refused where nobody lists them', () => {
    const [partners] = briefed('').briefing.stands
    expect(partners?.concentration).toMatchObject({ kind: 'measured', before: { period: { text: '2023-12-20' } }, largest: { count: 5 } })
    const { concentration } = partners ?? {}
    expect(concentration?.kind === 'measured' && [concentration.index, concentration.before].map((index) => Math.round(index?.quantity.value ?? 0))).toEqual([1068, 1061])
    const province = briefed('localities=VN-HP').briefing.stands.find(({ over }) => over === 'partner')
    expect(province?.concentration).toEqual({ kind: 'refused', refusal: 'incomplete list' })
  })

  test('contributions to growth in percentage points, of partners and of provinces', () => {
    const { stands, hasPartnerChanges } = briefed('').briefing
    const texts = stands.map((stand) => {
      const facts = changeFacts('capital', stand)
      return facts && [rounded(facts.growth.value), facts.parts.map(({ code, points }) => `${code} ${rounded(points.value)}`)]
    })
    expect(texts).toEqual([
      [3.38, ['SG 1.21', 'JP 0.46', 'HK 0.38']],
      [3.38, ['VN-56 0.54', 'VN-43 0.52', 'VN-HN 0.49']],
    ])
    expect(hasPartnerChanges).toBe(true)
  })

  test('of a province its own part in it, and that nobody says which partners made it', () => {
    const { stands, hasPartnerChanges } = briefed('localities=VN-HP').briefing
    const facts = stands[0] && changeFacts('capital', stands[0])
    expect(facts?.own && [facts.own.code, rounded(facts.own.percent.value), rounded(facts.own.points.value)]).toEqual(['VN-HP', 3.18, 0.19])
    expect(hasPartnerChanges).toBe(false)
  })
})

describe('the average size of a project', () => {
  const sizeOf = (search: string) => briefed(search).overview.figures.find((figure) => figure.kind === 'size')

  test('stands beside that of the whole economy from the same source and period', () => {
    const size = sizeOf('localities=VN-HP')
    expect(size?.against && [size.against.pair, rounded(size.figure.quantity.value), rounded(size.against.figure.quantity.value), size.against.figure.period.text]).toEqual([
      { locality: 'VN', partner: 'WLD' }, 25.4, 11.96, '2024-06-20',
    ])
  })

  test('alone where its source has no wider one, and where there is nothing wider', () => {
    expect([sizeOf('localities=VN-HP&partners=KR')?.against, sizeOf('')?.against]).toEqual([null, undefined])
  })
})
