import type { ComputedFigure, Figure, PublishedFigure, Quantity } from './figure.ts'
import type { Period } from './period.ts'
import type { Rank } from './rank.ts'
import type { Measure, SeriesBreak } from './registry.ts'
import type { Pair } from './view.ts'

/** Rule 9: everything on screen that can be held against something else, and what came of it. */

/** What a check is of. */
interface CheckSubject {
  /** Tells checks of one group apart. */
  readonly key: string
  readonly measure: string
  readonly pair: Pair
  readonly period: Period
}

/** What adds up to what: localities to their country, partners to all, kinds of capital to the total, former places to the one that took them over. */
export type SumKind = 'localities' | 'partners' | 'components' | 'predecessors'

/** `slip`: off by more than rounding, but by less than a thousandth of the total. */
export type SumVerdict = 'agrees' | 'slip' | 'differs'

/** Printed parts, added, beside their printed total. */
export interface SumCheck extends CheckSubject {
  readonly kind: 'sum'
  readonly of: SumKind
  readonly total: PublishedFigure
  /** Its parts are those that were added. */
  readonly sum: ComputedFigure
  /** Sum minus total. */
  readonly residual: ComputedFigure
  /** The largest residual, without its sign, that rounding of the parts can explain. */
  readonly tolerance: number
  readonly verdict: SumVerdict
}

/** A printed share beside the one computed from an official total. */
export interface ShareCheck extends CheckSubject {
  readonly kind: 'share'
  readonly reported: PublishedFigure
  /** Its parts are the figure and the total it was divided by. */
  readonly computed: ComputedFigure
  readonly of: 'locality' | 'nation'
  /** The total that the printed share implies; null for a share of zero. */
  readonly implied: Quantity | null
  readonly agrees: boolean
}

/** A printed rank beside the computed one. */
export interface RankCheck extends CheckSubject {
  readonly kind: 'rank'
  readonly reported: PublishedFigure
  readonly computed: ComputedFigure
  readonly range: Rank
  /** How many places have a figure to be ranked by, and of how many. */
  readonly ranked: number
  readonly members: number
  readonly agrees: boolean
}

/**
 * Several documents on one place, partner and measure. `same time`: of one period; `same year`: stocks counted on several days of one
 * year, by not one counter; `publishers`: measures by which two publishers count the same.
 */
export interface ClaimCheck extends CheckSubject {
  readonly kind: 'claim'
  readonly of: 'same time' | 'same year' | 'publishers'
  /** Best first (rule 4); stocks of one year in the order of time. */
  readonly figures: readonly PublishedFigure[]
  /** Largest minus smallest. */
  readonly difference: ComputedFigure
  readonly agrees: boolean
}

/** What one counter printed of one cell and period, and printed otherwise later. */
export interface RestatedCheck extends CheckSubject {
  readonly kind: 'restated'
  readonly counter: string
  readonly figures: readonly PublishedFigure[]
  readonly difference: ComputedFigure
}

/** A stock that fell by more than a third, or a figure fifty times the one before it or a fiftieth. */
export interface MoveCheck extends CheckSubject {
  readonly kind: 'fall' | 'jump'
  readonly from: PublishedFigure
  readonly to: PublishedFigure
  /** null: a statement. */
  readonly counter: string | null
  /** In percent of the earlier figure, or why there is none. */
  readonly change: Figure
  /** The later figure for the earlier. */
  readonly factor: number
}

/** What the sources say of their own figures, or what must be known of a place to read them. */
export type RemarkKind = 'break' | 'unsure' | 'provisional' | 'early code' | 'reused name' | 'ended' | 'zero' | 'late start' | 'note'

export interface Remark {
  readonly kind: RemarkKind
  readonly key: string
  /** The source's own words, in the language they were written in; null where there are none. */
  readonly note: string | null
  /** The dated break; null for anything else. */
  readonly mark: SeriesBreak | null
  /** When: the day of a break or of a place's beginning or end; the first and last period of the figures. */
  readonly from: Period
  readonly to: Period
  /** Codes of the places concerned, few. */
  readonly places: readonly string[]
  /** Code of the counter concerned; null where it is no one's series. */
  readonly counter: string | null
  /** Some of the figures concerned, the latest first. */
  readonly figures: readonly PublishedFigure[]
  /** How many figures are concerned in all. */
  readonly count: number
}

/** Checks of one kind: how many could be made, how many of them do not agree, and those that are listed, what agrees last. */
export interface CheckGroup<Check> {
  readonly total: number
  readonly differing: number
  readonly listed: readonly Check[]
}

export interface Checks {
  readonly measure: Measure
  readonly sums: CheckGroup<SumCheck>
  /** Of the sums that do not agree, those that are off by a slip. */
  readonly slips: number
  readonly shares: CheckGroup<ShareCheck>
  readonly ranks: CheckGroup<RankCheck>
  readonly claims: CheckGroup<ClaimCheck>
  readonly restated: CheckGroup<RestatedCheck>
  readonly falls: CheckGroup<MoveCheck>
  readonly jumps: CheckGroup<MoveCheck>
  readonly remarks: CheckGroup<Remark>
  /** How many figures are on screen. */
  readonly figureCount: number
  /** Ids of the documents listed. */
  readonly sourceIds: readonly string[]
  /** Latest period that an official source counted on screen; null: statements only. */
  readonly officialUntil: Period | null
}

/** Most checks of a kind that are listed: the others are counted. */
export const MOST_LISTED = 100

/** A group of what was found, in order; only what is listed is worked out. */
export function checkGroup<Found, Check>(found: readonly Found[], agrees: (found: Found) => boolean, toCheck: (found: Found) => Check | null): CheckGroup<Check> {
  return {
    total: found.length,
    differing: found.filter((one) => !agrees(one)).length,
    listed: found.slice(0, MOST_LISTED).flatMap((one) => toCheck(one) ?? []),
  }
}

/** The groups that hold figures against one another, in the order they are told. */
export const CHECK_GROUPS = ['sums', 'shares', 'ranks', 'claims', 'restated', 'falls', 'jumps', 'remarks'] as const
export type CheckGroupKind = (typeof CHECK_GROUPS)[number]

/** What the sentences of a check say: how many could be made of each kind, and how many of them do not agree. */
export interface CheckFacts {
  readonly groups: Readonly<Record<CheckGroupKind, { readonly total: number; readonly differing: number }>>
  readonly slips: number
  readonly figureCount: number
}

/** The facts of the headline: how many checks there are of each kind, and how many differ. */
export function checkFacts(checks: Checks): CheckFacts {
  const { sums, shares, ranks, claims, restated, falls, jumps, remarks, slips, figureCount } = checks
  const counted = ({ total, differing }: CheckGroup<unknown>) => ({ total, differing })
  return {
    groups: { sums: counted(sums), shares: counted(shares), ranks: counted(ranks), claims: counted(claims), restated: counted(restated), falls: counted(falls), jumps: counted(jumps), remarks: counted(remarks) },
    slips,
    figureCount,
  }
}
