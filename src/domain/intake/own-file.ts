import type { Dataset } from '../dataset.ts'
import type { Measure, Source } from '../registry.ts'
import type { Recipe } from './intake.ts'

/** A file the reader loaded into this browser: never the curated data, and marked so wherever its figures are shown. */
export interface OwnFile {
  /** Unique in this browser: small letters and digits. */
  readonly id: string
  /** As the file is called. */
  readonly name: string
  /** When it was loaded, ISO 8601 with time. */
  readonly loadedAt: string
  readonly mode: 'append' | 'replace'
  /** Its observations, with the source ids the file has. */
  readonly dataset: Dataset
  /** Measures and sources that no registry has. */
  readonly measures: readonly Measure[]
  readonly sources: readonly Source[]
  readonly recipe: Recipe
  /** Figures it added, changed and removed when it was loaded. */
  readonly counts: { readonly added: number; readonly changed: number; readonly removed: number; readonly unchanged: number }
}
