import { comparePreference, isOfficialCount, lineOf } from './counting.ts'
import { measureOf, publishedFigures, sourceOf, type Cell, type Evidence, type ListedFigure, listedCell } from './evidence.ts'
import { refused, type Figure, type PublishedFigure, type Quantity, type ValuedFigure, isIncomplete } from './figure.ts'
import { countryOf } from './level.ts'
import { hasNegativeParts } from './negative.ts'
import { listedFigures } from './nil.ts'
import { documentIdOf } from './own-mark.ts'
import { divideQuantities, printedMargin, scaleQuantity } from './quantity.ts'
import { WORLD, type Registry } from './registry.ts'
import { addMonths, isMomentary, isSamePeriod } from './time.ts'
import type { ShareDenominator } from './view.ts'

/** Rule 7: a share names its denominator. */

/** How far the total of a stock may be from it in time. */
const MAX_MONTHS_APART = 12

/**
 * Share of a figure in a total, in percent; `parts` are the figure and the total, whose date must be said. The total is the
 * official one nearest in time: at most 12 months away for stocks, of the same period for flows; of several the
 * one of the same source, then of the same counter.
 *
 * Refused: 'no denominator' (the figure is the total itself, or no official total exists), 'denominator too far',
 * 'negative parts' (flows with negative parts make shares above 100%), 'zero denominator'.
 */
export function computedShare(evidence: Evidence, figure: ListedFigure, denominator: ShareDenominator): Figure {
  const cell = listedCell(figure)
  const totalCell = denominatorCell(evidence.registry, cell, denominator)
  if (!totalCell) return refused('no denominator')
  const totals = listedFigures(evidence, totalCell)
    .filter((total) => total.kind !== 'nil' && !isIncomplete(total))
    .filter((total) => isOfficialCount(sourceOf(evidence.registry, total)))
  if (totals.length === 0) return refused('no denominator')
  const total = nearestInTime(evidence, figure, totals)
  if (!total) return refused('denominator too far')
  if (hasNegativeParts(evidence, total)) return refused('negative parts')
  return shareOfTotal(figure, total)
}

/** Share of a figure in a total that the caller chose, in percent. Refused for negative figures and a total of zero. */
export function shareOfTotal(figure: ValuedFigure, total: ValuedFigure): Figure {
  if (figure.quantity.value < 0 || total.quantity.value < 0) return refused('negative parts')
  const ratio = divideQuantities(figure.quantity, total.quantity)
  if (!ratio) return refused('zero denominator')
  return { kind: 'computed', computation: 'share', unit: 'percent', period: figure.period, quantity: scaleQuantity(ratio, 100), parts: [figure, total] }
}

/**
 * The share that a document prints of the same cell: nearest in time within 12 months for stocks, of the same period for
 * flows; null where nobody prints one. Printed shares of one partner are of the locality's total, those of all partners
 * together of the nation's; of other denominators nobody prints one.
 */
export function reportedShare(evidence: Evidence, figure: ListedFigure, denominator: ShareDenominator): PublishedFigure | null {
  const cell = listedCell(figure)
  if (!isPrintedDenominator(evidence.registry, cell, denominator)) return null
  return nearestInTime(evidence, figure, reportedShares(evidence, cell))
}

/**
 * Every printed share of a cell, in the order of time: figures of the one ratio whose denominator is the cell's measure.
 * Ratios of other denominators (of all capital registered, of new capital only) are never among them.
 */
export function reportedShares(evidence: Evidence, cell: Cell): readonly PublishedFigure[] {
  const ratio = [...evidence.registry.measures.values()].find((measure) => measure.kind === 'ratio' && measure.denominator === cell.measure)
  return ratio ? publishedFigures(evidence, { ...cell, measure: ratio.code }) : []
}

/** Whether a computed and a reported share differ by more than the rounding of what was printed. */
export function sharesDiffer(computed: Quantity, reported: Quantity): boolean {
  return Math.abs(computed.value - reported.value) > printedMargin(computed) + printedMargin(reported)
}

/** The total that a reported share implies for a figure: about figure / share. null for a share of zero. */
export function impliedTotal(figure: ValuedFigure, share: PublishedFigure): Quantity | null {
  const total = divideQuantities(figure.quantity, scaleQuantity(share.quantity, 0.01))
  return total && { ...total, relation: '~' }
}

/** The cell of the total; null where the figure is that total, or lies in no country. */
function denominatorCell(registry: Registry, cell: Cell, denominator: ShareDenominator): Cell | null {
  const nation = countryOf(registry, cell.locality)
  const locality = denominator === 'locality' ? cell.locality : nation
  if (locality === null) return null
  const partner = denominator === 'partner' ? cell.partner : WORLD
  return locality === cell.locality && partner === cell.partner ? null : { measure: cell.measure, locality, partner }
}

function isPrintedDenominator(registry: Registry, cell: Cell, denominator: ShareDenominator): boolean {
  const isNation = countryOf(registry, cell.locality) === cell.locality
  if (cell.partner === WORLD) return denominator === 'nation' || denominator === 'partner'
  return denominator === 'locality' || (denominator === 'nation' && isNation)
}

function nearestInTime<Candidate extends ListedFigure>({ registry }: Evidence, figure: ListedFigure, candidates: readonly Candidate[]): Candidate | null {
  const isMoment = isMomentary(registry, measureOf(registry, figure))
  const { endDay } = figure.period
  const [fromDay, toDay] = [addMonths(endDay, -MAX_MONTHS_APART), addMonths(endDay, MAX_MONTHS_APART)]
  const eligible = candidates.filter(({ period }) => (isMoment ? fromDay <= period.endDay && period.endDay <= toDay : isSamePeriod(period, figure.period, false)))
  const distance = (total: Candidate) => (isMoment ? Math.abs(total.period.endDay - endDay) : 0)
  const strangeness = (total: Candidate) =>
    documentIdOf(total) === documentIdOf(figure) ? 0 : lineOf(registry, total) === lineOf(registry, figure) ? 1 : 2
  const [nearest] = eligible.toSorted((a, b) => distance(a) - distance(b) || strangeness(a) - strangeness(b) || comparePreference(registry, a, b))
  return nearest ?? null
}
