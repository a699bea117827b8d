import { measureRows } from './dataset.ts'
import { type Evidence, listedCell, type ListedFigure } from './evidence.ts'
import { perEvidence } from './per-evidence.ts'
import { WORLD } from './registry.ts'

/** Rule 7: which totals of flows have negative parts. A share of such a total means nothing. */

/** Totals of a measure with a negative part: keys of period, locality and partner. */
type NegativeIndex = ReadonlySet<string>

/** By measure; the rows of one are few of all. */
const knownIndices = perEvidence(() => new Map<string, NegativeIndex>())

/** Whether a part of a total is printed as negative for the same period: a partner of its locality, or a place in its locality. */
export function hasNegativeParts(evidence: Evidence, total: ListedFigure): boolean {
  const { measure, locality, partner } = listedCell(total)
  const known = knownIndices(evidence)
  const index = known.get(measure) ?? buildIndex(evidence, measure)
  known.set(measure, index)
  return index.has(totalKey(total.period.text, locality, partner))
}

function buildIndex({ dataset, registry }: Evidence, measure: string): NegativeIndex {
  const index = new Set<string>()
  const { from, to } = measureRows(dataset, measure)
  for (let row = from; row < to; row++) {
    if ((dataset.value[row] ?? 0) >= 0) continue
    const period = dataset.periods[dataset.period[row] ?? -1]?.text ?? ''
    const locality = dataset.localities[dataset.locality[row] ?? -1] ?? ''
    const partner = dataset.partners[dataset.partner[row] ?? -1] ?? ''
    const parent = registry.places.get(locality)?.parent ?? ''
    if (partner !== WORLD) index.add(totalKey(period, locality, WORLD))
    index.add(totalKey(period, parent, partner))
    index.add(totalKey(period, parent, WORLD))
  }
  return index
}

function totalKey(period: string, locality: string, partner: string): string {
  return `${period}|${locality}|${partner}`
}
