import type { PeriodUse } from '../domain/format/period-text.ts'
import type { Period } from '../domain/period.ts'
import type { RankChange } from '../domain/rank-change.ts'
import type { BaseRefusal, RankedCount } from '../domain/ranking-base.ts'
import type { RankChangeFacts } from '../domain/ranking-facts.ts'
import type { Words } from './words.ts'

/** Places that moved alike and are named; more are counted. */
export const MOST_NAMED = 3

/** Texts of the change of rank since a base date. */
export interface RankChangeMessages {
  /** Above the marks: since when, and what they mean. */
  readonly key: (base: Period, use: PeriodUse) => string
  /** Mark of a place that was not ranked then. */
  readonly isNew: string
  /** Beside a mark: the rank then, already in words. */
  readonly from: (rank: string) => string
  /** A change in full: "up 2, from 5th on 20 December 2023". */
  readonly change: (change: RankChange, base: Period, use: PeriodUse) => string
  readonly rankColumn: (base: Period, use: PeriodUse) => string
  readonly changeColumn: string
  /** The sentence under the headline; `list` joins names. */
  readonly sentence: (facts: RankChangeFacts, use: PeriodUse, words: Words, list: (names: readonly string[]) => string) => string
  readonly counts: (now: RankedCount, then: RankedCount) => string
  /** Who counted at each date, in words; null: statements. */
  readonly counters: (now: string | null, then: string | null) => string
  readonly breakBetween: (date: string, text: string) => string
  readonly sameCount: (places: number) => string
  readonly otherDate: (places: number) => string
  /** Heading of the places that were ranked then and are not now. */
  readonly left: (places: number, base: Period, use: PeriodUse) => string
  /** Why the base asked for is not compared with what is shown. */
  readonly refusal: (refusal: BaseRefusal, base: Period, shown: Period, use: PeriodUse) => string
  /** Drops the base asked for. */
  readonly drop: string
  readonly noEarlierDate: string
}
