import { type ComputedFigure, type MissingFigure, missing, type ValuedFigure } from './figure.ts'
import { subtractQuantities } from './quantity.ts'
import { type Rank, rankQuantity } from './rank.ts'
import type { Place } from './registry.ts'

/** Rule 8 over time: how the places of one level moved in their order between two dates. */

/**
 * Places gained since an earlier date, negative where lost: from 8th to 6th is 2. The least and the most that the two
 * ranks allow, which are the same where both are exact: from 4th–5th to 4th is 0 to 1.
 */
export interface RankMove {
  readonly least: number
  readonly most: number
}

/** The rank then minus the rank now, as ranges: every difference that both allow lies in it, and its ends are reached. */
export function rankMove(then: Rank, now: Rank): RankMove {
  return { least: then.from - now.to, most: then.to - now.from }
}

/** A place in an order of places at a date; without a rank where its level has none. */
export interface RankedPlace {
  readonly place: Place
  readonly figure: ValuedFigure
  readonly rank: Rank | null
}

/** The order of a level at a date, and its members without a figure then. */
export interface RankedList {
  readonly rows: readonly RankedPlace[]
  readonly missing: readonly { readonly place: Place; readonly figure: MissingFigure }[]
}

/** What became of a place's rank since an earlier date. */
export type RankChange =
  | {
      readonly kind: 'moved'
      readonly rankThen: Rank
      readonly move: RankMove
      /** Places gained; `parts` are the rank then and the rank now, and of each the figure that it is the rank of. */
      readonly figure: ComputedFigure
    }
  /** Not ranked then, and why: without a figure, or no member of the level. */
  | { readonly kind: 'new'; readonly why: MissingFigure }

/** A place that was ranked at the earlier date and is not any more. */
export interface PlaceLeft {
  readonly place: Place
  readonly rankThen: Rank
  /** Its figure then. */
  readonly figure: ValuedFigure
  /** Why it has no rank now. */
  readonly why: MissingFigure
}

/** The changes of all places ranked now, by code. Places move for what others do: among other places the same figure has another rank. */
export function rankChanges(now: RankedList, then: RankedList): ReadonlyMap<string, RankChange> {
  const before = rankedByCode(then)
  return new Map(
    now.rows.flatMap((row): (readonly [string, RankChange])[] => {
      if (row.rank === null) return []
      const earlier = before.get(row.place.code)
      return [[row.place.code, earlier ? moved(earlier, { ...row, rank: row.rank }) : { kind: 'new', why: whyUnranked(then, row.place) }]]
    }),
  )
}

/** The places ranked then and not now, in the order they had. */
export function placesLeft(now: RankedList, then: RankedList): readonly PlaceLeft[] {
  const present = rankedByCode(now)
  return [...rankedByCode(then).values()]
    .filter(({ place }) => !present.has(place.code))
    .map(({ place, rank, figure }) => ({ place, rankThen: rank, figure, why: whyUnranked(now, place) }))
}

interface Ranked extends RankedPlace {
  readonly rank: Rank
}

function rankedByCode({ rows }: RankedList): ReadonlyMap<string, Ranked> {
  return new Map(rows.flatMap((row) => (row.rank === null ? [] : [[row.place.code, { ...row, rank: row.rank }] as const])))
}

function moved(then: Ranked, now: Ranked): RankChange {
  const move = rankMove(then.rank, now.rank)
  const [before, after] = [rankOfFigure(then), rankOfFigure(now)]
  return {
    kind: 'moved',
    rankThen: then.rank,
    move,
    figure: {
      kind: 'computed',
      computation: 'change of rank',
      unit: 'ranks',
      period: now.figure.period,
      // Two open ranks leave open what both together do.
      quantity: { ...subtractQuantities(before.quantity, after.quantity), precision: (move.most - move.least) / 2 },
      parts: [before, after],
    },
  }
}

/** The rank as a figure of its own. Of all it was computed from it names what it is the rank of: the others are the rows of the ranking. */
function rankOfFigure({ figure, rank }: Ranked): ComputedFigure {
  return { kind: 'computed', computation: 'rank', unit: 'rank', period: figure.period, quantity: rankQuantity(rank, figure.quantity.status), parts: [figure] }
}

/** Why a list does not rank a place: it has no figure of it, or the place did not belong to the level. */
function whyUnranked(list: RankedList, { code }: Place): MissingFigure {
  return list.missing.find(({ place }) => place.code === code)?.figure ?? missing('not applicable')
}
