import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { parseObservations } from '../../../src/csv/observations-csv.ts'
import { figuresToCsv } from '../../../src/csv/observations-to-csv.ts'
import { buildComposition } from '../../../src/domain/composition.ts'
import { buildRanking } from '../../../src/domain/ranking.ts'
import { buildTrend, pointsOfSeries } from '../../../src/domain/trend.ts'
import { CompositionPanel } from '../../../src/features/composition/CompositionPanel.tsx'
import { compositionFigures } from '../../../src/features/composition/composition-export.ts'
import { RankingPanel } from '../../../src/features/ranking/RankingPanel.tsx'
import { rankingFigures } from '../../../src/features/ranking/ranking-export.ts'
import { TrendPanel } from '../../../src/features/trend/TrendPanel.tsx'
import { trendFileName, trendFigures } from '../../../src/features/trend/trend-export.ts'
import { renderWithStores } from '../fixtures/render.tsx'

test('a trend is downloaded with every mark and every figure beside it, and reading the file gives the printed ones again', async () => {
  const { stores } = await renderWithStores(<TrendPanel />, { search: 'view=trend&localities=VN-DN&partners=KR' })
  expect(await screen.findByRole('button', { name: 'Download CSV' })).toBeTruthy()
  const evidence = stores.data.getState()
  const trend = buildTrend(evidence, stores.view.getState().view, false)
  const rows = trend ? trendFigures(trend) : []
  expect(rows).toHaveLength(trend?.series.reduce((sum, series) => sum + pointsOfSeries(series).length + series.undrawn.length, 0) ?? -1)
  expect(trend && trendFileName(trend)).toMatch(/^inflow-trend-capital-\d{4}-\d{4}\.csv$/)
  const { dataset, problems } = parseObservations(figuresToCsv(rows, evidence.registry, 'en'))
  expect([dataset.size, problems]).toEqual([rows.filter(({ figure }) => figure.kind === 'published').length, []])
})

test('a ranking is downloaded with what is ranked, its share and its change of rank', async () => {
  const { stores } = await renderWithStores(<RankingPanel />, { search: 'view=ranking&over=partner&localities=VN&base=2020-12-20' })
  expect(await screen.findByRole('button', { name: 'Download CSV' })).toBeTruthy()
  const ranking = buildRanking(stores.data.getState(), stores.view.getState().view)
  const rows = ranking ? rankingFigures(ranking) : []
  const korea = rows.filter(({ partner }) => partner === 'KR').map(({ figure }) => (figure.kind === 'computed' ? figure.computation : figure.kind))
  expect(korea.slice(0, 3)).toEqual(['published', 'share', 'change of rank'])
})

test('a composition is downloaded part by part with its totals', async () => {
  const { stores } = await renderWithStores(<CompositionPanel />, { search: 'view=composition&over=partner&localities=VN' })
  expect(await screen.findByRole('button', { name: 'Download CSV' })).toBeTruthy()
  const composition = buildComposition(stores.data.getState(), stores.view.getState().view)
  if (composition?.kind !== 'stacked') throw new Error('refused')
  const rows = compositionFigures(composition)
  expect(rows).toHaveLength((composition.layers.length + 1) * composition.columns.length)
  expect(rows.slice(-composition.columns.length).map(({ figure }) => figure)).toEqual(composition.columns.map(({ total }) => total))
})
