import { COMPONENTS } from '../component-codes.ts'
import { cellRows, measureRows, type Dataset, type RowRange } from '../dataset.ts'
import { selectDatasetRows } from '../dataset-rows.ts'
import { RELATIONS } from '../observation.ts'
import { reconcile } from '../reconcile.ts'
import { startDayOf } from '../reconcile-components.ts'
import type { Registry } from '../registry.ts'
import type { Reconciliation } from '../residual.ts'

const EXACT = RELATIONS.indexOf('=')
const DIGITS_OF_A_DOUBLE = 15

/**
 * Reports the totals of a dataset, every figure once, that are not the sums of their parts (rule 9): the row of the total and
 * what gives the sum. Localities and partners are added where the registry says that their source lists them all, kinds of capital
 * always. The same as `reconcile` finds, but in columns where no complete lists are asked for, because such files are large.
 */
export function findDifferingSums(dataset: Dataset, registry: Registry, report: (row: number, sumOfParts: () => number) => void): void {
  const isComplete = Uint8Array.from(dataset.sources, (source) => ((registry.sources.get(source)?.complete.length ?? 0) > 0 ? 1 : 0))
  if (isComplete.includes(1)) {
    for (const sum of reconcile(selectDatasetRows(dataset, rowsOfSources(dataset, isComplete)), registry)) {
      if (sum.verdict === 'differs') report(rowOf(dataset, sum), () => sum.sumOfParts)
    }
  }
  for (const total of Object.keys(COMPONENTS)) if (registry.measures.has(total)) addComponents(dataset, registry, total, isComplete, report)
}

function rowOf(dataset: Dataset, { measure, locality, partner, period, source }: Reconciliation): number {
  const { from, to } = cellRows(dataset, measure, locality, partner)
  for (let row = from; row < to; row++) {
    if (dataset.periods[dataset.period[row] ?? 0]?.text === period.text && dataset.sources[dataset.source[row] ?? 0] === source) return row
  }
  return from
}

function rowsOfSources(dataset: Dataset, isWanted: Uint8Array): Uint32Array {
  const rows = new Uint32Array(dataset.size)
  let size = 0
  for (let row = 0; row < dataset.size; row++) {
    rows[size] = row
    size += isWanted[dataset.source[row] ?? 0] ?? 0
  }
  return rows.subarray(0, size)
}

/** A component's rows, walked along with those of its total. */
interface Walk {
  readonly range: RowRange
  readonly startDay: number
  row: number
}

/** Adds the components of each figure of a total, of sources without complete lists; where one is missing or not exact, nothing is compared. */
function addComponents(dataset: Dataset, registry: Registry, total: string, isComplete: Uint8Array, report: (row: number, sumOfParts: () => number) => void): void {
  const walks = (COMPONENTS[total] ?? []).map((code): Walk => {
    const range = measureRows(dataset, code)
    return { range, startDay: startDayOf(registry, code), row: range.from }
  })
  const { from, to } = measureRows(dataset, total)
  for (let row = from; row < to; row++) {
    if (isComplete[dataset.source[row] ?? 0] === 1 || dataset.relation[row] !== EXACT) continue
    const startDay = dataset.periods[dataset.period[row] ?? 0]?.startDay ?? 0
    let [sum, parts, isKnown] = [0, 0, true]
    let step = dataset.precision[row] ?? 0
    for (const walk of walks) {
      // Before the day that brought it in, a component is no part of the total.
      if (startDay < walk.startDay) continue
      while (walk.row < walk.range.to && comparePlaces(dataset, walk.row, row) < 0) walk.row++
      isKnown &&= walk.row < walk.range.to && comparePlaces(dataset, walk.row, row) === 0 && dataset.relation[walk.row] === EXACT
      sum += dataset.value[walk.row] ?? 0
      step = Math.min(step, dataset.precision[walk.row] ?? Infinity)
      parts++
    }
    if (!isKnown || parts === 0) continue
    const isWithinRounding = Math.abs(Math.round((sum - (dataset.value[row] ?? 0)) / step)) <= parts / 2
    if (!isWithinRounding) report(row, () => Number((Math.round(sum / step) * step).toPrecision(DIGITS_OF_A_DOUBLE)))
  }
}

/** Order of two rows by everything but their measures. */
function comparePlaces(dataset: Dataset, a: number, b: number): number {
  return (
    (dataset.locality[a] ?? 0) - (dataset.locality[b] ?? 0) ||
    (dataset.partner[a] ?? 0) - (dataset.partner[b] ?? 0) ||
    (dataset.period[a] ?? 0) - (dataset.period[b] ?? 0) ||
    (dataset.source[a] ?? 0) - (dataset.source[b] ?? 0)
  )
}
