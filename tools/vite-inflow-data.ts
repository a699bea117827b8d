import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { parseObservations } from '../src/csv/observations-csv.ts'
import { parseRegistry } from '../src/csv/registry-csv.ts'
import { mergeDatasets } from '../src/domain/dataset.ts'
import type { Evidence } from '../src/domain/evidence.ts'
import type { Registry } from '../src/domain/registry.ts'
import { REGISTRY_FILES, type RegistryFile } from '../src/io/data-protocol.ts'
import { cutSlice } from '../src/io/slice.ts'

/**
 * Modules made from `data/` at build time, with the same readers the product uses:
 * `virtual:inflow-slice`, the few figures the first screen needs; `virtual:inflow-catalogue`, what each
 * observation file holds and how large it is, so that a file is fetched only when a view needs it; and
 * `virtual:inflow-scripts`, where the files are as scripts, for pages that may not fetch.
 */
export function inflowData(dataFolder = 'data'): Plugin {
  const modules: Record<string, () => string> = {
    'virtual:inflow-slice': () => `export default ${JSON.stringify(JSON.stringify(sliceOf(dataFolder)))}`,
    'virtual:inflow-scripts': () => `export default ${JSON.stringify(Object.fromEntries(dataScripts(dataFolder).map(({ name, fileName }) => [name, fileName])))}`,
    'virtual:inflow-catalogue': () => `export default ${JSON.stringify(catalogueOf(dataFolder))}`,
  }
  return {
    name: 'inflow-data',
    resolveId: (id) => (id in modules ? `\0${id}` : undefined),
    load(id) {
      const make = modules[id.slice(1)]
      if (!id.startsWith('\0') || !make) return undefined
      for (const file of dataFiles(dataFolder)) this.addWatchFile(file)
      return make()
    },
  }
}

/** Whole paths: the development server takes a watched file for an import and resolves it. */
function dataFiles(dataFolder: string): string[] {
  return [dataFolder, join(dataFolder, 'observations')].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => resolve(folder, name)),
  )
}

/** The slice of the first visit, cut from the data folder. */
export function sliceOf(dataFolder: string) {
  return cutSlice(registryOf(dataFolder), parseObservations(readFileSync(join(dataFolder, 'observations/vietnam.csv'), 'utf8')).dataset)
}

/** All of the data folder, as the product reads it. */
export function evidenceOf(dataFolder: string): Evidence {
  return { registry: registryOf(dataFolder), dataset: mergeDatasets(observationFiles(dataFolder).map((file) => parseObservations(readFileSync(file, 'utf8')).dataset)) }
}

function registryOf(dataFolder: string): Registry {
  const read = (name: RegistryFile) => readFileSync(join(dataFolder, `${name}.csv`), 'utf8')
  return parseRegistry(Object.fromEntries(REGISTRY_FILES.map((name) => [name, read(name)])) as Record<RegistryFile, string>).registry
}

/** The data files as scripts that hand over their text, with a hash of it in their names. */
export function dataScripts(dataFolder: string): readonly { readonly name: string; readonly fileName: string; readonly source: string }[] {
  return [...REGISTRY_FILES.map((name) => join(dataFolder, `${name}.csv`)), ...observationFiles(dataFolder)].map((file) => {
    const name = basename(file, '.csv')
    const text = readFileSync(file, 'utf8')
    const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8)
    return { name, fileName: `assets/data-${name}-${hash}.js`, source: `inflowData(${JSON.stringify(name)},${JSON.stringify(text)})\n` }
  })
}

function observationFiles(dataFolder: string): readonly string[] {
  return dataFiles(dataFolder).filter((file) => basename(dirname(file)) === 'observations')
}

function catalogueOf(dataFolder: string) {
  return observationFiles(dataFolder).map((file) => {
    const text = readFileSync(file, 'utf8')
    const { dataset } = parseObservations(text)
    return {
      id: basename(file, '.csv'),
      bytes: Buffer.byteLength(text),
      observations: dataset.size,
      measures: [...dataset.measures].toSorted(),
      localities: [...dataset.localities].toSorted(),
      partners: [...dataset.partners].toSorted(),
    }
  })
}
