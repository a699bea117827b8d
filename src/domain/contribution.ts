import { lineOf } from './counting.ts'
import { measureOf } from './evidence.ts'
import { refused, type Figure, type ValuedFigure } from './figure.ts'
import { isLikePart } from './period.ts'
import { divideQuantities, scaleQuantity, subtractQuantities } from './quantity.ts'
import type { Registry } from './registry.ts'
import { isMomentary } from './time.ts'

/** Rule 10: how much of a whole's growth is due to a part. */

/**
 * Contribution of a part to the growth of the whole between two counts of one counter, in percentage points: the part's
 * difference over the earlier whole. The contributions of all parts sum to the whole's growth but for rounding; the
 * whole's own is that growth. `parts` are the later and the earlier figure of the part and the earlier whole. Refused for
 * different measures ('not additive'), across sources, for unlike parts of years, and from a whole of zero or below.
 */
export function contributionToGrowth(registry: Registry, later: ValuedFigure, earlier: ValuedFigure, earlierWhole: ValuedFigure): Figure {
  const figures = [later, earlier, earlierWhole]
  const [measure, ...measures] = figures.map((figure) => measureOf(registry, figure))
  if (!measure || measures.some((other) => other !== measure)) return refused('not additive')
  const [line, ...lines] = figures.map((figure) => lineOf(registry, figure))
  if (line === null || lines.some((other) => other !== line)) return refused('across sources')
  const isAlike = (figure: ValuedFigure) => isMomentary(registry, measure) || isLikePart(later.period, figure.period)
  if (!figures.every(isAlike)) return refused('unlike parts')
  const ratio = divideQuantities(subtractQuantities(later.quantity, earlier.quantity), earlierWhole.quantity)
  if (ratio === null || earlierWhole.quantity.value < 0) return refused('from zero')
  return { kind: 'computed', computation: 'contribution', unit: 'percentage points', period: later.period, quantity: scaleQuantity(ratio, 100), parts: figures }
}
