import type { View } from '../domain/view.ts'
import type { DataFile } from '../io/catalogue.ts'

/** The file that holds the provinces of the home economy, and what the first visit shows. */
export const HOME_FILE = 'vietnam'

/** Files no larger than this come with the first ones: asking twice would cost more. */
const SMALL_BYTES = 50_000

/**
 * The observation files a view needs: the one of the home economy, the small ones, and those that hold the view's
 * measure. `files` is the catalogue.
 */
export function neededFiles(view: View, files: readonly DataFile[]): readonly string[] {
  return files
    .filter(({ id, bytes, measures }) => id === HOME_FILE || bytes <= SMALL_BYTES || measures.has(view.measure))
    .map(({ id }) => id)
}
