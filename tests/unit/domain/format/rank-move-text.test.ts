import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatQuantity } from '../../../../src/domain/format/quantity-text.ts'
import { formatRankMove, formatRankMoveMark } from '../../../../src/domain/format/rank-move-text.ts'
import { LANGUAGES } from '../../../../src/domain/language.ts'

test.each([
  [2, 2, 'up 2', 'tăng 2 bậc', '2계단 상승', '▲ 2'],
  [-1, -1, 'down 1', 'giảm 1 bậc', '1계단 하락', '▼ 1'],
  [0, 0, 'unchanged', 'giữ nguyên hạng', '변동 없음', '='],
  [1, 3, 'up 1 to 3', 'tăng 1–3 bậc', '1~3계단 상승', '▲ 1–3'],
  [-3, -1, 'down 1 to 3', 'giảm 1–3 bậc', '1~3계단 하락', '▼ 1–3'],
  [0, 2, 'unchanged or up by at most 2', 'giữ nguyên hoặc tăng tối đa 2 bậc', '변동 없음 또는 최대 2계단 상승', '▲ 0–2'],
  [-2, 0, 'unchanged or down by at most 2', 'giữ nguyên hoặc giảm tối đa 2 bậc', '변동 없음 또는 최대 2계단 하락', '▼ 0–2'],
  [-1, 2, 'between 1 down and 2 up', 'trong khoảng từ giảm 1 bậc đến tăng 2 bậc', '1계단 하락에서 2계단 상승 사이', '▼ 1 ▲ 2'],
])('a change of rank by %i to %i', (least, most, en, vi, ko, mark) => {
  expect(LANGUAGES.map((language) => formatRankMove(least, most, language))).toEqual([en, vi, ko])
  expect(formatRankMoveMark(least, most, 'en')).toBe(mark)
  expect(formatRankMoveMark(least, most, 'ko')).toBe(mark.replace('–', '~'))
})

test('a change or a rank that is "about" a number is its whole range', () => {
  fc.assert(
    fc.property(fc.integer({ min: -60, max: 60 }), fc.nat(20), fc.constantFrom(...LANGUAGES), (least, width, language) => {
      const quantity = { value: least + width / 2, relation: width === 0 ? ('=' as const) : ('~' as const), precision: width / 2, status: 'A' as const }
      expect(formatQuantity(quantity, 'ranks', language)).toBe(formatRankMove(least, least + width, language))
    }),
  )
  expect(LANGUAGES.map((language) => formatQuantity({ value: 4.5, relation: '~', precision: 0.5, status: 'A' }, 'rank', language))).toEqual(['4th–5th', 'hạng 4–5', '4~5위'])
})
