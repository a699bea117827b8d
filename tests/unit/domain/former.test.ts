import { describe, expect, test } from 'vitest'
import { inBoundaries } from '../../../src/domain/boundaries.ts'
import { type FormerNotice, formerNotices, inTodaysProvinces, withSuccessors } from '../../../src/domain/former.ts'
import type { Place, Registry } from '../../../src/domain/registry.ts'
import { DEFAULT_VIEW, type View } from '../../../src/domain/view.ts'
import { period, place } from '../fixtures/build.ts'
import { loadCurated } from '../fixtures/curated.ts'

const evidence = loadCurated()
const { registry } = evidence
const view = (change: Partial<View>): View => ({ ...DEFAULT_VIEW, kind: 'trend', ...change })
const notices = (change: Partial<View>, of: Registry = registry) => formerNotices(of, view(change)).map(inShort)

/** A notice in the order it is said. */
function inShort(notice: FormerNotice): string {
  if (notice.kind === 'not yet') return `${notice.place} not before ${notice.since.text}: ${notice.parts.join(' ')}`
  return `${notice.place} ${notice.nature} ${notice.successors.map(({ code, since }) => `${code} ${since.text}`).join(', ')}${notice.others.length > 0 ? ` with ${notice.others.join(' ')}` : ''}`
}

/** The registry with rows added or replaced, as a new version of places.csv would. */
const withRows = (...rows: readonly Place[]): Registry => ({ ...registry, places: new Map([...registry.places, ...rows.map((row) => [row.code, row] as const)]) })
const curated = (code: string): Place => {
  const found = registry.places.get(code)
  if (!found) throw new Error(`${code} is not a place`)
  return found
}

describe('a former province asked for beyond its end', () => {
  test.each([
    ['Binh Duong, merged into a place of another name', 'VN-57', 'VN-57 merged VN34-79 2025-07-01 with VN-43 VN-SG'],
    ['Ho Chi Minh City, whose name went on with others in it', 'VN-SG', 'VN-SG enlarged VN34-79 2025-07-01 with VN-57 VN-43'],
    ['Thua Thien Hue, which alone went on as Hue', 'VN-26', 'VN-26 renamed VN34-46 2025-07-01'],
    ['Hanoi, which alone went on under its own name', 'VN-HN', 'VN-HN listed anew VN34-01 2025-07-01'],
  ])('has become: %s', (_, code, expected) => {
    expect(notices({ localities: [code] })).toEqual([expected])
  })

  test('is told of by the last day asked for: the last year of a range, the date of a ranking', () => {
    const told = (change: Partial<View>) => notices({ localities: ['VN-57'], ...change }).length
    expect([told({}), told({ fromYear: 2025 }), told({ toYear: 2025 }), told({ toYear: 2024 })]).toEqual([1, 1, 1, 0])
    const at = (text: string | null) => told({ kind: 'ranking', at: text === null ? null : period(text), toYear: 2024 })
    expect([at(null), at('2025-12-31'), at('2024-06-20'), at('2025-06-30')]).toEqual([1, 1, 0, 0])
  })

  test('gives way to what it became, and what was chosen beside it and in the table stays', () => {
    const chosen = view({ localities: ['VN-57', 'KR', 'VN-SG'], pins: [{ locality: 'VN-HP', partner: 'KR' }, { locality: 'VN-61', partner: 'KR' }] })
    expect(withSuccessors(registry, chosen)).toEqual({ localities: ['VN34-79', 'KR'], pins: [{ locality: 'VN34-31', partner: 'KR' }] })
    expect(withSuccessors(registry, view({ localities: ['VN34-79', 'KR'] }))).toBe(null)
  })
})

describe('a new province asked for before it was there', () => {
  const HCMC = 'VN34-79 not before 2025-07-01: VN-SG VN-57 VN-43'

  test('is not split back: it names its parts, the one of its own name first', () => {
    expect(notices({ localities: ['VN34-79'] })).toEqual([HCMC])
    expect(notices({ localities: ['VN34-01'] })).toEqual(['VN34-01 not before 2025-07-01: VN-HN'])
  })

  test('is told of by the first day asked for', () => {
    const told = (change: Partial<View>) => notices({ localities: ['VN34-79'], ...change }).length
    expect([told({ toYear: 2024 }), told({ fromYear: 2025 }), told({ fromYear: 2026 })]).toEqual([1, 1, 0])
    expect([told({ kind: 'map', at: period('2024-06-20') }), told({ kind: 'map', at: period('2025-12-31') })]).toEqual([1, 0])
  })

  test('is offered in today’s boundaries, the same view otherwise', () => {
    const asked = view({ localities: ['VN34-79'], fromYear: 2015, mode: 'index' })
    expect(inTodaysProvinces(registry, asked)).toEqual({ ...asked, boundaries: 'current' })
    expect(inTodaysProvinces(registry, view({ localities: ['VN-57'], partners: ['KR'] }))).toEqual(view({ localities: ['VN34-79'], partners: ['KR'], boundaries: 'current' }))
  })
})

test('in today’s boundaries, of sources and of places without dates there is nothing to tell', () => {
  expect(notices({ localities: ['VN34-79'], boundaries: 'current' }, inBoundaries(evidence, 'current').registry)).toEqual([])
  expect(notices({ kind: 'sources', localities: ['VN-57'] })).toEqual([])
  expect(notices({ localities: ['VN', 'KR'] })).toEqual([])
  expect(notices({})).toEqual([])
})

test('of a comparison the pairs in the table count', () => {
  expect(notices({ kind: 'compare', localities: ['VN-HN'], pins: [{ locality: 'VN-57', partner: 'KR' }, { locality: 'VN-57', partner: 'JP' }] })).toEqual(['VN-57 merged VN34-79 2025-07-01 with VN-43 VN-SG'])
})

describe('the next change is a row of places.csv', () => {
  const DAY = period('2030-01-01')
  const changed = withRows(
    { ...curated('VN34-79'), validToDay: DAY.startDay - 1, successor: 'VN9-01' },
    { ...curated('VN34-80'), validToDay: DAY.startDay - 1, successor: 'VN9-01' },
    place({ code: 'VN9-01', kind: 'municipality', parent: 'VN', names: { en: 'Saigon', vi: 'Sài Gòn', ko: '사이공' }, validFromDay: DAY.startDay }),
  )

  test('a chain of successors is told step by step and followed to its end', () => {
    expect(notices({ localities: ['VN-57'] }, changed)).toEqual(['VN-57 merged VN34-79 2025-07-01, VN9-01 2030-01-01 with VN-43 VN-SG'])
    expect(withSuccessors(changed, view({ localities: ['VN-57', 'VN34-80'] }))?.localities).toEqual(['VN9-01'])
  })

  test('a province of today that ends has then ended, and is no new one any more', () => {
    expect(notices({ localities: ['VN34-79'] }, changed)).toEqual(['VN34-79 merged VN9-01 2030-01-01 with VN34-80'])
    expect(notices({ localities: ['VN34-79'], toYear: 2029 }, changed)).toEqual(['VN34-79 not before 2025-07-01: VN-SG VN-57 VN-43'])
    expect(notices({ localities: ['VN9-01'] }, changed)).toEqual(['VN9-01 not before 2030-01-01: VN34-79 VN34-80'])
  })

  test('places that name each other as successors end nowhere and break nothing', () => {
    const circle = withRows({ ...curated('VN34-79'), validToDay: DAY.startDay - 1, successor: 'VN-57' })
    expect(notices({ localities: ['VN-57'] }, circle)).toHaveLength(1)
  })
})
