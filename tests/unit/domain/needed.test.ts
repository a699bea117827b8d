import fc from 'fast-check'
import { expect, test } from 'vitest'
import { needed } from '../../../src/domain/needed.ts'

const always = () => true

test('of many members exactly those are found that cannot be left out', () => {
  const members = Array.from({ length: 100 }, (_, member) => member)
  const isEnough = (kept: readonly number[]) => [3, 50, 51].every((member) => kept.includes(member))
  expect(needed(members, isEnough, always)).toEqual([3, 50, 51])
})

test('where any of several would do, one is found', () => {
  expect(needed([1, 2, 3, 4], (kept) => kept.length > 0, always)).toHaveLength(1)
})

test('what is found is enough, and whatever is asked for is found', () => {
  const subset = fc.integer({ min: 1, max: 40 }).chain((size) => fc.tuple(fc.constant(size), fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }), { minLength: 1 })))
  fc.assert(
    fc.property(subset, ([size, wanted]) => {
      const members = Array.from({ length: size }, (_, member) => member)
      const found = needed(members, (kept) => wanted.every((member) => kept.includes(member)), always)
      expect(found).toEqual(wanted.toSorted((a, b) => a - b))
    }),
  )
})

test('when there is no more trying, what is not known to be needless stays', () => {
  const members = Array.from({ length: 64 }, (_, member) => member)
  const isEnough = (kept: readonly number[]) => kept.includes(60)
  let trials = 0
  const found = needed(members, (kept) => ++trials > 0 && isEnough(kept), () => trials < 8)
  expect(isEnough(found)).toBe(true)
  expect(found.length).toBeLessThan(64)
})
