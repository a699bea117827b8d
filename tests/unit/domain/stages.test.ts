import { describe, expect, test } from 'vitest'
import type { Evidence } from '../../../src/domain/evidence.ts'
import { type Figure, isValued } from '../../../src/domain/figure.ts'
import { type Stages, buildStages } from '../../../src/domain/stages.ts'
import { stagesFacts } from '../../../src/domain/stages-facts.ts'
import { DEFAULT_VIEW, type View } from '../../../src/domain/view.ts'
import { evidenceOf, measure, observation } from '../fixtures/build.ts'
import { loadCurated } from '../fixtures/curated.ts'

const curated = loadCurated(['vietnam', 'korea-japan'])

function stages(view: Partial<View>, evidence: Evidence = curated): Stages {
  const found = buildStages(evidence, { ...DEFAULT_VIEW, kind: 'trend', ...view })
  if (!found) throw new Error('no stages')
  return found
}

const written = (figure: Figure) => (isValued(figure) ? `${figure.quantity.relation}${figure.quantity.value.toFixed(1)}` : (figure.refusal ?? figure.reason))
const yearOf = ({ years }: Stages, year: number) => {
  const found = years.find((own) => own.year === year)
  return found && [written(found.promised), written(found.done), written(found.ratio)]
}

describe('registered and disbursed capital of the nation', () => {
  const nation = stages({ measure: 'registered' })

  test('are counted by the one counter with most years of both, and the other is offered', () => {
    expect([nation.counter, nation.years[0]?.year, nation.years.at(-1)?.year, nation.otherCounters]).toEqual(['NSO', 1991, 2014, [{ counter: 'FIA', yearCount: 11, first: 2014, last: 2024 }]])
  })

  test('stand side by side, with one as a share of the other in the same year', () => {
    expect(yearOf(nation, 1991)).toEqual(['=1284.4', '=428.5', '=33.4'])
    expect(yearOf(nation, 2008)).toEqual(['=71726.8', '=11500.2', '=16.0'])
  })

  test('may pass 100%: what was disbursed in 1999 had been registered before', () => {
    expect(yearOf(nation, 1999)).toEqual(['=2282.5', '=2528.3', '=110.8'])
    expect(stagesFacts(nation)).toMatchObject({ yearCount: 23, above: [{ text: '1999' }], gaps: [{ text: '2013' }], range: { lowest: { period: { text: '2008' } }, highest: { period: { text: '1999' } } } })
  })

  test('leave a gap where one of the two was not published', () => {
    expect(yearOf(nation, 2013)).toEqual(['=22352.2', 'not reported', 'not reported'])
  })

  test('are the same from either measure, and from the years the reader chose', () => {
    expect(stages({ measure: 'disbursed' })).toEqual(nation)
    expect(stages({ measure: 'registered', fromYear: 2014 }).counter).toBe('FIA')
  })

  test('never mix the agency and the statistics office', () => {
    const agency = stages({ measure: 'registered', counters: ['FIA'] })
    expect([agency.counter, agency.years.length, yearOf(agency, 2016), yearOf(agency, 2023)]).toEqual(['FIA', 11, ['=24857.9', '=15800.0', '=63.6'], ['=36607.6', '=23183.0', '=63.3']])
    for (const { counter, sourceIds } of [nation, agency]) expect(new Set(sourceIds.map((id) => curated.registry.sources.get(id)?.counter))).toEqual(new Set([counter]))
    expect(agency.breaks.map(({ kind }) => kind)).toEqual(['definition', 'cut-off'])
  })

  test('know of parts of years after the last, and draw none', () => {
    expect(nation.partYears[0]?.text).toBe('2026-01/2026-06')
    expect(nation.years.every(({ promised }) => !isValued(promised) || promised.period.kind === 'year')).toBe(true)
  })
})

describe('investment into Korea notified and arrived', () => {
  test('is of the year as the ministry restated it', () => {
    const korea = stages({ measure: 'notified', localities: ['KR'] })
    expect([korea.counter, korea.years[0]?.year, korea.years.at(-1)?.year]).toEqual(['MOTIE', 2014, 2025])
    expect(yearOf(korea, 2018)).toEqual(['=26900.0', '=17450.0', '=64.9'])
    expect(yearOf(korea, 2025)).toEqual(['=36050.0', '=17950.0', '=49.8'])
    expect(yearOf(korea, 2015)).toEqual(['=20900.0', 'not reported', 'not reported'])
  })

  test('carries "about" into the ratio, and a coarse figure into its precision', () => {
    expect(yearOf(stages({ measure: 'arrived', localities: ['KR'], partners: ['EU'] }), 2021)).toEqual(['=12800.0', '~7900.0', '~61.7'])
    const japan = stages({ measure: 'notified', localities: ['KR'], partners: ['JP'] }).years[0]
    expect(japan && isValued(japan.ratio) && [japan.year, japan.ratio.quantity.value.toFixed(1), japan.ratio.quantity.precision]).toEqual([2020, '68.5', 20])
  })

  test('is of the first partner chosen that has both', () => {
    expect(stages({ measure: 'notified', localities: ['KR'], partners: ['ES', 'CN', 'US'] }).pair).toEqual({ locality: 'KR', partner: 'CN' })
  })
})

describe('two stages', () => {
  const measures = [measure({ code: 'disbursed', kind: 'flow', stage: 'disbursed' })]
  const build = (observations: Parameters<typeof evidenceOf>[0]) => evidenceOf(observations, { measures })

  test('are none for other measures, and none where nobody counted both', () => {
    expect(buildStages(curated, { ...DEFAULT_VIEW, measure: 'capital' })).toBeNull()
    const apart = build([observation({ measure: 'registered', period: '2020' }), observation({ measure: 'disbursed', period: '2020', source: 'office' })])
    expect(buildStages(apart, { ...DEFAULT_VIEW, measure: 'registered' })).toBeNull()
  })

  test('bound the ratio where one of them is a bound', () => {
    const bounded = stages({ measure: 'registered' }, build([observation({ measure: 'registered', period: '2020', value: 200, relation: '>' }), observation({ measure: 'disbursed', period: '2020', value: 100 })]))
    expect(yearOf(bounded, 2020)).toEqual(['>200.0', '=100.0', '<50.0'])
  })

  test('are never of statements without a counter, and never of parts of years', () => {
    const stated = build([
      ...['2020', '2020-01/2020-06'].flatMap((period) => [observation({ measure: 'registered', period, source: 'press' }), observation({ measure: 'disbursed', period, source: 'press' })]),
      observation({ measure: 'registered', period: '2021-01/2021-06' }),
      observation({ measure: 'disbursed', period: '2021-01/2021-06' }),
    ])
    expect(buildStages(stated, { ...DEFAULT_VIEW, measure: 'registered' })).toBeNull()
  })

  test('refuse a ratio to registered capital of zero or below', () => {
    const zero = stages({ measure: 'registered' }, build([observation({ measure: 'registered', period: '2020', value: 0 }), observation({ measure: 'disbursed', period: '2020' })]))
    expect(yearOf(zero, 2020)).toEqual(['=0.0', '=100.0', 'zero denominator'])
  })
})
