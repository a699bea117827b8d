import { useState } from 'react'
import { HOME_ECONOMY, type Place, WORLD } from '../../domain/registry.ts'
import { fittingMeasure, reachedPairs } from '../../domain/scope.ts'
import { scopeOf } from '../../domain/scope-switch.ts'
import { measuresElsewhere } from '../../io/catalogue.ts'
import { hitOptions, placeOption } from '../../parts/place-options.ts'
import { useSearch } from '../../state/search.ts'
import { useEvidence, useMessages, useSession, useView, useViewState, useWords } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import { Combobox, type ComboboxGroup } from '../../ui/Combobox.tsx'

/** An address holds no more. */
const MOST_CHOSEN = 100

/** Places or partners, any number of them. */
export function PlacesPicker({ dimension }: { readonly dimension: 'localities' | 'partners' }) {
  const evidence = useEvidence()
  const view = useView()
  const messages = useMessages()
  const { filters, search, language } = messages
  const words = useWords()
  const change = useViewState((state) => state.change)
  const recent = useSession((state) => state.recent)
  const remember = useSession((state) => state.remember)
  const [query, setQuery] = useState('')
  const hits = useSearch(query, [dimension === 'localities' ? 'locality' : 'partner'], 40)
  const { registry } = evidence
  const codes = view[dimension]
  const toOption = (code: string) => placeOption(registry, code, messages, words)

  const isPartner = ({ kind }: Place) => kind === 'country' || kind === 'group'
  const collator = new Intl.Collator(language)
  const listed = (key: string, label: string, accepts: (place: Place) => boolean): ComboboxGroup => ({
    key,
    label,
    options: [...registry.places.values()]
      .filter(accepts)
      .map(({ code }) => toOption(code))
      .toSorted((a, b) => collator.compare(a.text, b.text)),
  })
  const recentCodes = recent.filter((code) => {
    const place = registry.places.get(code)
    return place && (dimension === 'localities' || isPartner(place))
  })
  const isAbroad = scopeOf(registry, view) !== 'home'
  const groups = [...registry.places.values()].filter(({ kind }) => kind === 'group').map(({ code }) => code)
  const provinces: readonly ComboboxGroup[] = [
    listed('former', search.formerPlaces, (place) => place.parent === HOME_ECONOMY && place.validToDay !== null),
    listed('present', search.presentPlaces, (place) => place.parent === HOME_ECONOMY && place.validToDay === null),
  ]
  const places: readonly ComboboxGroup[] = [
    { key: 'home', options: [...(isAbroad ? [WORLD, ...groups] : []), HOME_ECONOMY].map(toOption) },
    ...(isAbroad ? [] : provinces),
    listed('economies', search.economies, ({ kind }) => kind === 'country'),
    ...(isAbroad ? provinces : []),
  ]
  const browsed: readonly ComboboxGroup[] = [
    { key: 'recent', label: search.recent, options: recentCodes.map(toOption) },
    ...(dimension === 'localities' ? places : [listed('economies', search.partners, isPartner)]),
  ].filter(({ options }) => options.length > 0)
  const found = hitOptions(registry, hits.filter(({ code }) => code !== WORLD || (dimension === 'localities' && isAbroad)), messages, words)
  const offered = query === '' ? browsed : found.length > 0 ? [{ key: 'hits', options: found }] : []

  function toggle(code: string): void {
    const next = codes.includes(code) ? codes.filter((other) => other !== code) : [...codes, code].slice(-MOST_CHOSEN)
    if (!codes.includes(code)) remember(code)
    const chosen = { ...view, [dimension]: next }
    change({ [dimension]: next, at: null, measure: dimension === 'localities' ? fittingMeasure(evidence, chosen, measuresElsewhere(reachedPairs(registry, chosen))) : view.measure })
    setQuery('')
  }

  return (
    <>
      <Combobox
        label={dimension === 'localities' ? filters.localities : filters.partners}
        placeholder={search.placeholder}
        query={query}
        onInput={setQuery}
        groups={offered}
        chosen={codes.map(toOption)}
        onChoose={toggle}
        isMultiple
        formatRemove={filters.remove}
        countText={offered.length > 0 ? search.resultCount(offered.reduce((sum, { options }) => sum + options.length, 0)) : search.noResult(query)}
      />
      {codes.length > 0 && (
        <Button look="text" onClick={() => change({ [dimension]: [] })}>
          {filters.clear}
        </Button>
      )}
    </>
  )
}
