import { comparedPairs } from './comparison-pairs.ts'
import { type AvailableDate, availableDates } from './dates.ts'
import type { Evidence } from './evidence.ts'
import { crossDates } from './matrix-scope.ts'
import { pairIn, rankingScope } from './ranking-scope.ts'
import { scatterDates } from './scatter.ts'
import type { View } from './view.ts'

/** The dates a ranking, a map, a comparison or a matrix of places against places can be shown at, newest first, with how many of its places have a figure. */
export function datesOnOffer(evidence: Evidence, view: View): readonly AvailableDate[] {
  if (view.kind === 'compare') return availableDates(evidence, view.measure, comparedPairs(evidence, view))
  if (view.kind === 'scatter') return scatterDates(evidence, view)
  if (view.kind === 'matrix') return crossDates(evidence, view)
  const scope = rankingScope(evidence, view.kind === 'map' ? { ...view, over: ['locality'] } : view)
  return availableDates(evidence, view.measure, (day) => scope.membersOn(day).map(({ code }) => pairIn(scope, code)))
}
