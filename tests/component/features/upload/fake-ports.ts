import { parseObservations } from '../../../../src/csv/observations-csv.ts'
import type { Recipe } from '../../../../src/domain/intake/intake.ts'
import type { Answers } from '../../../../src/domain/intake/reading.ts'
import type { Answered } from '../../../../src/io/intake-client.ts'
import type { IntakeProgress, IntakeSummary } from '../../../../src/io/intake-protocol.ts'
import type { UploadPorts } from '../../../../src/state/upload-port.ts'

/** How a fake reading answers: by what it is asked. */
export type Reader = (name: string, answers: Answers, onProgress: (progress: IntakeProgress) => void) => IntakeSummary | Promise<Answered<IntakeSummary>>

/** What was asked of the ports, in order. */
export interface FakePorts extends UploadPorts {
  readonly log: readonly string[]
  readonly remembered: ReadonlyMap<string, Recipe>
}

/** Ports that read nothing and keep nothing but a log. */
export function fakePorts(reader: Reader, known: readonly Recipe[] = []): FakePorts {
  const log: string[] = []
  const remembered = new Map(known.map((recipe) => [recipe.fingerprint, recipe]))
  const { dataset } = parseObservations('')
  const registry = { places: new Map(), measures: new Map(), sources: new Map(), breaks: [], events: [] }
  return {
    log,
    remembered,
    client: {
      prepare: () => {},
      async read({ name, answers }, onProgress) {
        log.push(`read ${name} ${JSON.stringify(answers)}`)
        const found = await reader(name, answers, onProgress)
        return 'kind' in found ? found : { kind: 'ready', value: { ...found, answers: { ...found.answers, ...answers } } }
      },
      preview: async () => ({ kind: 'cancelled' }),
      async commit({ mode, id }) {
        log.push(`commit ${mode} ${id}`)
        return { kind: 'ready', value: { dataset, registry, storing: { kind: 'ready' }, file: { id, name: 'table.csv', loadedAt: '', mode, dataset, measures: [], sources: [], recipe: { kind: 'inflow recipe', version: 1, fingerprint: '', answers: {} }, counts: { added: 112, changed: 12, removed: 0, unchanged: 0 } } } }
      },
      async bundle(language) {
        log.push(`bundle ${language}`)
        return { kind: 'ready', value: new Uint8Array(4) }
      },
      cancel: () => void log.push('cancel'),
    },
    recipes: {
      find: (fingerprint) => remembered.get(fingerprint) ?? null,
      keep: (recipe) => void remembered.set(recipe.fingerprint, recipe),
      forget: (fingerprint) => void remembered.delete(fingerprint),
    },
    evidence: async () => ({ dataset, registry }),
    evidenceHere: () => ({ dataset, registry }),
    adopt: async ({ file }) => void log.push(`adopt ${file.name}`),
    remove: async (id) => void log.push(`remove ${id}`),
    stamp: () => ({ id: 'file1', loadedAt: '2025-01-15T08:00:00Z' }),
  }
}
