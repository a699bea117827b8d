import { buildDataset, type Dataset } from '../../../../src/domain/dataset.ts'
import type { PlacedDataset } from '../../../../src/domain/intake/placed.ts'
import { fieldsOf } from '../sample-rows.ts'

/** Observations written as `locality partner measure period value`, then whatever differs from an exact figure of the source `own`: `relation=>`. */
function rowsOf(lines: readonly string[]): readonly (readonly string[])[] {
  return lines.map((line) => {
    const [locality = '', partner = '', measure = '', period = '', value = '', ...others] = line.split(' ')
    const overrides = Object.fromEntries(others.map((other) => [other.slice(0, other.indexOf('=')), other.slice(other.indexOf('=') + 1)]))
    return fieldsOf({ locality, partner, measure, period, value, source: 'own', ...overrides })
  })
}

/** A dataset of such observations. */
export function datasetOf(lines: readonly string[]): Dataset {
  const { dataset, problems } = buildDataset(rowsOf(lines))
  if (problems.length > 0) throw new Error(`Not observations: ${JSON.stringify(problems[0])}`)
  return dataset
}

/** A file of such observations, one a line below a header in line 1: the first stands in line 2. */
export function fileOf(lines: readonly string[]): PlacedDataset {
  // The note carries the line through the sorting of the dataset.
  const { dataset } = buildDataset(rowsOf(lines).map((fields, place) => [...fields.slice(0, 9), String(place + 2)]))
  const noted = Uint32Array.from(dataset.note, (position) => Number(dataset.notes[position]))
  return { dataset: { ...dataset, notes: [''], note: new Uint32Array(dataset.size) }, lines: noted, columns: new Uint16Array(dataset.size) }
}
