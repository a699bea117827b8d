import { Suspense, lazy, useCallback, useMemo } from 'react'
import { TrendChart, type TrendChartProps } from '../charts/TrendChart.tsx'
import { TrendStill } from '../charts/TrendStill.tsx'
import { axisUnit, formatTick } from '../domain/format/axis.ts'
import { type Trend, othersAtOnce, pointsOfSeries } from '../domain/trend.ts'
import type { Pair, Scale } from '../domain/view.ts'
import { useAskAbout, useEvidence, useMessages, useWords } from '../state/stores.ts'
import { MeasuredWidth } from '../ui/MeasuredWidth.tsx'
import { PointCard } from './PointCard.tsx'
import { toChartLines, trendBreaks } from './trend-lines.ts'
import { useSame } from './use-same.ts'
import figureStyles from './figure.module.css'

/** The drawing library comes after the picture; one picture among others does without it. */
const TrendLive = lazy(async () => ({ default: (await import('../charts/TrendLive.tsx')).TrendLive }))

const drawStill: TrendChartProps['draw'] = (marks) => <TrendStill {...marks} />
const drawLive: TrendChartProps['draw'] = (marks) => (
  <Suspense fallback={<TrendStill {...marks} />}>
    <TrendLive {...marks} />
  </Suspense>
)

export interface TrendPictureProps {
  readonly trend: Trend
  /** Names the picture for those who hear it. */
  readonly title: string
  readonly scale: Scale
  /** Less tall, beside other things; on paper in one of two columns. */
  readonly isSmall?: boolean
  /** The pair in question, beside which all others are quiet. */
  readonly own?: Pair
}

/** The chart of a trend: lines, marks, events; every point answers "says who?". */
export function TrendPicture({ trend: asked, title, scale, isSmall = false, own }: TrendPictureProps) {
  const { registry } = useEvidence()
  const messages = useMessages()
  const words = useWords()
  const askAbout = useAskAbout()
  const { language, chart } = messages
  // Drawing is what costs most here: the picture is drawn again only if it says something else.
  const trend = useSame(asked)
  const lines = useSame(useMemo(() => toChartLines(trend, registry, messages, words, own), [trend, registry, messages, words, own]))
  const marks = useMemo(() => trend.series.flatMap((series) => pointsOfSeries(series).map((point) => ({ series, point }))), [trend])
  const events = useMemo(() => trend.events.map((event, index) => ({ number: index + 1, x: event.period.startDay })), [trend])
  const breaks = useMemo(() => trendBreaks(trend, messages), [trend, messages])
  const largest = Math.max(0, ...marks.map(({ point }) => Math.abs(point.figure.quantity.value)))
  const unit = marks[0]?.point.figure.unit ?? trend.measure.unit
  const axis = useSame(axisUnit(largest, unit, language))
  const formatAxisTick = useCallback((value: number) => formatTick(value, axis), [axis])

  const open = useCallback(
    (id: string) => {
      const mark = marks.find(({ point }) => point.id === id)
      if (!mark) return
      const { pair } = mark.series
      askAbout({ figure: mark.point.figure, measure: trend.measure.code, pair, alsoReported: othersAtOnce(trend, pair, mark.point.figure) })
    },
    [marks, trend, askAbout],
  )
  const renderTooltip = useCallback(
    (id: string) => {
      const mark = marks.find(({ point }) => point.id === id)
      return mark && <PointCard trend={trend} series={mark.series} point={mark.point} onOpen={() => open(id)} />
    },
    [marks, trend, open],
  )

  if (marks.length === 0) return null
  return (
    <>
      <p className={figureStyles.unit}>{axis.label}</p>
      <MeasuredWidth {...(isSmall && { paperWidthPx: COLUMN_PX })}>
        {(width) => (
          <TrendChart
            width={width}
            height={heightPx(width, isSmall)}
            lines={lines}
            events={events}
            breaks={breaks}
            scale={trend.scaleRefusal === null ? scale : 'linear'}
            draw={isSmall ? drawStill : drawLive}
            formatTick={formatAxisTick}
            title={title}
            roleName={chart.presentations.chart}
            keyHelp={chart.keyboardHelp}
            onOpenPoint={open}
            renderTooltip={renderTooltip}
          />
        )}
      </MeasuredWidth>
    </>
  )
}

/** Of two columns on paper; narrower than any picture on a screen but the smallest. */
const COLUMN_PX = 334

function heightPx(widthPx: number, isSmall: boolean): number {
  if (isSmall) return widthPx <= COLUMN_PX ? 190 : widthPx < 600 ? 260 : 320
  return widthPx < 600 ? 320 : 420
}
