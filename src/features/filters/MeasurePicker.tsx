import { useState } from 'react'
import { measuresOf } from '../../domain/scope.ts'
import { DATA_SCOPES, scopeOfMeasure, withMeasure } from '../../domain/scope-switch.ts'
import { useEvidence, useMessages, useView, useViewState, useWords } from '../../state/stores.ts'
import { useSearch } from '../../state/search.ts'
import { Combobox, type ComboboxOption } from '../../ui/Combobox.tsx'

/** One measure, with its definition; those that have figures for the places chosen come first, then the others by scope. */
export function MeasurePicker({ onDone }: { readonly onDone: () => void }) {
  const evidence = useEvidence()
  const view = useView()
  const { filters, search } = useMessages()
  const words = useWords()
  const change = useViewState((state) => state.change)
  const [query, setQuery] = useState('')
  const hits = useSearch(query, ['measure'], 40)
  const toOption = (code: string): ComboboxOption => ({ value: code, text: words.measure(code), secondary: words.definition(code) })
  const withFigures = measuresOf(evidence, view)
  const others = [...evidence.registry.measures.keys()].filter((code) => !withFigures.includes(code))
  const groups =
    query === ''
      ? [
          { key: 'with', label: search.withFigures, options: withFigures.map(toOption) },
          ...DATA_SCOPES.map((scope) => ({ key: scope, label: filters.scopes[scope], options: others.filter((code) => scopeOfMeasure(evidence.registry, code) === scope).map(toOption) })),
          { key: 'without', label: search.withoutFigures, options: others.filter((code) => scopeOfMeasure(evidence.registry, code) === null).map(toOption) },
        ].filter(({ options }) => options.length > 0)
      : [{ key: 'hits', options: hits.map(({ code }) => toOption(code)) }]
  const count = groups.reduce((sum, { options }) => sum + options.length, 0)
  return (
    <Combobox
      label={filters.measure}
      placeholder={filters.measure}
      query={query}
      onInput={setQuery}
      groups={count > 0 ? groups : []}
      chosen={[toOption(view.measure)]}
      onChoose={(measure) => {
        change(withMeasure(evidence, view, measure))
        onDone()
      }}
      countText={count > 0 ? search.resultCount(count) : search.noResult(query)}
    />
  )
}
