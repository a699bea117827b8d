import type { Evidence } from './evidence.ts'
import { type BaseRefusal, compareWithBase, type RankingComparison } from './ranking-base.ts'
import { rankAt, type RankingAt } from './ranking-at.ts'
import type { View } from './view.ts'

/** Places of one level in the order of their figures at a date, and how the order changed since another. */
export interface Ranking extends RankingAt {
  /** The order at the base date; null: none was asked for, or it cannot be compared with. */
  readonly comparison: RankingComparison | null
  /** Why the base date that was asked for is not compared with. */
  readonly baseRefusal: BaseRefusal | null
}

/** The ranking of a view; null where the registry does not know its measure. Without any figure its rows are empty. */
export function buildRanking(evidence: Evidence, view: View): Ranking | null {
  const now = rankAt(evidence, view)
  return now && { ...now, ...compareWithBase(evidence, view, now) }
}
