import type { Language, Translated } from '../domain/language.ts'
import type { Slice } from './slice.ts'

const NOTHING: Translated = { en: '', vi: '', ko: '' }

/**
 * The slice said in fewer words, the fullest first, for where there is little room: names in one language, standing for all;
 * then without the addresses of documents, and regions; then without their titles, and summaries of events. Figures, what they are,
 * and who printed them when stay as they are, and so does everything a view says.
 */
export function shorterSlices(slice: Slice, language: Language): readonly Slice[] {
  const alone = (texts: Translated): Translated => ({ en: texts[language], vi: texts[language], ko: texts[language] })
  const codes = new Set(slice.places.map(({ code }) => code))
  const inOneLanguage: Slice = {
    ...slice,
    places: slice.places.map((place) => ({ ...place, names: alone(place.names) })),
    measures: slice.measures.map((measure) => ({ ...measure, names: alone(measure.names) })),
    breaks: slice.breaks.map((mark) => ({ ...mark, text: alone(mark.text) })),
    events: slice.events.map((event) => ({ ...event, title: alone(event.title), summary: alone(event.summary) })),
  }
  const withoutAddresses: Slice = {
    ...inOneLanguage,
    places: inOneLanguage.places.map((place) => ({ ...place, region: null, memberOf: place.memberOf.filter((group) => codes.has(group)) })),
    sources: inOneLanguage.sources.map((source) => ({ ...source, url: '' })),
  }
  const withoutTitles: Slice = {
    ...withoutAddresses,
    sources: withoutAddresses.sources.map((source) => ({ ...source, title: '' })),
    events: withoutAddresses.events.map((event) => ({ ...event, summary: NOTHING })),
  }
  return [inOneLanguage, withoutAddresses, withoutTitles]
}
