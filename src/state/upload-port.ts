import type { Evidence } from '../domain/evidence.ts'
import type { Recipe } from '../domain/intake/intake.ts'
import type { OwnFile } from '../domain/intake/own-file.ts'
import type { IntakeClient } from '../io/intake-client.ts'
import type { Committed } from '../io/intake-protocol.ts'

/** Recipes of kinds of files that were loaded here before. */
export interface RecipeMemory {
  readonly find: (fingerprint: string) => Recipe | null
  readonly keep: (recipe: Recipe) => void
  readonly forget: (fingerprint: string) => void
}

/** What loading a file works with; given by the composition root (or a test). */
export interface UploadPorts {
  readonly client: IntakeClient
  readonly recipes: RecipeMemory
  /** What a file is compared with: everything there is, so it may have to be fetched first; null where it does not come. */
  readonly evidence: () => Promise<Evidence | null>
  /** As much of it as has been fetched by now. */
  readonly evidenceHere: () => Evidence
  /** Shows the data with the file that was committed. */
  readonly adopt: (committed: Committed) => Promise<void>
  /** Takes a file's figures away again. */
  readonly remove: (id: string) => Promise<void>
  /** Id and time of a file that is being loaded. */
  readonly stamp: () => Pick<OwnFile, 'id' | 'loadedAt'>
}

