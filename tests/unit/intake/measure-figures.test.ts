import { describe, expect, test } from 'vitest'
import { buildDataset, type Dataset } from '../../../src/domain/dataset.ts'
import { figuresAgree, isConvincing, type Agreement, type FigureSample } from '../../../src/intake/measure-figures.ts'
import { loadCurated } from '../fixtures/curated.ts'

const { registry, dataset: curated } = loadCurated(['vietnam', 'economies'])
const SCALES = [1, 1e-6, 1e-3, 1e3]

function build(rows: readonly (readonly [locality: string, measure: string, period: string, value: number])[]): Dataset {
  return buildDataset(rows.map(([locality, measure, period, value]) => [locality, 'WLD', measure, period, String(value), '1', '=', 'A', 'own', ''])).dataset
}

const years = Array.from({ length: 12 }, (_, at) => 2005 + at)
const sample = (locality: string | null, year: number | string, value: number): FigureSample => ({ locality, partner: 'WLD', period: String(year), value })
/** Values of no pattern, of three digits and more. */
const drawn = (year: number, seed: number): number => 1000 + ((year * 7919 + seed * 104_729) % 9973)

/** Every published total of a measure, changed, as a file without its heads would print it. */
function printed(measure: string, change: (value: number) => number, isNamed = true): readonly FigureSample[] {
  const samples: FigureSample[] = []
  for (let row = 0; row < curated.size; row++) {
    if (curated.measures[curated.measure[row] ?? -1] !== measure || curated.partners[curated.partner[row] ?? -1] !== 'WLD') continue
    const locality = curated.localities[curated.locality[row] ?? -1] ?? ''
    samples.push({ locality: isNamed ? locality : null, partner: 'WLD', period: curated.periods[curated.period[row] ?? -1]?.text ?? '', value: change(curated.value[row] ?? 0) })
  }
  return samples
}

describe('on small data', () => {
  const rows = years.flatMap((year) => [
    ['CN', 'inflow', String(year), drawn(year, 1)] as const,
    ['CN', 'bop_inflow', String(year), drawn(year, 2)] as const,
    ['VN', 'inflow', String(year), drawn(year, 3)] as const,
    ['VN', 'capital', `${year}-12-20`, drawn(year, 4)] as const,
    ['VN', 'projects', `${year}-12-20`, 3] as const,
  ])
  const dataset = build(rows)

  test('figures agree with the one measure that has them, in the unit that makes them equal', () => {
    const samples = years.map((year) => sample('CN', year, drawn(year, 2) * 1e6))
    expect(figuresAgree(samples, dataset, registry, SCALES)).toEqual([{ measure: 'bop_inflow', scale: 1e-6, locality: null, compared: 12, agreeing: 12, near: 0 }])
  })

  test('figures of no named economy say which economy they are of', () => {
    const samples = years.map((year) => sample(null, year, drawn(year, 3)))
    expect(figuresAgree(samples, dataset, registry, SCALES)[0]).toEqual({ measure: 'inflow', scale: 1, locality: 'VN', compared: 12, agreeing: 12, near: 0 })
  })

  test('a stock of a year is that counted at its end', () => {
    const samples = years.map((year) => sample('VN', year, drawn(year, 4)))
    expect(figuresAgree(samples, dataset, registry, [1])[0]).toEqual({ measure: 'capital', scale: 1, locality: null, compared: 12, agreeing: 12, near: 0 })
  })

  test('half a percent off still agrees, six percent off is near, more is neither', () => {
    const off = [1.004, 1.004, 1.05, 1.05, 1.05, 1.08]
    const samples = years.map((year, at) => sample('VN', year, drawn(year, 4) * (off[at] ?? 1)))
    expect(figuresAgree(samples, dataset, registry, [1])[0]).toEqual({ measure: 'capital', scale: 1, locality: null, compared: 12, agreeing: 8, near: 3 })
  })

  test('nil figures, unknown places and times that are none say nothing', () => {
    const samples = [...years.map((year) => sample('CN', year, 0)), ...years.map((year) => sample('XX', year, 5)), ...years.map(() => sample('CN', 'soon', 5))]
    expect(figuresAgree(samples, dataset, registry, SCALES)).toEqual([])
  })

  test('four figures are enough where every one agrees, and three never are', () => {
    const first = (count: number, off: number): readonly Agreement[] =>
      figuresAgree(years.slice(0, count).map((year, at) => sample('CN', year, drawn(year, 1) * (at === 0 ? off : 1))), dataset, registry, [1]).filter(({ measure }) => measure === 'inflow')
    expect([first(4, 1).length, first(3, 1).length, first(5, 1.2).length, first(8, 1.2).length]).toEqual([1, 0, 0, 1])
  })

  test('small counts are compared where the place is named, and are too common to name it', () => {
    const three = (locality: string | null): readonly string[] =>
      figuresAgree(years.map((year) => sample(locality, year, 3)), dataset, registry, [1]).map(({ measure }) => measure)
    expect([three('VN'), three(null)]).toEqual([['projects'], []])
  })

  test('counts are never scaled, and percentages only from fractions', () => {
    const percents = build(years.map((year) => ['CN', 'bop_inflow_gdp', String(year), drawn(year, 5) / 1000] as const))
    const fractions = years.map((year) => sample('CN', year, drawn(year, 5) / 100_000))
    expect(figuresAgree(fractions, percents, registry, [1, 100])[0]?.scale).toBe(100)
    expect(figuresAgree(years.map((year) => sample('CN', year, drawn(year, 5))), percents, registry, [1, 1e-3])).toEqual([])
  })
})

describe('on the published figures', () => {
  const MEASURES = ['inflow', 'outflow', 'bop_inflow', 'bop_inflow_gdp', 'inward_stock', 'outward_stock', 'capital', 'registered', 'new_projects', 'adjustments', 'share_purchase_capital']

  test.each(MEASURES)('a file of %s, a fifth of it revised, is recognised', (measure) => {
    const [best, next] = figuresAgree(printed(measure, (value) => value).map((one, at) => (at % 5 === 0 ? { ...one, value: one.value * 1.03 } : one)), curated, registry, SCALES)
    expect({ measure: best?.measure, scale: best?.scale, isConvincing: best !== undefined && isConvincing(best, next) }).toEqual({ measure, scale: 1, isConvincing: true })
  })

  test.each(MEASURES)('figures of %s under the wrong places convince of nothing', (measure) => {
    const samples = printed(measure, (value) => value)
    const shifted = samples.map((one, at) => ({ ...one, value: samples[(at + 997) % samples.length]?.value ?? 0 }))
    const [best, next] = figuresAgree(shifted, curated, registry, SCALES)
    expect(best !== undefined && isConvincing(best, next)).toBe(false)
  })

  test('an economy that is not named is found by its twenty years of inflows, and never taken for another measure', () => {
    const samples = printed('bop_inflow', (value) => value * 1e6)
    const economies = [...new Set(samples.map(({ locality }) => locality))].map((locality) => ({ locality, of: samples.filter((one) => one.locality === locality) }))
    const found = economies.filter(({ of }) => of.length >= 20).slice(0, 40).map(({ locality, of }) => {
      const [best, next] = figuresAgree(of.map((one) => ({ ...one, locality: null })), curated, registry, SCALES)
      return { locality, isFound: best?.locality === locality, isMistaken: best !== undefined && isConvincing(best, next) && best.measure !== 'bop_inflow' }
    })
    expect(found).toEqual(found.map(({ locality }) => ({ locality, isFound: true, isMistaken: false })))
  })
})

test('agreement convinces by its share and its lead, and nearly equal figures of two publishers do not', () => {
  const agreement = (compared: number, agreeing: number, near: number): Agreement => ({ measure: 'inflow', scale: 1, locality: null, compared, agreeing, near })
  expect([
    isConvincing(agreement(99, 42, 20), agreement(99, 35, 16)),
    isConvincing(agreement(1408, 1025, 103), agreement(1896, 1050, 243)),
    isConvincing(agreement(30, 5, 25), undefined),
    isConvincing(agreement(11, 11, 0), agreement(11, 10, 1)),
    isConvincing(agreement(1881, 199, 487), agreement(1437, 4, 27)),
    isConvincing(agreement(30, 9, 1), agreement(30, 2, 1)),
    isConvincing(agreement(10, 6, 1), undefined),
  ]).toEqual([true, true, true, false, false, false, false])
})
