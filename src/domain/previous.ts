import { lineOf, isComparable } from './counting.ts'
import { measureOf, type Evidence, type ListedFigure, listedCell } from './evidence.ts'
import { listedFigures } from './nil.ts'
import { daysOffYearBefore, isMomentary, isYearBefore } from './time.ts'

/** Rule 5: the earlier figures that a figure may be compared with, counted by the same counter (or in the same document). */

/** The same part of the year before; for what holds at a moment the count closest to twelve months before, within 45 days. null: there is none. */
export function samePeriodEarlier(evidence: Evidence, figure: ListedFigure): ListedFigure | null {
  return yearEarlier(evidence, figure, lineFigures(evidence, figure))
}

/** The count before this one, however long before; null where there is none and for flows, which are not counts. */
export function previousCount(evidence: Evidence, figure: ListedFigure): ListedFigure | null {
  if (!isMomentary(evidence.registry, measureOf(evidence.registry, figure))) return null
  const earlier = lineFigures(evidence, figure).filter((other) => other.period.endDay < figure.period.endDay)
  const latestDay = Math.max(...earlier.map((other) => other.period.endDay))
  return earlier.find((other) => other.period.endDay === latestDay) ?? null
}

/** Whether somebody else counted what this figure's own counter did not: a comparison across sources would be possible. */
export function hasEarlierElsewhere(evidence: Evidence, figure: ListedFigure): boolean {
  const others = sameCellFigures(evidence, figure).filter((other) => lineOf(evidence.registry, other) !== lineOf(evidence.registry, figure))
  return yearEarlier(evidence, figure, others) !== null
}

function yearEarlier({ registry }: Evidence, figure: ListedFigure, candidates: readonly ListedFigure[]): ListedFigure | null {
  if (!isMomentary(registry, measureOf(registry, figure))) return candidates.find((other) => isYearBefore(other.period, figure.period)) ?? null
  const [closest] = candidates
    .map((other) => ({ other, off: daysOffYearBefore(other.period, figure.period) ?? Infinity }))
    .filter(({ off }) => off < Infinity)
    .toSorted((a, b) => a.off - b.off)
  return closest?.other ?? null
}

/** Figures of the same cell and line, best first. */
function lineFigures(evidence: Evidence, figure: ListedFigure): readonly ListedFigure[] {
  const line = lineOf(evidence.registry, figure)
  return sameCellFigures(evidence, figure).filter((other) => lineOf(evidence.registry, other) === line)
}

function sameCellFigures(evidence: Evidence, figure: ListedFigure): readonly ListedFigure[] {
  return listedFigures(evidence, listedCell(figure)).filter((other) => isComparable(evidence.registry, figure, other))
}
