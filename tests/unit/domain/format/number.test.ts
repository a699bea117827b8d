import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quantity } from '../../../../src/domain/figure.ts'
import { axisUnit, formatTick } from '../../../../src/domain/format/axis.ts'
import { coarsenQuantity, decimalsOf, formatNumber, significantStep } from '../../../../src/domain/format/number.ts'
import { LANGUAGES, type Language } from '../../../../src/domain/language.ts'

const inEach = (format: (language: Language) => string) => LANGUAGES.map(format)

describe('digits', () => {
  test('grouping and decimal marks are those of the language, whatever the browser prefers', () => {
    expect(inEach((language) => formatNumber(14100.5, { language, precision: 0.1 }))).toEqual(['14,100.5', '14.100,5', '14,100.5'])
    expect(inEach((language) => formatNumber(1234, { language, precision: 1 }))).toEqual(['1,234', '1.234', '1,234'])
  })

  test('a negative number bears a minus sign; zero is 0, and so is minus zero and what rounds to zero', () => {
    expect(formatNumber(-5.6, { language: 'en', precision: 0.1 })).toBe('\u22125.6')
    expect([0, -0, -0.04, 0.04].map((value) => formatNumber(value, { language: 'vi', precision: 0.1 }))).toEqual(['0', '0', '0', '0'])
    expect(formatNumber(0, { language: 'ko', precision: 0.01, keepsZeros: true })).toBe('0')
  })

  test('closing zeros stay only where they are asked for', () => {
    expect(formatNumber(14, { language: 'en', precision: 0.1 })).toBe('14')
    expect(formatNumber(14, { language: 'en', precision: 0.1, keepsZeros: true })).toBe('14.0')
  })

  test('decimals follow the precision', () => {
    expect([100, 1, 0.5, 0.1, 0.01, 0.000001, 0].map(decimalsOf)).toEqual([0, 0, 1, 1, 2, 6, 0])
    expect([484773.9, 371, 0.35, -0.04, 0].map((value) => significantStep(value, 4))).toEqual([100, 0.1, expect.closeTo(0.0001), expect.closeTo(0.00001), 0])
  })

  test('no number has more decimals than its precision allows', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e7, max: 1e7, noNaN: true }), fc.integer({ min: -3, max: 6 }), fc.boolean(), (value, places, keepsZeros) => {
        const written = formatNumber(value, { language: 'en', precision: 10 ** -places, keepsZeros })
        expect((written.split('.')[1] ?? '').length).toBeLessThanOrEqual(Math.max(0, places))
      }),
    )
  })

  test('a coarsened bound is outward of what was printed, and no finer than asked', () => {
    const bounds = fc.record({ value: fc.double({ min: -1e6, max: 1e6, noNaN: true }), relation: fc.constantFrom('>' as const, '<' as const), precision: fc.constantFrom(0.001, 0.1, 1), status: fc.constant('A' as const) })
    fc.assert(
      fc.property(bounds, fc.constantFrom(0.1, 10, 100), (bound: Quantity, step) => {
        const coarse = coarsenQuantity(bound, step)
        const slack = 1e-6 * Math.max(1, step)
        expect(bound.relation === '>' ? coarse.value <= bound.value + slack : coarse.value >= bound.value - slack).toBe(true)
        expect(coarse.precision).toBe(Math.max(step, bound.precision))
      }),
    )
  })
})

describe('axes', () => {
  test('money is in the largest word of scale that fits the maximum', () => {
    expect(inEach((language) => axisUnit(484_774, 'USD million', language).label)).toEqual(['US$ billion', 'tỷ USD', '억 달러'])
    expect(inEach((language) => axisUnit(56_000_000, 'USD million', language).label)).toEqual(['US$ trillion', 'nghìn tỷ USD', '조 달러'])
    expect(inEach((language) => axisUnit(87, 'USD million', language).label)).toEqual(['US$ million', 'triệu USD', '백만 달러'])
    expect(inEach((language) => axisUnit(4000, 'projects', language).label)).toEqual(['projects', 'dự án', '프로젝트 수'])
  })

  test('money of another currency has an axis of its own name', () => {
    expect(LANGUAGES.map((language) => axisUnit(484_774, 'CAD million', language))).toEqual([
      { divisor: 1e3, label: 'CAD billion', language: 'en' },
      { divisor: 1e3, label: 'tỷ CAD', language: 'vi' },
      { divisor: 1e2, label: '억 CAD', language: 'ko' },
    ])
    expect(inEach((language) => axisUnit(56_000_000, 'VND million', language).label)).toEqual(['VND trillion', 'nghìn tỷ đồng', '조 동'])
    expect(inEach((language) => axisUnit(87, 'KRW million', language).label)).toEqual(['KRW million', 'triệu KRW', '백만 원'])
  })

  test('ticks are divided by the unit of the axis', () => {
    expect(inEach((language) => formatTick(300_000, axisUnit(484_774, 'USD million', language)))).toEqual(['300', '300', '3,000'])
    expect(inEach((language) => formatTick(1500, axisUnit(2000, 'USD million', language)))).toEqual(['1.5', '1,5', '15'])
    expect(formatTick(0.1 + 0.2, axisUnit(1, 'percent', 'en'))).toBe('0.3')
    expect(formatTick(0, axisUnit(1, 'percent', 'en'))).toBe('0')
  })
})
