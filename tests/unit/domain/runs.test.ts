import { expect, test } from 'vitest'
import { dotsToRuns, figureDay, lineToRuns } from '../../../src/domain/runs.ts'
import { isWholeYear } from '../../../src/domain/period.ts'
import type { TrendPoint } from '../../../src/domain/trend.ts'
import { published } from '../fixtures/build.ts'
import { runTexts } from '../fixtures/trend-text.ts'

function point(overrides: Parameters<typeof published>[0], isMoment: boolean): TrendPoint {
  const figure = published(overrides)
  return { id: figure.period.text, figure, day: figureDay(figure.period, isMoment), isStatement: false, isPartYear: !isMoment && !isWholeYear(figure.period) }
}
const stock = (period: string, overrides: Parameters<typeof published>[0] = {}) => point({ period, ...overrides }, true)
const flow = (period: string, overrides: Parameters<typeof published>[0] = {}) => point({ period, measure: 'registered', ...overrides }, false)

test('counts up to 18 months apart are joined, longer gaps break the line', () => {
  expect(runTexts(lineToRuns([stock('2020-12-20'), stock('2022-06-20')], true))).toEqual(['2020-12-20 100, 2022-06-20 100'])
  expect(runTexts(lineToRuns([stock('2020-12-20'), stock('2022-06-21')], true))).toEqual(['2020-12-20 100', '2022-06-21 100'])
})

test('flows of years that follow each other are joined; a missing year breaks the line and leaves lone points', () => {
  expect(runTexts(lineToRuns([flow('2015'), flow('2016'), flow('2018'), flow('2020')], false))).toEqual(['2015 100, 2016 100', '2018 100', '2020 100'])
})

test('a year to a cut-off day is a year all the same', () => {
  expect(runTexts(lineToRuns([flow('2015'), flow('2016-01-01/2016-12-20')], false))).toEqual(['2015 100, 2016-01-01/2016-12-20 100'])
})

test('parts of years are joined to nothing', () => {
  expect(runTexts(lineToRuns([flow('2022'), flow('2023-01/2023-06'), flow('2024-01/2024-06')], false))).toEqual(['2022 100', '2023-01/2023-06 100 part', '2024-01/2024-06 100 part'])
})

test('points may come in any order', () => {
  expect(runTexts(lineToRuns([flow('2016'), flow('2015')], false))).toEqual(['2015 100, 2016 100'])
})

test('a statement of low reliability is a dot of its own', () => {
  expect(runTexts(dotsToRuns([stock('2023-06'), stock('2023-09', { status: 'U', value: 7 }), stock('2023-12')], true))).toEqual(['2023-06 100, 2023-12 100', '2023-09 7 U'])
})

test('statements of one moment that disagree are dots of their own', () => {
  expect(runTexts(dotsToRuns([stock('2023-06'), stock('2023-12', { value: 7 }), stock('2023-12', { value: 9 }), stock('2024-05')], true))).toEqual(['2023-06 100, 2024-05 100', '2023-12 7', '2023-12 9'])
})

test('statements of one moment that agree are joined like one', () => {
  expect(runTexts(dotsToRuns([stock('2023-06'), stock('2023-12', { value: 7 }), stock('2023-12', { value: 7 }), stock('2024-05')], true))).toEqual(['2023-06 100, 2023-12 7, 2023-12 7, 2024-05 100'])
})
