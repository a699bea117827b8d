import { expect, test } from 'vitest'
import { datesOnOffer } from '../../../src/domain/dates-on-offer.ts'
import { DEFAULT_VIEW, type View } from '../../../src/domain/view.ts'
import { loadCurated } from '../fixtures/curated.ts'

const evidence = loadCurated()
const offered = (change: Partial<View>) => datesOnOffer(evidence, { ...DEFAULT_VIEW, kind: 'ranking', ...change }).map(({ period, covered, total }) => `${period.text} ${covered}/${total}`)

test('a ranking of provinces offers its dates newest first, each with how many it covers', () => {
  const dates = offered({})
  expect(dates.slice(dates.indexOf('2024-06-20 63/63')).slice(0, 1)).toEqual(['2024-06-20 63/63'])
  expect(dates.filter((date) => date.startsWith('2023-12-20'))).toEqual(['2023-12-20 63/63'])
  expect(dates).toEqual(dates.toSorted((a, b) => (a.slice(0, 4) < b.slice(0, 4) ? 1 : a.slice(0, 4) > b.slice(0, 4) ? -1 : 0)))
})

test('a ranking of partners counts partners, not provinces', () => {
  const totals = (change: Partial<View>) => new Set(offered(change).map((date) => date.split('/')[1]))
  expect(totals({ over: ['partner'] })).not.toEqual(totals({}))
})

test('a comparison offers the dates of its own rows', () => {
  const pins = [{ locality: 'VN-DN', partner: 'KR' }, { locality: 'VN-HP', partner: 'KR' }]
  const dates = offered({ kind: 'compare', pins })
  expect(dates.every((date) => date.endsWith('/2'))).toBe(true)
  expect(dates).toContain('2024-05 2/2')
})
