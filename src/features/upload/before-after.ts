import type { MovedSeries } from '../../domain/intake/moved-series.ts'

/** Where the lines of a small picture run, in pixels. */
export interface BeforeAfterFrame {
  /** Runs of points; a line is broken where there is no figure. */
  readonly before: readonly (readonly Point[])[]
  readonly after: readonly (readonly Point[])[]
  readonly zeroY: number
  /** Heights of the labels beside the lines' ends, kept apart. */
  readonly beforeLabelY: number
  readonly afterLabelY: number
}

interface Point {
  readonly x: number
  readonly y: number
}

export const HEIGHT_PX = 120
const TOP_PX = 12
const BOTTOM_PX = 20
const SIDE_PX = 5
const LABEL_PX = 18

/** Lays out one figure over time before and after a change, from zero, in so many pixels of width left of the labels. */
export function frameBeforeAfter(points: MovedSeries['points'], widthPx: number): BeforeAfterFrame {
  const values = points.flatMap(({ before, after }) => [before, after]).filter((value) => value !== null)
  const low = Math.min(0, ...values)
  const high = Math.max(low + Number.MIN_VALUE, ...values)
  const [firstDay = 0, lastDay = 0] = [points[0]?.period.endDay, points.at(-1)?.period.endDay]
  const days = Math.max(1, lastDay - firstDay)
  const y = (value: number) => round(TOP_PX + ((high - value) / (high - low)) * (HEIGHT_PX - TOP_PX - BOTTOM_PX))
  const x = (day: number) => (points.length === 1 ? round(widthPx / 2) : round(SIDE_PX + ((day - firstDay) / days) * (widthPx - 2 * SIDE_PX)))
  const runsOf = (which: 'before' | 'after') => {
    const runs: Point[][] = [[]]
    for (const point of points) {
      const value = point[which]
      if (value === null) runs.push([])
      else runs.at(-1)?.push({ x: x(point.period.endDay), y: y(value) })
    }
    return runs.filter((run) => run.length > 0)
  }
  const [before, after] = [runsOf('before'), runsOf('after')]
  const zeroY = y(0)
  const [beforeEnd = zeroY, afterEnd = zeroY] = [before.at(-1)?.at(-1)?.y, after.at(-1)?.at(-1)?.y]
  const apart = Math.max(0, LABEL_PX - Math.abs(beforeEnd - afterEnd)) / 2
  const side = afterEnd <= beforeEnd ? 1 : -1
  return { before, after, zeroY, beforeLabelY: inside(beforeEnd + side * apart), afterLabelY: inside(afterEnd - side * apart) }
}

function inside(y: number): number {
  return round(Math.min(HEIGHT_PX - BOTTOM_PX, Math.max(TOP_PX, y)))
}

function round(px: number): number {
  return Math.round(px * 10) / 10
}
