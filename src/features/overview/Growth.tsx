import { growthFacts } from '../../domain/briefing-facts.ts'
import type { Overview } from '../../domain/overview.ts'
import type { OverviewPeers } from '../../domain/overview-peers.ts'
import { BRIEFING_TEXTS } from '../../i18n/briefing-texts.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { useMessages, useWords } from '../../state/stores.ts'
import styles from './OverviewPanel.module.css'

interface GrowthProps {
  readonly overview: Overview
  readonly peers: OverviewPeers
}

/** How fast the pair grew, and its peers over the same years; nothing where that cannot be told. */
export function Growth({ overview, peers }: GrowthProps) {
  const { language, provenance } = useMessages()
  const words = useWords()
  const facts = growthFacts(peers)
  const own = peers.growth?.lines[0]
  if (!facts || !own) return null
  return (
    <p className={styles.said}>
      {BRIEFING_TEXTS[language].growth(facts, words)}&nbsp;·{' '}
      <FigureButton figure={own.percent} measure={overview.measure.code} pair={own.pair} look="word">
        {provenance.kinds.computed}
      </FigureButton>
    </p>
  )
}
