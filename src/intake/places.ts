import { isValidOn, WORLD, type Place, type Registry } from '../domain/registry.ts'
import type { AggregateReason } from './aggregates.ts'
import { buildPlaceIndex, type Named, type PlaceIndex } from './place-index.ts'
import { suggestPlaces } from './place-suggestions.ts'
import { bareName, foldPlace, remarkKind, takeRemark, twoNames, unmixed, withoutRank } from './place-text.ts'
import { readPeriod } from './periods.ts'

/** What is known about the figures beside a name. */
export interface PlaceContext {
  /** Day number the figures are of; null unknown. */
  readonly day: number | null
  readonly kind: 'locality' | 'partner' | 'any'
  /** Economy whose provinces are meant; null unknown. */
  readonly home: string | null
}

/** What a name stands for. */
export type PlaceMatch =
  /** `former`: the place had come to an end on the day. */
  | { readonly kind: 'place'; readonly code: string; readonly how: 'code' | 'name' | 'folded'; readonly former: boolean }
  | { readonly kind: 'aggregate'; readonly name: string; readonly reason: AggregateReason }
  /** Places that share the name, the former first. */
  | { readonly kind: 'several'; readonly codes: readonly string[] }
  /** At most 5 codes, best first; none where nothing is near. */
  | { readonly kind: 'unknown'; readonly suggestions: readonly string[] }

export interface PlaceMatcher {
  readonly match: (text: string, context: PlaceContext) => PlaceMatch
}

interface Known {
  readonly named: Named | null
  /** Matches by home, then by kind and era. */
  readonly byHome: Map<string | null, (PlaceMatch | undefined)[]>
}

const KINDS = ['locality', 'partner', 'any'] as const
const LONGEST_NAME = 80
const MAX_REMEMBERED = 50_000
const NOTHING: PlaceMatch = { kind: 'unknown', suggestions: [] }

/**
 * Matches names of places as tables write them: codes in capitals, names with their diacritics, then without, in the
 * registry's languages and further ones, turned round (`Korea, Rep.`), with ranks, order numbers and footnote marks, damaged
 * by a wrong encoding. Of places that share a name those of `home` are meant, or economies where partners are asked for,
 * and the one that existed on the day. What stays ambiguous is `several`. Results are remembered by text and context.
 */
export function createPlaceMatcher(registry: Registry): PlaceMatcher {
  const ready = matchers.get(registry)
  if (ready) return ready
  const matcher = newMatcher(registry)
  matchers.set(registry, matcher)
  return matcher
}

/** The index of a registry takes longer to build than a small file to read. */
const matchers = new WeakMap<Registry, PlaceMatcher>()

function newMatcher(registry: Registry): PlaceMatcher {
  const index = buildPlaceIndex(registry)
  const boundaries = boundariesOf(registry)
  const remembered = new Map<string, Known>()
  return {
    match: (text, context) => {
      let known = remembered.get(text)
      if (!known) {
        if (remembered.size >= MAX_REMEMBERED) remembered.clear()
        known = { named: nameOf(index, text), byHome: new Map() }
        remembered.set(text, known)
      }
      let matches = known.byHome.get(context.home)
      if (!matches) known.byHome.set(context.home, (matches = []))
      const slot = KINDS.indexOf(context.kind) * (boundaries.length + 2) + eraOf(boundaries, context.day)
      return (matches[slot] ??= known.named ? matchOf(known.named, text, context) : unknown(registry, index, text, context))
    },
  }
}

/** Days on which places begin or are no more, in order: between two of them every day finds the same places. */
function boundariesOf(registry: Registry): readonly number[] {
  const days = new Set<number>()
  for (const { validFromDay, validToDay } of registry.places.values()) {
    if (validFromDay !== null) days.add(validFromDay)
    if (validToDay !== null) days.add(validToDay + 1)
  }
  return [...days].toSorted((a, b) => a - b)
}

/** 0 for an unknown day, else 1 and the number of boundaries that have passed. */
function eraOf(boundaries: readonly number[], day: number | null): number {
  if (day === null) return 0
  let era = 1
  for (const boundary of boundaries) if (boundary <= day) era++
  return era
}

/** What a text names, whatever stands around the name. */
function nameOf(index: PlaceIndex, text: string): Named | null {
  const trimmed = text.normalize('NFC').replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '')
  if (trimmed.length > LONGEST_NAME * 2 || !/\p{L}/u.test(trimmed)) return null
  const whole = index.lookUp(trimmed) ?? index.lookUpDamaged(trimmed)
  if (whole || trimmed.length > LONGEST_NAME) return whole
  const bare = bareName(trimmed)
  const read = (bare === trimmed || bare === '' ? null : index.lookUp(bare)) ?? ofTwoNames(index, bare) ?? withoutRemark(index, bare) ?? ofRanked(index, bare)
  if (read) return read
  const meant = unmixed(trimmed)
  return meant === null || meant === trimmed ? null : nameOf(index, meant)
}

/** `Hà Nội - Hanoi`: both name the same. */
function ofTwoNames(index: PlaceIndex, text: string): Named | null {
  const pair = twoNames(text)
  const first = pair && index.lookUp(bareName(pair[0]))
  const second = pair && index.lookUp(bareName(pair[1]))
  if (!first || !second) return null
  if (first.kind === 'aggregate') return second.kind === 'aggregate' ? first : null
  return second.kind === 'places' ? onlyPlaces(first, (place) => second.places.includes(place)) : null
}

/** `Bắc Giang (cũ)`, `Micronesia (country)`: a remark that makes it another place leaves it unknown. */
function withoutRemark(index: PlaceIndex, text: string): Named | null {
  const parts = takeRemark(text)
  const named = parts && (index.lookUp(parts.name) ?? ofRanked(index, parts.name))
  if (!named || named.kind === 'aggregate') return named
  const kind = remarkKind(parts.remark)
  if (kind === 'former') return onlyPlaces(named, (place) => place.validToDay !== null)
  if (kind === 'present') return onlyPlaces(named, (place) => place.validToDay === null)
  if (kind === 'meaning') return null
  const remark = index.lookUp(parts.remark)
  return remark?.kind === 'places' ? onlyPlaces(named, (place) => remark.places.includes(place)) : named
}

/** `Tỉnh Bình Dương`, `Hai Phong City`: provinces only, for Mexico City is not Mexico. */
function ofRanked(index: PlaceIndex, text: string): Named | null {
  const name = withoutRank(text)
  const named = name === null ? null : index.lookUp(name)
  return named?.kind === 'places' ? onlyPlaces(named, (place) => place.parent !== WORLD) : null
}

function onlyPlaces(named: Named & { readonly kind: 'places' }, isMeant: (place: Place) => boolean): Named | null {
  const places = named.places.filter(isMeant)
  return places.length === 0 ? null : { ...named, places }
}

function matchOf(named: Named, text: string, context: PlaceContext): PlaceMatch {
  if (named.kind === 'aggregate') return { kind: 'aggregate', name: text.trim(), reason: named.reason }
  const { day } = context
  const meant = onTheDay(ofKind(named.places, context), day)
  const [place, another] = meant
  if (!place) return NOTHING
  if (another) return { kind: 'several', codes: meant.map(({ code }) => code) }
  return { kind: 'place', code: place.code, how: named.how, former: day !== null && day > (place.validToDay ?? Infinity) }
}

function ofKind(places: readonly Place[], { kind, home }: PlaceContext): readonly Place[] {
  const wanted = places.filter((place) => (kind === 'partner' || (kind === 'locality' && home === null) ? place.parent === WORLD : home !== null && place.parent === home))
  return wanted.length > 0 ? wanted : places
}

/** Those that existed on the day, else those that ended last; all, the former first, where the day is unknown. */
function onTheDay(places: readonly Place[], day: number | null): readonly Place[] {
  const ordered = places.toSorted((a, b) => (a.validToDay ?? Number.MAX_SAFE_INTEGER) - (b.validToDay ?? Number.MAX_SAFE_INTEGER))
  if (day === null) return ordered
  const valid = ordered.filter((place) => isValidOn(place, day))
  return valid.length > 0 ? valid : ordered.slice(-1)
}

/** Suggestions are worked out when they are first asked for: a column of a million other words asks for none. */
function unknown(registry: Registry, index: PlaceIndex, text: string, context: PlaceContext): PlaceMatch {
  let found: readonly string[] | null = null
  return {
    kind: 'unknown',
    get suggestions() {
      found ??= mayBeName(text) ? suggestPlaces(foldPlace(bareName(text)), index.suggested, (code) => isSuggested(registry, code, context)) : []
      return found
    },
  }
}

function mayBeName(text: string): boolean {
  return text.length <= LONGEST_NAME && /\p{L}/u.test(bareName(text)) && readPeriod(text, 'DMY', false) === null
}

function isSuggested(registry: Registry, code: string, { kind, home, day }: PlaceContext): boolean {
  const place = registry.places.get(code)
  if (!place) return false
  const isEconomy = place.parent === WORLD
  if (kind === 'partner' && !isEconomy) return false
  if (home !== null && kind === 'locality' && place.parent !== home) return false
  if (day === null || isValidOn(place, day)) return true
  const hasEnded = day > (place.validToDay ?? Infinity)
  return hasEnded && registry.places.get(place.successor ?? '')?.names.vi !== place.names.vi
}
