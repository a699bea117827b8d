import { expect, test } from 'vitest'
import { compoundAnnualGrowth } from '../../../src/domain/growth.ts'
import { refused } from '../../../src/domain/figure.ts'
import { published, registryOf } from '../fixtures/build.ts'

const registry = registryOf()
const grown = (from: Parameters<typeof published>[0], to: Parameters<typeof published>[0]) => compoundAnnualGrowth(registry, published(to), published(from))

test('growth over several years is the yearly rate that compounds to it', () => {
  const figure = grown({ period: '2021-12-31', value: 100 }, { period: '2023-12-31', value: 121 })
  expect(figure).toMatchObject({ kind: 'computed', computation: 'compound annual growth', unit: 'percent', period: { text: '2023-12-31' } })
  expect(figure.kind === 'computed' && figure.quantity.value).toBeCloseTo(10, 1)
})

test('flows of whole years are as many years apart as their calendar years', () => {
  const figure = grown({ measure: 'registered', period: '2015-01-01/2015-12-20', value: 100 }, { measure: 'registered', period: '2018', value: 800 })
  expect(figure.kind === 'computed' && figure.quantity.value).toBeCloseTo(100, 9)
})

test('a bound stays one: from 100 to more than 121 is more than 10% a year', () => {
  expect(grown({ period: '2021-12-31' }, { period: '2023-12-31', value: 121, relation: '>' })).toMatchObject({ quantity: { relation: '>' } })
})

test.each([
  ['from zero', { value: 0 }, { value: 100 }, 'from zero'],
  ['to zero', { value: 100 }, { value: 0 }, 'to zero'],
  ['from below zero', { value: -100 }, { value: 100 }, 'from zero'],
  ['across a change of source', { source: 'office' }, { source: 'agency' }, 'across sources'],
  ['of one measure to another', { measure: 'projects' }, { measure: 'capital' }, 'not additive'],
  ['under a year', { period: '2023-07-20' }, {}, 'under a year'],
] as const)('growth %s is refused', (_name, from, to, refusal) => {
  expect(grown({ period: '2021-12-20', ...from }, { period: '2023-12-20', ...to })).toEqual(refused(refusal))
})

test('growth from part of a year to a whole one is refused', () => {
  expect(grown({ measure: 'registered', period: '2020-01/2020-06' }, { measure: 'registered', period: '2023' })).toEqual(refused('unlike parts'))
})
