import type { ExportRow } from '../../csv/observations-to-csv.ts'
import type { Figure } from '../../domain/figure.ts'
import type { Ranking } from '../../domain/ranking.ts'

/** The figures of a ranking as they are on screen, row by row: what is ranked, what it was computed from, its share, its change of rank, what others report; one row a figure. */
export function rankingFigures({ rows, measure, at, comparison }: Ranking): readonly ExportRow[] {
  return rows.flatMap(({ place, pair, figure, counted, share, alsoReported }) => {
    const change = comparison?.changes.get(place.code)
    const shown: readonly Figure[] = [figure, counted, share, ...(change?.kind === 'moved' ? [change.figure] : []), ...alsoReported]
    return [...new Set(shown)].filter((one) => one.kind !== 'missing').map((one) => ({ ...pair, measure: measure.code, period: at ?? figure.period, figure: one }))
  })
}

/** The name of the file says measure, what is ranked and when. */
export function rankingFileName({ measure, over, at }: Ranking): string {
  return `inflow-ranking-${measure.code}-${over}-${(at?.text ?? '').replace('/', '_')}.csv`
}
