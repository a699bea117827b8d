import type { Evidence, Cell } from './evidence.ts'
import { isValued, missing, type Figure, type Quantity, isIncomplete } from './figure.ts'
import { isRanked, isSameLevel } from './level.ts'
import type { Period } from './period.ts'
import { pickFigure, type PickedFigure } from './pick.ts'
import { boundsOf, isBoundAbove, type Bounds } from './quantity.ts'
import type { Place } from './registry.ts'

/** Rule 8: places in an order. */

/** A place among others, 1 the largest; a range where relations or printed precision leave it open: 4 to 5. */
export interface Rank {
  readonly from: number
  readonly to: number
}

/** A place (locality or partner) with its figure. */
interface RankEntry {
  readonly place: Place
  readonly figure: Figure
}

/**
 * Ranks of the entries, in the order given; null for an entry without a figure and for what is never ranked (totals,
 * offshore, incomplete sums). Only places of one level have ranks: where entries of several levels meet, all are null. Exact ties
 * share the better rank (1, 2, 2, 4); zeros that follow from a complete list tie with each other.
 * The entries should rest on one source where one covers all: see `pickFigures`.
 */
export function rankFigures(entries: readonly RankEntry[]): readonly (Rank | null)[] {
  const ranked = entries.filter((entry) => isRanked(entry.place))
  const [first] = ranked
  const isOneLevel = first !== undefined && ranked.every((entry) => isSameLevel(first.place, entry.place))
  if (!isOneLevel) return entries.map(() => null)
  const bounds = entries.map(({ place, figure }) => (isRanked(place) && isValued(figure) && !isIncomplete(figure) ? boundsOf(figure.quantity) : null))
  const rivals = bounds.filter((own) => own !== null)
  return bounds.map((own) => own && rankAmong(own, rivals))
}

function rankAmong(own: Bounds, rivals: readonly Bounds[]): Rank {
  let above = 0
  let maybeAbove = 0
  for (const rival of rivals) {
    if (rival === own) continue
    if (isBoundAbove(rival, own)) above++
    const isTie = rival.isExact && own.isExact && rival.low === own.low
    if (!isTie && !isBoundAbove(own, rival)) maybeAbove++
  }
  return { from: above + 1, to: maybeAbove + 1 }
}

/** A rank as a quantity: a range is its middle, give or take half of it. The status is that of the figure ranked. */
export function rankQuantity({ from, to }: Rank, status: Quantity['status']): Quantity {
  return { value: (from + to) / 2, relation: from === to ? '=' : '~', precision: (to - from) / 2, status }
}

/**
 * The rank that a document prints for a cell at a date: of the partner among all partners of the locality or, for all
 * partners together, of the locality among the localities. Missing for measures without such ranks.
 */
export function reportedRank({ dataset, registry }: Evidence, cell: Cell, at: Period): PickedFigure {
  const rankMeasure = [...registry.measures.values()].find((measure) => measure.kind === 'rank' && measure.denominator === cell.measure)
  if (!rankMeasure) return { picked: missing('not reported'), alsoReported: [] }
  return pickFigure({ dataset, registry }, { ...cell, measure: rankMeasure.code }, at)
}
