import { type Comparison, gatherComparison, sortComparison } from '../domain/comparison.ts'
import type { Evidence } from '../domain/evidence.ts'
import type { Language } from '../domain/language.ts'
import type { View } from '../domain/view.ts'
import { keepLast } from './keep-last.ts'
import { useEvidence, useMessages, useView } from './stores.ts'

// Sorting changes no row.
const gathered = keepLast(gatherComparison)
const comparisonOf = keepLast((evidence: Evidence, view: View, language: Language): Comparison | null => {
  const unsorted = gathered(evidence, { ...view, sort: null })
  return unsorted && sortComparison(evidence, unsorted, view.sort, language)
})

/** The comparison of what is on screen. */
export function useComparison(): Comparison | null {
  return comparisonOf(useEvidence(), useView(), useMessages().language)
}
