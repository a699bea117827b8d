import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildDataset, observationAt, type Dataset } from '../../../src/domain/dataset.ts'
import type { Observation } from '../../../src/domain/observation.ts'
import { dayNumber } from '../../../src/domain/period.ts'
import { groupRows, selectRows, type GroupDimension, type Query } from '../../../src/domain/query.ts'
import { arbitraryRows, fieldsOf } from './sample-rows.ts'

const someOf = (...codes: readonly string[]): fc.Arbitrary<readonly string[] | undefined> =>
  fc.option(fc.array(fc.constantFrom(...codes, 'unknown')), { nil: undefined })
const someDay = fc.option(fc.integer({ min: dayNumber(2020, 1, 1), max: dayNumber(2025, 1, 1) }), { nil: undefined })

const arbitraryQuery: fc.Arbitrary<Query> = fc.record({
  measure: fc.constantFrom('capital', 'projects', 'unknown'),
  localities: someOf('VN', 'VN-DN', 'VN-HP', 'KR'),
  partners: someOf('WLD', 'KR', 'JP', 'SG', 'É'),
  sources: someOf('fia', 'nso', 'press'),
  fromDay: someDay,
  toDay: someDay,
})

const arbitraryDimensions: fc.Arbitrary<GroupDimension[]> = fc.shuffledSubarray<GroupDimension>(['locality', 'partner', 'period', 'source'])

function isMet(query: Query, { measure, locality, partner, source, period }: Observation): boolean {
  return (
    measure === query.measure &&
    (query.localities?.includes(locality) ?? true) &&
    (query.partners?.includes(partner) ?? true) &&
    (query.sources?.includes(source) ?? true) &&
    period.endDay >= (query.fromDay ?? -Infinity) &&
    period.endDay <= (query.toDay ?? Infinity)
  )
}

function naiveRows(dataset: Dataset, query: Query): readonly number[] {
  return Array.from({ length: dataset.size }, (_, row) => row).filter((row) => isMet(query, observationAt(dataset, row)))
}

interface Group {
  readonly keys: readonly string[]
  readonly count: number
  readonly sum: number
  readonly firstRow: number
}

function keysOf(dataset: Dataset, row: number, dimensions: readonly GroupDimension[]): readonly string[] {
  const observation = observationAt(dataset, row)
  return dimensions.map((dimension) => (dimension === 'period' ? observation.period.text : observation[dimension]))
}

function naiveGroups(dataset: Dataset, query: Query, dimensions: readonly GroupDimension[]): readonly Group[] {
  const groups = new Map<string, Group>()
  for (const row of naiveRows(dataset, query)) {
    const keys = keysOf(dataset, row, dimensions)
    const group = groups.get(keys.join('|')) ?? { keys, count: 0, sum: 0, firstRow: row }
    groups.set(keys.join('|'), { ...group, count: group.count + 1, sum: group.sum + observationAt(dataset, row).value })
  }
  return [...groups.values()]
}

function readGroups(dataset: Dataset, query: Query, dimensions: readonly GroupDimension[]): readonly Group[] {
  const { size, keys, count, sum, firstRow } = groupRows(dataset, query, dimensions)
  const lists = { locality: dataset.localities, partner: dataset.partners, period: dataset.periods.map(({ text }) => text), source: dataset.sources }
  return Array.from({ length: size }, (_, group) => ({
    keys: dimensions.map((dimension, position) => lists[dimension][keys[position]?.[group] ?? -1] ?? ''),
    count: count[group] ?? 0,
    sum: sum[group] ?? 0,
    firstRow: firstRow[group] ?? -1,
  }))
}

describe('selectRows', () => {
  test('selects the rows that meet every condition, in stored order', () => {
    fc.assert(
      fc.property(arbitraryRows, arbitraryQuery, (rows, query) => {
        const { dataset } = buildDataset(rows)
        expect([...selectRows(dataset, query)]).toEqual(naiveRows(dataset, query))
      }),
      { numRuns: 500 },
    )
  })

  test('a window of days applies to the last day of a period, both ends included', () => {
    const { dataset } = buildDataset(['2023', '2024-01/2024-06', '2024-06-30', '2024-07', '2024'].map((period) => fieldsOf({ period })))
    const rows = selectRows(dataset, { measure: 'capital', fromDay: dayNumber(2024, 6, 30), toDay: dayNumber(2024, 7, 31) })
    expect(Array.from(rows, (row) => observationAt(dataset, row).period.text)).toEqual(['2024-01/2024-06', '2024-06-30', '2024-07'])
  })

  test('an empty list of localities or partners is met by nothing', () => {
    const { dataset } = buildDataset([fieldsOf()])
    expect([...selectRows(dataset, { measure: 'capital', localities: [] })]).toEqual([])
    expect([...selectRows(dataset, { measure: 'capital', partners: [] })]).toEqual([])
  })

  test('a locality named twice is selected once', () => {
    const { dataset } = buildDataset([fieldsOf()])
    expect([...selectRows(dataset, { measure: 'capital', localities: ['VN-DN', 'VN-DN'] })]).toEqual([0])
  })
})

describe('groupRows', () => {
  test('groups by any dimensions, in the order of the first rows', () => {
    fc.assert(
      fc.property(arbitraryRows, arbitraryQuery, arbitraryDimensions, (rows, query, dimensions) => {
        const { dataset } = buildDataset(rows)
        expect(readGroups(dataset, query, dimensions)).toEqual(naiveGroups(dataset, query, dimensions))
      }),
      { numRuns: 500 },
    )
  })

  test('groups alike where the possible groups are too many for a table', () => {
    const rows = Array.from({ length: 4000 }, (_, row) =>
      fieldsOf({
        locality: `L${(row * 17) % 300}`,
        partner: `P${(row * 5) % 200}`,
        period: String(1900 + ((row * 3) % 100)),
        source: `s${row % 7}`,
        value: String(row),
      }),
    )
    const { dataset } = buildDataset([...rows, ...rows])
    const query = { measure: 'capital' }
    expect(readGroups(dataset, query, ['partner', 'period', 'locality', 'source'])).toEqual(naiveGroups(dataset, query, ['partner', 'period', 'locality', 'source']))
  })

  test('without dimensions everything is one group, and nothing is none', () => {
    const { dataset } = buildDataset([fieldsOf({ value: '2' }), fieldsOf({ value: '-5' })])
    expect(readGroups(dataset, { measure: 'capital' }, [])).toEqual([{ keys: [], count: 2, sum: -3, firstRow: 0 }])
    expect(readGroups(dataset, { measure: 'projects' }, [])).toEqual([])
  })
})
