export type RowSegment = { readonly kind: 'row'; readonly index: number } | { readonly kind: 'gap'; readonly from: number; readonly rowCount: number }

export interface RowRange {
  readonly from: number
  /** Not included. */
  readonly to: number
}

/** Beyond this many rows a table draws only those in view, in a scrolling frame, each one line high. */
export const WINDOWED_FROM_ROWS = 120

/** On paper a table ends after this many rows, ten sheets or so: more is read from a file. */
export const MOST_PRINTED_ROWS = 500

/** Columns of a grid that is cut on paper, beside the last; the style sheet counts them too. */
export const MOST_PRINTED_COLUMNS = 10

const STEP = 8
const OVERSCAN = 8

/** The rows worth drawing for a scroll position, in steps so that most scrolling changes nothing. */
export function rangeInView(scrollTopPx: number, heightPx: number, rowHeightPx: number, rowCount: number): RowRange {
  const first = Math.floor(scrollTopPx / rowHeightPx / STEP) * STEP - OVERSCAN
  const last = Math.ceil((scrollTopPx + heightPx) / rowHeightPx / STEP) * STEP + OVERSCAN
  const to = Math.min(rowCount, last)
  return { from: Math.max(0, Math.min(first, to)), to }
}

/** All rows of a table as those drawn and the gaps between; a pinned row (the one that has the focus) is drawn wherever it is. */
export function segmentRows(rowCount: number, range: RowRange, pinned: number | undefined): readonly RowSegment[] {
  const indices = new Set(Array.from({ length: Math.max(0, range.to - range.from) }, (_, offset) => range.from + offset))
  if (pinned !== undefined && pinned < rowCount) indices.add(pinned)
  const segments: RowSegment[] = []
  let next = 0
  for (const index of [...indices].sort((a, b) => a - b)) {
    if (index > next) segments.push({ kind: 'gap', from: next, rowCount: index - next })
    segments.push({ kind: 'row', index })
    next = index + 1
  }
  if (next < rowCount) segments.push({ kind: 'gap', from: next, rowCount: rowCount - next })
  return segments
}
