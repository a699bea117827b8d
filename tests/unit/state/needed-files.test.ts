import { expect, test } from 'vitest'
import { DEFAULT_VIEW } from '../../../src/domain/view.ts'
import type { DataFile } from '../../../src/io/catalogue.ts'
import { neededFiles } from '../../../src/state/needed-files.ts'

const file = (id: string, bytes: number, ...measures: readonly string[]): DataFile => ({ id, bytes, observations: 1, measures: new Set(measures), localities: new Set(), url: '' })
const FILES = [file('bilateral', 900_000, 'mirror_inflow'), file('economies', 900_000, 'inflow', 'outflow'), file('korea-japan', 4000, 'notified'), file('vietnam', 900_000, 'capital')]
const needed = (measure: string) => neededFiles({ ...DEFAULT_VIEW, measure }, FILES)

test('the home file and the small ones always come, large ones with their measures', () => {
  expect(needed('capital')).toEqual(['korea-japan', 'vietnam'])
  expect(needed('inflow')).toEqual(['economies', 'korea-japan', 'vietnam'])
  expect(needed('mirror_inflow')).toEqual(['bilateral', 'korea-japan', 'vietnam'])
})

test('a measure nobody has brings no further file', () => {
  expect(needed('happiness')).toEqual(['korea-japan', 'vietnam'])
})
