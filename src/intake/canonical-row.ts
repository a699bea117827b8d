import { unguardText } from '../csv/formula-guard.ts'
import type { DatasetProblemCode } from '../domain/dataset.ts'
import { intakeProblem, type IntakeProblem, type IntakeProblemCode } from '../domain/intake/reading.ts'
import { OBSERVATION_COLUMNS, RELATIONS, STATUSES, type ObservationColumn } from '../domain/observation.ts'
import type { Registry } from '../domain/registry.ts'
import { rowProblems } from '../domain/rows.ts'

const NOTE = OBSERVATION_COLUMNS.indexOf('note')

const HINTS: Partial<Record<ObservationColumn, string>> = {
  period: 'YYYY, YYYY-Qn, YYYY-MM, YYYY-MM-DD, start/end',
  value: '-1234.5',
  precision: '0.1',
  relation: RELATIONS.join(', '),
  status: STATUSES.join(', '),
}

/** What a blank cell is called by the column it stands in. */
const BLANK_CELLS: Partial<Record<ObservationColumn, IntakeProblemCode>> = {
  locality: 'no place in the row',
  partner: 'no place in the row',
  measure: 'no measure for the cell',
  period: 'no period in the row',
  value: 'not a number',
  precision: 'not a number',
}

/** Says what keeps rows out. */
export interface RowJudge {
  /** Adds the problems of a row, given as clean texts in the order of OBSERVATION_COLUMNS; `positions` says where these stand in the file. */
  readonly judge: (clean: readonly string[], positions: readonly number[], line: number, problems: IntakeProblem[]) => void
  /** One problem for each code that was not known, where it stood first; its hint is the number of rows that have it. */
  readonly unknownCodes: () => readonly IntakeProblem[]
}

interface UnknownCode {
  readonly code: string
  readonly line: number
  readonly column: number
  rows: number
}

/** A judge who has seen no row. */
export function createRowJudge(registry: Registry): RowJudge {
  const unknown = new Map<string, UnknownCode>()
  const known = { locality: registry.places, partner: registry.places, measure: registry.measures }
  return {
    judge(clean, positions, line, problems) {
      for (const [at, column] of OBSERVATION_COLUMNS.entries()) {
        if (column !== 'locality' && column !== 'partner' && column !== 'measure') continue
        const code = clean[at] ?? ''
        if (code === '' || known[column].has(code)) continue
        const seen = unknown.get(`${column}:${code}`)
        if (seen) seen.rows++
        else unknown.set(`${column}:${code}`, { code, line, column: (positions[at] ?? 0) + 1, rows: 1 })
      }
      for (const { column, text, code } of rowProblems(0, clean)) {
        const at = positions[OBSERVATION_COLUMNS.indexOf(column)] ?? 0
        problems.push(intakeProblem(problemCode(column, code), { line, column: at + 1, text, hint: HINTS[column] ?? column }))
      }
    },
    unknownCodes: () => Array.from(unknown.values(), ({ code, line, column, rows }) => intakeProblem('unknown code', { line, column, text: code, hint: String(rows) })),
  }
}

function problemCode(column: ObservationColumn, code: DatasetProblemCode): IntakeProblemCode {
  switch (code) {
    case 'empty':
      return BLANK_CELLS[column] ?? 'unreadable row'
    case 'not a period':
      return 'not a period'
    case 'not a number':
    case 'not positive':
      return 'not a number'
    case 'unknown relation':
    case 'unknown status':
    case 'too few fields':
      return 'unreadable row'
  }
}

/** The cells of an observation in their order: trimmed but for the note, without the mark against formulas. */
export function cleanCells(cells: readonly string[], positions: readonly number[]): readonly string[] {
  return positions.map((position, column) => {
    const cell = cells[position] ?? ''
    return unguardText(column === NOTE ? cell : cell.trim())
  })
}

/** Whether a text is what cleaning makes of it. */
export function isClean(text: string): boolean {
  return text.trim() === text && unguardText(text) === text
}
