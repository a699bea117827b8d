import { plainDecimal } from '../decimal.ts'
import type { Dataset } from '../dataset.ts'
import type { Evidence } from '../evidence.ts'
import { alignDatasets } from './align.ts'
import { isJump, isUsual, MOST_TIMES } from './jumps.ts'
import { pairWithCurrent } from './pairs.ts'
import type { PlacedDataset } from './placed.ts'
import { intakeProblem, type IntakeProblem } from './reading.ts'
import { createRowProblems } from './row-problems.ts'
import { createSeries, factorBetween, previousRow } from './series.ts'

/** Powers of ten that lie between units: thousands, millions, billions. */
const UNIT_POWERS = [-9, -6, -3, 3, 6, 9] as const
/** A figure of another unit may have grown or shrunk besides; in powers of ten. */
const POWER_MARGIN = 0.7
/** From so many figures on, what more than half of them show is said of the measure. */
const FEWEST_FOR_ALL = 2

/**
 * Figures that seem to be of another unit: more than fifty times larger or smaller than the figure before them, both at least
 * 1 and of one sign. The figure before is that of the previous period in the file or, for the first, the latest that `current` has of the same
 * cell (its earliest, where all are later); flows are compared with flows of periods as long, nothing over more than five
 * years. The factor must also hold against what was usual before, so that only the slip is named and not the way back from
 * it; for flows it must exceed the square of their usual step as many times, because some swing like that by nature. A figure of the same
 * size and period in `current` clears it. The hint is the figure compared with and, in brackets, its period.
 *
 * Where more than half of a measure's figures differ from those of `current` by the same thousand, million or billion, that is
 * one problem without a line: its text lists the measures, its hint is the factor (1000: the file's are too large).
 */
export function findSlips(file: PlacedDataset, current: Evidence): readonly IntakeProblem[] {
  const { dataset } = file
  const series = createSeries(dataset, current.registry)
  const currentSeries = createSeries(current.dataset, current.registry)
  const pairs = pairWithCurrent(series, currentSeries, alignDatasets(dataset, current.dataset))
  const powers = powersByMeasure(dataset, current.dataset, pairs)
  const problems = createRowProblems(file, 'unit slip')
  for (let row = 0; row < dataset.size; row++) {
    const previous = previousRow(series, row)
    const other = previous >= 0 ? previous : (pairs[row] ?? -1)
    if (other < 0) continue
    const against = previous >= 0 ? series : currentSeries
    const before = against.dataset.value[other] ?? 0
    if (!isJump(dataset.value[row] ?? 0, before)) continue
    if (previous < 0 && powerBetween(dataset.value[row] ?? 0, before) === powers[dataset.measure[row] ?? 0]) continue
    if (isKnown(dataset, row, current.dataset, pairs[row] ?? -1) || isUsual(series, row, against, other)) continue
    problems.add(row, () => ({ hint: `${plainDecimal(before)} (${against.dataset.periods[against.dataset.period[other] ?? 0]?.text ?? ''})` }))
  }
  return [...slipsOfMeasures(dataset, powers), ...problems.list()]
}

/** Whether the current data has a figure of the same size for the very period: what is published already is no slip of this file. */
function isKnown(dataset: Dataset, row: number, current: Dataset, other: number): boolean {
  if (other < 0 || dataset.periods[dataset.period[row] ?? 0]?.endDay !== current.periods[current.period[other] ?? 0]?.endDay) return false
  return !isJump(dataset.value[row] ?? 0, current.value[other] ?? 0)
}

/** Power of ten, a multiple of three, by which a value differs from another; 0 where by none, or nothing can be said. */
function powerBetween(value: number, other: number): number {
  if (value === 0 || other === 0 || value * other < 0 || Math.max(Math.abs(value), Math.abs(other)) < 1) return 0
  if (factorBetween(value, other) <= MOST_TIMES) return 0
  const power = Math.log10(value / other)
  return UNIT_POWERS.find((unit) => Math.abs(power - unit) <= POWER_MARGIN) ?? 0
}

/** By measure, the power of ten by which more than half of its comparable figures differ from the current ones; 0 where there is none. */
function powersByMeasure(dataset: Dataset, current: Dataset, pairs: Int32Array): readonly number[] {
  const compared = new Uint32Array(dataset.measures.length)
  const counts = UNIT_POWERS.map(() => new Uint32Array(dataset.measures.length))
  for (let row = 0; row < dataset.size; row++) {
    const other = pairs[row] ?? -1
    if (other < 0) continue
    const [value, before] = [dataset.value[row] ?? 0, current.value[other] ?? 0]
    if (value === 0 || before === 0) continue
    const measure = dataset.measure[row] ?? 0
    compared[measure] = (compared[measure] ?? 0) + 1
    const power = powerBetween(value, before)
    if (power === 0) continue
    const count = counts[UNIT_POWERS.findIndex((unit) => unit === power)]
    if (count) count[measure] = (count[measure] ?? 0) + 1
  }
  return dataset.measures.map((_, measure) => {
    const all = compared[measure] ?? 0
    return UNIT_POWERS.find((_power, place) => all >= FEWEST_FOR_ALL && (counts[place]?.[measure] ?? 0) > all / 2) ?? 0
  })
}

function slipsOfMeasures({ measures }: Dataset, powers: readonly number[]): readonly IntakeProblem[] {
  return UNIT_POWERS.flatMap((power) => {
    const slipped = measures.filter((_, position) => powers[position] === power)
    return slipped.length === 0 ? [] : [intakeProblem('unit slip', { text: slipped.join(', '), hint: plainDecimal(Number(`1e${power}`)), decision: 'unit' })]
  })
}
