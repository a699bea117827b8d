import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  buildDataset,
  cellRows,
  datasetTransferables,
  EMPTY_DATASET,
  measureRows,
  mergeDatasets,
  observationAt,
  type Dataset,
} from '../../../src/domain/dataset.ts'
import type { Observation } from '../../../src/domain/observation.ts'
import { comparePeriods } from '../../../src/domain/period.ts'
import { arbitraryRows, fieldsOf, periodOf } from './sample-rows.ts'

function observationsOf(dataset: Dataset): readonly Observation[] {
  return Array.from({ length: dataset.size }, (_, row) => observationAt(dataset, row))
}

function naiveObservation(fields: readonly string[]): Observation {
  const [locality = '', partner = '', measure = '', period = '', value, precision, relation, status, source = '', note = ''] = fields
  return {
    locality,
    partner,
    measure,
    period: periodOf(period),
    value: Number(value),
    precision: Number(precision),
    relation: relation as Observation['relation'],
    status: status as Observation['status'],
    source,
    note,
  }
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function naiveOrder(a: Observation, b: Observation): number {
  return (
    byText(a.measure, b.measure) ||
    byText(a.locality, b.locality) ||
    byText(a.partner, b.partner) ||
    comparePeriods(a.period, b.period) ||
    byText(a.source, b.source)
  )
}

describe('buildDataset', () => {
  test('keeps every field of an observation', () => {
    const { dataset, problems } = buildDataset([
      fieldsOf({ period: '2024-01/2024-06', value: '-14.125', precision: '0.001', relation: '>', status: 'U', note: 'hơn 371 triệu' }),
    ])
    expect(problems).toEqual([])
    expect(observationsOf(dataset)).toEqual([
      {
        locality: 'VN-DN',
        partner: 'KR',
        measure: 'capital',
        period: periodOf('2024-01/2024-06'),
        value: -14.125,
        precision: 0.001,
        relation: '>',
        status: 'U',
        source: 'press',
        note: 'hơn 371 triệu',
      },
    ])
  })

  test('sorts by measure, locality, partner, time, source and then as given', () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const { dataset, problems } = buildDataset(rows)
        expect(problems).toEqual([])
        expect(observationsOf(dataset)).toEqual(rows.map(naiveObservation).toSorted(naiveOrder))
      }),
    )
  })

  test('sorts long lists of codes as short ones', () => {
    const code = (prefix: string, position: number): string => `${prefix}${(position * 7919) % 1000}`
    const rows = Array.from({ length: 3000 }, (_, row) =>
      fieldsOf({
        locality: code('L', row),
        partner: code('P', row * 3),
        measure: code('m', row % 40),
        period: String(1000 + ((row * 31) % 900)),
        source: code('s', row * 11),
        value: String(row),
      }),
    )
    expect(observationsOf(buildDataset(rows).dataset)).toEqual(rows.map(naiveObservation).toSorted(naiveOrder))
  })

  test('lists each code once, sorted, and each period once, in the order of time', () => {
    const { dataset } = buildDataset([
      fieldsOf({ locality: 'VN', period: '2024' }),
      fieldsOf({ locality: 'KR', period: '2023-12-20' }),
      fieldsOf({ locality: 'VN', period: '2023' }),
      fieldsOf({ locality: 'VN', period: '2024' }),
    ])
    expect(dataset.localities).toEqual(['KR', 'VN'])
    expect(dataset.periods.map(({ text }) => text)).toEqual(['2023-12-20', '2023', '2024'])
  })

  test('reads plain decimal numbers to the nearest double', () => {
    const plain = fc
      .tuple(fc.boolean(), fc.stringMatching(/^\d{1,20}$/), fc.option(fc.stringMatching(/^\d{1,20}$/)))
      .map(([isNegative, whole, fraction]) => `${isNegative ? '-' : ''}${whole}${fraction === null ? '' : `.${fraction}`}`)
    fc.assert(
      fc.property(plain, (text) => {
        const { dataset } = buildDataset([fieldsOf({ value: text })])
        expect(dataset.value[0]).toBe(Number(text) + 0)
      }),
      { numRuns: 500 },
    )
  })

  test.each(['1e3', '1,5', '1.', '.5', '-', '+1', ' 1', '1 ', '1.2.3', 'NaN', 'Infinity', '0x10', '१', '--1', '1-', '9'.repeat(400)])(
    'leaves out a row whose value is %j, and says so',
    (text) => {
      const { dataset, problems } = buildDataset([fieldsOf(), fieldsOf({ value: text })])
      expect(dataset.size).toBe(1)
      expect(problems).toEqual([{ row: 1, column: 'value', text, code: 'not a number' }])
    },
  )

  test.each([
    ['locality', '', 'empty'],
    ['partner', '', 'empty'],
    ['measure', '', 'empty'],
    ['source', '', 'empty'],
    ['value', '', 'empty'],
    ['period', '2024-13', 'not a period'],
    ['period', '2024-02-30', 'not a period'],
    ['precision', '0', 'not positive'],
    ['precision', '-1', 'not positive'],
    ['precision', 'one', 'not a number'],
    ['relation', '≥', 'unknown relation'],
    ['status', 'Z', 'unknown status'],
  ] as const)('leaves out a row whose %s is %j', (column, text, code) => {
    const { dataset, problems } = buildDataset([fieldsOf({ [column]: text })])
    expect(dataset).toEqual(EMPTY_DATASET)
    expect(problems).toEqual([{ row: 0, column, text, code }])
  })

  test('reports every wrong field of a row, and keeps the rows around it', () => {
    const { dataset, problems } = buildDataset([fieldsOf({ value: '1' }), fieldsOf({ period: 'May', status: 'a' }), fieldsOf({ value: '2' })])
    expect([...dataset.value]).toEqual([1, 2])
    expect(problems).toEqual([
      { row: 1, column: 'period', text: 'May', code: 'not a period' },
      { row: 1, column: 'status', text: 'a', code: 'unknown status' },
    ])
  })

  test('names the first field missing from a short row', () => {
    expect(buildDataset([[], fieldsOf().slice(0, 9)]).problems).toEqual([
      { row: 0, column: 'locality', text: '', code: 'too few fields' },
      { row: 1, column: 'note', text: '', code: 'too few fields' },
    ])
  })

  test('what a row left out would have added to the lists is not in them', () => {
    const { dataset } = buildDataset([fieldsOf(), fieldsOf({ locality: 'VN-HP', period: '1999', value: 'x', note: 'gone' })])
    expect(dataset).toEqual(buildDataset([fieldsOf()]).dataset)
  })

  test('never throws, whatever the fields', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'binary' }), { maxLength: 12 })), (rows) => {
        const { dataset, problems } = buildDataset(rows)
        expect(dataset.size + new Set(problems.map(({ row }) => row)).size).toBe(rows.length)
      }),
    )
  })
})

describe('mergeDatasets', () => {
  test('gives what building from all rows gives', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRows, { maxLength: 4 }), (parts) => {
        const before = parts.map((rows) => buildDataset(rows).dataset)
        const kept = structuredClone(before)
        expect(mergeDatasets(before)).toEqual(buildDataset(parts.flat()).dataset)
        expect(before).toEqual(kept)
      }),
    )
  })
})

describe('rows', () => {
  test('of a measure, of a locality in it and of a cell lie together and are found', () => {
    fc.assert(
      fc.property(arbitraryRows, fc.constantFrom('capital', 'none'), fc.constantFrom('VN-DN', 'none'), fc.constantFrom('KR', 'none'), (rows, measure, locality, partner) => {
        const { dataset } = buildDataset(rows)
        const observations = observationsOf(dataset)
        const ofMeasure = observations.filter((o) => o.measure === measure)
        const ofLocality = ofMeasure.filter((o) => o.locality === locality)
        const slice = ({ from, to }: { from: number; to: number }): readonly Observation[] => observations.slice(from, to)
        expect(slice(measureRows(dataset, measure))).toEqual(ofMeasure)
        expect(slice(measureRows(dataset, measure, locality))).toEqual(ofLocality)
        expect(slice(cellRows(dataset, measure, locality, partner))).toEqual(ofLocality.filter((o) => o.partner === partner))
      }),
    )
  })

  test('that do not exist are a programmer’s error', () => {
    expect(() => observationAt(EMPTY_DATASET, 0)).toThrow(RangeError)
  })
})

describe('a posted dataset', () => {
  test('arrives whole, and takes its columns along', () => {
    const { dataset } = buildDataset([fieldsOf(), fieldsOf({ locality: 'VN-HP' })])
    const kept = structuredClone(dataset)
    expect(structuredClone(dataset, { transfer: datasetTransferables(dataset) })).toEqual(kept)
    expect(dataset.value).toHaveLength(0)
  })

  test('without observations can be posted again and again', () => {
    const post = (): Dataset => structuredClone(EMPTY_DATASET, { transfer: datasetTransferables(EMPTY_DATASET) })
    post()
    expect(post()).toEqual(EMPTY_DATASET)
  })
})
