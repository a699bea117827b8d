import { additionRefusal } from './additivity.ts'
import type { Evidence } from './evidence.ts'
import type { Refusal } from './figure.ts'
import { isWithin } from './level.ts'
import { HOME_ECONOMY, type Measure, type Place, type Registry, WORLD } from './registry.ts'
import { chosenLocalities, chosenPartners } from './scope.ts'
import { codesWithFigures } from './used-positions.ts'
import type { Pair, View } from './view.ts'

/** What a composition divides, and into what. */

export type ComposedDimension = 'locality' | 'partner'

export interface CompositionScope {
  readonly over: ComposedDimension
  /** What is divided: all partners of a locality, or the whole locality for one partner. */
  readonly whole: Pair
  /** Every part of any day with a figure, in the order of the registry: parts of one level, never totals or groups. */
  readonly members: readonly Place[]
  /** The parts the reader chose, in the order chosen; empty: the largest are shown. */
  readonly chosen: readonly Place[]
}

/** The locality and partner of a part. */
export function partPair({ over, whole }: Pick<CompositionScope, 'over' | 'whole'>, code: string): Pair {
  return over === 'locality' ? { locality: code, partner: whole.partner } : { locality: whole.locality, partner: code }
}

/**
 * The directions to try, the likeliest first: the reader's alone or, where left open, along partners; several localities
 * chosen are parts of what holds them, and so is a country of whose partners nobody has a list.
 */
export function directionsOf(registry: Registry, view: View): readonly ComposedDimension[] {
  const [direction] = view.over
  if (direction === 'locality' || direction === 'partner') return [direction]
  const [locality = HOME_ECONOMY, ...others] = chosenLocalities(view)
  if (others.length > 0) return ['locality']
  if (registry.places.get(locality)?.kind === 'group') return ['locality', 'partner']
  return isProvince(registry.places.get(locality)) ? ['partner'] : ['partner', 'locality']
}

function isProvince(place: Place | undefined): boolean {
  return place !== undefined && place.kind !== 'country' && place.kind !== 'group' && place.kind !== 'world'
}

/**
 * The scope of a direction. Along localities the whole is the first one chosen or, where that has no parts with figures or
 * several were chosen, the place that holds it; then those chosen are the parts shown.
 */
export function compositionScope(evidence: Evidence, view: View, over: ComposedDimension): CompositionScope {
  const { places } = evidence.registry
  const localities = chosenLocalities(view)
  const [locality = HOME_ECONOMY] = localities
  if (over === 'partner') {
    const whole = { locality, partner: WORLD }
    const members = withFigures(evidence, view.measure, over, locality, [...places.values()].filter((place) => place.kind === 'country' && place.code !== locality))
    return { over, whole, members, chosen: placesOf(evidence.registry, view.partners.filter((code) => code !== WORLD)) }
  }
  const [partner = WORLD] = chosenPartners(view)
  const partsOf = (code: string) => withFigures(evidence, view.measure, over, partner, parts(evidence.registry, code))
  const own = localities.length === 1 ? partsOf(locality) : []
  if (own.length > 0) return { over, whole: { locality, partner }, members: own, chosen: [] }
  const parent = places.get(locality)?.parent ?? locality
  return { over, whole: { locality: parent, partner }, members: partsOf(parent), chosen: placesOf(evidence.registry, localities) }
}

/** Why the parts shown may not stand in one stack (rule 2): totals with countries, a place with its own part; 'mixed levels' where not all are parts of the whole. null: they may. */
export function stackRefusal(registry: Registry, measure: Measure, { over, whole, chosen }: CompositionScope): Refusal | 'mixed levels' | null {
  // Former and present places are never in one column, so that each kind is looked at alone.
  const former = chosen.filter(({ validFromDay }) => validFromDay === null)
  const present = chosen.filter(({ validToDay }) => validToDay === null)
  const refusal = additionRefusal(registry, measure, over, former) ?? additionRefusal(registry, measure, over, present)
  if (refusal) return refusal
  const container = registry.places.get(over === 'locality' ? whole.locality : WORLD)
  return container && chosen.every((place) => isWithin(registry, place, container)) ? null : 'mixed levels'
}

function parts(registry: Registry, code: string): readonly Place[] {
  const isGroup = registry.places.get(code)?.kind === 'group'
  return [...registry.places.values()].filter((place) => {
    if (code === WORLD) return place.kind === 'country'
    if (isGroup) return place.memberOf.includes(code)
    return place.parent === code && place.kind !== 'group' && (!registry.reported || place.validToDay === null)
  })
}

function placesOf(registry: Registry, codes: readonly string[]): readonly Place[] {
  return codes.flatMap((code) => registry.places.get(code) ?? [])
}

/** Those of the places that have a figure of the measure. */
function withFigures(evidence: Evidence, measure: string, over: ComposedDimension, fixed: string, places: readonly Place[]): readonly Place[] {
  const codes = new Set(codesWithFigures(evidence, measure, over, fixed))
  return places.filter(({ code }) => codes.has(code))
}
