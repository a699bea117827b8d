import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contributionToGrowth } from '../../../src/domain/contribution.ts'
import { isValued, refused } from '../../../src/domain/figure.ts'
import { published, registryOf } from '../fixtures/build.ts'

const registry = registryOf()
const at = (period: string, partner: string, value: number, source = 'agency') => published({ period, partner, value, source })

test('a part contributes its difference over the earlier whole, in percentage points', () => {
  const figure = contributionToGrowth(registry, at('2023-12-20', 'KR', 50), at('2022-12-20', 'KR', 40), at('2022-12-20', 'WLD', 200))
  expect(figure).toMatchObject({ computation: 'contribution', unit: 'percentage points', quantity: { value: 5, relation: '=' }, period: { text: '2023-12-20' } })
})

test('the contributions of all parts are the growth of the whole', () => {
  const values = fc.array(fc.tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 1e6 })), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(values, (parts) => {
      const [before, after] = [parts.reduce((sum, [value]) => sum + value, 0), parts.reduce((sum, [, value]) => sum + value, 0)]
      fc.pre(before > 1)
      const whole = at('2022-12-20', 'WLD', before)
      const contributions = parts.map(([from, to]) => contributionToGrowth(registry, at('2023-12-20', 'KR', to), at('2022-12-20', 'KR', from), whole))
      const sum = contributions.reduce((added, figure) => added + (isValued(figure) ? figure.quantity.value : NaN), 0)
      expect(Math.abs(sum - (after / before - 1) * 100)).toBeLessThan(1e-6 * Math.max(1, Math.abs(sum), (1e8 / before)))
    }),
  )
})

test('contributions across sources, of other measures and to a whole of zero are refused', () => {
  const later = at('2023-12-20', 'KR', 50)
  const earlier = at('2022-12-20', 'KR', 40)
  expect(contributionToGrowth(registry, later, at('2022-12-20', 'KR', 40, 'office'), at('2022-12-20', 'WLD', 200))).toEqual(refused('across sources'))
  expect(contributionToGrowth(registry, later, earlier, published({ measure: 'projects', period: '2022-12-20' }))).toEqual(refused('not additive'))
  expect(contributionToGrowth(registry, later, earlier, at('2022-12-20', 'WLD', 0))).toEqual(refused('from zero'))
})
