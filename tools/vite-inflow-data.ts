import { readFileSync, readdirSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { parseObservations } from '../src/csv/observations-csv.ts'
import { parseRegistry } from '../src/csv/registry-csv.ts'
import { cutSlice } from '../src/io/slice.ts'

/**
 * Two modules made from `data/` at build time, with the same readers the product uses:
 * `virtual:inflow-slice`, the few figures the first screen needs, and `virtual:inflow-catalogue`, what each
 * observation file holds and how large it is, so that a file is fetched only when a view needs it.
 */
export function inflowData(dataFolder = 'data'): Plugin {
  const modules: Record<string, () => string> = {
    'virtual:inflow-slice': () => `export default ${JSON.stringify(JSON.stringify(sliceOf(dataFolder)))}`,
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
  const read = (name: string) => readFileSync(join(dataFolder, name), 'utf8')
  const { registry } = parseRegistry({
    places: read('places.csv'),
    measures: read('measures.csv'),
    sources: read('sources.csv'),
    breaks: read('breaks.csv'),
    events: read('events.csv'),
  })
  return cutSlice(registry, parseObservations(read('observations/vietnam.csv')).dataset)
}

function catalogueOf(dataFolder: string) {
  return dataFiles(join(dataFolder))
    .filter((file) => basename(dirname(file)) === 'observations')
    .map((file) => {
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
