import Papa from 'papaparse'
import { excerpt, type CsvProblem } from './csv-problem.ts'

/** The records of a text: every one of it, blank ones too, but for the empty one after its last line end. */
export interface Records {
  readonly cells: string[][]
  /** Physical line on which each record begins. */
  readonly lines: number[]
  /** What is wrong with its quotes. A line named here is in no record, but for `quotes given up`, below which quotes are only text. */
  readonly problems: CsvProblem[]
  /** The other physical lines of records that were left out for a quote on a later line. */
  readonly dropped: { readonly line: number; readonly text: string }[]
}

/** Is handed the records of a piece and their lines; both are emptied afterwards. */
export type TakePiece = (cells: readonly (readonly string[])[], lines: readonly number[], share: number) => void

/** Whether quotes hold cells together: 'auto' until too many are broken. */
export type Quoting = 'auto' | 'yes' | 'no'

/** A quoted cell longer than this, in lines, is taken for a quote that was never closed. */
const MOST_LINES_IN_A_CELL = 20
/** So is one longer than this, in characters, with line breaks in it. */
const MOST_CHARACTERS_IN_LINES = 10_000
/** A file with more broken quotes than this, and more than one in so many records, does not use quotes for quoting. */
const MOST_BROKEN_QUOTES = 50
const RECORDS_FOR_A_BROKEN_QUOTE = 100
/** Text is read in pieces of so many characters, so that a broken quote costs no more than one of them. */
const LARGEST_PIECE = 1 << 20
const SMALLEST_PIECE = 1 << 14

/**
 * Splits text whose line ends are all `\n` into records. Quotes after spaces are honoured. Never throws: a record with
 * a broken quote is left out and reported with its physical line, and reading goes on with the next line.
 *
 * With `take`, records are not kept: they are handed over piece by piece, with the share of the text read so far (0 to 1).
 * `watch` is told how many records there are and that share where they are kept.
 */
export function splitRecords(body: string, separator: string, firstLine: number, quoting: Quoting = 'auto', take?: TakePiece, watch?: (records: number, share: number) => void): Records {
  const records: Records = { cells: [], lines: [], problems: [], dropped: [] }
  const text = quoting !== 'no' && body.includes(' "') ? closeUpQuotes(body, separator) : body
  let at = 0
  let line = firstLine
  let size = LARGEST_PIECE
  let taken = 0
  const handOver = (share: number): void => {
    if (!take) return watch?.(records.cells.length, share)
    taken += records.cells.length
    take(records.cells, records.lines, share)
    records.cells.length = 0
    records.lines.length = 0
  }
  while (at < text.length) {
    if (quoting === 'no' || (quoting === 'auto' && isGivenUp(records.problems.length, taken + records.cells.length))) {
      if (quoting !== 'no') records.problems.push({ code: 'quotes given up', line, column: null, text: '' })
      addLiterally(text.slice(at), separator, line, records)
      handOver(1)
      break
    }
    const end = endOfPiece(text, at, size)
    const piece = readPiece(text.slice(at, end), separator, line, end === text.length, records)
    if (piece.read === 0) size *= 2
    else size = piece.isBroken ? SMALLEST_PIECE : Math.min(size * 4, LARGEST_PIECE)
    at += piece.read
    line = piece.line
    handOver(at / text.length)
  }
  return records
}

function isGivenUp(problems: number, records: number): boolean {
  return problems >= MOST_BROKEN_QUOTES && problems * RECORDS_FOR_A_BROKEN_QUOTE > records
}

/** Behind the last line end of the piece. */
function endOfPiece(text: string, at: number, size: number): number {
  const lineEnd = at + size >= text.length ? -1 : text.indexOf('\n', at + size)
  return lineEnd < 0 ? text.length : lineEnd + 1
}

interface PieceRead {
  /** Characters read, to the beginning of a line; 0 where a record is longer than the piece. */
  readonly read: number
  /** Physical line on which reading goes on. */
  readonly line: number
  readonly isBroken: boolean
}

/** Adds the records of a piece up to its end, to behind its first broken quote, or to a record that goes on behind it. */
function readPiece(piece: string, separator: string, firstLine: number, isLast: boolean, records: Records): PieceRead {
  const parsed = Papa.parse<string[]>(piece, { delimiter: separator, newline: '\n' })
  const error = parsed.errors.find(({ type }) => type === 'Quotes')
  if (!error && piece.endsWith('\n')) parsed.data.pop()
  const breaks = countIn(piece, '\n')
  const last = breaks + (piece.endsWith('\n') ? 0 : 1)
  if (!error && parsed.data.length === last) {
    let line = firstLine
    for (const row of parsed.data) {
      records.cells.push(row)
      records.lines.push(line++)
    }
    return { read: piece.length, line, isBroken: false }
  }
  const readable = error?.row ?? parsed.data.length
  let line = firstLine
  let swallowedAt: number | null = null
  for (let at = 0; at < readable && swallowedAt === null; at++) {
    const row = parsed.data[at] ?? []
    swallowedAt = findSwallowingCell(row, line)
    if (swallowedAt !== null) break
    records.cells.push(row)
    records.lines.push(line)
    line += countLines(row)
  }
  if (swallowedAt === null && !error) return { read: piece.length, line, isBroken: false }
  const recordAt = startOfLine(piece, line - firstLine)
  const errorAt = error?.index ?? 0
  if (swallowedAt === null && !isLast && error?.code === 'MissingQuotes' && !isSwallowing(piece.slice(errorAt))) {
    return { read: recordAt, line, isBroken: false }
  }
  const quoteLine = swallowedAt ?? firstLine + countIn(piece.slice(0, errorAt), '\n')
  const quoteAt = startOfLine(piece, quoteLine - firstLine)
  const end = piece.indexOf('\n', quoteAt)
  const broken = piece.slice(quoteAt, end < 0 ? undefined : end)
  // Papa gives the place after the opening quote.
  const isClosedOnItsLine = swallowedAt === null && broken.includes('"', errorAt - quoteAt)
  for (const [above, text] of quoteAt > recordAt ? piece.slice(recordAt, quoteAt - 1).split('\n').entries() : []) {
    records.dropped.push({ line: line + above, text })
  }
  records.problems.push({ code: isClosedOnItsLine ? 'malformed quote' : 'unclosed quote', line: quoteLine, column: null, text: excerpt(broken) })
  return { read: end < 0 ? piece.length : end + 1, line: quoteLine + 1, isBroken: true }
}

function addLiterally(text: string, separator: string, firstLine: number, records: Records): void {
  const { data } = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n', quoteChar: '\u0000' })
  if (text.endsWith('\n')) data.pop()
  let line = firstLine
  for (const row of data) {
    records.cells.push(row)
    records.lines.push(line++)
  }
}

/** Line on which a cell begins that is too long to be one cell; null when there is none. */
function findSwallowingCell(row: readonly string[], rowLine: number): number | null {
  let line = rowLine
  for (const cell of row) {
    if (isSwallowing(cell)) return line
    line += countIn(cell, '\n')
  }
  return null
}

function isSwallowing(cell: string): boolean {
  const breaks = countIn(cell, '\n')
  return breaks > MOST_LINES_IN_A_CELL || (breaks > 0 && cell.length > MOST_CHARACTERS_IN_LINES)
}

/** Text with the spaces between a separator and a quoted cell left out. */
function closeUpQuotes(text: string, separator: string): string {
  const parts: string[] = []
  let copied = 0
  for (let quote = text.indexOf('"'); quote >= 0; ) {
    let before = quote - 1
    while (text[before] === ' ') before--
    const end = isCellEdge(text[before], separator) ? closingQuote(text, quote) : -1
    let after = end + 1
    while (text[after] === ' ') after++
    if (end >= 0 && before < quote - 1 && isCellEdge(text[after], separator)) {
      parts.push(text.slice(copied, before + 1))
      copied = quote
    }
    quote = text.indexOf('"', Math.max(quote, end) + 1)
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(copied)
}

function isCellEdge(character: string | undefined, separator: string): boolean {
  return character === undefined || character === separator || character === '\n'
}

/** Where the quoted cell ends that begins at a quote; -1 where it is never closed. */
function closingQuote(text: string, opening: number): number {
  let end = text.indexOf('"', opening + 1)
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2)
  return end
}

/** Physical lines a record takes up. */
function countLines(row: readonly string[]): number {
  let lines = 1
  for (const cell of row) lines += countIn(cell, '\n')
  return lines
}

function countIn(text: string, character: string): number {
  let count = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++
  return count
}

function startOfLine(text: string, lineBreaks: number): number {
  let offset = 0
  for (let passed = 0; passed < lineBreaks; passed++) offset = text.indexOf('\n', offset) + 1
  return offset
}
