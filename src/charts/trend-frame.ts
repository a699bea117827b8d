import type { ChartEvent, ChartLine } from './trend-chart-types.ts'
import { type TimeAxis, logTicks, niceTicks, pointsOf, textWidth, timeAxis } from './trend-layout.ts'

/** Where everything of one trend chart stands; whoever draws it, the picture is the same. Lengths in pixels. */
export interface TrendFrame {
  readonly width: number
  readonly height: number
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  readonly axis: TimeAxis
  /** Values that are named at the left, ascending. */
  readonly ticks: readonly { readonly value: number; readonly text: string }[]
  readonly scale: 'linear' | 'log'
  /** Labels in a column at the right, names only, or above the lines. */
  readonly labels: 'column' | 'names' | 'above'
  /** Room at the right of the plot. */
  readonly labelWidth: number
  /** From a day to pixels. */
  readonly x: (day: number) => number
  /** From a value to pixels. */
  readonly y: (value: number) => number
}

export interface TrendFrameInput {
  readonly width: number
  readonly height: number
  readonly lines: readonly ChartLine[]
  readonly events: readonly ChartEvent[]
  readonly scale: 'linear' | 'log'
  readonly formatTick: (value: number) => string
}

const WIDE_PX = 600
const LOW_PX = 360
const LABEL_COLUMN_PX = 182
const NAME_COLUMN_PX = 92
const TOP_PX = 26
const BOTTOM_PX = 30
const TICK_TEXT_PX = 13
const YEAR_TEXT_PX = 40

/** The frame of lines and events in a picture of the given size; at least one line must have a point. */
export function trendFrame({ width, height, lines, events, scale, formatTick }: TrendFrameInput): TrendFrame {
  const points = lines.flatMap(pointsOf)
  const values = points.map(({ y }) => y)
  const ticks = valueTicks(Math.min(...values), Math.max(...values), scale, height).map((value) => ({ value, text: formatTick(value) }))
  const labels = width >= WIDE_PX ? 'column' : lines.length > 2 ? 'names' : 'above'
  const labelWidth = labels === 'column' ? LABEL_COLUMN_PX : labels === 'names' ? NAME_COLUMN_PX : 14
  const left = Math.ceil(Math.max(...ticks.map(({ text }) => textWidth(text, TICK_TEXT_PX)), 8)) + 10
  const plot = { left, right: width - labelWidth, top: TOP_PX, bottom: height - BOTTOM_PX }
  const days = [...points, ...events].map(({ x }) => x)
  const axis = timeAxis(Math.min(...days), Math.max(...days), plot.right - left, YEAR_TEXT_PX)
  const [firstDay, lastDay] = axis.domain
  const level = scale === 'log' ? Math.log10 : (value: number) => value
  const [lowest, highest] = [level(ticks[0]?.value ?? 0), level(ticks.at(-1)?.value ?? 1)]
  return {
    width,
    height,
    plot,
    axis,
    ticks,
    scale,
    labels,
    labelWidth,
    x: (day) => round(left + ((day - firstDay) / (lastDay - firstDay)) * (plot.right - left)),
    y: (value) => round(plot.bottom - ((level(value) - lowest) / (highest - lowest)) * (plot.bottom - plot.top)),
  }
}

/** Pictures travel in pages: a hundredth of a pixel is enough. */
function round(px: number): number {
  return Math.round(px * 100) / 100
}

/** Three to five quiet values; from zero, unless the scale is logarithmic or values are negative. */
function valueTicks(min: number, max: number, scale: 'linear' | 'log', height: number): readonly number[] {
  if (scale === 'log') return logTicks(min, max)
  return niceTicks(Math.min(0, min), Math.max(0, max), height < LOW_PX ? 4 : 5)
}

/** A run of points that one line joins: solid between counts, dotted between statements. */
export interface TrendRun {
  readonly key: string
  readonly points: readonly { readonly x: number; readonly y: number }[]
  readonly colour: string
  readonly isSolid: boolean
}

/** The runs of all lines; a lone point makes none. */
export function runsOf(lines: readonly ChartLine[]): readonly TrendRun[] {
  return lines.flatMap(({ id, colour, solid, dotted }) =>
    [...solid.map((points) => ({ points, colour, isSolid: true })), ...dotted.map((points) => ({ points, colour, isSolid: false }))]
      .filter(({ points }) => points.length > 1)
      .map((run, index) => ({ ...run, key: `${id}:${index}` })),
  )
}

/** How a run is stroked. */
export function strokeOf({ colour, isSolid }: TrendRun) {
  return { stroke: `var(${colour})`, strokeWidth: isSolid ? 2 : 1.75, strokeLinecap: 'round' as const, ...(!isSolid && { strokeDasharray: '0.5 4.5' }) }
}
