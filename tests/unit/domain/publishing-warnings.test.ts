import { expect, test } from 'vitest'
import { missing } from '../../../src/domain/figure.ts'
import { publishingWarnings } from '../../../src/domain/publishing-warnings.ts'
import { measure, published, registryOf, source } from '../fixtures/build.ts'

const registry = registryOf({
  measures: [measure({ code: 'capital' }), measure({ code: 'registered', kind: 'flow' })],
  sources: [source({ id: 'fia-2023', tier: 'official', counter: 'FIA' }), source({ id: 'fia-2024', tier: 'official', counter: 'FIA' }), source({ id: 'press' })],
})
const counted = (year: string, id: string) => published({ period: `${year}-12-31`, value: 5, source: id })
const kinds = (figures: Parameters<typeof publishingWarnings>[2], code = 'capital') => publishingWarnings({ registry }, code, figures)

test('counts of one official counter from several documents need no warning', () => {
  expect(kinds([counted('2022', 'fia-2023'), counted('2023', 'fia-2024'), counted('2024', 'fia-2024')])).toEqual([])
})

test('statements alone are reported and not official; beside counts they are counted', () => {
  const stated = published({ period: '2024-05', value: 371, relation: '>', source: 'press' })
  expect(kinds([stated])).toEqual([{ kind: 'no official source' }, { kind: 'one document' }, { kind: 'bounds', count: 1 }, { kind: 'few figures', count: 1 }])
  expect(kinds([counted('2022', 'fia-2023'), counted('2023', 'fia-2024'), stated])).toEqual([
    { kind: 'statements', count: 1 },
    { kind: 'bounds', count: 1 },
  ])
})

test('a flow of a part of a year is no year; a stock within a year is what it is', () => {
  const months = published({ measure: 'registered', period: '2024-01/2024-06', value: 5, source: 'fia-2023' })
  const years = ['2022', '2023'].map((year) => published({ measure: 'registered', period: year, value: 5, source: 'fia-2024' }))
  expect(kinds([...years, months], 'registered')).toEqual([{ kind: 'part of a year', count: 1 }])
  expect(kinds([counted('2022', 'fia-2023'), counted('2023', 'fia-2024'), published({ period: '2024-06-20', value: 5, source: 'fia-2024' })])).toEqual([])
})

test('what has no figure is not zero', () => {
  const figures = [counted('2022', 'fia-2023'), counted('2023', 'fia-2024'), counted('2024', 'fia-2024')]
  expect(kinds([...figures, missing('not reported')])).toEqual([{ kind: 'missing', count: 1 }])
})
