import { counterOf } from './counting.ts'
import type { Evidence } from './evidence.ts'
import { type ComputedFigure, type PublishedFigure, isValued } from './figure.ts'
import { listedFigures } from './nil.ts'
import { fittingDenominator } from './mode.ts'
import { type Period, comparePeriods, isWholeYear } from './period.ts'
import { pickFigure } from './pick.ts'
import type { Measure } from './registry.ts'
import { computedShare, sharesDiffer } from './share.ts'
import { isMomentary } from './time.ts'
import type { Pair, ShareDenominator } from './view.ts'

/** The latest that is published of a pair under one measure. */
export interface PairFigure {
  readonly measure: Measure
  readonly figure: PublishedFigure
  /** What others print for the same date. */
  readonly alsoReported: readonly PublishedFigure[]
  /** Who counted; null: a statement. */
  readonly counter: string | null
  /** The share computed from it, where there is a total to divide by. */
  readonly share: { readonly figure: ComputedFigure; readonly of: ShareDenominator } | null
}

/** A reported share whose denominator is another figure of the list, and whether the computed one agrees with it (rule 7). */
export function differsFromComputed(reported: PairFigure, all: readonly PairFigure[]): boolean {
  const base = all.find(({ measure }) => measure.code === reported.measure.denominator)
  return base !== undefined && base.share !== null && reported.measure.kind === 'ratio' && sharesDiffer(base.share.figure.quantity, reported.figure.quantity)
}

/** Everything published of a pair: for each measure with a figure the latest, in the registry's order. */
export function pairFigures(evidence: Evidence, pair: Pair): readonly PairFigure[] {
  return [...evidence.registry.measures.values()].flatMap((measure) => {
    const cell = { measure: measure.code, ...pair }
    const at = latestPeriod(evidence, measure, listedFigures(evidence, cell).filter((figure) => figure.kind === 'published'))
    if (!at) return []
    const { picked, alsoReported } = pickFigure(evidence, cell, at)
    if (picked.kind !== 'published') return []
    const of = fittingDenominator(pair, null)
    const share = measure.kind === 'stock' || measure.kind === 'flow' ? computedShare(evidence, picked, of) : null
    return [
      {
        measure,
        figure: picked,
        alsoReported,
        counter: counterOf(evidence.registry, picked),
        share: share && isValued(share) && share.kind === 'computed' ? { figure: share, of } : null,
      },
    ]
  })
}

/**
 * The latest period of a measure's figures; of flows the latest whole year where there is one. Reliability is for the
 * pick to weigh: what is uncertain and late is then "also reported".
 */
function latestPeriod({ registry }: Evidence, measure: Measure, figures: readonly PublishedFigure[]): Period | null {
  const periods = figures.map(({ period }) => period)
  const years = isMomentary(registry, measure) ? [] : periods.filter(isWholeYear)
  return (years.length > 0 ? years : periods).toSorted(comparePeriods).at(-1) ?? null
}
