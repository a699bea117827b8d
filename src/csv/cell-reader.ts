import { LANGUAGES, type Translated } from '../domain/language.ts'
import { parsePeriod, type Period } from '../domain/period.ts'
import type { CellProblemCode, CsvProblem } from './csv-problem.ts'
import { excerpt } from './csv-problem.ts'
import type { CsvTable } from './parse-csv.ts'

/**
 * Reads the cells of one row by column name. Cells are trimmed. A cell that is not what it should be is reported once,
 * makes the row unsound, and is read as a stand-in that must not be used: ask `isSound` before using the row.
 */
export interface CellReader {
  readonly line: number
  /** Text of the cell; '' where it is blank. */
  readonly text: (column: string) => string
  /** Text that must be there. */
  readonly required: (column: string) => string
  /** Text, or null where the cell is blank. */
  readonly optional: (column: string) => string | null
  /** One of the words allowed. */
  readonly oneOf: <Word extends string>(column: string, allowed: readonly Word[]) => Word
  /** Words joined by `|`, each one of those allowed; none where the cell is blank. */
  readonly listOf: <Word extends string>(column: string, allowed: readonly Word[]) => readonly Word[]
  /** Texts joined by `|`; none where the cell is blank. */
  readonly list: (column: string) => readonly string[]
  /** A period as printed (a year, a month, a day), or null where the cell is blank. */
  readonly period: (column: string) => Period | null
  /** Day number of a whole date, or null where the cell is blank. */
  readonly day: (column: string) => number | null
  /** A whole number of 0 or more, or null where the cell is blank. */
  readonly whole: (column: string) => number | null
  /** The columns `name_en`, `name_vi`, `name_ko` for the stem `name`; all must be there. */
  readonly translated: (stem: string) => Translated
  /** Reports something about a cell and makes the row unsound. */
  readonly report: (code: CellProblemCode, column: string, hint?: string) => void
  readonly isSound: () => boolean
}

/**
 * Readers for the rows of a table, one after the other. Where a column is missing, that is reported and there are no
 * rows to read; columns that are not asked for are ignored.
 */
export function* readRows(table: CsvTable, columns: readonly string[], problems: CsvProblem[]): Generator<CellReader> {
  problems.push(...table.problems)
  if (table.header.length === 0) return
  const positions = new Map(table.header.map((name, position) => [name, position]))
  const absent = columns.filter((column) => !positions.has(column))
  for (const column of absent) problems.push({ code: 'missing column', line: table.headerLine, column, text: '', hint: column })
  if (absent.length > 0) return
  for (const [at, cells] of table.rows.entries()) yield cellReader(positions, cells, table.lines[at] ?? 0, problems)
}

function cellReader(positions: ReadonlyMap<string, number>, cells: readonly string[], line: number, problems: CsvProblem[]): CellReader {
  let sound = true
  const text = (column: string): string => (cells[positions.get(column) ?? -1] ?? '').trim()
  const report = (code: CellProblemCode, column: string, hint?: string): void => {
    sound = false
    problems.push({ code, line, column, text: excerpt(text(column)), ...(hint === undefined ? {} : { hint }) })
  }
  const required = (column: string): string => {
    const found = text(column)
    if (found === '') report('required', column)
    return found
  }
  const list = (column: string): readonly string[] =>
    text(column)
      .split('|')
      .map((word) => word.trim())
      .filter((word) => word !== '')
  const period = (column: string): Period | null => {
    const found = text(column)
    if (found === '') return null
    const parsed = parsePeriod(found)
    if (!parsed) report('not a date', column, 'YYYY, YYYY-MM, YYYY-MM-DD')
    return parsed
  }
  return {
    line,
    text,
    required,
    optional: (column) => text(column) || null,
    oneOf: (column, allowed) => {
      const found = text(column)
      const word = allowed.find((candidate) => candidate === found)
      if (word !== undefined) return word
      report(found === '' ? 'required' : 'not allowed', column, allowed.join(', '))
      return standIn(allowed)
    },
    listOf: (column, allowed) =>
      list(column).map((found) => {
        const word = allowed.find((candidate) => candidate === found)
        if (word === undefined) report('not allowed', column, allowed.join(', '))
        return word ?? standIn(allowed)
      }),
    list,
    period,
    day: (column) => {
      const found = text(column)
      if (found === '') return null
      const parsed = parsePeriod(found)
      if (parsed?.kind === 'day') return parsed.startDay
      report('not a date', column, 'YYYY-MM-DD')
      return null
    },
    whole: (column) => {
      const found = text(column)
      if (found === '') return null
      if (!/^\d{1,9}$/.test(found)) report('not a whole number', column)
      return Number(found)
    },
    translated: (stem) => {
      const [en, vi, ko] = LANGUAGES.map((language) => required(`${stem}_${language}`))
      return { en: en ?? '', vi: vi ?? '', ko: ko ?? '' }
    },
    report,
    isSound: () => sound,
  }
}

function standIn<Word extends string>(allowed: readonly Word[]): Word {
  const [first] = allowed
  if (first === undefined) throw new Error('a list of allowed words must not be empty')
  return first
}
