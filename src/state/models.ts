import type { Evidence } from '../domain/evidence.ts'
import { type Comparison, buildComparison } from '../domain/comparison.ts'
import { type Ranking, buildRanking } from '../domain/ranking.ts'
import { type Trend, buildTrend } from '../domain/trend.ts'
import type { View } from '../domain/view.ts'
import { useEvidence, useMessages, useView } from './stores.ts'

/** The models of what is on screen, made once and shared by everything that shows a part of them. */

export function useTrend(isAllLines: boolean): Trend | null {
  return trendOf(useEvidence(), useView(), isAllLines)
}

export function useRanking(): Ranking | null {
  return rankingOf(useEvidence(), useView())
}

export function useComparison(): Comparison | null {
  return comparisonOf(useEvidence(), useView(), useMessages().language)
}

const trendOf = keepLast(buildTrend)
const rankingOf = keepLast(buildRanking)
const comparisonOf = keepLast(buildComparison)

/** Keeps the last result for each setting of the further arguments, as long as evidence and view are the same. */
function keepLast<Rest extends readonly (string | boolean)[], Result>(
  build: (evidence: Evidence, view: View, ...rest: Rest) => Result,
): (evidence: Evidence, view: View, ...rest: Rest) => Result {
  let last: { readonly evidence: Evidence; readonly view: View; readonly results: Map<string, Result> } | null = null
  return (evidence, view, ...rest) => {
    if (last?.evidence !== evidence || last.view !== view) last = { evidence, view, results: new Map() }
    const key = rest.join(' ')
    const known = last.results.get(key)
    if (known !== undefined) return known
    const result = build(evidence, view, ...rest)
    last.results.set(key, result)
    return result
  }
}
