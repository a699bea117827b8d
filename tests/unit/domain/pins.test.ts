import { expect, test } from 'vitest'
import { MOST_PINS, togglePin } from '../../../src/domain/pins.ts'

const pair = (locality: string, partner = 'WLD') => ({ locality, partner })

test('a pair is put in at the end and taken out again', () => {
  const one = togglePin([pair('VN-HP')], pair('VN-DN'))
  expect(one).toEqual([pair('VN-HP'), pair('VN-DN')])
  expect(togglePin(one, pair('VN-HP'))).toEqual([pair('VN-DN')])
})

test('one locality with two partners is two rows', () => {
  expect(togglePin([pair('VN-HP')], pair('VN-HP', 'KR'))).toEqual([pair('VN-HP'), pair('VN-HP', 'KR')])
})

test('a full comparison takes no more, but lets go', () => {
  const full = Array.from({ length: MOST_PINS }, (_, index) => pair(`VN-${index}`))
  expect(togglePin(full, pair('VN-HP'))).toBe(full)
  expect(togglePin(full, pair('VN-0'))).toHaveLength(MOST_PINS - 1)
})
