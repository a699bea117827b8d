import { type Period, endYear } from './period.ts'
import { STOCK_MONTHS, addMonths } from './time.ts'
import type { TrendPoint } from './trend.ts'

/** Which marks a line joins (rules 3, 4 and 5): lines break at gaps, and never run through parts of years. */

/** Where a figure stands on the time axis: what holds at a moment at its count, a flow in the middle of its period. */
export function figureDay(period: Period, isMoment: boolean): number {
  return isMoment ? period.endDay : (period.startDay + period.endDay + 1) / 2
}

/** Whether nothing is missing between two marks: counts at most 18 months apart, or flows of years that follow each other. */
function isJoined(a: TrendPoint, b: TrendPoint, isMoment: boolean): boolean {
  if (isMoment) return b.figure.period.endDay <= addMonths(a.figure.period.endDay, STOCK_MONTHS)
  return !a.isPartYear && !b.isPartYear && endYear(b.figure.period) - endYear(a.figure.period) === 1
}

function toRuns(points: readonly TrendPoint[], joins: (a: TrendPoint, b: TrendPoint) => boolean): readonly (readonly TrendPoint[])[] {
  const runs: TrendPoint[][] = []
  for (const point of points.toSorted((a, b) => a.day - b.day)) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && joins(last, point)) run.push(point)
    else runs.push([point])
  }
  return runs
}

/** The solid runs of one counter's marks; a mark between gaps is a run of its own. */
export function lineToRuns(points: readonly TrendPoint[], isMoment: boolean): readonly (readonly TrendPoint[])[] {
  return toRuns(points, (a, b) => isJoined(a, b, isMoment))
}

/**
 * The dotted runs of statements. What is of low reliability, and what disagrees with another statement of the same
 * moment, is a dot of its own.
 */
export function dotsToRuns(points: readonly TrendPoint[], isMoment: boolean): readonly (readonly TrendPoint[])[] {
  const agree = (a: TrendPoint, b: TrendPoint) => a.day !== b.day || a.figure.quantity.value === b.figure.quantity.value
  const isFirm = (point: TrendPoint) => point.figure.quantity.status !== 'U' && points.every((other) => agree(point, other))
  const loose = points.filter((point) => !isFirm(point)).map((point) => [point])
  return [...toRuns(points.filter(isFirm), (a, b) => isJoined(a, b, isMoment)), ...loose]
}
