import type { Evidence } from './evidence.ts'
import { foldName, type FoldedName } from './fold-name.ts'
import { LANGUAGES } from './language.ts'
import { perEvidence } from './per-evidence.ts'
import type { Place, Registry, Source } from './registry.ts'

/** The columns of a dataset that hold words. */
type TextColumn = 'locality' | 'partner' | 'measure' | 'period' | 'source' | 'note'

/** For each entry of a dataset's lists what can be searched in it, folded once: a column of 92,000 rows has a few hundred entries. */
type BrowseTexts = Readonly<Record<TextColumn, readonly (readonly FoldedName[])[]>>

/** Words looked up inside other words are at least so long; shorter ones only match where a word begins. */
const MIN_LENGTH_INSIDE = 3

/** What stands for a row in a search, folded once: names of its places and its measure in every language, codes, period, note, and its document's publisher, title, counter and id. */
export const browseTexts: (evidence: Evidence) => BrowseTexts = perEvidence(({ dataset, registry }) => {
  const ofPlace = (code: string) => folded([code, ...placeTexts(registry.places.get(code))])
  return {
    locality: dataset.localities.map(ofPlace),
    partner: dataset.partners.map(ofPlace),
    measure: dataset.measures.map((code) => folded([code, ...LANGUAGES.flatMap((language) => registry.measures.get(code)?.names[language] ?? [])])),
    period: dataset.periods.map(({ text }) => folded([text])),
    source: dataset.sources.map((id) => textsOfId(registry, id)),
    note: dataset.notes.map((note) => folded([note])),
  }
})

/** What a document can be found by. */
export function sourceTexts(source: Source): readonly FoldedName[] {
  return folded([source.id, source.publisher, source.title, source.counter ?? '', source.date?.text ?? '', source.url])
}

/** The words of what was typed, folded; none of nothing. */
export function searchWords(query: string): readonly string[] {
  return query
    .split(/\s+/u)
    .map((word) => foldName(word).text)
    .filter((word) => word !== '')
}

/** Whether any of the texts has the word: at the start of a word, or anywhere where it is three letters and more. */
export function hasWord(texts: readonly FoldedName[], word: string): boolean {
  return texts.some(({ text, wordStarts }) => (word.length >= MIN_LENGTH_INSIDE ? text.includes(word) : wordStarts.some((start) => text.startsWith(word, start))))
}

/** For each entry of each list whether it has the word (1) or not (0). */
export function entriesWith(evidence: Evidence, word: string): Readonly<Record<TextColumn, Uint8Array>> {
  const texts = browseTexts(evidence)
  const entries = (column: TextColumn) => Uint8Array.from(texts[column], (own) => (hasWord(own, word) ? 1 : 0))
  return { locality: entries('locality'), partner: entries('partner'), measure: entries('measure'), period: entries('period'), source: entries('source'), note: entries('note') }
}

/**
 * The values meant by a word of digits, as a reader copies them: "371", "14,100", "6.532,5", each with the rounding of
 * its last digit; null for other words and for years, which are periods.
 */
export function valuesMeant(word: string): ((value: number) => boolean) | null {
  if (!/^\d+(?:[.,]\d+)*$/.test(word) || /^(?:19|20)\d\d$/.test(word)) return null
  const whole = Number(word.replace(/[.,]/g, ''))
  const decimal = /^(.*)[.,](\d+)$/.exec(word)
  const candidates = decimal?.[2] === undefined ? [] : [{ value: Number(`${(decimal[1] ?? '').replace(/[.,]/g, '')}.${decimal[2]}`), halfStep: 0.5 * 10 ** -decimal[2].length }]
  // Groups of three may be thousands.
  if (!decimal || /^\d{1,3}(?:[.,]\d{3})+$/.test(word)) candidates.push({ value: whole, halfStep: 0.5 })
  return (value) => candidates.some((candidate) => Math.abs(Math.abs(value) - candidate.value) <= candidate.halfStep)
}

function textsOfId(registry: Registry, id: string): readonly FoldedName[] {
  const source = registry.sources.get(id)
  return source ? sourceTexts(source) : folded([id])
}

function placeTexts(place: Place | undefined): readonly string[] {
  return place ? [...LANGUAGES.map((language) => place.names[language]), ...place.aliases] : []
}

function folded(texts: readonly string[]): readonly FoldedName[] {
  return [...new Set(texts)].map(foldName).filter(({ text }) => text !== '')
}
