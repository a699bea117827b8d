import { describe, expect, test } from 'vitest'
import { codesBehind, doBoundariesMatter, inBoundaries, predecessorsOf, presentCode, toBoundaries, withPresentPlaces } from '../../../src/domain/boundaries.ts'
import { buildComparison } from '../../../src/domain/comparison.ts'
import { buildComposition } from '../../../src/domain/composition.ts'
import { buildDataset, mergeDatasets } from '../../../src/domain/dataset.ts'
import { cellOf, type Evidence } from '../../../src/domain/evidence.ts'
import { type Figure, isIncomplete, isMerged, isValued } from '../../../src/domain/figure.ts'
import { childrenOn, levelMembers } from '../../../src/domain/level.ts'
import { buildMatrix } from '../../../src/domain/matrix.ts'
import { listedFigures } from '../../../src/domain/nil.ts'
import { parsePeriod, type Period } from '../../../src/domain/period.ts'
import { pickFigure } from '../../../src/domain/pick.ts'
import { buildRanking } from '../../../src/domain/ranking.ts'
import { buildTrend } from '../../../src/domain/trend.ts'
import { DEFAULT_VIEW, type View } from '../../../src/domain/view.ts'
import { loadCurated } from '../fixtures/curated.ts'

const reported = loadCurated()
const evidence = inBoundaries(reported, 'current')
const { registry } = evidence
const view = (part: Partial<View>): View => ({ ...DEFAULT_VIEW, boundaries: 'current', ...part })

function period(text: string): Period {
  const parsed = parsePeriod(text)
  if (!parsed) throw new Error(`not a period: ${text}`)
  return parsed
}

const at = (locality: string, measure: string, date: string, partner = 'WLD', of: Evidence = evidence) => pickFigure(of, { measure, locality, partner }, period(date)).picked
/** As the curated totals print it, to a tenth. */
const valueOf = (figure: Figure) => (isValued(figure) ? Math.round(figure.quantity.value * 10) / 10 : figure.reason)
const lackingOf = (figure: Figure) => (isMerged(figure) ? figure.lacking : null)

describe('today’s provinces are the sums of those they took over (rule 6)', () => {
  test.each([
    ['VN34-79', ['VN-57', 'VN-43', 'VN-SG'], 131_921.4, 17_167],
    ['VN34-31', ['VN-61', 'VN-HP'], 39_050.3, 1_690],
    ['VN34-48', ['VN-DN', 'VN-27'], 12_803.7, 1_241],
  ])('%s on 20 December 2023, marked computed, from its parts', (code, parts, capital, projects) => {
    const figure = at(code, 'capital', '2023-12-20')
    expect([valueOf(figure), valueOf(at(code, 'projects', '2023-12-20'))]).toEqual([capital, projects])
    expect(isMerged(figure) && [figure.computation, figure.locality, figure.lacking, new Set(figure.parts.map((part) => cellOf(part).locality))]).toEqual(['predecessors', code, [], new Set(parts)])
  })

  test('a place whose boundaries stayed has its figures of before under its new code', () => {
    expect([valueOf(at('VN34-01', 'capital', '2024-06-20')), valueOf(at('VN34-01', 'capital', '2024-06-20', 'WLD', reported))]).toEqual([43_482.4, 'not applicable'])
  })

  test('where a place taken over has no figure, the sum says so and which', () => {
    const figures = listedFigures(evidence, { measure: 'capital', locality: 'VN34-48', partner: 'KR' }).filter(isIncomplete)
    expect(figures.length).toBeGreaterThan(5)
    expect(new Set(figures.flatMap((figure) => lackingOf(figure) ?? []))).toEqual(new Set(['VN-27', 'VN-DN']))
    // Whatever is whole is preferred.
    const [first] = listedFigures(evidence, { measure: 'capital', locality: 'VN34-48', partner: 'WLD' })
    expect(first && isIncomplete(first)).toBe(false)
  })

  test('of ratios and ranks there are no sums', () => {
    const merged = ['capital_share', 'rank_capital', 'registered_share', 'rank_projects'].flatMap((measure) => ['VN34-31', 'VN34-48'].flatMap((locality) => listedFigures(evidence, { measure, locality, partner: 'KR' }).filter(isMerged)))
    expect(merged).toEqual([])
  })

  test('absent from a list that names every province of the time is nil for them, never for what they became', () => {
    const figures = listedFigures(evidence, { measure: 'projects', locality: 'VN34-11', partner: 'WLD' })
    expect(figures.every(({ kind }) => kind !== 'nil')).toBe(true)
    expect(figures.some((figure) => isMerged(figure) && figure.parts.some((part) => part.kind === 'nil') && figure.quantity.value === 0)).toBe(true)
  })

  test('as reported nothing changes', () => {
    expect(inBoundaries(reported, 'reported')).toEqual(reported)
    expect(inBoundaries(evidence, 'reported').registry).toBe(reported.registry)
    expect(inBoundaries(evidence, 'current')).toBe(evidence)
  })
})

describe('every view has today’s provinces', () => {
  test('a level is the 34 provinces on any day, and what counts beside them', () => {
    for (const day of ['2015-12-31', '2024-06-20', '2026-01-01']) {
      expect(levelMembers(registry, 'VN34-31', period(day).endDay).length).toBe(34)
      expect(childrenOn(registry, 'VN', period(day).endDay).length).toBe(35)
    }
    expect(levelMembers(reported.registry, 'VN-HP', period('2024-06-20').endDay).length).toBe(63)
  })

  test('a ranking has 34 from one list at the last date that covers all of them', () => {
    const ranking = buildRanking(evidence, view({ kind: 'ranking' }))
    expect([ranking?.at?.text, ranking?.rows.length, ranking?.counter]).toEqual(['2024-06-20', 34, 'FIA'])
    const [first, second] = ranking?.rows ?? []
    expect([first?.place.code, first && valueOf(first.figure), first?.rank, second?.place.code]).toEqual(['VN34-79', 135_235.5, { from: 1, to: 1 }, 'VN34-01'])
  })

  test('an incomplete sum is never ranked: it stands beside', () => {
    const ranking = buildRanking(evidence, view({ kind: 'ranking', partners: ['KR'], over: ['locality'], at: period('2024-05') }))
    expect(ranking?.rows.every(({ figure }) => !isIncomplete(figure))).toBe(true)
    expect(ranking?.apart.filter(({ figure }) => isIncomplete(figure)).map(({ place, rank }) => [place.code, rank])).toContainEqual(['VN34-48', null])
  })

  test('a trend runs to the last count of the former provinces; what is reported of the new one stands beside, not joined', () => {
    const trend = buildTrend(evidence, view({ kind: 'trend', localities: ['VN34-79'] }), false)
    const [series] = trend?.series ?? []
    expect(series?.counter).toBe('FIA')
    expect(series?.counted.flat().at(-1)?.figure.period.text).toBe('2024-06-20')
    expect(series?.counted.flat().every(({ figure }) => isMerged(figure))).toBe(true)
    expect(series?.stated.flat().map(({ figure }) => [figure.period.text, figure.quantity.relation, figure.quantity.value])).toContainEqual(['2025-05', '>', 140_000])
  })

  test('shares are of the nation’s total, and add up to it with what belongs to no province', () => {
    const ranking = buildRanking(evidence, view({ kind: 'ranking', mode: 'share' }))
    const shares = [...(ranking?.rows ?? []), ...(ranking?.apart.filter(({ place }) => place.kind === 'special') ?? [])].map(({ figure }) => figure.quantity.value)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(100, 1)
  })

  test('a composition stacks them to the nation’s total', () => {
    const composition = buildComposition(evidence, view({ kind: 'composition', over: ['locality'] }))
    if (composition?.kind !== 'stacked') throw new Error('not stacked')
    expect(composition.layers.map(({ place }) => place?.code)).toContain('VN34-79')
    expect(composition.columns.length).toBeGreaterThanOrEqual(10)
  })

  test('a matrix has 34 rows with a figure at every date', () => {
    const matrix = buildMatrix(evidence, view({ kind: 'matrix', over: ['locality', 'time'] }))
    const rows = matrix?.rows.filter(({ place }) => place.kind !== 'special') ?? []
    expect(rows.length).toBe(34)
    expect(rows.every(({ cells }) => cells.every(({ figure }) => isValued(figure)))).toBe(true)
  })

  test('a comparison gives value, rank and average size', () => {
    const comparison = buildComparison(evidence, view({ kind: 'compare', localities: ['VN34-31', 'VN34-48'], at: period('2023-12-20') }), 'en')
    expect(comparison?.rows.map(({ pair, value, rank, size }) => [pair.locality, valueOf(value), rank.range?.from, valueOf(size)])).toEqual([
      ['VN34-31', 39_050.3, 4, 23.1],
      ['VN34-48', 12_803.7, expect.any(Number), 10.3],
    ])
  })
})

describe('a place chosen in other boundaries', () => {
  test('a former place is what it became, and once however many of its parts were chosen', () => {
    expect(presentCode(registry, 'VN-57')).toBe('VN34-79')
    expect(withPresentPlaces(view({ localities: ['VN-57', 'VN-SG', 'VN'], pins: [{ locality: 'VN-HP', partner: 'KR' }, { locality: 'VN-61', partner: 'KR' }] }), registry)).toMatchObject({ localities: ['VN34-79', 'VN'], pins: [{ locality: 'VN34-31', partner: 'KR' }] })
    const chosen = view({ boundaries: 'reported', localities: ['VN-57'] })
    expect(withPresentPlaces(chosen, registry)).toBe(chosen)
  })

  test('and back it is the one of the same name', () => {
    const current = toBoundaries(view({ boundaries: 'reported', localities: ['VN-HP', 'VN-26'] }), registry, 'current')
    expect(current.localities).toEqual(['VN34-31', 'VN34-46'])
    expect(toBoundaries(current, registry, 'reported').localities).toEqual(['VN-HP', 'VN-26'])
  })

  test('boundaries matter to provinces and to the parts of the home economy, not to economies', () => {
    expect([{ localities: ['VN-HP'] }, { kind: 'ranking' as const }, { kind: 'ranking' as const, over: ['partner' as const] }, { kind: 'overview' as const }, { localities: ['KR'] }, { localities: ['VN-HP'], kind: 'trend' as const }].map((part) => doBoundariesMatter(registry, view(part)))).toEqual([true, true, false, false, false, true])
  })
})

describe('ready for the next change: a row in the registry is all it takes', () => {
  const next: Evidence = withMerger()

  /** As if, from 2027, Dong Nai were part of a Ho Chi Minh City with another code. */
  function withMerger(): Evidence {
    const { places } = reported.registry
    const city = places.get('VN34-79')
    const neighbour = places.get('VN34-75')
    if (!city || !neighbour) throw new Error('not in the registry')
    const lastDay = period('2026-12-31').endDay
    const merged = new Map([
      ...places,
      ['VN34-79', { ...city, validToDay: lastDay, successor: 'VN35-79' }],
      ['VN34-75', { ...neighbour, validToDay: lastDay, successor: 'VN35-79' }],
      ['VN35-79', { ...city, code: 'VN35-79', validFromDay: lastDay + 1 }],
    ] as const)
    const { dataset } = buildDataset([
      ['VN34-79', 'WLD', 'capital', '2026-06-30', '150000', '1', '=', 'A', 'fia-wb-2024-06', ''],
      ['VN34-75', 'WLD', 'capital', '2026-06-30', '50000', '1', '=', 'A', 'fia-wb-2024-06', ''],
    ])
    return inBoundaries({ dataset: mergeDatasets([reported.dataset, dataset]), registry: { ...reported.registry, places: merged } }, 'current')
  }

  test('sums go back through both changes', () => {
    expect(codesBehind(next.registry, 'VN35-79').toSorted()).toEqual(['VN-39', 'VN-43', 'VN-57', 'VN-58', 'VN-SG', 'VN34-75', 'VN34-79', 'VN35-79'])
    expect(predecessorsOf(next.registry, 'VN34-79').length).toBe(3)
    expect([valueOf(at('VN35-79', 'capital', '2026-06-30', 'WLD', next)), valueOf(at('VN35-79', 'capital', '2023-12-20', 'WLD', next))]).toEqual([200_000, expect.closeTo(131_921.4 + valueOfFormer(['VN-39', 'VN-58']), 0)])
  })

  test('a level has one place fewer on any day, and as reported the places of the day', () => {
    expect(levelMembers(next.registry, 'VN35-79', period('2024-06-20').endDay).length).toBe(33)
    const before = inBoundaries(next, 'reported').registry
    expect([levelMembers(before, 'VN35-79', period('2024').endDay).length, levelMembers(before, 'VN35-79', period('2026-06').endDay).length, levelMembers(before, 'VN35-79', period('2027').endDay).length]).toEqual([63, 34, 33])
    expect(presentCode(next.registry, 'VN-57')).toBe('VN35-79')
  })

  function valueOfFormer(codes: readonly string[]): number {
    return codes.reduce((sum, code) => sum + Number(valueOf(at(code, 'capital', '2023-12-20', 'WLD', reported))), 0)
  }
})
