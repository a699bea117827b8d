import { describe, expect, test } from 'vitest'
import { changeBetween, changeOnSamePeriod, changeSincePrevious } from '../../../src/domain/change.ts'
import type { ListedFigure } from '../../../src/domain/evidence.ts'
import { missing, refused, type Figure } from '../../../src/domain/figure.ts'
import { listedFigures } from '../../../src/domain/nil.ts'
import type { Observation } from '../../../src/domain/observation.ts'
import { pickFigure } from '../../../src/domain/pick.ts'
import { roundQuantity } from '../../../src/domain/quantity.ts'
import { loadCurated } from '../fixtures/curated.ts'
import { evidenceOf, observation, period, published, registryOf, source } from '../fixtures/build.ts'

/** Change of the figure of `text` given further observations of the same cell. */
function changeAt(text: string, rows: readonly Observation[], compute = changeOnSamePeriod): Figure {
  const evidence = evidenceOf(rows, { sources: [source({ id: 'agency', tier: 'official', counter: 'FIA', date: period('2024') })] })
  const figures: readonly ListedFigure[] = rows.length === 0 ? [] : listedFigures(evidence, rows[0] ?? observation())
  const figure = figures.find((other) => other.period.text === text)
  if (!figure) throw new Error(`no figure of ${text}`)
  return compute(evidence, figure)
}
const told = (figure: Figure) =>
  figure.kind === 'computed' ? [figure.quantity.relation, roundQuantity({ ...figure.quantity, precision: 0.1 }).value, ...figure.parts.map((part) => part.period.text)] : figure
const flow = (text: string, value: number, overrides: Parameters<typeof observation>[0] = {}) => observation({ measure: 'registered', period: text, value, ...overrides })
const stock = (text: string, value: number, overrides: Parameters<typeof observation>[0] = {}) => observation({ period: text, value, ...overrides })

describe('change on the same period', () => {
  test('+10 is 10% more than the same part of the year before, computed from both', () => {
    const rows = [flow('2023-01/2023-06', 100), flow('2024-01/2024-06', 110), flow('2023', 300), flow('2022-01/2022-06', 1)]
    expect(changeAt('2024-01/2024-06', rows)).toMatchObject({ kind: 'computed', computation: 'change', unit: 'percent', period: period('2024-01/2024-06') })
    expect(told(changeAt('2024-01/2024-06', rows))).toEqual(['=', 10, '2024-01/2024-06', '2023-01/2023-06'])
  })

  test('years compare with years whatever their cut-off days', () => {
    expect(told(changeAt('2016', [flow('2016', 90), flow('2015-01-01/2015-12-20', 100)]))).toEqual(['=', -10, '2016', '2015-01-01/2015-12-20'])
  })

  test('stocks compare with the count closest to twelve months before, within 45 days', () => {
    const rows = [stock('2022-12-20', 100), stock('2023-01-31', 1), stock('2023-12-31', 120), stock('2024-06-20', 130)]
    expect(told(changeAt('2023-12-31', rows))).toEqual(['=', 20, '2023-12-31', '2022-12-20'])
    expect(changeAt('2024-06-20', rows)).toEqual(missing('not reported'))
  })

  test('more than now is more than the change, more than then is less, about is about', () => {
    const relations = [
      [flow('2024', 120, { relation: '>' }), flow('2023', 100)],
      [flow('2024', 120), flow('2023', 100, { relation: '>' })],
      [flow('2024', 120, { relation: '~' }), flow('2023', 100)],
    ].map((rows) => told(changeAt('2024', rows)))
    expect(relations).toEqual([
      ['>', 20, '2024', '2023'],
      ['<', 20, '2024', '2023'],
      ['~', 20, '2024', '2023'],
    ])
  })

  test('only figures of one counter, or of one document without a counter, are compared', () => {
    expect(changeAt('2024', [flow('2024', 2), flow('2023', 1, { source: 'office' })])).toEqual(refused('across sources'))
    expect(changeAt('2024', [flow('2024', 2, { source: 'press' }), flow('2023', 1)])).toEqual(refused('across sources'))
    expect(told(changeAt('2024', [flow('2024', 2, { source: 'press' }), flow('2023', 1, { source: 'press' })]))).toEqual(['=', 100, '2024', '2023'])
  })

  test('from zero and from a negative figure there are no percent', () => {
    expect([changeAt('2024', [flow('2024', 2), flow('2023', 0)]), changeAt('2024', [flow('2024', 2), flow('2023', -5)])]).toEqual([refused('from zero'), refused('negative parts')])
  })
})

describe('change since the previous count', () => {
  test('is from the latest earlier count of the counter, with both dates', () => {
    const rows = [stock('2022-12-20', 50), stock('2023-12-20', 100), stock('2024-05-31', 9, { source: 'press' }), stock('2024-06-20', 103)]
    expect(told(changeAt('2024-06-20', rows, changeSincePrevious))).toEqual(['=', 3, '2024-06-20', '2023-12-20'])
    expect(changeAt('2022-12-20', rows, changeSincePrevious)).toEqual(missing('not reported'))
  })

  test('flows are not counts', () => {
    expect(changeAt('2024', [flow('2024', 2), flow('2023', 1)], changeSincePrevious)).toEqual(missing('not reported'))
  })
})

test('two figures that cannot be compared are refused with the reason', () => {
  const registry = registryOf()
  const year = published({ measure: 'registered', period: '2023' })
  const half = published({ measure: 'registered', period: '2024-01/2024-06' })
  const refusals = [
    changeBetween(registry, published(), year, 'change'),
    changeBetween(registry, half, year, 'change'),
    changeBetween(registry, year, published({ measure: 'registered', period: '2022', source: 'office' }), 'change'),
  ]
  expect(refusals).toEqual([refused('not additive'), refused('unlike parts'), refused('across sources')])
})

test('registered capital of the nation grew by 44.4% in 2017 as the agency counts, from its own 24,857.9 and not from the office’s 26,890.5', () => {
  const evidence = loadCurated()
  const { picked } = pickFigure(evidence, { measure: 'registered', locality: 'VN', partner: 'WLD' }, period('2017'))
  if (picked.kind !== 'published') throw new Error('no figure')
  expect(told(changeOnSamePeriod(evidence, picked))).toEqual(['=', 44.4, '2017', '2016'])
})
