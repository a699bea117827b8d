import { Suspense, lazy, useMemo, useState } from 'react'
import { leavesOf, sourceIdOf } from '../../domain/evidence.ts'
import { axisUnit, formatTick } from '../../domain/format/axis.ts'
import { type Trend, buildTrend, othersAtOnce, pointsOfSeries } from '../../domain/trend.ts'
import { trendCaptionFacts, trendFacts, trendShareFacts } from '../../domain/trend-facts.ts'
import { EmptyView } from '../../parts/EmptyView.tsx'
import { FigureFrame } from '../../parts/FigureFrame.tsx'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { useTrend } from '../../state/models.ts'
import { useEvidence, useMessages, useSession, useView, useWords } from '../../state/stores.ts'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { MeasuredWidth } from '../../ui/MeasuredWidth.tsx'
import { breakLetter, toChartLines } from './chart-lines.ts'
import { PointCard } from './PointCard.tsx'
import { TrendNotes } from './TrendNotes.tsx'
import { TrendTable } from './TrendTable.tsx'
import styles from './TrendPanel.module.css'

/** The drawing library comes with the chart; words are there before it. */
const fetchChart = async () => ({ default: (await import('../../charts/TrendChart.tsx')).TrendChart })
const TrendChart = lazy(fetchChart)
void fetchChart()

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
      notes={<TrendNotes trend={trend} onShowAll={() => setIsAllLines(true)} />}
    >
      {view.as === 'table' ? <TrendTable trend={trend} title={headline} /> : <TrendPicture trend={trend} title={headline} />}
    </FigureFrame>
  )
}

function TrendPicture({ trend, title }: { readonly trend: Trend; readonly title: string }) {
  const evidence = useEvidence()
  const view = useView()
  const messages = useMessages()
  const words = useWords()
  const askAbout = useSession((state) => state.askAbout)
  const { app, language, chart } = messages
  const lines = useMemo(() => toChartLines(trend, evidence.registry, messages, words), [trend, evidence, messages, words])
  const marks = trend.series.flatMap((series) => pointsOfSeries(series).map((point) => ({ series, point })))
  const [first] = marks
  if (!first) return null
  const axis = axisUnit(Math.max(...marks.map(({ point }) => Math.abs(point.figure.quantity.value))), first.point.figure.unit, language)

  function open(id: string): void {
    const mark = marks.find(({ point }) => point.id === id)
    if (!mark) return
    const { pair } = mark.series
    askAbout({ figure: mark.point.figure, measure: trend.measure.code, pair, alsoReported: othersAtOnce(trend, pair, mark.point.figure) })
  }

  return (
    <>
      <p className={styles.unit}>{axis.label}</p>
      <MeasuredWidth>
        {(width) => (
          <Suspense fallback={<Skeleton label={app.loading} heightPx={chartHeight(width)} />}>
          <TrendChart
            width={width}
            height={chartHeight(width)}
            lines={lines}
            events={trend.events.map((event, index) => ({ number: index + 1, x: event.period.startDay }))}
            breaks={trend.breaks.map((mark, index) => ({ x: mark.day, letter: breakLetter(index) }))}
            scale={trend.scaleRefusal === null ? view.scale : 'linear'}
            formatTick={(value) => formatTick(value, axis)}
            title={title}
            roleName={chart.presentations.chart}
            keyHelp={chart.keyboardHelp}
            onOpenPoint={open}
            renderTooltip={(id) => {
              const mark = marks.find(({ point }) => point.id === id)
              return mark && <PointCard trend={trend} series={mark.series} point={mark.point} onOpen={() => open(id)} />
            }}
          />
          </Suspense>
        )}
      </MeasuredWidth>
    </>
  )
}


function chartHeight(widthPx: number): number {
  return widthPx < 600 ? 320 : 420
}
