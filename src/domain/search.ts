import { foldName, hasDiacritics, typedName } from './fold-name.ts'
import type { FoldedName } from './fold-name.ts'
import { LANGUAGES } from './language.ts'
import type { Language } from './language.ts'
import { HOME_ECONOMY, isAggregate } from './registry.ts'
import type { Place, Registry } from './registry.ts'

/** What a search can be for. */
export type SearchedKind = 'locality' | 'partner' | 'measure'

interface SearchOptions {
  /** The reader's; names in it come first. */
  readonly language: Language
  /** How many hits at most. */
  readonly limit: number
  /** Left out: everything. */
  readonly kinds?: readonly SearchedKind[]
}

/** A place or a measure that a search found. */
export interface SearchHit {
  readonly kind: 'place' | 'measure'
  readonly code: string
  /** The name, alias or code that matched, as the registry writes it. */
  readonly matchedText: string
  /** How well it matched, 0 the best: see RANKS. Hits of one rank match equally well. */
  readonly rank: number
  /** Whether the place has come to an end. */
  readonly isFormer: boolean
  /** Code of the place that took it over, to be offered beside it. */
  readonly successor: string | null
}

/** How a text can match, from best to worst. */
const RANKS = [
  'name in own language, as typed',
  'name in another language, as typed',
  'alias, as typed',
  'code or abbreviation in capitals',
  'name without diacritics',
  'alias without diacritics',
  'start of a name, diacritics as typed',
  'start of a name',
  'start of an alias',
  'start of a word',
  'abbreviation in small letters',
  'inside',
  'one letter wrong',
] as const
type Match = (typeof RANKS)[number]

type Origin = Language | 'alias' | 'abbreviation'

interface SearchText {
  readonly text: string
  readonly typed: string
  readonly folded: FoldedName
  readonly origin: Origin
}

interface SearchEntry extends Pick<SearchHit, 'kind' | 'code' | 'isFormer' | 'successor'> {
  readonly searchedAs: readonly SearchedKind[]
  /** Whether it is a province of the home economy. */
  readonly isHome: boolean
  readonly texts: readonly SearchText[]
}

/** Everything that can be searched for, prepared once by `buildSearchIndex`. */
export type SearchIndex = readonly SearchEntry[]

interface Query {
  readonly typed: string
  readonly folded: string
  readonly hasDiacritics: boolean
  /** As entered, for codes. */
  readonly code: string
}

interface BestMatch {
  readonly text: string
  readonly rank: number
  readonly isOwnLanguage: boolean
}

const MIN_LENGTH_INSIDE = 3
const MIN_LENGTH_WITH_TYPO = 5
const ABBREVIATION = /^[A-Z][A-Z0-9]{1,3}$/

/** Prepares the names, aliases and codes of a registry for searching. */
export function buildSearchIndex(registry: Registry): SearchIndex {
  const places = [...registry.places.values()].map((place): SearchEntry => ({
    kind: 'place',
    code: place.code,
    isFormer: place.validToDay !== null,
    successor: place.successor,
    searchedAs: searchedKinds(place),
    isHome: place.parent === HOME_ECONOMY,
    texts: searchTexts(place.names, place.aliases),
  }))
  const measures = [...registry.measures.values()].map((measure): SearchEntry => ({
    kind: 'measure',
    code: measure.code,
    isFormer: false,
    successor: null,
    searchedAs: ['measure'],
    isHome: false,
    texts: searchTexts(measure.names, []),
  }))
  return [...places, ...measures]
}

/**
 * The places and measures whose name in any language, alias or code matches what was typed so far, best first. Names
 * match with their diacritics before they match without (Mỹ is the United States), codes and abbreviations in capitals
 * only count as such (MY is Malaysia). Where several match equally well all of them are there, none guessed: provinces
 * at home first if localities are searched, then names in the reader's language, then in the order of the registry.
 * One wrong letter is forgiven where nothing matches without. Nothing typed finds nothing.
 */
export function searchNames(index: SearchIndex, query: string, { language, limit, kinds }: SearchOptions): readonly SearchHit[] {
  const typed = typedName(query)
  const folded = foldName(query).text
  if (folded === '') return []
  const asked: Query = { typed, folded, hasDiacritics: hasDiacritics(typed), code: query.trim() }
  const isHomeFirst = !kinds || kinds.includes('locality')

  const found = index.flatMap((entry) => {
    if (kinds && !entry.searchedAs.some((kind) => kinds.includes(kind))) return []
    const best = bestMatch(entry, asked, language)
    if (!best) return []
    const { kind, code, isFormer, successor } = entry
    const hit: SearchHit = { kind, code, matchedText: best.text, rank: best.rank, isFormer, successor }
    return [{ hit, order: (isHomeFirst && entry.isHome ? 0 : 2) + (best.isOwnLanguage ? 0 : 1) }]
  })
  const isOnlyTypo = found.every(({ hit }) => hit.rank === rankOf('one letter wrong'))
  return found
    .filter(({ hit }) => isOnlyTypo || hit.rank < rankOf('one letter wrong'))
    .toSorted((a, b) => a.hit.rank - b.hit.rank || a.order - b.order)
    .slice(0, limit)
    .map(({ hit }) => hit)
}

function searchedKinds(place: Place): readonly SearchedKind[] {
  return isAggregate(place) || place.kind === 'country' ? ['locality', 'partner'] : ['locality']
}

/** Names and aliases; aliases that are a name without its diacritics are left out, for they would match as if exact (Ao). */
function searchTexts(names: Readonly<Record<Language, string>>, aliases: readonly string[]): readonly SearchText[] {
  const ofNames = LANGUAGES.map((language) => searchText(names[language], language))
  const ofAliases = aliases
    .map((alias) => searchText(alias, ABBREVIATION.test(alias) ? 'abbreviation' : 'alias'))
    .filter((alias) => ofNames.every((name) => name.folded.text !== alias.folded.text))
  return [...ofNames, ...ofAliases]
}

function searchText(text: string, origin: Origin): SearchText {
  return { text, typed: typedName(text), folded: foldName(text), origin }
}

function bestMatch(entry: SearchEntry, query: Query, language: Language): BestMatch | null {
  let best: BestMatch | null = null
  if (entry.kind === 'place' && entry.code === query.code) {
    best = { text: entry.code, rank: rankOf('code or abbreviation in capitals'), isOwnLanguage: false }
  }
  for (const text of entry.texts) {
    const match = matchText(text, query, language)
    if (!match) continue
    const rank = rankOf(match)
    const isOwnLanguage = text.origin === language
    if (!best || rank < best.rank || (rank === best.rank && isOwnLanguage)) best = { text: text.text, rank, isOwnLanguage }
  }
  return best
}

function rankOf(match: Match): number {
  return RANKS.indexOf(match)
}

function matchText({ text, typed, folded, origin }: SearchText, query: Query, language: Language): Match | null {
  if (origin === 'abbreviation') {
    if (text === query.code) return 'code or abbreviation in capitals'
    return folded.text === query.folded ? 'abbreviation in small letters' : null
  }
  const isAlias = origin === 'alias'
  if (typed === query.typed) {
    if (isAlias) return 'alias, as typed'
    return origin === language ? 'name in own language, as typed' : 'name in another language, as typed'
  }
  if (folded.text === query.folded) return isAlias ? 'alias without diacritics' : 'name without diacritics'
  if (folded.text.startsWith(query.folded)) {
    if (isAlias) return 'start of an alias'
    return query.hasDiacritics && typed.startsWith(query.typed) ? 'start of a name, diacritics as typed' : 'start of a name'
  }
  if (folded.wordStarts.some((start) => folded.text.startsWith(query.folded, start))) return 'start of a word'
  if (query.folded.length >= MIN_LENGTH_INSIDE && folded.text.includes(query.folded)) return 'inside'
  const mayHaveTypo = query.folded.length >= MIN_LENGTH_WITH_TYPO
  return mayHaveTypo && folded.wordStarts.some((start) => startsAlmostWith(folded.text, query.folded, start)) ? 'one letter wrong' : null
}

/** Whether the text from `start` on begins with the query but for one letter wrong, missing, too many or exchanged with the next. */
function startsAlmostWith(text: string, query: string, start: number): boolean {
  let at = 0
  while (at < query.length && query[at] === text[start + at]) at += 1
  const here = start + at
  const afterNext = query.slice(at + 1)
  return (
    text.startsWith(afterNext, here + 1) ||
    text.startsWith(query.slice(at), here + 1) ||
    text.startsWith(afterNext, here) ||
    (query[at] === text[here + 1] && query[at + 1] === text[here] && text.startsWith(query.slice(at + 2), here + 2))
  )
}
