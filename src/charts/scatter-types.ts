import type { PointMark } from './trend-chart-types.ts'

/** What a scatter draws, in the chart's own words: no places, no measures, every text ready. */

export interface ChartDot {
  readonly id: string
  readonly name: string
  /** Both above zero. */
  readonly x: number
  readonly y: number
  readonly mark: PointMark
  /** Where a bound is open to, in degrees clockwise from "above"; 0 for marks without a direction. */
  readonly turnDegrees: number
  readonly isChosen: boolean
  readonly isPinned: boolean
  /** Said when the keyboard reaches the dot. */
  readonly spoken: string
}

/** A line of equal size: where `y` is so many times `x`. */
export interface SizeLine {
  readonly size: number
  readonly text: string
  /** Where there is little room. */
  readonly shortText: string
}

/** What a scatter is of. */
export interface DotPlot {
  /** In the order in which they are named where there is little room; at least one. */
  readonly dots: readonly ChartDot[]
  readonly sizes: readonly SizeLine[]
  /** Under the horizontal axis: what it counts. */
  readonly xTitle: string
  readonly formatTick: (value: number) => string
}
