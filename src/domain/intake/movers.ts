import { observationAt, type Dataset } from '../dataset.ts'
import type { Period } from '../period.ts'
import type { ChangedRows } from './changed-rows.ts'

/** A figure whose value changes; values in the measure's unit. */
export interface Mover {
  readonly measure: string
  readonly locality: string
  readonly partner: string
  readonly period: Period
  readonly source: string
  readonly before: number
  readonly after: number
}

const MOST_MOVERS = 10

/**
 * The changed figures whose values change most, at most ten, largest first; of equal ones the first. Changes of different measures are
 * compared by what they are to the usual size of the measure's figures, the mean of the current ones without their signs:
 * otherwise dollars would always outweigh projects.
 */
export function findMovers(file: Dataset, current: Dataset, { changedRows, changedFrom }: Pick<ChangedRows, 'changedRows' | 'changedFrom'>): readonly Mover[] {
  const sizes = changedRows.length > 0 ? meanSizes(current) : new Float64Array(0)
  const largest: { readonly weight: number; readonly row: number; readonly before: number }[] = []
  for (let place = 0; place < changedRows.length; place++) {
    const [row, from] = [changedRows[place] ?? 0, changedFrom[place] ?? 0]
    const [before, after] = [current.value[from] ?? 0, file.value[row] ?? 0]
    const weight = Math.abs(after - before) / (sizes[current.measure[from] ?? 0] || 1)
    if (weight === 0 || (largest.length === MOST_MOVERS && weight <= (largest.at(-1)?.weight ?? 0))) continue
    const below = largest.findIndex((one) => one.weight < weight)
    largest.splice(below < 0 ? largest.length : below, 0, { weight, row, before })
    largest.length = Math.min(largest.length, MOST_MOVERS)
  }
  return largest.map(({ row, before }) => {
    const { measure, locality, partner, period, source, value } = observationAt(file, row)
    return { measure, locality, partner, period, source, before, after: value }
  })
}

/** Mean of the figures of each measure, without their signs. */
function meanSizes({ size, measures, measure, value }: Dataset): Float64Array {
  const sums = new Float64Array(measures.length)
  const counts = new Float64Array(measures.length)
  for (let row = 0; row < size; row++) {
    const position = measure[row] ?? 0
    sums[position] = (sums[position] ?? 0) + Math.abs(value[row] ?? 0)
    counts[position] = (counts[position] ?? 0) + 1
  }
  return sums.map((sum, position) => sum / (counts[position] ?? 1))
}
