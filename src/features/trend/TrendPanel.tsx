import { useState } from 'react'
import { leavesOf, sourceIdOf } from '../../domain/evidence.ts'
import { type Trend, buildTrend, pointsOfSeries } from '../../domain/trend.ts'
import { trendCaptionFacts, trendFacts, trendShareFacts } from '../../domain/trend-facts.ts'
import { EmptyView } from '../../parts/EmptyView.tsx'
import { ExportActions } from '../../parts/ExportActions.tsx'
import { FigureFrame } from '../../parts/FigureFrame.tsx'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { TrendPicture } from '../../parts/TrendPicture.tsx'
import { useTrend } from '../../state/trend-model.ts'
import { useEvidence, useMessages, useView, useWords } from '../../state/stores.ts'
import { trendFigures, trendFileName } from './trend-export.ts'
import { TrendNotes } from './TrendNotes.tsx'
import { TrendTable } from './TrendTable.tsx'

const hasFigures = (trend: Trend | null): boolean => trend !== null && trend.series.length > 0

/** Lines over time for the places and partners chosen. */
export function TrendPanel() {
  const evidence = useEvidence()
  const view = useView()
  const messages = useMessages()
  const words = useWords()
  const [isAllLines, setIsAllLines] = useState(false)
  const trend = useTrend(isAllLines)
  if (!trend || !hasFigures(trend)) return <EmptyView hasFigures={(relaxed) => hasFigures(buildTrend(evidence, relaxed, false))} />

  const shareFacts = trendShareFacts(trend, view, evidence.registry)
  const headline = (shareFacts && messages.sentences.shareHeadline(shareFacts, words)) || messages.sentences.trendHeadline(trendFacts(trend, view), words)
  const caption = messages.sentences.trendCaption(trendCaptionFacts(trend, evidence.registry))
  const points = trend.series.flatMap((series) => pointsOfSeries(series))
  const sourceIds = points.flatMap(({ figure }) => leavesOf(figure).map(sourceIdOf))
  return (
    <FigureFrame
      headline={headline}
      caption={caption}
      sourceLine={<SourceLine sourceIds={sourceIds} officialUntil={trend.officialUntil} />}
      actions={<ExportActions figures={() => trendFigures(trend)} fileName={trendFileName(trend)} />}
      notes={<TrendNotes trend={trend} onShowAll={() => setIsAllLines(true)} />}
    >
      {view.as === 'table' ? <TrendTable trend={trend} title={headline} /> : <TrendPicture trend={trend} title={headline} scale={view.scale} />}
    </FigureFrame>
  )
}
