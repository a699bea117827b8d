import { expect, test } from 'vitest'
import fc from 'fast-check'
import { readMissing, type MissingMark } from '../../../src/intake/missing.ts'
import { readNumber } from '../../../src/intake/numbers.ts'

const MARKS: Readonly<Record<MissingMark, readonly string[]>> = {
  blank: ['', ' ', '\u00a0', '\ufeff', '\u3000'],
  dash: ['-', ' -   ', '–', '—', '−', '--', '---', '$-', ' $ -   ', '－', '- ₫', '(-)', '-%'],
  'not available': ['_', '*', '**', '..', '...', '…', 'n/a', 'N/A', 'NA', '#N/A', 'na', 'n.a.', 'null', 'NULL', 'None', 'nan', ':', 'không có', 'Chưa có', 'chưa có số liệu', '없음', '미상', 'ND', 'n.d.', 's.d.', '#REF!', '#VALUE!', '#DIV/0!'],
  suppressed: ['x', 'X', 'c', '(D)', '(S)', '(x)', '(*)', 'ｘ'],
  'not applicable': ['.', '해당없음'],
}

test.each(Object.entries(MARKS).flatMap(([mark, texts]) => texts.map((text) => [text, mark] as const)))('%j is %s', (text, mark) => {
  expect(readMissing(text)).toBe(mark)
})

test.each(['0', '-1', '-0', 'Nam Định', 'no', '- x', 'xx', '1..2', '----', 'x'.repeat(1e6)])('%j is no missing mark', (text) => {
  expect(readMissing(text)).toBeNull()
})

test('nothing is both a number and missing', () => {
  const pieces = fc.constantFrom('-', '–', ' ', '$', '.', '(', ')', 'x', 'n', 'a', '/', '1', '0', ':', '*', '…', 'đ', '%')
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 5 }), (list) => {
      const text = list.join('')
      expect(readMissing(text) !== null && readNumber(text, '1,234.56') !== null).toBe(false)
    }),
    { numRuns: 2000 },
  )
})
