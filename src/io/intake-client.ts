import type { Evidence } from '../domain/evidence.ts'
import type { Language } from '../domain/language.ts'
import type { CommitOptions, Committed, IntakeFailure, IntakeProgress, IntakeReply, IntakeRequest, IntakeSummary, ReadOptions } from './intake-protocol.ts'
import { expectOwnFiles } from './own-client.ts'

/** The answer to something asked of the worker: expected failures are values. */
export type Answered<Value> =
  | { readonly kind: 'ready'; readonly value: Value }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: IntakeFailure; readonly detail: string }

/** A file to be read, and what it is compared with. */
export interface ReadInput extends ReadOptions {
  readonly file: Blob
  readonly evidence: Evidence
}

/** Where the page has files read. One file at a time: reading another lets go of the one before. */
export interface IntakeClient {
  /** Starts the worker and tells it what files are compared with, so that the first of them need not wait for it. */
  prepare(evidence: Evidence): void
  /** Reads a whole file. Cancels a reading that is under way. */
  read(input: ReadInput, onProgress: (progress: IntakeProgress) => void): Promise<Answered<IntakeSummary>>
  /** Reads the beginning of a file, enough to show how it is understood; nothing of it can be committed. Cancels a reading that is under way. */
  preview(input: ReadInput): Promise<Answered<IntakeSummary>>
  /** Keeps the file that was read as the reader's own, and gives the data with it. Not while questions are open. */
  commit(options: CommitOptions): Promise<Answered<Committed>>
  /** A zip of what is needed to put the file that was read into the data folder. */
  bundle(language: Language): Promise<Answered<Uint8Array<ArrayBuffer>>>
  /** Stops whatever is under way, at once, and lets go of the file. */
  cancel(): void
}

interface Waiting {
  readonly settle: (answer: Answered<IntakeReply>) => void
  readonly onProgress: ((progress: IntakeProgress) => void) | null
}

type Asking = IntakeRequest extends infer Request ? (Request extends { readonly request: number } ? Omit<Request, 'request'> : never) : never

/** A client whose files are read in a worker, started with the first of them. `start` gives the worker. */
export function createIntakeClient(start: () => Worker = startIntakeWorker): IntakeClient {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | null = null
  /** What the worker compares with. */
  let posted: Evidence | null = null
  let lastRequest = 0
  let reading = 0

  function stop(answer: Answered<never>): void {
    worker?.terminate()
    worker = null
    posted = null
    const asked = [...waiting.values()]
    waiting.clear()
    for (const { settle } of asked) settle(answer)
  }

  function started(): Worker {
    const fresh = start()
    fresh.addEventListener('message', ({ data }: MessageEvent<IntakeReply>) => {
      const asked = fresh === worker ? waiting.get(data.request) : undefined
      if (!asked) return
      if (data.kind === 'progress') {
        asked.onProgress?.({ stage: data.stage, rows: data.rows, share: data.share })
        return
      }
      waiting.delete(data.request)
      asked.settle(data.kind === 'failed' ? { kind: 'failed', reason: data.reason, detail: data.detail } : { kind: 'ready', value: data })
    })
    const die = (event: Event): void => {
      event.preventDefault()
      if (fresh !== worker) return
      // A worker that could not be fetched says nothing.
      const detail = 'message' in event ? String(event.message) : event.type
      stop({ kind: 'failed', reason: /memory|allocation/i.test(detail) ? 'memory' : 'worker', detail })
    }
    fresh.addEventListener('error', die)
    fresh.addEventListener('messageerror', die)
    return fresh
  }

  /** The worker, told what to compare with; what it knows already is not copied again. */
  function startedWith(evidence: Evidence | null): Worker {
    worker ??= started()
    if (evidence && (evidence.dataset !== posted?.dataset || evidence.registry !== posted.registry)) {
      worker.postMessage({ kind: 'evidence', evidence } satisfies IntakeRequest)
      posted = evidence
    }
    return worker
  }

  function ask(asking: Asking, evidence: Evidence | null = null, onProgress: Waiting['onProgress'] = null): Promise<Answered<IntakeReply>> {
    const request = ++lastRequest
    return new Promise((settle) => {
      waiting.set(request, { settle, onProgress })
      try {
        startedWith(evidence).postMessage({ ...asking, request })
      } catch (error) {
        // What cannot be posted does not fit into memory, or there are no workers here.
        stop({ kind: 'failed', reason: error instanceof DOMException && error.name === 'DataCloneError' ? 'memory' : 'worker', detail: String(error) })
      }
    })
  }

  async function readWith(kind: 'read' | 'preview', { evidence, file, name, answers, recipe }: ReadInput, onProgress: Waiting['onProgress']): Promise<Answered<IntakeSummary>> {
    const answer = await ask({ kind, file, name, answers, recipe }, evidence, onProgress)
    return answerOf(answer, (reply) => (reply.kind === 'read' ? reply.summary : null))
  }

  return {
    prepare(evidence) {
      try {
        startedWith(evidence)
      } catch {
        // Whoever reads a file is told why that cannot be.
      }
    },
    async read(input, onProgress) {
      if (waiting.has(reading)) stop({ kind: 'cancelled' })
      const answer = readWith('read', input, onProgress)
      reading = lastRequest
      return answer
    },
    async preview(input) {
      if (waiting.has(reading)) stop({ kind: 'cancelled' })
      return readWith('preview', input, null)
    },
    async commit(options) {
      if (!worker) return { kind: 'failed', reason: 'nothing read', detail: '' }
      expectOwnFiles()
      return answerOf(await ask({ kind: 'commit', ...options }), (reply) => (reply.kind === 'committed' ? reply.committed : null))
    },
    async bundle(language) {
      if (!worker) return { kind: 'failed', reason: 'nothing read', detail: '' }
      return answerOf(await ask({ kind: 'bundle', language }), (reply) => (reply.kind === 'bundle' ? reply.bytes : null))
    },
    cancel: () => stop({ kind: 'cancelled' }),
  }
}

function startIntakeWorker(): Worker {
  return new Worker(new URL('./intake.worker.ts', import.meta.url), { type: 'module' })
}

function answerOf<Value>(answer: Answered<IntakeReply>, pick: (reply: IntakeReply) => Value | null): Answered<Value> {
  if (answer.kind !== 'ready') return answer
  const value = pick(answer.value)
  return value === null ? { kind: 'failed', reason: 'worker', detail: answer.value.kind } : { kind: 'ready', value }
}
