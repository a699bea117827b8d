import { LABEL_COLUMN_PX, NAME_COLUMN_PX, type PlotFrame, WIDE_PX, mostSteps, plotFrame } from './plot-frame.ts'
import type { ChartBreak, ChartEvent, ChartLine } from './trend-chart-types.ts'
import { logTicks, niceTicks, pointsOf } from './trend-layout.ts'

/** Where everything of one trend chart stands. */
export interface TrendFrame extends PlotFrame {
  readonly scale: 'linear' | 'log'
  /** Labels in a column at the right, names only, or above the lines. */
  readonly labels: 'column' | 'names' | 'above'
}

export interface TrendFrameInput {
  readonly width: number
  readonly height: number
  readonly lines: readonly ChartLine[]
  readonly events: readonly ChartEvent[]
  readonly breaks: readonly ChartBreak[]
  readonly scale: 'linear' | 'log'
  readonly formatTick: (value: number) => string
}

const TOP_PX = 26
const MARGIN_PX = 14

/** The frame of lines and events in a picture of the given size; at least one line must have a point. */
export function trendFrame({ width, height, lines, events, breaks, scale, formatTick }: TrendFrameInput): TrendFrame {
  const points = lines.flatMap(pointsOf)
  const values = points.map(({ y }) => y)
  const ticks = valueTicks(Math.min(...values), Math.max(...values), scale, height)
  const labels = width >= WIDE_PX ? 'column' : lines.length > 2 ? 'names' : 'above'
  const labelWidth = { column: LABEL_COLUMN_PX, names: NAME_COLUMN_PX, above: MARGIN_PX }[labels]
  const days = [...points, ...events].map(({ x }) => x)
  return { ...plotFrame({ width, height, topPx: TOP_PX, labelWidth, ticks, formatTick, days, breaks, scale }), scale, labels }
}

/** Three to five quiet values; from zero, unless the scale is logarithmic or values are negative. */
function valueTicks(min: number, max: number, scale: 'linear' | 'log', height: number): readonly number[] {
  if (scale === 'log') return logTicks(min, max)
  return niceTicks(Math.min(0, min), Math.max(0, max), mostSteps(height))
}

/** A run of points that one line joins: solid between counts, dotted between statements. */
export interface TrendRun {
  readonly key: string
  readonly points: readonly { readonly x: number; readonly y: number }[]
  readonly colour: string
  readonly isSolid: boolean
  readonly isQuiet: boolean
}

/** Lines as they are drawn one over the other: the quiet ones lie under the others. */
export function quietFirst(lines: readonly ChartLine[]): readonly ChartLine[] {
  return lines.toSorted((a, b) => Number(b.isQuiet ?? false) - Number(a.isQuiet ?? false))
}

/** The runs of all lines; a lone point makes none. */
export function runsOf(lines: readonly ChartLine[]): readonly TrendRun[] {
  return quietFirst(lines).flatMap(({ id, colour, solid, dotted, isQuiet = false }) =>
    [...solid.map((points) => ({ points, colour, isSolid: true })), ...dotted.map((points) => ({ points, colour, isSolid: false }))]
      .filter(({ points }) => points.length > 1)
      .map((run, index) => ({ ...run, isQuiet, key: `${id}:${index}` })),
  )
}

/** How a run is stroked. */
export function strokeOf({ colour, isSolid, isQuiet }: TrendRun) {
  return { stroke: `var(${colour})`, strokeWidth: isQuiet ? 1.25 : isSolid ? 2 : 1.75, strokeLinecap: 'round' as const, ...(!isSolid && { strokeDasharray: '0.5 4.5' }) }
}
