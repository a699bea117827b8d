import { comparePreference, isOfficialCount } from './counting.ts'
import { measureRows } from './dataset.ts'
import { publishedFigures, sourceOf, type Evidence } from './evidence.ts'
import { refused, type Figure, type PublishedFigure } from './figure.ts'
import { documentIdOf } from './own-mark.ts'
import type { Period } from './period.ts'
import { WORLD } from './registry.ts'
import { isMomentary, isSamePeriod } from './time.ts'

/** Rule 10: how much a place depends on few partners. */

/** What one source must name of its total. */
const LEAST_COVERED_RATIO = 0.9
/** Squares of shares in percent: one partner alone makes 100 x 100. */
const SQUARED_PERCENT = 10_000
/** The index is written in whole points. */
const STEP = 1

/**
 * Herfindahl-Hirschman index of the partners of a locality at a period: the sum of the squares of their shares in percent,
 * 10,000 for one partner alone; `parts` are the total and then the partners, all of them printed by one official source.
 * What that source does not name could only add to it: the index is then "more than". Refused for measures that do not
 * add over partners ('not additive'), with parts below zero, for a total of zero, and where no official source names 90% of it.
 */
export function partnerConcentration(evidence: Evidence, measureCode: string, locality: string, at: Period): Figure {
  const { registry } = evidence
  const measure = registry.measures.get(measureCode)
  if (!measure?.addsOver.includes('partner')) return refused('not additive')
  const isMoment = isMomentary(registry, measure)
  const figuresAt = (partner: string) =>
    publishedFigures(evidence, { measure: measureCode, locality, partner }).filter((figure) => isSamePeriod(figure.period, at, isMoment) && isOfficialCount(sourceOf(registry, figure)))
  const totals = figuresAt(WORLD).toSorted((a, b) => comparePreference(registry, a, b))
  if (totals.some(({ quantity }) => quantity.value <= 0)) return refused('zero denominator')
  const parts = partnersOf(evidence, measureCode, locality).flatMap(figuresAt)
  for (const total of totals) {
    const own = parts.filter((part) => documentIdOf(part) === documentIdOf(total) && part.period.text === total.period.text)
    const covered = own.reduce((sum, { quantity }) => sum + quantity.value, 0) / total.quantity.value
    if (covered < LEAST_COVERED_RATIO) continue
    if (own.some(({ quantity }) => quantity.value < 0)) return refused('negative parts')
    return indexOf(total, own, 1 - covered)
  }
  return refused('incomplete list')
}

function indexOf(total: PublishedFigure, parts: readonly PublishedFigure[], uncoveredRatio: number): Figure {
  const value = parts.reduce((sum, { quantity }) => sum + (quantity.value / total.quantity.value) ** 2, 0) * SQUARED_PERCENT
  const isExact = [total, ...parts].every(({ quantity }) => quantity.relation === '=')
  const mayBeMore = uncoveredRatio ** 2 * SQUARED_PERCENT >= STEP / 2
  const relation = !isExact ? '~' : mayBeMore ? '>' : '='
  return {
    kind: 'computed',
    computation: 'concentration',
    unit: 'index',
    period: total.period,
    quantity: { value, relation, precision: STEP, status: 'A' },
    parts: [total, ...parts],
  }
}

/** Codes of the countries of which the locality has a figure of the measure, whenever; groups and totals are none. */
function partnersOf({ dataset, registry }: Evidence, measure: string, locality: string): readonly string[] {
  const { from, to } = measureRows(dataset, measure, locality)
  const codes = new Set([...dataset.partner.subarray(from, to)].map((position) => dataset.partners[position] ?? ''))
  return [...codes].filter((code) => registry.places.get(code)?.kind === 'country' && code !== locality)
}
