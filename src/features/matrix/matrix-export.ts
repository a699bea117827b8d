import type { ExportRow } from '../../csv/observations-to-csv.ts'
import { brokenTimes } from '../../domain/broken-periods.ts'
import type { MatrixCell } from '../../domain/matrix-body.ts'
import type { Matrix } from '../../domain/matrix.ts'
import type { Period } from '../../domain/period.ts'
import type { SeriesBreak } from '../../domain/registry.ts'

/** The figures of a matrix as they are on screen, row by row with the totals last; one row a figure. */
export function matrixFigures(matrix: Matrix): readonly ExportRow[] {
  const { rows, foot, columns, at, measure } = matrix
  const broken = brokenTimes(matrix)
  const periods = columns.map((column) => (column.kind === 'time' ? column.period : at))
  const breaksAt = (position: number) => (broken.get(position) ?? []).flatMap((index) => matrix.breaks[index] ?? [])
  const toRow = (cell: MatrixCell | null, period: Period | null | undefined, breaks: readonly SeriesBreak[]): readonly ExportRow[] =>
    cell && period ? [{ ...cell.pair, measure: measure.code, period, figure: cell.figure, breaks }] : []
  const last = at ?? periods.at(-1)
  return [...rows, ...foot].flatMap(({ cells, side }) => [...cells.flatMap((cell, position) => toRow(cell, periods[position], breaksAt(position))), ...toRow(side, last, [])])
}

/** The name of the file says measure, rows and columns. */
export function matrixFileName({ measure, directions }: Matrix): string {
  return `inflow-matrix-${measure.code}-${directions.rows}-${directions.columns}.csv`
}
