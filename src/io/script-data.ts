import { parseObservations } from '../csv/observations-csv.ts'
import { parseRegistry } from '../csv/registry-csv.ts'
import { mergeDatasets } from '../domain/dataset.ts'
import type { Evidence } from '../domain/evidence.ts'
import { REGISTRY_FILES, type RegistryFile } from './data-protocol.ts'
import { runScript } from './run-script.ts'

/**
 * Data for a page in a frame that has no origin: it may not fetch a file unless the host allows it by a header, but it may run a
 * script, so each data file stands ready as a script that hands over its text. No worker either: it is read where it arrives.
 */

/** What the scripts call, with the name of the file and its text. */
const HANDOVER = 'inflowData'

/** Addresses of the scripts by the name of the file, relative to `base`. */
export interface ScriptPlaces {
  readonly base: string
  readonly files: Readonly<Record<string, string>>
}

/** Registries and the observation files asked for; rejects with a sentence that names the file that could not be had. */
export async function loadEvidence(places: ScriptPlaces, observationFiles: readonly string[]): Promise<Evidence> {
  const texts = new Map<string, string>()
  Object.defineProperty(globalThis, HANDOVER, { configurable: true, value: (name: string, text: string) => void texts.set(name, text) })
  await Promise.all([...REGISTRY_FILES, ...observationFiles].map((name) => runScript(new URL(places.files[name] ?? '', places.base).href)))
  const textOf = (name: string) => texts.get(name) ?? ''
  const { registry } = parseRegistry(Object.fromEntries(REGISTRY_FILES.map((name) => [name, textOf(name)])) as Record<RegistryFile, string>)
  return { registry, dataset: mergeDatasets(observationFiles.map((name) => parseObservations(textOf(name)).dataset)) }
}
