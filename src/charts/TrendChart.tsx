import { memo, type ReactNode, useId, useRef, useState } from 'react'
import { Line, LineChart, XAxis, YAxis } from 'recharts'
import { GridLines, TrendMarks } from './TrendMarks.tsx'
import { ChartTooltip } from './ChartTooltip.tsx'
import { usePointNavigation } from './point-navigation.ts'
import type { ChartBreak, ChartEvent, ChartLine } from './trend-chart-types.ts'
import { logTicks, niceTicks, textWidth, timeAxis } from './trend-layout.ts'
import styles from './TrendChart.module.css'

export interface TrendChartProps {
  readonly width: number
  readonly height: number
  readonly lines: readonly ChartLine[]
  readonly events: readonly ChartEvent[]
  readonly breaks: readonly ChartBreak[]
  readonly scale: 'linear' | 'log'
  readonly formatTick: (value: number) => string
  /** Accessible name, the word for "chart" and how the keys work. */
  readonly title: string
  readonly roleName: string
  readonly keyHelp: string
  readonly renderTooltip: (pointId: string) => ReactNode
  readonly onOpenPoint: (pointId: string) => void
}

const WIDE_PX = 600
const LABEL_COLUMN_PX = 182
const NAME_COLUMN_PX = 92
const FRAME_KEY = 'frame'
const TOP_PX = 26
const BOTTOM_PX = 30

/**
 * Lines over time with true distances, drawn by Recharts; marks, labels and the pointer are ours.
 * Colours are custom properties, so one picture serves both themes.
 */
export const TrendChart = memo(function TrendChart(props: TrendChartProps) {
  const { width, height, lines, events, breaks, scale, formatTick } = props
  const helpId = useId()
  const [active, setActive] = useState<string | null>(null)
  const frame = useRef<HTMLDivElement>(null)

  const points = lines.flatMap(({ solid, dotted }) => [...solid, ...dotted].flat())
  const yTicks = valueTicks(points.map(({ y }) => y), scale, height)
  const axisWidth = Math.ceil(Math.max(...yTicks.map((tick) => textWidth(formatTick(tick), 13)), 8)) + 10
  const labels = width >= WIDE_PX ? 'column' : lines.length > 2 ? 'names' : 'above'
  const right = labels === 'column' ? LABEL_COLUMN_PX : labels === 'names' ? NAME_COLUMN_PX : 14
  const plotWidth = width - axisWidth - right
  const days = [...points, ...events].map(({ x }) => x)
  const axis = timeAxis(Math.min(...days), Math.max(...days), plotWidth, 40)
  const runs = lines.flatMap((line) =>
    [...line.solid.map((run) => ({ run, line, isSolid: true })), ...line.dotted.map((run) => ({ run, line, isSolid: false }))]
      .filter(({ run }) => run.length > 1)
      .map((run, index) => ({ ...run, key: `${line.id}:${index}` })),
  )
  // The corners of the picture: lone points make no line, and without a line Recharts has no scales.
  const data = [...rowsOf(runs), ...axis.domain.map((x, index) => ({ x, [FRAME_KEY]: yTicks.at(-index) ?? 0 }))]
  const { handlers, spoken, tooltip, place } = usePointNavigation({ lines, active, setActive, frame, onOpenPoint: props.onOpenPoint })

  return (
    <div
      ref={frame}
      className={styles['frame']}
      style={{ inlineSize: width, blockSize: height }}
      role="application"
      aria-roledescription={props.roleName}
      aria-label={props.title}
      aria-describedby={helpId}
      // An application of its own: arrow keys walk the points.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      {...handlers}
    >
      <div aria-hidden="true">
        <LineChart width={width} height={height} data={data} margin={{ top: TOP_PX, right, bottom: 0, left: 0 }} accessibilityLayer={false}>
          <GridLines ticks={yTicks} />
          <XAxis
            type="number"
            dataKey="x"
            domain={[...axis.domain]}
            ticks={[...axis.domain]}
            height={BOTTOM_PX}
            axisLine={{ stroke: 'var(--ink)' }}
            tick={false}
            tickLine={false}
            allowDataOverflow
          />
          <YAxis
            type="number"
            scale={scale}
            domain={[yTicks[0] ?? 0, yTicks.at(-1) ?? 1]}
            ticks={[...yTicks]}
            width={axisWidth}
            axisLine={false}
            tickLine={false}
            tick={{ fill: 'var(--muted)', fontSize: 13 }}
            tickFormatter={formatTick}
            interval={0}
          />
          {runs.map(({ key, line, isSolid }) => (
            <Line
              key={key}
              dataKey={key}
              type="linear"
              connectNulls
              dot={false}
              activeDot={false}
              isAnimationActive={false}
              stroke={`var(${line.colour})`}
              strokeWidth={isSolid ? 2 : 1.75}
              strokeLinecap="round"
              {...(!isSolid && { strokeDasharray: '0.5 4.5' })}
            />
          ))}
          <Line dataKey={FRAME_KEY} stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
          <TrendMarks axis={axis} lines={lines} events={events} breaks={breaks} labels={labels} labelWidth={right} activeId={active} />
        </LineChart>
      </div>
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
})

/** Three to five quiet values; from zero, unless the scale is logarithmic or values are negative. */
function valueTicks(values: readonly number[], scale: 'linear' | 'log', height: number): readonly number[] {
  const min = Math.min(...values)
  const max = Math.max(...values)
  if (scale === 'log') return logTicks(min, max)
  return niceTicks(Math.min(0, min), Math.max(0, max), height < 360 ? 4 : 5)
}

/** One row for each moment, one column for each run of points: Recharts joins what stands in one column. */
function rowsOf(runs: readonly { key: string; run: readonly { x: number; y: number }[] }[]): readonly Record<string, number>[] {
  const rows = new Map<number, Record<string, number>>()
  for (const { key, run } of runs) {
    for (const { x, y } of run) {
      const row = rows.get(x) ?? { x }
      row[key] = y
      rows.set(x, row)
    }
  }
  return [...rows.values()].sort((a, b) => (a['x'] ?? 0) - (b['x'] ?? 0))
}
