import type { Evidence } from '../domain/evidence.ts'
import type { OwnFile } from '../domain/intake/own-file.ts'
import { DATA_FILES } from './catalogue.ts'
import type { Combined, OwnReply, OwnRequest, StoringOutcome } from './own-protocol.ts'

/** Where the reader's own files are kept. */
export interface OwnFiles {
  /** Whether there may be any: asked at every start, so it must cost nothing. */
  hasAny(): boolean
  /** The curated data with all files on it; without them where they cannot be read. */
  combine(curated: Evidence): Promise<{ readonly combined: Combined; readonly outcome: StoringOutcome }>
  /** Keeps a file; for this visit only where storing fails. `storing`: how it went where somebody tried already. */
  adopt(file: OwnFile, storing: StoringOutcome | null): Promise<StoringOutcome>
  remove(ids: readonly string[]): Promise<StoringOutcome>
  /** Brings back what was removed last. */
  restore(): Promise<StoringOutcome>
  /** Calls back when another page of this browser has changed what is kept. */
  onChanged(callback: () => void): void
  /** Ids of the curated files that hold any of the measures. */
  filesWith(measures: readonly string[]): readonly string[]
}

const KEY = 'inflow.own'
const CHANNEL = 'inflow-own-files'

/** Says that there may be own files, to be called before one is stored: else nobody would look for it at the next visit. */
export function expectOwnFiles(): void {
  try {
    localStorage.setItem(KEY, '1')
  } catch {
    // Where nothing can be kept there is nothing to look for.
  }
}

function isExpecting(): boolean {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    return false
  }
}

function expectNone(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // It was not there.
  }
}

/** Own files kept by a worker, which is started when they are first asked for. */
export function browserOwnFiles(): OwnFiles {
  const waiting = new Map<number, (reply: OwnReply) => void>()
  let worker: Worker | null = null
  let lastRequest = 0
  let isVisited = false
  // One channel for both, because it does not bring back what was said through it.
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL)

  function startWorker(): Worker {
    const started = new Worker(new URL('./own.worker.ts', import.meta.url), { type: 'module' })
    started.addEventListener('message', ({ data }: MessageEvent<OwnReply>) => {
      waiting.get(data.request)?.(data)
      waiting.delete(data.request)
    })
    started.addEventListener('error', (event) => {
      event.preventDefault()
      worker = null
      for (const [request, settle] of waiting) settle({ kind: 'done', request, outcome: { kind: 'failed', reason: 'damaged' } })
      waiting.clear()
    })
    return started
  }

  function ask(request: OwnRequest): Promise<OwnReply> {
    return new Promise((settle) => {
      waiting.set(request.request, settle)
      worker ??= startWorker()
      worker.postMessage(request)
    })
  }

  /** Tells the other pages once it is done. */
  async function change(request: OwnRequest): Promise<StoringOutcome> {
    const { outcome } = await ask(request)
    channel?.postMessage(null)
    return outcome
  }

  return {
    hasAny: () => isVisited || isExpecting(),
    async combine(curated) {
      const reply = await ask({ kind: 'combine', request: ++lastRequest, curated })
      if (reply.kind !== 'combined') return { combined: { evidence: curated, files: [], damaged: [] }, outcome: reply.outcome }
      const { combined, outcome } = reply
      if (combined.files.length > 0) return { combined, outcome }
      if (outcome.kind === 'ready' && combined.damaged.length === 0) expectNone()
      // Nothing was put on it, so it is itself and no copy.
      return { combined: { ...combined, evidence: curated }, outcome }
    },
    async adopt(file, storing) {
      isVisited = true
      expectOwnFiles()
      if (storing?.kind !== 'ready') return change({ kind: 'adopt', request: ++lastRequest, file, storing })
      channel?.postMessage(null)
      return storing
    },
    remove: (ids) => change({ kind: 'remove', request: ++lastRequest, ids }),
    restore() {
      expectOwnFiles()
      return change({ kind: 'restore', request: ++lastRequest })
    },
    onChanged: (callback) => channel?.addEventListener('message', () => callback()),
    filesWith: (measures) => DATA_FILES.filter((file) => measures.some((code) => file.measures.has(code))).map(({ id }) => id),
  }
}
