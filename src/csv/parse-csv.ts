import type { CsvProblem } from './csv-problem.ts'
import { splitRecords } from './split-records.ts'

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

const SEPARATORS = [',', ';', '\t'] as const

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
      blankRows++
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

function countIn(text: string, character: string): number {
  let count = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count++
  return count
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
