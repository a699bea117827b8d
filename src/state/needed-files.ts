import type { View } from '../domain/view.ts'
import type { DataFile } from '../io/catalogue.ts'

/** Files no larger than this come with the first ones: asking twice would cost more. */
const SMALL_BYTES = 50_000

/**
 * The observation files a view needs: the one of the home economy, the small ones, and those that hold the view's
 * measure. `files` is the catalogue; the home file is the one that holds figures of the home economy's provinces.
 */
export function neededFiles(view: View, files: readonly DataFile[], homeFile: string): readonly string[] {
  return files
    .filter(({ id, bytes, measures }) => id === homeFile || bytes <= SMALL_BYTES || measures.has(view.measure))
    .map(({ id }) => id)
}
