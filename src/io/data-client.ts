import type { Dataset } from '../domain/dataset.ts'
import type { Registry } from '../domain/registry.ts'
import { DATA_FILES, registryUrl } from './catalogue.ts'
import { type DataReply, type DataRequest, type LoadFailure, REGISTRY_FILES, type RegistryFile } from './data-protocol.ts'

/** The result of asking for data: expected failures are values. */
export type Loaded<T> = { readonly kind: 'ready'; readonly value: T } | { readonly kind: 'failed'; readonly failure: LoadFailure }

/** Where the stores get data from. */
export interface DataClient {
  loadRegistry(): Promise<Loaded<Registry>>
  /** `onProgress` is called with the fraction read so far, 0 to 1. */
  loadObservations(fileId: string, onProgress: (fraction: number) => void): Promise<Loaded<Dataset>>
  /** All observations of several datasets in one. */
  merge(parts: readonly Dataset[]): Promise<Loaded<Dataset>>
}

interface Waiting {
  readonly settle: (reply: DataReply) => void
  readonly onBytes?: (bytes: number) => void
}

/** A client whose files are fetched and parsed in a worker, started with the first request. */
export function createDataClient(): DataClient {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  let lastRequest = 0

  function startWorker(): Worker {
    const started = new Worker(new URL('./data.worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', (event: MessageEvent<DataReply>) => {
      const { data } = event
      const asked = waiting.get(data.request)
      if (data.kind === 'progress') asked?.onBytes?.(data.bytes)
      else {
        waiting.delete(data.request)
        asked?.settle(data)
      }
    })
    // A worker that could not start answers nobody: everyone waiting is told, and the next request starts another.
    started.addEventListener('error', (event) => {
      event.preventDefault()
      worker = null
      for (const [request, asked] of waiting) asked.settle({ kind: 'failed', request, failure: { kind: 'network', detail: event.message ?? '' } })
      waiting.clear()
    })
    return started
  }

  function ask(request: DataRequest, onBytes?: (bytes: number) => void): Promise<DataReply> {
    return new Promise((settle) => {
      waiting.set(request.request, { settle, ...(onBytes && { onBytes }) })
      worker ??= startWorker()
      worker.postMessage(request)
    })
  }

  return {
    async loadRegistry() {
      const urls = Object.fromEntries(REGISTRY_FILES.map((name) => [name, absolute(registryUrl(name))])) as Record<RegistryFile, string>
      const reply = await ask({ kind: 'registry', request: ++lastRequest, urls })
      return reply.kind === 'registry' ? { kind: 'ready', value: reply.registry } : failed(reply)
    },
    async loadObservations(fileId, onProgress) {
      const file = DATA_FILES.find(({ id }) => id === fileId)
      if (!file) throw new Error(`no data file ${fileId}`)
      const reply = await ask({ kind: 'observations', request: ++lastRequest, url: absolute(file.url) }, (bytes) => onProgress(Math.min(1, bytes / file.bytes)))
      return observations(reply)
    },
    async merge(parts) {
      const [only, ...others] = parts
      if (only && others.length === 0) return { kind: 'ready', value: only }
      return observations(await ask({ kind: 'merge', request: ++lastRequest, parts }))
    },
  }
}

function observations(reply: DataReply): Loaded<Dataset> {
  return reply.kind === 'observations' ? { kind: 'ready', value: reply.dataset } : failed(reply)
}

/** Workers resolve addresses against their own file, so they are handed whole ones. */
function absolute(url: string): string {
  return new URL(url, document.baseURI).href
}

function failed(reply: DataReply): { kind: 'failed'; failure: LoadFailure } {
  return { kind: 'failed', failure: reply.kind === 'failed' ? reply.failure : { kind: 'unreadable', detail: reply.kind } }
}
