import { cellOf } from './evidence.ts'
import { type RankedFact, type RankingCaptionFacts, type RankingFacts, toFactPoint } from './facts.ts'
import type { MissingFigure } from './figure.ts'
import { groupBy } from './group-by.ts'
import type { Period } from './period.ts'
import type { Rank } from './rank.ts'
import type { PlaceLeft, RankChange, RankMove } from './rank-change.ts'
import type { RankingRow, UnrankedPlace } from './ranking-at.ts'
import type { Ranking } from './ranking.ts'
import type { Place } from './registry.ts'

/** How many leaders the headline names. */
const MOST_NAMED = 3

/** What the headline of a ranking says; null where nothing has a place. */
export function rankingFacts({ measure, mode, over, fixed, at, rows }: Ranking): RankingFacts | null {
  if (!at) return null
  const facts = rows.map((row, position) => ({ ...row, fact: toFact(row, position) }))
  const leaders = facts.filter(({ figure }) => figure.kind !== 'nil').slice(0, MOST_NAMED)
  const selected = facts.find(({ isChosen }) => isChosen)
  return {
    measure: measure.code,
    mode,
    over,
    fixed,
    leaders: leaders.map(({ fact }) => fact),
    selected: selected && !leaders.includes(selected) ? selected.fact : null,
    at: sharedPeriod(leaders) ?? at,
  }
}

/** The date all of them were counted, where it is one: a ranking asked for later than it was counted speaks of the count. */
function sharedPeriod(rows: readonly RankingRow[]): Period | null {
  const [first] = rows
  return first && rows.every(({ counted, isOtherDate }) => isOtherDate && counted.period.text === first.counted.period.text) ? first.counted.period : null
}

/** What the sentence under the headline says; null where nothing has a place. */
export function rankingCaptionFacts(ranking: Ranking): RankingCaptionFacts | null {
  const { at, rows, isMoment, missing, counter } = ranking
  if (!at) return null
  return {
    at,
    isStock: isMoment,
    counter,
    olderCount: rows.filter(({ isOtherDate }) => isOtherDate).length,
    missingCount: missing.length,
    topShare: topShare(ranking),
  }
}

/** The first place's share of the total, where it leads by a value and shares are lawful. */
function topShare({ mode, of, rows }: Ranking): RankingCaptionFacts['topShare'] {
  const [top] = rows
  if (!top || mode !== 'value' || top.share.kind !== 'computed') return null
  const total = top.share.parts[1]
  const cell = total && cellOf(total)
  const totalPlace = of === 'partner' ? cell?.partner : cell?.locality
  return total && totalPlace ? { code: top.place.code, share: top.share.quantity, totalPlace, total: toFactPoint(total) } : null
}

/** Reported ranks are in their own order: where none is computed, the position stands for it. */
function toFact(row: RankingRow, position: number): RankedFact {
  const { from, to } = row.rank ?? { from: position + 1, to: position + 1 }
  return { code: row.place.code, best: from, worst: to, point: toFactPoint(row.figure) }
}

/** Places without a figure for one reason. */
export interface MissingGroup {
  readonly figure: MissingFigure
  readonly places: readonly Place[]
}

/** The places without a figure by reason (and by what was refused), the commonest first. */
export function missingByReason(missing: readonly UnrankedPlace[]): readonly MissingGroup[] {
  const groups = new Map<string, { readonly figure: MissingFigure; readonly places: Place[] }>()
  for (const { place, figure } of missing) {
    const key = reasonKey(figure)
    const group = groups.get(key)
    if (group) group.places.push(place)
    else groups.set(key, { figure, places: [place] })
  }
  return [...groups.values()].toSorted((a, b) => b.places.length - a.places.length)
}

/** Ranks that a reader looks at: as many as bars are drawn at first. Further down places move far for little. */
const FIRST_RANKS = 20

/** A place that moved: from which rank to which. */
export interface RankMoveFact {
  readonly code: string
  readonly rankThen: Rank
  readonly rankNow: Rank
  readonly move: RankMove
}

/** What is said of how the order changed since the base date. */
export interface RankChangeFacts {
  readonly base: Period
  /** The first place the reader has chosen. */
  readonly selected: { readonly code: string; readonly change: RankChange } | null
  /** Only places in so many first ranks, at either date, are spoken of; null: all, because there are no more. */
  readonly within: number | null
  /** Those that surely gained most, in their order now: all alike, where they are several. */
  readonly climbers: readonly RankMoveFact[]
  /** Those that surely lost most. */
  readonly fallers: readonly RankMoveFact[]
  /** Whether every one of them stands where it stood. */
  readonly isSameOrder: boolean
}

/** What the sentence on changes of rank says; null where there is no comparison. */
export function rankChangeFacts({ rows, comparison }: Ranking): RankChangeFacts | null {
  if (!comparison) return null
  const { base, changes, left } = comparison
  const isFirst = ({ from }: Rank) => from <= FIRST_RANKS
  const ranked = rows.flatMap(({ place: { code }, rank, isChosen }) => {
    const change = changes.get(code)
    return rank && change ? [{ code, rank, change, isChosen }] : []
  })
  const moves = ranked.flatMap(({ code, rank, change }): readonly RankMoveFact[] =>
    change.kind === 'moved' && (isFirst(rank) || isFirst(change.rankThen)) ? [{ code, rankThen: change.rankThen, rankNow: rank, move: change.move }] : [],
  )
  const selected = ranked.find(({ isChosen }) => isChosen)
  return {
    base,
    selected: selected ? { code: selected.code, change: selected.change } : null,
    within: ranked.length > FIRST_RANKS ? FIRST_RANKS : null,
    climbers: furthest(moves.filter(({ move }) => move.least > 0), ({ least }) => least),
    fallers: furthest(moves.filter(({ move }) => move.most < 0), ({ most }) => -most),
    isSameOrder:
      moves.every(({ move }) => move.least === 0 && move.most === 0) &&
      ranked.every(({ rank, change }) => change.kind === 'moved' || !isFirst(rank)) &&
      left.every(({ rankThen }) => !isFirst(rankThen)),
  }
}

/** The moves that are surely (`ranks`) the longest; of those as long that leave more open only the ones like the first. */
function furthest(moves: readonly RankMoveFact[], ranks: (move: RankMove) => number): readonly RankMoveFact[] {
  const longest = Math.max(...moves.map(({ move }) => ranks(move)))
  const [first, ...others] = moves.filter(({ move }) => ranks(move) === longest)
  return first ? [first, ...others.filter(({ move }) => move.least === first.move.least && move.most === first.move.most)] : []
}

/** Places that have left a ranking for one reason, in the order they had. */
export interface LeftGroup {
  readonly why: MissingFigure
  readonly places: readonly PlaceLeft[]
}

/** The places that have left by reason (and by what was refused), the commonest first. */
export function leftByReason(left: readonly PlaceLeft[]): readonly LeftGroup[] {
  const groups = [...groupBy(left, ({ why }) => reasonKey(why)).values()]
  return groups.flatMap((places) => (places[0] ? [{ why: places[0].why, places }] : [])).toSorted((a, b) => b.places.length - a.places.length)
}

function reasonKey({ reason, refusal }: MissingFigure): string {
  return `${reason} ${refusal ?? ''}`
}
