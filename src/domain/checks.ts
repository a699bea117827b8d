import { checkClaims } from './checks-claims.ts'
import { checkFalls, checkJumps } from './checks-moves.ts'
import { findRemarks } from './checks-remarks.ts'
import { checkScope, type CheckScope } from './checks-scope.ts'
import { checkRanks, checkShares } from './checks-shares.ts'
import { checkSums } from './checks-sums.ts'
import type { Checks } from './checks-types.ts'
import { isOfficialCount } from './counting.ts'
import { type Evidence, publishedFigureAt } from './evidence.ts'
import type { PublishedFigure } from './figure.ts'
import type { Period } from './period.ts'
import type { View } from './view.ts'

/**
 * Everything on screen that can be held against something else (rule 9): sums, shares, ranks, several documents on one cell, moves that
 * ask for an explanation, and what the sources say of their figures. null: the registry does not know the measure.
 */
export function buildChecks(evidence: Evidence, view: View): Checks | null {
  const scope = checkScope(evidence, view)
  const measure = evidence.registry.measures.get(view.measure)
  if (!scope || !measure) return null
  const [sums, shares, ranks, { claims, restated }, falls, jumps] = [checkSums(scope), checkShares(scope), checkRanks(scope), checkClaims(scope), checkFalls(scope), checkJumps(scope)]
  return {
    measure,
    sums,
    slips: sums.listed.filter(({ verdict }) => verdict === 'slip').length,
    shares,
    ranks,
    claims,
    restated,
    falls,
    jumps,
    remarks: findRemarks(scope, view.localities),
    figureCount: [...scope.rows.values()].reduce((count, rows) => count + rows.length, 0),
    sourceIds: [...scope.sources],
    officialUntil: latestOfficial(scope),
  }
}

/** Every printed figure that the checks of a view are made of. */
export function checkedFigures(evidence: Evidence, view: View): readonly PublishedFigure[] {
  const scope = checkScope(evidence, view)
  return scope ? [...scope.rows.values()].flatMap((rows) => rows.flatMap((row) => publishedFigureAt(scope.evidence, row) ?? [])) : []
}

function latestOfficial({ evidence: { dataset, registry }, rows }: CheckScope): Period | null {
  const isOfficial = dataset.sources.map((id) => isOfficialCount(registry.sources.get(id)))
  let latest: Period | null = null
  for (const own of rows.values()) {
    for (const row of own) {
      const period = dataset.periods[dataset.period[row] ?? -1]
      if (period && isOfficial[dataset.source[row] ?? -1] && period.endDay > (latest?.endDay ?? -Infinity)) latest = period
    }
  }
  return latest
}
