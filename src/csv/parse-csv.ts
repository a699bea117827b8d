import Papa from 'papaparse'
import { excerpt, type CsvProblem } from './csv-problem.ts'

/** A file as a table of text. */
export interface CsvTable {
  /** Names of the columns: normalised (NFC) and trimmed, otherwise as written. */
  readonly header: readonly string[]
  /** Rows under the header, each with as many cells as the header; cells are as written. */
  readonly rows: readonly (readonly string[])[]
  /** Physical line of the file on which each row begins, from 1. */
  readonly lines: readonly number[]
  /** Physical line of the header; 1 in an empty file. */
  readonly headerLine: number
  /** Rows without any text, which were left out. */
  readonly blankRows: number
  readonly problems: readonly CsvProblem[]
}

interface Records {
  readonly cells: string[][]
  readonly lines: number[]
  readonly problems: CsvProblem[]
}

const SEPARATORS = [',', ';', '\t'] as const
/** A quoted cell longer than this, in lines, is taken for a quote that was never closed. */
const MOST_LINES_IN_A_CELL = 20
/** A file with more broken quotes than this does not use quotes for quoting. */
const MOST_BROKEN_QUOTES = 50

/**
 * Splits the text of a CSV file into a header and rows. A byte order mark is dropped and every kind of line end is
 * taken for one; the separator is the one of comma, semicolon and tab that the first line has most of, or the one a
 * first line `sep=;` names. Rows of blank cells are left out and counted. Never throws: a row that cannot be read is
 * left out and reported with its physical line, and reading goes on with the next line.
 */
export function parseCsvText(text: string): CsvTable {
  const lineEnds = text.replace(/^\uFEFF+/, '').replace(/\r\n?/g, '\n')
  const named = /^sep=([,;\t])\n/i.exec(lineEnds)
  const body = named ? lineEnds.slice(named[0].length) : lineEnds
  const { cells, lines, problems } = splitRecords(body, named?.[1] ?? guessSeparator(body), named ? 2 : 1)

  const headerAt = cells.findIndex((row) => !isBlank(row))
  const headerRow = cells[headerAt]
  if (!headerRow) {
    const empty: CsvProblem = { code: 'empty file', line: 1, column: null, text: '' }
    return { header: [], rows: [], lines: [], headerLine: 1, blankRows: 0, problems: problems.length > 0 ? problems : [empty] }
  }
  const header = dropTrailingBlanks(headerRow.map((name) => name.normalize('NFC').trim()))
  const rows: (readonly string[])[] = []
  const rowLines: number[] = []
  let blankRows = 0
  for (let at = headerAt + 1; at < cells.length; at++) {
    const row = cells[at] ?? []
    const line = lines[at] ?? 0
    if (isBlank(row)) {
      // The last line end of a file makes one more, empty record: not a blank row.
      if (at < cells.length - 1 || row.length > 1) blankRows++
      continue
    }
    const fitted = row.length > header.length ? dropTrailingBlanks(row, header.length) : row
    if (fitted.length !== header.length) {
      problems.push({ code: 'cell count', line, column: null, text: String(row.length), hint: String(header.length) })
      continue
    }
    rows.push(fitted)
    rowLines.push(line)
  }
  problems.sort((a, b) => a.line - b.line)
  return { header, rows, lines: rowLines, headerLine: lines[headerAt] ?? 1, blankRows, problems }
}

function splitRecords(body: string, separator: string, firstLine: number): Records {
  const records: Records = { cells: [], lines: [], problems: [] }
  let rest = body
  let line = firstLine
  while (records.problems.length < MOST_BROKEN_QUOTES) {
    const parsed = Papa.parse<string[]>(rest, { delimiter: separator, newline: '\n' })
    const firstError = parsed.errors.find((error) => error.type === 'Quotes')
    const readable = firstError?.row ?? parsed.data.length
    const restLine = line
    // Only quoted cells can hold line breaks; most files have none, and counting is slow.
    const mayHaveLongCells = rest.includes('"')
    let swallowedAt: number | null = null
    for (let at = 0; at < readable && swallowedAt === null; at++) {
      const row = parsed.data[at] ?? []
      swallowedAt = mayHaveLongCells ? findSwallowingCell(row, line) : null
      if (swallowedAt === null) {
        records.cells.push(row)
        records.lines.push(line)
        line += mayHaveLongCells ? countLines(row) : 1
      }
    }
    if (swallowedAt === null && !firstError) return records
    const quoteLine = swallowedAt ?? restLine + countIn(rest.slice(0, firstError?.index ?? 0), '\n')
    const offset = startOfLine(rest, quoteLine - restLine)
    const end = rest.indexOf('\n', offset)
    const broken = rest.slice(offset, end < 0 ? undefined : end)
    // Papa gives the place after the opening quote.
    const isClosedOnItsLine = swallowedAt === null && broken.includes('"', (firstError?.index ?? 0) - offset)
    records.problems.push({ code: isClosedOnItsLine ? 'malformed quote' : 'unclosed quote', line: quoteLine, column: null, text: excerpt(broken) })
    if (end < 0) return records
    rest = rest.slice(end + 1)
    line = quoteLine + 1
  }
  records.problems.push({ code: 'quotes given up', line, column: null, text: '' })
  for (const row of Papa.parse<string[]>(rest, { delimiter: separator, newline: '\n', quoteChar: '\u0000' }).data) {
    records.cells.push(row)
    records.lines.push(line++)
  }
  return records
}

/** Line on which a cell begins that is too long to be one cell; null when there is none. */
function findSwallowingCell(row: readonly string[], rowLine: number): number | null {
  let line = rowLine
  for (const cell of row) {
    const breaks = countIn(cell, '\n')
    if (breaks > MOST_LINES_IN_A_CELL) return line
    line += breaks
  }
  return null
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

function guessSeparator(body: string): string {
  const firstLine = body.replace(/^\s+/, '').split('\n', 1)[0] ?? ''
  const unquoted = firstLine.replace(/"[^"]*"/g, '')
  return SEPARATORS.reduce((best, separator) => (countIn(unquoted, separator) > countIn(unquoted, best) ? separator : best))
}

function isBlank(row: readonly string[]): boolean {
  return row.every((cell) => cell.trim() === '')
}

/** Without the blank cells at its end (spreadsheets write them), but with at least `fewest` cells. */
function dropTrailingBlanks(row: readonly string[], fewest = 1): readonly string[] {
  let length = row.length
  while (length > fewest && row[length - 1]?.trim() === '') length--
  return row.slice(0, length)
}
