import { expect, test } from 'vitest'
import { brokenColumns, brokenPeriods, brokenPoints, brokenTimes } from '../../../src/domain/broken-periods.ts'
import { buildComposition } from '../../../src/domain/composition.ts'
import { buildMatrix } from '../../../src/domain/matrix.ts'
import { boundaryChanges } from '../../../src/domain/occasions.ts'
import { pointsOfSeries } from '../../../src/domain/trend.ts'
import { DEFAULT_VIEW } from '../../../src/domain/view.ts'
import { period } from '../fixtures/build.ts'
import { loadCurated } from '../fixtures/curated.ts'
import { trendOf } from '../fixtures/trend-text.ts'

const evidence = loadCurated()
const { breaks } = evidence.registry
const days = ['2015', '2016', '2016-12-20', '2025-06', '2025-07', '2026'].map(period)
const found = (counter: string | null, periods = days) => [...brokenPeriods(breaks, periods, counter)].map(([at, marks]) => [periods[at]?.text, marks.map((index) => breaks[index]?.kind)])

test('a series breaks at its first period that reaches beyond the break: cut-offs and definitions of its own counter, boundaries for everybody', () => {
  expect(found('FIA')).toEqual([
    ['2016', ['definition', 'cut-off']],
    ['2025-06', ['cut-off', 'boundary']],
    ['2025-07', ['boundary']],
    ['2026', ['boundary']],
  ])
  expect(found(null)).toEqual([
    ['2025-06', ['boundary']],
    ['2025-07', ['boundary']],
    ['2026', ['boundary']],
  ])
})

test('a series that begins after a break does not break', () => {
  expect(found('FIA', ['2017', '2018'].map(period))).toEqual([])
})

test('in a trend the mark stands at the first count after each break', () => {
  const trend = trendOf(evidence)
  const points = trend.series.flatMap(pointsOfSeries)
  expect([...brokenPoints(trend)].map(([id, marks]) => [points.find((point) => point.id === id)?.figure.period.text, marks])).toEqual([
    ['2016-12-20', [0]],
    ['2024-12-31', [1]],
  ])
})

test('in a composition and a matrix it stands at the first column after each break', () => {
  const composition = buildComposition(evidence, { ...DEFAULT_VIEW, kind: 'composition', over: ['locality'] })
  if (composition?.kind !== 'stacked') throw new Error('nothing is stacked')
  expect([...brokenColumns(composition)].map(([at, marks]) => [composition.columns[at]?.period.text, marks])).toEqual([['2016-12-20', [0]]])
  const matrix = buildMatrix(evidence, { ...DEFAULT_VIEW, kind: 'matrix', over: ['locality', 'time'] })
  if (!matrix) throw new Error('no matrix')
  expect([...brokenTimes(matrix)].map(([at, marks]) => [matrix.columns[at]?.key, marks])).toEqual([['2016-12-20', [0]]])
})

test('a matrix of places against places has no dates to break at', () => {
  expect(buildMatrix(evidence, { ...DEFAULT_VIEW, kind: 'matrix', over: ['locality', 'partner'] })?.breaks).toEqual([])
})

test('63 provinces become 34 on 1 July 2025; a province that only changes its rank changes no number', () => {
  expect(boundaryChanges(evidence.registry, breaks)).toEqual([{ day: period('2025-07-01').startDay, before: 63, after: 34 }])
})

test('the boundaries that changed within a trend go with it', () => {
  expect(trendOf(evidence, { measure: 'registered' }).boundaries).toEqual([{ day: period('2025-07-01').startDay, before: 63, after: 34 }])
  expect(trendOf(evidence, { measure: 'registered', toYear: 2024 }).boundaries).toEqual([])
})
