import { expect, test } from 'vitest'
import { nextPlace } from '../../../src/ui/gridNavigation.ts'

const SIZE = { rowCount: 101, columnCount: 11, pageRows: 10 }

test.each([
  ['ArrowUp', false, [4, 5]],
  ['ArrowDown', false, [6, 5]],
  ['ArrowLeft', false, [5, 4]],
  ['ArrowRight', false, [5, 6]],
  ['ArrowUp', true, [0, 5]],
  ['ArrowDown', true, [100, 5]],
  ['ArrowLeft', true, [5, 0]],
  ['ArrowRight', true, [5, 10]],
  ['Home', false, [5, 0]],
  ['End', false, [5, 10]],
  ['Home', true, [0, 0]],
  ['End', true, [100, 10]],
  ['PageUp', false, [0, 5]],
  ['PageDown', false, [15, 5]],
] as const)('%s (Ctrl: %s) leads from row 5, column 5 to %j', (key, ctrlKey, [row, column]) => {
  expect(nextPlace({ row: 5, column: 5 }, { key, ctrlKey }, SIZE)).toEqual({ row, column })
})

test('edges hold, and other keys lead nowhere', () => {
  expect(nextPlace({ row: 0, column: 0 }, { key: 'ArrowUp', ctrlKey: false }, SIZE)).toEqual({ row: 0, column: 0 })
  expect(nextPlace({ row: 100, column: 10 }, { key: 'PageDown', ctrlKey: false }, SIZE)).toEqual({ row: 100, column: 10 })
  expect(nextPlace({ row: 5, column: 5 }, { key: 'a', ctrlKey: false }, SIZE)).toBe(null)
})
