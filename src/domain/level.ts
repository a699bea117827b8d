import { countsOn } from './boundaries.ts'
import { isAggregate, type Place, type Registry } from './registry.ts'

/** Rule 2 and 8: which places are parts of another, and which stand on one level and may be ranked together. */

/**
 * The parts of a place on a day, in the order of the registry: provinces of a country with what counts beside them
 * (offshore oil and gas), countries of the world, members of a group. Empty where the place has none.
 */
export function childrenOn(registry: Registry, code: string, day: number): readonly Place[] {
  const isGroup = registry.places.get(code)?.kind === 'group'
  return [...registry.places.values()].filter(
    (place) => (isGroup ? place.memberOf.includes(code) : place.parent === code && place.kind !== 'group') && countsOn(registry, place, day),
  )
}

/**
 * The places a place may be ranked and compared with on a day, itself included if it existed then: all countries for
 * a country, all provinces and municipalities of its country for one of them. In today's boundaries those in force
 * now, whatever the day. Empty for totals (the world, groups) and for what is part of a
 * total but no place of its own (offshore), which is never ranked.
 */
export function levelMembers(registry: Registry, code: string, day: number): readonly Place[] {
  const place = registry.places.get(code)
  if (!place || !isRanked(place)) return []
  return peersOf(registry, place).filter((other) => countsOn(registry, other, day))
}

/** Places of the same kind of any day. A comparison asks for them at every date there is, and the registry has a thousand places. */
function peersOf(registry: Registry, place: Place): readonly Place[] {
  const known = knownPeers.get(registry) ?? new Map<string | null, readonly Place[]>()
  knownPeers.set(registry, known)
  const key = place.kind === 'country' ? 'countries' : place.parent
  const peers = known.get(key) ?? [...registry.places.values()].filter((other) => isSameKind(place, other))
  known.set(key, peers)
  return peers
}

const knownPeers = new WeakMap<Registry, Map<string | null, readonly Place[]>>()

/** Whether a place can have a rank: countries, provinces and municipalities. */
export function isRanked(place: Place): boolean {
  return !isAggregate(place) && place.kind !== 'special'
}

/** Whether two places stand on one level: of one kind, in one country, and there on a common day. */
export function isSameLevel(a: Place, b: Place): boolean {
  return isSameKind(a, b) && existTogether(a, b)
}

/** Whether there was a day on which both places existed. */
export function existTogether(a: Place, b: Place): boolean {
  const from = Math.max(a.validFromDay ?? -Infinity, b.validFromDay ?? -Infinity)
  const to = Math.min(a.validToDay ?? Infinity, b.validToDay ?? Infinity)
  return from <= to
}

/** Code of the country a place lies in, itself for a country; null for totals and unknown codes. */
export function countryOf(registry: Registry, code: string): string | null {
  const visited = new Set<string>()
  for (let place = registry.places.get(code); place && !visited.has(place.code); place = registry.places.get(place.parent ?? '')) {
    if (place.kind === 'country') return place.code
    visited.add(place.code)
  }
  return null
}

/** Whether `inner` lies in `outer`: a province in its country, a town in its province, a country in a group or the world. */
export function isWithin(registry: Registry, inner: Place, outer: Place): boolean {
  if (outer.kind === 'world') return inner.kind !== 'world'
  const visited = new Set<string>()
  for (let place: Place | undefined = inner; place && !visited.has(place.code); place = registry.places.get(place.parent ?? '')) {
    if (place.parent === outer.code || place.memberOf.includes(outer.code)) return true
    visited.add(place.code)
  }
  return false
}

function isSameKind(a: Place, b: Place): boolean {
  if (!isRanked(a) || !isRanked(b)) return false
  if (a.kind === 'country' || b.kind === 'country') return a.kind === b.kind
  return a.parent === b.parent
}
