import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ChartLine, ChartPoint } from '../../../src/charts/trend-chart-types.ts'
import { fitText, logTicks, niceTicks, placeLabels, pointsOf, stepToPoint, textWidth, timeAxis } from '../../../src/charts/trend-layout.ts'
import { dayNumber } from '../../../src/domain/period.ts'

const point = (id: string, x: number, y = 0): ChartPoint => ({ id, x, y, mark: 'filled', spoken: id })
const line = (id: string, solid: ChartLine['solid'] = [], dotted: ChartLine['dotted'] = []): ChartLine => ({ id, name: id, details: [], labelled: null, colour: '--accent', solid, dotted })

describe('niceTicks', () => {
  test.each([
    [0, 505_400, 5, [0, 200_000, 400_000, 600_000]],
    [0, 100, 4, [0, 25, 50, 75, 100]],
    [0, 0.3, 4, [0, 0.1, 0.2, 0.3]],
    [-130, 470, 5, [-200, 0, 200, 400, 600]],
    [-1, 9, 5, [-2.5, 0, 2.5, 5, 7.5, 10]],
    [0, 0, 4, [0, 0.25, 0.5, 0.75, 1]],
  ])('from %s to %s in at most %s steps', (min, max, most, ticks) => {
    expect(niceTicks(min, max, most)).toEqual(ticks)
  })

  test('ticks enclose the values, are evenly spaced and never more steps than allowed', () => {
    const value = fc.double({ min: -1e7, max: 1e7, noNaN: true }).filter((number) => Math.abs(number) > 1e-3)
    fc.assert(
      fc.property(value, value, fc.integer({ min: 3, max: 8 }), (a, b, most) => {
        const [min, max] = [Math.min(0, a, b), Math.max(0, a, b)]
        const ticks = niceTicks(min, max, most)
        const slack = (max - min) * 1e-6
        expect(ticks[0]).toBeLessThanOrEqual(min + slack)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(max - slack)
        expect(ticks.length - 1).toBeLessThanOrEqual(most)
        const steps = ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0))
        expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(slack)
      }),
    )
  })
})

describe('logTicks', () => {
  test.each([
    [1284, 71_726, [1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000]],
    [1, 1_000_000, [1, 10, 100, 1000, 10_000, 100_000, 1_000_000]],
    [1000, 1000, [1000, 2000, 5000, 10_000]],
    [0.5, 8, [0.1, 0.2, 0.5, 1, 2, 5, 10]],
  ])('from %s to %s', (min, max, ticks) => {
    expect(logTicks(min, max)).toEqual(ticks)
  })

  test('ticks rise and enclose the values', () => {
    const value = fc.double({ min: 1e-6, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [min, max] = [Math.min(a, b), Math.max(a, b)]
        const ticks = logTicks(min, max)
        expect(ticks[0]).toBeLessThanOrEqual(min * (1 + 1e-9))
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(max * (1 - 1e-9))
        expect(ticks.every((tick, index) => index === 0 || tick > (ticks[index - 1] ?? 0))).toBe(true)
      }),
    )
  })
})

describe('timeAxis', () => {
  const named = (widthPx: number) => timeAxis(dayNumber(1991, 7, 1), dayNumber(2025, 7, 1), widthPx, 40).labels.map(({ year }) => year)

  test('the axis is of whole years, each named in the middle of its days', () => {
    const axis = timeAxis(dayNumber(2023, 5, 31), dayNumber(2024, 6, 20), 400, 40)
    expect(axis.domain).toEqual([dayNumber(2023, 1, 1), dayNumber(2025, 1, 1)])
    expect(axis.boundaries).toEqual([dayNumber(2023, 1, 1), dayNumber(2024, 1, 1), dayNumber(2025, 1, 1)])
    expect(axis.labels.map(({ year, day }) => [year, day - dayNumber(year, 1, 1)])).toEqual([[2023, 182.5], [2024, 183]])
  })

  test('a count of 31 December does not begin another year', () => {
    expect(timeAxis(dayNumber(2023, 1, 15), dayNumber(2024, 12, 31), 400, 40).domain[1]).toBe(dayNumber(2025, 1, 1))
    expect(timeAxis(dayNumber(2024, 12, 31), dayNumber(2024, 12, 31), 400, 40).domain).toEqual([dayNumber(2024, 1, 1), dayNumber(2025, 1, 1)])
    expect(timeAxis(dayNumber(2024, 1, 1), dayNumber(2024, 1, 1), 400, 40).domain).toEqual([dayNumber(2024, 1, 1), dayNumber(2025, 1, 1)])
  })

  test('as many years are named as have room', () => {
    expect(named(1600)).toHaveLength(35)
    expect(named(800).slice(0, 3)).toEqual([1992, 1994, 1996])
    expect(named(320)).toEqual([1995, 2000, 2005, 2010, 2015, 2020, 2025])
    expect(named(100)).toEqual([2000, 2020])
  })
})

describe('placeLabels', () => {
  const ends = fc.array(fc.double({ min: -50, max: 450, noNaN: true }), { minLength: 1, maxLength: 12 })

  test('labels never overlap and stay inside, in the order of their lines, as long as there is room', () => {
    fc.assert(
      fc.property(ends, fc.integer({ min: 10, max: 33 }), (levels, heightPx) => {
        const placed = placeLabels(levels.map((y, index) => ({ line: line(String(index)), x: 0, y })), heightPx, 0, 400)
        const tops = placed.map(({ y }) => y)
        expect(placed.map(({ anchorY }) => anchorY)).toEqual(levels.toSorted((a, b) => a - b))
        expect(Math.min(...tops)).toBeGreaterThanOrEqual(0)
        expect(Math.max(...tops) + heightPx).toBeLessThanOrEqual(400 + 1e-9)
        const distances = tops.slice(1).map((top, index) => top - (tops[index] ?? 0))
        expect(Math.min(heightPx, ...distances)).toBeGreaterThanOrEqual(heightPx - 1e-9)
      }),
    )
  })

  test('a label with room around it stands at its line, and many too many stay inside', () => {
    expect(placeLabels([{ line: line('a'), x: 7, y: 100 }], 20, 0, 400)).toEqual([{ line: line('a'), anchorX: 7, anchorY: 100, y: 90 }])
    const crowded = placeLabels(Array.from({ length: 9 }, (_, index) => ({ line: line(String(index)), x: 0, y: 50 })), 20, 0, 100)
    expect(crowded.every(({ y }) => y >= 0 && y + 20 <= 100)).toBe(true)
  })
})

describe('stepToPoint', () => {
  const first = line('first', [[point('a1', 1), point('a2', 2)], [point('a4', 4)]], [[point('a3', 3)]])
  const second = line('second', [[point('b1', 1), point('b3', 3.4)]])
  const lines = [first, line('without points'), second]
  const walk = (from: string | null, ...steps: readonly Parameters<typeof stepToPoint>[2][]) => steps.reduce<string | null>((at, step) => stepToPoint(lines, at, step)?.id ?? null, from)

  test('the points of a line are walked in the order of time, across gaps and kinds of runs', () => {
    expect(pointsOf(first).map(({ id }) => id)).toEqual(['a1', 'a2', 'a3', 'a4'])
    expect(walk('a1', 'next', 'next')).toBe('a3')
    expect(walk('a4', 'previous', 'previous')).toBe('a2')
    expect([walk('a2', 'first'), walk('a2', 'last')]).toEqual(['a1', 'a4'])
  })

  test('the ends of a line hold', () => {
    expect([walk('a1', 'previous'), walk('a4', 'next')]).toEqual(['a1', 'a4'])
  })

  test('up and down lead to the nearest moment of another line, round the end, past lines without points', () => {
    expect([walk('a4', 'line below'), walk('a1', 'line above'), walk('b3', 'line below')]).toEqual(['b3', 'b1', 'a3'])
  })

  test('from nowhere, or from a point that is gone, the walk starts at the end of the first line', () => {
    expect([walk(null, 'next'), walk('gone', 'line above')]).toEqual(['a4', 'a4'])
    expect(stepToPoint([line('empty')], null, 'next')).toBe(null)
  })
})

describe('fitText', () => {
  test('a text that fits stays as it is', () => {
    expect(fitText('Hai Phong', 14, 200)).toBe('Hai Phong')
  })

  test('a long one ends in an ellipsis and fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 }), fc.integer({ min: 30, max: 300 }), (text, maxPx) => {
        const fitted = fitText(text, 14, maxPx)
        expect(textWidth(fitted, 14)).toBeLessThanOrEqual(maxPx)
        expect(fitted === text || fitted.endsWith('…')).toBe(true)
      }),
    )
  })

  test('no letter is cut in two', () => {
    expect(fitText('👨‍👩‍👧‍👦'.repeat(9), 14, 60)).toMatch(/^(?:👨‍👩‍👧‍👦)+…$/u)
  })

  test('Korean letters are wide, Vietnamese ones with their marks are not', () => {
    expect(textWidth('다낭', 10)).toBe(19)
    expect(textWidth('Điện Biên', 10)).toBeCloseTo(textWidth('Dien Bien', 10) - 1, 5)
  })
})
