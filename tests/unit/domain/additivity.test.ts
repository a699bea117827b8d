import { describe, expect, test } from 'vitest'
import { addFigures, additionRefusal, canAdd, restOfTotal } from '../../../src/domain/additivity.ts'
import { missing, refused } from '../../../src/domain/figure.ts'
import type { Dimension } from '../../../src/domain/registry.ts'
import { loadCurated } from '../fixtures/curated.ts'
import { period, published } from '../fixtures/build.ts'

const { registry } = loadCurated(['vietnam'])
const refusalFor = (measureCode: string, over: Dimension, codes: readonly string[]) => {
  const measure = registry.measures.get(measureCode)
  if (!measure) throw new Error(measureCode)
  return additionRefusal(registry, measure, over, codes.map((code) => registry.places.get(code)).filter((place) => place !== undefined))
}

describe('what may be added', () => {
  test.each<[string, string, Dimension, readonly string[], ReturnType<typeof refusalFor>]>([
    ['stocks over provinces', 'capital', 'locality', ['VN-DN', 'VN-27'], null],
    ['stocks over time', 'capital', 'time', [], 'not additive'],
    ['flows over time', 'registered', 'time', [], null],
    ['ratios', 'capital_share', 'partner', ['KR', 'JP'], 'not additive'],
    ['ranks', 'capital_rank', 'partner', ['KR', 'JP'], 'not additive'],
    ['countries', 'capital', 'partner', ['KR', 'JP'], null],
    ['the world with a country', 'capital', 'partner', ['WLD', 'KR'], 'overlapping levels'],
    ['a group with its member', 'capital', 'partner', ['ASEAN', 'SG'], 'overlapping levels'],
    ['a group with a country outside it', 'capital', 'partner', ['ASEAN', 'KR'], 'overlapping levels'],
    ['a country with its province', 'capital', 'locality', ['VN', 'VN-DN'], 'overlapping levels'],
    ['a former with a present province', 'capital', 'locality', ['VN-DN', 'VN34-01'], 'overlapping levels'],
    ['provinces with what is offshore', 'capital', 'locality', ['VN-DN', 'VN-OFFSHORE'], null],
    ['a place with itself', 'capital', 'locality', ['VN-DN', 'VN-DN'], 'overlapping levels'],
  ])('%s', (_name, measure, over, codes, refusal) => {
    expect(refusalFor(measure, over, codes)).toBe(refusal)
  })

  test('what is not refused can be added', () => {
    const capital = registry.measures.get('capital')
    expect(capital && [canAdd(registry, capital, 'partner', []), canAdd(registry, capital, 'time', [])]).toEqual([true, false])
  })
})

describe('sums', () => {
  const danang = published({ locality: 'VN-DN', value: 6532.5, precision: 0.1 })
  const quangnam = published({ locality: 'VN-27', value: 6271.2, precision: 0.1, relation: '>', period: '2024-06-20', status: 'P' })

  test('stocks of two provinces add to a computed figure that bears the last day and the worst status', () => {
    expect(addFigures(registry, [danang, quangnam], 'locality')).toEqual({
      kind: 'computed',
      computation: 'sum',
      unit: 'USD million',
      period: period('2024-06-20'),
      quantity: { value: 12803.7, relation: '>', precision: 0.1, status: 'P' },
      parts: [danang, quangnam],
    })
  })

  test('different measures, and figures that differ in both places, are refused', () => {
    const other = published({ locality: 'VN-27', measure: 'registered' })
    const koreas = published({ locality: 'VN-27', partner: 'KR' })
    expect([addFigures(registry, [danang, other], 'locality'), addFigures(registry, [danang, koreas], 'locality')]).toEqual([refused('not additive'), refused('not additive')])
  })

  test('a missing part makes the sum missing for its reason, no parts make it not reported', () => {
    expect([addFigures(registry, [danang, missing('not yet published')], 'locality'), addFigures(registry, [], 'locality')]).toEqual([missing('not yet published'), missing('not reported')])
  })

  test('flows of unlike parts of years are not added over places', () => {
    const year = published({ locality: 'VN-DN', measure: 'registered', period: '2023' })
    const half = published({ locality: 'VN-27', measure: 'registered', period: '2023-01/2023-06' })
    expect(addFigures(registry, [year, half], 'locality')).toEqual(refused('unlike parts'))
  })

  test('flows of years that follow each other add to a flow of both, in any order; gaps and overlaps are refused', () => {
    const [first, second, third] = ['2015-01-01/2015-12-20', '2016', '2018'].map((text) => published({ measure: 'registered', period: text, value: 10 }))
    const half = published({ measure: 'registered', period: '2016-01/2016-06' })
    if (!first || !second || !third) throw new Error('three figures')
    const sum = addFigures(registry, [second, first], 'time')
    expect(sum.kind === 'computed' && [sum.period, sum.quantity.value]).toEqual([{ ...period('2015/2016'), text: '2015-01-01/2016' }, 20])
    expect([addFigures(registry, [second, third], 'time'), addFigures(registry, [second, half], 'time')]).toEqual([refused('unlike parts'), refused('unlike parts')])
  })
})

describe('the rest of a total', () => {
  const total = published({ value: 484_773.892927, precision: 0.000001 })
  const korea = published({ partner: 'KR', value: 87_468.8, precision: 0.1 })
  const japan = published({ partner: 'JP', value: 76_098, relation: '>' })

  test('is the total minus the parts shown, at most where a part is at least', () => {
    expect(restOfTotal(registry, total, [korea, japan], 'partner')).toEqual({
      kind: 'computed',
      computation: 'rest',
      unit: 'USD million',
      period: total.period,
      quantity: { value: 321_207.092927, relation: '<', precision: 1, status: 'A' },
      parts: [total, korea, japan],
    })
  })

  test('is the whole total where nothing is shown', () => {
    const rest = restOfTotal(registry, total, [], 'partner')
    expect(rest.kind === 'computed' && rest.quantity).toEqual(total.quantity)
  })

  test('is refused where a part is itself a total, of another measure or of an unlike part of the year', () => {
    const group = published({ partner: 'ASEAN' })
    const flow = published({ partner: 'KR', measure: 'registered', period: '2023-01/2023-06' })
    const year = published({ measure: 'registered', period: '2023' })
    expect([restOfTotal(registry, total, [korea, group], 'partner'), restOfTotal(registry, total, [flow], 'partner'), restOfTotal(registry, year, [flow], 'partner')]).toEqual([
      refused('overlapping levels'),
      refused('not additive'),
      refused('unlike parts'),
    ])
  })
})
