import { describe, expect, test } from 'vitest'
import type { ChartLine, ChartPoint } from '../../../src/charts/trend-chart-types.ts'
import { runsOf, strokeOf, trendFrame } from '../../../src/charts/trend-frame.ts'
import { dayNumber } from '../../../src/domain/period.ts'

const point = (year: number, y: number): ChartPoint => ({ id: `${year}:${y}`, x: dayNumber(year, 7, 1), y, mark: 'filled', spoken: '' })
const line = (id: string, solid: readonly (readonly ChartPoint[])[], dotted: readonly (readonly ChartPoint[])[] = []): ChartLine => ({
  id,
  name: id,
  details: [],
  labelled: solid.flat().at(-1) ?? null,
  colour: '--accent',
  solid,
  dotted,
})
const frameOf = (lines: readonly ChartLine[], over: { readonly width?: number; readonly height?: number; readonly scale?: 'linear' | 'log' } = {}) =>
  trendFrame({ width: 800, height: 420, events: [], breaks: [], scale: 'linear', formatTick: String, lines, ...over })

describe('the frame of a trend', () => {
  test('reaches from the first tick at the bottom to the last at the top, and from the first to the last day of its years', () => {
    const { plot, ticks, axis, x, y } = frameOf([line('a', [[point(2010, 0), point(2020, 95)]])])
    expect(ticks.map(({ value }) => value)).toEqual([0, 20, 40, 60, 80, 100])
    expect([y(0), y(100), y(50)]).toEqual([plot.bottom, plot.top, (plot.bottom + plot.top) / 2])
    expect([x(axis.domain[0]), x(axis.domain[1])]).toEqual([plot.left, plot.right])
  })

  test('puts tenfold values at equal distances on a logarithmic scale', () => {
    const { y } = frameOf([line('a', [[point(2010, 1), point(2020, 1000)]])], { scale: 'log' })
    const levels = [1, 10, 100, 1000].map(y)
    const steps = levels.slice(1).map((level, index) => (levels[index] ?? 0) - level)
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 1)
  })

  test('goes below zero where a value does', () => {
    const { ticks, plot, y } = frameOf([line('a', [[point(2010, -30), point(2020, 60)]])])
    expect(ticks[0]?.value).toBeLessThan(0)
    expect(y(0)).toBeGreaterThan(plot.top)
    expect(y(0)).toBeLessThan(plot.bottom)
  })

  test('keeps room for a column of labels where it is wide, for names where several lines share a narrow picture, for none above one line', () => {
    const one = [line('a', [[point(2010, 1), point(2020, 2)]])]
    const three = ['a', 'b', 'c'].map((id) => line(id, [[point(2010, 1), point(2020, 2)]]))
    expect([frameOf(one).labels, frameOf(three, { width: 360 }).labels, frameOf(one, { width: 360 }).labels]).toEqual(['column', 'names', 'above'])
    for (const frame of [frameOf(one), frameOf(three, { width: 360 }), frameOf(one, { width: 360 })]) expect(frame.plot.right).toBe(frame.width - frame.labelWidth)
  })

  test('includes the days of events', () => {
    const events = [{ number: 1, x: dayNumber(2025, 4, 15) }]
    const { axis } = trendFrame({ width: 800, height: 420, events, breaks: [], scale: 'linear', formatTick: String, lines: [line('a', [[point(2010, 1), point(2020, 2)]])] })
    expect(axis.domain[1]).toBeGreaterThan(events[0]?.x ?? 0)
  })

  test('stands where one lone point stands', () => {
    const { x, y, plot } = frameOf([line('a', [[point(2015, 371)]])])
    expect(x(dayNumber(2015, 7, 1))).toBeGreaterThan(plot.left)
    expect(y(371)).toBeGreaterThanOrEqual(plot.top)
    expect([x(dayNumber(2015, 7, 1)), y(371)].every(Number.isFinite)).toBe(true)
  })
})

describe('runs of a trend', () => {
  test('are one for each solid and each dotted run of two points or more; a lone point makes none', () => {
    const runs = runsOf([line('a', [[point(2010, 1), point(2011, 2)], [point(2015, 3)]], [[point(2012, 2), point(2013, 2)]])])
    expect(runs.map(({ key, isSolid, points }) => [key, isSolid, points.length])).toEqual([
      ['a:0', true, 2],
      ['a:1', false, 2],
    ])
  })

  test('are dotted between statements only', () => {
    const [solid, dotted] = runsOf([line('a', [[point(2010, 1), point(2011, 2)]], [[point(2012, 2), point(2013, 2)]])]).map(strokeOf)
    expect([solid && 'strokeDasharray' in solid, dotted && 'strokeDasharray' in dotted]).toEqual([false, true])
  })
})
