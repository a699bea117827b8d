import type { Registry } from '../domain/registry.ts'
import { scopeOf } from '../domain/scope-switch.ts'
import { doBoundariesMatter } from '../domain/boundaries.ts'
import type { View } from '../domain/view.ts'
import type { FilterMessages, Messages } from '../i18n/messages.ts'
import type { FilterSentenceParts } from '../i18n/sentences.ts'
import type { Words } from '../i18n/words.ts'
import type { ViewFrame } from './view-frame.ts'

/** More names than this are counted. */
export const MOST_NAMED = 3

/** What stands in the blanks of the filter sentence; `everywhere` stands for the place where none is chosen. */
export function sentenceParts(view: View, filters: FilterMessages, words: Words, everywhere: string, time: string, base: string | null, boundaries: string | null): FilterSentenceParts {
  const named = (codes: readonly string[]) => (codes.length > MOST_NAMED ? [...codes.slice(0, MOST_NAMED - 1).map(words.place), filters.others(codes.length - MOST_NAMED + 1)] : codes.map(words.place))
  const isPinned = view.kind === 'compare' && view.pins.length > 0
  return {
    direction: words.direction(view.measure),
    measure: words.measure(view.measure),
    localities: isPinned ? [filters.pinnedPlaces(view.pins.length)] : view.localities.length > 0 ? named(view.localities) : [everywhere],
    partners: isPinned ? [filters.pinnedPartners] : view.partners.length > 0 ? named(view.partners) : [filters.allPartners],
    time,
    base,
    mode: null,
    boundaries,
  }
}

/** Which boundaries places have, where the reader can choose: of measures of the home economy, where they make a difference; else null. */
export function boundariesPart(view: View, registry: Registry, filters: FilterMessages): string | null {
  if (view.boundaries === 'reported' && (scopeOf(registry, view) !== 'home' || !doBoundariesMatter(registry, view))) return null
  return view.boundaries === 'current' ? filters.boundariesCurrent : filters.boundariesReported
}

/** The filters as one sentence, for those who cannot press its parts. */
export function filterSentence(view: View, { filters, sentences }: Messages, words: Words, { everywhere, time }: ViewFrame): string {
  return sentences.filter(sentenceParts(view, filters, words, everywhere, time, null, view.boundaries === 'current' ? filters.boundariesCurrent : null)).map(({ text }) => text).join('')
}
