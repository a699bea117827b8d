import { parsePeriod } from '../domain/period.ts'
import { dayText, MONTH_NAME, monthOfName, monthText, quarterNumber, yearOf } from './period-words.ts'

/** How a period was written. */
export type PeriodForm = 'year' | 'fiscal year' | 'half' | 'quarter' | 'month' | 'day' | 'interval' | 'serial' | 'ambiguous day'

/** A period found in a text: ISO 8601, how it was written, whether it runs from January on. */
export interface Found {
  readonly text: string
  readonly form: PeriodForm
  readonly toDate?: boolean
}

const ORDERS = ['DMY', 'MDY', 'YMD'] as const
type Order = (typeof ORDERS)[number]
type Groups = Readonly<Record<string, string>>
interface Rule {
  readonly pattern: RegExp
  readonly read: (groups: Groups, order: Order) => Found | null
}

const Y = '(?<y>(?:19|20)\\d{2}|2100)'
const Y2 = "(?<y>(?:19|20)\\d{2}|2100|\\d{2})"
const M = '(?<m>0?[1-9]|1[0-2])'
const TO = '(?<n>0?[1-9]|1[0-2])'
const D = '(?<d>\\d{1,2})'
const NAME = `(?<name>${MONTH_NAME})\\.?`
const LAST_NAME = `(?<last>${MONTH_NAME})\\.?`
const QUARTER = '(?<q>[1-4]|iv|i{1,3})'
const KOREAN_QUARTER = '(?<q>[1-4])(?:/4|사)? ?분기'
const OF_YEAR = '[ ,]*(?:[/-]|nam|of)? ?'
const MIDNIGHT = '(?:[t ]0?0:00(?::00(?:\\.0+)?)?(?: ?am)?(?:z|[+]00:?00)?| 12:00(?::00)? am)?'
const FIRST = '(?:1|i|1st|first|dau|상)'
const SECOND = '(?:2|ii|2nd|second|cuoi|sau|하)'

const RULES: readonly Rule[] = [
  // years
  rule(`(?:(?:ca )?nam |year |cy ?|calendar year )?${Y}(?:\\.0+)?(?: ?[년年]도?| nam)?|${Y} ?\\[yr ?\\d{4}\\]|\\[?yr ?${Y}\\]?`, ({ y = '' }) => found(y, 'year')),
  rule(`(?:fy|fiscal year|financial year|nam tai chinh|회계연도) ?${Y2}|${Y} ?(?:회계연도|fy)`, ({ y = '' }) => found(fourDigits(y), 'fiscal year')),
  // year to date, before months: 12T/2024
  rule(`${TO} ?(?:thang|t)(?: dau)?(?: nam|[ /-]+nam)?[ /-]*${Y}`, ({ y = '', n = '' }) => fromJanuary(y, n)),
  rule(`(?:first|dau) ${TO} (?:months|thang)${OF_YEAR}${Y}|${TO}m[ /-]*${Y}|${Y} ?(?:first )?${TO} ?months`, ({ y = '', n = '' }) => fromJanuary(y, n)),
  rule(`6 thang cuoi(?: nam)?[ /-]*${Y}`, ({ y = '' }) => found(`${y}-07/${y}-12`, 'half')),
  // halves
  rule(`(?:h1|h ?1|${FIRST} ?반기|1h|${FIRST} half|half 1|nua dau)${OF_YEAR}'?${Y2}|${Y}[ -]?년? ?(?:h1|1h|${FIRST}반기)`, ({ y = '' }) => half(y, 1)),
  rule(`(?:h2|h ?2|${SECOND} ?반기|2h|${SECOND} half|half 2|nua cuoi)${OF_YEAR}'?${Y2}|${Y}[ -]?년? ?(?:h2|2h|${SECOND}반기)`, ({ y = '' }) => half(y, 2)),
  // quarters
  rule(`(?:q|quy|qui|quarter|trimestre|trim\\.?) ?${QUARTER}${OF_YEAR}'?${Y2}`, quarter),
  rule(`${QUARTER} ?(?:q|quy)[ /-]*'?${Y2}|(?<q>[1-4])(?:st|nd|rd|th)? quarter${OF_YEAR}${Y}`, quarter),
  rule(`${Y}[ /.,:-]*(?:q|quy|quarter) ?${QUARTER}|${Y}[ -]?t(?<q>[1-4])|${Y}[ /-]?(?<q>[1-4])q`, quarter),
  rule(`${Y} ?년?[ .]*${KOREAN_QUARTER}|${KOREAN_QUARTER}[ ,/]*${Y}년?`, quarter),
  rule(`(?<q>iv|i{1,3})[ /.-]+${Y}|${Y}[ /.-]+(?<q>iv|i{1,3})`, quarter),
  // months from one to another
  rule(`${Y} ?년 ?${M}월? ?[-~] ?${TO}월|${Y} ?[./] ?${M}월? ?[-~] ?${TO}월?|${M}월? ?[-~] ?${TO}월[ ,]*${Y}년?`, months),
  rule(`(?:thang |t)?${M} ?(?:[-~]|den) ?(?:thang |t)?${TO}[ ,]*(?:/|nam|of)? ?${Y}`, months),
  rule(`${NAME} ?(?:[-~/]|to|through) ?${LAST_NAME},?[ -]*${Y}|${Y} ${NAME} ?(?:[-~/]|to) ?${LAST_NAME}`, months),
  // days
  rule(`${Y}[-/.]${M}[-/.]${D}${MIDNIGHT}|${Y}\\. ?${M}\\. ?${D}\\.?|${Y} ?[년年] ?${M} ?[월月] ?${D} ?[일日]`, dayOf),
  rule(`${Y}(?<m>0[1-9]|1[0-2])(?<d>\\d{2})`, dayOf),
  rule(`(?:ngay )?${D} thang ${M}${OF_YEAR}${Y}|ngay ${D}[/.-]${M}[/.-]${Y}`, dayOf),
  rule(`${D}(?:st|nd|rd|th)?[ -]${NAME},?[ -]${Y2}${MIDNIGHT}|${NAME} ${D}(?:st|nd|rd|th)?,? ${Y}|${Y}[ -]${NAME}[ -]${D}`, dayOf),
  rule(`(?<a>\\d{1,2})(?<s>[-/.])(?<b>\\d{1,2})\\k<s>(?<c>\\d{4}|\\d{2})\\.?${MIDNIGHT}`, dayByOrder),
  // months
  rule(`(?:thang|t) ?${M}${OF_YEAR}${Y}|${M} ?[-/.] ?${Y}|${M}월[ ,]*${Y}년?`, monthOf),
  rule(`${Y}[-/.]${M}|${Y}\\. ?${M}\\.?|${Y} ?m${M}|${Y}(?<m>0[1-9]|1[0-2])|${Y} ?[년年] ?${M} ?[월月]?|${Y}[ .-]+${M}월|${Y}[ /-]+(?:thang|t) ?${M}`, monthOf),
  rule(`${NAME}[ ,/_-]*(?:of )?${Y}|${NAME}[-'/]+${Y2}|${NAME} '${Y2}|${Y}[ /-]*${NAME}`, monthOf),
]

const FISCAL = /^(?:fy ?|fiscal year |nam tai chinh )?((?:19|20)\d{2}) ?([-/]) ?(\d{2}|\d{4})$/
const YEARS = /^((?:19|20)\d{2}) ?(?:[-~/]|to|den) ?((?:19|20)\d{2}|2100)년?$/

/**
 * Reads a folded text (`foldPeriodText`) that is a period and nothing more. Null for anything else, for days that do not
 * exist and for intervals that run backwards.
 */
export function readFolded(folded: string, order: Order, isFiscal: boolean): Found | null {
  const years = fiscalYear(folded, isFiscal) ?? yearsBetween(folded)
  if (years) return years
  for (const { pattern, read } of RULES) {
    const match = pattern.exec(folded)
    if (!match) continue
    const result = read(present(match.groups ?? {}), order)
    if (result) return result
  }
  const iso = folded.includes('/') ? parsePeriod(folded.toUpperCase()) : null
  return iso && yearOf(iso.text.slice(0, 4)) !== null ? interval(iso.text) : null
}

/** Matches the whole text. One name may stand in several alternatives: each gets a number, taken off by `present`. */
function rule(pattern: string, read: Rule['read']): Rule {
  let count = 0
  const numbered = pattern.replace(/\(\?<([a-z]+)>/g, (_, name: string) => `(?<${name}${count++}>`).replace(/\\k<s>/, () => '\\k<s1>')
  return { pattern: new RegExp(`^(?:${numbered})$`), read }
}

function present(groups: Readonly<Record<string, string | undefined>>): Groups {
  const kept: Record<string, string> = {}
  for (const [name, text] of Object.entries(groups)) if (text !== undefined) kept[name.replace(/\d+$/, '')] = text
  return kept
}

function found(text: string | null, form: PeriodForm): Found | null {
  return text === null ? null : { text, form }
}

function fourDigits(y: string): string | null {
  const year = yearOf(y)
  return year === null ? null : String(year)
}

function interval(text: string): Found {
  const [first = '', last = ''] = text.split('/')
  return { text, form: 'interval', toDate: first.slice(0, 4) === last.slice(0, 4) && /^\d{4}-01(?:-01)?$/.test(first) }
}

function fiscalYear(folded: string, isFiscal: boolean): Found | null {
  const [, first = '', , second = ''] = FISCAL.exec(folded) ?? []
  const next = Number(first) + 1
  if (first === '' || Number(second) !== (second.length === 4 ? next : next % 100)) return null
  const mayBeMonth = second.length === 2 && Number(second) >= 1 && Number(second) <= 12 && /^\d/.test(folded)
  return isFiscal || !mayBeMonth ? { text: first, form: 'fiscal year' } : null
}

function yearsBetween(folded: string): Found | null {
  const [, first = '', last = ''] = YEARS.exec(folded) ?? []
  return first !== '' && first < last ? interval(`${first}/${last}`) : null
}

function fromJanuary(y: string, n: string): Found | null {
  const last = monthText(Number(y), Number(n))
  if (last === null) return null
  if (Number(n) === 12) return { text: y, form: 'year', toDate: true }
  return { text: Number(n) === 1 ? last : `${y}-01/${last}`, form: 'interval', toDate: true }
}

function half(y: string, which: 1 | 2): Found | null {
  const year = fourDigits(y)
  return year === null ? null : found(which === 1 ? `${year}-01/${year}-06` : `${year}-07/${year}-12`, 'half')
}

function quarter({ y = '', q = '' }: Groups): Found | null {
  const year = fourDigits(y)
  return year === null ? null : found(`${year}-Q${quarterNumber(q)}`, 'quarter')
}

function months({ y = '', m, n, name = '', last = '' }: Groups): Found | null {
  const from = m === undefined ? monthOfName(name) : Number(m)
  const to = n === undefined ? monthOfName(last) : Number(n)
  if (from === undefined || to === undefined || to <= from) return null
  if (from === 1) return fromJanuary(y, String(to))
  return { text: `${monthText(Number(y), from) ?? ''}/${monthText(Number(y), to) ?? ''}`, form: 'interval' }
}

function monthOf({ y = '', m, name = '' }: Groups): Found | null {
  const year = yearOf(y)
  const month = m === undefined ? monthOfName(name) : Number(m)
  return year === null || month === undefined ? null : found(monthText(year, month), 'month')
}

function dayOf({ y = '', m, d = '', name = '' }: Groups): Found | null {
  const year = yearOf(y)
  const month = m === undefined ? monthOfName(name) : Number(m)
  return year === null || month === undefined ? null : found(dayText(year, month, Number(d)), 'day')
}

function dayByOrder({ a = '', b = '', c = '' }: Groups, order: Order): Found | null {
  const text = dayInOrder([a, b, c], order)
  const isAmbiguous = ORDERS.some((other) => ![null, text].includes(dayInOrder([a, b, c], other)))
  return found(text, isAmbiguous ? 'ambiguous day' : 'day')
}

/** ISO text of three numbers as a day in an order; a year of four digits at the end stays the year. Null where there is no such day. */
export function dayInOrder([a, b, c]: readonly [string, string, string], order: Order): string | null {
  const isYearFirst = order === 'YMD' && c.length === 2 && a.length === 2
  const year = yearOf(isYearFirst ? a : c)
  if (year === null) return null
  if (isYearFirst) return dayText(year, Number(b), Number(c))
  return order === 'MDY' ? dayText(year, Number(a), Number(b)) : dayText(year, Number(b), Number(a))
}
