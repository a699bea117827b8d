import { LABEL_COLUMN_PX, NAME_COLUMN_PX, type PlotFrame, WIDE_PX, mostSteps, plotFrame } from './plot-frame.ts'
import type { PlacedColumn, StackedColumn, StackedLayer } from './stacked-chart-types.ts'
import type { ChartBreak } from './trend-chart-types.ts'
import { layerAt, nearestColumn, spansBetween, stackValues } from './stacked-layout.ts'
import { niceTicks } from './trend-layout.ts'

/** Where everything of one stacked chart stands. */
export interface StackedFrame extends PlotFrame {
  readonly columns: readonly PlacedColumn[]
  /** Width of the bar of a column that no area joins to another. */
  readonly barPx: number
  readonly hasWideLabels: boolean
}

export interface StackedFrameInput {
  readonly width: number
  readonly height: number
  /** The lowest first. */
  readonly layers: readonly StackedLayer[]
  /** At least one. */
  readonly columns: readonly StackedColumn[]
  readonly breaks: readonly ChartBreak[]
  /** Whether columns stand at a moment, where a bar of its own is narrow, or for a year. */
  readonly isMoment: boolean
  /** The highest value of the axis, where it is known: 100 of percent. */
  readonly top: number | null
  readonly formatTick: (value: number) => string
}

const TOP_PX = 18
/** Part of a year that a bar of its own takes, and the widest it gets. */
const BAR_RATIO = 0.72
const BAR_MOST_PX = 56
const MOMENT_BAR_PX = 14
const BAR_LEAST_PX = 3
const DAYS_PER_YEAR = 365.25

/** The frame of layers over columns in a picture of the given size. */
export function stackedFrame({ width, height, layers, columns, breaks, isMoment, top, formatTick }: StackedFrameInput): StackedFrame {
  const placed = columns.map((column, position) => ({ ...column, spans: stackValues(layers.map(({ values }) => values[position] ?? null)) }))
  const ends = placed.flatMap(({ spans, total }) => [...spans.flatMap((span) => (span ? [span.to] : [])), ...(total === undefined ? [] : [total])])
  const ticks = niceTicks(Math.min(0, ...ends), top ?? Math.max(0, ...ends), mostSteps(height))
  const hasWideLabels = width >= WIDE_PX
  const labelWidth = hasWideLabels ? LABEL_COLUMN_PX : NAME_COLUMN_PX
  const frame = plotFrame({ width, height, topPx: TOP_PX, labelWidth, ticks, formatTick, days: columns.map(({ x }) => x), breaks, scale: 'linear' })
  const [firstDay, lastDay] = frame.axis.domain
  const yearPx = ((frame.plot.right - frame.plot.left) * DAYS_PER_YEAR) / (lastDay - firstDay)
  const barPx = Math.max(BAR_LEAST_PX, Math.min(isMoment ? MOMENT_BAR_PX : BAR_MOST_PX, yearPx * BAR_RATIO))
  return { ...frame, columns: placed, barPx, hasWideLabels }
}

/** Positions of the layer and the column at a place of the picture: of the nearest date, the layer there; null beside all. */
export function partAt({ plot, axis, ticks, columns, barPx, x: toX }: StackedFrame, runs: readonly (readonly number[])[], x: number, y: number): { readonly layer: number; readonly column: number } | null {
  const [firstDay, lastDay] = axis.domain
  const [lowest, highest] = [ticks[0]?.value ?? 0, ticks.at(-1)?.value ?? 1]
  const days = columns.map((column) => column.x)
  const day = firstDay + ((x - plot.left) / (plot.right - plot.left)) * (lastDay - firstDay)
  const value = lowest + ((plot.bottom - y) / (plot.bottom - plot.top)) * (highest - lowest)
  const run = runs.find((own) => own.length > 1 && (days[own[0] ?? -1] ?? Infinity) <= day && day <= (days[own.at(-1) ?? -1] ?? -Infinity))
  const column = nearestColumn(days, day)
  if (!run && Math.abs(toX(days[column] ?? 0) - x) > barPx / 2 + 2) return null
  const after = run?.find((position) => (days[position] ?? 0) >= day) ?? column
  const before = run?.[Math.max(0, run.indexOf(after) - 1)] ?? column
  const [beforeDay = 0, afterDay = 0] = [days[before], days[after]]
  const spans = spansBetween(columns[before]?.spans ?? [], columns[after]?.spans ?? [], afterDay === beforeDay ? 0 : (day - beforeDay) / (afterDay - beforeDay))
  const layer = layerAt(spans, value)
  return layer < 0 ? null : { layer, column }
}
