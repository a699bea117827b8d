import type { FigureUnit, Quantity, ValuedFigure } from './figure.ts'
import type { Period } from './period.ts'
import { isSurelyAbove } from './quantity.ts'
import type { Mode, Pair, ShareDenominator } from './view.ts'

/**
 * What the sentences of a chart say (rule 11), as plain data: figures and codes. Names and words are added by the
 * catalogue of each language.
 */

/** A figure as a sentence speaks of it. */
export interface FactPoint {
  readonly quantity: Quantity
  readonly unit: FigureUnit
  readonly period: Period
}

/** A figure as a fact, without where it comes from. */
export function toFactPoint({ quantity, unit, period }: ValuedFigure): FactPoint {
  return { quantity, unit, period }
}

/** A line of a trend, or a row of a comparison: whose figure, its latest, and where it came from. */
export interface FactLine {
  readonly pair: Pair
  /** The first point on screen; the same as `last` where there is only one. */
  readonly first: FactPoint
  readonly last: FactPoint
}

export interface TrendFacts {
  readonly measure: string
  readonly mode: Mode
  /** Denominator of shares; null in other modes. */
  readonly of: ShareDenominator | null
  /** Base of an index; null in other modes. */
  readonly base: Period | null
  /** The lines that have a point, one for each pair of places, in the order of their latest values, largest first. */
  readonly lines: readonly FactLine[]
}

export interface TrendCaptionFacts {
  /** Counters drawn as solid lines, the first drawn first; without the reader's own files. */
  readonly counters: readonly string[]
  /** Counters of the same cells that are not drawn. */
  readonly otherCounters: readonly string[]
  /** Latest period any of the drawn counters has counted, of which the end is named; null: statements only. */
  readonly officialUntil: Period | null
  readonly isStock: boolean
  readonly hasStatements: boolean
  /** Flows of part of a year that are drawn. */
  readonly partYears: readonly Period[]
}

/** A bar of a ranking. `best` and `worst` differ where relation or printed precision leave the rank open (rule 8). */
export interface RankedFact {
  readonly code: string
  readonly best: number
  readonly worst: number
  readonly point: FactPoint
}

export interface RankingFacts {
  readonly measure: string
  /** An index orders nothing: a ranking has values, shares or changes. */
  readonly mode: Exclude<Mode, 'index'>
  readonly over: 'locality' | 'partner'
  /** The place all bars share: the partner where localities are ranked, the locality where partners are. */
  readonly fixed: string
  /** The first bars, in their order; at most three are named. */
  readonly leaders: readonly RankedFact[]
  /** The place the reader has chosen, where it is not among the leaders named. */
  readonly selected: RankedFact | null
  /** The date asked for. */
  readonly at: Period
}

export interface RankingCaptionFacts {
  readonly at: Period
  readonly isStock: boolean
  /** Counter of the source that covers the ranking; null: statements. */
  readonly counter: string | null
  /** How many bars stand at an earlier date than the one asked for. */
  readonly olderCount: number
  /** How many members of the level have no figure. */
  readonly missingCount: number
  /** The first place's share of the total of the level; null where it may not be computed. */
  readonly topShare: { readonly code: string; readonly share: Quantity; readonly totalPlace: string; readonly total: FactPoint } | null
}

export interface CompositionFacts {
  readonly measure: string
  /** What is divided. */
  readonly whole: Pair
  /** The largest part at the last date, with its share of the whole, in percent; its value where the share is refused. */
  readonly code: string
  readonly last: FactPoint
  /** The same at the first date on screen; null where there is no earlier one. */
  readonly first: FactPoint | null
  /** Whether it is the largest of all parts, and not only of those the reader chose or a list happens to name. */
  readonly isLargest: boolean
}

export interface CompositionCaptionFacts {
  readonly over: 'locality' | 'partner'
  readonly isStock: boolean
  readonly counter: string
  /** Whether the counter's own lists are read, not what the press prints of them. */
  readonly isOfficial: boolean
  readonly first: Period
  readonly last: Period
  readonly dateCount: number
  /** How many with a figure are in the rest; null: the list names only some. */
  readonly restCount: number | null
  /** Periods whose shares are refused because of parts below zero. */
  readonly refusedShares: readonly Period[]
}

export interface CompareFacts {
  readonly measure: string
  /** Rows that have a value, in the order of the value, largest first. */
  readonly rows: readonly { readonly pair: Pair; readonly point: FactPoint }[]
  /** Rows without a value. */
  readonly missingCount: number
}

export interface ShareFacts {
  readonly measure: string
  readonly pair: Pair
  /** The share as a source prints it. */
  readonly reported: { readonly share: Quantity; readonly period: Period } | null
  /** The share computed here, with the total it was divided by. */
  readonly computed: {
    readonly share: Quantity
    readonly of: ShareDenominator
    readonly total: FactPoint
    /** Who counted the total; null: a statement. */
    readonly counter: string | null
  } | null
  /** Whether the two differ by more than the rounding of what was printed (rule 7). */
  readonly isDifferent: boolean
}

/** The place of an overview's figure among others of its level; `best` and `worst` differ where the figures leave it open. */
export interface OverviewRank {
  readonly level: 'partners' | 'provinces' | 'economies'
  readonly best: number
  readonly worst: number
  /** How many were ranked; null: a document prints the rank and does not say. */
  readonly count: number | null
}

export interface OverviewFacts {
  readonly measure: string
  readonly pair: Pair
  readonly last: FactPoint
  /** What it is compared with: of flows the same period of the year before, of stocks the first count; null: nothing. */
  readonly earlier: FactPoint | null
  /** The whole number of times the last is of the earlier, about; null where it is not close to one. */
  readonly times: number | null
  /** null: nobody says and nothing official covers the level. */
  readonly rank: OverviewRank | null
}

/** How a value stands to an earlier or another one. */
export type Comparison = 'up' | 'down' | 'level' | 'unclear'

/**
 * How `to` compares with `from`, as far as relations and printed digits tell: ">371" is up from "253.1", but unclear
 * against "728.8"; exact figures that their rounding cannot tell apart are level.
 */
export function compareQuantities(from: Quantity, to: Quantity): Comparison {
  if (isSurelyAbove(to, from)) return 'up'
  if (isSurelyAbove(from, to)) return 'down'
  return from.relation === '=' && to.relation === '=' ? 'level' : 'unclear'
}
