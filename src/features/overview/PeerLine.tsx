import { HOME_ECONOMY, WORLD } from '../../domain/registry.ts'
import type { Overview } from '../../domain/overview.ts'
import { type OverviewPeers, comparedWith } from '../../domain/overview-peers.ts'
import { scopeStart } from '../../domain/scope-switch.ts'
import type { Pair } from '../../domain/view.ts'
import { BRIEFING_TEXTS } from '../../i18n/briefing-texts.ts'
import { distinctName, sharedPlaces } from '../../i18n/sentence-parts.ts'
import { ViewLink } from '../../parts/ViewLink.tsx'
import { useMessages, useView, useViewState, useWords } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import { PeerPicker } from './PeerPicker.tsx'
import styles from './OverviewPanel.module.css'

interface PeerLineProps {
  readonly overview: Overview
  readonly peers: OverviewPeers
}

/** Who the peers are, how they came to be, and the ways to others: change them, compare with them. */
export function PeerLine({ overview, peers }: PeerLineProps) {
  const { language, chart, list } = useMessages()
  const texts = BRIEFING_TEXTS[language].peers
  const words = useWords()
  const view = useView()
  const change = useViewState((state) => state.change)
  const { pair, measure } = overview
  const isNation = pair.locality === HOME_ECONOMY && pair.partner === WORLD
  const shared = sharedPlaces([pair, ...peers.peers.map((peer) => peer.pair)])
  const nameOf = (other: Pair) => distinctName(other, shared, words, (locality, partner) => chart.lineOf(locality, partner))
  if (peers.peers.length === 0 && isNation) {
    const { measure: elsewhere } = scopeStart('world', 'overview')
    return (
      <p>
        <ViewLink part={{ measure: elsewhere, localities: [HOME_ECONOMY] }}>{texts.elsewhere(words.measure(elsewhere))}</ViewLink>
      </p>
    )
  }
  const undrawn = peers.peers.filter(({ series }) => series === null)
  return (
    <>
      <p>
        {peers.peers.length === 0 ? (
          texts.none
        ) : (
          <>
            {texts.label}: <strong>{list(peers.peers.map((peer) => nameOf(peer.pair)))}</strong>.{' '}
            {peers.kind === 'pinned' ? texts.pinned : texts.suggested[peers.level]}
          </>
        )}
        {undrawn.length > 0 && ` ${texts.notDrawn(list(undrawn.map((peer) => nameOf(peer.pair))))}`}
        {peers.further.length > 0 && ` ${texts.further(peers.further.length)}`}
      </p>
      <div className={styles.peerTools}>
        <PeerPicker overview={overview} peers={peers} nameOf={nameOf} />
        {peers.kind === 'pinned' && (
          <Button look="text" onClick={() => change({ pins: [] })}>
            {texts.suggestAgain}
          </Button>
        )}
        {peers.peers.length > 0 && (
          <ViewLink part={{ kind: 'compare', measure: measure.code, pins: comparedWith(peers, view, pair) }}>{texts.compare}</ViewLink>
        )}
      </div>
    </>
  )
}
