import type { ExportRow } from '../../csv/observations-to-csv.ts'
import { brokenPoints } from '../../domain/broken-periods.ts'
import { type Trend, pointsOfSeries } from '../../domain/trend.ts'

/** The figures of a trend, line by line in the order of time: every mark, then what is printed besides and not drawn; one row a figure. */
export function trendFigures(trend: Trend): readonly ExportRow[] {
  const { series, measure, breaks } = trend
  const broken = brokenPoints(trend)
  return series.flatMap((line) => [
    ...pointsOfSeries(line).map(({ id, figure }) => ({ ...line.pair, measure: measure.code, period: figure.period, figure, breaks: (broken.get(id) ?? []).flatMap((index) => breaks[index] ?? []) })),
    ...line.undrawn.map((figure) => ({ ...line.pair, measure: measure.code, period: figure.period, figure })),
  ])
}

/** The name of the file says measure and years. */
export function trendFileName(trend: Trend): string {
  const years = trendFigures(trend).map(({ period }) => period.text.slice(0, 4)).toSorted()
  return `inflow-trend-${trend.measure.code}-${years[0] ?? ''}-${years.at(-1) ?? ''}.csv`
}
