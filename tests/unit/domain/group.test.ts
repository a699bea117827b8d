import { describe, expect, test } from 'vitest'
import { buildComparison } from '../../../src/domain/comparison.ts'
import { compositionCaptionFacts } from '../../../src/domain/composition-facts.ts'
import { buildComposition } from '../../../src/domain/composition.ts'
import { membersOfGroup, withMembers } from '../../../src/domain/group.ts'
import { buildMatrix } from '../../../src/domain/matrix.ts'
import { yearRuns } from '../../../src/domain/period.ts'
import { buildRanking } from '../../../src/domain/ranking.ts'
import { measuresOf } from '../../../src/domain/scope.ts'
import { settledMeasure } from '../../../src/domain/scope-switch.ts'
import { buildTrend } from '../../../src/domain/trend.ts'
import { EMPTY_DATASET } from '../../../src/domain/dataset.ts'
import { parseAddress } from '../../../src/url/address.ts'
import { evidenceOf, observation } from '../fixtures/build.ts'
import { loadCurated } from '../fixtures/curated.ts'

const evidence = loadCurated()
const view = (search: string) => parseAddress(search).view

/** By the latest figure of UNCTAD, the home economy first. */
const BY_SIZE = ['VN', 'SG', 'ID', 'MY', 'TH', 'PH', 'KH', 'MM', 'LA', 'TL', 'BN']

describe('rule 2: a group is a total, and its members are a level', () => {
  test('a group of whom nobody has a figure stands for its members, the home economy first, then the largest', () => {
    expect(withMembers(evidence, view('measure=inflow&localities=ASEAN')).localities).toEqual(BY_SIZE)
    expect(withMembers(evidence, view('measure=inflow&localities=KR~ASEAN~VN')).localities).toEqual(['KR', ...BY_SIZE])
  })

  test('the world, which publishers count as one, and countries stay as they are', () => {
    const asked = view('measure=inflow&localities=WLD~VN')
    expect(withMembers(evidence, asked)).toBe(asked)
    expect(membersOfGroup(evidence.registry, 'WLD')).toEqual([])
  })

  test('a group that somebody counts as one stands for itself', () => {
    const counted = evidenceOf([observation({ locality: 'ASEAN' }), observation({ locality: 'VN' })])
    const asked = view('measure=capital&localities=ASEAN')
    expect(withMembers(counted, asked)).toBe(asked)
  })

  test('a trend draws the members, at most ten of them at first', () => {
    const trend = buildTrend(evidence, view('measure=inflow&localities=ASEAN'), false)
    expect(trend?.series.map(({ pair }) => pair.locality)).toEqual(BY_SIZE.slice(0, 10))
    expect(trend?.hiddenPairs.map(({ locality }) => locality)).toEqual(['BN'])
    expect(trend?.series.every(({ counter }) => counter === 'UNCTAD')).toBe(true)
  })

  test('a comparison has a row for each member', () => {
    const comparison = buildComparison(evidence, view('view=compare&measure=inflow&localities=ASEAN'), 'en')
    expect(comparison?.rows.map(({ pair }) => pair.locality).toSorted()).toEqual(BY_SIZE.toSorted())
  })

  test('in a ranking and a matrix of members the home economy stands out', () => {
    const ranking = buildRanking(evidence, view('measure=inflow&localities=ASEAN&at=2024'))
    expect(ranking?.rows.filter(({ isChosen }) => isChosen).map(({ place, rank }) => [place.code, rank])).toEqual([['VN', { from: 3, to: 3 }]])
    const matrix = buildMatrix(evidence, view('measure=inflow&localities=ASEAN&over=locality~time'))
    expect([matrix?.rows.length, matrix?.rows.filter(({ isChosen }) => isChosen).map(({ place }) => place.code)]).toEqual([11, ['VN']])
  })

  test('its measures are those of its members but for the home economy’s own, and one without files is the world’s first', () => {
    expect(measuresOf(evidence, view('localities=ASEAN'))).toEqual(['bop_inflow', 'bop_inflow_gdp', 'inflow', 'outflow', 'inward_stock', 'outward_stock'])
    expect(settledMeasure({ ...evidence, dataset: EMPTY_DATASET }, view('view=ranking&localities=ASEAN'))).toBe('inflow')
  })
})

describe('a group made of its members', () => {
  const composed = (search: string) => buildComposition(evidence, view(search))

  test('is their sum, computed, at the dates at which every member has a figure', () => {
    const asean = composed('measure=inflow&localities=ASEAN')
    if (asean?.kind !== 'stacked') throw new Error('not stacked')
    expect([asean.over, asean.whole, asean.counter]).toEqual(['locality', { locality: 'ASEAN', partner: 'WLD' }, 'UNCTAD'])
    const last = asean.columns.at(-1)
    expect([last?.total.kind, last?.period.text, Math.round(last?.total.quantity.value ?? 0)]).toEqual(['computed', '2024', 225263])
    expect(asean.columns.map(({ period }) => period.text).slice(0, 2)).toEqual(['2003', '2005'])
    expect(compositionCaptionFacts(evidence, asean)).toMatchObject({ isOfficial: true, restCount: 4 })
  })

  test('leaves out the years in which a member has none, and says which members', () => {
    const asean = composed('measure=inflow&localities=ASEAN')
    if (asean?.kind !== 'stacked') throw new Error('not stacked')
    expect(yearRuns(asean.leftOut.periods.map(({ text }) => Number(text)))).toEqual([{ first: 1990, last: 2002 }, { first: 2004, last: 2004 }])
    expect(asean.leftOut.members.map(({ code }) => code).toSorted()).toEqual(['ID', 'KH', 'TL'])
  })

  test('is of one publisher: the World Bank’s inflows are another measure', () => {
    const asean = composed('measure=bop_inflow&localities=ASEAN')
    expect(asean?.kind === 'stacked' ? [asean.counter, asean.otherCounters] : null).toEqual(['World Bank', []])
  })

  test('is refused where at no date all members have a figure; that parts are published is said', () => {
    expect(composed('measure=outflow&localities=ASEAN')).toMatchObject({ kind: 'refused', over: 'locality', refusal: 'no whole' })
    expect(composed('measure=mirror_inflow&localities=VN&over=partner')).toMatchObject({ kind: 'refused', refusal: 'no whole' })
    expect(composed('measure=capital&localities=VN-HP&over=partner')).toMatchObject({ kind: 'refused', refusal: 'no list' })
  })
})
