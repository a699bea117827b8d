import type { BriefedStand } from './briefing.ts'
import type { Concentration } from './briefing-concentration.ts'
import { isValued, type Figure, type FigureUnit, type Quantity, type ValuedFigure } from './figure.ts'
import type { OverviewPeers } from './overview-peers.ts'
import type { Neighbour } from './overview-stand.ts'
import type { Period } from './period.ts'
import type { Rank } from './rank.ts'
import type { Pair } from './view.ts'

/** What the sentences of a briefing say, as plain data: figures and codes (rule 11). */

/** How much lines grew between two dates they share, in percent. */
export interface GrowthFacts {
  readonly measure: string
  readonly from: Period
  readonly to: Period
  readonly lines: readonly { readonly pair: Pair; readonly percent: Quantity }[]
}

export interface NeighbourFacts {
  readonly rank: Rank
  /** How many are ranked. */
  readonly count: number
  readonly unit: FigureUnit
  readonly above: NeighbourFact | null
  readonly below: NeighbourFact | null
}

export interface NeighbourFact {
  readonly code: string
  /** Between the two, above zero; null: rounding or a bound leaves open which is larger. */
  readonly gap: Quantity | null
}

export interface ConcentrationFacts {
  readonly index: Quantity
  readonly at: Period
  readonly before: { readonly index: Quantity; readonly at: Period } | null
  readonly largest: { readonly count: number; readonly share: Quantity } | null
}

/** Growth of a whole since the count before and what its parts made of it. */
export interface ChangeFacts {
  readonly measure: string
  readonly whole: Pair
  readonly earlier: Period
  readonly later: Period
  readonly counter: string | null
  /** In percent. */
  readonly growth: Quantity
  /** Those that did most towards it, in percentage points, most first; none where the whole did not change. */
  readonly parts: readonly { readonly code: string; readonly points: Quantity }[]
  /** The part in question; null: there is none, or it did not change. */
  readonly own: { readonly code: string; readonly percent: Quantity; readonly points: Quantity } | null
}

/** Parts a sentence names. */
const NAMED_PARTS = 3

/** A contribution smaller than this, in percentage points, is none to speak of. */
const LEAST_POINTS = 0.005

/** Whether a contribution is large enough to be told. */
export function isTold(contribution: Figure): contribution is ValuedFigure {
  return isValued(contribution) && Math.abs(contribution.quantity.value) >= LEAST_POINTS
}

/** null: no line may be compared with another. */
export function growthFacts({ trend, growth }: OverviewPeers): GrowthFacts | null {
  return growth && { measure: trend.measure.code, from: growth.from, to: growth.to, lines: growth.lines.map(({ pair, percent }) => ({ pair, percent: percent.quantity })) }
}

/** null: the one in question is not ranked. */
export function neighbourFacts({ neighbours, rankedCount }: BriefedStand): NeighbourFacts | null {
  if (!neighbours) return null
  const { own, above, below } = neighbours
  const fact = (neighbour: Neighbour | null): NeighbourFact | null => neighbour && { code: neighbour.row.place.code, gap: neighbour.gap?.quantity ?? null }
  return { rank: own.rank, count: rankedCount, unit: own.figure.unit, above: fact(above), below: fact(below) }
}

/** The facts of how concentrated the partners are: the index, where it came from, the share of the largest. */
export function concentrationFacts({ index, before, largest }: Extract<Concentration, { readonly kind: 'measured' }>): ConcentrationFacts {
  return {
    index: index.quantity,
    at: index.period,
    before: before && { index: before.quantity, at: before.period },
    largest: largest && { count: largest.count, share: largest.share.quantity },
  }
}

/** null: nothing was compared, or the counter has no whole at both dates. */
export function changeFacts(measure: string, { movers, changesCounter, ownChange }: BriefedStand): ChangeFacts | null {
  if (!movers?.whole || !movers.growth) return null
  const { growth, whole, earlier, later, up, down } = movers
  const towards = growth.quantity.value > 0 ? up : growth.quantity.value < 0 ? down : []
  const parts = towards.slice(0, NAMED_PARTS).flatMap(({ place, contribution }) => (isTold(contribution) ? [{ code: place.code, points: contribution.quantity }] : []))
  const own =
    ownChange && isValued(ownChange.percent) && isValued(ownChange.contribution)
      ? { code: ownChange.place.code, percent: ownChange.percent.quantity, points: ownChange.contribution.quantity }
      : null
  return { measure, whole, earlier, later, counter: changesCounter, growth: growth.quantity, parts, own }
}
