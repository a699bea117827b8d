import { type ReactNode, useId, useRef, useState } from 'react'
import { ChartTooltip } from './ChartTooltip.tsx'
import { usePointNavigation } from './point-navigation.ts'
import { type StackedColumn, type StackedLayer, partId } from './stacked-chart-types.ts'
import { layerAt, nearestColumn, spansBetween, stackValues } from './stacked-layout.ts'
import { StackedMarks } from './StackedMarks.tsx'
import type { ChartBreak, ChartLine } from './trend-chart-types.ts'
import { niceTicks, textWidth, timeAxis } from './trend-layout.ts'
import styles from './TrendChart.module.css'

export interface StackedChartProps {
  readonly width: number
  readonly height: number
  /** The lowest first. */
  readonly layers: readonly StackedLayer[]
  readonly columns: readonly StackedColumn[]
  /** Positions of columns between which areas are drawn; one alone is a bar. */
  readonly runs: readonly (readonly number[])[]
  /** Whether columns stand at a moment, where a bar of its own is narrow, or for a year. */
  readonly isMoment: boolean
  readonly breaks: readonly ChartBreak[]
  /** The highest value of the axis, where it is known: 100 of percent. */
  readonly top: number | null
  readonly formatTick: (value: number) => string
  /** Accessible name, the word for "chart" and how the keys work. */
  readonly title: string
  readonly roleName: string
  readonly keyHelp: string
  readonly renderTooltip: (partId: string) => ReactNode
  readonly onOpenPart: (partId: string) => void
}

const WIDE_PX = 600
const LABEL_COLUMN_PX = 182
const NAME_COLUMN_PX = 92
const TOP_PX = 18
const BOTTOM_PX = 30
/** Part of a year that a bar of its own takes, and the widest it gets. */
const BAR_RATIO = 0.72
const BAR_MOST_PX = 56
const MOMENT_BAR_PX = 14
const BAR_LEAST_PX = 3
const DAYS_PER_YEAR = 365.25

/** Parts of a whole over time with true distances: areas between the dates of counts, bars for years and for lone dates. */
export function StackedChart(props: StackedChartProps) {
  const { width, height, layers, columns, runs, breaks, formatTick } = props
  const helpId = useId()
  const [active, setActive] = useState<string | null>(null)
  const frame = useRef<HTMLDivElement>(null)

  const placed = columns.map((column, position) => ({ ...column, spans: stackValues(layers.map(({ values }) => values[position] ?? null)) }))
  const ends = placed.flatMap(({ spans }) => spans.flatMap((span) => (span ? [span.to] : [])))
  const ticks = niceTicks(Math.min(0, ...ends), props.top ?? Math.max(0, ...ends), height < 360 ? 4 : 5)
  const axisWidth = Math.ceil(Math.max(...ticks.map((tick) => textWidth(formatTick(tick), 13)), 8)) + 10
  const labelWidth = width >= WIDE_PX ? LABEL_COLUMN_PX : NAME_COLUMN_PX
  const plot = { left: axisWidth, right: width - labelWidth, top: TOP_PX, bottom: height - BOTTOM_PX }
  const plotWidth = plot.right - plot.left
  const days = columns.map(({ x }) => x)
  const axis = timeAxis(Math.min(...days), Math.max(...days), plotWidth, 40)
  const [firstDay, lastDay] = axis.domain
  const [lowest = 0, highest = 1] = [ticks[0], ticks.at(-1)]
  const toX = (day: number) => plot.left + ((day - firstDay) / (lastDay - firstDay)) * plotWidth
  const toY = (value: number) => plot.bottom - ((value - lowest) / (highest - lowest)) * (plot.bottom - plot.top)
  const yearPx = (plotWidth * DAYS_PER_YEAR) / (lastDay - firstDay)
  const barPx = Math.max(BAR_LEAST_PX, Math.min(props.isMoment ? MOMENT_BAR_PX : BAR_MOST_PX, yearPx * BAR_RATIO))

  /** The part under the pointer: of the nearest date, the layer there. */
  function partAt(x: number, y: number): string | null {
    const day = firstDay + ((x - plot.left) / plotWidth) * (lastDay - firstDay)
    const value = lowest + ((plot.bottom - y) / (plot.bottom - plot.top)) * (highest - lowest)
    const run = runs.find((own) => own.length > 1 && (days[own[0] ?? -1] ?? Infinity) <= day && day <= (days[own.at(-1) ?? -1] ?? -Infinity))
    const column = nearestColumn(days, day)
    if (!run && Math.abs(toX(days[column] ?? 0) - x) > barPx / 2 + 2) return null
    const after = run?.find((position) => (days[position] ?? 0) >= day) ?? column
    const before = run?.[Math.max(0, run.indexOf(after) - 1)] ?? column
    const [beforeDay = 0, afterDay = 0] = [days[before], days[after]]
    const spans = spansBetween(placed[before]?.spans ?? [], placed[after]?.spans ?? [], afterDay === beforeDay ? 0 : (day - beforeDay) / (afterDay - beforeDay))
    const layer = layers[layerAt(spans, value)]
    return layer ? partId(layer.id, column) : null
  }

  // The topmost layer is the first line of the walk, so that "up" leads up.
  const lines = layers.map((layer): ChartLine => toLine(layer, columns)).toReversed()
  const lowestLine = lines.at(-1)
  const start = lowestLine?.solid[0]?.at(-1)?.id
  const { handlers, spoken, tooltip, place } = usePointNavigation({ lines, active, setActive, frame, onOpenPoint: props.onOpenPart, pointAt: partAt, ...(start !== undefined && { start }) })

  return (
    <div
      ref={frame}
      className={styles['frame']}
      style={{ inlineSize: width, blockSize: height }}
      role="application"
      aria-roledescription={props.roleName}
      aria-label={props.title}
      aria-describedby={helpId}
      // An application of its own: arrow keys walk the parts.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      {...handlers}
    >
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <StackedMarks {...{ layers, columns: placed, runs, breaks, axis, ticks, plot, toX, toY, barPx, labelWidth, formatTick }} activeId={active} />
      </svg>
      {active !== null && place && (
        <ChartTooltip ref={tooltip} place={place}>
          {props.renderTooltip(active)}
        </ChartTooltip>
      )}
      <p id={helpId} className="visually-hidden">
        {props.keyHelp}
      </p>
      <p role="status" className="visually-hidden">
        {spoken}
      </p>
    </div>
  )
}

function toLine({ id, name, detail, colour, values, spoken }: StackedLayer, columns: readonly StackedColumn[]): ChartLine {
  const points = columns.flatMap(({ x }, column) => {
    const y = values[column] ?? null
    return y === null ? [] : [{ id: partId(id, column), x, y, mark: 'filled' as const, spoken: spoken[column] ?? '' }]
  })
  return { id, name, details: [detail], labelled: points.at(-1) ?? null, colour, solid: [points], dotted: [] }
}
