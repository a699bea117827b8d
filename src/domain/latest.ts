import { type Cell, type Evidence } from './evidence.ts'
import type { Period } from './period.ts'
import { isAggregate, type Place, type Registry } from './registry.ts'

/** Rules 3 and 5: up to when official sources cover a measure for places of one level. */

/** Last day covered, by measure and levels of locality and partner. */
type LatestIndex = ReadonlyMap<string, Period>

const indexes = new WeakMap<Evidence['dataset'], WeakMap<Registry, LatestIndex>>()

/** Last day of the latest period that any official source covers for the measure and places of the levels of these two; null: none does. */
export function latestOfficialDay(evidence: Evidence, cell: Cell): number | null {
  return latestOfficialPeriod(evidence, cell)?.endDay ?? null
}

/** The latest period that any official source covers for the measure and places of the levels of these two; null: none does. */
export function latestOfficialPeriod(evidence: Evidence, cell: Cell): Period | null {
  const { places } = evidence.registry
  return latestIndex(evidence).get(levelKey(cell.measure, places.get(cell.locality), places.get(cell.partner))) ?? null
}

function latestIndex(evidence: Evidence): LatestIndex {
  const known = indexes.get(evidence.dataset)?.get(evidence.registry)
  if (known) return known
  const index = buildIndex(evidence)
  const byRegistry = indexes.get(evidence.dataset) ?? new WeakMap<Registry, LatestIndex>()
  indexes.set(evidence.dataset, byRegistry.set(evidence.registry, index))
  return index
}

function buildIndex({ dataset, registry }: Evidence): LatestIndex {
  const isOfficial = dataset.sources.map((id) => registry.sources.get(id)?.tier === 'official')
  const localities = dataset.localities.map((code) => registry.places.get(code))
  const partners = dataset.partners.map((code) => registry.places.get(code))
  const index = new Map<string, Period>()
  for (let row = 0; row < dataset.size; row++) {
    if (isOfficial[dataset.source[row] ?? -1] !== true) continue
    const period = dataset.periods[dataset.period[row] ?? -1]
    if (!period) continue
    const key = levelKey(dataset.measures[dataset.measure[row] ?? -1] ?? '', localities[dataset.locality[row] ?? -1], partners[dataset.partner[row] ?? -1])
    const latest = index.get(key)
    if (!latest || latest.endDay < period.endDay) index.set(key, period)
  }
  return index
}

function levelKey(measure: string, locality: Place | undefined, partner: Place | undefined): string {
  return `${measure}|${levelOf(locality)}|${levelOf(partner)}`
}

/** Totals; countries; or the parts of one place, whatever their boundaries. */
function levelOf(place: Place | undefined): string {
  if (!place) return 'unknown'
  if (isAggregate(place)) return place.kind
  return place.kind === 'country' ? 'country' : `in ${place.parent ?? ''}`
}
