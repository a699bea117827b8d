import { describe, expect, test } from 'vitest'
import { missing } from '../../../src/domain/figure.ts'
import { pickFigure, pickFigures, type PickedFigure } from '../../../src/domain/pick.ts'
import type { Evidence } from '../../../src/domain/evidence.ts'
import { levelMembers } from '../../../src/domain/level.ts'
import { loadCurated } from '../fixtures/curated.ts'
import { evidenceOf, observation, period, place, source, type RegistryParts } from '../fixtures/build.ts'

const nation = { measure: 'capital', locality: 'VN', partner: 'WLD' }
const flow = { ...nation, measure: 'registered' }

/** What a reader sees: value, period and source of the picked figure (or the reason), then of the others. */
const told = ({ picked, alsoReported }: PickedFigure) => [
  picked.kind === 'missing' ? picked.reason : [picked.quantity.value, picked.period.text, picked.kind === 'published' ? picked.observation.source : picked.kind],
  ...alsoReported.map(({ quantity, period: { text }, observation: { source: id } }) => [quantity.value, text, id]),
]
const pickAt = (evidence: Evidence, cell: typeof nation, at: string) => told(pickFigure(evidence, cell, period(at)))

describe('one value among several', () => {
  const registry: RegistryParts = {
    sources: [
      source({ id: 'quoted', counter: 'FIA', date: period('2024-12-31') }),
      source({ id: 'a-year', date: period('2024') }),
      source({ id: 'a-month', date: period('2024-05') }),
      source({ id: 'b-month', date: period('2024-05') }),
      source({ id: 'undated' }),
    ],
  }
  const pick = (...rows: readonly (readonly [string, Parameters<typeof observation>[0]])[]) => {
    const evidence = evidenceOf(rows.map(([id, overrides]) => observation({ ...overrides, source: id })), registry)
    return told(pickFigure(evidence, nation, period('2024-06-20'))).map((entry) => entry[2])
  }

  test("a known counter's official figure comes before statements that are later", () => {
    expect(pick(['press', { period: '2024-06' }], ['press', { period: '2024-05' }], ['agency', { period: '2023-12-20' }])).toEqual(['agency', 'press'])
  })

  test('low reliability comes last, and official figures before all', () => {
    expect(pick(['press', { period: '2024-06-01', status: 'U' }], ['undated', { period: '2023-01' }], ['agency', { period: '2022-12-20', status: 'U' }])).toEqual(['agency', 'undated', 'press'])
  })

  test('then the latest period, then the later source, partial dates standing for their last day and none for the oldest', () => {
    expect(pick(['b-month', {}], ['undated', {}], ['a-month', {}], ['a-year', {}], ['press', { period: '2024-01' }])).toEqual(['press', 'a-year', 'a-month', 'b-month', 'undated'])
  })

  test('older counts of the picked counter are its line and not also reported; what it restates is', () => {
    const restated = pick(['agency', { period: '2024-05-20' }], ['agency', { period: '2023-12-20' }], ['quoted', { period: '2024-05-20' }], ['quoted', { period: '2023-05-20' }])
    expect(restated).toEqual(['agency', 'quoted'])
  })
})

describe('stocks', () => {
  const evidence = evidenceOf([observation({ period: '2022-12-20', value: 1 }), observation({ period: '2024-05', value: 2 }), observation({ period: '2024-07-01', value: 3 })])

  test.each([
    ['2024-06-20', 2, '2024-05'],
    ['2024-05', 2, '2024-05'],
    ['2024-05-30', 1, '2022-12-20'],
    ['2025-12-31', 3, '2024-07-01'],
    ['2026-01-01', 3, '2024-07-01'],
  ])('at %s the latest count not later and not older than 18 months is shown, a month standing for its last day', (at, value, counted) => {
    expect(pickAt(evidence, nation, at)).toEqual([[value, counted, 'agency']])
  })

  test('outside the window there is no number', () => {
    expect([pickAt(evidence, nation, '2026-01-02'), pickAt(evidence, nation, '2022-12-19')]).toEqual([['not yet published'], ['not reported']])
  })
})

describe('flows', () => {
  const rows = ['2023', '2023-01-01/2023-12-20', '2023-01/2023-06', '2022'].map((text, value) => observation({ measure: 'registered', period: text, value }))
  const evidence = evidenceOf(rows)

  test('a year is a year whatever its cut-off day, a part of a year is only ever itself', () => {
    expect(pickAt(evidence, flow, '2023')).toEqual([[0, '2023', 'agency']])
    expect(pickAt(evidence, flow, '2023-01/2023-06')).toEqual([[2, '2023-01/2023-06', 'agency']])
    expect(pickAt(evidence, flow, '2022-01/2022-06')).toEqual(['not reported'])
  })

  test('no year stands for a later one', () => {
    expect(pickAt(evidence, flow, '2024')).toEqual(['not yet published'])
  })
})

describe('no number, and why', () => {
  const former = place({ code: 'VN-DN', kind: 'municipality', parent: 'VN', validToDay: period('2025-06-30').endDay })
  const present = place({ code: 'VN34-48', kind: 'municipality', parent: 'VN', validFromDay: period('2025-07-01').startDay })
  const evidence = evidenceOf(
    [observation({ locality: 'VN-57', period: '2025-05-31' }), observation({ locality: 'VN-DN', period: '2025-06-20' }), observation({ locality: 'VN34-48', period: '2025-05-31', source: 'press' })],
    { places: [former, present] },
  )
  const at = (locality: string, date: string, partner = 'WLD') => pickFigure(evidence, { ...nation, locality, partner }, period(date)).picked

  test('not applicable where the place did not exist', () => {
    expect([at('VN34-48', '2024-12-31'), at('VN-DN', '2025-07-01')]).toEqual([missing('not applicable'), missing('not applicable')])
  })

  test('a figure printed for a place before its time is shown all the same', () => {
    expect(at('VN34-48', '2025-06-30').kind).toBe('published')
  })

  test('not yet published where official sources cover no place of the level up to the date, else not reported', () => {
    expect([at('VN-OFFSHORE', '2025-07-01'), at('VN-OFFSHORE', '2025-05-31')]).toEqual([missing('not yet published'), missing('not reported')])
  })

  test('not reported where no official source ever covers the level: provinces by partner', () => {
    expect(at('VN-57', '2025-12-31', 'KR')).toEqual(missing('not reported'))
  })

  test('nothing is known of unknown codes', () => {
    expect([at('XX', '2024'), pickFigure(evidence, { ...nation, measure: 'xx' }, period('2024')).picked]).toEqual([missing('not reported'), missing('not reported')])
  })

  test('who left the list is nil at its date, and the older figure is its line', () => {
    const sources = [source({ id: 'agency', tier: 'official', counter: 'FIA', complete: ['partners'] })]
    const rows = [observation({ partner: 'SG', period: '2022-12-20' }), observation({ partner: 'KR', period: '2022-12-20' }), observation({ partner: 'KR' })]
    const { picked, alsoReported } = pickFigure(evidenceOf(rows, { sources }), { ...nation, partner: 'SG' }, period('2023-12-31'))
    expect([picked.kind, picked.kind === 'nil' && picked.period.text, alsoReported]).toEqual(['nil', '2023-12-20', []])
  })
})

describe('figures that are compared with each other', () => {
  const cells = ['VN-DN', 'VN-57'].map((locality) => ({ ...flow, locality }))
  const rows = [
    observation({ measure: 'registered', period: '2016', locality: 'VN-DN', source: 'agency', value: 1 }),
    observation({ measure: 'registered', period: '2016', locality: 'VN-57', source: 'agency', value: 2 }),
    observation({ measure: 'registered', period: '2016', locality: 'VN-DN', source: 'office', value: 3 }),
  ]
  const sources = [source({ id: 'office', tier: 'official', counter: 'NSO', date: period('2018') })]

  test('rest on one official source where one covers all, though another be preferred for one of them', () => {
    const evidence = evidenceOf(rows, { sources })
    expect(pickFigures(evidence, cells, period('2016')).map(told)).toEqual([[[1, '2016', 'agency'], [3, '2016', 'office']], [[2, '2016', 'agency']]])
    expect(pickAt(evidence, { ...flow, locality: 'VN-DN' }, '2016')[0]).toEqual([3, '2016', 'office'])
  })

  test('are each picked for themselves where none covers all', () => {
    const evidence = evidenceOf(rows.slice(1), { sources })
    expect(pickFigures(evidence, cells, period('2016')).map(told)).toEqual([[[3, '2016', 'office']], [[2, '2016', 'agency']]])
    expect(pickFigures(evidence, [], period('2016'))).toEqual([])
  })
})

describe('the worked cases', () => {
  const evidence = loadCurated()
  const korea = (locality: string) => ({ measure: 'capital', locality, partner: 'KR' })

  test('Binh Duong and Korea, May 2024: 4,000 and about 3,400, both shown', () => {
    expect(pickAt(evidence, korea('VN-57'), '2024-05').slice(0, 2)).toEqual([
      [4000, '2024-05', 'vns-711327041'],
      [3400, '2024-05', 'bdgov-5704'],
    ])
  })

  test('Da Nang and Korea at the end of 2024: more than 371 of May is picked, about 2,200 is also reported', () => {
    const { picked, alsoReported } = pickFigure(evidence, korea('VN-DN'), period('2024-12-31'))
    expect(picked.kind === 'published' && [picked.quantity, picked.period.text]).toEqual([{ value: 371, relation: '>', precision: 1, status: 'A' }, '2024-05'])
    expect(alsoReported.map(({ quantity: { value, relation, status } }) => `${relation}${value}${status}`)).toEqual(['=362A', '>362A', '~2200U', '=371U'])
  })

  test('registered capital of 2016 by province rests on one list', () => {
    const cells = levelMembers(evidence.registry, 'VN-DN', period('2016').endDay).map(({ code }) => ({ measure: 'registered', locality: code, partner: 'WLD' }))
    const sources = pickFigures(evidence, cells, period('2016')).map(({ picked }) => (picked.kind === 'published' ? picked.observation.source : picked.kind === 'nil' && picked.source))
    expect([cells.length, new Set(sources)]).toEqual([63, new Set(['fia-wb-2016'])])
  })
})
