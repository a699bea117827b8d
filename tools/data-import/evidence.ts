import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseObservations } from '../../src/csv/observations-csv.ts'
import { parseRegistry } from '../../src/csv/registry-csv.ts'
import { mergeDatasets } from '../../src/domain/dataset.ts'
import type { Evidence } from '../../src/domain/evidence.ts'

/** The registries and all observations of a data folder. */
export function readEvidence(folder: string): Evidence {
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8')
  const { registry } = parseRegistry({ places: text('places.csv'), measures: text('measures.csv'), sources: text('sources.csv'), breaks: text('breaks.csv'), events: text('events.csv') })
  const files = readdirSync(join(folder, 'observations')).filter((name) => name.endsWith('.csv'))
  return { registry, dataset: mergeDatasets(files.map((name) => parseObservations(text(`observations/${name}`)).dataset)) }
}
