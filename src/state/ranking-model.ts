import { type Ranking, buildRanking } from '../domain/ranking.ts'
import { keepLast } from './keep-last.ts'
import { useEvidence, useView } from './stores.ts'

const rankingOf = keepLast(buildRanking)

/** The ranking of what is on screen. */
export function useRanking(): Ranking | null {
  return rankingOf(useEvidence(), useView())
}
