import { expect, test } from 'vitest'
import { readOwnEntry, writeOwnEntry } from '../../../src/io/own-entry.ts'
import { observation } from '../fixtures/build.ts'
import { ownFile } from '../fixtures/own-file.ts'

const FILE = ownFile([observation({ value: 110 }), observation({ locality: 'VN-DN', source: 'press' })])

/** The entry of the file with one thing in it changed, as storage would give it back. */
function entryWith(change: (file: Record<string, unknown>) => unknown): unknown {
  return structuredClone(writeOwnEntry(change({ ...FILE }) as typeof FILE))
}

test('what is kept comes back as it was', () => {
  expect(readOwnEntry(structuredClone(writeOwnEntry(FILE)))).toEqual(FILE)
})

const { dataset } = FILE
test.each([
  ['an id that no source could bear', entryWith((file) => ({ ...file, id: 'F 1' }))],
  ['no name', entryWith((file) => ({ ...file, name: undefined }))],
  ['another mode', entryWith((file) => ({ ...file, mode: 'merge' }))],
  ['no figures', entryWith((file) => ({ ...file, dataset: null }))],
  ['a column that is cut', entryWith((file) => ({ ...file, dataset: { ...dataset, value: dataset.value.slice(1) } }))],
  ['a column of another kind', entryWith((file) => ({ ...file, dataset: { ...dataset, locality: [...dataset.locality] } }))],
  ['a position beyond its list', entryWith((file) => ({ ...file, dataset: { ...dataset, source: Uint32Array.from([0, 9]) } }))],
  ['a number that is none', entryWith((file) => ({ ...file, dataset: { ...dataset, value: Float64Array.from([1, Number.NaN]) } }))],
  ['a list out of order', entryWith((file) => ({ ...file, dataset: { ...dataset, localities: dataset.localities.toReversed() } }))],
  ['a source without an id', entryWith((file) => ({ ...file, sources: [{ publisher: 'x', complete: [] }] }))],
  ['counts that are none', entryWith((file) => ({ ...file, counts: { added: '1' } }))],
  ['another version', { version: 2, file: FILE }],
  ['no entry at all', 'file'],
])('%s is not read', (_, entry) => {
  expect(readOwnEntry(entry)).toBe(null)
})
