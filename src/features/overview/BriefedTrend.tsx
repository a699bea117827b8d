import { growthFacts } from '../../domain/briefing-facts.ts'
import { type Overview, hasContext } from '../../domain/overview.ts'
import type { OverviewPeers } from '../../domain/overview-peers.ts'
import { WORLD } from '../../domain/registry.ts'
import { BRIEFING_TEXTS } from '../../i18n/briefing-texts.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { useMessages, useWords } from '../../state/stores.ts'
import { OverviewTrend } from './OverviewTrend.tsx'
import { PeerLine } from './PeerLine.tsx'

interface BriefedTrendProps {
  readonly overview: Overview
  readonly peers: OverviewPeers
}

/** The pair over time beside its peers or, without any, beside all partners of its place. */
export function BriefedTrend({ overview, peers }: BriefedTrendProps) {
  const { language, overview: overviewTexts, provenance } = useMessages()
  const texts = BRIEFING_TEXTS[language]
  const words = useWords()
  const { pair, measure } = overview
  const hasPeers = peers.peers.some(({ series }) => series !== null)
  const names = [words.place(pair.locality), pair.partner === WORLD ? null : words.place(pair.partner)] as const
  const facts = growthFacts(peers)
  const own = peers.growth?.lines[0]
  return (
    <OverviewTrend
      trend={peers.trend}
      title={hasPeers ? texts.trendTitle(...names) : overviewTexts.trendTitle(...names, hasContext(overview))}
      {...(hasPeers && { own: pair })}
      lead={
        facts &&
        own && (
          <>
            {texts.growth(facts, words)}&nbsp;·{' '}
            <FigureButton figure={own.percent} measure={measure.code} pair={own.pair} look="word">
              {provenance.kinds.computed}
            </FigureButton>
          </>
        )
      }
    >
      <PeerLine overview={overview} peers={peers} />
    </OverviewTrend>
  )
}
