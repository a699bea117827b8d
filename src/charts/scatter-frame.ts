import { BOLD_WEIGHT, DETAIL_PX, STRONG_WEIGHT } from './mark-looks.ts'
import type { Plot } from './plot-frame.ts'
import { type DotLabel, type LineLabel, boxRound, placeDotLabels, placeLineLabel } from './scatter-layout.ts'
import type { ChartDot, DotPlot } from './scatter-types.ts'
import { textWidth } from './trend-layout.ts'
import { weighedWidth } from './wrap-text.ts'

/** Where everything of one scatter stands. Lengths in pixels. */
export interface ScatterFrame {
  readonly width: number
  readonly height: number
  readonly plot: Plot
  readonly xTicks: readonly ScatterTick[]
  readonly yTicks: readonly ScatterTick[]
  readonly xTitle: string
  readonly lines: readonly DrawnLine[]
  /** The last on top. */
  readonly dots: readonly PlacedDot[]
  readonly labels: readonly DrawnLabel[]
}

export interface ScatterTick {
  readonly value: number
  readonly text: string
  readonly at: number
}

/** A line of equal size where it crosses the plot. */
export interface DrawnLine {
  readonly size: number
  readonly text: string
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly label: LineLabel
}

export interface PlacedDot {
  readonly dot: ChartDot
  readonly x: number
  readonly y: number
}

export interface DrawnLabel extends DotLabel {
  readonly text: string
  readonly isStrong: boolean
}

export interface ScatterFrameInput extends DotPlot {
  readonly width: number
  readonly height: number
}

const TOP_PX = 10
const RIGHT_PX = 8
const TICKS_PX = 22
const TITLE_PX = 22
/** Between the outermost dots and the edges; above and beside the largest a name fits in. */
const EDGE_PX = 14
const NAMED_EDGE_PX = 28
const EDGE_RATIO = 0.1
/** Narrower pictures name lines shortly. */
const WIDE_PX = 560
const LEAST_DECADES = 1
/** Of a shorter axis values between powers of ten are named too. */
const FINE_DECADES = 1.6
const TICK_LINE_PX = 22
const TICK_GAP_PX = 8
const DOT_PX = 4.5
const RING_PX = 9
/** A pixel of air between names. */
const AIR_PX = 1

/** The frame of a scatter of the given size, both axes logarithmic. */
export function scatterFrame({ width, height, dots, sizes, xTitle, formatTick }: ScatterFrameInput): ScatterFrame {
  const [top, bottom] = [TOP_PX, height - TICKS_PX - TITLE_PX]
  const yAxis = logAxis(dots.map(({ y }) => y), bottom - top, NAMED_EDGE_PX)
  const left = Math.ceil(Math.max(...yAxis.ticks.map((value) => textWidth(formatTick(value), DETAIL_PX)), 8)) + 10
  const plot: Plot = { left, right: width - RIGHT_PX, top, bottom }
  const xAxis = logAxis(dots.map(({ x }) => x), plot.right - left, NAMED_EDGE_PX)
  const toX = (value: number) => round(plot.left + xAxis.ratio(Math.log10(value)) * (plot.right - plot.left))
  const toY = (value: number) => round(plot.bottom - yAxis.ratio(Math.log10(value)) * (plot.bottom - plot.top))
  const placed = dots.map((dot) => ({ dot, x: toX(dot.x), y: toY(dot.y) }))
  const boxes = placed.map(({ dot, x, y }) => boxRound(x, y, radiusOf(dot)))
  const lines = sizes.flatMap(({ size, text: long, shortText }): readonly DrawnLine[] => {
    const text = width < WIDE_PX ? shortText : long
    const level = Math.log10(size)
    const [from, to] = [Math.max(xAxis.from, yAxis.from - level), Math.min(xAxis.to, yAxis.to - level)]
    if (from >= to) return []
    const ends = { x1: toX(10 ** from), y1: toY(10 ** (from + level)), x2: toX(10 ** to), y2: toY(10 ** (to + level)) }
    const label = placeLineLabel(ends, textWidth(text, DETAIL_PX), plot, boxes)
    return label ? [{ size, text, ...ends, label: { ...label, x: round(label.x), y: round(label.y), angleDegrees: round(label.angleDegrees) } }] : []
  })
  const order = [...placed.filter(({ dot }) => isMarked(dot)), ...placed.filter(({ dot }) => !isMarked(dot))]
  const wishes = order.map(({ dot, x, y }) => ({
    id: dot.id,
    x,
    y,
    radius: radiusOf(dot),
    textWidth: weighedWidth(dot.name, DETAIL_PX, isMarked(dot) ? BOLD_WEIGHT : STRONG_WEIGHT) + 2 * AIR_PX,
    isUrgent: isMarked(dot),
  }))
  const named = new Map(dots.map((dot) => [dot.id, dot]))
  const labels = placeDotLabels(wishes, plot, lines.flatMap(({ label }) => label.boxes)).flatMap((label): readonly DrawnLabel[] => {
    const dot = named.get(label.id)
    return dot ? [{ ...label, x: round(label.x + AIR_PX), baseline: round(label.baseline), text: dot.name, isStrong: isMarked(dot) }] : []
  })
  return {
    width,
    height,
    plot,
    xTicks: thinned(xAxis.ticks.map((value) => ({ value, text: formatTick(value), at: toX(value) })), ({ text }) => textWidth(text, DETAIL_PX) + TICK_GAP_PX),
    yTicks: thinned(yAxis.ticks.map((value) => ({ value, text: formatTick(value), at: toY(value) })), () => TICK_LINE_PX),
    xTitle,
    lines,
    dots: order.toReversed(),
    labels,
  }
}

/** Whether the reader has asked for the dot. */
export function isMarked({ isChosen, isPinned }: ChartDot): boolean {
  return isChosen || isPinned
}

/** How far the mark of a dot reaches. */
function radiusOf({ isPinned, mark }: ChartDot): number {
  return isPinned || mark === 'above' || mark === 'below' ? RING_PX : DOT_PX
}

interface LogAxis {
  /** Logarithms to the base of ten. */
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
  /** Where a logarithm lies between the ends, 0 to 1. */
  readonly ratio: (level: number) => number
}

/** An axis so long that holds all values, which are above zero, with a margin at both ends. */
function logAxis(values: readonly number[], lengthPx: number, endPx: number): LogAxis {
  const levels = values.map(Math.log10)
  const [least, most] = [Math.min(...levels), Math.max(...levels)]
  const span = Math.max(most - least, LEAST_DECADES)
  const middle = (least + most) / 2
  const [first, last] = [Math.min(EDGE_PX, lengthPx * EDGE_RATIO), Math.min(endPx, lengthPx * EDGE_RATIO)]
  const decadePx = (lengthPx - first - last) / span
  const [from, to] = [middle - span / 2 - first / decadePx, middle + span / 2 + last / decadePx]
  const steps = to - from < FINE_DECADES ? [1, 2, 5] : [1]
  const powers = Array.from({ length: Math.ceil(to) - Math.floor(from) + 1 }, (_, index) => Math.floor(from) + index)
  const ticks = powers.flatMap((power) => steps.map((step) => Number((step * 10 ** power).toPrecision(12)))).filter((value) => from <= Math.log10(value) && Math.log10(value) <= to)
  return { from, to, ticks, ratio: (level) => (level - from) / (to - from) }
}

/** Without those whose text would touch the one before: `room` is what a text takes along the axis. */
function thinned(ticks: readonly ScatterTick[], room: (tick: ScatterTick) => number): readonly ScatterTick[] {
  const kept: ScatterTick[] = []
  for (const tick of ticks) {
    const last = kept.at(-1)
    if (!last || Math.abs(tick.at - last.at) >= (room(tick) + room(last)) / 2) kept.push(tick)
  }
  return kept
}

/** Pictures travel in pages: a hundredth of a pixel is enough. */
function round(px: number): number {
  return Math.round(px * 100) / 100
}
