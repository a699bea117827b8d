import { lineOf } from './counting.ts'
import { measureOf, type Evidence, type ListedFigure } from './evidence.ts'
import { missing, refused, type Figure, type ValuedFigure } from './figure.ts'
import { isLikePart } from './period.ts'
import { hasEarlierElsewhere, previousCount, samePeriodEarlier } from './previous.ts'
import { divideQuantities, scaleQuantity, subtractQuantities } from './quantity.ts'
import type { Registry } from './registry.ts'
import { isMomentary } from './time.ts'

/** Rules 5 and 10: how much a figure grew. */

/** What a percentage is of. */
const WHOLE = { value: 1, relation: '=', precision: 0, status: 'A' } as const

/**
 * Change on the same period of the year before, in percent: +10 is 10% more. Stocks are compared with the count of the same
 * counter closest to twelve months before, within 45 days. Refused across sources (somebody else has the earlier
 * figure) and from zero; not reported where nobody has an earlier figure.
 */
export function changeOnSamePeriod(evidence: Evidence, figure: ListedFigure): Figure {
  const earlier = samePeriodEarlier(evidence, figure)
  if (earlier) return changeBetween(evidence.registry, figure, earlier, 'change')
  return hasEarlierElsewhere(evidence, figure) ? refused('across sources') : missing('not reported')
}

/** Change since the previous count of the same counter, in percent of it, never annualised: both dates are in `parts`. */
export function changeSincePrevious(evidence: Evidence, figure: ListedFigure): Figure {
  const previous = previousCount(evidence, figure)
  return previous ? changeBetween(evidence.registry, figure, previous, 'change since previous') : missing('not reported')
}

/**
 * Change from one figure to a later one in percent of the earlier; `parts` are the later and the earlier. Refused for
 * different measures ("not additive"), across sources, for unlike parts of years, from zero, and from a negative figure, of which
 * there are no percent.
 */
export function changeBetween(registry: Registry, later: ValuedFigure, earlier: ValuedFigure, computation: 'change' | 'change since previous'): Figure {
  const measure = measureOf(registry, later)
  if (!measure || measure !== measureOf(registry, earlier)) return refused('not additive')
  const line = lineOf(registry, later)
  if (line === null || line !== lineOf(registry, earlier)) return refused('across sources')
  if (!isMomentary(registry, measure) && !isLikePart(later.period, earlier.period)) return refused('unlike parts')
  const ratio = divideQuantities(later.quantity, earlier.quantity)
  if (ratio === null) return refused('from zero')
  if (earlier.quantity.value < 0) return refused('negative parts')
  const quantity = scaleQuantity(subtractQuantities(ratio, WHOLE), 100)
  return { kind: 'computed', computation, unit: 'percent', period: later.period, quantity, parts: [later, earlier] }
}
