import { expect, test } from 'vitest'
import { layerAt, nearestColumn, spansBetween, stackValues } from '../../../src/charts/stacked-layout.ts'

test('what is above zero stands on each other, what is below hangs under each other', () => {
  expect(stackValues([3, -1, 2, null, -2])).toEqual([{ from: 0, to: 3 }, { from: 0, to: -1 }, { from: 3, to: 5 }, null, { from: -1, to: -3 }])
})

test('between two dates an area is where the straight line is', () => {
  expect(spansBetween(stackValues([2, 2, null]), stackValues([4, 6, 1]), 0.5)).toEqual([{ from: 0, to: 3 }, { from: 3, to: 7 }, null])
})

test('a value lies in the layer that holds it, and beyond all in none', () => {
  const spans = stackValues([3, -1, 2])
  expect([layerAt(spans, 1), layerAt(spans, 4), layerAt(spans, -0.5), layerAt(spans, 6)]).toEqual([0, 2, 1, -1])
})

test('the nearest date wins, the earlier of two as near', () => {
  expect([nearestColumn([0, 10, 40], 24), nearestColumn([0, 10, 40], 26), nearestColumn([0, 10], 5)]).toEqual([1, 2, 0])
})
