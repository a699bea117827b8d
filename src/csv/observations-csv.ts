import { buildDataset, type Dataset } from '../domain/dataset.ts'
import { OBSERVATION_COLUMNS, type ObservationColumn } from '../domain/observation.ts'
import { excerpt, type CsvProblem } from './csv-problem.ts'
import { EXPORT_COLUMNS, PRINTED } from './export-columns.ts'
import { unguardText } from './formula-guard.ts'
import { parseCsvText, type CsvTable } from './parse-csv.ts'

/** What an observation file holds. */
export interface ObservationsRead {
  readonly dataset: Dataset
  /** In the order of the file. */
  readonly problems: readonly CsvProblem[]
  /** Rows that are no observations: figures a download says were computed or are missing. */
  readonly leftAside: number
}

const HINTS: Partial<Record<ObservationColumn, string>> = {
  period: 'YYYY, YYYY-Qn, YYYY-MM, YYYY-MM-DD, start/end',
  value: '-1234.5',
  precision: '0.1',
  relation: '=, >, <, ~',
  status: 'A, B, P, E, U',
}

/**
 * Reads an observation file, or a file downloaded from the product. Columns may stand in any order; those that are
 * neither of an observation nor of a download are reported and ignored. A missing column is reported and nothing is
 * read. Codes and numbers are trimmed, notes are kept as they are. A row with anything wrong in it is left out, and
 * each wrong cell is reported with its physical line and column. Codes are not looked up. Never throws.
 */
export function parseObservations(text: string): ObservationsRead {
  return readObservations(parseCsvText(text))
}

/** As `parseObservations`, from a table that has been split already. */
export function readObservations(table: CsvTable): ObservationsRead {
  const problems: CsvProblem[] = [...table.problems, ...headerProblems(table)]
  const positions = OBSERVATION_COLUMNS.map((column) => table.header.indexOf(column))
  if (table.header.length === 0 || positions.includes(-1)) return { dataset: buildDataset([]).dataset, problems, leftAside: 0 }

  const figureAt = table.header.indexOf('figure')
  const noteAt = table.header.indexOf('note')
  const fields: string[][] = []
  const lines: number[] = []
  table.rows.forEach((row, at) => {
    if (figureAt >= 0 && row[figureAt]?.trim() !== PRINTED) return
    lines.push(table.lines[at] ?? 0)
    fields.push(positions.map((position) => readCell(row[position] ?? '', position === noteAt)))
  })
  const { dataset, problems: cellProblems } = buildDataset(fields)
  for (const { row, column, text, code } of cellProblems) {
    const hint = HINTS[column]
    problems.push({ code, line: lines[row] ?? 0, column, text: excerpt(text), ...(hint === undefined ? {} : { hint }) })
  }
  problems.sort((a, b) => a.line - b.line)
  return { dataset, problems, leftAside: table.rows.length - fields.length }
}

function readCell(text: string, isNote: boolean): string {
  return unguardText(isNote ? text : text.trim())
}

function headerProblems(table: CsvTable): readonly CsvProblem[] {
  if (table.header.length === 0) return []
  const at = { line: table.headerLine }
  const known = new Set<string>(EXPORT_COLUMNS)
  const missing = OBSERVATION_COLUMNS.filter((column) => !table.header.includes(column))
  return [
    ...missing.map((column): CsvProblem => ({ ...at, code: 'missing column', column, text: '', hint: column })),
    ...table.header.flatMap((column, position): CsvProblem[] => {
      if (!known.has(column)) return [{ ...at, code: 'unknown column', column: excerpt(column), text: excerpt(column) }]
      return table.header.indexOf(column) < position ? [{ ...at, code: 'repeated column', column, text: column }] : []
    }),
  ]
}
