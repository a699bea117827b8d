import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildDataset, observationAt } from '../../../src/domain/dataset.ts'
import { createDatasetBuilder } from '../../../src/domain/dataset-builder.ts'
import { arbitraryRows } from './sample-rows.ts'

test('rows added one by one make the dataset that building from all of them makes, and `order` says which each was', () => {
  fc.assert(
    fc.property(arbitraryRows, (rows) => {
      const builder = createDatasetBuilder(1)
      for (const row of rows) expect(builder.addRow(row)).toBe(true)
      const { dataset, order } = builder.finish()
      expect(dataset).toEqual(buildDataset(rows).dataset)
      expect(Array.from(order, (position, row) => [rows[position]?.[0], Number(rows[position]?.[4]) === observationAt(dataset, row).value])).toEqual(
        Array.from(order, (_, row) => [observationAt(dataset, row).locality, true]),
      )
      expect([...order].toSorted((a, b) => a - b)).toEqual(rows.map((_, row) => row))
    }),
  )
})

test('observations added as they are make the same dataset as their texts', () => {
  fc.assert(
    fc.property(arbitraryRows, (rows) => {
      const { dataset } = buildDataset(rows)
      const builder = createDatasetBuilder()
      for (let row = 0; row < dataset.size; row++) builder.add(observationAt(dataset, row))
      expect(builder.size()).toBe(dataset.size)
      expect(builder.finish().dataset).toEqual(dataset)
    }),
  )
})

test('columns are found by their positions', () => {
  const builder = createDatasetBuilder()
  const positions = [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]
  expect(builder.addRow(['note', 's', 'P', '>', '0.1', '2.5', '2020', 'x', 'KR', 'VN'], positions)).toBe(true)
  expect(observationAt(builder.finish().dataset, 0)).toMatchObject({ locality: 'VN', partner: 'KR', value: 2.5, precision: 0.1, relation: '>', status: 'P', source: 's', note: 'note' })
})

test('rows with a refused text are left out, each text is asked for once, and nothing of them stays in the lists', () => {
  const asked: string[] = []
  const builder = createDatasetBuilder(2, (column, text) => {
    asked.push(`${column} ${text}`)
    return text !== 'ZZ'
  })
  const row = (locality: string, period: string, note: string) => builder.addRow([locality, 'KR', 'x', period, '1', '1', '=', 'A', 's', note])
  expect([row('ZZ', '2019', 'lost'), row('VN', '2020', ''), row('ZZ', '2018', ''), row('VN', '20', ''), row('VN', '2021', '')]).toEqual([false, true, false, false, true])
  const { dataset } = builder.finish()
  expect([dataset.localities, dataset.periods.map(({ text }) => text), dataset.notes, dataset.size]).toEqual([['VN'], ['2020', '2021'], [''], 2])
  expect(asked).toEqual(['locality ZZ', 'partner KR', 'measure x', 'source s', 'locality VN'])
})
