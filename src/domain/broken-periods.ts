import type { Matrix } from './matrix.ts'
import type { Period } from './period.ts'
import type { SeriesBreak } from './registry.ts'
import type { Trend } from './trend.ts'

/** Where in a series its breaks fall, for tables and files, which have no time axis to mark them on (rule 5). */

/**
 * The first of a counter's periods, given in the order of time, that reaches beyond each break: positions of periods with
 * the positions of their breaks. A series that only begins afterwards does not break. `counter` null counts for nobody, so
 * that only boundaries concern it.
 */
export function brokenPeriods(breaks: readonly SeriesBreak[], periods: readonly Period[], counter: string | null): ReadonlyMap<number, readonly number[]> {
  const broken = new Map<number, readonly number[]>()
  breaks.forEach((mark, index) => {
    if (mark.kind !== 'boundary' && mark.counter !== counter) return
    const at = periods.findIndex(({ endDay }) => endDay >= mark.day)
    if (at > 0) broken.set(at, [...(broken.get(at) ?? []), index])
  })
  return broken
}

/** Ids of the counted points of a trend at which their series breaks, with the positions of the breaks. */
export function brokenPoints({ breaks, series }: Trend): ReadonlyMap<string, readonly number[]> {
  return new Map(
    series.flatMap(({ counted, counter }) => {
      const points = counted.flat()
      const periods = points.map(({ figure }) => figure.period)
      return [...brokenPeriods(breaks, periods, counter)].map(([position, marks]) => [points[position]?.id ?? '', marks] as const)
    }),
  )
}

interface BrokenStack {
  readonly breaks: readonly SeriesBreak[]
  readonly columns: readonly { readonly period: Period }[]
  readonly counter: string | null
}

/** Positions of the dates of a stack at which its counter's series breaks, with the positions of the breaks. */
export function brokenColumns({ breaks, columns, counter }: BrokenStack): ReadonlyMap<number, readonly number[]> {
  return brokenPeriods(breaks, columns.map(({ period }) => period), counter)
}

/** Positions of the columns of time of a matrix at which the series of any counter shown breaks, with the positions of the breaks. */
export function brokenTimes({ breaks, columns }: Matrix): ReadonlyMap<number, readonly number[]> {
  const dated = columns.flatMap((column) => (column.kind === 'time' ? [column] : []))
  const periods = dated.map(({ period }) => period)
  const broken = new Map<number, readonly number[]>()
  for (const counter of new Set(dated.map((column) => column.counter))) {
    for (const [position, marks] of brokenPeriods(breaks, periods, counter)) broken.set(position, [...new Set([...(broken.get(position) ?? []), ...marks])].toSorted((a, b) => a - b))
  }
  return broken
}
