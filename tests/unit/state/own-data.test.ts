import { expect, test } from 'vitest'
import type { OwnFile } from '../../../src/domain/intake/own-file.ts'
import { ownFileInfo, withOwnFiles } from '../../../src/domain/own-data.ts'
import type { DataClient } from '../../../src/io/data-client.ts'
import type { OwnFiles } from '../../../src/io/own-client.ts'
import type { StoringOutcome } from '../../../src/io/own-protocol.ts'
import { mergeDatasets } from '../../../src/domain/dataset.ts'
import { createDataStore } from '../../../src/state/data-store.ts'
import { datasetOf, observation, registryOf } from '../fixtures/build.ts'
import { memoryOwnFiles, ownFile } from '../fixtures/own-file.ts'

const REGISTRY = registryOf()
const FILES = {
  vietnam: datasetOf([observation({ value: 100 })]),
  korea: datasetOf([observation({ locality: 'KR', value: 5, source: 'office' })]),
}
const browser = (stored: readonly OwnFile[] = [], storing: StoringOutcome = { kind: 'ready' }) => memoryOwnFiles(stored, storing, ['vietnam', 'korea'])

const client: DataClient = {
  loadRegistry: async () => ({ kind: 'ready', value: REGISTRY }),
  loadObservations: async (id) => ({ kind: 'ready', value: id === 'vietnam' ? FILES.vietnam : FILES.korea }),
  merge: async (parts) => ({ kind: 'ready', value: mergeDatasets(parts) }),
}

async function opened(own: OwnFiles) {
  const store = createDataStore(client, { registry: REGISTRY, dataset: datasetOf([]) }, own)
  await store.getState().ensureFiles(['vietnam'])
  return store
}

const FIRST = ownFile([observation({ value: 110 })], { counts: { added: 0, changed: 1, removed: 0, unchanged: 0 } })
const SECOND = ownFile([observation({ period: '2024', value: 120 })], { id: 'f2', name: 'newer.csv', loadedAt: '2026-11-23T08:00:00Z' })

test('a visitor without own files sees the curated data and asks nobody to combine anything', async () => {
  const { own, counts } = browser()
  const { registry, dataset, curated, ownFiles } = (await opened(own)).getState()
  expect([counts.combined, ownFiles, dataset === curated.dataset, registry === curated.registry]).toEqual([0, [], true, true])
})

test('stored files are on the first data that arrives, which is joined by what they may repeat', async () => {
  const { own } = browser([FIRST])
  const { dataset, curated, ownFiles, files } = (await opened(own)).getState()
  expect(ownFiles).toEqual([ownFileInfo(FIRST, true)])
  expect([dataset.sources, curated.dataset.sources]).toEqual([['agency--own-f1', 'office'], ['agency', 'office']])
  expect(Object.values(files).map(({ kind }) => kind)).toEqual(['ready', 'ready'])
})

test('a file is adopted, undone and brought back', async () => {
  const { own, kept } = browser()
  const store = await opened(own)
  await store.getState().adoptOwnFile(FIRST)
  await store.getState().adoptOwnFile(SECOND)
  expect([store.getState().ownFiles.map(({ name }) => name), [...kept.keys()]]).toEqual([['new.csv', 'newer.csv'], ['f1', 'f2']])
  await store.getState().undoLast()
  expect([store.getState().ownFiles.map(({ name }) => name), store.getState().lastOwnStep]).toEqual([['new.csv'], { kind: 'removed', files: [ownFileInfo(SECOND, true)] }])
  await store.getState().undoLast()
  expect([store.getState().ownFiles.map(({ name }) => name), [...kept.keys()]]).toEqual([['new.csv', 'newer.csv'], ['f1', 'f2']])
})

test('after another visit undo takes away the file loaded last', async () => {
  const { own } = browser([SECOND, FIRST])
  const store = await opened(own)
  await store.getState().undoLast()
  expect(store.getState().ownFiles.map(({ name }) => name)).toEqual(['new.csv'])
})

test('back to the curated data, and from there to the files again', async () => {
  const { own } = browser([FIRST, SECOND])
  const store = await opened(own)
  await store.getState().removeAllOwn()
  expect([store.getState().ownFiles, store.getState().dataset.sources]).toEqual([[], ['agency', 'office']])
  await store.getState().undoLast()
  expect(store.getState().ownFiles.map(({ name }) => name)).toEqual(['new.csv', 'newer.csv'])
})

test('what somebody has stored and combined already is shown as it is', async () => {
  const { own, counts } = browser()
  const store = await opened(own)
  await store.getState().ensureFiles(['korea'])
  const { curated } = store.getState()
  const evidence = withOwnFiles(curated, [FIRST])
  await store.getState().adoptOwnFile(FIRST, { curated, evidence, storing: { kind: 'ready' } })
  expect([store.getState().dataset === evidence.dataset, store.getState().registry === evidence.registry, counts.combined]).toEqual([true, true, 0])
  expect(store.getState().ownFiles).toEqual([ownFileInfo(FIRST, true)])
})

test('what was combined with less than has arrived by now is combined again', async () => {
  const { own, counts } = browser()
  const store = await opened(own)
  const { curated } = store.getState()
  await store.getState().ensureFiles(['korea'])
  await store.getState().adoptOwnFile(FIRST, { curated, evidence: withOwnFiles(curated, [FIRST]), storing: { kind: 'ready' } })
  expect([store.getState().dataset.sources, counts.combined]).toEqual([['agency--own-f1', 'office'], 1])
})

test.each(['forbidden', 'full'] as const)('where storage is %s that is said, and the figures show for this visit', async (reason) => {
  const { own, kept } = browser([], { kind: 'failed', reason })
  const store = await opened(own)
  await store.getState().adoptOwnFile(FIRST)
  expect([store.getState().ownProblem, store.getState().ownFiles, kept.size]).toEqual([reason, [ownFileInfo(FIRST, false)], 0])
  expect(store.getState().dataset.sources).toEqual(['agency--own-f1', 'office'])
})

test('what another page of the browser loads or removes is shown here too', async () => {
  const { own, kept, changeElsewhere } = browser()
  const store = await opened(own)
  kept.set('f1', FIRST)
  changeElsewhere()
  await expect.poll(() => store.getState().ownFiles.map(({ name }) => name)).toEqual(['new.csv'])
})
