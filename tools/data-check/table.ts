import { existsSync, readFileSync } from 'node:fs'
import { parseCsvText, type CsvTable } from '../../src/csv/parse-csv.ts'
import { problemToFinding, type Finding } from './finding.ts'

/** A file that was read as a table. */
export interface LoadedTable {
  readonly file: string
  readonly text: string
  readonly table: CsvTable
}

/** Reads a CSV file; null where it is not there or not UTF-8, which is reported. */
export function loadTable(file: string, findings: Finding[]): LoadedTable | null {
  const report = (found: string, remedy: string): null => {
    findings.push({ file, line: null, column: null, found, remedy })
    return null
  }
  if (!existsSync(file)) return report('the file is not there', 'add it, or correct the path that names it')
  const bytes = readFileSync(file)
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return report('this is a workbook, not text', 'save it as CSV UTF-8')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return report('the text is not UTF-8', 'save it as CSV UTF-8')
  }
  const table = parseCsvText(text)
  findings.push(...table.problems.map((problem) => problemToFinding(file, problem)))
  return { file, text, table }
}

/** One line on what a file held. */
export function describeTable({ file, table }: LoadedTable): string {
  const blank = table.blankRows > 0 ? `, ${table.blankRows} blank` : ''
  return `${file}: ${table.rows.length} rows${blank}`
}

/** A column's cells, trimmed; undefined where there is no such column. */
export function columnOf(table: CsvTable, name: string): readonly string[] | undefined {
  const position = table.header.indexOf(name)
  return position < 0 ? undefined : table.rows.map((row) => (row[position] ?? '').trim())
}
