import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildDataset } from '../../../src/domain/dataset.ts'
import { reconcile } from '../../../src/domain/reconcile.ts'
import { loadCurated } from '../fixtures/curated.ts'

const { registry, dataset: vietnam } = loadCurated(['vietnam'])
const all = reconcile(vietnam, registry)

/** Sums of observations written as `locality partner measure value precision relation`, all of 2023 and one source. */
function reconcileRows(rows: readonly string[], source = 'fia-wb-2023', period = '2023') {
  const fields = rows.map((row) => {
    const [locality = '', partner = '', measure = '', value = '', precision = '1', relation = '='] = row.split(' ')
    return [locality, partner, measure, period, value, precision, relation, 'A', source, '']
  })
  return reconcile(buildDataset(fields).dataset, registry)
}

function brief(rows: ReturnType<typeof reconcile>) {
  return rows.map(({ kind, measure, parts, residual, tolerance, verdict }) => [kind, measure, parts, residual, tolerance, verdict])
}

describe('reconciliation of the curated data (rule 9)', () => {
  test('2023: registered 36,607.6 = 20,185.6 new + 7,880.8 adjusted + 8,541.2 share purchases, the last two as sums of provinces', () => {
    const [sum, ...others] = all.filter((one) => one.kind === 'components' && one.source === 'fia-wb-2023' && one.locality === 'VN' && one.partner === 'WLD')
    expect(others).toEqual([])
    expect(sum).toMatchObject({
      total: 36607.626945,
      sumOfParts: 36607.626945,
      residual: 0,
      verdict: 'agrees',
      components: [
        { measure: 'new_capital', value: 20185.62268, isSumOfLocalities: false },
        { measure: 'adjusted_capital', value: 7880.769548, isSumOfLocalities: true },
        { measure: 'share_purchase_capital', value: 8541.234717, isSumOfLocalities: true },
      ],
    })
  })

  test('2020: partners are one new project and 0.005 million short, the only residuals beyond rounding in the agency\'s data', () => {
    const agency = all.filter((one) => one.source.startsWith('fia-wb-') && one.verdict === 'differs')
    expect(agency.map(({ kind, measure, period, residual }) => [kind, measure, period.text, residual])).toEqual([
      ['partners', 'new_capital', '2020', -0.005],
      ['partners', 'new_projects', '2020', -1],
      ['partners', 'registered', '2020', -0.004998],
    ])
  })

  test('at each of the ten dates of the agency, provinces with offshore and partners add up to the nation', () => {
    const stocks = all.filter((one) => one.measure === 'capital' && one.source.startsWith('fia-wb-'))
    expect(stocks.map(({ kind, verdict }) => `${kind} ${verdict}`).toSorted()).toEqual([
      ...Array.from({ length: 10 }, () => 'localities agrees'),
      ...Array.from({ length: 10 }, () => 'partners agrees'),
    ])
    expect(stocks.find((one) => one.kind === 'localities' && one.period.text === '2024-06-20')).toMatchObject({ parts: 64, total: 484773.892927, residual: -0.000001 })
  })

  test('measures limit what is looked at', () => {
    expect(reconcile(vietnam, registry, ['projects'])).toEqual(all.filter((one) => one.measure === 'projects'))
  })
})

describe('what is compared', () => {
  test('amounts agree within half a step of the finest last digit for each part', () => {
    const parts = ['VN-HN WLD capital 10.4 0.1', 'VN-SG WLD capital 20 1']
    expect(brief(reconcileRows(['VN WLD capital 30.5 0.1', ...parts]))).toEqual([['localities', 'capital', 2, -0.1, 0.1, 'agrees']])
    expect(brief(reconcileRows(['VN WLD capital 30.6 0.1', ...parts]))).toEqual([['localities', 'capital', 2, -0.2, 0.1, 'differs']])
  })

  test('counts agree only where they are equal', () => {
    const parts = ['VN KR projects 3', 'VN JP projects 4']
    expect(brief(reconcileRows(['VN WLD projects 7', ...parts]))).toEqual([['partners', 'projects', 2, 0, 0, 'agrees']])
    expect(brief(reconcileRows(['VN WLD projects 8', ...parts]))).toEqual([['partners', 'projects', 2, -1, 0, 'differs']])
  })

  test('groups of countries, provinces of another time and countries are no parts of a nation', () => {
    const rows = ['VN WLD projects 7', 'VN KR projects 7', 'VN ASEAN projects 9', 'VN-HN WLD projects 7', 'VN34-01 WLD projects 9', 'KR WLD projects 5']
    expect(brief(reconcileRows(rows))).toEqual([
      ['localities', 'projects', 1, 0, 0, 'agrees'],
      ['partners', 'projects', 1, 0, 0, 'agrees'],
    ])
  })

  test('lists that do not claim to be complete, bounds and sums without a total are left alone', () => {
    expect(reconcileRows(['VN WLD capital 30', 'VN-HN WLD capital 10'], 'mpi-2024')).toEqual([])
    expect(reconcileRows(['VN WLD capital 30 1 >', 'VN-HN WLD capital 10'])).toEqual([])
    expect(reconcileRows(['VN WLD capital 30', 'VN-HN WLD capital 10 1 ~'])).toEqual([])
    expect(reconcileRows(['VN-HN WLD capital 10', 'VN-SG WLD capital 10'])).toEqual([])
    expect(reconcileRows(['VN WLD capital_rank 1', 'VN-HN WLD capital_rank 1'])).toEqual([])
  })

  test('a statement is compared with its components where it prints all of them', () => {
    const rows = ['VN-22 WLD registered 10', 'VN-22 WLD new_capital 6', 'VN-22 WLD adjusted_capital 3']
    expect(reconcileRows(rows, 'mpi-2024')).toEqual([])
    expect(brief(reconcileRows([...rows, 'VN-22 WLD share_purchase_capital 1'], 'mpi-2024'))).toEqual([['components', 'registered', 3, 0, 1.5, 'agrees']])
  })

  test('before 2016 share purchases are no component of what was registered', () => {
    const rows = ['VN-22 WLD registered 9', 'VN-22 WLD new_capital 6', 'VN-22 WLD adjusted_capital 3']
    expect(brief(reconcileRows(rows, 'mpi-2024', '2015'))).toEqual([['components', 'registered', 2, 0, 1, 'agrees']])
  })

  test('a province that a complete list of a component leaves out had none', () => {
    const rows = ['VN-22 WLD registered 6', 'VN-22 WLD new_capital 6', 'VN-HN WLD adjusted_capital 1', 'VN-HN WLD share_purchase_capital 1']
    expect(reconcileRows(rows).map(({ locality, components }) => [locality, components.map(({ value }) => value)])).toEqual([['VN-22', [6, 0, 0]]])
  })

  test('a sum of rounded parts of any number always agrees with the rounded sum of the exact ones', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 60 }), (thousandths) => {
        const partners = [...registry.places.values()].filter((place) => place.kind === 'country' && place.code !== 'VN')
        const round = (value: number): string => (Math.round(value / 100) / 10).toFixed(1)
        const parts = thousandths.map((value, at) => `VN ${partners[at]?.code} new_capital ${round(value)} 0.1`)
        const total = thousandths.reduce((sum, value) => sum + value, 0)
        const residuals = reconcileRows([`VN WLD new_capital ${round(total)} 0.1`, ...parts]).map(({ residual, tolerance }) => Math.abs(residual) - tolerance)
        expect(residuals).toHaveLength(1)
        // The total was rounded too: half a step more.
        expect(residuals[0]).toBeLessThanOrEqual(0.05 + 1e-9)
      }),
    )
  })
})
