import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  calendarDate,
  comparePeriods,
  dayNumber,
  endYear,
  isLikePart,
  isWholeYear,
  lastDayOfMonth,
  parsePeriod,
  yearPeriod,
} from '../../../src/domain/period.ts'
import { periodOf as period } from './sample-rows.ts'

const two = (number: number): string => String(number).padStart(2, '0')
const year = fc.integer({ min: 1900, max: 2100 })
const simpleText = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, quarter]) => `${y}-Q${quarter}`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, month]) => `${y}-${two(month)}`),
  fc
    .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
    .map(([y, month, day]) => `${y}-${two(month)}-${two(Math.min(day, lastDayOfMonth(y, month)))}`),
)

describe('parsePeriod', () => {
  test.each([
    ['2024', 'year', [2024, 1, 1], [2024, 12, 31]],
    ['2024-Q1', 'quarter', [2024, 1, 1], [2024, 3, 31]],
    ['2023-Q4', 'quarter', [2023, 10, 1], [2023, 12, 31]],
    ['2024-02', 'month', [2024, 2, 1], [2024, 2, 29]],
    ['2023-02', 'month', [2023, 2, 1], [2023, 2, 28]],
    ['2024-05-20', 'day', [2024, 5, 20], [2024, 5, 20]],
    ['2024-01/2024-06', 'interval', [2024, 1, 1], [2024, 6, 30]],
    ['2023-12-21/2024-05-20', 'interval', [2023, 12, 21], [2024, 5, 20]],
    ['1988/2016', 'interval', [1988, 1, 1], [2016, 12, 31]],
  ] as const)('reads %s as a %s', (text, kind, [startYear, startMonth, startDate], [lastYear, lastMonth, lastDate]) => {
    expect(parsePeriod(text)).toEqual({
      text,
      kind,
      startDay: dayNumber(startYear, startMonth, startDate),
      endDay: dayNumber(lastYear, lastMonth, lastDate),
    })
  })

  test.each([
    '', '24', '0024', '02024', ' 2024', '2024 ', '2024-', '2024-0', '2024-00', '2024-13', '2024-Q0', '2024-Q5', '2024-q1', '2024-02-30', '2023-02-29', '2024-04-31',
    '2024-1-1', '2024/', '/2024', '2024/2023', '2024-06/2024-01', '2024/2025/2026', '2024-05-20T00:00', '2024--05', '２０２４',
  ])('rejects %j', (text) => {
    expect(parsePeriod(text)).toBeNull()
  })

  test('keeps the text, and starts no later than it ends', () => {
    fc.assert(
      fc.property(simpleText, simpleText, (first, last) => {
        const interval = parsePeriod(`${first}/${last}`)
        expect(interval === null).toBe(period(last).endDay < period(first).startDay)
        for (const parsed of [period(first), period(last), ...(interval ? [interval] : [])]) {
          expect(parsePeriod(parsed.text)).toEqual(parsed)
          expect(parsed.startDay).toBeLessThanOrEqual(parsed.endDay)
        }
      }),
    )
  })
})

describe('days', () => {
  test('are numbered from 1 January 1970, and back', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0)
    expect(dayNumber(2000, 3, 1)).toBe(11_017)
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 80_000 }), (day) => {
        const date = calendarDate(day)
        expect(dayNumber(date.year, date.month, date.day)).toBe(day)
      }),
    )
  })
})

describe('comparePeriods', () => {
  test('orders by end, then by start, then by text', () => {
    const ordered = ['2023-12-20', '2023', '2023-Q4', '2023-12', '2023-12-31', '2024-01/2024-05', '2024-05']
    expect(ordered.toReversed().map(period).toSorted(comparePeriods).map(({ text }) => text)).toEqual(ordered)
  })

  test('is zero for the same text only, and turns round with its arguments', () => {
    fc.assert(
      fc.property(simpleText, simpleText, (a, b) => {
        expect(comparePeriods(period(a), period(b)) === 0).toBe(a === b)
        expect(Math.sign(comparePeriods(period(a), period(b))) + Math.sign(comparePeriods(period(b), period(a)))).toBe(0)
      }),
    )
  })
})

describe('isWholeYear', () => {
  test.each(['2024', '2024-01/2024-12', '2016-01-01/2016-12-20', '2016-01-01/2016-12-15'])('%s is a year', (text) => {
    expect(isWholeYear(period(text))).toBe(true)
  })

  test.each(['2016-01-01/2016-12-14', '2024-01/2024-11', '2023-12-21/2024-12-20', '2024-02/2024-12', '2023/2024', '2024-Q4', '2024-12', '2024-12-31', '2024-01-02/2024-12-31'])(
    '%s is not a year',
    (text) => {
      expect(isWholeYear(period(text))).toBe(false)
    },
  )
})

describe('isLikePart', () => {
  test.each([
    ['2024', '2023'],
    ['2024', '2016-01-01/2016-12-20'],
    ['2024-01/2024-06', '2023-01/2023-06'],
    ['2024-01/2024-02', '2023-01/2023-02'],
    ['2024-Q1', '2023-01/2023-03'],
    ['2024-01-01/2024-05-20', '2023-01-01/2023-05-20'],
    ['2023-12-21/2024-05-20', '2022-12-21/2023-05-20'],
    ['2024-05', '2023-05'],
  ])('%s and %s are alike', (a, b) => {
    expect([isLikePart(period(a), period(b)), isLikePart(period(b), period(a))]).toEqual([true, true])
  })

  test.each([
    ['2024', '2024-01/2024-06'],
    ['2024-01/2024-06', '2023-01/2023-05'],
    ['2024-01/2024-06', '2023-02/2023-06'],
    ['2024-01-01/2024-05-20', '2023-01-01/2023-05-31'],
    ['2023-12-21/2024-05-20', '2023-01-01/2023-05-20'],
    ['2024-05', '2023-06'],
    ['2023/2024', '2024'],
    ['2024-01-01/2024-05-20', '2022-01-01/2023-05-20'],
  ])('%s and %s are not alike', (a, b) => {
    expect([isLikePart(period(a), period(b)), isLikePart(period(b), period(a))]).toEqual([false, false])
  })
})

describe('yearPeriod', () => {
  test('is the year as it stands in the files, and ends in it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), (number) => {
        expect(yearPeriod(number)).toEqual(parsePeriod(String(number)))
        expect(endYear(yearPeriod(number))).toBe(number)
      }),
    )
  })
})
