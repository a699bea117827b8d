import { describe, expect, test } from 'vitest'
import { childrenOn, countryOf, isSameLevel, isWithin, levelMembers } from '../../../src/domain/level.ts'
import type { Place } from '../../../src/domain/registry.ts'
import { loadCurated } from '../fixtures/curated.ts'
import { period } from '../fixtures/build.ts'

const { registry } = loadCurated(['vietnam'])
const before = period('2025-06-30').endDay
const after = period('2025-07-01').endDay
const at = (code: string): Place => {
  const place = registry.places.get(code)
  if (!place) throw new Error(code)
  return place
}

describe('levels', () => {
  test('until June 2025 a province stands among 63, from July among 34, and offshore is never among them', () => {
    const members = [levelMembers(registry, 'VN-DN', before), levelMembers(registry, 'VN-DN', after)]
    expect(members.map((places) => places.length)).toEqual([63, 34])
    expect(members.flat().filter((place) => place.kind === 'special' || place.parent !== 'VN')).toEqual([])
  })

  test("in today's provinces a province stands among the 34 whatever the day", () => {
    const members = levelMembers({ ...registry, reported: registry }, 'VN34-48', before)
    expect([members.length, members.every((place) => place.code.startsWith('VN34-'))]).toEqual([34, true])
  })

  test('a country stands among countries only', () => {
    const kinds = new Set(levelMembers(registry, 'KR', after).map((place) => place.kind))
    expect(kinds).toEqual(new Set(['country']))
  })

  test('totals, offshore and unknown codes have no level', () => {
    expect(['WLD', 'ASEAN', 'VN-OFFSHORE', 'XX?'].flatMap((code) => levelMembers(registry, code, after))).toEqual([])
  })

  test('a former and a present province are not of one level, nor a Vietnamese and a Korean one', () => {
    expect([isSameLevel(at('VN-DN'), at('VN-57')), isSameLevel(at('VN-DN'), at('VN34-48')), isSameLevel(at('VN-DN'), at('KR-26'))]).toEqual([true, false, false])
  })
})

describe('parts of places', () => {
  test('the parts of the nation are its provinces of the day and what is offshore', () => {
    const parts = [before, after].map((day) => childrenOn(registry, 'VN', day))
    expect(parts.map((places) => [places.length, places.some((place) => place.code === 'VN-OFFSHORE')])).toEqual([
      [64, true],
      [35, true],
    ])
  })

  test('the parts of a group are its members, those of the world the countries without groups', () => {
    const asean = childrenOn(registry, 'ASEAN', after)
    expect(asean.map((place) => place.code)).toContain('VN')
    expect(asean.every((place) => place.memberOf.includes('ASEAN'))).toBe(true)
    expect(childrenOn(registry, 'WLD', after).every((place) => place.kind === 'country')).toBe(true)
  })

  test('a place lies in its country, the country in its groups, all in the world', () => {
    expect([isWithin(registry, at('VN-DN'), at('VN')), isWithin(registry, at('VN'), at('ASEAN')), isWithin(registry, at('ASEAN'), at('WLD')), isWithin(registry, at('VN'), at('VN-DN'))]).toEqual([
      true,
      true,
      true,
      false,
    ])
    expect(['VN-DN', 'VN', 'WLD', 'ASEAN', '??'].map((code) => countryOf(registry, code))).toEqual(['VN', 'VN', null, null, null])
  })
})
