import { expect, test } from 'vitest'
import { type Dataset, mergeDatasets } from '../../../src/domain/dataset.ts'
import { PREPARATIONS } from '../../../src/domain/preparations.ts'
import type { DataClient, Loaded } from '../../../src/io/data-client.ts'
import type { Registry } from '../../../src/domain/registry.ts'
import { createDataStore } from '../../../src/state/data-store.ts'
import { datasetOf, observation, place, registryOf } from '../fixtures/build.ts'

const SLICE = { registry: registryOf(), dataset: datasetOf([observation({ value: 1 })]) }
const COMPLETE = registryOf({ places: [place({ code: 'JP' })] })
const FILES: Readonly<Record<string, Dataset>> = {
  vietnam: datasetOf([observation({ value: 1 }), observation({ locality: 'VN-DN', value: 2 })]),
  korea: datasetOf([observation({ locality: 'KR', value: 3 })]),
}
const FAILED = { kind: 'failed', failure: { kind: 'network', detail: 'gone' } } as const

/** A client that answers when it is told to, and counts what it was asked. */
function slowClient() {
  const asked: string[] = []
  const merging = { fails: false }
  const answers = new Map<string, (isHere: boolean) => void>()
  const progress = new Map<string, (fraction: number) => void>()
  function ask<T>(name: string, value: T): Promise<Loaded<T>> {
    asked.push(name)
    return new Promise((settle) => answers.set(name, (isHere) => settle(isHere ? { kind: 'ready', value } : FAILED)))
  }
  const client: DataClient = {
    loadRegistry: () => ask<Registry>('registry', COMPLETE),
    loadObservations(fileId, onProgress) {
      progress.set(fileId, onProgress)
      return ask<Dataset>(fileId, FILES[fileId] ?? SLICE.dataset)
    },
    merge: async (parts) => (merging.fails ? FAILED : { kind: 'ready', value: mergeDatasets(parts) }),
  }
  async function answer(name: string, isHere = true): Promise<void> {
    answers.get(name)?.(isHere)
    await settled()
  }
  return { client, asked, answer, progress, merging }
}

/** Lets every promise that can go on do so, and what is prepared in pieces. */
async function settled(): Promise<void> {
  for (let piece = 0; piece <= PREPARATIONS.length + 1; piece++) await new Promise((resolve) => setTimeout(resolve, 0))
}

test('the store opens with the slice', () => {
  const { registry, dataset, isComplete, files } = createDataStore(slowClient().client, SLICE).getState()
  expect({ registry, dataset, isComplete, files }).toEqual({ ...SLICE, isComplete: false, files: {} })
})

test('files asked for together are shown together, with the registry', async () => {
  const { client, answer } = slowClient()
  const store = createDataStore(client, SLICE)
  const localities: string[] = []
  store.subscribe(({ dataset }) => localities.push(dataset.localities.join()))
  const done = store.getState().ensureFiles(['vietnam', 'korea'])
  await answer('registry')
  await answer('vietnam')
  expect([store.getState().isComplete, store.getState().dataset]).toEqual([false, SLICE.dataset])
  await answer('korea')
  await done
  expect(store.getState().registry).toBe(COMPLETE)
  expect([...new Set(localities)]).toEqual(['VN', 'KR,VN,VN-DN'])
})

test('how far a file is can be read while it arrives', async () => {
  const { client, progress } = slowClient()
  const store = createDataStore(client, SLICE)
  void store.getState().ensureFiles(['vietnam'])
  expect(store.getState().files).toEqual({ vietnam: { kind: 'loading', fraction: 0 } })
  progress.get('vietnam')?.(0.25)
  expect(store.getState().files).toEqual({ vietnam: { kind: 'loading', fraction: 0.25 } })
})

test('a file is asked for once, the registry once for all files', async () => {
  const { client, asked, answer } = slowClient()
  const store = createDataStore(client, SLICE)
  void store.getState().ensureFiles(['vietnam'])
  void store.getState().ensureFiles(['vietnam', 'korea'])
  await answer('registry')
  await answer('vietnam')
  await answer('korea')
  await store.getState().ensureFiles(['vietnam', 'korea'])
  expect(asked.toSorted()).toEqual(['korea', 'registry', 'vietnam'])
})

test('a failed file says so and is tried again when asked for', async () => {
  const { client, asked, answer } = slowClient()
  const store = createDataStore(client, SLICE)
  void store.getState().ensureFiles(['vietnam'])
  await answer('registry')
  await answer('vietnam', false)
  expect([store.getState().files, store.getState().dataset]).toEqual([{ vietnam: FAILED }, SLICE.dataset])
  void store.getState().ensureFiles(['vietnam'])
  expect(store.getState().files).toEqual({ vietnam: { kind: 'loading', fraction: 0 } })
  await answer('vietnam')
  expect([store.getState().files, store.getState().isComplete, asked]).toEqual([{ vietnam: { kind: 'ready' } }, true, ['registry', 'vietnam', 'vietnam']])
})

test('a registry that failed is asked for again with the next attempt, not before', async () => {
  const { client, asked, answer } = slowClient()
  const store = createDataStore(client, SLICE)
  void store.getState().ensureFiles(['vietnam'])
  await answer('vietnam')
  await answer('registry', false)
  expect([store.getState().files, store.getState().isComplete, asked.filter((name) => name === 'registry')]).toEqual([{ vietnam: FAILED }, false, ['registry']])
  void store.getState().ensureFiles(['vietnam'])
  await answer('registry')
  await answer('vietnam')
  expect([store.getState().files, store.getState().isComplete]).toEqual([{ vietnam: { kind: 'ready' } }, true])
})

test('what arrived is shown where another file failed, and the first screen keeps its figures', async () => {
  const { client, answer } = slowClient()
  const store = createDataStore(client, SLICE)
  void store.getState().ensureFiles(['vietnam', 'korea'])
  await answer('registry')
  await answer('vietnam', false)
  await answer('korea')
  expect(store.getState().dataset.localities).toEqual(['KR', 'VN'])
})

test('a file is ready when its figures are on screen, not before', async () => {
  const { client, answer } = slowClient()
  const store = createDataStore(client, SLICE)
  const seen: string[] = []
  store.subscribe(({ files, dataset }) => files['vietnam']?.kind === 'ready' && seen.push(dataset.localities.join()))
  void store.getState().ensureFiles(['vietnam'])
  await answer('registry')
  await answer('vietnam')
  expect(seen).toEqual(['VN,VN-DN'])
})

test('files that arrive while others are being prepared are shown with them, never without', async () => {
  const { client, answer } = slowClient()
  const store = createDataStore(client, SLICE)
  void store.getState().ensureFiles(['vietnam'])
  void store.getState().ensureFiles(['korea'])
  const both = Promise.all([answer('registry'), answer('vietnam'), answer('korea')])
  await both
  expect([store.getState().dataset.localities, Object.keys(store.getState().files)]).toEqual([['KR', 'VN', 'VN-DN'], ['vietnam', 'korea']])
})

test('figures that cannot be joined are said to have failed and are asked for again', async () => {
  const { client, asked, answer, merging } = slowClient()
  const store = createDataStore(client, SLICE)
  merging.fails = true
  void store.getState().ensureFiles(['vietnam'])
  await answer('registry')
  await answer('vietnam')
  expect([store.getState().files, store.getState().dataset]).toEqual([{ vietnam: FAILED }, SLICE.dataset])
  merging.fails = false
  void store.getState().ensureFiles(['vietnam'])
  await answer('vietnam')
  expect([store.getState().files, store.getState().isComplete, asked.length]).toEqual([{ vietnam: { kind: 'ready' } }, true, 3])
})
