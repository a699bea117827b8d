import { countsOn } from './boundaries.ts'
import { isRanked } from './level.ts'
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

/** How many provinces an economy had before a day and has had since. */
export interface BoundaryChange {
  readonly day: number
  readonly before: number
  readonly after: number
}

/** Breaks of boundaries by which an economy has another number of provinces; a province that only changes its rank is none, and in today's boundaries there is none. */
export function boundaryChanges(registry: Registry, breaks: readonly SeriesBreak[]): readonly BoundaryChange[] {
  return breaks.flatMap(({ kind, day, localities }) => {
    const economy = registry.places.get(localities[0] ?? '')
    if (kind !== 'boundary' || economy?.kind !== 'country') return []
    const provinces = [...registry.places.values()].filter((place) => place.parent === economy.code && isRanked(place))
    const countOn = (on: number) => provinces.filter((place) => countsOn(registry, place, on)).length
    const [before, after] = [countOn(day - 1), countOn(day)]
    return before === after ? [] : [{ day, before, after }]
  })
}
