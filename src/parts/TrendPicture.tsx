import { Suspense, lazy, useMemo } from 'react'
import { axisUnit, formatTick } from '../domain/format/axis.ts'
import { type Trend, othersAtOnce, pointsOfSeries } from '../domain/trend.ts'
import type { Scale } from '../domain/view.ts'
import { useEvidence, useMessages, useSession, useWords } from '../state/stores.ts'
import { MeasuredWidth } from '../ui/MeasuredWidth.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import { PointCard } from './PointCard.tsx'
import { breakLetter, toChartLines } from './trend-lines.ts'
import styles from './TrendPicture.module.css'

/** The drawing library comes with the chart; words are there before it. */
const TrendChart = lazy(async () => ({ default: (await import('../charts/TrendChart.tsx')).TrendChart }))

export interface TrendPictureProps {
  readonly trend: Trend
  /** Names the picture for those who hear it. */
  readonly title: string
  readonly scale: Scale
  /** Less tall, beside other things. */
  readonly isSmall?: boolean
}

/** The chart of a trend: lines, marks, events; every point answers "says who?". */
export function TrendPicture({ trend, title, scale, isSmall = false }: TrendPictureProps) {
  const evidence = useEvidence()
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
          <Suspense fallback={<Skeleton label={app.loading} heightPx={heightPx(width, isSmall)} />}>
            <TrendChart
              width={width}
              height={heightPx(width, isSmall)}
              lines={lines}
              events={trend.events.map((event, index) => ({ number: index + 1, x: event.period.startDay }))}
              breaks={trend.breaks.map((mark, index) => ({ x: mark.day, letter: breakLetter(index) }))}
              scale={trend.scaleRefusal === null ? scale : 'linear'}
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

function heightPx(widthPx: number, isSmall: boolean): number {
  if (isSmall) return widthPx < 600 ? 260 : 320
  return widthPx < 600 ? 320 : 420
}
