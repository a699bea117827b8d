import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { heatClassOf, heatScale, type HeatScale } from '../../../src/domain/heat.ts'

const texts = ({ classes }: HeatScale) => classes.map(({ sign, near, far }) => `${sign} ${near ?? ''}..${far ?? ''}`)

describe('classes of colours', () => {
  test('values that are not skewed are cut into six classes of as many each', () => {
    const scale = heatScale([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], false)
    expect(scale.spread).toBe('equal')
    expect(texts(scale)).toEqual(['positive ..3', 'positive 3..5', 'positive 5..7', 'positive 7..9', 'positive 9..11', 'positive 11..'])
  })

  test('of skewed values each class holds half as many as the one below, and bounds have two digits', () => {
    const scale = heatScale(Array.from({ length: 64 }, (_, index) => 1.234 ** index), false)
    expect(scale.spread).toBe('halving')
    expect(texts(scale)).toEqual(['positive ..840', 'positive 840..24000', 'positive 24000..130000', 'positive 130000..300000', 'positive 300000..460000', 'positive 460000..'])
  })

  test('zero and what is below are classes of their own', () => {
    expect(texts(heatScale([-5, 0, 1, 2], false))).toEqual(['negative ..', 'zero 0..0', 'positive ..2', 'positive 2..'])
  })

  test('changes have the same bounds on both sides of zero', () => {
    expect(texts(heatScale([-30, -10, -2, 0, 3, 20, 40], true))).toEqual([
      'negative 30..', 'negative 10..30', 'negative ..10', 'zero 0..0', 'positive ..10', 'positive 10..30', 'positive 30..',
    ])
  })

  test('one value is one class, none is none', () => {
    expect([texts(heatScale([7], false)), texts(heatScale([], false))]).toEqual([['positive ..'], []])
  })

  test('every value has exactly one class, and larger values never a lower one', () => {
    const numbers = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(numbers, fc.boolean(), (values, isDiverging) => {
        const scale = heatScale(values, isDiverging)
        const classes = values.toSorted((a, b) => a - b).map((value) => heatClassOf(scale, value))
        expect(Math.min(...classes)).toBeGreaterThanOrEqual(0)
        expect(classes).toEqual(classes.toSorted((a, b) => a - b))
      }),
    )
  })
})
