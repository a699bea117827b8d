import { RIBBON_GAP_PX, type RibbonLayout, layoutRibbon, mostFlagRows } from './break-ribbon.ts'
import { DETAIL_PX } from './mark-looks.ts'
import type { ChartBreak } from './trend-chart-types.ts'
import { type TimeAxis, textWidth, timeAxis } from './trend-layout.ts'

/** The rectangle between the axes. */
export interface Plot {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where the axes of a chart over time stand; whoever draws it, the picture is the same. Lengths in pixels. */
export interface PlotFrame {
  readonly width: number
  readonly height: number
  readonly plot: Plot
  readonly axis: TimeAxis
  /** Values that are named at the left, ascending. */
  readonly ticks: readonly { readonly value: number; readonly text: string }[]
  /** Room at the right of the plot. */
  readonly labelWidth: number
  /** Stands over the plot. */
  readonly ribbon: RibbonLayout
  /** From a day to pixels. */
  readonly x: (day: number) => number
  /** From a value to pixels. */
  readonly y: (value: number) => number
}

export interface PlotFrameInput {
  readonly width: number
  readonly height: number
  /** Room over the plot, the least: a ribbon may need more. */
  readonly topPx: number
  readonly labelWidth: number
  /** The left edge of the plot, the least: a plot over another shares its time axis. */
  readonly leastLeftPx?: number
  readonly ticks: readonly number[]
  readonly formatTick: (value: number) => string
  /** Days the axis must hold; at least one. */
  readonly days: readonly number[]
  /** What the ribbon marks; what lies beside the axis is left out. */
  readonly breaks: readonly ChartBreak[]
  readonly scale: 'linear' | 'log'
}

/** From here on labels have a column of their own, with room for more than names. */
export const WIDE_PX = 600
export const LABEL_COLUMN_PX = 182
export const NAME_COLUMN_PX = 100
const LOW_PX = 360
const BOTTOM_PX = 30
const YEAR_TEXT_PX = 40
const ABOVE_RIBBON_PX = 4

/** The frame of a chart of the given size: room for the names of values at the left, for labels at the right, for years below. */
export function plotFrame({ width, height, topPx, labelWidth, leastLeftPx = 0, ticks, formatTick, days, breaks, scale }: PlotFrameInput): PlotFrame {
  const named = ticks.map((value) => ({ value, text: formatTick(value) }))
  const left = Math.max(leastLeftPx, Math.ceil(Math.max(...named.map(({ text }) => textWidth(text, DETAIL_PX)), 8)) + 10)
  const right = width - labelWidth
  const axis = timeAxis(Math.min(...days), Math.max(...days), right - left, YEAR_TEXT_PX)
  const [firstDay, lastDay] = axis.domain
  const x = (day: number) => round(left + ((day - firstDay) / (lastDay - firstDay)) * (right - left))
  const ribbon = layoutRibbon({ breaks, left, right, x, mostRows: mostFlagRows(height) })
  const plot = { left, right, top: Math.max(topPx, ABOVE_RIBBON_PX + ribbon.height + RIBBON_GAP_PX), bottom: height - BOTTOM_PX }
  const level = scale === 'log' ? Math.log10 : (value: number) => value
  const [lowest, highest] = [level(ticks[0] ?? 0), level(ticks.at(-1) ?? 1)]
  return {
    width,
    height,
    plot,
    axis,
    ticks: named,
    labelWidth,
    ribbon,
    x,
    y: (value) => round(plot.bottom - ((level(value) - lowest) / (highest - lowest)) * (plot.bottom - plot.top)),
  }
}

/** Steps between named values: few in a low picture. */
export function mostSteps(heightPx: number): number {
  return heightPx < LOW_PX ? 4 : 5
}

/** Pictures travel in pages: a hundredth of a pixel is enough. */
function round(px: number): number {
  return Math.round(px * 100) / 100
}
