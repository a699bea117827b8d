import { join } from 'node:path'
import { checkObservations } from './check-observations.ts'
import { checkRegistry } from './check-package.ts'
import { checkReferences } from './check-references.ts'
import { checkSchema } from './check-schema.ts'
import { checkSums } from './check-sums.ts'
import { readDescriptor, readObservationSchema } from './descriptor.ts'
import { withoutEchoes, type CheckResult, type Finding } from './finding.ts'
import { describeTable, loadTable, type LoadedTable } from './table.ts'

/** Observation files from anywhere, downloads of the product among them, against the schema, the codes and the sums of a data folder. */
export function checkFiles(files: readonly string[], dataFolder: string): CheckResult {
  const findings: Finding[] = []
  const schema = readObservationSchema(dataFolder, findings)
  const known = new Map<string, LoadedTable>()
  for (const { name, path } of readDescriptor(dataFolder, findings).resources) {
    if (name.startsWith('observations-')) continue
    const loaded = loadTable(join(dataFolder, path), findings)
    if (loaded) known.set(name, loaded)
  }
  const registry = checkRegistry(dataFolder, known, findings)
  const tables = files.flatMap((file) => loadTable(file, findings) ?? []).map(onlyPrinted)
  for (const loaded of tables) findings.push(...checkSchema(loaded, schema), ...checkReferences(loaded, schema, known))
  const observations = checkObservations(tables)
  const { sums, findings: residuals } = checkSums(observations, registry, known.get('known-residuals'), false)
  return {
    counts: [...tables.map(describeTable), `${observations.dataset.size} observations, ${sums} sums`],
    findings: withoutEchoes([...findings, ...observations.findings, ...residuals]),
  }
}

/** A downloaded file without the rows that are no observations: their blanks and joined codes are no mistakes. */
function onlyPrinted(loaded: LoadedTable): LoadedTable {
  const figureAt = loaded.table.header.indexOf('figure')
  if (figureAt < 0) return loaded
  const { rows, lines } = loaded.table
  const isPrinted = rows.map((row) => row[figureAt] === 'printed')
  return { ...loaded, table: { ...loaded.table, rows: rows.filter((_, row) => isPrinted[row]), lines: lines.filter((_, row) => isPrinted[row]) } }
}
