import { expect, test } from 'vitest'
import type { Quantity } from '../../../src/domain/figure.ts'
import { differsFromComputed, pairFigures } from '../../../src/domain/pair-figures.ts'
import { roundedValue } from '../../../src/domain/quantity.ts'
import { evidenceOf, observation } from '../fixtures/build.ts'
import { loadCurated } from '../fixtures/curated.ts'

const brief = (quantity: Quantity) => `${quantity.relation}${roundedValue(quantity)}`

function factsOf(locality: string, partner: string) {
  const figures = pairFigures(loadCurated(), { locality, partner })
  return Object.fromEntries(
    figures.map((entry) => [
      entry.measure.code,
      {
        figure: `${brief(entry.figure.quantity)} ${entry.figure.period.text}`,
        counter: entry.counter,
        share: entry.share && `${brief(entry.share.figure.quantity)} of ${entry.share.of}`,
        also: entry.alsoReported.map(({ quantity }) => brief(quantity)),
        differs: differsFromComputed(entry, figures),
      },
    ]),
  )
}

test('Da Nang x Korea: the city of May 2024, both shares, and what the consul general says', () => {
  const facts = factsOf('VN-DN', 'KR')
  expect(facts['capital']).toEqual({ figure: '>371 2024-05', counter: null, share: '>5.66 of locality', also: ['=362', '>362', '~2200', '=371'], differs: false })
  expect(facts['projects']).toMatchObject({ figure: '=278 2024-05', also: ['=268', '=268', '~335', '=378'] })
  expect(facts['capital_share']).toEqual({ figure: '=8.6 2024-05', counter: null, share: null, also: [], differs: true })
})

test('Hai Phong x Korea: 14,100 million in 185 projects, first by capital and second by projects', () => {
  const facts = factsOf('VN-HP', 'KR')
  expect(facts['capital']?.figure).toBe('=14100 2025-04')
  expect(facts['projects']?.figure).toBe('=185 2025-01')
  expect([facts['capital_rank']?.figure, facts['projects_rank']?.figure]).toEqual(['=1 2025-04', '=2 2025-04'])
  expect(facts['capital_share']).toMatchObject({ figure: '=40 2024-04', also: ['=39.6', '=39.6'] })
})

test('Korea x Japan: what was pledged at the week of April 2025, by how many firms, the memoranda, the share of trade', () => {
  const facts = factsOf('KR', 'JP')
  expect(Object.fromEntries(Object.entries(facts).map(([code, { figure }]) => [code, figure]))).toMatchObject({
    pledged: '=44 2025-04-15',
    pledging_firms: '=6 2025-04-15',
    mou_value: '=19 2025-04-15',
    trade_share: '=6 2022',
    notified: '=4400 2025',
    arrived: '=500 2020',
  })
  expect(facts['notified']?.counter).toBe('MOTIE')
})

test('of flows the latest whole year is told, a part of a year only where there is no year', () => {
  const flow = (period: string, value: number) => observation({ locality: 'VN-DN', measure: 'registered', period, value })
  const periods = (...rows: readonly ReturnType<typeof flow>[]) => pairFigures(evidenceOf(rows), { locality: 'VN-DN', partner: 'WLD' }).map(({ figure }) => figure.period.text)
  expect(periods(flow('2023', 1), flow('2024-01/2024-06', 2))).toEqual(['2023'])
  expect(periods(flow('2024-01/2024-06', 2))).toEqual(['2024-01/2024-06'])
})

test('measures without a printed figure are left out; a pair nobody speaks of has none', () => {
  expect(pairFigures(evidenceOf([observation({ locality: 'VN-DN' })]), { locality: 'VN-DN', partner: 'WLD' }).map(({ measure }) => measure.code)).toEqual(['capital'])
  expect(pairFigures(evidenceOf([observation()]), { locality: 'VN-57', partner: 'SG' })).toEqual([])
})

test('a reported share within the rounding of the computed one does not differ', () => {
  const rows = [observation({ partner: 'KR', value: 25 }), observation({ value: 100 }), observation({ partner: 'KR', measure: 'capital_share', value: 25, source: 'press' })]
  const figures = pairFigures(evidenceOf(rows), { locality: 'VN', partner: 'KR' })
  expect(figures.map((entry) => [entry.measure.code, differsFromComputed(entry, figures)])).toEqual([['capital', false], ['capital_share', false]])
})
