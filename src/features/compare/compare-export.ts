import type { ExportRow } from '../../csv/observations-to-csv.ts'
import type { Comparison } from '../../domain/comparison.ts'
import type { CompareRow } from '../../domain/comparison-row.ts'
import type { Figure } from '../../domain/figure.ts'
import type { Period } from '../../domain/period.ts'

/** The figures of a comparison as they are on screen, row by row and column by column; one row a figure. */
export function comparisonFigures({ measure, at, rows, columns }: Comparison): readonly ExportRow[] {
  return at === null ? [] : rows.flatMap((row) => rowFigures(row, columns, measure.code, at))
}

function rowFigures(row: CompareRow, columns: Comparison['columns'], measure: string, at: Period): readonly ExportRow[] {
  const { value, otherClaims, share, rank, change, since, size } = row
  const shown: readonly Figure[] = [
    value,
    ...otherClaims,
    ...(columns.includes('share') ? [share.computed, ...(share.reported ? [share.reported] : [])] : []),
    ...(columns.includes('rank') ? [rank.computed, ...rank.reported] : []),
    ...(columns.includes('change') ? [change] : []),
    ...(columns.includes('since') ? [since] : []),
    ...(columns.includes('size') ? [size] : []),
  ]
  return shown
    .filter((figure) => figure === value || figure.kind !== 'missing')
    .map((figure) => ({ ...row.pair, measure: figure.kind === 'published' ? figure.observation.measure : measure, period: at, figure }))
}

/** The name of the file says measure and date. */
export function comparisonFileName({ measure, at }: Comparison): string {
  return `inflow-compare-${measure.code}-${(at?.text ?? '').replace('/', '_')}.csv`
}
