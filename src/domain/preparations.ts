import type { Evidence } from './evidence.ts'
import { prepareLatest } from './latest.ts'
import { prepareLists } from './nil.ts'

/**
 * What nearly every view looks up in new evidence, to be built piece by piece before it is shown, so that no piece keeps
 * the reader waiting for long. Skipping it changes no result.
 */
export const PREPARATIONS: readonly ((evidence: Evidence) => void)[] = [...prepareLists, prepareLatest]
