import { readPeriod, type PeriodRead } from './periods.ts'

/** A period inside a longer text, and the text without it. */
export interface PeriodInText {
  readonly period: PeriodRead
  readonly rest: string
}

const YEAR = '(?:19|20)\\d{2}'
const FISCAL_YEAR = `${YEAR}[-/–]\\d{2}`
const MONTH = '(?:0?[1-9]|1[0-2])'
const MONTHS = '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)'
const QUARTER = '(?:iv|i{1,3}|[1-4])'
const DAY = `(?:\\d{1,2}[/.-]${MONTH}[/.-]${YEAR}|${YEAR}-(?:0[1-9]|1[0-2])-\\d{2}|\\d{1,2}\\stháng\\s${MONTH}\\snăm\\s${YEAR}|${YEAR}\\.\\s?${MONTH}\\.\\s?\\d{1,2}|${YEAR}년\\s?${MONTH}월\\s?\\d{1,2}일|\\d{1,2}\\s${MONTHS}\\s${YEAR}|${MONTHS}\\s\\d{1,2},?\\s${YEAR})`
const TO = '(?:\\s?[-–—~]\\s?|\\s(?:to|through|đến|tới)\\s(?:hết\\s)?(?:ngày\\s)?)'
/** Kinds of periods in heads, the longer before those that are their parts. */
const KINDS = [
  `${DAY}${TO}${DAY}`,
  DAY,
  `${MONTHS}(?:\\s${YEAR})?${TO}${MONTHS}[.,\\s-]*${YEAR}`,
  `(?:tháng\\s)?${MONTH}${TO}(?:tháng\\s)?${MONTH}[\\s/-]+(?:năm\\s)?${YEAR}`,
  `(?:quý|quí|quy|quarter|q)\\s?${QUARTER}[\\s/.-]*(?:năm\\s)?${YEAR}`,
  `[1-4]q\\s?${YEAR}`,
  `${YEAR}[\\s-]?(?:q|t)[1-4]`,
  `${YEAR}년\\s?(?:[1-4](?:/4|사)?분기|1?[0-9]월|상반기|하반기)`,
  `${MONTH}\\s?(?:tháng|t)(?:\\sđầu)?(?:\\snăm)?[\\s/-]*${YEAR}`,
  `(?:tháng\\s|t)${MONTH}[\\s/-]*(?:năm\\s)?${YEAR}`,
  `${MONTH}m[\\s/-]*${YEAR}`,
  `${MONTHS}[.\\s-]*${YEAR}`,
  `${YEAR}-(?:0[1-9]|1[0-2])`,
  `${YEAR}m(?:0[1-9]|1[0-2])`,
  `${MONTH}/${YEAR}`,
  `(?:fy\\s?)?${FISCAL_YEAR}`,
  `(?:năm\\s|[fc]y\\s?)?${YEAR}(?:년)?(?:\\s?\\((?:p|e|r|\\*|잠정)\\)|[pe*])?`,
]
/** A letter or two that make a token with the year: a plan's KH2025, No. 2024. */
const IN_TOKEN = '(?<!\\p{L})\\p{Script=Latin}{1,2}[/.-]?|(?<!\\p{L})no\\.\\s'
const PERIOD = new RegExp(`(?<!${IN_TOKEN}|[\\p{N}]|[\\p{N}][.,/-]|\\p{L}(?!${YEAR}(?![\\p{L}\\p{N}])))(?:${KINDS.join('|')})(?![\\p{L}\\p{N}]|[-/.]\\p{N})`, 'giu')
const FISCAL = new RegExp(`${YEAR}[-/–](?:1[3-9]|[2-9]\\d|00)$`, 'u')
const PAIR_OF_YEARS = new RegExp(`(?<![\\p{L}\\p{N}][-/.]?)${FISCAL_YEAR}(?![\\p{L}\\p{N}]|[-/.]\\p{N})`, 'gu')
/** Years of prices and of indices are no periods. */
const PRICE_YEAR = /\bconstant\b|\bbase\b|\bchained\b|=\s*100|giá so\s?sánh|giá cố định|năm gốc|불변|기준\s?년/iu
const VIETNAMESE = /ngày|đến|tính|tháng|năm/iu
const UNREAD_PART = /\d\s*(?:tháng|quý|월|분기|months?\b|quarters?\b)|(?:tháng|quý)\s*\d/iu
const FORMS: readonly PeriodRead['form'][] = ['year', 'fiscal year', 'quarter', 'month', 'half', 'interval', 'day']

/**
 * The one year, quarter, month or stretch from January on inside a head such as `Vốn đăng ký 2024 (triệu USD)` or
 * `FDI_2015`. Null where there is none or more than one, and where the year is that of prices (`constant 2015 US$`). `isFiscal`: years
 * of two numbers run from one year into the next, even where they may be months.
 */
export function findPeriod(text: string, isFiscal = false): PeriodInText | null {
  const composed = text.normalize('NFC')
  if (PRICE_YEAR.test(composed)) return null
  const [match, another] = composed.matchAll(PERIOD)
  if (!match || another) return null
  const period = readPeriod(match[0], 'DMY', isFiscal || FISCAL.test(match[0]))
  // Vietnamese writes the day first.
  if (!period || !(FORMS.includes(period.form) || (period.form === 'ambiguous day' && VIETNAMESE.test(composed)))) return null
  const rest = `${composed.slice(0, match.index)} ${composed.slice(match.index + match[0].length)}`
  // Months or quarters that were not understood: the year alone would be too much.
  if (period.form === 'year' && UNREAD_PART.test(rest)) return null
  return { period, rest: tidy(rest) }
}

/** What in a head looks like a year of two numbers or a month (`2010-11`). */
export function findPairsOfYears(text: string): readonly string[] {
  return text.normalize('NFC').match(PAIR_OF_YEARS) ?? []
}

function tidy(rest: string): string {
  return rest
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s_,:;–—-]+|[\s_,:;–—-]+$/gu, '')
}
