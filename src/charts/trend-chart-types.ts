/** What a trend chart draws, in the chart's own words: no places, no measures, every text ready. */

/**
 * filled: counted; hollow: a statement or an uncertain figure; computed: made from a statement; above, below: only a
 * bound is known; part: part of a year.
 */
export type PointMark = 'filled' | 'hollow' | 'computed' | 'above' | 'below' | 'part'

export interface ChartPoint {
  readonly id: string
  /** Day number. */
  readonly x: number
  readonly y: number
  readonly mark: PointMark
  /** Said when the keyboard reaches the point. */
  readonly spoken: string
}

export interface ChartLine {
  readonly id: string
  readonly name: string
  /** Further lines of the direct label: last value, its date. */
  readonly details: readonly string[]
  /** The point the label speaks of; it stands beside that point. */
  readonly labelled: ChartPoint | null
  /** A custom property of the design, for instance `--accent` or `--series-2`. */
  readonly colour: string
  /** Runs of points joined by a solid line, and by a dotted one; a run of one is a lone point. */
  readonly solid: readonly (readonly ChartPoint[])[]
  readonly dotted: readonly (readonly ChartPoint[])[]
}

/** An event, numbered as in the list under the chart. */
export interface ChartEvent {
  readonly number: number
  readonly x: number
}

/** A break in the series: a quiet upright line with a letter at the top, as in the list under the chart. */
export interface ChartBreak {
  readonly x: number
  readonly letter: string
}
