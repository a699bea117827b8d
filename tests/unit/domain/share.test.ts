import { describe, expect, test } from 'vitest'
import type { Evidence } from '../../../src/domain/evidence.ts'
import { refused, type Figure, type PublishedFigure } from '../../../src/domain/figure.ts'
import { pickFigure } from '../../../src/domain/pick.ts'
import { roundQuantity } from '../../../src/domain/quantity.ts'
import { computedShare, impliedTotal, reportedShare, reportedShares, sharesDiffer } from '../../../src/domain/share.ts'
import type { ShareDenominator } from '../../../src/domain/view.ts'
import { loadCurated } from '../fixtures/curated.ts'
import { evidenceOf, observation, period, published, quantity, source } from '../fixtures/build.ts'

const told = (share: Figure) =>
  share.kind === 'computed' ? [share.quantity.relation, share.quantity.value, ...share.parts.map((part) => (part.kind === 'published' ? `${part.observation.source} ${part.period.text}` : part.kind))] : share
const korea = published({ locality: 'VN-DN', partner: 'KR', value: 5, period: '2024-05', source: 'press' })

describe('a computed share', () => {
  test('takes the total that the denominator names', () => {
    const evidence = evidenceOf([
      observation({ locality: 'VN-DN', value: 50, period: '2024-05' }),
      observation({ partner: 'KR', value: 500, period: '2024-05' }),
      observation({ value: 1000, period: '2024-05' }),
    ])
    const shares = (['locality', 'partner', 'nation'] as const).map((of) => computedShare(evidence, korea, of))
    expect(shares.map((share) => share.kind === 'computed' && share.quantity.value)).toEqual([10, 1, 0.5])
  })

  test('takes the official total nearest in time, at most 12 months away', () => {
    const totals = ['2023-05-31', '2024-06-20', '2024-12-31'].map((text) => observation({ locality: 'VN-DN', value: 50, period: text }))
    const statement = observation({ locality: 'VN-DN', value: 99, period: '2024-05', source: 'press' })
    expect(told(computedShare(evidenceOf([...totals, statement]), korea, 'locality'))).toEqual(['=', 10, 'press 2024-05', 'agency 2024-06-20'])
    expect(told(computedShare(evidenceOf(totals.slice(0, 1)), korea, 'locality'))).toEqual(['=', 10, 'press 2024-05', 'agency 2023-05-31'])
    expect(computedShare(evidenceOf([observation({ locality: 'VN-DN', period: '2023-05-30' })]), korea, 'locality')).toEqual(refused('denominator too far'))
    expect(computedShare(evidenceOf([statement]), korea, 'locality')).toEqual(refused('no denominator'))
  })

  test('of a flow takes the same period, of its own source or counter where it can', () => {
    const flow = published({ measure: 'registered', partner: 'KR', period: '2016', value: 1 })
    const total = (overrides: Parameters<typeof observation>[0]) => observation({ measure: 'registered', value: 10, period: '2016', ...overrides })
    const sources = [source({ id: 'restated', tier: 'official', counter: 'FIA', date: period('2020') }), source({ id: 'office', tier: 'official', counter: 'NSO', date: period('2026') })]
    const totals = [total({ source: 'office' }), total({ source: 'restated' }), total({}), total({ period: '2017' }), total({ period: '2016-01/2016-06' })]
    const used = [totals, totals.slice(0, 2), totals.slice(0, 1)].map((rows) => told(computedShare(evidenceOf(rows, { sources }), flow, 'nation')))
    expect(used.map((share) => Array.isArray(share) && share[3])).toEqual(['agency 2016', 'restated 2016', 'office 2016'])
    expect(computedShare(evidenceOf(totals.slice(3)), flow, 'nation')).toEqual(refused('denominator too far'))
  })

  test('of the total itself there is none', () => {
    const evidence = evidenceOf([observation(), observation({ partner: 'KR' })])
    expect([computedShare(evidence, published(), 'nation'), computedShare(evidence, published({ partner: 'KR' }), 'partner'), computedShare(evidence, published({ locality: 'ASEAN' }), 'nation')]).toEqual([
      refused('no denominator'),
      refused('no denominator'),
      refused('no denominator'),
    ])
  })

  test('of a total of zero there is none', () => {
    expect(computedShare(evidenceOf([observation({ locality: 'VN-DN', value: 0, period: '2024-05' })]), korea, 'locality')).toEqual(refused('zero denominator'))
  })

  test.each([
    ['the figure itself is negative', { partner: 'KR', value: -1 }, []],
    ['another partner of the total is negative', { partner: 'KR', value: 1 }, [{ partner: 'SG', value: -3 }]],
    ['a province in the total is negative', { locality: 'VN-DN', value: 1 }, [{ locality: 'VN-57', value: -3 }]],
  ])('of a flow with negative parts is refused: %s', (_name, numerator, others) => {
    const flow = { measure: 'registered', period: '2023' }
    const rows = [observation({ ...flow, value: 10 }), ...[numerator, ...others].map((part) => observation({ ...flow, ...part }))]
    expect(computedShare(evidenceOf(rows), published({ ...flow, ...numerator }), 'nation')).toEqual(refused('negative parts'))
  })
})

describe('a reported share', () => {
  const share = (overrides: Parameters<typeof observation>[0]) => observation({ measure: 'capital_share', value: 8.6, precision: 0.1, source: 'press', locality: 'VN-DN', partner: 'KR', ...overrides })

  test('of a partner is of the locality, of a locality of the nation', () => {
    const evidence = evidenceOf([share({ period: '2024-05' }), share({ partner: 'WLD', period: '2024-05' }), share({ locality: 'VN', period: '2024-05' })])
    const figures = [korea, published({ locality: 'VN-DN', period: '2024-05' }), published({ partner: 'KR', period: '2024-05' })]
    const found = figures.map((figure) => (['locality', 'partner', 'nation'] as const).filter((of) => reportedShare(evidence, figure, of) !== null))
    expect(found).toEqual([['locality'], ['partner', 'nation'], ['locality', 'nation']])
  })

  test('is the nearest within 12 months, and never of another denominator', () => {
    const evidence = evidenceOf([share({ period: '2023-12' }), share({ period: '2024-06' }), share({ measure: 'registered_share', period: '2024-05' })])
    expect(reportedShare(evidence, korea, 'locality')?.period.text).toBe('2024-06')
    expect(reportedShare(evidence, published({ locality: 'VN-DN', partner: 'KR', period: '2025-07' }), 'locality')).toBeNull()
    expect(reportedShares(evidence, korea.observation).map((figure) => figure.period.text)).toEqual(['2023-12', '2024-06'])
  })

  test('differs from the computed one where it does so by more than the rounding of both', () => {
    const printed = quantity({ value: 8.6, precision: 0.1 })
    const differ = [8.7, 8.71].map((value) => sharesDiffer(quantity({ value, precision: 0.1 }), printed))
    expect([...differ, sharesDiffer(quantity({ value: 8.7, precision: 0.1 }), { ...printed, relation: '~' })]).toEqual([false, true, false])
  })
})

describe('Da Nang and Korea in May 2024', () => {
  const evidence: Evidence = loadCurated()
  const { picked } = pickFigure(evidence, { measure: 'capital', locality: 'VN-DN', partner: 'KR' }, period('2024-05'))
  if (picked.kind !== 'published') throw new Error('no figure')
  const figure: PublishedFigure = picked
  const shareOf = (of: ShareDenominator) => computedShare(evidence, figure, of)
  const reported = reportedShare(evidence, figure, 'locality')

  test('computed: more than 5.6% of the agency’s 6,532.5 on 20 June 2024', () => {
    const share = shareOf('locality')
    if (share.kind !== 'computed') throw new Error('no share')
    expect(roundQuantity(share.quantity)).toEqual({ value: 5.66, relation: '>', precision: 0.02, status: 'A' })
    expect(share.parts.map((part) => [part.period.text, part.quantity.value])).toEqual([
      ['2024-05', 371],
      ['2024-06-20', 6532.522289],
    ])
  })

  test('reported: 8.6% of the city’s own total, which implies about 4,314; the two differ', () => {
    const share = shareOf('locality')
    if (share.kind !== 'computed' || !reported) throw new Error('no shares')
    expect(reported.quantity).toEqual({ value: 8.6, relation: '=', precision: 0.1, status: 'A' })
    const implied = impliedTotal(figure, reported)
    expect(implied && [implied.relation, Math.round(implied.value), implied.precision]).toEqual(['~', 4314, 100])
    expect(sharesDiffer(share.quantity, reported.quantity)).toBe(true)
  })
})
