import type { Evidence } from '../domain/evidence.ts'
import type { View } from '../domain/view.ts'

/**
 * Keeps the last result for each setting of the further arguments, as long as evidence and view are the same: a model is
 * made once and shared by everything that shows a part of it.
 */
export function keepLast<Rest extends readonly (string | boolean)[], Result>(
  build: (evidence: Evidence, view: View, ...rest: Rest) => Result,
): (evidence: Evidence, view: View, ...rest: Rest) => Result {
  let last: { readonly evidence: Evidence; readonly view: View; readonly results: Map<string, Result> } | null = null
  return (evidence, view, ...rest) => {
    if (last?.evidence !== evidence || last.view !== view) last = { evidence, view, results: new Map() }
    const key = rest.join(' ')
    const known = last.results.get(key)
    if (known !== undefined) return known
    const result = build(evidence, view, ...rest)
    last.results.set(key, result)
    return result
  }
}
