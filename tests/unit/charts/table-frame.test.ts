import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PosterColumn, PosterRow } from '../../../src/charts/poster-types.ts'
import { tableFrame } from '../../../src/charts/table-frame.ts'

const column = (head: string, isNumber = true): PosterColumn => ({ key: head, head, isNumber })
const row = (...texts: readonly string[]): PosterRow => ({ key: texts.join(), isEmphasised: false, cells: texts.map((text) => ({ text, fill: null })) })
const frameOf = (columns: readonly PosterColumn[], rows: readonly PosterRow[], width = 600, mostHeight: number | null = null) => tableFrame({ width, columns, rows, mostHeight })
const heads = (frame: ReturnType<typeof frameOf>) => frame.columns.map((placed) => placed.column.head)

describe('the frame of a table', () => {
  test('puts columns side by side, numbers at the right of theirs', () => {
    const { columns, width } = frameOf([column('Partner', false), column('2023'), column('2024')], [row('Japan', '1.0', '2.0')])
    expect(columns.slice(1).map(({ left }) => left)).toEqual(columns.slice(0, -1).map(({ right }) => right))
    expect(columns.map(({ textX, left, right }) => (textX === left ? 'start' : textX === right ? 'end' : 'inside'))).toEqual(['start', 'end', 'end'])
    expect(columns.at(-1)?.right).toBe(width)
  })

  test('shows as many columns as fit, the first always', () => {
    const years = Array.from({ length: 20 }, (_, index) => column(String(2005 + index)))
    const shown = frameOf([column('Partner', false), ...years], [row('Japan', ...years.map(() => '12,345.6'))])
    expect(heads(shown)).toEqual(['Partner', ...years.map(({ head }) => head)].slice(0, shown.columns.length))
    expect(shown.columns.length).toBeGreaterThan(4)
    expect(shown.columns.length).toBeLessThan(20)
    expect(heads(frameOf([column('Partner', false), ...years], [row('Japan')], 40))).toEqual(['Partner'])
  })

  test('gives words less room before it leaves columns out', () => {
    const columns = [column('Partner', false), column('2023'), column('2024')]
    const rows = [row('The Special Administrative Region of Hong Kong', '12,345.6', '12,345.6')]
    expect(heads(frameOf(columns, rows, 360))).toEqual(['Partner', '2023', '2024'])
  })

  test('wraps long heads between words', () => {
    const { columns, headLines } = frameOf([column('Partner', false), column('Registered capital, US$ million')], [row('Japan', '1')], 220)
    expect(headLines).toBeGreaterThan(1)
    expect(columns[1]?.head.join('')).toBe('Registered capital, US$ million')
    expect(columns[1]?.head.map((line) => line.trimEnd()).join(' ')).toBe('Registered capital, US$ million')
  })

  test('shows the first rows that fit a height', () => {
    const rows = Array.from({ length: 30 }, (_, index) => row(`Partner ${index}`, '1'))
    const [all, some] = [frameOf([column('Partner', false), column('2024')], rows), frameOf([column('Partner', false), column('2024')], rows, 600, 200)]
    expect(all.rows).toEqual(rows)
    expect(some.rows).toEqual(rows.slice(0, some.rows.length))
    expect(some.rows.length).toBeGreaterThan(3)
    expect(some.height).toBeLessThanOrEqual(200)
  })

  test('is never wider than the picture', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ maxLength: 40 }), fc.string({ maxLength: 40 }), fc.boolean()), { minLength: 1, maxLength: 12 }), fc.integer({ min: 320, max: 1200 }), (given, width) => {
        const frame = frameOf(given.map(([head, , isNumber], index) => ({ ...column(head, isNumber && index > 0), key: String(index) })), [row(...given.map(([, text]) => text))], width)
        expect(frame.width).toBeLessThanOrEqual(width)
      }),
    )
  })
})
