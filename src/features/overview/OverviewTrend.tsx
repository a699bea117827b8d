import { Suspense, lazy, useMemo } from 'react'
import { leavesOf, sourceIdOf } from '../../domain/evidence.ts'
import { type Overview, hasContext, ownTrend } from '../../domain/overview.ts'
import { WORLD } from '../../domain/registry.ts'
import { trendCaptionFacts } from '../../domain/trend-facts.ts'
import { pointsOfSeries } from '../../domain/trend.ts'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { TrendPicture } from '../../parts/TrendPicture.tsx'
import { ViewLink } from '../../parts/ViewLink.tsx'
import { useEvidence, useMessages, useWords } from '../../state/stores.ts'
import { useBriefing } from './use-briefing.ts'
import styles from './OverviewPanel.module.css'

const Growth = lazy(async () => ({ default: (await import('./late-parts.ts')).Growth }))
const PeerLine = lazy(async () => ({ default: (await import('./late-parts.ts')).PeerLine }))

interface OverviewTrendProps {
  readonly overview: Overview
}

/** The pair over time; alone until its peers are known, then beside them or, without any, beside all partners of its place. One picture throughout: who walks it keeps their place. */
export function OverviewTrend({ overview: newest }: OverviewTrendProps) {
  const evidence = useEvidence()
  const { overview: texts, chart, sentences } = useMessages()
  const words = useWords()
  const { asked, briefing } = useBriefing(newest)
  const peers = briefing && briefing.peers
  const overview = briefing ? asked : newest
  const trend = useMemo(() => peers?.trend ?? ownTrend(evidence, overview), [evidence, overview, peers])
  const { pair } = overview
  const hasPeers = peers !== null && peers.peers.some(({ series }) => series !== null)
  const beside = hasPeers ? 'peers' : peers && hasContext(overview) ? 'all' : null
  const title = texts.trendTitle(words.place(pair.locality), pair.partner === WORLD ? null : words.place(pair.partner), beside)
  const sourceIds = trend.series.flatMap((series) => pointsOfSeries(series).flatMap(({ figure }) => leavesOf(figure).map(sourceIdOf)))
  return (
    <figure className={styles.block} aria-labelledby="overview-trend">
      <figcaption>
        <h2 id="overview-trend">{title}</h2>
        {peers && (
          <Suspense>
            <Growth overview={overview} peers={peers} />
          </Suspense>
        )}
        <p className={styles.lead}>{sentences.trendCaption(trendCaptionFacts(trend, evidence.registry))}</p>
      </figcaption>
      <TrendPicture trend={trend} title={title} scale="linear" isSmall {...(hasPeers && { own: pair })} />
      <div className={styles.peers}>
        {peers && (
          <Suspense>
            <PeerLine overview={overview} peers={peers} />
          </Suspense>
        )}
      </div>
      <div className={styles.foot}>
        <SourceLine sourceIds={sourceIds} officialUntil={trend.officialUntil} isBrief />
        <ViewLink part={{ kind: 'trend' }}>{texts.trendLink}</ViewLink>
        <ViewLink part={{ kind: 'trend', as: 'table' }}>{chart.showTable}</ViewLink>
      </div>
    </figure>
  )
}
