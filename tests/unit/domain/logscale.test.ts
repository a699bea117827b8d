import { expect, test } from 'vitest'
import { logScaleRefusal } from '../../../src/domain/logscale.ts'

test('a logarithmic axis takes what is above zero and refuses zero and negatives with the reason', () => {
  expect([[], [1, 0.001], [1, 0], [1, -1]].map(logScaleRefusal)).toEqual([null, null, 'log of zero or less', 'log of zero or less'])
})
