import { type Trend, buildTrend } from '../domain/trend.ts'
import { keepLast } from './keep-last.ts'
import { useEvidence, useView } from './stores.ts'

const trendOf = keepLast(buildTrend)

/** The trend of what is on screen. */
export function useTrend(isAllLines: boolean): Trend | null {
  return trendOf(useEvidence(), useView(), isAllLines)
}
