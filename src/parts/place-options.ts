import { calendarDate } from '../domain/period.ts'
import type { Registry } from '../domain/registry.ts'
import type { SearchHit } from '../domain/search.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Words } from '../i18n/words.ts'
import type { ComboboxOption } from '../ui/Combobox.tsx'

/** A place as an option: its name, what it is part of, and what became of it where it has ended. */
export function placeOption(registry: Registry, code: string, { search }: Messages, words: Words, matchedText?: string): ComboboxOption {
  const place = registry.places.get(code)
  const name = words.place(code)
  const parent = place && place.kind !== 'country' && place.parent !== null ? words.place(place.parent) : undefined
  const alias = matchedText !== undefined && matchedText !== name ? matchedText : undefined
  const successor = place?.successor ?? null
  return {
    value: code,
    text: name,
    secondary: [alias, parent].filter((part) => part !== undefined).join(' · ') || undefined,
    note: successor !== null ? search.until(calendarDate(place?.validToDay ?? 0).year) : place && place.validFromDay !== null ? search.since(calendarDate(place.validFromDay).year) : undefined,
  }
}

/** Options of hits; a former place is followed by what took it over. */
export function hitOptions(registry: Registry, hits: readonly SearchHit[], messages: Messages, words: Words): readonly ComboboxOption[] {
  const codes = hits.flatMap(({ code, successor, matchedText }) => [{ code, matchedText }, ...(successor === null ? [] : [{ code: successor, matchedText: undefined }])])
  return [...new Map(codes.map((hit) => [hit.code, hit])).values()].map(({ code, matchedText }) => placeOption(registry, code, messages, words, matchedText))
}
