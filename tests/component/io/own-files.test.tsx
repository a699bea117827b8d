import { createStore, set } from 'idb-keyval'
import { beforeEach, expect, test } from 'vitest'
import { loadOwnFiles, removeOwnFile, storeOwnFile } from '../../../src/io/own-files.ts'
import { browserOwnFiles, expectOwnFiles } from '../../../src/io/own-client.ts'
import { evidenceOf, observation } from '../../unit/fixtures/build.ts'
import { ownFile } from '../../unit/fixtures/own-file.ts'

const FIRST = ownFile([observation({ value: 110 })])
const SECOND = ownFile([observation({ period: '2024', value: 120 })], { id: 'f2', name: 'newer.csv', loadedAt: '2026-11-23T08:00:00Z' })
const CURATED = evidenceOf([observation({ value: 100 })])
const store = createStore('inflow-own-files', 'files')

beforeEach(async () => {
  localStorage.clear()
  for (const id of ['f1', 'f2', 'broken']) await removeOwnFile(id)
})

test('files are kept whole, in the order they were loaded, until they are removed', async () => {
  expect(await storeOwnFile(SECOND)).toEqual({ kind: 'ready' })
  expect(await storeOwnFile(FIRST)).toEqual({ kind: 'ready' })
  expect(await loadOwnFiles()).toEqual({ kind: 'ready', value: [FIRST, SECOND], damaged: [] })
  expect(await removeOwnFile('f1')).toEqual({ kind: 'ready' })
  expect(await loadOwnFiles()).toEqual({ kind: 'ready', value: [SECOND], damaged: [] })
})

test('a damaged file is named and left where it is, and the others are read', async () => {
  await storeOwnFile(FIRST)
  await set('broken', { version: 1, file: { id: 'broken' } }, store)
  expect(await loadOwnFiles()).toEqual({ kind: 'ready', value: [FIRST], damaged: ['broken'] })
  expect(await loadOwnFiles()).toEqual({ kind: 'ready', value: [FIRST], damaged: ['broken'] })
})

test('what cannot be stored leaves what was there', async () => {
  await storeOwnFile(FIRST)
  const unstorable = { ...FIRST, recipe: { ...FIRST.recipe, answers: (() => {}) as never } }
  expect(await storeOwnFile(unstorable)).toEqual({ kind: 'failed', reason: 'damaged' })
  expect(await loadOwnFiles()).toEqual({ kind: 'ready', value: [FIRST], damaged: [] })
})

test('a worker puts kept files on the curated data; without any nobody looks for them again', async () => {
  const own = browserOwnFiles()
  expect(own.hasAny()).toBe(false)
  expect(await own.adopt(FIRST, null)).toEqual({ kind: 'ready' })
  const later = browserOwnFiles()
  expect(later.hasAny()).toBe(true)
  const { combined } = await later.combine(CURATED)
  expect([combined.evidence.dataset.sources, combined.files.map(({ name, isStored }) => [name, isStored]), combined.damaged]).toEqual([['agency--own-f1'], [['new.csv', true]], []])
  await later.remove(['f1'])
  expect((await later.combine(CURATED)).combined.evidence).toBe(CURATED)
  expect(browserOwnFiles().hasAny()).toBe(false)
  await later.restore()
  expect((await browserOwnFiles().combine(CURATED)).combined.files.map(({ name }) => name)).toEqual(['new.csv'])
})

test('a file that could not be kept lasts for the visit, and may be corrected by later curated data', async () => {
  const own = browserOwnFiles()
  expect(await own.adopt(FIRST, { kind: 'failed', reason: 'full' })).toEqual({ kind: 'failed', reason: 'full' })
  for (let time = 0; time < 2; time++) {
    const { combined } = await own.combine(CURATED)
    expect([combined.evidence.dataset.sources, combined.files.map(({ isStored }) => isStored)]).toEqual([['agency--own-f1'], [false]])
  }
  expect(await loadOwnFiles()).toEqual({ kind: 'ready', value: [], damaged: [] })
})

test('one page is told what another has done, and not what it has done itself', async () => {
  const told: string[] = []
  const [here, there] = [browserOwnFiles(), browserOwnFiles()]
  here.onChanged(() => told.push('here'))
  there.onChanged(() => told.push('there'))
  expectOwnFiles()
  await here.adopt(FIRST, null)
  await expect.poll(() => told).toEqual(['there'])
})
