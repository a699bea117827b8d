import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildDataset, EMPTY_DATASET, observationAt } from '../../../../src/domain/dataset.ts'
import { checkObservations } from '../../../../src/domain/intake/checks.ts'
import type { Answers } from '../../../../src/domain/intake/reading.ts'
import { findDifferingSums } from '../../../../src/domain/intake/sums.ts'
import { reconcile } from '../../../../src/domain/reconcile.ts'
import { loadCurated } from '../../fixtures/curated.ts'
import { fieldsOf } from '../sample-rows.ts'
import { datasetOf, fileOf } from './placed-rows.ts'

const { registry, dataset: curated } = loadCurated(['vietnam', 'economies'])

function check(lines: readonly string[], current: readonly string[] = [], answers: Answers = {}) {
  return checkObservations(fileOf(lines), { dataset: datasetOf(current), registry }, answers)
}

/** Problems as `code line text hint`. */
function problemsOf(lines: readonly string[], current: readonly string[] = [], answers: Answers = {}): readonly string[] {
  return check(lines, current, answers).problems.map(({ code, line, text, hint }) => [code, line, text, hint].join(' | '))
}

function valuesOf(reading: ReturnType<typeof check>): readonly (readonly [number, number])[] {
  const { dataset, lines } = reading.value
  return Array.from({ length: dataset.size }, (_, row) => [lines[row] ?? 0, observationAt(dataset, row).value] as const)
}

describe('figures that stand twice', () => {
  const FILE = ['VN KR capital 2024 5', 'VN KR capital 2023 4', 'VN KR capital 2024 5', 'VN KR capital 2024 5 source=fia']

  test('one with the same value counts once, where it stands first', () => {
    const reading = check(FILE)
    expect(valuesOf(reading)).toEqual([
      [3, 4],
      [5, 5],
      [2, 5],
    ])
    expect(reading.questions).toEqual([])
    expect(problemsOf(FILE)).toEqual(['duplicate | 4 | 5 | 5 (2)'])
  })

  test('a file without any is handed back as it came', () => {
    const file = fileOf(FILE.slice(0, 2))
    expect(checkObservations(file, { dataset: EMPTY_DATASET, registry }, {}).value).toBe(file)
  })

  const DIFFERENT = ['VN KR capital 2023 4', 'VN KR capital 2024 5', 'VN KR capital 2024 6', 'VN KR capital 2024 5', 'VN JP capital 2024 7', 'VN JP capital 2024 7 relation=>']

  test('with different values they are one question, and the first stands meanwhile', () => {
    const reading = check(DIFFERENT)
    expect(reading.questions).toMatchObject([{ id: 'duplicates', value: null, line: 3, column: null, cells: 5, options: [{ value: 'first' }, { value: 'last' }, { value: 'aside' }] }])
    expect(reading.facts).toEqual([])
    expect(problemsOf(DIFFERENT)).toEqual(['duplicates differ | 4 | 6 | 5 (3)', 'duplicates differ | 5 | 5 | 5 (3)', 'duplicates differ | 7 | 7 | 7 (6)'])
  })

  test.each([
    ['first', [[6, 7], [2, 4], [3, 5]]],
    ['last', [[7, 7], [2, 4], [5, 5]]],
    ['aside', [[2, 4]]],
  ] as const)('answered "%s", that is what stands', (answer, expected) => {
    const reading = check(DIFFERENT, [], { duplicates: answer })
    expect(valuesOf(reading)).toEqual(expected)
    expect(reading.questions).toEqual([])
    expect(reading.facts).toMatchObject([{ id: 'duplicates', value: answer, how: 'answered', cells: 5 }])
    expect(reading.problems.length).toBe(reading.value.dataset.size < 3 ? 5 : 3)
  })

  test('an answer that is none leaves the question open', () => {
    expect(check(DIFFERENT, [], { duplicates: 'both' }).questions).toHaveLength(1)
  })

  test('of very many the fifty on the first lines are told and the others counted', () => {
    const lines = Array.from({ length: 80 }, () => 'VN KR capital 2024 5').toReversed()
    const problems = problemsOf(lines)
    expect([problems.length, problems[0], problems[49], problems[50]]).toEqual([51, 'duplicate | 3 | 5 | 5 (2)', 'duplicate | 52 | 5 | 5 (2)', 'duplicate |  | 29 | '])
  })

  test('no figure is lost: each is kept or a problem', () => {
    const rows = fc.array(fc.record({ period: fc.constantFrom('2023', '2024'), value: fc.constantFrom('1', '2') }).map(({ period, value }) => `VN KR capital ${period} ${value}`), { maxLength: 40 })
    fc.assert(
      fc.property(rows, fc.constantFrom('first', 'last', 'aside'), (lines, answer) => {
        const { value, problems } = check(lines, [], { duplicates: answer })
        expect(value.dataset.size + problems.filter(({ code }) => code.startsWith('duplicate')).length).toBe(lines.length)
      }),
    )
  })
})

describe('figures that seem to be of another unit', () => {
  test('a jump of more than fifty times is named with the figure before, and the way back is not', () => {
    expect(problemsOf(['VN WLD inflow 2020 100', 'VN WLD inflow 2021 110', 'VN WLD inflow 2022 120000', 'VN WLD inflow 2023 130'])).toEqual(['unit slip | 4 | 120000 | 110 (2021)'])
  })

  test('fifty times exactly, values below 1 and changes of sign are none', () => {
    expect(problemsOf(['VN WLD inflow 2020 2', 'VN WLD inflow 2021 100', 'KR WLD inflow 2020 0.5', 'KR WLD inflow 2021 500', 'JP WLD inflow 2020 -5', 'JP WLD inflow 2021 5000'])).toEqual([])
  })

  test('flows are held against flows of periods as long', () => {
    expect(problemsOf(['VN WLD registered 2023-11 10', 'VN WLD registered 2023 600', 'VN WLD registered 2023-12 11', 'VN WLD registered 2024 650'])).toEqual([])
  })

  test('flows that swing by nature are none, stocks are', () => {
    const swings = [3, 200, 2, 400, 5, 900].map((value, place) => `${2015 + place} ${value}`)
    expect(problemsOf(swings.map((one) => `VN VG new_capital ${one}`))).toEqual([])
    expect(problemsOf(swings.map((one) => `VN VG capital ${one}`))).toContain('unit slip | 3 | 200 | 3 (2015)')
  })

  test('the first figure is held against the latest already here', () => {
    const current = ['VN-DN KR capital 2022 350 source=fia', 'VN-DN KR capital 2023 371 source=fia', 'VN-DN JP capital 2023 371 source=fia']
    expect(problemsOf(['VN-DN KR capital 2024 380000', 'VN-DN JP capital 2024 380', 'VN-DN SG capital 2024 9'], current)).toEqual(['unit slip | 2 | 380000 | 371 (2023)'])
  })

  test('figures of more than five years before say nothing', () => {
    expect(problemsOf(['CN WLD inflow 2024 160000'], ['CN WLD inflow 1985 1900'])).toEqual([])
  })

  test('what is published for the very period already is none', () => {
    const lines = ['IT WLD inflow 2011 34323', 'IT WLD inflow 2012 92']
    expect(problemsOf(lines)).toEqual(['unit slip | 3 | 92 | 34323 (2011)'])
    expect(problemsOf(lines, ['IT WLD inflow 2011 34324 source=unctad', 'IT WLD inflow 2012 92.5 source=unctad'])).toEqual([])
  })

  test('where most figures of a measure slip alike it is one problem with the factor', () => {
    const current = ['VN-DN KR capital 2023 371', 'VN-DN JP capital 2023 90', 'VN-HN KR capital 2023 5000', 'VN-DN KR projects 2023 270', 'VN-DN JP projects 2023 80']
    const file = ['VN-DN KR capital 2024 380000', 'VN-DN JP capital 2024 91000', 'VN-HN KR capital 2024 5100000', 'VN-DN KR projects 2024 280', 'VN-DN JP projects 2024 81']
    expect(problemsOf(file, current)).toEqual(['unit slip |  | capital | 1000'])
    expect(problemsOf(current.map((line) => line.replace('2023', '2025')), file)).toEqual(['unit slip |  | capital | 0.001'])
  })
})

describe('figures that cannot be', () => {
  test('shares of a whole lie in 0 to 100, ratios to something else need not', () => {
    expect(problemsOf(['VN-DN WLD capital_share 2024 100.5', 'VN-HN WLD capital_share 2024 -1', 'VN-SG WLD capital_share 2024 100', 'LU WLD bop_inflow_gdp 2024 140'])).toEqual([
      'share out of range | 2 | 100.5 | 0-100',
      'share out of range | 3 | -1 | 0-100',
    ])
  })

  test('what is counted or stands registered is not negative, flows and stocks of the balance of payments may be', () => {
    expect(problemsOf(['VN KR projects 2024 -3', 'VN KR capital 2024 -4', 'VN KR new_projects 2024 -5', 'VN KR adjusted_capital 2024 -6', 'VN WLD outward_stock 2024 -7'])).toEqual([
      'negative where none can be | 2 | -3 | >= 0',
      'negative where none can be | 3 | -4 | >= 0',
      'negative where none can be | 4 | -5 | >= 0',
    ])
  })

  test('periods lie between 1900 and 2100', () => {
    expect(problemsOf(['VN KR capital 1899 5', 'VN KR capital 1900 5', 'VN KR capital 2100 5', 'VN KR capital 2199 5'])).toEqual([
      'figures fall outside time | 2 | 1899 | 1900-2100',
      'figures fall outside time | 5 | 2199 | 1900-2100',
    ])
  })

  test('a column is named only where a line has several figures', () => {
    const file = fileOf(['VN KR projects 2024 -3'])
    const { problems } = checkObservations({ ...file, columns: Uint16Array.of(4) }, { dataset: EMPTY_DATASET, registry }, {})
    expect(problems).toMatchObject([{ line: 2, column: 4 }])
  })
})

describe('sums within the file (rule 9)', () => {
  test('new, adjusted and share-purchase capital make up what was registered, within rounding', () => {
    const parts = ['VN KR new_capital 2020 10.1 precision=0.1', 'VN KR adjusted_capital 2020 5.2 precision=0.1', 'VN KR share_purchase_capital 2020 3 precision=0.1']
    expect(problemsOf([...parts, 'VN KR registered 2020 18.4 precision=0.1'])).toEqual([])
    expect(problemsOf([...parts, 'VN KR registered 2020 19 precision=0.1'])).toEqual(['sum differs | 5 | 19 | 18.3'])
  })

  test('a source known to list all localities is held against its total', () => {
    const file = ['VN WLD capital 2023 30', 'VN-HN WLD capital 2023 10', 'VN-SG WLD capital 2023 15']
    expect(problemsOf(file)).toEqual([])
    expect(problemsOf(file.map((line) => `${line} source=fia-wb-2023`))).toEqual(['sum differs | 2 | 30 | 25'])
  })

  test('the curated data has only the differences that its source prints', () => {
    const found: string[] = []
    findDifferingSums(curated, registry, (row, sum) => {
      const { measure, period, value } = observationAt(curated, row)
      found.push([measure, period.text, (sum() - value).toFixed(6)].join(' '))
    })
    expect(found.toSorted()).toEqual(
      reconcile(curated, registry)
        .filter(({ verdict }) => verdict === 'differs')
        .map(({ measure, period, residual }) => [measure, period.text, residual.toFixed(6)].join(' '))
        .toSorted(),
    )
  })

  test('what is found is what reconciling figure by figure finds', () => {
    const row = fc.record({
      measure: fc.constantFrom('registered', 'new_capital', 'adjusted_capital', 'share_purchase_capital'),
      locality: fc.constantFrom('VN', 'VN-DN'),
      period: fc.constantFrom('2015', '2020'),
      value: fc.constantFrom('0', '1', '2', '3'),
      precision: fc.constantFrom('1', '0.1'),
      relation: fc.constantFrom('=', '=', '=', '>'),
      source: fc.constantFrom('own', 'press', 'fia-wb-2020'),
    })
    const keyOf = ({ measure, locality, period, source }: { readonly [Key in 'measure' | 'locality' | 'period' | 'source']: string }) => [measure, locality, period, source].join(' ')
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: keyOf, minLength: 10, maxLength: 48 }), (rows) => {
        const { dataset } = buildDataset(rows.map(fieldsOf))
        const found: string[] = []
        findDifferingSums(dataset, registry, (place, sum) => found.push(`${keyOf({ ...observationAt(dataset, place), period: observationAt(dataset, place).period.text })} ${sum()}`))
        const expected = reconcile(dataset, registry).filter(({ verdict }) => verdict === 'differs')
        expect(found.toSorted()).toEqual(expected.map((sum) => `${keyOf({ ...sum, period: sum.period.text })} ${sum.sumOfParts}`).toSorted())
      }),
      { numRuns: 300 },
    )
  })
})

test('the curated data loaded again over itself changes nothing and slips nowhere', () => {
  const file = { dataset: curated, lines: Uint32Array.from({ length: curated.size }, (_, row) => row + 2), columns: new Uint16Array(curated.size) }
  const { value, questions, problems } = checkObservations(file, { dataset: curated, registry }, {})
  expect(value).toBe(file)
  expect(questions).toEqual([])
  expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['sum differs']))
})
