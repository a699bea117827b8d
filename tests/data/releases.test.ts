import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseReleases } from '../../src/csv/releases-csv.ts'

const read = (path: string) => readFileSync(`data/${path}`, 'utf8')
const { releases, problems } = parseReleases(read('releases.csv'))

test('every release has its note in three languages', () => {
  expect(problems).toEqual([])
  expect(releases.length).toBeGreaterThan(0)
})

test('the latest release is the version of the data, in the descriptor and in the README', () => {
  const descriptor: { readonly version: string } = JSON.parse(read('datapackage.json'))
  expect([descriptor.version, /^Release \*\*(.+?)\*\*/m.exec(read('README.md'))?.[1]]).toEqual([releases[0]?.version, releases[0]?.version])
})

test('releases are in order, the latest first', () => {
  const days = releases.map(({ date }) => date.endDay)
  expect(days).toEqual(days.toSorted((a, b) => b - a))
})
