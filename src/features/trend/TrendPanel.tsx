import { useState } from 'react'
import { type Trend, buildTrend } from '../../domain/trend.ts'
import { EmptyView } from '../../parts/EmptyView.tsx'
import { FigureFrame } from '../../parts/FigureFrame.tsx'
import { TrendPicture } from '../../parts/TrendPicture.tsx'
import { useTrend } from '../../state/trend-model.ts'
import { useEvidence, useMessages, useView, useWords } from '../../state/stores.ts'
import { TrendNotes } from './TrendNotes.tsx'
import { trendRecord } from './trend-record.ts'
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

  const record = trendRecord({ evidence, registry: evidence.registry, view, messages, words }, trend)
  return (
    <FigureFrame record={record} notes={<TrendNotes trend={trend} onShowAll={() => setIsAllLines(true)} />}>
      {view.as === 'table' ? <TrendTable trend={trend} title={record.headline} /> : <TrendPicture trend={trend} title={record.headline} scale={view.scale} />}
    </FigureFrame>
  )
}
