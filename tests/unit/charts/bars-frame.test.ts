import { describe, expect, test } from 'vitest'
import { barsFrame } from '../../../src/charts/bars-frame.ts'
import type { PosterBar } from '../../../src/charts/poster-types.ts'

const bar = (key: string, length: number | null, over: Partial<PosterBar> = {}): PosterBar => ({
  key,
  rank: '1',
  name: key,
  note: null,
  value: String(length ?? '–'),
  length,
  isChosen: false,
  isOpen: false,
  isHollow: false,
  ...over,
})
const frameOf = (bars: readonly PosterBar[], over: { readonly width?: number; readonly mostHeight?: number | null; readonly scale?: 'linear' | 'log' } = {}) =>
  barsFrame({ width: 600, scale: 'linear', mostHeight: null, bars, ...over })

describe('the frame of bars', () => {
  test('makes bars as long as their values, from one zero', () => {
    const [a, b, c] = frameOf([bar('a', 100), bar('b', 50), bar('c', 0)]).rows.map(({ span }) => span)
    expect(b?.from).toBe(a?.from)
    expect((b?.to ?? 0) - (b?.from ?? 0)).toBeCloseTo(((a?.to ?? 0) - (a?.from ?? 0)) / 2, 1)
    expect(c).toEqual({ from: a?.from, to: a?.from })
  })

  test('puts values below zero at the left of it, and shows where zero is only then', () => {
    const { zeroX, rows } = frameOf([bar('a', 100), bar('b', -50)])
    expect([rows[0]?.span?.from, rows[1]?.span?.to]).toEqual([zeroX, zeroX])
    expect(rows[1]?.span?.from).toBeLessThan(zeroX ?? 0)
    expect(frameOf([bar('a', 100), bar('b', 50)]).zeroX).toBeNull()
  })

  test('has no bar where there is no number', () => {
    expect(frameOf([bar('a', 100), bar('b', null)]).rows.map(({ span }) => span === null)).toEqual([false, true])
  })

  test('puts tenfold values at equal distances on a logarithmic scale', () => {
    const ends = frameOf([bar('a', 1000), bar('b', 100), bar('c', 10)], { scale: 'log' }).rows.map(({ span }) => span?.to ?? 0)
    expect((ends[0] ?? 0) - (ends[1] ?? 0)).toBeCloseTo((ends[1] ?? 0) - (ends[2] ?? 0), 1)
  })

  test('shows the first bars that fit a height, on the scale of all', () => {
    const bars = [bar('a', 100), bar('b', 50, { note: 'May 2024' }), bar('c', 400)]
    const [all, first] = [frameOf(bars), frameOf(bars, { mostHeight: 80 })]
    expect(first.rows).toEqual(all.rows.slice(0, 2))
    expect(first.height).toBeLessThanOrEqual(80)
  })

  test('keeps bars, their open ends and their numbers apart', () => {
    const value = 'more than 14,100'
    const [closed, open] = [frameOf([bar('a', 100, { value })]), frameOf([bar('a', 100, { value, isOpen: true })])]
    expect(open.rows[0]?.span?.to).toBeLessThan((closed.rows[0]?.span?.to ?? 0) - 10)
    expect(closed.rows[0]?.span?.to).toBeLessThan(600 - 100)
  })

  test('puts names above their bars where it is narrow', () => {
    const [wide, narrow] = [600, 320].map((width) => frameOf([bar('a', 100)], { width }).rows[0])
    expect((wide?.baseline ?? 0) - (wide?.middle ?? 0)).toBeCloseTo(14 / 3)
    expect(narrow?.baseline).toBeLessThan(narrow?.middle ?? 0)
  })
})
