import { asReported } from './boundaries.ts'
import type { Cell, Evidence } from './evidence.ts'
import { perEvidence } from './per-evidence.ts'
import type { Period } from './period.ts'
import { isAggregate, type Place } from './registry.ts'

/** Rules 3 and 5: up to when official sources cover a measure for places of one level. */

/** Latest period covered, by measure and levels of locality and partner. */
type LatestIndex = ReadonlyMap<string, Period>

const latestIndex = perEvidence(buildIndex)

/** The latest period that any official source covers for the measure and places of the levels of these two; null: none does. */
export function latestOfficialPeriod(evidence: Evidence, cell: Cell): Period | null {
  const { places } = evidence.registry
  return latestIndex(asReported(evidence)).get(levelKey(cell.measure, levelOf(places.get(cell.locality)), levelOf(places.get(cell.partner)))) ?? null
}

/** Builds the index of new evidence beforehand. */
export function prepareLatest(evidence: Evidence): void {
  latestIndex(evidence)
}

function buildIndex({ dataset, registry }: Evidence): LatestIndex {
  const isOfficial = dataset.sources.map((id) => registry.sources.get(id)?.tier === 'official')
  const levels = [...new Set([...registry.places.values(), undefined].map(levelOf))]
  const numberOf = (code: string) => levels.indexOf(levelOf(registry.places.get(code)))
  const localities = dataset.localities.map(numberOf)
  const partners = dataset.partners.map(numberOf)
  // By numbers while going through the rows, as they are found faster than texts.
  const latest = new Map<number, Period>()
  for (let row = 0; row < dataset.size; row++) {
    const period = dataset.periods[dataset.period[row] ?? -1]
    if (!period || isOfficial[dataset.source[row] ?? -1] !== true) continue
    const ofMeasure = (dataset.measure[row] ?? -1) * levels.length
    const key = (ofMeasure + (localities[dataset.locality[row] ?? -1] ?? -1)) * levels.length + (partners[dataset.partner[row] ?? -1] ?? -1)
    const known = latest.get(key)
    if (!known || known.endDay < period.endDay) latest.set(key, period)
  }
  const textOf = (key: number) => levelKey(dataset.measures[Math.floor(key / levels.length ** 2)], levels[Math.floor(key / levels.length) % levels.length], levels[key % levels.length])
  return new Map(Array.from(latest, ([key, period]) => [textOf(key), period]))
}

function levelKey(...parts: readonly (string | undefined)[]): string {
  return parts.join('|')
}

/** Totals; countries; or the parts of one place, whatever their boundaries. */
function levelOf(place: Place | undefined): string {
  if (!place) return 'unknown'
  if (isAggregate(place)) return place.kind
  return place.kind === 'country' ? 'country' : `in ${place.parent ?? ''}`
}
