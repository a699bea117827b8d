import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rangeInView, segmentRows } from '../../../src/ui/rowWindow.ts'

test('the rows drawn are those between two gaps', () => {
  expect(segmentRows(100, { from: 10, to: 12 }, undefined)).toEqual([
    { kind: 'gap', from: 0, rowCount: 10 },
    { kind: 'row', index: 10 },
    { kind: 'row', index: 11 },
    { kind: 'gap', from: 12, rowCount: 88 },
  ])
})

test('a pinned row is drawn outside the range, with the gap split round it', () => {
  expect(segmentRows(10, { from: 8, to: 10 }, 3)).toEqual([
    { kind: 'gap', from: 0, rowCount: 3 },
    { kind: 'row', index: 3 },
    { kind: 'gap', from: 4, rowCount: 4 },
    { kind: 'row', index: 8 },
    { kind: 'row', index: 9 },
  ])
})

test('rows and gaps together are always the whole table, in order', () => {
  const tables = fc.record({ rowCount: fc.nat(400), from: fc.nat(400), length: fc.nat(80), pinned: fc.option(fc.nat(400), { nil: undefined }) })
  fc.assert(
    fc.property(tables, ({ rowCount, from, length, pinned }) => {
      const range = { from: Math.min(from, rowCount), to: Math.min(from + length, rowCount) }
      const covered = segmentRows(rowCount, range, pinned).flatMap((segment) =>
        segment.kind === 'row' ? [segment.index] : Array.from({ length: segment.rowCount }, (_, offset) => segment.from + offset),
      )
      expect(covered).toEqual(Array.from({ length: rowCount }, (_, index) => index))
    }),
  )
})

test('every row that is in view is drawn, wherever the table is scrolled to', () => {
  fc.assert(
    fc.property(fc.nat(2000), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 100, max: 900 }), (rowCount, share, heightPx) => {
      const rowHeightPx = 37
      const scrollTopPx = share * Math.max(0, rowCount * rowHeightPx - heightPx)
      const range = rangeInView(scrollTopPx, heightPx, rowHeightPx, rowCount)
      expect(range.from).toBeGreaterThanOrEqual(0)
      expect(range.from).toBeLessThanOrEqual(Math.floor(scrollTopPx / rowHeightPx))
      expect(range.to).toBe(Math.min(rowCount, Math.max(range.to, Math.ceil((scrollTopPx + heightPx) / rowHeightPx))))
    }),
  )
})
