import { describe, expect, test } from 'vitest'
import { compositionCaptionFacts, compositionFacts, compositionGrowth } from '../../../src/domain/composition-facts.ts'
import { compositionOffers } from '../../../src/domain/composition-offers.ts'
import { type StackedComposition, buildComposition } from '../../../src/domain/composition.ts'
import { inBoundaries } from '../../../src/domain/boundaries.ts'
import type { Evidence } from '../../../src/domain/evidence.ts'
import { type Figure, isValued } from '../../../src/domain/figure.ts'
import { DEFAULT_VIEW, type View } from '../../../src/domain/view.ts'
import { evidenceOf, observation, source } from '../fixtures/build.ts'
import { loadCurated } from '../fixtures/curated.ts'

const curated = loadCurated(['vietnam', 'korea-japan', 'economies'])

function stacked(view: Partial<View>, evidence: Evidence = curated): StackedComposition {
  const asked = { ...DEFAULT_VIEW, ...view }
  const composition = buildComposition(inBoundaries(evidence, asked.boundaries), asked)
  if (composition?.kind !== 'stacked') throw new Error(JSON.stringify(composition))
  return composition
}

function refused(view: Partial<View>, evidence: Evidence = curated) {
  const asked = { ...DEFAULT_VIEW, ...view }
  const composition = buildComposition(evidence, asked)
  if (composition?.kind !== 'refused') throw new Error('not refused')
  return { over: composition.over, refusal: composition.refusal, offers: compositionOffers(evidence, asked, composition).map(({ kind }) => kind) }
}

const written = (figure: Figure | undefined) => (figure === undefined ? 'nothing' : isValued(figure) ? `${figure.quantity.relation}${figure.quantity.value.toFixed(1)}` : (figure.refusal ?? figure.reason))
const names = ({ layers }: StackedComposition) => layers.map(({ place }) => place?.code ?? 'rest')
const lastOf = ({ layers }: StackedComposition) => layers.map(({ place, figures }) => `${place?.code ?? 'rest'} ${written(figures.at(-1))}`)

describe('the composition of the nation', () => {
  test('is the seven largest partners of the last complete list, the largest first, and the rest', () => {
    const nation = stacked({})
    expect(lastOf(nation)).toEqual(['KR =87468.8', 'SG =80187.5', 'JP =76098.4', 'TW =40230.7', 'HK =35914.0', 'CN =28230.0', 'VG =23201.4', 'rest =113443.1'])
    expect([nation.counter, nation.otherCounters, nation.isComplete, nation.restCount, nation.officialUntil?.text]).toEqual(['FIA', [{ counter: 'NSO', dateCount: 3 }], true, 137, '2024-06-20'])
    expect(nation.columns.map(({ period }) => period.text)).toEqual(['2015-12-31', '2016-12-20', '2017-12-20', '2018-12-20', '2019-12-20', '2020-12-20', '2021-12-20', '2022-12-20', '2023-12-20', '2024-06-20'])
    expect(nation.runs).toEqual([[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]])
  })

  test.each(['partner', 'locality'] as const)('along %s its layers and the rest add up to the total at every date', (over) => {
    const { layers, columns } = stacked({ over: [over] })
    columns.forEach(({ total }, column) => {
      const sum = layers.reduce((added, { counted }) => added + (counted[column] && isValued(counted[column]) ? counted[column].quantity.value : 0), 0)
      expect(sum).toBeCloseTo(total.quantity.value, 3)
    })
  })

  test('in shares adds up to 100% at every date', () => {
    const { layers, columns } = stacked({ mode: 'share' })
    columns.forEach((_, column) => {
      const sum = layers.reduce((added, { figures }) => added + (figures[column] && isValued(figures[column]) ? figures[column].quantity.value : NaN), 0)
      expect(sum).toBeCloseTo(100, 6)
    })
  })

  test('along localities has what is offshore among its parts and never the nation itself', () => {
    const chosen = stacked({ localities: ['VN-OFFSHORE', 'VN-SG'] })
    expect([chosen.over, chosen.whole, names(chosen)]).toEqual(['locality', { locality: 'VN', partner: 'WLD' }, ['VN-SG', 'VN-OFFSHORE', 'rest']])
    expect(names(stacked({ over: ['locality'] }))).not.toContain('VN')
  })

  test("in today's provinces is the sum of those they took over", () => {
    const today = stacked({ over: ['locality'], boundaries: 'current', toYear: 2023 })
    expect(lastOf(today).slice(0, 2)).toEqual(['VN34-79 =131921.4', 'VN34-75 =41267.6'])
    expect(today.layers[0]?.figures.at(-1)).toMatchObject({ kind: 'computed', computation: 'predecessors' })
  })

  test('shows the places chosen alone, and everyone else in the rest', () => {
    const chosen = stacked({ partners: ['JP', 'KR'] })
    expect([names(chosen), chosen.restCount]).toEqual([['KR', 'JP', 'rest'], 142])
  })

  test('holds a place that a complete list does not name as nil', () => {
    const chosen = stacked({ partners: ['KR', 'SM'] })
    const sanMarino = chosen.layers.find(({ place }) => place?.code === 'SM')
    expect(sanMarino?.figures[0]?.kind).toBe('nil')
  })

  test('is another counter’s where the reader asks for it', () => {
    const nso = stacked({ measure: 'registered', counters: ['NSO'] })
    expect([nso.counter, nso.isComplete, nso.restCount, nso.columns.at(-1)?.period.text]).toEqual(['NSO', false, null, '2025'])
  })

  test('of a flow has whole years only, each a bar, and a computed total where the list is complete and no total printed', () => {
    const adjusted = stacked({ measure: 'adjusted_capital' })
    expect(adjusted.columns.map(({ period }) => period.text)).toEqual(['2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023'])
    expect(adjusted.runs).toEqual(adjusted.columns.map((_, column) => [column]))
    expect(adjusted.columns.at(-1)?.total).toMatchObject({ kind: 'computed', computation: 'sum' })
    expect(adjusted.columns.at(-1)?.total.quantity.value).toBeCloseTo(7880.8, 0)
  })
})

describe('parts below zero', () => {
  test('refuse the shares of their year, and only of theirs', () => {
    const shares = stacked({ measure: 'registered', mode: 'share' })
    expect(shares.refusedShares.map(({ text }) => text)).toEqual(['2017', '2018', '2021', '2023'])
    expect(shares.layers[0]?.figures.map(written)).toEqual(['=9.2', '=9.7', 'negative parts', 'negative parts', '=11.8', '=31.5', 'negative parts', '=23.3', 'negative parts'])
    expect(compositionFacts(shares)).toMatchObject({ code: 'SG', last: { period: { text: '2022' } }, first: { period: { text: '2015' } } })
  })

  test('in every year refuse the view, and values are offered', () => {
    expect(refused({ measure: 'adjusted_capital', mode: 'share' })).toEqual({ over: 'partner', refusal: 'negative parts', offers: ['values'] })
  })
})

describe('what nobody lists', () => {
  test('is refused: a province has statements in the press and no list of partners', () => {
    expect(refused({ localities: ['VN-DN'] })).toEqual({ over: 'partner', refusal: 'no list', offers: ['among', 'partners', 'ranking'] })
  })

  test('is refused for one partner along localities', () => {
    expect(refused({ partners: ['KR'], over: ['locality'] })).toMatchObject({ over: 'locality', refusal: 'no list' })
  })

  test('is refused where the measure does not add, and for places that are not parts of one whole', () => {
    expect(refused({ measure: 'capital_share' }).refusal).toBe('not additive')
    expect(refused({ localities: ['VN-DN', 'KR'] }).refusal).toBe('mixed levels')
  })

  test('in the years chosen is offered for all years', () => {
    expect(refused({ fromYear: 1995, toYear: 1999 }).offers[0]).toBe('all years')
  })

  test('of partners is shown along the economies of the world, where the reader left the direction open', () => {
    const world = stacked({ measure: 'inward_stock' })
    expect([world.over, world.whole, names(world)]).toEqual(['locality', { locality: 'WLD', partner: 'WLD' }, ['VN', 'rest']])
  })
})

describe('lists that name only some (Korea, notified)', () => {
  const korea = { localities: ['KR'], measure: 'notified' }

  test('leave what they do not name in the rest, and groups out', () => {
    const notified = stacked(korea)
    expect(lastOf(notified)).toEqual(['US =9770.0', 'JP =4400.0', 'CN =3590.0', 'rest =18290.0'])
    const in2017 = notified.columns.findIndex(({ period }) => period.text === '2017')
    expect(notified.layers.map(({ figures }) => written(figures[in2017]))).toEqual(['=4710.0', 'not reported', 'not reported', '=18230.0'])
    expect(compositionCaptionFacts(curated, notified)).toMatchObject({ counter: 'MOTIE', isOfficial: false, restCount: null })
    expect(compositionFacts(notified)).toMatchObject({ code: 'US', isLargest: false })
  })

  test('are refused where none of them names the partner chosen, so that the rest would stand alone', () => {
    expect(refused({ ...korea, partners: ['EU', 'KR'] })).toEqual({ over: 'partner', refusal: 'overlapping levels', offers: ['partners', 'ranking'] })
    expect(refused({ ...korea, partners: ['KR'] }).refusal).toBe('no list')
  })

  test('show a group alone, and refuse it beside a country', () => {
    expect(names(stacked({ ...korea, partners: ['EU'] }))).toEqual(['EU', 'rest'])
    expect(refused({ ...korea, partners: ['EU', 'US'] })).toEqual({ over: 'partner', refusal: 'overlapping levels', offers: ['without groups', 'partners', 'ranking'] })
  })
})

describe('areas', () => {
  const list = (period: string, parts: Readonly<Record<string, number>>) => Object.entries(parts).map(([partner, value]) => observation({ partner, period, value, source: 'agency' }))
  const evidence = (rows: readonly ReturnType<typeof observation>[]) => evidenceOf(rows, { sources: [source({ id: 'agency', tier: 'official', counter: 'FIA' })] })

  test('break where counts are more than 18 months apart and where a layer has no figure', () => {
    const gaps = evidence([
      ...list('2018-12-31', { WLD: 100, KR: 40, SG: 20 }),
      ...list('2019-12-31', { WLD: 100, KR: 40, SG: 20 }),
      ...list('2020-12-31', { WLD: 100, KR: 40 }),
      ...list('2021-12-31', { WLD: 100, KR: 40, SG: 20 }),
      ...list('2024-12-31', { WLD: 100, KR: 40, SG: 20 }),
    ])
    expect(stacked({}, gaps).runs).toEqual([[0, 1], [2], [3], [4]])
  })

  test('have no rest where the parts are the whole within rounding', () => {
    expect(names(stacked({}, evidence(list('2023-12-20', { WLD: 100, KR: 60, SG: 41 }))))).toEqual(['KR', 'SG'])
  })

  test('are one counter’s: statements without a counter are no list', () => {
    const said = evidence([observation({ partner: 'WLD', source: 'press' }), observation({ partner: 'KR', value: 40, source: 'press' }), observation({ partner: 'SG', value: 20, source: 'press' })])
    expect(refused({}, said).refusal).toBe('no list')
  })
})

test('the growth of the whole is the sum of what its layers contributed', () => {
  const growth = compositionGrowth(curated, stacked({}))
  const sum = growth?.contributions.reduce((added, { figure }) => added + (isValued(figure) ? figure.quantity.value : NaN), 0)
  expect(sum).toBeCloseTo(growth?.total.quantity.value ?? 0, 6)
  expect(growth?.total.quantity.value).toBeCloseTo((484773.892927 / 281882.6 - 1) * 100, 0)
  expect(growth?.yearly?.quantity.value).toBeCloseTo(6.6, 1)
})

test('a measure the registry does not know has no composition', () => {
  expect(buildComposition(curated, { ...DEFAULT_VIEW, measure: 'nothing' })).toBeNull()
})
