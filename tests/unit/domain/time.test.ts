import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDate, dayNumber } from '../../../src/domain/period.ts'
import { addMonths, daysOffYearBefore, isMomentary, isSamePeriod, isYearBefore, stockWindow } from '../../../src/domain/time.ts'
import { period, registryOf } from '../fixtures/build.ts'

describe('calendar months', () => {
  test.each([
    ['2024-06-20', -18, '2022-12-20'],
    ['2024-08-31', -18, '2023-02-28'],
    ['2024-08-31', -6, '2024-02-29'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2024-01-15', -1, '2023-12-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(period(from).endDay, months)).toBe(period(to).endDay)
  })

  test('months there and back end in the same month', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayNumber(1970, 1, 1), max: dayNumber(2060, 1, 1) }), fc.integer({ min: -600, max: 600 }), (day, months) => {
        const back = calendarDate(addMonths(addMonths(day, months), -months))
        expect([back.year, back.month]).toEqual([calendarDate(day).year, calendarDate(day).month])
      }),
    )
  })
})

test('a stock stands for 18 months: the window of a month runs to its last day', () => {
  expect(stockWindow(period('2024-05'))).toEqual({ fromDay: period('2022-11-30').endDay, toDay: period('2024-05-31').endDay })
})

test('shares and ranks of stocks hold at a moment, those of flows do not', () => {
  const registry = registryOf()
  const momentary = ['capital', 'capital_share', 'capital_rank', 'registered', 'registered_share', 'unknown'].map((code) => isMomentary(registry, registry.measures.get(code)))
  expect(momentary).toEqual([true, true, true, false, false, false])
})

test.each([
  ['2016', '2016-01-01/2016-12-20', true],
  ['2016', '2015-01-01/2015-12-20', false],
  ['2024-01/2024-06', '2024-Q1/2024-Q2', true],
  ['2024-01/2024-06', '2024-01-01/2024-06-20', false],
  ['2024-01/2024-06', '2023-01/2023-06', false],
  ['2024-06', '2024-06-01/2024-06-30', true],
])('the flows of %s and %s are of the same period: %s', (a, b, isSame) => {
  expect(isSamePeriod(period(a), period(b), false)).toBe(isSame)
})

test('a stock of a month, a year or a day is of the same moment where the last day is the same', () => {
  expect([isSamePeriod(period('2016'), period('2016-12-31'), true), isSamePeriod(period('2016'), period('2016-12-20'), true)]).toEqual([true, false])
})

test.each([
  ['2023', '2024', true],
  ['2015-01-01/2015-12-20', '2016', true],
  ['2022', '2024', false],
  ['2023-01/2023-06', '2024-01/2024-06', true],
  ['2023-02', '2024-02', true],
  ['2023-01/2023-09', '2024-01/2024-06', false],
  ['2023', '2024-01/2024-06', false],
])('the flow of %s is the same part of the year before %s: %s', (earlier, later, isBefore) => {
  expect(isYearBefore(period(earlier), period(later))).toBe(isBefore)
})

test('a count of a year before may be 45 days off', () => {
  const off = ['2023-06-20', '2023-05-06', '2023-05-05', '2023-08-04', '2023-08-05'].map((earlier) => daysOffYearBefore(period(earlier), period('2024-06-20')))
  expect(off).toEqual([0, 45, null, 45, null])
})
