import type { StackedSpan } from './stacked-layout.ts'

/** What a stacked chart draws, in the chart's own words: no places, no measures, every text ready. */

export interface StackedLayer {
  readonly id: string
  readonly name: string
  /** Where labels have little room. */
  readonly shortName: string
  /** Second line of the direct label. */
  readonly detail: string
  /** A custom property of the design, for instance `--series-2`. */
  readonly colour: string
  /** One for each column; null: nothing to draw. */
  readonly values: readonly (number | null)[]
  /** Said when the keyboard reaches the part; one for each column. */
  readonly spoken: readonly string[]
}

export interface StackedColumn {
  /** Day number. */
  readonly x: number
  /** Stands at the foot of a column that has nothing to draw, where there is a reason to tell. */
  readonly mark: string | null
  /** The whole as printed, drawn as a line across the bar where its parts may lie on both sides of zero; left out where the parts show it. */
  readonly total?: number
}

/** A column with the span of each layer. */
export interface PlacedColumn extends StackedColumn {
  readonly spans: readonly (StackedSpan | null)[]
}

/** The part of a layer at a column, as the chart knows it. */
export function partId(layerId: string, column: number): string {
  return `${layerId}:${column}`
}
