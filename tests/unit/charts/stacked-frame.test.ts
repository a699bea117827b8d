import { describe, expect, test } from 'vitest'
import type { StackedLayer } from '../../../src/charts/stacked-chart-types.ts'
import { partAt, stackedFrame } from '../../../src/charts/stacked-frame.ts'
import { dayNumber } from '../../../src/domain/period.ts'

const layer = (id: string, values: readonly (number | null)[]): StackedLayer => ({ id, name: id, shortName: id, detail: '', colour: '--series-1', values, spoken: [] })
const columns = [2020, 2021, 2022].map((year) => ({ x: dayNumber(year, 7, 1), mark: null }))
const layers = [layer('korea', [30, 40, 50]), layer('others', [70, 60, null])]
const frameOf = (over: { readonly width?: number; readonly isMoment?: boolean; readonly top?: number | null } = {}) =>
  stackedFrame({ width: 800, height: 440, layers, columns, breaks: [], isMoment: true, top: null, formatTick: String, ...over })

describe('the frame of a stacked chart', () => {
  test('stacks the layers of each column and reaches from zero to the highest of them', () => {
    const { columns: placed, ticks, plot, y } = frameOf()
    expect(placed.map(({ spans }) => spans)).toEqual([
      [{ from: 0, to: 30 }, { from: 30, to: 100 }],
      [{ from: 0, to: 40 }, { from: 40, to: 100 }],
      [{ from: 0, to: 50 }, null],
    ])
    expect([ticks[0]?.value, ticks.at(-1)?.value, y(0), y(100)]).toEqual([0, 100, plot.bottom, plot.top])
  })

  test('reaches to the top it is given', () => {
    expect(frameOf({ top: 200 }).ticks.at(-1)?.value).toBe(200)
  })

  test('has wider bars for years than for moments, and room for more than names where it is wide', () => {
    expect(frameOf({ isMoment: false }).barPx).toBeGreaterThan(frameOf().barPx)
    expect([frameOf().hasWideLabels, frameOf({ width: 500 }).hasWideLabels]).toEqual([true, false])
  })

  test('knows the part at a place: between dates by the nearest of them, beside lone bars none', () => {
    const frame = frameOf()
    const at = (runs: readonly (readonly number[])[], day: number, value: number) => partAt(frame, runs, frame.x(day), frame.y(value))
    const soon = dayNumber(2020, 8, 1)
    expect(at([[0, 1]], soon, 20)).toEqual({ layer: 0, column: 0 })
    expect(at([[0, 1]], soon, 90)).toEqual({ layer: 1, column: 0 })
    expect(at([[0], [1], [2]], dayNumber(2021, 1, 1), 20)).toBeNull()
    expect(at([[0], [1], [2]], dayNumber(2022, 7, 1), 20)).toEqual({ layer: 0, column: 2 })
    expect(at([[0], [1], [2]], dayNumber(2022, 7, 1), 80)).toBeNull()
  })
})
