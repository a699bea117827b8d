import { decision, type Decision, type Option, type Reading } from '../domain/intake/reading.ts'
import { dayInOrder } from './period-grammar.ts'
import { foldPeriodText } from './period-words.ts'
import type { DateOrder } from './periods.ts'

/** A cell of a column of dates. */
export interface DateCell {
  readonly text: string
  readonly line: number
  readonly column: number
}

interface SplitDate extends DateCell {
  readonly parts: readonly [string, string, string]
}

const ORDERS: readonly DateOrder[] = ['DMY', 'MDY', 'YMD']
const NUMBERS = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:\D.*)?$/
const YEAR_FIRST = /^(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}/
const SHOWN_CELLS = 3
const SHORTEST_RUN = 3
/** Steps in months by which dates on the first of a month follow one another in statistics. */
const RUN_STEPS = [1, 3, 6]

/**
 * Whether the day or the month comes first in the dates of a file. Known where some day is above 12, where dates run
 * through the firsts of months, or where every order gives the same days; otherwise a question, with the first order that
 * is possible as its value. Years of two numbers (1950 to 2049) may stand first or last. Where days are written year first
 * the value is YMD; where there are none it is DMY, and nothing is said.
 */
export function decideDateOrder(texts: Iterable<DateCell>, answer: string | undefined): Reading<DateOrder> {
  const { dates, cells, isYearFirst } = collect(texts)
  const answered = ORDERS.find((order) => order === answer)
  const [first] = dates
  if (!first) return known(answered ?? (isYearFirst ? 'YMD' : 'DMY'), [])
  const place = { line: first.line, column: first.column, cells }
  if (answered) return known(answered, [decision('dates', answered, { ...place, how: 'answered', options: optionsOf(dates, ORDERS) })])

  const counts = ORDERS.map((order) => dates.filter((date) => isPossible(date, order)).length)
  const most = Math.max(...counts)
  const possible = ORDERS.filter((order, index) => counts[index] === most && (order !== 'YMD' || dates.some(mayStartWithYear)))
  const [suggested = 'DMY'] = possible
  const differing = dates.filter((date) => new Set(possible.map((order) => dayInOrder(date.parts, order))).size > 1)
  const inRun = possible.filter((order) => isRunOfMonths(dates, order))
  const proved = most < dates.length ? undefined : possible.length === 1 ? suggested : inRun.length === 1 ? inRun[0] : undefined
  if (proved) return known(proved, [decision('dates', proved, { ...place, how: 'proved', options: optionsOf(dates, possible) })])
  if (differing.length === 0 && most === dates.length) return known(suggested, [])
  const asked = most < dates.length ? ORDERS.filter((order, index) => order !== 'YMD' && (counts[index] ?? 0) > 0) : possible
  const question = decision('dates', suggested, { ...place, options: optionsOf(differing.length > 0 ? differing : dates, asked) })
  return { value: suggested, facts: [], questions: [question], problems: [] }
}

function known(value: DateOrder, facts: readonly Decision[]): Reading<DateOrder> {
  return { value, facts, questions: [], problems: [] }
}

/** Each date once, in the order of the file, with the count of all cells. */
function collect(texts: Iterable<DateCell>): { readonly dates: readonly SplitDate[]; readonly cells: number; readonly isYearFirst: boolean } {
  const seen = new Map<string, SplitDate | null>()
  let cells = 0
  let isYearFirst = false
  for (const cell of texts) {
    let date = seen.get(cell.text)
    if (date === undefined) {
      const folded = foldPeriodText(cell.text)
      const [, a, , b, c] = NUMBERS.exec(folded) ?? []
      date = a === undefined || b === undefined || c === undefined ? null : { ...cell, parts: [a, b, c] }
      if (YEAR_FIRST.test(folded)) isYearFirst = true
      seen.set(cell.text, date)
    }
    if (date) cells++
  }
  return { dates: [...seen.values()].filter((date) => date !== null), cells, isYearFirst }
}

function isPossible(date: SplitDate, order: DateOrder): boolean {
  return dayInOrder(date.parts, order) !== null
}

function mayStartWithYear({ parts: [a, , c] }: SplitDate): boolean {
  return a.length === 2 && c.length === 2
}

function isRunOfMonths(dates: readonly SplitDate[], order: DateOrder): boolean {
  if (dates.length < SHORTEST_RUN) return false
  const months = dates.map(({ parts }) => {
    const day = dayInOrder(parts, order)
    return day?.endsWith('-01') ? Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) : NaN
  })
  const step = (months[1] ?? NaN) - (months[0] ?? NaN)
  return RUN_STEPS.includes(Math.abs(step)) && months.every((month, index) => index === 0 || month - (months[index - 1] ?? NaN) === step)
}

function optionsOf(dates: readonly SplitDate[], orders: readonly DateOrder[]): readonly Option[] {
  return orders.map((value) => ({
    value,
    readings: dates.slice(0, SHOWN_CELLS).map(({ line, text, parts }) => ({ line, raw: text, reads: dayInOrder(parts, value) ?? '' })),
  }))
}
