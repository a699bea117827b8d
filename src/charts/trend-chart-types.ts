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
  /** One of those beside the line in question: thinner, its label in a quiet ink. */
  readonly isQuiet?: boolean
  /** Runs of points joined by a solid line, and by a dotted one; a run of one is a lone point. */
  readonly solid: readonly (readonly ChartPoint[])[]
  readonly dotted: readonly (readonly ChartPoint[])[]
}

/** An event, numbered as in the list under the chart. */
export interface ChartEvent {
  readonly number: number
  readonly x: number
}

/** What the dated ribbon over a chart marks: a break in the series on a day, or a part of a year that a figure stands for. */
export interface ChartBreak {
  readonly id: string
  /** Day number: of the break, or the first of the part. */
  readonly x: number
  /** Last day of a part of a year; null: a break. */
  readonly end: number | null
  /** As in the list under the chart; empty: none. */
  readonly letter: string
  /** "20 Dec 2016", "Jan–Jun 2024". */
  readonly date: string
  /** What stands on either side, where the ribbon changes its shade: "63 → 34 provinces". */
  readonly sides: string | null
  /** All there is to say, for a card and for those who listen. */
  readonly spoken: string
}
