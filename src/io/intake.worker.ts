import { EMPTY_DATASET } from '../domain/dataset.ts'
import type { Registry } from '../domain/registry.ts'
import { readFile } from '../intake/read-file.ts'
import type { IntakeRequest } from './intake-protocol.ts'
import { createIntakeSession } from './intake-session.ts'
import { openOwnFiles, storeOwnFile } from './own-files.ts'

/** Reads, compares and keeps the reader's files off the main thread. */

const WARM_UP_ROWS = 40
const WARM_UP_TIMES = 3
let isWarm = false

const answer = createIntakeSession({
  readFile,
  store: storeOwnFile,
  bundler: async () => (await import('./bundle.ts')).makeBundle,
  post: (reply, transfer) => self.postMessage(reply, { transfer }),
  now: () => performance.now(),
})

self.addEventListener('message', ({ data }: MessageEvent<IntakeRequest>) => {
  void answer(data)
  if (data.kind !== 'evidence' || isWarm) return
  isWarm = true
  void openOwnFiles()
  for (let time = 0; time < WARM_UP_TIMES; time++) warmUp(data.evidence.registry)
})

/** Reads a small table of the places there are: the first look at a real file then waits for neither their names nor code that has never run. */
function warmUp(registry: Registry): void {
  const places = [...registry.places.values()].slice(-WARM_UP_ROWS)
  const rows = places.map(({ names }, row) => [names.en, `Nowhere ${row}`, `1,${100 + row}.5`, `${row}.25`].join('\t'))
  const text = ['Investment\nUnit: USD million', 'Locality\tPartner\t2023\t2024', ...rows].join('\n')
  readFile({ name: '', bytes: new TextEncoder().encode(text), answers: {}, recipe: null, evidence: { registry, dataset: EMPTY_DATASET } })
}
