import { factorBetween, medianOf, sizesBefore, stepsAround, type Series } from './series.ts'

/** A figure more than so many times larger or smaller than the one before it is most often of another unit. */
export const MOST_TIMES = 50

/** Whether a figure is more than fifty times the one before it, or less than a fiftieth, both at least 1 and of one sign. */
export function isJump(value: number, before: number): boolean {
  if (Math.abs(value) < 1 || Math.abs(before) < 1 || value * before < 0) return false
  return factorBetween(value, before) > MOST_TIMES
}

/** Whether a jump from one row to another is nothing unusual for what came before or, for flows, how they swing. */
export function isUsual(series: Series, row: number, against: Series, other: number): boolean {
  const value = series.dataset.value[row] ?? 0
  const before = against.dataset.value[other] ?? 0
  const sizes = [Math.abs(before), ...sizesBefore(against, other)]
  const middle = medianOf(sizes, Math.abs(before))
  const isSameWay = Math.abs(value) > Math.abs(before) === Math.abs(value) > middle
  if (!isSameWay || factorBetween(value, middle) <= MOST_TIMES) return true
  if (series.isFlow[series.dataset.measure[row] ?? 0] === 0) return false
  const steps = series === against ? stepsAround(series, row) : [...stepsAround(series, row), ...stepsAround(against, other)]
  return factorBetween(value, before) <= MOST_TIMES * medianOf(steps, 1) ** 2
}
