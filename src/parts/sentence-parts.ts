import type { View } from '../domain/view.ts'
import type { FilterMessages, Messages } from '../i18n/messages.ts'
import type { FilterSentenceParts } from '../i18n/sentences.ts'
import type { Words } from '../i18n/words.ts'
import type { ViewFrame } from './view-frame.ts'

/** More names than this are counted. */
export const MOST_NAMED = 3

/** What stands in the blanks of the filter sentence; `everywhere` stands for the place where none is chosen. */
export function sentenceParts(view: View, filters: FilterMessages, words: Words, everywhere: string, time: string, base: string | null): FilterSentenceParts {
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
    boundaries: null,
  }
}

/** The filters as one sentence, for those who cannot press its parts. */
export function filterSentence(view: View, { filters, sentences }: Messages, words: Words, { everywhere, time }: ViewFrame): string {
  return sentences.filter(sentenceParts(view, filters, words, everywhere, time, null)).map(({ text }) => text).join('')
}
