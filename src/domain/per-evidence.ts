import type { Dataset } from './dataset.ts'
import type { Evidence } from './evidence.ts'
import type { Registry } from './registry.ts'

/** A function that builds what follows from a dataset and its registry once, and gives it back as long as both are in use. */
export function perEvidence<Result>(build: (evidence: Evidence) => Result): (evidence: Evidence) => Result {
  const results = new WeakMap<Dataset, WeakMap<Registry, { readonly result: Result }>>()
  return (evidence) => {
    const byRegistry = results.get(evidence.dataset) ?? new WeakMap<Registry, { readonly result: Result }>()
    results.set(evidence.dataset, byRegistry)
    const known = byRegistry.get(evidence.registry) ?? { result: build(evidence) }
    byRegistry.set(evidence.registry, known)
    return known.result
  }
}
