import type { Dataset } from '../domain/dataset.ts'
import type { Registry } from '../domain/registry.ts'

/** What page and data worker say to each other. */

export const REGISTRY_FILES = ['places', 'measures', 'sources', 'breaks', 'events'] as const
export type RegistryFile = (typeof REGISTRY_FILES)[number]

export type DataRequest =
  | { readonly kind: 'registry'; readonly request: number; readonly urls: Readonly<Record<RegistryFile, string>> }
  | { readonly kind: 'observations'; readonly request: number; readonly url: string }
  | { readonly kind: 'merge'; readonly request: number; readonly parts: readonly Dataset[] }

/** Why a file could not be had. `detail` names the file, then the status, the browser's own message, or the first problem found in the file. */
export interface LoadFailure {
  readonly kind: 'network' | 'status' | 'unreadable'
  readonly detail: string
}

export type DataReply =
  | { readonly kind: 'progress'; readonly request: number; readonly bytes: number }
  | { readonly kind: 'registry'; readonly request: number; readonly registry: Registry }
  | { readonly kind: 'observations'; readonly request: number; readonly dataset: Dataset }
  | { readonly kind: 'failed'; readonly request: number; readonly failure: LoadFailure }
