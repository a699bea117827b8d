import { calendarDate, dayNumber, endYear, isLikePart, isWholeYear, lastDayOfMonth, type Period } from './period.ts'
import type { Measure, Registry } from './registry.ts'

/** Rule 5: which periods may stand for one another. */

/** How long a stock stands for the time after it was counted. */
export const STOCK_MONTHS = 18
/** How far from twelve months before a count may be and still be compared with as the count of a year earlier. */
const YEAR_EARLIER_DAYS = 45
/** Twelve months are one day more where a 29 February is among them. */
const DAYS_OF_YEAR = 365

/** First and last day, both included. */
interface DayRange {
  readonly fromDay: number
  readonly toDay: number
}

/** The day so many calendar months later (earlier where negative), or the last day of that month where it is too short. */
export function addMonths(day: number, months: number): number {
  const date = calendarDate(day)
  const monthsSinceZero = date.year * 12 + date.month - 1 + months
  const year = Math.floor(monthsSinceZero / 12)
  const month = monthsSinceZero - year * 12 + 1
  return dayNumber(year, month, Math.min(date.day, lastDayOfMonth(year, month)))
}

/** The days on which a stock may have been counted that is shown at a date: up to it, and not older than 18 months. */
export function stockWindow(at: Period): DayRange {
  return { fromDay: addMonths(at.endDay, -STOCK_MONTHS), toDay: at.endDay }
}

/**
 * Whether figures of the measure hold at a moment (stocks, and ratios and ranks of stocks) rather than for a stretch of
 * time. A measure that the registry does not know is taken for a flow.
 */
export function isMomentary(registry: Registry, measure: Measure | undefined): boolean {
  if (!measure || measure.kind === 'stock' || measure.kind === 'flow') return measure?.kind === 'stock'
  return registry.measures.get(measure.denominator ?? '')?.kind === 'stock'
}

/**
 * What periods that mean the same have in common: for what holds at a moment the last day, for flows both days. All whole
 * years of one calendar year are the same, whatever their cut-off days.
 */
export function periodKey(period: Period, isMoment: boolean): string {
  if (isMoment) return `${period.endDay}`
  const known = flowKeys.get(period)
  if (known !== undefined) return known
  const key = isWholeYear(period) ? `year ${endYear(period)}` : `${period.startDay} ${period.endDay}`
  flowKeys.set(period, key)
  return key
}

/** A dataset has about a thousand periods and asks for their keys millions of times. */
const flowKeys = new WeakMap<Period, string>()

/** Whether two periods mean the same (see `periodKey`). */
export function isSamePeriod(a: Period, b: Period, isMoment: boolean): boolean {
  return a.text === b.text || periodKey(a, isMoment) === periodKey(b, isMoment)
}

/** Whether a flow's period is the same part of the year before another's. */
export function isYearBefore(earlier: Period, later: Period): boolean {
  return endYear(later) - endYear(earlier) === 1 && isLikePart(earlier, later)
}

/** How many days a count is off from twelve calendar months before another; null where it is more than 45. */
export function daysOffYearBefore(earlier: Period, later: Period): number | null {
  // Most counts are nowhere near, and a calendar takes its time.
  if (Math.abs(later.endDay - earlier.endDay - DAYS_OF_YEAR) > YEAR_EARLIER_DAYS + 1) return null
  const off = Math.abs(earlier.endDay - addMonths(later.endDay, -12))
  return off <= YEAR_EARLIER_DAYS ? off : null
}
