import { presentCode } from '../domain/boundaries.ts'
import { formatPeriod } from '../domain/format/period-text.ts'
import { monthPeriod } from '../domain/period.ts'
import type { Registry } from '../domain/registry.ts'
import type { SearchHit } from '../domain/search.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Words } from '../i18n/words.ts'
import type { ComboboxOption } from '../ui/Combobox.tsx'

/** A place as an option: its name, what it is part of, and what became of it where it has ended. */
export function placeOption(registry: Registry, code: string, { search, language }: Messages, words: Words, matchedText?: string): ComboboxOption {
  const place = registry.places.get(code)
  const name = words.place(code)
  const parent = place && place.kind !== 'country' && place.parent !== null ? words.place(place.parent) : undefined
  const alias = matchedText !== undefined && matchedText !== name ? matchedText : undefined
  const [first, last] = [place?.validFromDay ?? null, place?.validToDay ?? null]
  const month = (day: number) => formatPeriod(monthPeriod(day), 'flow', language)
  return {
    value: code,
    text: name,
    secondary: [alias, parent].filter((part) => part !== undefined).join(' · ') || undefined,
    note: last !== null ? search.until(month(last)) : first !== null ? search.since(month(first)) : undefined,
  }
}

/** Options of hits; a former place is followed by what it is today. */
export function hitOptions(registry: Registry, hits: readonly SearchHit[], messages: Messages, words: Words): readonly ComboboxOption[] {
  const codes = hits.flatMap(({ code, successor, matchedText }) => [{ code, matchedText }, ...(successor === null ? [] : [{ code: presentCode(registry, code), matchedText: undefined }])])
  return [...new Map(codes.map((hit) => [hit.code, hit])).values()].map(({ code, matchedText }) => placeOption(registry, code, messages, words, matchedText))
}
