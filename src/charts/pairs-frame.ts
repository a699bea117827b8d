import { LABEL_COLUMN_PX, type PlotFrame, WIDE_PX, plotFrame } from './plot-frame.ts'
import type { ChartBreak, PointMark } from './trend-chart-types.ts'
import { niceTicks } from './trend-layout.ts'

/** What a chart of pairs draws, in the chart's own words: two bars a year and, on an axis of percent, how one stands to the other. */

/** A bar or a dot of a year. */
export interface PairsMark {
  readonly id: string
  /** null: nothing to draw. */
  readonly value: number | null
  /** Stands where nothing is drawn: the mark of the reason. */
  readonly missing: string
  readonly mark: PointMark
  /** Said when the keyboard reaches it. */
  readonly spoken: string
}

export interface PairsYear {
  readonly year: number
  /** Day number of the middle of the year. */
  readonly x: number
  readonly quiet: PairsMark
  readonly strong: PairsMark
  /** In percent. */
  readonly ratio: PairsMark
}

/** What the bars and the dots are called, at the right of the last of them. */
export interface PairsNames {
  readonly quiet: string
  readonly strong: string
  readonly ratio: string
}

export interface PairsFrameInput {
  readonly width: number
  readonly years: readonly PairsYear[]
  readonly breaks: readonly ChartBreak[]
  readonly formatTick: (value: number) => string
  readonly formatRatioTick: (value: number) => string
}

export interface PairsFrame {
  readonly width: number
  readonly height: number
  readonly isWide: boolean
  readonly bars: PlotFrame
  readonly ratios: PlotFrame
  /** Width of one bar of a pair. */
  readonly barPx: number
  /** Where the words over the dots stand. */
  readonly ratioTitleY: number
}

export const ALL_PERCENT = 100

const BARS_PX = { wide: 290, narrow: 250 }
const RATIOS_PX = { wide: 168, narrow: 158 }
const TOP_PX = 22
/** Room between the pictures for the words over the second. */
const TITLE_PX = 40
const RATIO_STEPS = 3
const BAR_STEPS = 4
const DAYS_PER_YEAR = 365.25
/** Part of a year that its two bars take, and the widest one gets. */
const PAIR_RATIO = 0.78
const BAR_MOST_PX = 26
const BAR_LEAST_PX = 1.5
const NARROW_RIGHT_PX = 10

/** Two plots over one another on one time axis: both flows above, the ratio below, which always has 100 on it. */
export function pairsFrame({ width, years, breaks, formatTick, formatRatioTick }: PairsFrameInput): PairsFrame {
  const isWide = width >= WIDE_PX
  const size = isWide ? 'wide' : 'narrow'
  const labelWidth = isWide ? LABEL_COLUMN_PX : NARROW_RIGHT_PX
  const days = years.map(({ x }) => x)
  const valuesOf = (pick: (year: PairsYear) => readonly PairsMark[]) => years.flatMap((year) => pick(year).flatMap(({ value }) => value ?? []))
  const flows = valuesOf(({ quiet, strong }) => [quiet, strong])
  const shared = { width, labelWidth, days, scale: 'linear' as const }
  const upper = { ...shared, height: BARS_PX[size], topPx: TOP_PX, ticks: niceTicks(Math.min(0, ...flows), Math.max(0, ...flows), BAR_STEPS), formatTick, breaks }
  const lower = { ...shared, height: RATIOS_PX[size], topPx: 0, ticks: niceTicks(0, Math.max(ALL_PERCENT, ...valuesOf(({ ratio }) => [ratio])), RATIO_STEPS), formatTick: formatRatioTick, breaks: [] }
  const leastLeftPx = Math.max(plotFrame(upper).plot.left, plotFrame(lower).plot.left)
  const bars = plotFrame({ ...upper, leastLeftPx })
  const top = bars.height + TITLE_PX
  const ratios = lowered(plotFrame({ ...lower, leastLeftPx }), top)
  const [firstDay, lastDay] = bars.axis.domain
  const yearPx = ((bars.plot.right - bars.plot.left) * DAYS_PER_YEAR) / (lastDay - firstDay)
  return {
    width,
    height: top + ratios.height,
    isWide,
    bars,
    ratios,
    barPx: Math.max(BAR_LEAST_PX, Math.min(BAR_MOST_PX, (yearPx * PAIR_RATIO) / 2)),
    ratioTitleY: top - 14,
  }
}

/** The frame so much further down. */
function lowered(frame: PlotFrame, px: number): PlotFrame {
  const { plot } = frame
  return { ...frame, plot: { ...plot, top: plot.top + px, bottom: plot.bottom + px }, y: (value) => frame.y(value) + px }
}

/** Years whose dots a line joins: those that follow each other without a gap. */
export function ratioRuns(years: readonly PairsYear[]): readonly (readonly PairsYear[])[] {
  const runs: PairsYear[][] = []
  for (const year of years) {
    if (year.ratio.value === null) continue
    const run = runs.at(-1)
    if (run && run.at(-1)?.year === year.year - 1) run.push(year)
    else runs.push([year])
  }
  return runs
}
