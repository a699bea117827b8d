import { expect, test } from 'vitest'
import { averageSize, hasAverageSize } from '../../../src/domain/average-size.ts'
import { listedFigures } from '../../../src/domain/nil.ts'
import { missing, refused } from '../../../src/domain/figure.ts'
import { pickFigure } from '../../../src/domain/pick.ts'
import { evidenceOf, observation, period } from '../fixtures/build.ts'
import { loadCurated } from '../fixtures/curated.ts'

const cell = { measure: 'capital', locality: 'VN', partner: 'WLD' }

test('Da Nang and Korea, May 2024: more than 371 million over 278 projects is more than 1.33 million a project', () => {
  const evidence = loadCurated(['vietnam'])
  const { picked } = pickFigure(evidence, { measure: 'capital', locality: 'VN-DN', partner: 'KR' }, period('2024-05'))
  const size = picked.kind === 'published' ? averageSize(evidence, [picked]) : picked
  expect(size).toMatchObject({
    kind: 'computed',
    computation: 'average size',
    unit: 'USD million per project',
    period: { text: '2024-05' },
    quantity: { relation: '>', precision: 0.005 },
    parts: [{ observation: { measure: 'capital', source: 'danang-daegu-202407' } }, { observation: { measure: 'projects', source: 'danang-daegu-202407' } }],
  })
  expect(size.kind === 'computed' && size.quantity.value).toBeCloseTo(371 / 278, 10)
})

test('capital and projects of different sources or dates make no average', () => {
  const evidence = evidenceOf([
    observation({ value: 100, source: 'agency', period: '2023-12-20' }),
    observation({ measure: 'projects', value: 10, source: 'office', period: '2023-12-20' }),
    observation({ measure: 'projects', value: 10, source: 'agency', period: '2022-12-20' }),
  ])
  expect(averageSize(evidence, listedFigures(evidence, cell))).toEqual(missing('not reported'))
})

test('capital in another currency than dollars makes no average', () => {
  const evidence = evidenceOf([observation({ value: 100 }), observation({ measure: 'projects', value: 10 })])
  const measures = new Map([...evidence.registry.measures].map(([code, measure]) => [code, code === 'capital' ? { ...measure, unit: 'CAD million' as const } : measure]))
  const inCanadianDollars = { ...evidence, registry: { ...evidence.registry, measures } }
  expect(averageSize(evidence, listedFigures(evidence, cell))).toMatchObject({ quantity: { value: 10 } })
  expect(averageSize(inCanadianDollars, listedFigures(inCanadianDollars, cell))).toEqual(missing('not reported'))
})

test('the first figure that has its other half in the same source gives the average, from projects as well as from capital', () => {
  const evidence = evidenceOf([
    observation({ value: 300, source: 'agency' }),
    observation({ value: 100, source: 'press' }),
    observation({ measure: 'projects', value: 50, source: 'press' }),
  ])
  const fromCapital = averageSize(evidence, listedFigures(evidence, cell))
  const fromProjects = averageSize(evidence, listedFigures(evidence, { ...cell, measure: 'projects' }))
  expect(fromCapital).toMatchObject({ quantity: { value: 2 }, parts: [{ observation: { value: 100 } }, { observation: { value: 50 } }] })
  expect(fromProjects).toEqual(fromCapital)
})

test('no projects have no average size', () => {
  const evidence = evidenceOf([observation({ value: 0 }), observation({ measure: 'projects', value: 0 })])
  expect(averageSize(evidence, listedFigures(evidence, cell))).toEqual(refused('zero denominator'))
})

test('only capital of projects and their number have an average size', () => {
  expect(['capital', 'projects', 'new_capital', 'new_projects', 'registered', 'adjusted_capital', 'inflow'].filter(hasAverageSize)).toEqual(['capital', 'projects', 'new_capital', 'new_projects'])
})
