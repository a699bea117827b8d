import { expect, test } from 'vitest'
import { conflictingRows, rowsBeside } from '../../../src/domain/conflicts.ts'
import { observationAt } from '../../../src/domain/dataset.ts'
import type { Evidence } from '../../../src/domain/evidence.ts'
import type { Observation } from '../../../src/domain/observation.ts'
import { evidenceOf, observation } from '../fixtures/build.ts'
import { loadCurated } from '../fixtures/curated.ts'

function conflicts(evidence: Evidence): readonly string[] {
  const isConflicting = conflictingRows(evidence)
  return Array.from(isConflicting.keys())
    .filter((row) => isConflicting[row] === 1)
    .map((row) => describe(observationAt(evidence.dataset, row)))
}

const describe = ({ period, value, source }: Observation) => [period.text, value, source].join(' ')

test('two documents that print different values of one cell and period contradict one another', () => {
  const evidence = evidenceOf([
    observation({ period: '2024-05', value: 4000, source: 'press' }),
    observation({ period: '2024-05', value: 3400, precision: 100, relation: '~', source: 'agency' }),
    observation({ period: '2024-06', value: 3400, source: 'office' }),
  ])
  expect(conflicts(evidence)).toEqual(['2024-05 3400 agency', '2024-05 4000 press'])
})

test('rounding, about and more than explain a difference', () => {
  expect(conflicts(evidenceOf([observation({ value: 6532.5, precision: 0.1 }), observation({ value: 6533, source: 'press' })]))).toEqual([])
  expect(conflicts(evidenceOf([observation({ value: 371, relation: '>' }), observation({ value: 2200, source: 'press' })]))).toEqual([])
  expect(conflicts(evidenceOf([observation({ value: 371, relation: '>' }), observation({ value: 300, source: 'press' })]))).toHaveLength(2)
})

test('what one document prints twice, and what documents print of other partners, is no contradiction', () => {
  expect(conflicts(evidenceOf([observation({ value: 1 }), observation({ value: 9 })]))).toEqual([])
  expect(conflicts(evidenceOf([observation({ value: 1 }), observation({ value: 9, partner: 'KR', source: 'press' })]))).toEqual([])
})

test('a stock of a year and of its last day are one period, and so are flows of a year and to a cut-off day', () => {
  expect(conflicts(evidenceOf([observation({ period: '2023', value: 1 }), observation({ period: '2023-12-31', value: 9, source: 'press' })]))).toHaveLength(2)
  expect(conflicts(evidenceOf([observation({ measure: 'registered', period: '2023', value: 1 }), observation({ measure: 'registered', period: '2023-01-01/2023-12-20', value: 9, source: 'press' })]))).toHaveLength(2)
  expect(conflicts(evidenceOf([observation({ measure: 'registered', period: '2023', value: 1 }), observation({ measure: 'registered', period: '2023-01/2023-06', value: 9, source: 'press' })]))).toEqual([])
})

test('beside a row stand the other rows of its cell and period', () => {
  const evidence = evidenceOf([
    observation({ period: '2023', value: 1 }),
    observation({ period: '2023-12-31', value: 2, source: 'press' }),
    observation({ period: '2024', value: 3 }),
    observation({ period: '2023', value: 4, partner: 'KR' }),
  ])
  const rows = Array.from({ length: evidence.dataset.size }, (_, row) => row)
  expect(rows.map((row) => [observationAt(evidence.dataset, row).value, rowsBeside(evidence, row).map((other) => observationAt(evidence.dataset, other).value)])).toEqual([
    [4, []],
    [1, [2]],
    [2, [1]],
    [3, []],
  ])
})

test('Binh Duong and Korea in May 2024: 4,000 in one document, about 3,400 in another', () => {
  const curated = loadCurated(['vietnam'])
  const isConflicting = conflictingRows(curated)
  const found = Array.from(isConflicting.keys()).flatMap((row) => {
    const { locality, partner, measure, period, value } = observationAt(curated.dataset, row)
    return isConflicting[row] === 1 && locality === 'VN-57' && partner === 'KR' && measure === 'capital' && period.text === '2024-05' ? [value] : []
  })
  expect(new Set(found)).toEqual(new Set([3400, 4000]))
})
