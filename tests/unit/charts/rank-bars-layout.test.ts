import { expect, test } from 'vitest'
import { layoutBars } from '../../../src/charts/rank-bars-layout.ts'

test('bars begin at zero and the largest fills the width', () => {
  expect(layoutBars([40, 20, 0], 'linear')).toEqual({ zero: 0, spans: [{ from: 0, to: 1 }, { from: 0, to: 0.5 }, { from: 0, to: 0 }] })
})

test('values below zero lie on the other side of a zero line', () => {
  expect(layoutBars([30, -10], 'linear')).toEqual({ zero: 0.25, spans: [{ from: 0.25, to: 1 }, { from: 0, to: 0.25 }] })
  expect(layoutBars([-5, -10], 'linear')).toEqual({ zero: 1, spans: [{ from: 0.5, to: 1 }, { from: 0, to: 1 }] })
})

test('on a logarithmic scale bars begin at the power of ten below the smallest, so that each has a length', () => {
  expect(layoutBars([1000, 100, 10], 'log')).toEqual({ zero: 0, spans: [{ from: 0, to: 1 }, { from: 0, to: 2 / 3 }, { from: 0, to: 1 / 3 }] })
})

test('where all is zero no bar has a length', () => {
  expect(layoutBars([0, 0], 'linear')).toEqual({ zero: 0, spans: [{ from: 0, to: 0 }, { from: 0, to: 0 }] })
})
