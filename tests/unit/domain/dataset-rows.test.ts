import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildDataset, observationAt } from '../../../src/domain/dataset.ts'
import { selectDatasetRows } from '../../../src/domain/dataset-rows.ts'
import { observationFields } from '../../../src/domain/observation.ts'
import { arbitraryRows } from './sample-rows.ts'

test('selected rows are the dataset that building it from those rows alone gives', () => {
  fc.assert(
    fc.property(arbitraryRows, fc.infiniteStream(fc.boolean()), (fields, choices) => {
      const { dataset } = buildDataset(fields)
      const rows = Uint32Array.from({ length: dataset.size }, (_, row) => row).filter(() => choices.next().value === true)
      const texts = Array.from(rows, (row) => observationFields(observationAt(dataset, row)))
      expect(selectDatasetRows(dataset, rows)).toEqual(buildDataset(texts).dataset)
    }),
  )
})

test('all rows are the dataset itself', () => {
  const { dataset } = buildDataset(fc.sample(arbitraryRows, { numRuns: 1, seed: 1 })[0] ?? [])
  expect(selectDatasetRows(dataset, Uint32Array.from({ length: dataset.size }, (_, row) => row))).toBe(dataset)
})
