import { describe, expect, test } from 'vitest'
import { componentCaptionFacts, componentFacts } from '../../../src/domain/components-facts.ts'
import { isByComponent, wholeOfComponents } from '../../../src/domain/component-codes.ts'
import { type ComponentStack, buildComponents } from '../../../src/domain/components.ts'
import type { Evidence } from '../../../src/domain/evidence.ts'
import { type Figure, isValued } from '../../../src/domain/figure.ts'
import { formatTableValue } from '../../../src/domain/format/quantity-text.ts'
import { inBoundaries } from '../../../src/domain/boundaries.ts'
import { DEFAULT_VIEW, type View } from '../../../src/domain/view.ts'
import { evidenceOf, measure, observation } from '../fixtures/build.ts'
import { loadCurated } from '../fixtures/curated.ts'

const curated = loadCurated(['vietnam'])
const asked = (view: Partial<View>): View => ({ ...DEFAULT_VIEW, kind: 'composition', measure: 'registered', over: ['component'], ...view })

function stack(view: Partial<View> = {}, evidence: Evidence = curated): ComponentStack {
  const found = buildComponents(evidence, asked(view))
  if (!found) throw new Error('no components')
  return found
}

const written = (figure: Figure | null | undefined) => (figure ? (isValued(figure) ? `${figure.quantity.relation}${figure.quantity.value.toFixed(1)}` : (figure.refusal ?? figure.reason)) : 'no part')
const at = ({ columns }: ComponentStack, year: number) => columns.findIndex(({ period }) => period.text.startsWith(String(year)))
const year = (own: ComponentStack, of: number) => own.layers.map(({ figures }) => written(figures[at(own, of)]))
const total = (own: ComponentStack, of: number) => written(own.columns[at(own, of)]?.total)
const verdicts = ({ columns }: ComponentStack) => columns.map(({ period, verdict }) => `${period.text} ${verdict}`)

describe('capital registered in the nation', () => {
  const nation = stack()

  test('of 2023 is 36,607.6 = 20,185.6 new + 7,880.8 adjusted + 8,541.2 of share purchases, the last two sums of the provinces', () => {
    expect([total(nation, 2023), ...year(nation, 2023)]).toEqual(['=36607.6', '=20185.6', '=7880.8', '=8541.2'])
    const adjusted = nation.layers[1]?.counted[at(nation, 2023)]
    expect(adjusted && isValued(adjusted) && formatTableValue(adjusted.quantity, adjusted.unit, 'en')).toBe('7,880.8')
    expect([adjusted?.kind, adjusted?.kind === 'computed' && adjusted.computation, nation.sums]).toEqual(['computed', 'sum', ['adjusted_capital', 'share_purchase_capital']])
    expect(componentFacts(nation)).toMatchObject({ total: { period: { text: '2023' } }, parts: [{ measure: 'new_capital' }, { measure: 'adjusted_capital' }, { measure: 'share_purchase_capital' }] })
  })

  test('agrees with its components within rounding in every year that has all of them', () => {
    expect([nation.counter, ...verdicts(nation)]).toEqual(['FIA', '2014 open', ...[2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023].map((own) => `${own} agrees`), '2024 open'])
  })

  test('has no share purchases before 2016, when they were no part of the total, and the break says so', () => {
    expect(year(nation, 2015)).toEqual(['=16341.0', '=7774.0', 'no part'])
    expect(nation.breaks.map(({ kind, day }) => [kind, new Date(day * 86_400_000).getUTCFullYear()])).toContainEqual(['definition', 2016])
  })

  test('takes the total of the document that prints the components, and tells the one restated since', () => {
    expect(total(nation, 2016)).toBe('=24372.7')
    expect(componentCaptionFacts(curated, nation)?.restated.map(({ earlier, later }) => [earlier.period.text, earlier.quantity.value.toFixed(1), later.quantity.value.toFixed(1)])).toEqual([
      ['2015', '24115.0', '22757.3'],
      ['2016', '24372.7', '24857.9'],
    ])
  })

  test('counts projects, adjustments and transactions beside their capital and adds none of them', () => {
    expect(nation.layers.map(({ count, counts }) => [count?.code, written(counts[at(nation, 2023)])])).toEqual([
      ['new_projects', '=3188.0'],
      ['adjustments', '=1262.0'],
      ['share_purchases', '=3451.0'],
    ])
  })

  test('is another counter’s where the reader asks for it, with the first releases that print the parts', () => {
    const office = stack({ counters: ['NSO'] })
    expect([office.counter, total(office, 2012), ...year(office, 2012)]).toEqual(['NSO', '=13000.0', '=7900.0', '=5100.0', 'no part'])
    expect([total(office, 2006), ...year(office, 2006)]).toEqual(['=12003.8', '=9096.8', '=2907.0', 'no part'])
    for (const { counter, sourceIds } of [nation, office]) expect(new Set(sourceIds.map((id) => curated.registry.sources.get(id)?.counter))).toEqual(new Set([counter]))
  })

  test('in shares adds up to 100% where all parts are known', () => {
    const shares = stack({ mode: 'share', fromYear: 2020, toYear: 2023 })
    shares.columns.forEach((_, column) => {
      expect(shares.layers.reduce((sum, { figures }) => sum + (figures[column] && isValued(figures[column]) ? figures[column].quantity.value : NaN), 0)).toBeCloseTo(100, 4)
    })
  })
})

describe('components below zero', () => {
  test('stay below zero: Singapore’s projects lost 290.5 million in 2019', () => {
    const singapore = stack({ partners: ['SG'] })
    expect([total(singapore, 2019), ...year(singapore, 2019)]).toEqual(['=4501.7', '=2100.9', '=-290.5', '=2691.3'])
    expect(componentCaptionFacts(curated, singapore)?.negative).toMatchObject([{ measure: 'adjusted_capital', periods: [{ text: '2019' }] }])
  })

  test('make even the total negative: Ninh Thuan in 2020', () => {
    const province = stack({ localities: ['VN-36'] })
    expect([total(province, 2020), province.columns[at(province, 2020)]?.verdict]).toEqual(['=-135.3', 'agrees'])
  })

  test('refuse the shares of their year and of no other', () => {
    const singapore = stack({ partners: ['SG'], mode: 'share' })
    expect(year(singapore, 2019)).toEqual(['negative parts', 'negative parts', 'negative parts'])
    expect(year(singapore, 2020).every((share) => share.startsWith('='))).toBe(true)
    expect(componentCaptionFacts(curated, singapore)?.refusedShares.map(({ text }) => text)).toEqual(['2019'])
  })
})

describe('components', () => {
  test('of a province are those of the agency, nil where a complete list does not name it', () => {
    const province = stack({ localities: ['VN-HP'] })
    expect([province.counter, province.sums, new Set(province.columns.map(({ verdict }) => verdict)).has('differs')]).toEqual(['FIA', [], false])
  })

  test('of a province of today are sums of those it took over', () => {
    const evidence = inBoundaries(curated, 'current')
    const city = stack({ localities: ['VN34-79'], boundaries: 'current', toYear: 2023 }, evidence)
    const sumOf = (of: number) => city.layers.reduce((sum, { counted }) => sum + (counted[at(city, of)] && isValued(counted[at(city, of)] ?? { kind: 'missing', reason: 'not reported' }) ? Number(written(counted[at(city, of)]).slice(1)) : 0), 0)
    expect(sumOf(2023)).toBeCloseTo(Number(total(city, 2023).slice(1)), 0)
    expect(city.columns[at(city, 2023)]?.verdict).toBe('agrees')
  })

  test('are those of measures that have some, in a composition', () => {
    expect([wholeOfComponents('registered'), wholeOfComponents('adjusted_capital'), wholeOfComponents('capital')]).toEqual(['registered', 'registered', null])
    expect([asked({}), asked({ kind: 'ranking' }), asked({ measure: 'capital' }), asked({ over: ['partner'] })].map(isByComponent)).toEqual([true, false, false, false])
  })

  const measures = ['new_capital', 'adjusted_capital', 'share_purchase_capital'].map((code) => measure({ code, kind: 'flow', addsOver: ['locality', 'partner', 'time'] }))
  const rowsOf = (values: Readonly<Record<string, number>>, period = '2020') => Object.entries(values).map(([code, value]) => observation({ measure: code, value, period }))

  test('that do not make up the total leave a difference, which is told', () => {
    const evidence = evidenceOf(rowsOf({ registered: 100, new_capital: 60, adjusted_capital: 20, share_purchase_capital: 15 }), { measures })
    const own = stack({}, evidence)
    expect([own.columns[0]?.verdict, written(own.columns[0]?.rest)]).toEqual(['differs', '=5.0'])
    expect(componentCaptionFacts(evidence, own)?.differing).toMatchObject([{ period: { text: '2020' }, rest: { quantity: { value: 5 } } }])
  })

  test('that nobody printed are in the rest, and the year is open', () => {
    const own = stack({}, evidenceOf(rowsOf({ registered: 100, new_capital: 60 }), { measures }))
    expect([own.columns[0]?.verdict, written(own.columns[0]?.rest), ...year(own, 2020)]).toEqual(['open', '=40.0', '=60.0', 'not reported', 'not reported'])
  })

  test('are never taken from parts of years, nor from statements without a counter', () => {
    const partly = evidenceOf([...rowsOf({ registered: 100, new_capital: 60 }, '2020-01/2020-06'), ...['registered', 'new_capital'].map((code) => observation({ measure: code, period: '2020', source: 'press' }))], { measures })
    expect(buildComponents(partly, asked({}))).toBeNull()
  })
})
