import { describe, expect, test } from 'vitest'
import { countDisagreements } from '../../../src/domain/checks-badge.ts'
import { buildChecks, checkedFigures } from '../../../src/domain/checks.ts'
import { checkFacts, MOST_LISTED } from '../../../src/domain/checks-types.ts'
import { inBoundaries } from '../../../src/domain/boundaries.ts'
import type { Evidence } from '../../../src/domain/evidence.ts'
import type { Observation } from '../../../src/domain/observation.ts'
import { DEFAULT_VIEW, type View } from '../../../src/domain/view.ts'
import { saidOf } from '../../../src/domain/said.ts'
import { evidenceOf, measure, observation, place, published, source } from '../fixtures/build.ts'
import { loadCurated } from '../fixtures/curated.ts'

const FULL = source({ id: 'agency', tier: 'official', counter: 'FIA', complete: ['localities', 'partners'] })
const STOCK = { measure: 'capital', period: '2023-12-20' } as const

function check(evidence: Evidence, overrides: Partial<View> = {}) {
  const found = buildChecks(evidence, { ...DEFAULT_VIEW, kind: 'check', ...overrides })
  if (!found) throw new Error('nothing to check')
  return found
}

function checkRows(rows: readonly Observation[], overrides: Partial<View> = {}) {
  return check(evidenceOf(rows, { sources: [FULL] }), overrides)
}

describe('parts against totals (rule 9)', () => {
  const nation = observation({ ...STOCK, value: 100.4, precision: 0.1 })
  const parts = [observation({ ...STOCK, locality: 'VN-DN', value: 60.2, precision: 0.1 }), observation({ ...STOCK, locality: 'VN-57', value: 40.1, precision: 0.1 })]

  test('agree within half a step of the last digit for each part, and say so', () => {
    const [sum] = checkRows([nation, ...parts]).sums.listed
    expect(sum).toMatchObject({ of: 'localities', tolerance: 0.1, verdict: 'agrees', sum: { quantity: { value: 100.3 } }, residual: { computation: 'difference', quantity: { value: -0.1 } } })
    expect(sum?.sum.parts.map(({ quantity }) => quantity.value)).toEqual([60.2, 40.1])
  })

  test('are within a slip where they miss the total by less than a thousandth, and differ beyond', () => {
    const verdict = (value: number) => checkRows([observation({ ...STOCK, value, precision: 0.1 }), observation({ ...STOCK, locality: 'VN-DN', value: 6000, precision: 0.1 }), observation({ ...STOCK, locality: 'VN-57', value: 4000, precision: 0.1 })]).sums.listed[0]?.verdict
    expect([10000.1, 10009, 10011].map(verdict)).toEqual(['agrees', 'slip', 'differs'])
  })

  test('are those of the places asked for: a province alone has no list to add up', () => {
    expect(checkRows([nation, ...parts], { localities: ['VN-DN'] }).sums.total).toBe(0)
    expect(checkRows([nation, ...parts], { localities: ['VN'] }).sums.total).toBe(1)
  })

  test('are those of the years asked for', () => {
    expect(checkRows([nation, ...parts], { fromYear: 2024 }).sums.total).toBe(0)
  })

  test('the places a place took over are held against its own figure where one counter has all of them', () => {
    const evidence = evidenceOf(
      [observation({ ...STOCK, locality: 'VN-A', value: 10 }), observation({ ...STOCK, locality: 'VN-B', value: 20 }), observation({ ...STOCK, locality: 'VN34-C', value: 31 })],
      { places: [place({ code: 'VN-A', kind: 'province', parent: 'VN', successor: 'VN34-C' }), place({ code: 'VN-B', kind: 'province', parent: 'VN', successor: 'VN34-C' }), place({ code: 'VN34-C', kind: 'province', parent: 'VN' })] },
    )
    expect(check(evidence, { localities: ['VN34-C'] }).sums.listed).toMatchObject([{ of: 'predecessors', total: { quantity: { value: 31 } }, sum: { quantity: { value: 30 } }, verdict: 'agrees', tolerance: 1 }])
  })
})

describe('several documents on one figure (rule 4)', () => {
  test('differ where neither rounding nor the words explain it, and agree otherwise', () => {
    const found = checkRows([observation({ value: 4000 }), observation({ value: 3400, source: 'press' }), observation({ period: '2022', value: 50 }), observation({ period: '2022', value: 50.4, precision: 0.1, source: 'press' })])
    expect(found.claims.listed.map(({ of, figures, difference, agrees }) => [of, figures.map(({ quantity }) => quantity.value), difference.quantity.value, agrees])).toEqual([
      ['same time', [4000, 3400], 600, false],
      ['same time', [50, 50.4], 0.4, true],
    ])
  })

  test('what one counter restates is told apart, and only its standing number is held against others', () => {
    const later = source({ id: 'later', tier: 'official', counter: 'FIA', date: published({ period: '2025' }).period })
    const evidence = evidenceOf([observation({ value: 10 }), observation({ value: 12, source: 'later' }), observation({ value: 12, source: 'press' })], { sources: [later] })
    const found = check(evidence)
    expect(found.restated.listed.map(({ counter, figures }) => [counter, figures.map(({ quantity }) => quantity.value)])).toEqual([['FIA', [12, 10]]])
    expect(found.claims.listed.map(({ agrees }) => agrees)).toEqual([true])
  })

  test('stocks of several days of a year differ where they are more than a tenth apart and not one counter counted both', () => {
    const year = (value: number, id: string) => checkRows([observation({ period: '2024-05', value: 100 }), observation({ period: '2024-10', value, source: id })]).claims.listed.map(({ of, agrees }) => [of, agrees])
    expect(year(120, 'press')).toEqual([['same year', false]])
    expect(year(105, 'press')).toEqual([['same year', true]])
    expect(year(120, 'agency')).toEqual([])
  })
})

describe('printed shares and ranks beside computed ones (rules 7 and 8)', () => {
  test('name both totals and differ by more than rounding', () => {
    const found = checkRows([
      observation({ locality: 'VN-DN', value: 1000 }),
      observation({ locality: 'VN-DN', partner: 'KR', value: 100, source: 'press' }),
      observation({ locality: 'VN-DN', partner: 'KR', measure: 'capital_share', value: 20, source: 'press' }),
    ])
    expect(found.shares.listed).toMatchObject([{ of: 'locality', reported: { quantity: { value: 20 } }, computed: { quantity: { value: 10 } }, implied: { value: 500, relation: '~' }, agrees: false }])
  })

  test('a printed rank contradicts only where more places are surely above', () => {
    const rank = (value: number) =>
      checkRows([observation({ locality: 'VN-DN', value: 10 }), observation({ locality: 'VN-57', value: 20 }), observation({ locality: 'VN-DN', measure: 'capital_rank', value, source: 'press' })]).ranks.listed.map(({ range, ranked, members, agrees }) => [range.from, ranked, members, agrees])
    expect(rank(2)).toEqual([[2, 2, 2, true]])
    expect(rank(1)).toEqual([[2, 2, 2, false]])
    expect(rank(5)).toEqual([[2, 2, 2, false]])
  })
})

describe('moves that ask for an explanation', () => {
  const stock = (period: string, value: number, id = 'agency') => observation({ locality: 'VN-DN', period, value, source: id })

  test('a stock that falls by more than a third between two counts of one counter', () => {
    const moves = (...rows: readonly Observation[]) => checkRows(rows).falls.listed.map(({ from, to, change }) => [from.quantity.value, to.quantity.value, change.kind === 'missing' ? null : change.quantity.value])
    expect(moves(stock('2022', 90), stock('2023', 59))).toEqual([[90, 59, expect.closeTo(-34.44, 2)]])
    expect(moves(stock('2022', 90), stock('2023', 60))).toEqual([])
    expect(moves(stock('2022', 90), stock('2023', 1, 'press'))).toEqual([])
  })

  test('a value fifty times the one before it', () => {
    expect(checkRows([stock('2022', 2), stock('2023', 110)]).jumps.listed.map(({ factor }) => factor)).toEqual([55])
    expect(checkRows([stock('2022', 2), stock('2023', 99)]).jumps.total).toBe(0)
  })
})

describe('the whole', () => {
  const home = loadCurated(['vietnam', 'korea-japan'])

  test('without a choice the nation, its provinces and partners are checked: 1,715 sums, of which 4 do not agree, 3 by a slip', () => {
    const { groups, slips, figureCount } = checkFacts(check(home))
    expect(groups.sums).toEqual({ total: 1715, differing: 4 })
    expect(slips).toBe(3)
    expect(figureCount).toBeGreaterThan(16_000)
  })

  test('no group lists more than so many, and what does not agree comes first', () => {
    const found = check(home)
    for (const { listed } of [found.sums, found.claims, found.restated, found.falls, found.remarks]) expect(listed.length).toBeLessThanOrEqual(MOST_LISTED)
    const agreeing = found.sums.listed.map(({ verdict }) => verdict === 'agrees')
    expect(agreeing.slice(0, 4)).toEqual([false, false, false, false])
    expect(agreeing.lastIndexOf(false)).toBe(3)
  })

  test("today's boundaries ask for the same comparisons: documents were written in the boundaries of their day", () => {
    const [reported, current] = [check(home, { localities: ['VN'] }), check(inBoundaries(home, 'current'), { localities: ['VN'], boundaries: 'current' })]
    expect(checkFacts(current)).toEqual(checkFacts(reported))
    const merged = check(inBoundaries(home, 'current'), { localities: ['VN34-79'], boundaries: 'current' })
    expect(merged.figureCount).toBeGreaterThan(check(home, { localities: ['VN34-79'] }).figureCount)
  })

  test('what is said of a check holds every figure it counts, so that one that leaves the page counts the same', () => {
    const view: View = { ...DEFAULT_VIEW, kind: 'check', localities: ['VN34-79'] }
    const [, figures] = saidOf(home, view) ?? []
    expect(figures).toEqual(checkedFigures(home, view))
  })

  test('of economies only measures that count the same are compared', () => {
    const evidence = evidenceOf([observation({ measure: 'inflow', locality: 'KR', period: '2023', value: 1 }), observation({ measure: 'outflow', locality: 'KR', period: '2023', value: 1 })], {
      measures: ['inflow', 'outflow'].map((code) => measure({ code, kind: 'flow', stage: 'balance of payments', addsOver: ['locality', 'partner', 'time'] })),
    })
    expect(check(evidence, { measure: 'inflow' }).figureCount).toBe(1)
  })

  test('a measure the registry does not know has no checks', () => {
    expect(buildChecks(home, { ...DEFAULT_VIEW, kind: 'check', measure: 'nothing' })).toBeNull()
  })
})

describe('the number on a chart', () => {
  const rows = [observation({ period: '2024-05', value: 4000 }), observation({ period: '2024-05', value: 3400, source: 'press' }), observation({ period: '2022', value: 7 }), observation({ period: '2022', value: 7, source: 'press' })]

  test('counts the comparisons of figures shown that do not agree', () => {
    const evidence = evidenceOf(rows)
    expect(countDisagreements(evidence, [published({ period: '2024-05', value: 4000 })])).toBe(1)
    expect(countDisagreements(evidence, [published({ period: '2022', value: 7 })])).toBe(0)
    expect(countDisagreements(evidence, [])).toBe(0)
  })

  test('counts a total whose parts do not add up to it', () => {
    const evidence = evidenceOf([observation({ ...STOCK, value: 200 }), observation({ ...STOCK, locality: 'VN-DN', value: 60 })], { sources: [FULL] })
    expect(countDisagreements(evidence, [published({ ...STOCK, value: 200 })])).toBe(1)
  })

  test('a restatement by one counter is no disagreement', () => {
    const later = source({ id: 'later', tier: 'official', counter: 'FIA' })
    const evidence = evidenceOf([observation({ value: 10 }), observation({ value: 12, source: 'later' })], { sources: [later] })
    expect(countDisagreements(evidence, [published({ value: 10 })])).toBe(0)
  })
})
