import { unguardText } from '../csv/formula-guard.ts'
import { splitRecords, type Quoting, type Records } from '../csv/split-records.ts'
import { decision, intakeProblem, type Answers, type Decision, type IntakeProblem, type Reading } from '../domain/intake/reading.ts'
import type { ReadProgress } from './read-progress.ts'
import { decideSeparator } from './separator.ts'

/** A file as rows of text. */
export interface Grid {
  /** Rows with any text in them, each with the cells it has; cells are trimmed, without what nobody sees. */
  readonly rows: readonly (readonly string[])[]
  /** Physical line of the file on which each row begins, from 1. */
  readonly lines: readonly number[]
  /** The character between cells. */
  readonly separator: string
  /** Rows without any text, which were left out. */
  readonly blankRows: number
}

/** Longest text of a cell, in characters; what is behind it is cut off and reported. */
const LONGEST_CELL = 10_000
/** Line ends of every system, and what nobody sees: zero-width spaces and joiners, marks of direction, soft hyphens, byte order marks inside a text, NULs. */
const OTHER_LINE_ENDS = /\r\n?|[\u2028\u2029\u0085]/g
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g
/** Behind the ASCII spaces, the first character codes that `trim` may take away. */
const LAST_ASCII_SPACE = 0x20
const FIRST_WIDE_SPACE = 0xa0
const FIRST_LETTER_BEHIND = 0xa1
const FIRST_GENERAL_SPACE = 0x1680
const APOSTROPHE = 0x27

/**
 * Splits text into rows of cells. Every kind of line end is one; a first line `sep=;` is obeyed and is no row. Broken
 * quotes are reported with their lines, which are left out; where too many are broken, quotes are only text. No row is
 * dropped for the number of its cells. Answers: `separator` (`,` `;` `tab` `|`), `quotes` (`yes`, `no`). Never throws.
 */
export function splitText(text: string, answers: Answers, onProgress?: ReadProgress): Reading<Grid> {
  const body = withPlainLineEnds(text)
  const named = /^ *"?sep=([^\r\n"\w])"?[ ,;\t\r]*(?:\n|$)/i.exec(body)
  const firstLine = named ? 2 : 1
  const rest = named ? body.slice(named[0].length) : body
  const { separator, fact } = decideSeparator(rest, named?.[1], answers.separator, firstLine)
  const { records, gaveUp } = split(rest, separator, firstLine, answers.quotes, onProgress)
  const problems: IntakeProblem[] = gaveUp === null ? quoteProblems(records) : []
  const grid = cleanRows(records, separator, problems)
  return {
    value: grid,
    facts: gaveUp === null ? [fact] : [fact, gaveUp],
    questions: [],
    problems: problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
  }
}

function withPlainLineEnds(text: string): string {
  // Millions of lines: taking apart and joining is faster than replacing. Without quotes the `\r` before `\n` may stay: it is trimmed off the last cell.
  const plain = text.includes('"') && text.includes('\r\n') ? text.split('\r\n').join('\n') : text
  return hasUnusual(plain) ? plain.replaceAll('\u0000', '').replace(UNSEEN, '').replace(OTHER_LINE_ENDS, '\n') : plain
}

/** Whether a text has line ends but `\n` and `\r\n`, or anything nobody sees; a loop, because a pattern takes three times as long. */
function hasUnusual(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0 || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) return true
    if (code < 0x80 || (code > 0xad && code < 0x200b) || (code > 0x2069 && code !== 0xfeff)) continue
    if (code === 0xfeff || code === 0xad || code === 0x85 || (code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e) || code === 0x2060 || code >= 0x2066) return true
  }
  return false
}

function split(text: string, separator: string, firstLine: number, answer: string | undefined, onProgress?: ReadProgress): { readonly records: Records; readonly gaveUp: Decision | null } {
  const answered: Quoting | null = answer === 'yes' || answer === 'no' ? answer : null
  const records = splitRecords(text, separator, firstLine, answered ?? 'auto', undefined, onProgress)
  const gaveUpAt = records.problems.find(({ code }) => code === 'quotes given up')
  if (!gaveUpAt && answered === null) return { records, gaveUp: null }
  const options = ['yes', 'no'].map((value) => ({ value, readings: [] }))
  const gaveUp = decision('quotes', answered ?? 'no', { how: answered === null ? 'assumed' : 'answered', options, line: records.problems[0]?.line ?? null })
  if (answered === 'yes') return { records, gaveUp }
  const literal = gaveUpAt ? splitRecords(text, separator, firstLine, 'no') : records
  for (const row of literal.cells) for (const [at, cell] of row.entries()) row[at] = withoutQuotesAround(cell)
  return { records: literal, gaveUp }
}

function withoutQuotesAround(cell: string): string {
  const trimmed = cell.trim()
  const isQuoted = trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"')
  return isQuoted ? trimmed.slice(1, -1).replaceAll('""', '"') : cell
}

function quoteProblems({ problems, dropped }: Records): IntakeProblem[] {
  return [
    ...problems.flatMap(({ code, line, text }) => (code === 'unclosed quote' || code === 'malformed quote' ? [intakeProblem(code, { line, text, decision: 'quotes' })] : [])),
    ...dropped.map(({ line, text }) => intakeProblem('unclosed quote', { line, text, decision: 'quotes' })),
  ]
}

function cleanRows({ cells, lines: allLines }: Records, separator: string, problems: IntakeProblem[]): Grid {
  const rows: string[][] = []
  const lines: number[] = []
  for (let at = 0; at < cells.length; at++) {
    const row = cells[at] ?? []
    withoutCarriageReturn(row)
    let hasText = false
    for (let column = 0; column < row.length; column++) {
      const cell = row[column] ?? ''
      if (cell === '') continue
      if (!needsCleaning(cell)) {
        hasText = true
        continue
      }
      // The guard is the first thing in a cell, before spaces that it guards against.
      const clean = unguardText(cell).trim()
      row[column] = clean.slice(0, LONGEST_CELL)
      hasText ||= clean !== ''
      if (clean.length > LONGEST_CELL) {
        problems.push(intakeProblem('huge cell', { line: allLines[at] ?? 0, column: column + 1, text: clean, hint: String(clean.length) }))
      }
    }
    if (!hasText) continue
    rows.push(row)
    lines.push(allLines[at] ?? 0)
  }
  return { rows, lines, separator, blankRows: cells.length - rows.length }
}

/** Takes the half of a line end off the last cell: so often there is one that trimming it off takes too long. */
function withoutCarriageReturn(row: string[]): void {
  const last = row[row.length - 1]
  if (last?.endsWith('\r')) row[row.length - 1] = last.slice(0, -1)
}

/** Whether a cell is huge, begins with an apostrophe, or begins or ends with what may be a space. */
function needsCleaning(cell: string): boolean {
  const first = cell.charCodeAt(0)
  return first === APOSTROPHE || maySpace(first) || maySpace(cell.charCodeAt(cell.length - 1)) || cell.length > LONGEST_CELL
}

function maySpace(code: number): boolean {
  return code <= LAST_ASCII_SPACE || (code >= FIRST_WIDE_SPACE && (code < FIRST_LETTER_BEHIND || (code >= FIRST_GENERAL_SPACE && code <= 0x3000)))
}
