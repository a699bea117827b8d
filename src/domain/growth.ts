import { lineOf } from './counting.ts'
import { measureOf } from './evidence.ts'
import { refused, type Figure, type ValuedFigure } from './figure.ts'
import { endYear, isLikePart } from './period.ts'
import { divideQuantities, powerQuantity, scaleQuantity, subtractQuantities } from './quantity.ts'
import type { Registry } from './registry.ts'
import { isMomentary } from './time.ts'

/** Rule 10: growth over several years as a yearly rate. */

const WHOLE = { value: 1, relation: '=', precision: 0, status: 'A' } as const

const DAYS_PER_YEAR = 365.25
/** Counts a year apart may miss twelve months by a few days. */
const LEAST_YEARS = 0.9

/**
 * Compound annual growth from one figure to a later one, in percent a year: (later / earlier) ^ (1 / years) - 1; `parts`
 * are the later and the earlier. Years are days over 365.25 between counts, calendar years between flows. Refused for
 * different measures ('not additive'), across a change of source, for unlike parts of years, under a year, from zero and to
 * zero (or below).
 */
export function compoundAnnualGrowth(registry: Registry, later: ValuedFigure, earlier: ValuedFigure): Figure {
  const measure = measureOf(registry, later)
  if (!measure || measure !== measureOf(registry, earlier)) return refused('not additive')
  const line = lineOf(registry, later)
  if (line === null || line !== lineOf(registry, earlier)) return refused('across sources')
  const isMoment = isMomentary(registry, measure)
  if (!isMoment && !isLikePart(later.period, earlier.period)) return refused('unlike parts')
  const years = isMoment ? (later.period.endDay - earlier.period.endDay) / DAYS_PER_YEAR : endYear(later.period) - endYear(earlier.period)
  if (years < LEAST_YEARS) return refused('under a year')
  const ratio = divideQuantities(later.quantity, earlier.quantity)
  if (ratio === null || earlier.quantity.value < 0) return refused('from zero')
  if (later.quantity.value <= 0) return refused('to zero')
  const quantity = scaleQuantity(subtractQuantities(powerQuantity(ratio, 1 / years), WHOLE), 100)
  return { kind: 'computed', computation: 'compound annual growth', unit: 'percent', period: later.period, quantity, parts: [later, earlier] }
}
