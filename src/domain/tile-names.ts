import type { Language } from './language.ts'
import type { Place } from './registry.ts'

/** What a place is called where there is little room. */

/** What tells the rank of a place and not its name, by language. */
const GENERIC: Readonly<Record<Language, RegExp>> = { en: / City$/, vi: /^(?:Thành phố|Tỉnh) /, ko: /(?<=..)[성시]$/ }

/**
 * The names of places in a language, each from its longest form to its shortest: in full, without what it is ("City",
 * "Thành phố", "성"), abbreviated. Forms that two of the places would share are left out, so that any form is
 * one place's alone.
 */
export function nameForms(places: readonly Place[], language: Language): ReadonlyMap<string, readonly string[]> {
  const forms = places.map((place) => ({ code: place.code, forms: formsOf(place.names[language], language) }))
  const uses = new Map<string, number>()
  for (const form of forms.flatMap((own) => own.forms)) uses.set(form, (uses.get(form) ?? 0) + 1)
  return new Map(forms.map(({ code, forms: own }) => [code, own.filter((form, position) => position === 0 || uses.get(form) === 1)]))
}

function formsOf(name: string, language: Language): readonly string[] {
  const bare = name.replace(GENERIC[language], '')
  return [...new Set([name, bare, abbreviate(bare)])]
}

/**
 * Of joined names the initials of all words (BR-VT), of three words and more those of all but the last (TT Huế), of two that of
 * the first (T. Nguyên). One word stays.
 */
function abbreviate(name: string): string {
  const joined = name.split(/\s*[-–]\s*/)
  if (joined.length > 1) return joined.map((part) => part.split(' ').map(initial).join('')).join('-')
  const words = name.split(' ')
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (words.length === 1) return name
  return words.length === 2 ? `${initial(first)}. ${last}` : `${words.slice(0, -1).map(initial).join('')} ${last}`
}

function initial(word: string): string {
  return Array.from(word)[0] ?? ''
}
