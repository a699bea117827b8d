import type { ExportRow } from '../../csv/observations-to-csv.ts'
import { brokenColumns } from '../../domain/broken-periods.ts'
import type { StackedComposition } from '../../domain/composition.ts'
import { missing } from '../../domain/figure.ts'

/** The figures of a composition as they are on screen, part by part and date by date, the totals last; one row a figure. */
export function compositionFigures(composition: StackedComposition): readonly ExportRow[] {
  const { layers, columns, measure, whole, breaks } = composition
  const broken = brokenColumns(composition)
  const rows = [...layers, { pair: whole, figures: columns.map(({ total }) => total) }]
  return rows.flatMap(({ pair, figures }) => columns.map(({ period }, position) => ({ ...pair, measure: measure.code, period, figure: figures[position] ?? missing('not reported'), breaks: (broken.get(position) ?? []).flatMap((index) => breaks[index] ?? []) })))
}

/** The name of the file says measure, parts and mode. */
export function compositionFileName({ measure, over, mode }: StackedComposition): string {
  return `inflow-composition-${measure.code}-${over}-${mode}.csv`
}
