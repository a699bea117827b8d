import { type ReactNode, useMemo } from 'react'
import { leavesOf, sourceIdOf } from '../../domain/evidence.ts'
import { type Overview, ownTrend } from '../../domain/overview.ts'
import { trendCaptionFacts } from '../../domain/trend-facts.ts'
import { type Trend, pointsOfSeries } from '../../domain/trend.ts'
import { WORLD } from '../../domain/registry.ts'
import type { Pair } from '../../domain/view.ts'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { TrendPicture } from '../../parts/TrendPicture.tsx'
import { ViewLink } from '../../parts/ViewLink.tsx'
import { useEvidence, useMessages, useWords } from '../../state/stores.ts'
import styles from './OverviewPanel.module.css'

interface OverviewTrendProps {
  readonly trend: Trend
  readonly title: string
  /** What the lines say, before who counted. */
  readonly lead?: ReactNode
  /** The pair in question, where others stand quietly beside it. */
  readonly own?: Pair
  /** Between the picture and its sources. */
  readonly children?: ReactNode
}

/** The pair over time, with what stands beside it. */
export function OverviewTrend({ trend, title, lead, own, children }: OverviewTrendProps) {
  const { registry } = useEvidence()
  const { overview: texts, chart, sentences } = useMessages()
  const sourceIds = trend.series.flatMap((series) => pointsOfSeries(series).flatMap(({ figure }) => leavesOf(figure).map(sourceIdOf)))
  return (
    <figure className={styles.block} aria-labelledby="overview-trend">
      <figcaption>
        <h2 id="overview-trend">{title}</h2>
        {lead && <p className={styles.said}>{lead}</p>}
        <p className={styles.lead}>{sentences.trendCaption(trendCaptionFacts(trend, registry))}</p>
      </figcaption>
      <TrendPicture trend={trend} title={title} scale="linear" isSmall {...(own && { own })} />
      <div className={styles.peers}>{children}</div>
      <div className={styles.foot}>
        <SourceLine sourceIds={sourceIds} officialUntil={trend.officialUntil} isBrief />
        <ViewLink part={{ kind: 'trend' }}>{texts.trendLink}</ViewLink>
        <ViewLink part={{ kind: 'trend', as: 'table' }}>{chart.showTable}</ViewLink>
      </div>
    </figure>
  )
}

/** The pair alone, until it is known what stands beside it. */
export function OwnTrend({ overview }: { readonly overview: Overview }) {
  const evidence = useEvidence()
  const { overview: texts } = useMessages()
  const words = useWords()
  const { pair } = overview
  const trend = useMemo(() => ownTrend(evidence, overview), [evidence, overview])
  return <OverviewTrend trend={trend} title={texts.trendTitle(words.place(pair.locality), pair.partner === WORLD ? null : words.place(pair.partner), false)} />
}
