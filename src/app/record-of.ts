import { buildComparison } from '../domain/comparison.ts'
import { buildComposition } from '../domain/composition.ts'
import { defaultMatrixSorting, sortMatrix } from '../domain/matrix-sort.ts'
import { buildMatrix } from '../domain/matrix.ts'
import { buildRanking } from '../domain/ranking.ts'
import { buildTrend } from '../domain/trend.ts'
import { comparisonRecord } from '../features/compare/compare-record.ts'
import { compositionRecord } from '../features/composition/composition-record.ts'
import { matrixRecord } from '../features/matrix/matrix-record.ts'
import { rankingRecord } from '../features/ranking/ranking-record.ts'
import { trendRecord } from '../features/trend/trend-record.ts'
import type { FigureRecord, RecordTexts } from '../parts/figure-record.ts'

/** What the figure of a view says, made from the data alone; null: nothing to show. Views that are no single figure say their trend. */
export function recordOf(texts: RecordTexts): FigureRecord | null {
  const { evidence, view, messages } = texts
  switch (view.kind) {
    case 'overview':
    case 'map':
    case 'scatter':
    case 'check':
    case 'sources':
      return recordOf({ ...texts, view: { ...view, kind: 'trend' } })
    case 'trend': {
      const trend = buildTrend(evidence, view, false)
      return trend && trend.series.length > 0 ? trendRecord(texts, trend) : null
    }
    case 'ranking': {
      const ranking = buildRanking(evidence, view)
      return ranking && rankingRecord(texts, ranking)
    }
    case 'composition': {
      const composition = buildComposition(evidence, view)
      return composition?.kind === 'stacked' ? compositionRecord(texts, composition) : null
    }
    case 'matrix': {
      const matrix = buildMatrix(evidence, view)
      return matrix && matrix.rows.length > 0 ? matrixRecord(texts, sortMatrix(matrix, defaultMatrixSorting(matrix), evidence.registry, messages.language)) : null
    }
    case 'compare': {
      const comparison = buildComparison(evidence, view, messages.language)
      return comparison && comparison.facts.rows.length > 0 ? comparisonRecord(texts, comparison) : null
    }
  }
}
