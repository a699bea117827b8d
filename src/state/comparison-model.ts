import { type Comparison, buildComparison } from '../domain/comparison.ts'
import { keepLast } from './keep-last.ts'
import { useEvidence, useMessages, useView } from './stores.ts'

const comparisonOf = keepLast(buildComparison)

/** The comparison of what is on screen. */
export function useComparison(): Comparison | null {
  return comparisonOf(useEvidence(), useView(), useMessages().language)
}
