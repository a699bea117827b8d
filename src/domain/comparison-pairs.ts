import { measureRows } from './dataset.ts'
import type { Evidence } from './evidence.ts'
import { withMembers } from './group.ts'
import { isRanked, levelMembers } from './level.ts'
import { HOME_ECONOMY, type Place } from './registry.ts'
import { chosenPartners } from './scope.ts'
import { usedPositions } from './used-positions.ts'
import type { Pair, View } from './view.ts'

/**
 * The rows of a comparison on a day: the pinned pairs; without any, the chosen localities with the chosen partners, a group by its members. No
 * locality chosen means the provinces of the home economy that were there on the day or, for measures nobody gives by
 * province, the countries that have figures.
 */
export function comparedPairs(evidence: Evidence, view: View): (day: number) => readonly Pair[] {
  if (view.pins.length > 0) return () => view.pins
  const partners = chosenPartners(view)
  const withPartners = (localities: readonly string[]) => localities.flatMap((locality) => partners.map((partner) => ({ locality, partner })))
  if (view.localities.length > 0) return always(withPartners(withMembers(evidence, view).localities))
  const places = placesWithFigures(evidence, view.measure)
  const province = places.find((place) => place.parent === HOME_ECONOMY && isRanked(place))
  if (!province) return always(withPartners(places.filter((place) => place.kind === 'country').map(({ code }) => code)))
  return (day) => withPartners(levelMembers(evidence.registry, province.code, day).map(({ code }) => code))
}

function always<Value>(value: Value): () => Value {
  return () => value
}

/** Localities with a figure of the measure, in the order of their codes. */
function placesWithFigures({ dataset, registry }: Evidence, measure: string): readonly Place[] {
  const positions = usedPositions(dataset.locality, measureRows(dataset, measure), dataset.localities.length)
  return positions.flatMap((position) => registry.places.get(dataset.localities[position] ?? '') ?? [])
}
