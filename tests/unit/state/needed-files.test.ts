import { expect, test } from 'vitest'
import { DEFAULT_VIEW, type View } from '../../../src/domain/view.ts'
import type { DataFile } from '../../../src/io/catalogue.ts'
import { neededFiles } from '../../../src/state/needed-files.ts'

interface Held { readonly measures: readonly string[]; readonly localities: readonly string[]; readonly partners: readonly string[] }
const file = (id: string, bytes: number, { measures, localities, partners }: Held): DataFile => ({ id, bytes, observations: 1, measures: new Set(measures), localities: new Set(localities), partners: new Set(partners), url: '' })
const FILES = [
  file('bilateral', 900_000, { measures: ['mirror_inflow'], localities: ['KR', 'TH', 'VN'], partners: ['JP', 'KR'] }),
  file('economies', 900_000, { measures: ['inflow', 'outflow'], localities: ['KR', 'TH', 'VN'], partners: ['WLD'] }),
  file('korea-japan', 4000, { measures: ['notified'], localities: ['KR'], partners: ['JP', 'WLD'] }),
  file('vietnam', 900_000, { measures: ['capital'], localities: ['VN', 'VN-DN'], partners: ['JP', 'KR', 'WLD'] }),
]
const neededBy = (part: Partial<View>) => neededFiles({ ...DEFAULT_VIEW, ...part }, FILES)
const needed = (measure: string) => neededBy({ measure })

test('the home file and the small ones always come, large ones with their measures', () => {
  expect(needed('capital')).toEqual(['korea-japan', 'vietnam'])
  expect(needed('inflow')).toEqual(['economies', 'korea-japan', 'vietnam'])
  expect(neededBy({ measure: 'mirror_inflow', partners: ['KR'] })).toEqual(['bilateral', 'korea-japan', 'vietnam'])
})

test('where no file has the measure for the place, what has the place comes too, so that something can be offered', () => {
  expect(neededBy({ localities: ['TH'] })).toEqual(['economies', 'korea-japan', 'vietnam'])
  expect(neededBy({ localities: ['TH'], partners: ['JP'] })).toEqual(['bilateral', 'korea-japan', 'vietnam'])
  expect(neededBy({ localities: ['VN-DN', 'TH'] })).toEqual(['korea-japan', 'vietnam'])
  expect(neededBy({ kind: 'compare', pins: [{ locality: 'TH', partner: 'WLD' }] })).toEqual(['economies', 'korea-japan', 'vietnam'])
})

test('a place nobody knows brings no further file', () => {
  expect(neededBy({ localities: ['XX'] })).toEqual(['korea-japan', 'vietnam'])
})
