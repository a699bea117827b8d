import { leavesOf, sourceIdOf } from '../../domain/evidence.ts'
import { type Overview, hasContext } from '../../domain/overview.ts'
import { pointsOfSeries } from '../../domain/trend.ts'
import { trendCaptionFacts } from '../../domain/trend-facts.ts'
import { WORLD } from '../../domain/registry.ts'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { TrendPicture } from '../../parts/TrendPicture.tsx'
import { useEvidence, useMessages, useWords } from '../../state/stores.ts'
import { ViewLink } from './ViewLink.tsx'
import styles from './OverviewPanel.module.css'

/** The pair over time, beside all partners of the place. */
export function OverviewTrend({ overview }: { readonly overview: Overview }) {
  const { registry } = useEvidence()
  const { overview: texts, chart, sentences } = useMessages()
  const words = useWords()
  const { trend, pair } = overview
  const title = texts.trendTitle(words.place(pair.locality), pair.partner === WORLD ? null : words.place(pair.partner), hasContext(overview))
  const sourceIds = trend.series.flatMap((series) => pointsOfSeries(series).flatMap(({ figure }) => leavesOf(figure).map(sourceIdOf)))
  return (
    <figure className={styles.block} aria-labelledby="overview-trend">
      <figcaption>
        <h2 id="overview-trend">{title}</h2>
        <p className={styles.lead}>{sentences.trendCaption(trendCaptionFacts(trend, registry))}</p>
      </figcaption>
      <TrendPicture trend={trend} title={title} scale="linear" isSmall />
      <div className={styles.foot}>
        <SourceLine sourceIds={sourceIds} officialUntil={trend.officialUntil} isBrief />
        <ViewLink part={{ kind: 'trend' }}>{texts.trendLink}</ViewLink>
        <ViewLink part={{ kind: 'trend', as: 'table' }}>{chart.showTable}</ViewLink>
      </div>
    </figure>
  )
}
