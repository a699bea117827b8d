import { describe, expect, test } from 'vitest'
import type { Figure } from '../../../src/domain/figure.ts'
import { type Overview, buildOverview, hasContext, hasOverview } from '../../../src/domain/overview.ts'
import type { KeyFigure } from '../../../src/domain/overview-figures.ts'
import { type Stand, buildStands } from '../../../src/domain/overview-stand.ts'
import { parseAddress } from '../../../src/url/address.ts'
import { loadCurated } from '../fixtures/curated.ts'

const evidence = loadCurated()
const viewOf = (search: string) => parseAddress(search).view

function overviewOf(search: string): Overview {
  const overview = buildOverview(evidence, viewOf(search))
  if (!overview) throw new Error(`no overview of ${search}`)
  return overview
}

function standsOf(search: string): readonly Stand[] {
  const { view, pair, main } = overviewOf(search)
  return buildStands(evidence, view, pair, main.figure.period)
}

/** "2025-04 =14100", "2024-05 >1.3 computed": when, how much to a tenth, whether computed. */
function figureText(figure: Figure | null): string {
  if (figure === null || figure.kind === 'missing') return 'none'
  const { relation, value } = figure.quantity
  return `${figure.period.text} ${relation}${Math.round(value * 10) / 10}${figure.kind === 'published' ? '' : ` ${figure.kind}`}`
}

function keyText(entry: KeyFigure): string {
  switch (entry.kind) {
    case 'latest':
      return `${entry.measure.code} ${figureText(entry.figure)}${entry.change ? `, ${figureText(entry.change)}` : ''}`
    case 'share':
      return `share of ${entry.of}: ${figureText(entry.computed)} of ${figureText(entry.total)}, reported ${figureText(entry.reported)}${entry.isDifferent ? ', different' : ''}`
    case 'rank':
      return `rank among ${entry.level}: ${entry.range ? `${entry.range.from}-${entry.range.to} of ${entry.rankedCount}` : 'none'}, reported ${entry.reported.map(figureText).join(' and ') || 'none'}`
    case 'size':
      return `size ${figureText(entry.figure)}`
  }
}

function rowTexts({ rows }: Stand): readonly string[] {
  return rows.map(({ place, figure, rank, isOtherDate, isChosen }) => `${rank?.from ?? '-'} ${place.code} ${figure.quantity.relation}${Math.round(figure.quantity.value)}${isOtherDate ? ` @${figure.period.text}` : ''}${isChosen ? ' *' : ''}`)
}

const factsText = ({ facts: { last, earlier, times, rank } }: Overview) => ({
  last: `${last.period.text} ${last.quantity.relation}${last.quantity.value}`,
  earlier: earlier && `${earlier.period.text} ${earlier.quantity.relation}${earlier.quantity.value}`,
  times,
  rank,
})

describe('the finding', () => {
  test('a rank that a document prints, and the first firm statement it doubled', () => {
    expect(factsText(overviewOf('localities=VN-HP&partners=KR'))).toEqual({
      last: '2025-04 =14100', earlier: '2020-11 =6820', times: 2, rank: { level: 'partners', best: 1, worst: 1, count: null },
    })
  })

  test('nothing to compare with where bounds leave the direction open (rule 1)', () => {
    expect(factsText(overviewOf('localities=VN-DN&partners=KR'))).toEqual({ last: '2024-05 >371', earlier: null, times: null, rank: null })
  })

  test('a flow is compared with the year before, and the measure that has figures stands for the default one', () => {
    const overview = overviewOf('localities=KR&partners=JP')
    expect(overview.measure.code).toBe('notified')
    expect(factsText(overview)).toEqual({ last: '2025 =4400', earlier: '2024 =6120', times: null, rank: null })
  })

  test('the rank computed from one official source', () => {
    expect(factsText(overviewOf('localities=VN-56')).rank).toEqual({ level: 'provinces', best: 7, worst: 7, count: 63 })
    expect(factsText(overviewOf('localities=TH&measure=inflow')).rank).toEqual({ level: 'economies', best: 35, worst: 35, count: 198 })
  })

  test('the years of the view bound it', () => {
    expect(factsText(overviewOf('partners=KR&from=2017&to=2020'))).toMatchObject({ last: '2020-12-20 =70645.069362', earlier: '2017-12-20 =57659.535863' })
  })

  test('of several places and partners the first, in plain values', () => {
    expect(overviewOf('localities=VN-HP~VN-DN&partners=KR~JP&mode=share').view).toMatchObject({ localities: ['VN-HP'], partners: ['KR'], mode: 'value' })
  })

  test('a measure the reader has chosen is kept, with or without figures', () => {
    expect(hasOverview(evidence, viewOf('localities=KR&partners=JP&measure=projects'))).toBe(false)
    expect(buildOverview(evidence, viewOf('localities=KR&partners=JP&measure=projects'))).toBeNull()
    expect(hasOverview(evidence, viewOf('localities=KR&partners=JP'))).toBe(true)
  })
})

describe('the key figures', () => {
  test('reported beside computed, each with its date and denominator (rules 7 and 8)', () => {
    expect(overviewOf('localities=VN-HP&partners=KR').figures.map(keyText)).toEqual([
      'capital 2025-04 =14100',
      'projects 2025-01 =185',
      'share of locality: 2025-04 =47.6 computed of 2024-06-20 =29594.7, reported 2024-04 =40',
      'rank among partners: none, reported 2025-04 =1 and 2025-04 =2',
      'size 2025-01 =76.2 computed',
    ])
  })

  test('shares of one date that do not agree', () => {
    expect(overviewOf('localities=VN-DN&partners=KR').figures.map(keyText)).toEqual([
      'capital 2024-05 >371',
      'projects 2024-05 =278',
      'share of locality: 2024-05 >5.7 computed of 2024-06-20 =6532.5, reported 2024-05 =8.6, different',
      'size 2024-05 >1.3 computed',
    ])
  })

  test('changes since the previous count, and what was disbursed', () => {
    expect(overviewOf('').figures.map(keyText)).toEqual([
      'capital 2025-01-31 =505400, 2025-01-31 ~0.5 computed',
      'projects 2025-01-31 =42272, 2025-01-31 =0.6 computed',
      'size 2025-01-31 =12 computed',
      'disbursed_total 2024-12-31 ~322500',
      'disbursed 2025 =27620, 2025 =9 computed',
    ])
  })

  test('no companion of another time: cumulative disbursement of 2005 is left out', () => {
    expect(overviewOf('localities=VN-HP').figures.map((entry) => entry.kind === 'latest' ? entry.measure.code : entry.kind)).toEqual(['capital', 'projects', 'share', 'rank', 'size'])
  })
})

describe('the trend', () => {
  test('all partners stand beside one partner, and events are the pair’s own', () => {
    const overview = overviewOf('localities=VN-HP&partners=KR')
    expect(overview.trend.series.map(({ key }) => key)).toEqual(['VN-HP.KR', 'VN-HP.WLD'])
    expect(overview.trend.events.map(({ id }) => id)).toHaveLength(4)
    expect(hasContext(overview)).toBe(true)
    expect(hasContext(overviewOf('localities=VN-HP'))).toBe(false)
    expect(overviewOf('localities=KR&partners=CN').trend.events).toEqual([])
  })
})

describe('the short rankings', () => {
  test('two rows above and two below the place in question', () => {
    const [places, partners] = standsOf('localities=VN-HP')
    expect(places && rowTexts(places)).toEqual([
      '4 VN-39 =36728', '5 VN-43 =36341', '6 VN-HP =29595 *', '7 VN-56 =27343', '8 VN-21 =15272',
    ])
    expect(partners && rowTexts(partners)).toEqual(['- KR =12000 @2024-04', '- TW >2000 @2024-05', '- CN ~1100 @2023-06'])
  })

  test('the economy with provinces shows its partners first', () => {
    expect(standsOf('').map(({ over, fixed, at, isOfficial, rankedCount }) => ({ over, fixed, at: at.text, isOfficial, rankedCount }))).toEqual([
      { over: 'partner', fixed: 'VN', at: '2024-06-20', isOfficial: true, rankedCount: 150 },
      { over: 'locality', fixed: 'WLD', at: '2024-06-20', isOfficial: true, rankedCount: 63 },
    ])
  })

  test('statements have no ranks, stand at the date of the figure in question, and changes among them are not compared', () => {
    const stands = standsOf('localities=VN-DN&partners=KR')
    expect(stands.map(({ at, isOfficial, movers }) => ({ at: at.text, isOfficial, movers }))).toEqual([
      { at: '2024-05', isOfficial: false, movers: null },
      { at: '2024-05', isOfficial: false, movers: null },
    ])
    expect(stands[0] && rowTexts(stands[0])).toEqual(['- JP =1040 @2023-04', '- KR >371 *'])
  })
})

describe('what changed most', () => {
  test('four rises and two falls between two counts of one official source', () => {
    const movers = standsOf('')[0]?.movers
    const text = (list: NonNullable<typeof movers>['up']) => list.map(({ place, difference, percent }) => `${place.code} ${figureText(difference)}, ${figureText(percent)}`)
    expect([movers?.earlier.text, movers?.later.text]).toEqual(['2023-12-20', '2024-06-20'])
    expect(movers && text(movers.up)).toEqual([
      'SG 2024-06-20 =5668.1 computed, 2024-06-20 =7.6 computed',
      'JP 2024-06-20 =2135.5 computed, 2024-06-20 =2.9 computed',
      'HK 2024-06-20 =1790 computed, 2024-06-20 =5.2 computed',
      'KR 2024-06-20 =1603 computed, 2024-06-20 =1.9 computed',
    ])
    expect(movers && text(movers.down)).toEqual([
      'IN 2024-06-20 =-88.6 computed, 2024-06-20 =-7.9 computed',
      'MY 2024-06-20 =-39.9 computed, 2024-06-20 =-0.3 computed',
    ])
  })

  test('flows on the same period of the year before; no percent of a negative figure', () => {
    const movers = standsOf('localities=TH&measure=inflow')[0]?.movers
    expect([movers?.earlier.text, movers?.later.text]).toEqual(['2023', '2024'])
    expect(movers?.up[0]).toMatchObject({ place: { code: 'NL' }, percent: { kind: 'missing', refusal: 'negative parts' } })
  })
})

describe('what to be careful about', () => {
  const cautionsOf = (search: string) => overviewOf(search).cautions

  test('only what applies: a province that ended, statements, who says otherwise, shares', () => {
    expect(cautionsOf('localities=VN-DN&partners=KR').map(({ kind }) => kind)).toEqual([
      'place ended', 'statements only', 'also reported', 'shares differ', 'low reliability', 'registered is not spent',
    ])
    expect(cautionsOf('localities=VN-DN&partners=KR')[0]).toMatchObject({ place: 'VN-DN', lastDay: { text: '2025-06-30' }, successor: 'VN34-48' })
    expect(cautionsOf('localities=KR&partners=JP')).toEqual([])
  })

  test('counters, parts of years and breaks of what is drawn', () => {
    expect(cautionsOf('measure=registered').map(({ kind }) => kind)).toEqual(['several counters', 'part years', 'low reliability', 'break', 'break', 'registered is not spent'])
    expect(cautionsOf('measure=registered')[0]).toEqual({ kind: 'several counters', drawn: 'NSO', others: ['FIA'] })
  })

  test('a province of today says since when', () => {
    expect(cautionsOf('localities=VN34-24').map(({ kind }) => kind)).toEqual(['place is new', 'statements only', 'registered is not spent'])
  })
})
