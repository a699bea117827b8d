import { useState } from 'react'
import { levelMembers } from '../../domain/level.ts'
import type { Overview } from '../../domain/overview.ts'
import { MOST_PEERS, type OverviewPeers, peerPair, togglePeer } from '../../domain/overview-peers.ts'
import { pairKey } from '../../domain/scope.ts'
import type { Pair } from '../../domain/view.ts'
import { BRIEFING_TEXTS } from '../../i18n/briefing-texts.ts'
import { hitOptions, placeOption } from '../../parts/place-options.ts'
import { useSearch } from '../../state/search.ts'
import { useEvidence, useMessages, useViewState, useWords } from '../../state/stores.ts'
import { Combobox, type ComboboxOption } from '../../ui/Combobox.tsx'
import { Popover } from '../../ui/Popover.tsx'

const MOST_HITS = 60

interface PeerPickerProps {
  readonly overview: Overview
  readonly peers: OverviewPeers
  readonly nameOf: (pair: Pair) => string
}

/** Takes peers away and puts others of the same level in their place. */
export function PeerPicker(props: PeerPickerProps) {
  const { language, app } = useMessages()
  const texts = BRIEFING_TEXTS[language].peers
  return (
    <Popover label={texts.label} closeLabel={app.close} trigger={texts.change} look="text">
      <Picker {...props} />
    </Popover>
  )
}

function Picker({ overview: { pair, main }, peers, nameOf }: PeerPickerProps) {
  const messages = useMessages()
  const { language, search } = messages
  const texts = BRIEFING_TEXTS[language].peers
  const words = useWords()
  const view = useViewState((state) => state.view)
  const change = useViewState((state) => state.change)
  const { registry } = useEvidence()
  const [query, setQuery] = useState('')
  const hits = useSearch(query, [peers.over], MOST_HITS)
  const { over } = peers
  const ownCode = over === 'locality' ? pair.locality : pair.partner
  const members = levelMembers(registry, ownCode, main.figure.period.endDay).filter(({ code }) => code !== ownCode)
  const codes = new Set(members.map(({ code }) => code))
  const collator = new Intl.Collator(language)
  const chosen = peers.peers.map((peer): ComboboxOption => ({ value: pairKey(peer.pair), text: nameOf(peer.pair) }))
  const isFull = chosen.length >= MOST_PEERS
  const found =
    query === ''
      ? [...codes].toSorted((a, b) => collator.compare(words.place(a), words.place(b))).map((code) => placeOption(registry, code, messages, words))
      : hitOptions(registry, hits.filter(({ code }) => codes.has(code)), messages, words).filter(({ value }) => codes.has(value))
  const options = found.map((option): ComboboxOption => {
    const value = pairKey(peerPair(peers, pair, option.value))
    return { ...option, value, isDisabled: isFull && chosen.every((other) => other.value !== value) }
  })
  const pairs = new Map([...members.map(({ code }) => peerPair(peers, pair, code)), ...peers.peers.map((peer) => peer.pair)].map((other) => [pairKey(other), other]))
  return (
    <Combobox
      label={texts.add}
      placeholder={search.placeholder}
      query={query}
      onInput={setQuery}
      groups={[{ key: 'members', options }]}
      chosen={chosen}
      isMultiple
      formatRemove={texts.remove}
      onChoose={(key) => {
        const other = pairs.get(key)
        if (other) change({ pins: togglePeer(peers, view, pair, other) })
        setQuery('')
      }}
      countText={isFull ? texts.full(MOST_PEERS) : options.length === 0 ? search.noResult(query) : search.resultCount(options.length)}
    />
  )
}
