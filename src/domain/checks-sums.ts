import { checkGroup, type CheckGroup, type SumCheck, type SumKind } from './checks-types.ts'
import type { CheckScope } from './checks-scope.ts'
import { cellRows, type Dataset, measureRows, observationAt, positionOf, type RowRange } from './dataset.ts'
import { type Evidence, publishedFigureAt } from './evidence.ts'
import type { PublishedFigure, ValuedFigure } from './figure.ts'
import { groupBy } from './group-by.ts'
import { childrenOn } from './level.ts'
import type { Observation } from './observation.ts'
import { documentPositions } from './own-mark.ts'
import { perEvidence } from './per-evidence.ts'
import { predecessorsOf } from './boundaries.ts'
import { subtractQuantities, sumQuantities } from './quantity.ts'
import { reconcile } from './reconcile.ts'
import { isCount, isValidOn, WORLD } from './registry.ts'
import { isExact, verdictOf, type Reconciliation } from './residual.ts'
import { isMomentary, periodKey } from './time.ts'

/** Rule 9: parts against the total that is published too. */

/** What parts may be off by and still be one slip of the source rather than another count, as a ratio of the total. */
const SLIP_RATIO = 0.001

/** A sum before its figures are looked up. */
interface FoundSum {
  readonly kind: SumKind
  readonly sum: Reconciliation
  /** null: those of one document, looked up when they are listed. */
  readonly parts: readonly PublishedFigure[] | null
}

const documentsOf = perEvidence(({ dataset }) => documentPositions(dataset.sources))

/** All sums of one measure, made once for the evidence. */
const sumsOfMeasure = perEvidence(({ dataset, registry }) => {
  const known = new Map<string, readonly FoundSum[]>()
  return (measure: string): readonly FoundSum[] => {
    const sums = known.get(measure) ?? reconcile(dataset, registry, [measure]).map((sum) => ({ kind: sum.kind, sum, parts: null }))
    known.set(measure, sums)
    return sums
  }
})

/**
 * Every total in scope that can be held against its parts: provinces and offshore areas of a country, all partners, kinds of
 * capital (all three as `reconcile` finds them, in one document), and the places a place took over, as one counter
 * counted both for the same time. What differs most for its size comes first, what agrees last.
 */
export function checkSums(scope: CheckScope): CheckGroup<SumCheck> {
  const { evidence, measures, hasLocality, hasPartner, hasPeriod } = scope
  const found = measures.flatMap((measure) => [
    ...sumsOfMeasure(evidence)(measure).filter(({ sum }) => hasLocality(sum.locality) && hasPartner(sum.partner) && hasPeriod(sum.period)),
    ...successorSums(scope, measure),
  ])
  const ordered = found.toSorted((a, b) => sizeOf(b) - sizeOf(a) || b.sum.period.endDay - a.sum.period.endDay)
  return checkGroup(ordered, (sum) => sum.sum.verdict === 'agrees', (sum) => toCheck(evidence, sum))
}

/** How far a sum is off beyond rounding, for its total's size; below zero where it agrees. */
function sizeOf({ sum }: FoundSum): number {
  return sum.verdict === 'agrees' ? -1 : Math.abs(sum.residual) / Math.max(Math.abs(sum.total), 1)
}

function toCheck(evidence: Evidence, { kind, sum, parts: given }: FoundSum): SumCheck | null {
  const total = totalFigure(evidence, sum)
  const parts = given ?? partsOf(evidence, sum, total)
  const [first] = parts
  if (!total || !first) return null
  const quantity = { ...sumQuantities(parts.map((part) => part.quantity)), value: sum.sumOfParts, precision: Math.min(...parts.map((part) => part.quantity.precision)) }
  const added: ValuedFigure = { kind: 'computed', computation: 'sum', unit: total.unit, period: total.period, quantity, parts }
  const residual = { ...subtractQuantities(quantity, total.quantity), value: sum.residual, precision: Math.min(quantity.precision, total.quantity.precision) }
  const isSlip = Math.abs(sum.residual) <= Math.abs(sum.total) * SLIP_RATIO
  return {
    kind: 'sum',
    of: kind,
    key: `${kind} ${sum.measure} ${sum.locality} ${sum.partner} ${sum.period.text} ${sum.source}`,
    measure: sum.measure,
    pair: { locality: sum.locality, partner: sum.partner },
    period: sum.period,
    total,
    sum: added,
    residual: { kind: 'computed', computation: 'difference', unit: total.unit, period: total.period, quantity: residual, parts: [added, total] },
    tolerance: sum.tolerance,
    verdict: sum.verdict === 'agrees' ? 'agrees' : isSlip ? 'slip' : 'differs',
  }
}

function totalFigure(evidence: Evidence, { measure, locality, partner, period, source }: Reconciliation): PublishedFigure | null {
  const { dataset } = evidence
  const { from, to } = cellRows(dataset, measure, locality, partner)
  for (let row = from; row < to; row++) {
    if (dataset.sources[dataset.source[row] ?? -1] === source && dataset.periods[dataset.period[row] ?? -1]?.text === period.text) return publishedFigureAt(evidence, row)
  }
  return null
}

/** The printed figures that were added, looked up in the total's document. */
function partsOf(evidence: Evidence, sum: Reconciliation, total: PublishedFigure | null): readonly PublishedFigure[] {
  if (!total) return []
  const { dataset, registry } = evidence
  const documents = documentsOf(evidence)
  const document = documents[positionOf(dataset.sources, total.observation.source)]
  const period = dataset.periods.findIndex(({ text }) => text === sum.period.text)
  const inDocument = ({ from, to }: RowRange): readonly PublishedFigure[] => {
    const figures: PublishedFigure[] = []
    for (let row = from; row < to; row++) {
      const figure = dataset.period[row] === period && documents[dataset.source[row] ?? -1] === document ? publishedFigureAt(evidence, row) : null
      if (figure) figures.push(figure)
    }
    return figures
  }
  const ofCell = (measure: string, locality: string, partner: string) => inDocument(cellRows(dataset, measure, locality, partner))
  const ofLocalities = (measure: string) => childrenOn(registry, sum.locality, sum.period.endDay).flatMap(({ code }) => ofCell(measure, code, WORLD))
  switch (sum.kind) {
    case 'localities':
      return ofLocalities(sum.measure)
    case 'partners':
      return inDocument(measureRows(dataset, sum.measure, sum.locality)).filter(({ observation }) => registry.places.get(observation.partner)?.kind === 'country')
    case 'components':
      return sum.components.flatMap((component) => (component.isSumOfLocalities ? ofLocalities(component.measure) : ofCell(component.measure, sum.locality, sum.partner)))
  }
}

function rowsOf({ from, to }: RowRange): readonly number[] {
  return Array.from({ length: to - from }, (_, position) => from + position)
}

/** A place's own figures beside the sums of those of all places it took over, as one document or counter has both for the same time. */
function successorSums({ evidence, rows, hasPartner }: CheckScope, code: string): readonly FoundSum[] {
  const { dataset, registry } = evidence
  const measure = registry.measures.get(code)
  if (!measure?.addsOver.includes('locality')) return []
  const isMoment = isMomentary(registry, measure)
  const keyOf = (row: number): string => {
    const { partner, period, source } = observationAt(dataset, row)
    return `${partner} ${periodKey(period, isMoment)} ${registry.sources.get(source)?.counter ?? source}`
  }
  const isSuccessor = dataset.localities.map((locality) => predecessorsOf(registry, locality).length > 1)
  const byPlace = groupBy((rows.get(code) ?? []).filter((row) => isSuccessor[dataset.locality[row] ?? -1]), (row) => dataset.locality[row] ?? -1)
  return [...byPlace].flatMap(([locality, own]) => {
    const former = predecessorsOf(registry, dataset.localities[locality] ?? '')
    const lists = former.map((place) => groupBy(rowsOf(measureRows(dataset, code, place.code)).filter((row) => hasPartner(dataset.partners[dataset.partner[row] ?? -1] ?? '') && isValidOn(place, endDayOf(dataset, row))), keyOf))
    return own.flatMap((row): readonly FoundSum[] => {
      const total = observationAt(dataset, row)
      const parts = lists.flatMap((list) => (list.get(keyOf(row)) ?? []).slice(-1)).map((part) => observationAt(dataset, part))
      if (parts.length < former.length || ![total, ...parts].every(isExact)) return []
      return [successorSum(evidence, total, parts, isCount(measure))]
    })
  })
}

function endDayOf({ periods, period }: Dataset, row: number): number {
  return periods[period[row] ?? -1]?.endDay ?? 0
}

function successorSum(evidence: Evidence, total: Observation, parts: readonly Observation[], isCounted: boolean): FoundSum {
  const sum = verdictOf('localities', total, { parts: parts.length, sumOfParts: parts.reduce((added, { value }) => added + value, 0), finestStep: Math.min(...parts.map(({ precision }) => precision)) }, isCounted)
  const figures = parts.flatMap(({ measure, locality, partner, period, source }) => totalFigure(evidence, { ...sum, measure, locality, partner, period, source }) ?? [])
  return { kind: 'predecessors', sum, parts: figures }
}
