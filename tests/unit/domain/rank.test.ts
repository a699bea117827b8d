import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { missing, type Figure } from '../../../src/domain/figure.ts'
import { levelMembers } from '../../../src/domain/level.ts'
import { pickFigures } from '../../../src/domain/pick.ts'
import { rankFigures, reportedRank } from '../../../src/domain/rank.ts'
import type { Place } from '../../../src/domain/registry.ts'
import { loadCurated } from '../fixtures/curated.ts'
import { evidenceOf, observation, period, place, published } from '../fixtures/build.ts'

const country = (code: string) => place({ code })
const valued = (value: number, overrides: Parameters<typeof observation>[0] = {}): Figure => published({ measure: 'projects', value, ...overrides })
const ranksOf = (...figures: readonly Figure[]) =>
  rankFigures(figures.map((figure, position) => ({ place: country(`C${position}`), figure }))).map((rank) => rank && (rank.from === rank.to ? `${rank.from}` : `${rank.from}-${rank.to}`))

describe('ranks', () => {
  test('run from the largest, whatever the order of the entries', () => {
    expect(ranksOf(valued(1), valued(3), valued(2))).toEqual(['3', '1', '2'])
  })

  test('exact ties share the better rank', () => {
    expect(ranksOf(valued(9), valued(5), valued(5), valued(1))).toEqual(['1', '2', '2', '4'])
  })

  test('are ranges where printed precision overlaps', () => {
    expect(ranksOf(valued(9000, { precision: 100 }), valued(4000, { precision: 1000 }), valued(3600, { precision: 100 }), valued(1))).toEqual(['1', '2-3', '2-3', '4'])
  })

  test('are ranges where a relation leaves them open: more than 371 may be anything above', () => {
    expect(ranksOf(valued(900), valued(371, { relation: '>' }), valued(300))).toEqual(['1-2', '1-2', '3'])
    expect(ranksOf(valued(900), valued(371, { relation: '<' }), valued(300))).toEqual(['1', '2-3', '2-3'])
  })

  test('are not given to what has no figure', () => {
    expect(ranksOf(valued(1), missing('not reported'), valued(2))).toEqual(['2', null, '1'])
    expect(ranksOf()).toEqual([])
  })

  test('are not given to totals and to what is offshore, nor counted with them', () => {
    const world = place({ code: 'WLD', kind: 'world', parent: null })
    const offshore = place({ code: 'VN-OFFSHORE', kind: 'special', parent: 'VN' })
    const entries = [world, offshore, country('KR'), place({ code: 'ASEAN', kind: 'group' })].map((entry, position) => ({ place: entry, figure: valued(10 - position) }))
    expect(rankFigures(entries)).toEqual([null, null, { from: 1, to: 1 }, null])
  })

  test('are given to nobody where places of several levels meet', () => {
    const entries = [country('KR'), place({ code: 'VN-DN', kind: 'municipality', parent: 'VN' })].map((entry) => ({ place: entry, figure: valued(1) }))
    expect(rankFigures(entries)).toEqual([null, null])
  })

  test('of exact values are those of a competition: one more than how many are larger', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 30 }), { maxLength: 30 }), (values) => {
        const expected = values.map((value) => `${1 + values.filter((other) => other > value).length}`)
        expect(ranksOf(...values.map((value) => valued(value)))).toEqual(expected)
      }),
    )
  })

  test('always hold the rank that the true values would have', () => {
    const printed = fc.record({ steps: fc.integer({ min: 0, max: 20 }), off: fc.double({ min: -0.499, max: 0.499, noNaN: true }), precision: fc.constantFrom(1, 10) })
    fc.assert(
      fc.property(fc.array(printed, { maxLength: 15 }), (entries) => {
        const truth = entries.map(({ steps, off, precision }) => (steps + off) * precision)
        const ranks = rankFigures(entries.map(({ steps, precision }, position) => ({ place: country(`C${position}`), figure: published({ value: steps * precision, precision }) })))
        ranks.forEach((rank, position) => {
          const trueRank = 1 + truth.filter((other) => other > (truth[position] ?? 0)).length
          expect(rank && rank.from <= trueRank && trueRank <= rank.to).toBe(true)
        })
      }),
    )
  })
})

test('a printed rank is found for its measure, and only for its own', () => {
  const evidence = evidenceOf([observation({ measure: 'capital_rank', value: 3, source: 'press', period: '2023-12' })])
  const cell = { measure: 'capital', locality: 'VN', partner: 'WLD' }
  const ranks = [reportedRank(evidence, cell, period('2024-05')), reportedRank(evidence, { ...cell, measure: 'projects' }, period('2024-05'))].map(({ picked }) => (picked.kind === 'published' ? picked.quantity.value : picked))
  expect(ranks).toEqual([3, missing('not reported')])
})

describe('the worked cases', () => {
  const evidence = loadCurated()
  const at = period('2024-06-20')
  const leaders = (places: readonly Place[], cellOf: (code: string) => { readonly locality: string; readonly partner: string }, count: number) => {
    const picked = pickFigures(evidence, places.map(({ code }) => ({ measure: 'capital', ...cellOf(code) })), at)
    const entries = places.map((entry, position) => ({ place: entry, figure: picked[position]?.picked ?? missing('not reported') }))
    const ranks = rankFigures(entries)
    return entries
      .map(({ place: { names }, figure }, position) => ({ rank: ranks[position], text: `${names.en} ${figure.kind === 'missing' ? '' : figure.quantity.value.toFixed(1)}` }))
      .toSorted((a, b) => (a.rank?.from ?? Infinity) - (b.rank?.from ?? Infinity))
      .slice(0, count)
      .map(({ rank, text }) => `${rank?.from} ${rank?.to} ${text}`)
  }

  test('provinces by capital on 20 June 2024', () => {
    const provinces = levelMembers(evidence.registry, 'VN-DN', at.endDay)
    expect(leaders(provinces, (code) => ({ locality: code, partner: 'WLD' }), 6)).toEqual([
      '1 1 Ho Chi Minh City 57807.5',
      '2 2 Hanoi 43482.4',
      '3 3 Binh Duong 41087.2',
      '4 4 Dong Nai 36727.5',
      '5 5 Ba Ria-Vung Tau 36340.8',
      '6 6 Hai Phong 29594.7',
    ])
  })

  test('partners by capital on 20 June 2024', () => {
    const countries = levelMembers(evidence.registry, 'KR', at.endDay).filter(({ code }) => code !== 'VN')
    expect(leaders(countries, (code) => ({ locality: 'VN', partner: code }), 4)).toEqual(['1 1 South Korea 87468.8', '2 2 Singapore 80187.5', '3 3 Japan 76098.4', '4 4 Taiwan 40230.7'])
  })

  test('Hai Phong and Korea, April 2025: reported first by capital, second by projects', () => {
    const ranks = ['capital', 'projects'].map((measure) => reportedRank(evidence, { measure, locality: 'VN-HP', partner: 'KR' }, period('2025-04')).picked)
    expect(ranks.map((rank) => rank.kind === 'published' && rank.quantity.value)).toEqual([1, 2])
  })
})
