import { useMemo } from 'react'
import type { Registry } from '../domain/registry.ts'
import { type SearchHit, type SearchIndex, type SearchedKind, buildSearchIndex, searchNames } from '../domain/search.ts'
import { useEvidence, useMessages } from './stores.ts'

const indexes = new WeakMap<Registry, SearchIndex>()

/** The index of a registry, built with the first search. */
function indexOf(registry: Registry): SearchIndex {
  const known = indexes.get(registry)
  if (known) return known
  const index = buildSearchIndex(registry)
  indexes.set(registry, index)
  return index
}

/** Hits for a query among places, partners or measures; none for an empty query. */
export function useSearch(query: string, kinds: readonly SearchedKind[], limit: number): readonly SearchHit[] {
  const { registry } = useEvidence()
  const { language } = useMessages()
  const wanted = kinds.join(' ')
  return useMemo(
    () => (query.trim() === '' ? [] : searchNames(indexOf(registry.reported ?? registry), query, { language, limit, kinds })),
    // The kinds are a new list with each render; their names decide.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [registry, query, language, limit, wanted],
  )
}
