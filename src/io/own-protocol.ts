import type { Evidence } from '../domain/evidence.ts'
import type { OwnFile } from '../domain/intake/own-file.ts'
import type { OwnFileInfo } from '../domain/own-data.ts'

/** What page and worker of the reader's own files say to each other. */

/** Why files cannot be kept or read: the browser forbids it, has no room, or what is kept is not as it must be. */
export type StoringProblem = 'forbidden' | 'full' | 'damaged'

export type StoringOutcome = { readonly kind: 'ready' } | { readonly kind: 'failed'; readonly reason: StoringProblem }

/** What is kept; `damaged`: keys of what cannot be read. */
export type Stored<Value> = { readonly kind: 'ready'; readonly value: Value; readonly damaged: readonly string[] } | { readonly kind: 'failed'; readonly reason: StoringProblem }

/** Curated data with the reader's own files on it. */
export interface Combined {
  readonly evidence: Evidence
  readonly files: readonly OwnFileInfo[]
  /** Keys of files that cannot be read. */
  readonly damaged: readonly string[]
}

export type OwnRequest =
  /** `storing`: how keeping it went where somebody tried already. */
  | { readonly kind: 'adopt'; readonly request: number; readonly file: OwnFile; readonly storing: StoringOutcome | null }
  | { readonly kind: 'remove'; readonly request: number; readonly ids: readonly string[] }
  /** Brings back what was removed last. */
  | { readonly kind: 'restore'; readonly request: number }
  | { readonly kind: 'combine'; readonly request: number; readonly curated: Evidence }

export type OwnReply =
  | { readonly kind: 'done'; readonly request: number; readonly outcome: StoringOutcome }
  | { readonly kind: 'combined'; readonly request: number; readonly combined: Combined; readonly outcome: StoringOutcome }
