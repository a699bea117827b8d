import type { DatasetProblemCode } from '../domain/dataset.ts'

/** What is wrong with a file as a table of text, before any cell is understood. */
export type FileProblemCode =
  | 'empty file'
  | 'unclosed quote'
  | 'malformed quote'
  | 'quotes given up'
  | 'cell count'
  | 'missing column'
  | 'unknown column'
  | 'repeated column'

/** What is wrong with one cell of a registry. */
export type CellProblemCode = 'required' | 'not allowed' | 'not a date' | 'not a whole number' | 'not an id' | 'repeated key'

export type CsvProblemCode = FileProblemCode | CellProblemCode | DatasetProblemCode

/** One thing wrong with a file, as data: whoever shows it turns the code into a sentence of the reader's language. */
export interface CsvProblem {
  readonly code: CsvProblemCode
  /** Physical line of the file, from 1; in a row of several lines, the first (for quotes: the line of the quote). */
  readonly line: number
  /** Name of the column as the file has it; null where the whole line or file is meant. */
  readonly column: string | null
  /** What was found, as it stands in the file; shortened where it is long. */
  readonly text: string
  /** What would have been accepted: the codes allowed, the number of cells expected, the missing name. */
  readonly hint?: string
}

const LONGEST_TEXT = 80

/** The found text as a problem quotes it: line breaks shown, at most 80 characters. */
export function excerpt(text: string): string {
  const shown = text.slice(0, LONGEST_TEXT + 1).replaceAll('\n', '\\n')
  return shown.length > LONGEST_TEXT ? `${shown.slice(0, LONGEST_TEXT - 1)}…` : shown
}
