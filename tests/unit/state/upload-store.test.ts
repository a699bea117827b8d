import { describe, expect, test } from 'vitest'
import type { Answered } from '../../../src/io/intake-client.ts'
import type { IntakeSummary } from '../../../src/io/intake-protocol.ts'
import { createUploadStore, obstacleOf, recipeOf } from '../../../src/state/upload-store.ts'
import { fakePorts } from '../../component/features/upload/fake-ports.ts'
import { ASKING, LOADED, REFUSED, SAME, VANISHING } from '../../component/features/upload/intakes.ts'

const FILE = new Blob(['x'])

describe('reading', () => {
  test('of a file given later wins: what an earlier one still says is not heard', async () => {
    let finishFirst: (answer: Answered<IntakeSummary>) => void = () => {}
    const store = createUploadStore(fakePorts((name) => (name === 'slow.csv' ? new Promise((resolve) => (finishFirst = resolve)) : LOADED)))
    const slow = store.getState().take(FILE, 'slow.csv')
    await store.getState().take(FILE, 'quick.csv')
    finishFirst({ kind: 'ready', value: REFUSED })
    await slow
    expect(store.getState().given?.name).toBe('quick.csv')
    expect(store.getState().stage).toMatchObject({ kind: 'read', intake: { outcome: 'loaded' } })
  })

  test('again under an answer keeps on screen what was found before', async () => {
    let finish: (answer: Answered<IntakeSummary>) => void = () => {}
    const store = createUploadStore(fakePorts((_, answers) => ('numbers' in answers ? new Promise((resolve) => (finish = resolve)) : ASKING)))
    await store.getState().take(FILE, 'a.csv')
    const answered = store.getState().answer({ numbers: '1,234.56' })
    expect(store.getState().stage).toMatchObject({ kind: 'read', intake: { outcome: 'asks' }, rereading: { rows: 0 } })
    await Promise.resolve()
    await store.getState().commit()
    expect(store.getState().stage.kind).toBe('read')
    await new Promise((resolve) => setTimeout(resolve))
    finish({ kind: 'ready', value: LOADED })
    await answered
    expect(store.getState().stage).toMatchObject({ kind: 'read', intake: { outcome: 'loaded' }, rereading: null })
  })

  test('under an answer can be broken off: what was found before stays, and is read once more before it is shown', async () => {
    const ports = fakePorts((_, answers) => ('numbers' in answers ? new Promise(() => {}) : LOADED))
    const store = createUploadStore(ports)
    await store.getState().take(FILE, 'a.csv')
    void store.getState().answer({ numbers: '1,234.56' })
    await new Promise((resolve) => setTimeout(resolve))
    store.getState().keep()
    expect(store.getState().stage).toMatchObject({ kind: 'read', intake: { outcome: 'loaded' }, rereading: null })
    await store.getState().commit()
    expect(ports.log.map((entry) => entry.split(' ')[0])).toEqual(['read', 'read', 'cancel', 'read', 'commit', 'adopt'])
    expect(store.getState().stage.kind).toBe('done')
  })

  test('that was let go of in the middle leaves nothing', async () => {
    let finish: (answer: Answered<IntakeSummary>) => void = () => {}
    const store = createUploadStore(fakePorts(() => new Promise((resolve) => (finish = resolve))))
    const taken = store.getState().take(FILE, 'a.csv')
    await new Promise((resolve) => setTimeout(resolve))
    store.getState().reset()
    finish({ kind: 'ready', value: LOADED })
    await taken
    expect(store.getState()).toMatchObject({ stage: { kind: 'empty' }, given: null })
  })
})

describe('showing', () => {
  test('waits for questions and stops, and for something to show', () => {
    const stopped: IntakeSummary = { ...LOADED, problems: REFUSED.problems }
    expect([LOADED, ASKING, VANISHING, REFUSED, stopped, SAME].map(obstacleOf)).toEqual([null, 'questions', 'questions', 'refused', 'stops', 'nothing'])
  })

  test('does not happen while something stands before it', async () => {
    const ports = fakePorts(() => ASKING)
    const store = createUploadStore(ports)
    await store.getState().take(FILE, 'a.csv')
    await store.getState().commit()
    expect(ports.log).toEqual(['read a.csv {}'])
  })

  test('leaves a recipe that does not let figures vanish another time', () => {
    expect(recipeOf({ ...LOADED, answers: { header: '4', vanish: 'yes' } })).toEqual({ kind: 'inflow recipe', version: 1, fingerprint: 'a1b2c3', answers: { header: '4' } })
  })
})

describe('a first look', () => {
  const LARGE = new Blob([new Uint8Array(1_000_001)])

  test('at the beginning of a large file is shown while all of it is read, and gives way to it', async () => {
    let finish: (answer: Answered<IntakeSummary>) => void = () => {}
    const ports = fakePorts(() => new Promise((resolve) => (finish = resolve)))
    const store = createUploadStore({ ...ports, client: { ...ports.client, preview: async () => ({ kind: 'ready', value: ASKING }) } })
    const taken = store.getState().take(LARGE, 'a.csv')
    await new Promise((resolve) => setTimeout(resolve))
    expect(store.getState().stage).toMatchObject({ kind: 'reading', look: { outcome: 'asks' } })
    finish({ kind: 'ready', value: LOADED })
    await taken
    expect(store.getState().stage).toMatchObject({ kind: 'read', intake: { outcome: 'loaded' } })
  })

  test('that comes after the file was read, or says that it cannot be, is not shown', async () => {
    let look: (answer: Answered<IntakeSummary>) => void = () => {}
    const ports = fakePorts(() => LOADED)
    const store = createUploadStore({ ...ports, client: { ...ports.client, preview: () => new Promise((resolve) => (look = resolve)) } })
    await store.getState().take(LARGE, 'a.csv')
    look({ kind: 'ready', value: ASKING })
    await Promise.resolve()
    expect(store.getState().stage).toMatchObject({ kind: 'read', intake: { outcome: 'loaded' } })
    const refusing = createUploadStore({ ...fakePorts(() => new Promise(() => {})), client: { ...ports.client, read: () => new Promise(() => {}), preview: async () => ({ kind: 'ready', value: REFUSED }) } })
    void refusing.getState().take(LARGE, 'a.csv')
    await new Promise((resolve) => setTimeout(resolve))
    expect(refusing.getState().stage).toMatchObject({ kind: 'reading', look: null })
  })
})
