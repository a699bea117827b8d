import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quantity } from '../../../src/domain/figure.ts'
import { RELATIONS, STATUSES, type Relation } from '../../../src/domain/observation.ts'
import {
  addQuantities,
  areDistinct,
  divideQuantities,
  isSurelyAbove,
  observationQuantity,
  roundQuantity,
  roundedValue,
  scaleQuantity,
  subtractQuantities,
  sumQuantities,
} from '../../../src/domain/quantity.ts'
import { measure, observation, quantity } from '../fixtures/build.ts'

const more = (value: number, precision = 1) => quantity({ value, relation: '>', precision })
const less = (value: number, precision = 1) => quantity({ value, relation: '<', precision })
const about = (value: number, precision = 1) => quantity({ value, relation: '~', precision })
const exactly = (value: number, precision = 1) => quantity({ value, precision })
const count = (value: number) => quantity({ value, precision: 0 })

describe('printed quantities', () => {
  test('a count printed to the last one is exact, money and rounded or approximate counts are not', () => {
    const money = measure({ code: 'capital' })
    const projects = measure({ code: 'projects', unit: 'projects' })
    const precisions = [
      observationQuantity(observation({ precision: 1 }), money),
      observationQuantity(observation({ precision: 1 }), projects),
      observationQuantity(observation({ precision: 1, relation: '>' }), projects),
      observationQuantity(observation({ precision: 100 }), projects),
      observationQuantity(observation({ precision: 1, relation: '~' }), projects),
    ].map((printed) => printed.precision)
    expect(precisions).toEqual([1, 0, 0, 100, 1])
  })
})

describe('sums and differences', () => {
  test.each<[string, Quantity, Quantity, Relation, Relation]>([
    ['two points', exactly(3), exactly(2), '=', '='],
    ['a lower bound and a point', more(3), exactly(2), '>', '>'],
    ['a point and a lower bound', exactly(3), more(2), '>', '<'],
    ['two lower bounds', more(3), more(2), '>', '~'],
    ['bounds in opposite directions', more(3), less(2), '~', '>'],
    ['anything with about', about(3), more(2), '~', '~'],
  ])('%s: bounds add, and turn round when they are taken away', (_name, a, b, sum, difference) => {
    expect([addQuantities(a, b).relation, subtractQuantities(a, b).relation]).toEqual([sum, difference])
  })

  test('the sum of 63 parts is as precise as its coarsest part and free of binary noise', () => {
    const parts = Array.from({ length: 63 }, () => exactly(0.1, 0.000001))
    expect(sumQuantities(parts)).toEqual({ value: 6.3, relation: '=', precision: 0.000001, status: 'A' })
    expect(sumQuantities([...parts, exactly(4000, 1000)]).precision).toBe(1000)
  })

  test('the sum of nothing is exactly zero', () => {
    expect(sumQuantities([])).toEqual({ value: 0, relation: '=', precision: 0, status: 'A' })
  })

  test('the status of a result is the worst of its parts, in the order A, B, P, E, U', () => {
    const statuses = STATUSES.map((status) => quantity({ status }))
    const worst = statuses.map((_, position) => sumQuantities(statuses.slice(0, position + 1)).status)
    expect(worst).toEqual(['A', 'B', 'P', 'E', 'U'])
    expect(divideQuantities(quantity({ status: 'P' }), quantity({ value: 4, status: 'B' }))?.status).toBe('P')
  })
})

describe('products and quotients', () => {
  test('Da Nang and Korea in May 2024: more than 371 million over 278 projects is more than 1.33 million a project', () => {
    const size = divideQuantities(more(371), count(278))
    expect(size && roundQuantity(size)).toEqual({ value: 1.33, relation: '>', precision: 0.005, status: 'A' })
  })

  test('371 of 6,532.5 is good to two hundredths of a percent', () => {
    const ratio = divideQuantities(exactly(371), exactly(6532.5, 0.1))
    expect(ratio && roundQuantity(scaleQuantity(ratio, 100))).toEqual({ value: 5.68, relation: '=', precision: 0.02, status: 'A' })
  })

  test('a negative factor turns a bound round, zero makes it a point', () => {
    expect([scaleQuantity(more(3), -2), scaleQuantity(less(3, 0.1), 100), scaleQuantity(more(3), 0)]).toEqual([less(-6, 2), less(300, 10), exactly(0, 0)])
  })

  test.each<[string, Quantity, Quantity, Relation]>([
    ['a point over a lower bound is less than', exactly(5), more(10), '<'],
    ['a negative point over a lower bound is more than', exactly(-5), more(10), '>'],
    ['a lower bound over a negative point is less than', more(5), exactly(-10), '<'],
    ['two lower bounds say nothing', more(5), more(10), '~'],
    ['a lower over an upper bound below zero is unbounded', more(5), less(-10), '~'],
    ['anything over about is about', more(5), about(10), '~'],
  ])('%s', (_name, a, b, relation) => {
    expect(divideQuantities(a, b)?.relation).toBe(relation)
  })

  test.each([
    ['zero', count(0)],
    ['what rounds to as little as half a step', exactly(500, 1000)],
    ['more than a negative number', more(-3)],
    ['less than a positive number', less(3)],
  ])('no quotient by %s', (_name, denominator) => {
    expect(divideQuantities(exactly(1), denominator)).toBeNull()
  })

  test('two exact counts have an exact quotient', () => {
    expect(divideQuantities(count(1), count(4))).toEqual({ value: 0.25, relation: '=', precision: 0, status: 'A' })
  })
})

describe('rounding', () => {
  test.each<[string, Quantity, number]>([
    ['more than rounds down', more(5.679, 0.1), 5.6],
    ['less than rounds up', less(5.679, 0.1), 5.7],
    ['a point rounds to nearest', exactly(5.679, 0.1), 5.7],
    ['about rounds to nearest', about(5.64, 0.1), 5.6],
    ['a bound on a step stays there in spite of binary fractions', more(5.7, 0.1), 5.7],
    ['so does an upper one', less(0.1 + 0.2, 0.1), 0.3],
    ['and one with many digits', more(484773.892927, 0.000001), 484773.892927],
    ['a negative lower bound rounds away from zero', more(-5.61, 0.1), -5.7],
    ['halves round away from zero', exactly(2.675, 0.01), 2.68],
    ['on both sides', exactly(-0.5, 1), -1],
    ['steps above one', exactly(14_149, 100), 14_100],
    ['an exact value stays', quantity({ value: 1 / 3, precision: 0 }), 1 / 3],
    ['nothing rounds to minus zero', exactly(-0.2, 1), 0],
  ])('%s', (_name, value, rounded) => {
    expect(roundedValue(value)).toBe(rounded)
  })
})

describe('differing', () => {
  test.each<[string, Quantity, Quantity, boolean]>([
    ['one step apart', exactly(4.1, 0.1), exactly(4.2, 0.1), true],
    ['coarse and fine', exactly(4000, 1000), about(3400, 100), true],
    ['within half a coarse step', exactly(4000, 1000), exactly(3600, 100), false],
    ['a bound and what lies beyond it', more(371), exactly(2200), false],
    ['a bound and what lies on its other side', more(371), exactly(300), true],
    ['a bound and its own number', more(371), count(371), true],
    ['equal counts', count(4), count(4), false],
    ['counts that differ by one', count(4), count(5), true],
    ['about the same', about(800), count(801), true],
    ['about the same, coarsely', about(800, 10), count(801), false],
  ])('%s', (_name, a, b, isDistinct) => {
    expect([areDistinct(a, b), areDistinct(b, a)]).toEqual([isDistinct, isDistinct])
  })
})

describe('whatever the numbers', () => {
  const printed = fc.record<Quantity>({
    value: fc.integer({ min: -10_000, max: 10_000 }).map((steps) => steps / 10),
    relation: fc.constantFrom(...RELATIONS),
    precision: fc.constantFrom(0, 0.1, 1, 100),
    status: fc.constantFrom(...STATUSES),
  })
  /** A true value that the relation allows, taking a printed number for a point. */
  const distance = fc.double({ min: 0.001, max: 5000, noNaN: true })
  const truth = ({ value, relation }: Quantity, away: number) => (relation === '>' ? value + away : relation === '<' ? value - away : value)
  const holds = ({ value, relation }: Quantity, result: number) => {
    const slack = 1e-9 * Math.max(1, Math.abs(value), Math.abs(result))
    if (relation === '~') return true
    return relation === '>' ? result > value - slack : relation === '<' ? result < value + slack : Math.abs(result - value) <= slack
  }

  test('what the parts allow, the result allows', () => {
    fc.assert(
      fc.property(printed, printed, distance, distance, (a, b, aAway, bAway) => {
        const [x, y] = [truth(a, aAway), truth(b, bAway)]
        expect([holds(addQuantities(a, b), x + y), holds(subtractQuantities(a, b), x - y)]).toEqual([true, true])
        const quotient = divideQuantities(a, b)
        expect(quotient === null || holds(quotient, x / y)).toBe(true)
      }),
    )
  })

  test('a quotient is off by no more than half its step', () => {
    const side = fc.double({ min: -0.5, max: 0.5, noNaN: true })
    const point = printed.map((value): Quantity => ({ ...value, relation: '=' }))
    fc.assert(
      fc.property(point, point, side, side, (a, b, aSide, bSide) => {
        fc.pre(Math.abs(b.value) > 50 * b.precision)
        const quotient = divideQuantities(a, b)
        if (!quotient) return
        const actual = (a.value + aSide * a.precision) / (b.value + bSide * b.precision)
        // The bound is of first order: the denominator's own error adds at most two percent.
        expect(Math.abs(actual - quotient.value)).toBeLessThanOrEqual((quotient.precision / 2) * 1.02 + 1e-12)
      }),
    )
  })

  test('rounding keeps to the right side, moves less than a step and happens once', () => {
    fc.assert(
      fc.property(printed, fc.double({ min: -1000, max: 1000, noNaN: true }), (template, value) => {
        const original = { ...template, value }
        const rounded = roundQuantity(original)
        expect(Math.abs(rounded.value - value)).toBeLessThanOrEqual(original.precision + 1e-6)
        const isOutward = { '>': rounded.value <= value + 1e-6, '<': rounded.value >= value - 1e-6, '=': true, '~': true }
        expect(isOutward[original.relation]).toBe(true)
        expect(roundQuantity(rounded)).toEqual(rounded)
      }),
    )
  })

  test('two quantities are never each above the other, and none is above itself', () => {
    fc.assert(
      fc.property(printed, printed, (a, b) => {
        expect(isSurelyAbove(a, b) && isSurelyAbove(b, a)).toBe(false)
        expect(isSurelyAbove(a, a)).toBe(false)
      }),
    )
  })
})
