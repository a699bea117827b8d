import { observationAt, type Dataset } from './dataset.ts'
import type { Evidence } from './evidence.ts'
import { perEvidence } from './per-evidence.ts'
import { areDistinct, observationQuantity } from './quantity.ts'
import { isMomentary, periodKey } from './time.ts'

/** Where documents do not agree: several figures of one place, partner, measure and period (rule 4). */

/**
 * For each row of the dataset whether another document prints another value of the same cell and period (1) or not (0).
 * Values differ where neither rounding nor "more than", "less than" and "about" can explain it. A later document of the
 * same counter that restates an earlier one differs like any other.
 */
export const conflictingRows: (evidence: Evidence) => Uint8Array = perEvidence(({ dataset, registry }) => {
  const isConflicting = new Uint8Array(dataset.size)
  const keys = periodKeys(dataset)
  for (let from = 0, to = 0; from < dataset.size; from = to) {
    to = cellEnd(dataset, from)
    if (to - from < 2) continue
    const measure = registry.measures.get(dataset.measures[dataset.measure[from] ?? -1] ?? '')
    if (!measure) continue
    const keyOf = isMomentary(registry, measure) ? keys.moment : keys.stretch
    for (const rows of sharedPeriods(dataset, from, to, keyOf)) {
      const figures = rows.map((row) => ({ row, source: dataset.source[row], quantity: observationQuantity(observationAt(dataset, row), measure) }))
      for (const { row, source, quantity } of figures) {
        if (figures.some((other) => other.source !== source && areDistinct(other.quantity, quantity))) isConflicting[row] = 1
      }
    }
  }
  return isConflicting
})

/** The other rows of the same cell and period as a row, in stored order. */
export function rowsBeside({ dataset, registry }: Evidence, row: number): readonly number[] {
  const observation = observationAt(dataset, row)
  const isMoment = isMomentary(registry, registry.measures.get(observation.measure))
  const key = periodKey(observation.period, isMoment)
  let from = row
  while (from > 0 && isSameCell(dataset, from - 1, row)) from -= 1
  const beside: number[] = []
  for (let other = from, to = cellEnd(dataset, row); other < to; other += 1) {
    if (other !== row && periodKey(observationAt(dataset, other).period, isMoment) === key) beside.push(other)
  }
  return beside
}

/** Rows of a cell whose periods mean the same, where there are several. */
function sharedPeriods(dataset: Dataset, from: number, to: number, keyOf: readonly string[]): readonly (readonly number[])[] {
  const byPeriod = new Map<string, number[]>()
  for (let row = from; row < to; row += 1) {
    const key = keyOf[dataset.period[row] ?? 0] ?? ''
    const rows = byPeriod.get(key)
    if (rows) rows.push(row)
    else byPeriod.set(key, [row])
  }
  return byPeriod.size === to - from ? [] : [...byPeriod.values()].filter((rows) => rows.length > 1)
}

/** The key of each of the dataset's periods, as of a moment and as of a stretch of time. */
function periodKeys({ periods }: Dataset): { readonly moment: readonly string[]; readonly stretch: readonly string[] } {
  return { moment: periods.map((period) => periodKey(period, true)), stretch: periods.map((period) => periodKey(period, false)) }
}

/** First row after those of the same measure, locality and partner. */
function cellEnd(dataset: Dataset, row: number): number {
  let to = row + 1
  while (to < dataset.size && isSameCell(dataset, to, row)) to += 1
  return to
}

function isSameCell({ measure, locality, partner }: Dataset, a: number, b: number): boolean {
  return measure[a] === measure[b] && locality[a] === locality[b] && partner[a] === partner[b]
}
