import { excerpt } from '../../src/csv/csv-problem.ts'
import { parseDecimal } from '../../src/domain/decimal.ts'
import { parsePeriod } from '../../src/domain/period.ts'
import type { Field, TableSchema } from './descriptor.ts'
import type { Finding } from './finding.ts'
import { columnOf, type LoadedTable } from './table.ts'

type CellCheck = (text: string) => readonly [found: string, remedy: string] | null

const TYPES: Readonly<Record<string, CellCheck>> = {
  string: () => null,
  number: (text) => (Number.isNaN(parseDecimal(text)) ? ['is not a number', 'write digits with a dot before decimals and nothing between thousands'] : null),
  integer: (text) => (/^-?\d+$/.test(text) ? null : ['is not a whole number', 'write digits only']),
  date: (text) => (parsePeriod(text)?.kind === 'day' ? null : ['is not a date', 'write YYYY-MM-DD']),
}

/** Each constraint, given its value in the schema, as a check of a cell that is not blank. */
const CONSTRAINTS: Readonly<Record<string, (limit: unknown) => CellCheck>> = {
  required: () => () => null,
  unique: () => () => null,
  enum: (allowed) => (text) => (Array.isArray(allowed) && allowed.includes(text) ? null : ['is not allowed', `use one of ${String(allowed)}`]),
  pattern: (pattern) => {
    const whole = new RegExp(`^(?:${String(pattern)})$`, 'u')
    return (text) => (whole.test(text) ? null : ['has the wrong form', `it must match ${String(pattern)}`])
  },
  maxLength: (most) => (text) => (text.length > Number(most) ? [`has ${text.length} characters`, `the most is ${String(most)}`] : null),
  minimum: (least) => (text) => (parseDecimal(text) < Number(least) ? ['is too small', `the least is ${String(least)}`] : null),
  exclusiveMinimum: (bound) => (text) => (parseDecimal(text) <= Number(bound) ? ['is too small', `it must be above ${String(bound)}`] : null),
}

/** A file against its schema: columns, types, constraints and the primary key. */
export function checkSchema(loaded: LoadedTable, schema: TableSchema): readonly Finding[] {
  const { file, table } = loaded
  const missing = schema.fields.filter((field) => !table.header.includes(field.name))
  return [
    ...missing.map(({ name }) => at(file, table.headerLine, name, 'the column is missing', 'add it; without it nothing is read')),
    ...schema.fields.flatMap((field) => checkField(loaded, field)),
    ...repeatedKeys(loaded, schema.primaryKey),
  ]
}

/** Whether a file has exactly the columns of its schema, in their order and separated by commas, as other tools expect. */
export function checkHeader({ file, text, table }: LoadedTable, schema: TableSchema): readonly Finding[] {
  const expected = schema.fields.map((field) => field.name)
  const unknown = table.header.filter((name) => !expected.includes(name))
  const findings = unknown.map((name) => at(file, table.headerLine, name, 'the column is not in the schema', 'remove it, or describe it in the schema'))
  const isExact = text.split(/\r?\n/, 1)[0] === expected.join(',')
  if (findings.length > 0 || isExact || expected.some((name) => !table.header.includes(name))) return findings
  return [at(file, table.headerLine, null, 'the header is not as the schema has it', `write ${expected.join(',')} on the first line`)]
}

function checkField(loaded: LoadedTable, field: Field): readonly Finding[] {
  const { file, table } = loaded
  const cells = columnOf(table, field.name)
  if (!cells) return []
  const typeCheck = TYPES[field.type]
  if (!typeCheck) return [at(file, null, field.name, `the schema has the type ${field.type}`, `use one of ${Object.keys(TYPES).join(', ')}`)]
  const checks: CellCheck[] = [typeCheck]
  for (const [name, limit] of Object.entries(field.constraints)) {
    const make = CONSTRAINTS[name]
    if (!make) return [at(file, null, field.name, `the schema has the constraint ${name}`, `use those of ${Object.keys(CONSTRAINTS).join(', ')}`)]
    checks.push(make(limit))
  }
  const findings: Finding[] = []
  cells.forEach((text, row) => {
    const line = table.lines[row] ?? 0
    if (text === '') {
      if (field.constraints['required'] === true) findings.push(at(file, line, field.name, 'blank', 'fill it in'))
      return
    }
    for (const check of checks) {
      const wrong = check(text)
      if (!wrong) continue
      findings.push(at(file, line, field.name, `"${excerpt(text)}" ${wrong[0]}`, wrong[1]))
      return
    }
  })
  return field.constraints['unique'] === true ? [...findings, ...repeatedKeys(loaded, [field.name])] : findings
}

function repeatedKeys({ file, table }: LoadedTable, key: readonly string[]): readonly Finding[] {
  const columns = key.map((name) => columnOf(table, name) ?? [])
  if (columns.length === 0) return []
  const firstLines = new Map<string, number>()
  return table.rows.flatMap((_, row): readonly Finding[] => {
    const parts = columns.map((column) => column[row] ?? '')
    if (parts.every((part) => part === '')) return []
    const line = table.lines[row] ?? 0
    const firstLine = firstLines.get(JSON.stringify(parts))
    if (firstLine === undefined) {
      firstLines.set(JSON.stringify(parts), line)
      return []
    }
    return [at(file, line, key.join('+'), `${parts.join(', ')} stands on line ${firstLine} already`, 'remove or correct one of the two')]
  })
}

function at(file: string, line: number | null, column: string | null, found: string, remedy: string): Finding {
  return { file, line, column, found, remedy }
}
