import { boundariesOf, predecessorsOf, presentCode, toBoundaries } from './boundaries.ts'
import { dayNumber, dayPeriod, type Period } from './period.ts'
import type { Place, Registry } from './registry.ts'
import { chosenLocalities } from './scope.ts'
import type { View, ViewKind } from './view.ts'

/** Rule 6: what became of places that were merged, and what new ones were made of, wherever a view asks for days on which they did not exist. */

/**
 * How a place came to its end. merged: into one of another name; enlarged: its name went on with others in it; renamed: it
 * alone went on under another name; listed anew: it alone went on under its own name.
 */
export type FormerNature = 'merged' | 'enlarged' | 'renamed' | 'listed anew'

/** A place that took another over, and the day it did. */
export interface Successor {
  readonly code: string
  readonly since: Period
}

/** What a reader must know who asks for a place on days on which it did not exist. */
export type FormerNotice =
  /** It has ended. The first successor took it over, each further one the one before it. */
  | { readonly kind: 'ended'; readonly place: string; readonly nature: FormerNature; readonly successors: readonly Successor[]; readonly others: readonly string[] }
  /** It was not there yet; its parts, the one of its own name first, cannot be told apart again in figures of the whole. */
  | { readonly kind: 'not yet'; readonly place: string; readonly since: Period; readonly parts: readonly string[] }

/** The days a view asks for, inclusive; days without limit are infinite. */
interface AskedDays {
  readonly fromDay: number
  readonly toDay: number
}

/** These show one date; where none is chosen, the latest that fits. */
const DATED: ReadonlySet<ViewKind> = new Set(['ranking', 'map', 'scatter', 'compare'])

/**
 * What is to be said of the places chosen: of those that ended before the last day asked for, and of those made of others that
 * were not there on the first. In the reader's order. Nothing in today's boundaries, which know no former places.
 */
export function formerNotices(registry: Registry, view: View): readonly FormerNotice[] {
  if (boundariesOf(registry) === 'current' || view.boundaries === 'current' || view.kind === 'sources') return []
  const asked = askedDays(view)
  return [...new Set(placesAsked(view))].flatMap((code) => {
    const place = registry.places.get(code)
    return place ? (endedNotice(registry, place, asked) ?? notYetNotice(registry, place, asked) ?? []) : []
  })
}

/** The view with the places of today in the place of those that have ended; null where none has. */
export function withSuccessors(registry: Registry, view: View): Pick<View, 'localities' | 'pins'> | null {
  const localities = [...new Set(view.localities.map((code) => presentCode(registry, code)))]
  const pins = [...new Map(view.pins.map((pin) => ({ ...pin, locality: presentCode(registry, pin.locality) })).map((pin) => [`${pin.locality}.${pin.partner}`, pin])).values()]
  const isSame = localities.join() === view.localities.join() && pins.map(({ locality }) => locality).join() === view.pins.map(({ locality }) => locality).join()
  return isSame ? null : { localities, pins }
}

/** The same view in today's boundaries, where new places have the sums of those they took over. */
export function inTodaysProvinces(registry: Registry, view: View): View {
  return toBoundaries(view, registry, 'current')
}

function placesAsked(view: View): readonly string[] {
  return view.kind === 'compare' && view.pins.length > 0 ? view.pins.map(({ locality }) => locality) : chosenLocalities(view)
}

function askedDays({ kind, at, fromYear, toYear }: View): AskedDays {
  if (DATED.has(kind)) return { fromDay: at?.endDay ?? -Infinity, toDay: at?.endDay ?? Infinity }
  return { fromDay: fromYear === null ? -Infinity : dayNumber(fromYear, 1, 1), toDay: toYear === null ? Infinity : dayNumber(toYear, 12, 31) }
}

function endedNotice(registry: Registry, place: Place, asked: AskedDays): FormerNotice | null {
  if (place.validToDay === null || place.successor === null || asked.toDay <= place.validToDay) return null
  const successors = successorsOf(registry, place)
  const [first] = successors
  if (!first) return null
  const others = predecessorsOf(registry, first.code).filter(({ code, successor }) => code !== place.code && successor === place.successor)
  return { kind: 'ended', place: place.code, nature: natureOf(registry, place, first.code, others.length), successors, others: others.map(({ code }) => code) }
}

function natureOf({ places }: Registry, place: Place, successor: string, otherCount: number): FormerNature {
  const isSameName = places.get(successor)?.names.en === place.names.en
  if (otherCount > 0) return isSameName ? 'enlarged' : 'merged'
  return isSameName ? 'listed anew' : 'renamed'
}

/** What a place became, what that became, and so on to this day. */
function successorsOf({ places }: Registry, place: Place): readonly Successor[] {
  const chain: Successor[] = []
  let last = place
  for (let next = places.get(place.successor ?? ''); next && next !== place && chain.every(({ code }) => code !== next?.code); next = places.get(next.successor ?? '')) {
    chain.push({ code: next.code, since: dayPeriod(next.validFromDay ?? (last.validToDay ?? 0) + 1) })
    last = next
  }
  return chain
}

function notYetNotice(registry: Registry, place: Place, asked: AskedDays): FormerNotice | null {
  const { code, validFromDay } = place
  if (validFromDay === null || asked.fromDay >= validFromDay) return null
  const isNamesake = ({ names }: Place) => names.en === place.names.en
  const taken = predecessorsOf(registry, code).filter(({ successor }) => successor === code)
  const parts = [...taken.filter(isNamesake), ...taken.filter((part) => !isNamesake(part))]
  return parts.length === 0 ? null : { kind: 'not yet', place: code, since: dayPeriod(validFromDay), parts: parts.map((part) => part.code) }
}
