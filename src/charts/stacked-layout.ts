/** Geometry of a stacked chart that needs no browser: where each part begins and ends. */

/** A part of a column, in the values' unit: from the side nearer to zero to the other. */
export interface StackedSpan {
  readonly from: number
  readonly to: number
}

/** The spans of one column's values, in their order: those above zero stand on each other, those below hang under each other. null where there is none. */
export function stackValues(values: readonly (number | null)[]): readonly (StackedSpan | null)[] {
  let top = 0
  let bottom = 0
  return values.map((value) => {
    if (value === null) return null
    const from = value < 0 ? bottom : top
    const to = from + value
    if (value < 0) bottom = to
    else top = to
    return { from, to }
  })
}

/** The spans of columns between two of them, at a part of the way (0 to 1): areas are straight between their dates. */
export function spansBetween(before: readonly (StackedSpan | null)[], after: readonly (StackedSpan | null)[], ratio: number): readonly (StackedSpan | null)[] {
  return before.map((span, layer) => {
    const next = after[layer]
    return span && next ? { from: span.from + (next.from - span.from) * ratio, to: span.to + (next.to - span.to) * ratio } : null
  })
}

/** Position of the layer whose span holds a value; -1 where none does. */
export function layerAt(spans: readonly (StackedSpan | null)[], value: number): number {
  return spans.findIndex((span) => span !== null && Math.min(span.from, span.to) <= value && value < Math.max(span.from, span.to))
}

/** Position of the column nearest to a day. */
export function nearestColumn(days: readonly number[], day: number): number {
  return days.reduce((best, candidate, position) => (Math.abs(candidate - day) < Math.abs((days[best] ?? Infinity) - day) ? position : best), 0)
}
