import { parsePeriod } from '../domain/period.ts'
import type { Status } from '../domain/observation.ts'
import { readFolded, type Found, type PeriodForm } from './period-grammar.ts'
import { foldPeriodText, SERIAL_ZERO, takeCumulative, takeMoment, takeStatus, textOfDay } from './period-words.ts'

/** How days are written where the year does not come first: day or month before. */
export type DateOrder = 'DMY' | 'MDY' | 'YMD'

/** A period as a file writes it. */
export interface PeriodRead {
  /** ISO 8601 as `parsePeriod` takes it. */
  readonly text: string
  /** How it was written; an ambiguous day is another day in the other order. */
  readonly form: PeriodForm
  /** Year to date: figures run from January of the year on. */
  readonly toDate: boolean
  /** P or E where the period itself is marked as provisional or estimated, else A. */
  readonly status: Status
}

const MAX_LENGTH = 60
const MAX_REMEMBERED = 20_000
/** Columns of periods repeat few texts many times. */
const remembered = new Map<string, Map<string, PeriodRead | null>>()

/**
 * Reads a period as people write it in English, Vietnamese and Korean (`T12/2024`, `Quý I/2024`, `2024년 1분기`, `Dec-24`,
 * `2024p`). Years of two numbers (`2000-01`) are fiscal years only where `isFiscal` says so or nothing else is possible;
 * their text is the first year. Null for anything else, for days that do not exist and years outside 1900 to 2100.
 */
export function readPeriod(text: string, order: DateOrder, isFiscal: boolean): PeriodRead | null {
  if (text.length > MAX_LENGTH) return null
  const manner = isFiscal ? `${order} fiscal` : order
  let known = remembered.get(manner)
  if (!known) remembered.set(manner, (known = new Map()))
  const before = known.get(text)
  if (before !== undefined) return before
  if (known.size >= MAX_REMEMBERED) known.clear()
  const read = readNew(text, order, isFiscal)
  known.set(text, read)
  return read
}

function readNew(text: string, order: DateOrder, isFiscal: boolean): PeriodRead | null {
  const folded = foldPeriodText(text)
  if (!/\d{2}/.test(folded)) return null
  const plain = readWhole(folded, order, isFiscal)
  if (plain) return { ...plain, status: 'A' }
  const { rest, status } = takeStatus(folded)
  const marked = rest === folded ? null : readWhole(rest, order, isFiscal)
  return marked && { ...marked, status }
}

type Whole = Omit<PeriodRead, 'status'>

function readWhole(folded: string, order: DateOrder, isFiscal: boolean): Whole | null {
  const found = readFolded(folded, order, isFiscal)
  if (found) return whole(found)
  const { rest, isCumulative } = takeCumulative(folded)
  const moment = takeMoment(rest)
  if (moment !== folded) {
    const inner = readFolded(moment, order, isFiscal)
    if (inner) return isCumulative ? sinceJanuary(whole(inner)) : whole(inner)
  }
  return readRange(folded, order)
}

function whole({ text, form, toDate = false }: Found): Whole {
  return { text, form, toDate }
}

/** A month or quarter that its figure reaches up to; years and days stay, for what is added up to a day is a stock. */
function sinceJanuary(read: Whole): Whole {
  const period = parsePeriod(read.text)
  if (!period || (period.kind !== 'month' && period.kind !== 'quarter')) return read
  const last = textOfDay(period.endDay).slice(0, 7)
  const year = last.slice(0, 4)
  if (last.endsWith('-12')) return { text: year, form: 'year', toDate: true }
  return { text: last.endsWith('-01') ? last : `${year}-01/${last}`, form: 'interval', toDate: true }
}

const BETWEEN = /^(.*\d.*?)(?: ?~ ?| - | to | den | through )(.*\d.*)$|^(\d{1,2}\/\d{4})-(\d{1,2}\/\d{4})$/

/** Two whole periods with a dash or word between them. */
function readRange(folded: string, order: DateOrder): Whole | null {
  const match = BETWEEN.exec(folded.replace(/^(?:tu|from) /, ''))
  if (!match) return null
  const first = readFolded(match[1] ?? match[3] ?? '', order, false)
  const last = readFolded(match[2] ?? match[4] ?? '', order, false)
  if (!first || !last || first.text.includes('/') || last.text.includes('/')) return null
  const text = `${first.text}/${last.text}`
  const interval = parsePeriod(text)
  if (!interval) return null
  const isOneYear = first.text.slice(0, 4) === last.text.slice(0, 4)
  return { text, form: 'interval', toDate: isOneYear && textOfDay(interval.startDay).endsWith('-01-01') }
}

/** First and last day a spreadsheet's number of a day may stand for: 2000-01-01 to 2050-01-01. */
const FIRST_SERIAL = 36_526
const LAST_SERIAL = 54_789

/** Reads the number by which spreadsheets count days (36526 is 2000-01-01) up to 54789; null for anything else. Only for columns of dates. */
export function readSerial(text: string): PeriodRead | null {
  const match = /^\s*(\d{5})(?:\.0+)?\s*$/.exec(text)
  const serial = Number(match?.[1] ?? NaN)
  if (!(serial >= FIRST_SERIAL && serial <= LAST_SERIAL)) return null
  return { text: textOfDay(SERIAL_ZERO + serial), form: 'serial', toDate: false, status: 'A' }
}

/**
 * What texts such as `2000-01` and `2001-02` in one row or column are: fiscal years where each second number follows its
 * year and years follow one another, months where that is impossible; null where there are none or only one that may be both.
 */
export function periodForms(heads: readonly string[]): 'fiscal' | 'monthly' | null {
  const seconds = new Map<number, Set<number>>()
  for (const head of heads) {
    const match = /^\s*(?:FY ?)?((?:19|20)\d{2})[-/\u2013](\d{2})\s*$/i.exec(head)
    if (!match) continue
    const year = Number(match[1])
    const second = Number(match[2])
    seconds.set(year, (seconds.get(year) ?? new Set()).add(second))
  }
  const years = [...seconds.keys()].toSorted((a, b) => a - b)
  if (years.length === 0) return null
  const allFollow = years.every((year) => seconds.get(year)?.size === 1 && seconds.get(year)?.has((year + 1) % 100))
  const isChain = years.every((year, index) => index === 0 || year - (years[index - 1] ?? 0) === 1)
  const mayBeMonths = [...seconds.values()].every((months) => [...months].every((month) => month >= 1 && month <= 12))
  if (allFollow && (!mayBeMonths || (years.length > 1 && isChain))) return 'fiscal'
  return mayBeMonths && !allFollow ? 'monthly' : null
}
