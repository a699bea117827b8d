import { expect, test } from 'vitest'
import { withJosa } from '../../../../src/domain/format/josa.ts'

test('the particle follows the last consonant or vowel of a Korean word', () => {
  expect([withJosa('베트남', 'topic'), withJosa('호찌민시', 'topic')]).toEqual(['베트남은', '호찌민시는'])
  expect([withJosa('하이퐁', 'subject'), withJosa('하노이', 'subject')]).toEqual(['하이퐁이', '하노이가'])
  expect([withJosa('자본', 'object'), withJosa('달러', 'object')]).toEqual(['자본을', '달러를'])
  expect([withJosa('대한민국', 'and'), withJosa('싱가포르', 'and')]).toEqual(['대한민국과', '싱가포르와'])
})

test('로 follows a vowel and ㄹ, 으로 every other consonant', () => {
  expect(['하노이', '서울', '일본'].map((word) => withJosa(word, 'toward'))).toEqual(['하노이로', '서울로', '일본으로'])
})

test('digits are read in Korean, closing zeros by their place', () => {
  expect(['0', '1', '2', '3', '6', '8', '9'].map((word) => withJosa(word, 'subject'))).toEqual(['0이', '1이', '2가', '3이', '6이', '8이', '9가'])
  expect(['10', '100', '1,000', '14,100', '20.50', '2016', '2025'].map((word) => withJosa(word, 'subject'))).toEqual(['10이', '100이', '1,000이', '14,100이', '20.50이', '2016이', '2025가'])
  expect(['1', '7', '10', '2'].map((word) => withJosa(word, 'toward'))).toEqual(['1로', '7로', '10으로', '2로'])
})

test('Latin letters are read by their names', () => {
  expect(['UNCTAD', 'WTO', 'ODM', 'SQL', 'ASEAN'].map((word) => withJosa(word, 'topic'))).toEqual(['UNCTAD는', 'WTO는', 'ODM은', 'SQL은', 'ASEAN은'])
  expect(withJosa('SQL', 'toward')).toBe('SQL로')
})

test('brackets and quotes at the end are not read', () => {
  expect(withJosa('등록 자본(누계)', 'topic')).toBe('등록 자본(누계)은')
  expect(withJosa('141억 달러(2025년 4월)', 'toward')).toBe('141억 달러(2025년 4월)로')
  expect(withJosa('FDI 유입 잔액(UNCTAD)(CAD)', 'topic')).toBe('FDI 유입 잔액(UNCTAD)(CAD)은')
  expect(withJosa('“하노이”', 'object')).toBe('“하노이”를')
  expect(withJosa('8.6%', 'toward')).toBe('8.6%로')
})
