import type { AvailableDate } from './dates.ts'
import { datesOnOffer } from './dates-on-offer.ts'
import type { Evidence } from './evidence.ts'
import { isValued } from './figure.ts'
import { breaksOf } from './occasions.ts'
import { documentIdOf } from './own-mark.ts'
import { comparePeriods, isLikePart, type Period } from './period.ts'
import { pickFigures } from './pick.ts'
import { type PlaceLeft, placesLeft, type RankChange, rankChanges } from './rank-change.ts'
import { rankAt, type RankingAt } from './ranking-at.ts'
import { pairIn, rankingScope } from './ranking-scope.ts'
import type { SeriesBreak } from './registry.ts'
import { isSamePeriod } from './time.ts'
import type { View } from './view.ts'

/** Rule 8 over time: the earlier date that a ranking is compared with. */

/** Why a ranking is not compared with a base date. */
export type BaseRefusal =
  /** A ranking by change compares two dates already. */
  | 'by change'
  /** Printed ranks are shown as printed and not ranked again. */
  | 'printed ranks'
  | 'not earlier'
  /** A year has no like in a half of a year. */
  | 'unlike parts'
  /** Nothing in the ranking was counted then: it would show an earlier count. */
  | 'not counted'
  /** No place was ranked at both dates. */
  | 'nothing in common'

/** How many places of a level were ranked at a date. */
export interface RankedCount {
  readonly ranked: number
  /** Members of the level then, with a figure or without. */
  readonly members: number
}

/** The order of a ranking beside that at an earlier date. */
export interface RankingComparison {
  readonly base: Period
  /** Of every place ranked now, by code. */
  readonly changes: ReadonlyMap<string, RankChange>
  /** Ranked then and not now. */
  readonly left: readonly PlaceLeft[]
  readonly countNow: RankedCount
  readonly countThen: RankedCount
  /** Who counted most of the figures at each date; null: statements. */
  readonly counterNow: string | null
  readonly counterThen: string | null
  /** Breaks in the series of the places after the base date and not after the date shown. */
  readonly breaks: readonly SeriesBreak[]
  /** Places whose figure at both dates is one and the same count, because there is no newer one. */
  readonly sameCount: number
  /** Places whose figure then was counted at another date than the base. */
  readonly otherDate: number
  /** Ids of the documents of the earlier order. */
  readonly sourceIds: readonly string[]
}

/** What a view's base makes of its ranking. The base of an index is none of it. */
export function compareWithBase(evidence: Evidence, view: View, now: RankingAt): { readonly comparison: RankingComparison | null; readonly baseRefusal: BaseRefusal | null } {
  const { base } = view
  if (base === null || view.mode === 'index' || now.rows.length === 0) return { comparison: null, baseRefusal: null }
  const refuse = (baseRefusal: BaseRefusal) => ({ comparison: null, baseRefusal })
  const early = refusalOfKind(now) ?? refusalOfDate(now, base)
  if (early !== null) return refuse(early)
  const then = rankThen(evidence, view, now, base)
  if (!then || !isCountedThen(then)) return refuse('not counted')
  const comparison = compare(evidence, now, then, base)
  if ([...comparison.changes.values()].every(({ kind }) => kind === 'new')) return refuse('nothing in common')
  return { comparison, baseRefusal: null }
}

/** Whether the changes of rank of a ranking can be asked for at all. */
export function canHaveBase(now: RankingAt): boolean {
  return refusalOfKind(now) === null
}

/** Dates looked at for those that can be compared with; older ones are in the trend. */
const MOST_DATES = 60

/**
 * The dates that a ranking can be compared with, newest first: of those it could be shown at the earlier ones, of like
 * parts of a year, at which something in it was counted (another date would repeat an earlier count) and which share a
 * place with it.
 */
export function baseDatesOnOffer(evidence: Evidence, view: View, now: RankingAt): readonly AvailableDate[] {
  if (!canHaveBase(now)) return []
  const scope = rankingScope(evidence, view)
  const present = new Set(now.rows.map(({ place }) => place.code))
  const isCounted = (date: Period): boolean => {
    const places = scope.membersOn(date.endDay)
    const picked = pickFigures(evidence, places.map(({ code }) => ({ measure: view.measure, ...pairIn(scope, code) })), date)
    const counted = picked.map((pick) => pick.picked)
    return (
      counted.some((figure) => isValued(figure) && isSamePeriod(figure.period, date, now.isMoment)) &&
      places.some(({ code }, position) => present.has(code) && counted[position]?.kind !== 'missing')
    )
  }
  return datesOnOffer(evidence, view)
    .filter(({ period }) => refusalOfDate(now, period) === null)
    .slice(0, MOST_DATES)
    .filter(({ period }) => isCounted(period))
}

function refusalOfKind({ mode, measure }: RankingAt): BaseRefusal | null {
  return measure.kind === 'rank' ? 'printed ranks' : mode === 'change' ? 'by change' : null
}

/** The date a ranking stands at: of stocks, asked for later than they were counted, their latest count. null: nothing was ever counted. */
export function shownDate({ rows, isMoment, at }: RankingAt): Period | null {
  return isMoment ? (rows.map(({ counted }) => counted.period).toSorted(comparePeriods).at(-1) ?? at) : at
}

function refusalOfDate(now: RankingAt, base: Period): BaseRefusal | null {
  const shown = shownDate(now)
  if (!shown || base.endDay >= shown.endDay) return 'not earlier'
  return now.isMoment || isLikePart(base, shown) ? null : 'unlike parts'
}

/**
 * The order at the base date: of what the counter of the order now counted by then, if it counted something on that very
 * date and ranks more than half of the places ranked now; else of what anybody counted.
 */
function rankThen(evidence: Evidence, view: View, now: RankingAt, base: Period): RankingAt | null {
  const viewThen = { ...view, at: base, of: now.of }
  const same = now.counter === null ? null : rankAt(evidence, viewThen, now.counter)
  if (same && isCountedThen(same)) {
    const codes = new Set(same.rows.map(({ place }) => place.code))
    const common = now.rows.filter(({ place }) => codes.has(place.code)).length
    if (common > now.rows.length / 2) return same
  }
  return rankAt(evidence, viewThen)
}

/** Whether anything in an order was counted at its own date. */
function isCountedThen({ rows }: RankingAt): boolean {
  return rows.some(({ isOtherDate }) => !isOtherDate)
}

function compare({ registry }: Evidence, now: RankingAt, then: RankingAt, base: Period): RankingComparison {
  const before = new Map(then.rows.map((row) => [row.place.code, row]))
  const pairs = now.rows.flatMap((row) => {
    const earlier = before.get(row.place.code)
    return earlier ? [{ row, earlier }] : []
  })
  const firstDay = Math.min(...pairs.map(({ earlier }) => earlier.counted.period.endDay))
  const lastDay = Math.max(...now.rows.map(({ counted }) => counted.period.endDay))
  const localities = [...new Set([...now.rows, ...then.rows].map(({ pair }) => pair.locality))]
  // Where one counter follows another, their own breaks matter less than that.
  const counters = now.counter !== null && now.counter === then.counter ? [now.counter] : []
  // The partners of a whole country are not those of its provinces, whatever becomes of these.
  const isBetween = ({ day, kind }: SeriesBreak) => firstDay < day && day <= lastDay && (kind !== 'boundary' || now.over === 'locality')
  return {
    base,
    changes: rankChanges(now, then),
    left: placesLeft(now, then),
    countNow: countOf(now),
    countThen: countOf(then),
    counterNow: now.counter,
    counterThen: then.counter,
    breaks: breaksOf(registry, now.measure.code, localities, counters).filter(isBetween),
    sameCount: pairs.filter(({ row, earlier }) => row.counted.period.text === earlier.counted.period.text && documentIdOf(row.counted) === documentIdOf(earlier.counted)).length,
    otherDate: pairs.filter(({ earlier }) => earlier.isOtherDate).length,
    sourceIds: then.sourceIds,
  }
}

function countOf({ rows, missing }: RankingAt): RankedCount {
  const ranked = rows.filter(({ rank }) => rank !== null).length
  return { ranked, members: rows.length + missing.length }
}
