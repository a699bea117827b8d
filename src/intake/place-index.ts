import { hasDiacritics, typedName } from '../domain/fold-name.ts'
import { LANGUAGES } from '../domain/language.ts'
import { isAggregate, type Place, type Registry } from '../domain/registry.ts'
import { aggregateAlike, aggregateAsWritten, aggregateNames, type AggregateReason } from './aggregates.ts'
import { foreignNames } from './foreign-names.ts'
import type { SuggestedName } from './place-suggestions.ts'
import { foldPlace, lostLetters, placeWords } from './place-text.ts'

/** What a name may stand for, whatever the figures are of: places that share it, or something that is no place. */
export type Named =
  | { readonly kind: 'places'; readonly places: readonly Place[]; readonly how: 'code' | 'name' | 'folded' }
  | { readonly kind: 'aggregate'; readonly reason: AggregateReason }

/** The names of a registry, ready to be looked up as they stand. */
export interface PlaceIndex {
  /** A text that is a name, alias or code and nothing more; null where it is none. */
  readonly lookUp: (text: string) => Named | null
  /** A name in which letters were lost to question marks. */
  readonly lookUpDamaged: (text: string) => Named | null
  readonly suggested: readonly SuggestedName[]
}

/** Aliases that count in capitals only, as codes do: MY is Malaysia, Mỹ is not. */
const ABBREVIATION = /^[A-Z][A-Z0-9]{1,3}$/
/** Codes by which the European Union's statistics name what has another code everywhere else. */
const EUROPEAN_CODES = { EL: 'GR', UK: 'GB' } as const
/** Without its diacritics a name of two letters may be anything (Ao, My, Uc). */
const SHORTEST_FOLDED = 3
/** Short names that bear other diacritics are other words (`nhất` is no Nhật). */
const SHORTEST_MISMARKED = 5

/** Prepares the names of a registry; names in further languages only once one is needed. */
export function buildPlaceIndex(registry: Registry): PlaceIndex {
  const codes = new Map<string, Place[]>()
  const typed = new Map<string, Place[]>()
  const folded = new Map<string, Place[]>()
  const words = new Map<string, Place[]>()
  const typedOfFolded = new Map<string, string[]>()
  const suggested: SuggestedName[] = []
  for (const place of registry.places.values()) {
    put(codes, place.code, place)
    for (const name of [...LANGUAGES.map((language) => place.names[language]), ...place.aliases]) {
      if (ABBREVIATION.test(name)) {
        put(codes, name, place)
        continue
      }
      const fold = foldPlace(name)
      const asTyped = typedName(name)
      put(typed, asTyped, place)
      put(folded, fold, place)
      put(typedOfFolded, fold, asTyped)
      if (place.kind === 'country') put(words, placeWords(name), place)
      if (!isAggregate(place)) suggested.push({ folded: fold, code: place.code })
    }
  }
  for (const [european, code] of Object.entries(EUROPEAN_CODES)) {
    const place = registry.places.get(code)
    if (place && !codes.has(european)) put(codes, european, place)
  }
  words.delete('')
  let foreign: ReadonlyMap<string, string> | null = null

  const ofForeign = (fold: string): readonly Place[] | undefined => {
    foreign ??= foreignNames(registry.places.keys(), (name) => folded.has(name))
    const place = registry.places.get(foreign.get(fold) ?? '')
    return place && [place]
  }
  const ofFolded = (text: string, fold: string): readonly Place[] | undefined => {
    if (fold.length < SHORTEST_FOLDED) return undefined
    const isMismarked = fold.length < SHORTEST_MISMARKED && hasDiacritics(typedName(text)) && (typedOfFolded.get(fold) ?? []).every(hasDiacritics)
    return isMismarked ? undefined : folded.get(fold)
  }

  const lookUp = (text: string): Named | null => {
    const written = codes.get(text)
    if (written) return named(written, 'code')
    const spelt = typed.get(typedName(text))
    if (spelt) return named(spelt, 'name')
    const reason = aggregateAsWritten(text)
    if (reason) return { kind: 'aggregate', reason }
    const fold = foldPlace(text)
    const alike = ofFolded(text, fold) ?? words.get(placeWords(text)) ?? ofForeign(fold)
    if (alike) return named(alike, 'folded')
    const alikeReason = aggregateAlike(text)
    return alikeReason && { kind: 'aggregate', reason: alikeReason }
  }

  const lookUpDamaged = (text: string): Named | null => {
    const pattern = lostLetters(typedName(text))
    if (!pattern) return null
    const places = new Set([...typed].flatMap(([name, of]) => (pattern.test(name) ? of : [])))
    if (places.size > 0) return named([...places], 'folded')
    const aggregate = [...aggregateNames()].find(([name]) => pattern.test(name))
    return aggregate ? { kind: 'aggregate', reason: aggregate[1] } : null
  }

  return { lookUp, lookUpDamaged, suggested }
}

/** Groups and the world are no places of their own in a table. */
function named(places: readonly Place[], how: 'code' | 'name' | 'folded'): Named {
  const single = places.filter((place) => !isAggregate(place))
  if (single.length > 0) return { kind: 'places', places: single, how }
  return { kind: 'aggregate', reason: places.some((place) => place.kind === 'world') ? 'total' : 'aggregate' }
}

function put<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key)
  if (!known) map.set(key, [value])
  else if (!known.includes(value)) known.push(value)
}
