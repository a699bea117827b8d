import type { Evidence } from '../domain/evidence.ts'
import type { View } from '../domain/view.ts'

/**
 * Keeps the last result for each setting of the further arguments, as long as evidence and view say the same: a model is
 * made once, shared by everything that shows a part of it, and still there when the reader comes back to its view.
 */
export function keepLast<Rest extends readonly (string | boolean)[], Result>(
  build: (evidence: Evidence, view: View, ...rest: Rest) => Result,
): (evidence: Evidence, view: View, ...rest: Rest) => Result {
  let last: { readonly evidence: Evidence; view: View; readonly results: Map<string, Result> } | null = null
  return (evidence, view, ...rest) => {
    if (last?.evidence !== evidence || !isSame(last.view, view)) last = { evidence, view, results: new Map() }
    last.view = view
    const key = rest.join(' ')
    const known = last.results.get(key)
    if (known !== undefined) return known
    const result = build(evidence, view, ...rest)
    last.results.set(key, result)
    return result
  }
}

function isSame(one: View, other: View): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
