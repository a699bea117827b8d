import { useState } from 'react'
import { MOST_PINS } from '../../domain/pins.ts'
import { HOME_ECONOMY, type Place, WORLD } from '../../domain/registry.ts'
import { isSamePair } from '../../domain/scope.ts'
import type { Pair } from '../../domain/view.ts'
import { hitOptions, placeOption } from '../../parts/place-options.ts'
import { useSearch } from '../../state/search.ts'
import { useEvidence, useMessages, useSession, useWords } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import { Combobox, type ComboboxGroup } from '../../ui/Combobox.tsx'
import { Popover } from '../../ui/Popover.tsx'
import styles from './ComparePanel.module.css'

const MOST_HITS = 30

export interface AddPairProps {
  /** The pairs that a new one joins. */
  readonly pairs: readonly Pair[]
  readonly onAdd: (pair: Pair) => void
}

/** Adds a row: a place and a partner, found by name. */
export function AddPair({ pairs, onAdd }: AddPairProps) {
  const { app, compare } = useMessages()
  if (pairs.length >= MOST_PINS) return <p>{compare.full(MOST_PINS)}</p>
  return (
    <Popover label={compare.addPair} closeLabel={app.close} trigger={`+ ${compare.addPair}`} triggerLabel={compare.addPair} width="wide">
      {(close) => (
        <PairPicker
          pairs={pairs}
          onAdd={(pair) => {
            onAdd(pair)
            close()
          }}
        />
      )}
    </Popover>
  )
}

function PairPicker({ pairs, onAdd }: AddPairProps) {
  const { filters, chart } = useMessages()
  const words = useWords()
  const remember = useSession((state) => state.remember)
  const [locality, setLocality] = useState<string | null>(null)
  const [partner, setPartner] = useState(WORLD)
  const pair = locality === null ? null : { locality, partner }
  const isThere = pair !== null && pairs.some((other) => isSamePair(other, pair))

  function add(chosen: Pair): void {
    remember(chosen.locality)
    onAdd(chosen)
  }

  return (
    <>
      <div className={styles.pickers}>
        <PlacePicker kind="locality" chosen={locality} onChoose={setLocality} />
        <PlacePicker kind="partner" chosen={partner} onChoose={setPartner} />
      </div>
      <div className={styles.confirm}>
        <Button look="solid" disabled={pair === null || isThere} onClick={() => pair && add(pair)}>
          {pair === null ? filters.add('…') : filters.add(chart.lineOf(words.place(pair.locality), pair.partner === WORLD ? null : words.place(pair.partner)))}
        </Button>
      </div>
    </>
  )
}

interface PlacePickerProps {
  readonly kind: 'locality' | 'partner'
  readonly chosen: string | null
  readonly onChoose: (code: string) => void
}

function PlacePicker({ kind, chosen, onChoose }: PlacePickerProps) {
  const messages = useMessages()
  const { chart, filters, search, language } = messages
  const words = useWords()
  const { registry } = useEvidence()
  const [query, setQuery] = useState('')
  const hits = useSearch(query, [kind], MOST_HITS)
  const label = kind === 'locality' ? chart.place : chart.partner
  const toOption = (code: string) => (code === WORLD ? { value: WORLD, text: filters.allPartners } : placeOption(registry, code, messages, words))

  const collator = new Intl.Collator(language)
  const codesOf = (accepts: (place: Place) => boolean) =>
    [...registry.places.values()]
      .filter(accepts)
      .map(({ code }) => code)
      .toSorted((a, b) => collator.compare(words.place(a), words.place(b)))
  const listed =
    kind === 'locality'
      ? [HOME_ECONOMY, ...codesOf(({ parent }) => parent === HOME_ECONOMY)]
      : [WORLD, ...codesOf((place) => place.kind === 'country' || place.kind === 'group')]
  const found = query === '' ? listed.map(toOption) : hitOptions(registry, kind === 'partner' ? hits : hits.filter(({ code }) => code !== WORLD), messages, words)
  const groups: readonly ComboboxGroup[] = [{ key: 'places', options: found }]

  return (
    <div className={styles.picker}>
      <span className={styles.label} aria-hidden="true">
        {label}
      </span>
      <Combobox
        label={label}
        placeholder={chosen === null ? search.placeholder : toOption(chosen).text}
        query={query}
        onInput={setQuery}
        groups={groups}
        chosen={chosen === null ? [] : [toOption(chosen)]}
        onChoose={(code) => {
          onChoose(code)
          setQuery('')
        }}
        countText={found.length === 0 ? search.noResult(query) : search.resultCount(found.length)}
      />
    </div>
  )
}
