import type { FactLine } from '../domain/facts.ts'
import { WORLD } from '../domain/registry.ts'
import type { Pair } from '../domain/view.ts'
import type { Words } from './words.ts'

/** The places all pairs share; null where they differ. */
export interface SharedPlaces {
  readonly locality: string | null
  readonly partner: string | null
}

export function sharedPlaces(pairs: readonly Pair[]): SharedPlaces {
  const shared = (codes: readonly string[]) => (new Set(codes).size === 1 ? (codes[0] ?? null) : null)
  return { locality: shared(pairs.map((pair) => pair.locality)), partner: shared(pairs.map((pair) => pair.partner)) }
}

/** Name of a pair beside others: only what tells it from them; `both` writes the two together. */
export function distinctName(pair: Pair, shared: SharedPlaces, words: Words, both: (locality: string, partner: string) => string): string {
  if (shared.partner !== null) return words.place(pair.locality)
  if (shared.locality !== null) return words.place(pair.partner)
  return pair.partner === WORLD ? words.place(pair.locality) : both(words.place(pair.locality), words.place(pair.partner))
}

/** Whether a line has one point on screen. */
export function isLonePoint({ first, last }: FactLine): boolean {
  return first.period.text === last.period.text
}

/** A name within a sentence: its first letter small unless the word is an abbreviation or has more capitals ("FDI"). */
export function midSentence(name: string, language: 'en' | 'vi'): string {
  return /^\p{Lu}(?:\p{Ll}|\P{L}|$)/u.test(name) ? name.charAt(0).toLocaleLowerCase(language) + name.slice(1) : name
}
