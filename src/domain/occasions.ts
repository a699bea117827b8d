import { type CooperationEvent, type Registry, type SeriesBreak, WORLD } from './registry.ts'
import { withParents } from './scope.ts'
import type { Pair } from './view.ts'

/**
 * Events that concern a locality and a partner, in the order of time: those of the locality itself with this partner
 * (with anyone, where the partner is all together), those of a former locality it took over, and, for one partner in a
 * whole economy, those of the economy's localities.
 */
export function eventsOf(registry: Registry, { locality, partner }: Pair): readonly CooperationEvent[] {
  return registry.events
    .filter((event) => {
      const isPartner = partner === event.partner
      if (event.locality === locality || registry.places.get(event.locality)?.successor === locality) return isPartner || partner === WORLD
      return isPartner && registry.places.get(event.locality)?.parent === locality
    })
    .toSorted((a, b) => a.period.startDay - b.period.startDay)
}

/** Breaks in a measure's series of a locality by these counters; boundaries change for every counter alike (rule 5). */
export function breaksOf(registry: Registry, measure: string, localities: readonly string[], counters: readonly string[]): readonly SeriesBreak[] {
  const places = new Set(localities.flatMap((code) => withParents(registry, code)))
  return registry.breaks.filter(
    (mark) =>
      (mark.kind === 'boundary' || counters.includes(mark.counter)) &&
      (mark.measures === null || mark.measures.includes(measure)) &&
      mark.localities.some((code) => places.has(code)),
  )
}
