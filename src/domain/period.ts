/**
 * Periods of statistics: a stretch of whole days, kept together with the text it was written in.
 * Days are counted from 1 January 1970 (UTC), so that every comparison is one of integers.
 */
export type PeriodKind = 'year' | 'quarter' | 'month' | 'day' | 'interval'

export interface Period {
  /** Canonical ISO 8601 text as it stands in the files: 2024, 2024-Q1, 2024-05, 2024-05-20, 2024-01/2024-06. */
  readonly text: string
  readonly kind: PeriodKind
  /** First day, in days since 1970-01-01. */
  readonly startDay: number
  /** Last day, inclusive. The moment a stock of this period was counted. */
  readonly endDay: number
}

export interface CalendarDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

const MS_PER_DAY = 86_400_000
/** A counter's year may be closed from this day of December on (cut-off days of 15 and 20 December occur). */
const EARLIEST_CUT_OFF_DAY = 15

/** Days since 1970-01-01 of a calendar date; month 1-12. Does not check that the date exists. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / MS_PER_DAY)
}

/** Days from 1 March of the year 0 to 1 January 1970, and in 400, 100, 4 years and 1 year of the Gregorian calendar. */
const DAYS_BEFORE_1970 = 719_468
const DAYS_OF_ERA = 146_097
const DAYS_OF_CENTURY = 36_524
const DAYS_OF_FOUR_YEARS = 1_460
const DAYS_OF_YEAR = 365

/**
 * Calendar date of a whole day number. Arithmetic instead of a `Date`, because rankings ask thousands of times: years
 * are counted from March, so that leap days come last, in eras of 400 years, which are all equally long.
 */
export function calendarDate(day: number): CalendarDate {
  const shifted = Math.floor(day) + DAYS_BEFORE_1970
  const era = Math.floor(shifted / DAYS_OF_ERA)
  const dayOfEra = shifted - era * DAYS_OF_ERA
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / DAYS_OF_FOUR_YEARS) + Math.floor(dayOfEra / DAYS_OF_CENTURY) - Math.floor(dayOfEra / (DAYS_OF_ERA - 1))) / DAYS_OF_YEAR)
  const dayOfYear = dayOfEra - (DAYS_OF_YEAR * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 }
}

/** Number of the last day of a month (28-31). */
export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/**
 * Reads a period in the notation of the files: `YYYY`, `YYYY-Qn`, `YYYY-MM`, `YYYY-MM-DD`, or two of them
 * joined by `/` (an interval, both ends included). Returns null for anything else, for dates that do not
 * exist and for intervals that end before they start.
 */
export function parsePeriod(text: string): Period | null {
  const slash = text.indexOf('/')
  if (slash < 0) return parseSimplePeriod(text)
  const first = parseSimplePeriod(text.slice(0, slash))
  const last = parseSimplePeriod(text.slice(slash + 1))
  if (!first || !last || last.endDay < first.startDay) return null
  return { text, kind: 'interval', startDay: first.startDay, endDay: last.endDay }
}

function parseSimplePeriod(text: string): Period | null {
  const match = /^([1-9]\d{3})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(text)
  if (!match) return null
  const [, yearText = '', quarterText, monthText, dayText] = match
  const year = Number(yearText)
  if (quarterText !== undefined) {
    const lastMonth = Number(quarterText) * 3
    return span(text, 'quarter', dayNumber(year, lastMonth - 2, 1), dayNumber(year, lastMonth, lastDayOfMonth(year, lastMonth)))
  }
  if (monthText === undefined) return span(text, 'year', dayNumber(year, 1, 1), dayNumber(year, 12, 31))
  const month = Number(monthText)
  if (month < 1 || month > 12) return null
  const lastDay = lastDayOfMonth(year, month)
  if (dayText === undefined) return span(text, 'month', dayNumber(year, month, 1), dayNumber(year, month, lastDay))
  const day = Number(dayText)
  if (day < 1 || day > lastDay) return null
  return span(text, 'day', dayNumber(year, month, day), dayNumber(year, month, day))
}

function span(text: string, kind: PeriodKind, startDay: number, endDay: number): Period {
  return { text, kind, startDay, endDay }
}

/** Order on the time axis: by end, then by start, then by text. */
export function comparePeriods(a: Period, b: Period): number {
  return a.endDay - b.endDay || a.startDay - b.startDay || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)
}

/** Calendar year in which the period ends. */
export function endYear(period: Period): number {
  return endsOf(period).end.year
}

/** The years a view is narrowed to, both included; null: from the first, to the last. */
export interface YearRange {
  readonly fromYear: number | null
  readonly toYear: number | null
}

/** Whether a period ends within a range of years. */
export function isInYears(period: Period, { fromYear, toYear }: YearRange): boolean {
  const year = endYear(period)
  return (fromYear ?? -Infinity) <= year && year <= (toYear ?? Infinity)
}

/** First and last date of a period, worked out once: there are few periods, and they are compared all the time. */
function endsOf(period: Period): PeriodEnds {
  const known = ends.get(period)
  if (known) return known
  const found = { start: calendarDate(period.startDay), end: calendarDate(period.endDay) }
  ends.set(period, found)
  return found
}

interface PeriodEnds {
  readonly start: CalendarDate
  readonly end: CalendarDate
}

const ends = new WeakMap<Period, PeriodEnds>()

/**
 * Whether a flow of this period is a year's flow (rule 5): a calendar year, or an interval from 1 January to a
 * counter's cut-off day in the second half of December of the same year.
 */
export function isWholeYear(period: Period): boolean {
  if (period.kind === 'year') return true
  const { start, end } = endsOf(period)
  return start.month === 1 && start.day === 1 && start.year === end.year && end.month === 12 && end.day >= EARLIEST_CUT_OFF_DAY
}

/** The calendar year `year` as a period. */
export function yearPeriod(year: number): Period {
  return span(String(year).padStart(4, '0'), 'year', dayNumber(year, 1, 1), dayNumber(year, 12, 31))
}

/** The month of a day as a period. */
export function monthPeriod(day: number): Period {
  const { year, month } = calendarDate(day)
  return span(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`, 'month', dayNumber(year, month, 1), dayNumber(year, month, lastDayOfMonth(year, month)))
}

/** One day as a period. */
export function dayPeriod(day: number): Period {
  const { year, month, day: dayOfMonth } = calendarDate(day)
  const [monthText, dayText] = [month, dayOfMonth].map((part) => String(part).padStart(2, '0'))
  return span(`${String(year).padStart(4, '0')}-${monthText}-${dayText}`, 'day', day, day)
}

/**
 * Whether two flow periods are like parts of their years (rule 5): they start on the same day and month, end in the
 * same month and are as many years apart at both ends; two whole years are alike whatever their cut-off days.
 */
export function isLikePart(a: Period, b: Period): boolean {
  if (isWholeYear(a) && isWholeYear(b)) return true
  if (isWholeYear(a) !== isWholeYear(b)) return false
  const [{ start: aStart, end: aEnd }, { start: bStart, end: bEnd }] = [endsOf(a), endsOf(b)]
  return (
    aStart.month === bStart.month &&
    aStart.day === bStart.day &&
    aEnd.month === bEnd.month &&
    (aEnd.day === bEnd.day || (isMonthEnd(a.endDay) && isMonthEnd(b.endDay))) &&
    aEnd.year - bEnd.year === aStart.year - bStart.year
  )
}

function isMonthEnd(day: number): boolean {
  return calendarDate(day + 1).day === 1
}

/** Years that follow one another as runs, in their order: 1990, 1991 and 1994 are two. */
export function yearRuns(years: readonly number[]): readonly { readonly first: number; readonly last: number }[] {
  const sorted = [...new Set(years)].toSorted((a, b) => a - b)
  const starts = sorted.filter((year) => !sorted.includes(year - 1))
  return starts.map((first) => ({ first, last: sorted.find((year) => year >= first && !sorted.includes(year + 1)) ?? first }))
}
