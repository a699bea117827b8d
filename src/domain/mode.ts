import { changeOnSamePeriod } from './change.ts'
import type { Evidence, ListedFigure } from './evidence.ts'
import { type ComputedFigure, type ValuedFigure, isValued } from './figure.ts'
import type { Period } from './period.ts'
import { divideQuantities, scaleQuantity } from './quantity.ts'
import { WORLD } from './registry.ts'
import { computedShare } from './share.ts'
import { isSamePeriod } from './time.ts'
import type { Pair, ShareDenominator, View } from './view.ts'

/** What figures become in a mode: themselves, shares, changes, an index (rules 7 and 10). */

/** The denominator that fits a pair when the reader has chosen none: the locality's total; for all partners the nation's. */
export function fittingDenominator({ partner }: Pair, chosen: ShareDenominator | null): ShareDenominator {
  return chosen ?? (partner === WORLD ? 'nation' : 'locality')
}

/**
 * The figures of one line in the view's mode. What a rule refuses, or what has no earlier figure, is left out: the line
 * has a gap there. `base`: the period of an index; without one there is none.
 */
export function toMode(evidence: Evidence, view: View, pair: Pair, figures: readonly ListedFigure[], base: Period | null, isMoment: boolean): readonly ValuedFigure[] {
  switch (view.mode) {
    case 'value':
      return figures
    case 'share':
      return figures.map((figure) => computedShare(evidence, figure, fittingDenominator(pair, view.of))).filter(isValued)
    case 'change':
      return figures.map((figure) => changeOnSamePeriod(evidence, figure)).filter(isValued)
    case 'index': {
      const baseFigure = base && figures.find(({ period }) => isSamePeriod(period, base, isMoment))
      return baseFigure ? figures.flatMap((figure) => indexOf(figure, baseFigure) ?? []) : []
    }
  }
}

/** A figure as an index of a base figure of the same line (base = 100); null where the base is zero. */
function indexOf(figure: ListedFigure, base: ListedFigure): ComputedFigure | null {
  const ratio = divideQuantities(figure.quantity, base.quantity)
  return ratio && { kind: 'computed', computation: 'index', unit: 'index', period: figure.period, quantity: scaleQuantity(ratio, 100), parts: [figure, base] }
}

/** The first period that every line has; null where there is none. */
export function firstCommonPeriod(lines: readonly (readonly ListedFigure[])[], isMoment: boolean): Period | null {
  const [first, ...others] = lines
  return first?.find(({ period }) => others.every((line) => line.some((figure) => isSamePeriod(figure.period, period, isMoment))))?.period ?? null
}
