import { excerpt } from '../../src/csv/csv-problem.ts'
import type { TableSchema } from './descriptor.ts'
import type { Finding } from './finding.ts'
import { columnOf, type LoadedTable } from './table.ts'

/** Every code of a file stands in the column it points to: foreign keys, and the members of cells with several values. */
export function checkReferences(loaded: LoadedTable, schema: TableSchema, tables: ReadonlyMap<string, LoadedTable>): readonly Finding[] {
  const targetOf = (resource: string): LoadedTable | undefined => (resource === '' ? loaded : tables.get(resource))
  return [
    ...schema.foreignKeys.flatMap(({ fields, resource, referenced }) => checkForeignKey(loaded, fields, targetOf(resource), referenced)),
    ...schema.fields.flatMap(({ name, separator, memberOf, wildcard }) => {
      if (!memberOf) return []
      const split = (cell: string): readonly string[] => (cell === wildcard ? [] : separator === null ? [cell] : cell.split(separator))
      return checkMembers(loaded, name, split, targetOf(memberOf.resource), memberOf.field)
    }),
  ]
}

function checkForeignKey(loaded: LoadedTable, fields: readonly string[], target: LoadedTable | undefined, referenced: readonly string[]): readonly Finding[] {
  const [field] = fields
  const [column] = referenced
  if (field === undefined || column === undefined || fields.length > 1) {
    return [{ file: loaded.file, line: null, column: fields.join('+'), found: 'a foreign key of several columns', remedy: 'the check knows keys of one column only' }]
  }
  return checkMembers(loaded, field, (cell) => [cell], target, column)
}

function checkMembers(
  { file, table }: LoadedTable,
  field: string,
  split: (cell: string) => readonly string[],
  target: LoadedTable | undefined,
  column: string,
): readonly Finding[] {
  const known = target && columnOf(target.table, column)
  if (!target || !known) return [{ file, line: null, column: field, found: 'the column it points to is not there', remedy: 'correct the schema' }]
  const codes = new Set(known)
  return (columnOf(table, field) ?? []).flatMap((cell, row): readonly Finding[] => {
    if (cell === '') return []
    const unknown = split(cell).filter((code) => !codes.has(code.trim()))
    if (unknown.length === 0) return []
    const found = `${unknown.map((code) => `"${excerpt(code)}"`).join(', ')} is not in ${target.file}`
    return [{ file, line: table.lines[row] ?? 0, column: field, found, remedy: `correct the code, or add it to ${target.file}` }]
  })
}
