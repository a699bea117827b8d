import { checkClaims } from './checks-claims.ts'
import { scopeOfCells, territoryOf } from './checks-scope.ts'
import { checkShares } from './checks-shares.ts'
import { checkSums } from './checks-sums.ts'
import { type Cell, type Evidence, leavesOf } from './evidence.ts'
import { type Figure, isValued, type PublishedFigure } from './figure.ts'
import { groupBy } from './group-by.ts'
import type { Registry } from './registry.ts'
import { isMomentary, periodKey } from './time.ts'

/**
 * How many comparisons with figures shown do not agree (rule 9): sums of which one is the total, several sources on one, printed shares of
 * one. Restatements of one counter are none. Zero where all agree, and where nothing can be compared.
 */
export function countDisagreements(evidence: Evidence, shown: readonly Figure[]): number {
  const { registry } = evidence
  const printed = shown.filter(isValued).flatMap(leavesOf).filter((figure) => figure.kind === 'published')
  const scope = scopeOfCells(evidence, printed.map(({ observation }) => observation))
  const withShares = { ...scope, ...scopeOfCells(evidence, sharesOf(registry, printed.map(({ observation }) => observation))) }
  const known = new Set(printed.map((figure) => keyOf(registry, figure)))
  const isShown = (figure: PublishedFigure): boolean => known.has(keyOf(registry, figure))
  return (
    checkSums(scope).listed.filter((sum) => sum.verdict !== 'agrees' && isShown(sum.total)).length +
    checkClaims(scope).claims.listed.filter((claim) => !claim.agrees && claim.figures.some(isShown)).length +
    checkShares(withShares).listed.filter((share) => !share.agrees && leavesOf(share.computed).slice(0, 1).some((figure) => figure.kind === 'published' && isShown(figure))).length
  )
}

/** The cells of the measures that print shares of what stands in some cells. */
function sharesOf({ measures }: Registry, cells: readonly Cell[]): readonly Cell[] {
  const shares = groupBy([...measures.values()].filter(({ kind }) => kind === 'ratio'), ({ denominator }) => denominator)
  return cells.flatMap((cell) => (shares.get(cell.measure) ?? []).map(({ code }) => ({ ...cell, measure: code })))
}

function keyOf(registry: Registry, { observation: { measure, locality, partner, period } }: PublishedFigure): string {
  return `${measure} ${territoryOf(registry, locality)} ${partner} ${periodKey(period, isMomentary(registry, registry.measures.get(measure)))}`
}
