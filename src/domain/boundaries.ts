import type { Evidence } from './evidence.ts'
import { perEvidence } from './per-evidence.ts'
import { HOME_ECONOMY, isValidOn, type Place, type Registry } from './registry.ts'
import type { Boundaries, Pair, View, ViewKind } from './view.ts'

/** Rule 6: places as reported, or in today's boundaries. Which one is meant travels with the registry. */

/**
 * The evidence as seen in these boundaries. In today's, `listedFigures` gives the places in force the sums of those they took
 * over, and former places count on no day. The same objects for the same evidence.
 */
export function inBoundaries(evidence: Evidence, boundaries: Boundaries): Evidence {
  return boundaries === 'current' ? today(asReported(evidence)) : asReported(evidence)
}

/** The evidence with places as reported. */
export function asReported(evidence: Evidence): Evidence {
  const { registry, dataset } = evidence
  return registry.reported ? reportedOf({ registry: registry.reported, dataset }) : reportedOf(evidence)
}

const reportedOf = perEvidence((evidence) => evidence)
const today = perEvidence(({ dataset, registry }): Evidence => ({ dataset, registry: { ...registry, reported: registry } }))

/** Which boundaries a registry is looked at in. */
export function boundariesOf({ reported }: Registry): Boundaries {
  return reported ? 'current' : 'reported'
}

/** Whether a place counts on a day: it existed then or, in today's boundaries, does to this day. */
export function countsOn(registry: Registry, place: Place, day: number): boolean {
  return registry.reported ? place.validToDay === null : isValidOn(place, day)
}

/** First and last day a place counts on. */
export function countedSpan(registry: Registry, place: Place): { readonly fromDay: number; readonly toDay: number } {
  return { fromDay: (registry.reported ? null : place.validFromDay) ?? -Infinity, toDay: place.validToDay ?? Infinity }
}

/** The places that a place took over, and those that these took over, in the order of the registry; none for most. */
export function predecessorsOf(registry: Registry, code: string): readonly Place[] {
  return predecessorIndex(registry).get(code) ?? []
}

const predecessorIndexes = new WeakMap<Registry['places'], ReadonlyMap<string, readonly Place[]>>()

function predecessorIndex({ places }: Registry): ReadonlyMap<string, readonly Place[]> {
  const known = predecessorIndexes.get(places)
  if (known) return known
  const index = new Map<string, Place[]>()
  for (const place of places.values()) {
    for (const code of successorsOf(places, place)) {
      const taken = index.get(code) ?? []
      index.set(code, taken)
      taken.push(place)
    }
  }
  predecessorIndexes.set(places, index)
  return index
}

/** Codes of what a place became, and what that became, to this day. */
function successorsOf(places: Registry['places'], place: Place): readonly string[] {
  const chain: string[] = []
  for (let next = place.successor; next !== null && next !== place.code && !chain.includes(next); next = places.get(next)?.successor ?? null) chain.push(next)
  return chain
}

/** The code of what a place is today: its own, or that of the last of those that took it over. */
export function presentCode(registry: Registry, code: string): string {
  const place = registry.places.get(code)
  return (place && successorsOf(registry.places, place).at(-1)) ?? code
}

/** The code whose figures are meant where a place is chosen in today's boundaries or as reported. */
export function codeIn(registry: Registry, code: string): string {
  return registry.reported ? presentCode(registry, code) : code
}

/** Codes under which figures that make up those of a place are found: its own and, in today's boundaries, those of what it took over. */
export function codesBehind(registry: Registry, code: string): readonly string[] {
  return registry.reported ? [code, ...predecessorsOf(registry, code).map((place) => place.code)] : [code]
}

/** The view with the places that today's boundaries know in the place of those merged into them; as reported, the view itself. */
export function withPresentPlaces(view: View, registry: Registry): View {
  if (view.boundaries === 'reported') return view
  const toPresent = (code: string) => presentCode(registry, code)
  const localities = [...new Set(view.localities.map(toPresent))]
  const pins = [...new Map(view.pins.map((pin): readonly [string, Pair] => [`${toPresent(pin.locality)}.${pin.partner}`, { ...pin, locality: toPresent(pin.locality) }])).values()]
  const isSame = localities.join() === view.localities.join() && pins.every(({ locality }, position) => locality === view.pins[position]?.locality)
  return isSame ? view : { ...view, localities, pins }
}

/**
 * The view in other boundaries. A place of today's becomes, as reported, the one of those it took over that bears its name, else
 * the first; what was chosen for other boundaries' dates is let go.
 */
export function toBoundaries(view: View, registry: Registry, boundaries: Boundaries): View {
  if (boundaries === view.boundaries) return view
  if (boundaries === 'current') return withPresentPlaces({ ...view, boundaries, at: null }, registry)
  const toFormer = (code: string) => {
    const former = predecessorsOf(registry, code)
    const name = registry.places.get(code)?.names.en
    return (former.find(({ names }) => names.en === name) ?? former[0])?.code ?? code
  }
  return { ...view, boundaries, at: null, localities: view.localities.map(toFormer), pins: view.pins.map((pin) => ({ ...pin, locality: toFormer(pin.locality) })) }
}

/**
 * Whether boundaries make a difference to what a view shows: a place chosen was merged or took others over or, where none is
 * chosen, the view is of the parts of the home economy and some of those were.
 */
export function doBoundariesMatter(registry: Registry, view: View): boolean {
  const chosen = view.kind === 'compare' && view.pins.length > 0 ? view.pins.map(({ locality }) => locality) : view.localities
  const isMerged = (code: string) => presentCode(registry, code) !== code || predecessorsOf(registry, code).length > 0
  if (chosen.length > 0) return chosen.some(isMerged)
  return isOfParts(view) && [...registry.places.values()].some(({ parent, code }) => parent === HOME_ECONOMY && isMerged(code))
}

/** Whether a view without a place is of the parts of an economy. */
function isOfParts({ kind, over }: View): boolean {
  if (kind === 'composition' || kind === 'matrix') return over.includes('locality')
  return KINDS_OF_PARTS.includes(kind) && over[0] !== 'partner'
}

const KINDS_OF_PARTS: readonly ViewKind[] = ['ranking', 'map', 'scatter', 'compare', 'check']
