import { useState } from 'react'
import { fittingMeasure, reachedPairs } from '../../domain/scope.ts'
import { withMeasure } from '../../domain/scope-switch.ts'
import { measuresElsewhere } from '../../io/catalogue.ts'
import { hitOptions, placeOption } from '../../parts/place-options.ts'
import { useSearch } from '../../state/search.ts'
import { useEvidence, useMessages, useSession, useView, useViewState, useWords } from '../../state/stores.ts'
import { Combobox, type ComboboxGroup, type ComboboxOption } from '../../ui/Combobox.tsx'

const MOST_HITS = 12

/** The field and its hits: places, partners, measures, and what was chosen lately. */
export function Finder({ onDone }: { readonly onDone: () => void }) {
  const evidence = useEvidence()
  const view = useView()
  const messages = useMessages()
  const { search } = messages
  const words = useWords()
  const change = useViewState((state) => state.change)
  const recent = useSession((state) => state.recent)
  const remember = useSession((state) => state.remember)
  const [query, setQuery] = useState('')
  const places = useSearch(query, ['locality'], MOST_HITS)
  const partners = useSearch(query, ['partner'], MOST_HITS)
  const measures = useSearch(query, ['measure'], MOST_HITS)
  const { registry } = evidence

  const withKind = (kind: string, options: readonly ComboboxOption[]) => options.map((option) => ({ ...option, value: `${kind} ${option.value}` }))
  const groups: readonly ComboboxGroup[] = [
    {
      key: 'recent',
      label: search.recent,
      options: query === '' ? recent.filter((code) => registry.places.has(code)).map((code) => ({ ...placeOption(registry, code, messages, words), value: `place ${code}` })) : [],
    },
    { key: 'places', label: search.places, options: withKind('place', hitOptions(registry, places, messages, words)) },
    { key: 'partners', label: search.partners, options: withKind('partner', hitOptions(registry, partners, messages, words)) },
    { key: 'measures', label: search.measures, options: withKind('measure', measures.map(({ code }) => ({ value: code, text: words.measure(code), secondary: words.definition(code) }))) },
  ].filter(({ options }) => options.length > 0)
  const count = groups.reduce((sum, { options }) => sum + options.length, 0)

  function choose(value: string): void {
    const [kind, code = ''] = value.split(' ')
    if (kind === 'measure') change(withMeasure(evidence, view, code))
    else {
      remember(code)
      if (kind === 'partner') change({ partners: [code], at: null })
      else {
        const chosen = { ...view, localities: [code] }
        // Of a group there is no overview, but its members have an order.
        const isGroup = registry.places.get(code)?.kind === 'group'
        change({ ...(isGroup && view.kind === 'overview' ? { kind: 'ranking' } : {}), localities: [code], at: null, measure: fittingMeasure(evidence, chosen, measuresElsewhere(reachedPairs(registry, chosen))) })
      }
    }
    onDone()
  }

  return (
    <Combobox
      label={search.label}
      placeholder={search.placeholder}
      query={query}
      onInput={setQuery}
      groups={groups}
      chosen={[]}
      onChoose={choose}
      countText={query === '' ? search.keys : count > 0 ? search.resultCount(count) : search.noResult(query)}
    />
  )
}
