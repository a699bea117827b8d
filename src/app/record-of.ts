import { withBoundaryNotes } from '../parts/boundary-notes.ts'
import { withFormerNotes } from '../parts/former-words.ts'
import { inBoundaries } from '../domain/boundaries.ts'
import { buildChecks } from '../domain/checks.ts'
import { buildComparison } from '../domain/comparison.ts'
import { isByComponent } from '../domain/component-codes.ts'
import { buildComponents } from '../domain/components.ts'
import { buildComposition } from '../domain/composition.ts'
import { defaultMatrixSorting, sortMatrix } from '../domain/matrix-sort.ts'
import { buildMatrix } from '../domain/matrix.ts'
import { buildRanking } from '../domain/ranking.ts'
import { buildScatter } from '../domain/scatter.ts'
import { buildTileMap, hasTiles } from '../domain/tile-map.ts'
import { buildTrend } from '../domain/trend.ts'
import { checkRecord } from '../features/check/check-record.ts'
import { comparisonRecord } from '../features/compare/compare-record.ts'
import { componentRecord } from '../features/composition/component-record.ts'
import { compositionRecord } from '../features/composition/composition-record.ts'
import { mapRecord } from '../features/map/map-record.ts'
import { matrixRecord } from '../features/matrix/matrix-record.ts'
import { rankingRecord } from '../features/ranking/ranking-record.ts'
import { scatterRecord } from '../features/scatter/scatter-record.ts'
import { trendRecord } from '../features/trend/trend-record.ts'
import type { FigureRecord, RecordTexts } from '../parts/figure-record.ts'

/** What the figure of a view says, made from the data alone; null: nothing to show. Views that are no single figure say their trend. */
export function recordOf(texts: RecordTexts): FigureRecord | null {
  const evidence = inBoundaries(texts.evidence, texts.view.boundaries)
  const record = recordOfKind({ ...texts, evidence, registry: evidence.registry })
  return record && withFormerNotes(withBoundaryNotes(record, texts), texts)
}

function recordOfKind(texts: RecordTexts): FigureRecord | null {
  const { evidence, view, messages } = texts
  switch (view.kind) {
    case 'overview':
    case 'sources':
      return recordOfKind({ ...texts, view: { ...view, kind: 'trend' } })
    case 'trend': {
      const trend = buildTrend(evidence, view, false)
      return trend && trend.series.length > 0 ? trendRecord(texts, trend) : null
    }
    case 'ranking': {
      const ranking = buildRanking(evidence, view)
      return ranking && rankingRecord(texts, ranking)
    }
    case 'scatter': {
      const scatter = buildScatter(evidence, view)
      return scatter?.kind === 'dots' ? scatterRecord(texts, scatter) : null
    }
    case 'composition': {
      const components = buildComponents(evidence, view)
      if (components) return componentRecord(texts, components)
      const composition = buildComposition(evidence, view)
      return composition?.kind === 'stacked' && !isByComponent(view) ? compositionRecord(texts, composition) : null
    }
    case 'matrix': {
      const matrix = buildMatrix(evidence, view)
      return matrix && matrix.rows.length > 0 ? matrixRecord(texts, sortMatrix(matrix, defaultMatrixSorting(matrix), evidence.registry, messages.language)) : null
    }
    case 'map': {
      const map = hasTiles(evidence, view) ? buildTileMap(evidence, view) : null
      return map && mapRecord(texts, map)
    }
    case 'check': {
      const checks = buildChecks(evidence, view)
      return checks && checks.figureCount > 0 ? checkRecord(texts, checks) : null
    }
    case 'compare': {
      const comparison = buildComparison(evidence, view, messages.language)
      return comparison && comparison.facts.rows.length > 0 ? comparisonRecord(texts, comparison) : null
    }
  }
}
