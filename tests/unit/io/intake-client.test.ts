import { beforeEach, describe, expect, test, vi } from 'vitest'
import { EMPTY_DATASET } from '../../../src/domain/dataset.ts'
import type { Evidence } from '../../../src/domain/evidence.ts'
import { createIntakeClient } from '../../../src/io/intake-client.ts'
import type { IntakeReply, IntakeRequest, IntakeSummary } from '../../../src/io/intake-protocol.ts'

vi.mock('../../../src/io/own-client.ts', () => ({ expectOwnFiles: () => undefined }))

/** A worker that answers when the test says so. */
class FakeWorker extends EventTarget {
  readonly asked: IntakeRequest[] = []
  isTerminated = false
  postMessage(request: IntakeRequest): void {
    this.asked.push(request)
  }
  terminate(): void {
    this.isTerminated = true
  }
  say(reply: IntakeReply): void {
    this.dispatchEvent(new MessageEvent('message', { data: reply }))
  }
  requests(): readonly string[] {
    return this.asked.map((request) => (request.kind === 'evidence' ? 'evidence' : `${request.kind} ${request.request}`))
  }
}

const evidence: Evidence = { dataset: EMPTY_DATASET, registry: { places: new Map(), measures: new Map(), sources: new Map(), breaks: [], events: [] } }
const INPUT = { file: new Blob(['a']), name: 'a.csv', answers: {}, recipe: null, evidence }
const SUMMARY = { name: 'a.csv' } as unknown as IntakeSummary

let workers: FakeWorker[] = []
const start = () => {
  const worker = new FakeWorker()
  workers.push(worker)
  return worker as unknown as Worker
}

beforeEach(() => {
  workers = []
})

describe('the intake client', () => {
  test('posts what files are compared with once, and again when it is another', async () => {
    const client = createIntakeClient(start)
    const first = client.read(INPUT, () => undefined)
    workers[0]?.say({ kind: 'read', request: 1, summary: SUMMARY })
    expect(await first).toEqual({ kind: 'ready', value: SUMMARY })
    void client.preview(INPUT)
    void client.read({ ...INPUT, evidence: { ...evidence } }, () => undefined)
    void client.read({ ...INPUT, evidence: { ...evidence, registry: { ...evidence.registry } } }, () => undefined)
    expect(workers.map((worker) => worker.requests())).toEqual([
      ['evidence', 'read 1', 'preview 2', 'read 3'],
      ['evidence', 'read 4'],
    ])
  })

  test('passes progress on, and none of another reading', () => {
    const told: unknown[] = []
    void createIntakeClient(start).read(INPUT, (progress) => told.push(progress))
    workers[0]?.say({ kind: 'progress', request: 1, stage: 'reading', rows: 5, share: 0.5 })
    workers[0]?.say({ kind: 'progress', request: 7, stage: 'reading', rows: 9, share: 0.9 })
    expect(told).toEqual([{ stage: 'reading', rows: 5, share: 0.5 }])
  })

  test('cancelling ends the worker at once; the next reading starts another and hears nothing of the old one', async () => {
    const client = createIntakeClient(start)
    const told: unknown[] = []
    const first = client.read(INPUT, (progress) => told.push(progress))
    client.cancel()
    expect(await first).toEqual({ kind: 'cancelled' })
    expect(workers[0]?.isTerminated).toBe(true)
    const second = client.read(INPUT, () => undefined)
    workers[0]?.say({ kind: 'progress', request: 1, stage: 'reading', rows: 5, share: 0.5 })
    workers[0]?.say({ kind: 'failed', request: 2, reason: 'worker', detail: '' })
    workers[1]?.say({ kind: 'read', request: 2, summary: SUMMARY })
    expect(await second).toEqual({ kind: 'ready', value: SUMMARY })
    expect([workers[1]?.requests(), told]).toEqual([['evidence', 'read 2'], []])
  })

  test('a second reading takes the place of the first, whose worker is busy', async () => {
    const client = createIntakeClient(start)
    const first = client.read(INPUT, () => undefined)
    void client.read(INPUT, () => undefined)
    expect(await first).toEqual({ kind: 'cancelled' })
    expect([workers.length, workers[0]?.isTerminated]).toEqual([2, true])
  })

  test('a worker that dies is an answer, and the next reading starts another', async () => {
    const client = createIntakeClient(start)
    const first = client.read(INPUT, () => undefined)
    workers[0]?.dispatchEvent(new Event('error'))
    expect(await first).toEqual({ kind: 'failed', reason: 'worker', detail: 'error' })
    const second = client.read(INPUT, () => undefined)
    workers[1]?.dispatchEvent(Object.assign(new Event('error'), { message: 'RangeError: Array buffer allocation failed' }))
    expect(await second).toEqual({ kind: 'failed', reason: 'memory', detail: 'RangeError: Array buffer allocation failed' })
  })

  test('a worker that cannot start, and files that cannot be posted, are answers', async () => {
    const never = createIntakeClient(() => {
      throw new Error('no workers here')
    })
    expect(await never.read(INPUT, () => undefined)).toMatchObject({ kind: 'failed', reason: 'worker' })
    const full = createIntakeClient(() => Object.assign(new FakeWorker(), { postMessage: () => { throw new DOMException('Data cannot be cloned, out of memory.', 'DataCloneError') } }) as unknown as Worker)
    expect(await full.read(INPUT, () => undefined)).toMatchObject({ kind: 'failed', reason: 'memory' })
  })

  test('nothing can be committed or bundled before a file was read, or after it was let go', async () => {
    const client = createIntakeClient(start)
    const nothing = { kind: 'failed', reason: 'nothing read', detail: '' }
    expect([await client.commit({ mode: 'append', id: 'a', loadedAt: '' }), await client.bundle('en')]).toEqual([nothing, nothing])
    void client.preview(INPUT)
    client.cancel()
    expect(await client.bundle('en')).toEqual(nothing)
  })

  test('commits and bundles what the worker has', async () => {
    const client = createIntakeClient(start)
    void client.preview(INPUT)
    const bundle = client.bundle('ko')
    workers[0]?.say({ kind: 'bundle', request: 2, bytes: new Uint8Array([1]) })
    expect(await bundle).toEqual({ kind: 'ready', value: new Uint8Array([1]) })
    expect(workers[0]?.asked.at(-1)).toEqual({ kind: 'bundle', request: 2, language: 'ko' })
  })
})
