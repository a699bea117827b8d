import { chosenPairs } from '../domain/scope.ts'
import type { View } from '../domain/view.ts'
import { canHavePair, type DataFile } from '../io/catalogue.ts'

/** The file that holds the provinces of the home economy, and what the first visit shows. */
export const HOME_FILE = 'vietnam'

/** Files no larger than this come with the first ones: asking twice would cost more. */
const SMALL_BYTES = 50_000

/**
 * The observation files a view needs: the one of the home economy, the small ones, those that hold the view's measure;
 * where none of those knows its places, also what does, so that it can be said what is published of them.
 * `files` is the catalogue.
 */
export function neededFiles(view: View, files: readonly DataFile[]): readonly string[] {
  const pairs = view.kind === 'compare' && view.pins.length > 0 ? view.pins : chosenPairs(view)
  const isPlaceKnown = files.some((file) => file.measures.has(view.measure) && canHavePair(file, pairs))
  return files
    .filter((file) => file.id === HOME_FILE || file.bytes <= SMALL_BYTES || file.measures.has(view.measure) || (!isPlaceKnown && canHavePair(file, pairs)))
    .map(({ id }) => id)
}
