import { dayNumber, lastDayOfMonth } from '../domain/period.ts'
import type { Status } from '../domain/observation.ts'

/** Words and marks around a period, and the parts a period is put together from. */

const MONTH_NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] as const
const MONTHS_BY_NAME = new Map(MONTH_NAMES.flatMap((name, index) => [[name, index + 1], [name.slice(0, 3), index + 1]] as [string, number][]))
MONTHS_BY_NAME.set('sept', 9)

/** Pattern of an English month's name or abbreviation, longest first, as it stands in a folded text. */
export const MONTH_NAME = `(?:${[...MONTHS_BY_NAME.keys()].toSorted((a, b) => b.length - a.length).join('|')})`

/** Number (1-12) of a month named in English, small letters; undefined for other words. */
export function monthOfName(name: string): number | undefined {
  return MONTHS_BY_NAME.get(name)
}

const ROMAN_QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

/** Quarter 1-4 written as a digit or as a small Roman numeral; NaN for anything else. */
export function quarterNumber(text: string): number {
  return ROMAN_QUARTERS[text] ?? Number(text)
}

const FIRST_YEAR = 1900
const LAST_YEAR = 2100
/** Two digits stand for 1950 to 2049. */
const PIVOT = 50

/** Year written with four digits (1900-2100) or two (1950-2049); null outside. */
export function yearOf(text: string): number | null {
  const year = Number(text)
  if (text.length === 2) return year < PIVOT ? 2000 + year : 1900 + year
  return text.length === 4 && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null
}

/** ISO text of a month; null where there is no such month. */
export function monthText(year: number, month: number): string | null {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null
}

/** ISO text of a day; null where the day does not exist. */
export function dayText(year: number, month: number, day: number): string | null {
  const ofMonth = monthText(year, month)
  return ofMonth !== null && day >= 1 && day <= lastDayOfMonth(year, month) ? `${ofMonth}-${String(day).padStart(2, '0')}` : null
}

/** ISO text of a day counted from 1970-01-01. */
export function textOfDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** Day number of the day before a spreadsheet's day 1 (its 1900 is a leap year, so 1900-01-00 is 1899-12-30). */
export const SERIAL_ZERO = dayNumber(1899, 12, 30)

/**
 * A text as periods are looked for in it: small letters without Latin diacritics, Hangul whole, plain digits, spaces
 * and dashes; a wave dash is a tilde.
 */
export function foldPeriodText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[〜～∼]/g, '~')
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/gu, ' ')
    .trim()
}

const PROVISIONAL = '(?:so bo|preliminary|prelim|prel|provisional|잠정치|잠정)\\.?'
const ESTIMATED = '(?:uoc tinh|uoc|estimated|estimate|est|추정|추정치|예상)\\.?'
const REVISED = '(?:revised|chinh thuc|확정|확정치)\\.?'
const MARKS: readonly (readonly [RegExp, Status])[] = [
  [new RegExp(`^${PROVISIONAL} |[ (]${PROVISIONAL}\\)?$|(?<=[\\d년월])${PROVISIONAL}$|(?<=\\d) ?(?:\\(p\\)|p\\)|p|\\(?\\*\\)?)$`), 'P'],
  [new RegExp(`^${ESTIMATED} |[ (]${ESTIMATED}\\)?$|(?<=[\\d년월])${ESTIMATED}$|(?<=\\d) ?(?:\\(e\\)|e\\)|e)$`), 'E'],
  [new RegExp(`^${REVISED} |[ (]${REVISED}\\)?$|(?<=\\d) ?(?:\\(r\\)|r\\)|r)$`), 'A'],
]

/** A folded text without the mark of a provisional (P), estimated (E) or revised (A) figure; A where it bears none. */
export function takeStatus(folded: string): { readonly rest: string; readonly status: Status } {
  for (const [mark, status] of MARKS) {
    const rest = folded.replace(mark, '').trim()
    if (rest !== folded) return { rest, status }
  }
  return { rest: folded, status: 'A' }
}

const CUMULATIVE = /^(?:luy ke|cong don|ytd|year to date|cumulative|cumulated|누계|누적)(?: (?:den|to|tu dau nam den))?:? |[ (]*(?:luy ke|cong don|ytd|year to date|cumulative|누계|누적)\)?$/

/** A folded text without words that say that its figure runs from the start of the year, and whether there were such. */
export function takeCumulative(folded: string): { readonly rest: string; readonly isCumulative: boolean } {
  const rest = folded.replace(CUMULATIVE, '').trim()
  return { rest, isCumulative: rest !== folded }
}

const BEFORE = /^(?:(?:tinh )?(?:den|toi) (?:het |cuoi )?|as of |as at |up to |until |(?:at )?(?:the )?end[ -](?:of )?|cuoi |het )+/
const AFTER = / ?(?:말|기준|현재|말 기준|말 현재)$/

/** A folded text without words that say that something was counted at the end of the period or up to it. */
export function takeMoment(folded: string): string {
  return folded.replace(BEFORE, '').replace(AFTER, '').replace(AFTER, '').trim()
}
