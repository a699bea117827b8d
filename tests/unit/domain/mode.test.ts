import { expect, test } from 'vitest'
import { firstCommonPeriod, fittingDenominator, toMode } from '../../../src/domain/mode.ts'
import { DEFAULT_VIEW } from '../../../src/domain/view.ts'
import { evidenceOf, observation, period, published } from '../fixtures/build.ts'

const PAIR = { locality: 'VN-DN', partner: 'WLD' }
const danang = (text: string, value: number) => observation({ locality: 'VN-DN', period: text, value })
const figure = (text: string, value: number) => published({ locality: 'VN-DN', period: text, value })
const figures = [figure('2019-12-31', 40), figure('2020-12-31', 50), figure('2021-12-31', 60)]
const evidence = evidenceOf([danang('2019-12-31', 40), danang('2020-12-31', 50), danang('2021-12-31', 60), observation({ period: '2020-12-31', value: 200 })])

test('the share of one partner is of the locality, of all partners of the nation, unless the reader chose otherwise', () => {
  expect([
    fittingDenominator({ locality: 'VN-DN', partner: 'KR' }, null),
    fittingDenominator(PAIR, null),
    fittingDenominator(PAIR, 'partner'),
  ]).toEqual(['locality', 'nation', 'partner'])
})

test('in value mode figures stay what they are', () => {
  expect(toMode(evidence, DEFAULT_VIEW, PAIR, figures, null, true)).toBe(figures)
})

test('a share without a total in reach is left out, the others name figure and total', () => {
  const shares = toMode(evidenceOf([danang('2019-12-31', 40), observation({ period: '2021-06-30', value: 200 })]), { ...DEFAULT_VIEW, mode: 'share' }, PAIR, figures, null, true)
  expect(shares.map((share) => [share.period.text, share.quantity.value, share.unit, share.kind === 'computed' && share.parts.map(({ quantity }) => quantity.value)])).toEqual([
    ['2020-12-31', 25, 'percent', [50, 200]],
    ['2021-12-31', 30, 'percent', [60, 200]],
  ])
})

test('the first change of a line is left out: there is nothing to compare it with', () => {
  const changes = toMode(evidence, { ...DEFAULT_VIEW, mode: 'change' }, PAIR, figures, null, true)
  expect(changes.map((change) => [change.period.text, Math.round(change.quantity.value)])).toEqual([['2020-12-31', 25], ['2021-12-31', 20]])
})

test('an index is 100 in its base period; without base, or without a figure there, there is none', () => {
  const index = (base: string | null) => toMode(evidence, { ...DEFAULT_VIEW, mode: 'index' }, PAIR, figures, base === null ? null : period(base), true)
  expect(index('2020-12-31').map(({ quantity }) => quantity.value)).toEqual([80, 100, 120])
  expect(index('2020-12-31').every(({ unit }) => unit === 'index')).toBe(true)
  expect([index(null), index('1999-12-31')]).toEqual([[], []])
})

test('an index on a base of zero is refused', () => {
  expect(toMode(evidence, { ...DEFAULT_VIEW, mode: 'index' }, PAIR, [figure('2019-12-31', 0), figure('2020-12-31', 5)], period('2019-12-31'), true)).toEqual([])
})

test('the first common period is the first that every line has', () => {
  const other = [figure('2020-12-31', 1), figure('2021-12-31', 2)]
  expect(firstCommonPeriod([figures, other], true)?.text).toBe('2020-12-31')
  expect(firstCommonPeriod([figures, [figure('2018-12-31', 1)]], true)).toBe(null)
  expect(firstCommonPeriod([], true)).toBe(null)
})

test('whole years are common whatever their cut-off day', () => {
  const flow = (text: string) => published({ measure: 'registered', period: text })
  expect(firstCommonPeriod([[flow('2020')], [flow('2020-01-01/2020-12-20')]], false)?.text).toBe('2020')
})
