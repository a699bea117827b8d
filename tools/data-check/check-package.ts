import { join } from 'node:path'
import { parseRegistry, type RegistryFile, type RegistryTexts } from '../../src/csv/registry-csv.ts'
import type { Registry } from '../../src/domain/registry.ts'
import { checkCharts } from './check-charts.ts'
import { checkObservations } from './check-observations.ts'
import { checkReferences } from './check-references.ts'
import { checkHeader, checkSchema } from './check-schema.ts'
import { checkSums } from './check-sums.ts'
import { readDescriptor } from './descriptor.ts'
import { problemToFinding, withoutEchoes, type CheckResult, type Finding } from './finding.ts'
import { describeTable, loadTable, type LoadedTable } from './table.ts'

const OBSERVATIONS = 'observations-'
const RESIDUALS = 'known-residuals'
const CHARTS = 'charts'
const REGISTRY_FILES: readonly RegistryFile[] = ['places', 'measures', 'sources', 'breaks', 'events']

/** The curated data: every file the descriptor names against its schema, all codes, the product's own readers, the addresses of named charts, and rule 9's sums. */
export function checkPackage(folder: string): CheckResult {
  const findings: Finding[] = []
  const { resources } = readDescriptor(folder, findings)
  const tables = new Map<string, LoadedTable>()
  for (const { name, path } of resources) {
    const loaded = loadTable(join(folder, path), findings)
    if (loaded) tables.set(name, loaded)
  }
  for (const { name, schema } of resources) {
    const loaded = tables.get(name)
    if (loaded) findings.push(...checkSchema(loaded, schema), ...checkHeader(loaded, schema), ...checkReferences(loaded, schema, tables))
  }
  const registry = checkRegistry(folder, tables, findings)
  const observations = checkObservations([...tables].filter(([name]) => name.startsWith(OBSERVATIONS)).map(([, loaded]) => loaded))
  const charts = tables.get(CHARTS)
  if (charts) findings.push(...checkCharts(charts, registry))
  const { sums, findings: residuals } = checkSums(observations, registry, tables.get(RESIDUALS), true)
  return {
    counts: [...[...tables.values()].map(describeTable), `${observations.dataset.size} observations, ${sums} sums`],
    findings: withoutEchoes([...findings, ...observations.findings, ...residuals]),
  }
}

/** The registries as the product reads them; a registry that is not among the tables is reported. */
export function checkRegistry(folder: string, tables: ReadonlyMap<string, LoadedTable>, findings: Finding[]): Registry {
  for (const file of REGISTRY_FILES) {
    if (!tables.has(file)) findings.push({ file: join(folder, `${file}.csv`), line: null, column: null, found: 'the registry was not read', remedy: 'name it in datapackage.json' })
  }
  const textOf = (file: RegistryFile): string => tables.get(file)?.text ?? ''
  const texts: RegistryTexts = {
    places: textOf('places'),
    measures: textOf('measures'),
    sources: textOf('sources'),
    breaks: textOf('breaks'),
    events: textOf('events'),
  }
  const { registry, problems } = parseRegistry(texts)
  findings.push(...problems.map((problem) => problemToFinding(tables.get(problem.file)?.file ?? `${problem.file}.csv`, problem)))
  return registry
}
