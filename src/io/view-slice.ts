import { carryView } from '../domain/carry.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Translated } from '../domain/language.ts'
import { observationFields } from '../domain/observation.ts'
import type { View } from '../domain/view.ts'
import type { Slice } from './slice.ts'

const NOTHING: Translated = { en: '', vi: '', ko: '' }

/**
 * Cuts the slice of a view out of the whole data: from it the view says the same as from all. null where nobody knows its
 * measure. Other spellings of places stay behind, and definitions, which are the product's and no part of the figures.
 */
export function cutSliceOf(evidence: Evidence, view: View): Slice | null {
  const carried = carryView(evidence, view)
  if (!carried) return null
  const { registry, observations } = carried
  return {
    places: [...registry.places.values()].map((place) => ({ ...place, aliases: [] })),
    measures: [...registry.measures.values()].map((measure) => ({ ...measure, definitions: NOTHING })),
    sources: [...registry.sources.values()],
    breaks: registry.breaks,
    events: registry.events,
    rows: observations.map(observationFields),
  }
}
