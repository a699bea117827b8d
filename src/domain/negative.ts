import type { Evidence } from './evidence.ts'
import type { PublishedFigure } from './figure.ts'
import { perEvidence } from './per-evidence.ts'
import { WORLD } from './registry.ts'

/** Rule 7: which totals of flows have negative parts. A share of such a total means nothing. */

/** Totals with a negative part: keys of measure, period, locality and partner. */
type NegativeIndex = ReadonlySet<string>

const negativeIndex = perEvidence(buildIndex)

/** Whether a part of a total is printed as negative for the same period: a partner of its locality, or a place in its locality. */
export function hasNegativeParts(evidence: Evidence, total: PublishedFigure): boolean {
  const { measure, locality, partner } = total.observation
  return negativeIndex(evidence).has(totalKey(measure, total.period.text, locality, partner))
}

function buildIndex({ dataset, registry }: Evidence): NegativeIndex {
  const index = new Set<string>()
  for (let row = 0; row < dataset.size; row++) {
    if ((dataset.value[row] ?? 0) >= 0) continue
    const measure = dataset.measures[dataset.measure[row] ?? -1] ?? ''
    const period = dataset.periods[dataset.period[row] ?? -1]?.text ?? ''
    const locality = dataset.localities[dataset.locality[row] ?? -1] ?? ''
    const partner = dataset.partners[dataset.partner[row] ?? -1] ?? ''
    const parent = registry.places.get(locality)?.parent ?? ''
    if (partner !== WORLD) index.add(totalKey(measure, period, locality, WORLD))
    index.add(totalKey(measure, period, parent, partner))
    index.add(totalKey(measure, period, parent, WORLD))
  }
  return index
}

function totalKey(measure: string, period: string, locality: string, partner: string): string {
  return `${measure}|${period}|${locality}|${partner}`
}
