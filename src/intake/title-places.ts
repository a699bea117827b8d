import { HOME_ECONOMY, type Registry } from '../domain/registry.ts'
import type { Sheet } from './header.ts'
import type { PlaceMatcher } from './places.ts'
import { readUnit } from './units.ts'

/** A place that a title names. */
export interface TitlePlace {
  readonly code: string
  /** Whether capital comes from there. */
  readonly isFrom: boolean
  readonly line: number
}

const LONGEST_NAME_WORDS = 5
const FROM = /\b(?:from|của|từ|cua|tu)\s*$|(?<!\b(?:reported|compiled|published|prepared|approved|released)\s)\bby\s*$/iu
/** "Investment of Japan" comes from there, "inflows of Japan" do not. */
const OF = /\bof\s*$/iu
const COMES_IN = /inflow|inward|received|attract|\binto\b/iu
const CREDITS = /^\W*(?:source|sources|nguồn|nguon|출처|자료|fuente|quelle|fonte|prepared by|compiled by)\b/iu

/** Places named in the titles of a sheet, but for world and groups and for who is credited. `day`: the day the figures are of, where it is known. */
export function findTitlePlaces({ titles }: Pick<Sheet, 'titles'>, matcher: PlaceMatcher, registry: Registry, day: number | null): readonly TitlePlace[] {
  const found = titles.flatMap(({ text, line }) => (CREDITS.test(text) ? [] : findPlaces(withoutUnit(text), matcher, day).map((place) => ({ ...place, line }))))
  const meant = found.filter(({ code }) => !['world', 'group'].includes(registry.places.get(code)?.kind ?? 'group'))
  // A province and its country: the province is meant.
  return meant.filter(({ code, isFrom }) => !meant.some((other) => other.isFrom === isFrom && registry.places.get(other.code)?.parent === code))
}

/** A title without the words of its unit: U.S. dollars are no country. */
function withoutUnit(text: string): string {
  const unit = readUnit(text)
  return unit?.kind === 'money' ? text.replace(unit.matched, ' ') : text
}

/** Places named inside a text, longest names first. */
function findPlaces(text: string, matcher: PlaceMatcher, day: number | null): readonly Omit<TitlePlace, 'line'>[] {
  const words = [...text.matchAll(/[^\s,;:()[\]"“”/]+/gu)]
  const found: Omit<TitlePlace, 'line'>[] = []
  for (let from = 0; from < words.length; from++) {
    for (let length = Math.min(LONGEST_NAME_WORDS, words.length - from); length > 0; length--) {
      const start = words[from]?.index ?? 0
      const last = words[from + length - 1]
      const name = text.slice(start, (last?.index ?? 0) + (last?.[0].length ?? 0)).replace(/['’]s$/u, '')
      if (!/^[\p{Lu}\p{Lo}]/u.test(name) || name.length < 3 - Number(/\p{Script=Hangul}/u.test(name))) continue
      const match = matcher.match(name, { day, kind: 'any', home: HOME_ECONOMY })
      const code = match.kind === 'place' ? match.code : match.kind === 'several' ? match.codes[0] : undefined
      if (code === undefined || (match.kind === 'place' && match.how === 'code')) continue
      const before = text.slice(0, start)
      found.push({ code, isFrom: FROM.test(before) || (OF.test(before) && !COMES_IN.test(text)) })
      from += length - 1
      break
    }
  }
  return found
}
