import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { plainDecimal } from '../../../src/domain/decimal.ts'
import { NUMBER_STYLES, readNumber, type NumberRead, type NumberStyle } from '../../../src/intake/numbers.ts'

const plain: NumberRead = { value: 0, precision: 1, relation: '=', scale: 1, percent: false, currency: null, counts: null, mark: '' }
const MARKS: Readonly<Record<NumberStyle, readonly [decimal: string, group: string]>> = {
  '1234.56': ['.', ''],
  '1,234.56': ['.', ','],
  '1 234.56': ['.', ' '],
  "1'234.56": ['.', "'"],
  '1234,56': [',', ''],
  '1.234,56': [',', '.'],
  '1 234,56': [',', ' '],
}
const written = (value: number, style: NumberStyle, isGrouped: boolean) => {
  const [whole = '', decimals] = plainDecimal(value).split('.')
  const [decimal, group] = MARKS[style]
  return (isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole) + (decimals === undefined ? '' : decimal + decimals)
}
const styles = fc.constantFrom(...NUMBER_STYLES)
const numbers = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.double({ min: -1e7, max: 1e7, noNaN: true }))

describe('digits', () => {
  test.each<readonly [string, NumberStyle, number, number]>([
    ['1234.56', '1234.56', 1234.56, 0.01],
    ['1,234.56', '1,234.56', 1234.56, 0.01],
    ['1.234,56', '1.234,56', 1234.56, 0.01],
    ['1.234', '1.234,56', 1234, 1],
    ['1.234', '1,234.56', 1.234, 0.001],
    ['1,234', '1,234.56', 1234, 1],
    ['1,234', '1234,56', 1.234, 0.001],
    ['13 770.2', '1 234.56', 13770.2, 0.1],
    ['1\u00a0234,5', '1 234,56', 1234.5, 0.1],
    ['1\u2009234\u2009567', '1 234,56', 1234567, 1],
    ['1\u202f234,5', '1 234,56', 1234.5, 0.1],
    ["1'234.5", "1'234.56", 1234.5, 0.1],
    ['1’234’567', "1'234.56", 1234567, 1],
    ['1,23,456', '1,234.56', 123456, 1],
    ['12,34,56,789.5', '1,234.56', 123456789.5, 0.1],
    ['(9.38)', '1,234.56', -9.38, 0.01],
    [' ( 9.38 ) ', '1,234.56', -9.38, 0.01],
    ['−9.38', '1,234.56', -9.38, 0.01],
    ['△1200', '1,234.56', -1200, 1],
    ['▲250', '1,234.56', -250, 1],
    ['△ 1,200', '1,234.56', -1200, 1],
    ['–9.38', '1,234.56', -9.38, 0.01],
    ['9.38-', '1,234.56', -9.38, 0.01],
    ['-   5,000 ', '1,234.56', -5000, 1],
    ['+5', '1,234.56', 5, 1],
    ['１２３．４', '1,234.56', 123.4, 0.1],
    ['－１，２３４', '1,234.56', -1234, 1],
    ['5,6E+12', '1.234,56', 5.6e12, 1e11],
    ['5.58199E+12', '1,234.56', 5.58199e12, 1e7],
    ['1.5e-3', '1234.56', 0.0015, 1e-4],
    ['2.613162193', '1234.56', 2.613162193, 1e-9],
    ['.5', '1234.56', 0.5, 0.1],
    ['007', '1234.56', 7, 1],
    ['-0', '1234.56', 0, 1],
    ['(0.0)', '1234.56', 0, 0.1],
    ['\u200e12\ufeff', '1234.56', 12, 1],
  ])('%j under %s is %d', (text, style, value, precision) => {
    expect(readNumber(text, style)).toEqual({ ...plain, value, precision })
  })

  test.each<readonly [string, NumberStyle]>([
    ['12,34', '1,234.56'],
    ['1,234', '1234.56'],
    ['1234,567.8', '1,234.56'],
    ['0,123', '1,234.56'],
    ['1,2345', '1,234.56'],
    ['1,23,45', '1,234.56'],
    ['1.23.456', '1.234,56'],
    ['1 234', '1,234.56'],
    ['1  234', '1 234,56'],
    ['12 34', '1 234,56'],
    ['1 2345', '1 234,56'],
    ['1.', '1234.56'],
    ['1..2', '1234.56'],
    ['(5', '1234.56'],
    ['5)', '1234.56'],
    ['(-5)', '1234.56'],
    ['-(5)', '1234.56'],
    ['--5', '1234.56'],
    ['-5-', '1234.56'],
    ['2000-01', '1234.56'],
    ['1/2/2024', '1234.56'],
    ['31.12.2024', '1.234,56'],
    ['2024. 6. 15.', '1,234.56'],
    ['2024년', '1,234.56'],
    ['12T/2024', '1,234.56'],
    ['12T', '1,234.56'],
    ['Quý I/2024', '1,234.56'],
    ['10:30', '1,234.56'],
    ['3~5', '1,234.56'],
    ['713752e1', '1234.56'],
    ['1e400', '1234.56'],
    ['I', '1234.56'],
    ['', '1234.56'],
    ['-', '1234.56'],
    ['Q1', '1234.56'],
    ['Number 5', '1234.56'],
    ['1st', '1234.56'],
    ['=HYPERLINK("x",1)', '1,234.56'],
    ['9'.repeat(5000), '1234.56'],
  ])('%j under %s is no number', (text, style) => {
    expect(readNumber(text, style)).toBeNull()
  })
})

describe('words', () => {
  test.each<readonly [string, NumberStyle, Partial<NumberRead>]>([
    ['hơn 1,7 tỷ', '1.234,56', { value: 1.7e9, precision: 1e8, relation: '>', scale: 1e9 }],
    ['hon 1,7 ty USD', '1.234,56', { value: 1.7e9, precision: 1e8, relation: '>', scale: 1e9, currency: 'USD' }],
    ['gần 1,4', '1.234,56', { value: 1.4, precision: 0.1, relation: '~' }],
    ['dưới 500 triệu đô la Mỹ', '1.234,56', { value: 5e8, precision: 1e6, relation: '<', scale: 1e6, currency: 'USD' }],
    ['Khoảng 12 nghìn tỷ đồng', '1.234,56', { value: 1.2e13, precision: 1e12, relation: '~', scale: 1e12, currency: 'VND' }],
    ['1 tỷ 200 triệu USD', '1.234,56', { value: 1.2e9, precision: 1e6, scale: 1e6, currency: 'USD' }],
    ['3,5 tỉ', '1.234,56', { value: 3.5e9, precision: 1e8, scale: 1e9 }],
    ['500.000đ', '1.234,56', { value: 500000, currency: 'VND' }],
    ['약 3억', '1,234.56', { value: 3e8, precision: 1e8, relation: '~', scale: 1e8 }],
    ['3억 7,100만 달러', '1,234.56', { value: 371e6, precision: 1e4, scale: 1e4, currency: 'USD' }],
    ['1조 2,000억원', '1,234.56', { value: 1.2e12, precision: 1e8, scale: 1e8, currency: 'KRW' }],
    ['1만 2,345건', '1,234.56', { value: 12345, counts: 'projects' }],
    ['5백만 미국 달러', '1,234.56', { value: 5e6, precision: 1e6, scale: 1e6, currency: 'USD' }],
    ['300여 건', '1,234.56', { value: 300, relation: '~', counts: 'projects' }],
    ['3억 달러 이상', '1,234.56', { value: 3e8, precision: 1e8, relation: '>', scale: 1e8, currency: 'USD' }],
    ['50% 미만', '1,234.56', { value: 50, relation: '<', percent: true }],
    ['$1.2bn', '1,234.56', { value: 1.2e9, precision: 1e8, scale: 1e9, currency: 'USD' }],
    ['$1.2b', '1,234.56', { value: 1.2e9, precision: 1e8, scale: 1e9, currency: 'USD' }],
    ['more than US$1.7 billion', '1,234.56', { value: 1.7e9, precision: 1e8, relation: '>', scale: 1e9, currency: 'USD' }],
    ['USDm 5', '1,234.56', {}],
    ['5 USD mn', '1,234.56', { value: 5e6, precision: 1e6, scale: 1e6, currency: 'USD' }],
    ['up to 3 k', '1,234.56', { value: 3000, precision: 1000, relation: '<', scale: 1000 }],
    ['Rs. 5 crore', '1,234.56', { value: 5e7, precision: 1e7, scale: 1e7, currency: 'INR' }],
    ['-$5', '1,234.56', { value: -5, currency: 'USD' }],
    ['($1,234)', '1,234.56', { value: -1234, currency: 'USD' }],
    ['$ (1,234)', '1,234.56', { value: -1234, currency: 'USD' }],
    ['￦1,000', '1,234.56', { value: 1000, currency: 'KRW' }],
    ['12,5%', '1.234,56', { value: 12.5, precision: 0.1, percent: true }],
    ['12 dự án', '1.234,56', { value: 12, counts: 'projects' }],
    ['100+', '1,234.56', { value: 100, relation: '>' }],
    ['5 dollars', '1,234.56', { value: 5 }],
  ])('%j says what it says', (text, style, expected) => {
    expect(readNumber(text, style)).toEqual('value' in expected ? { ...plain, ...expected } : null)
  })

  test.each([['C$', 'CAD'], ['A$', 'AUD'], ['S$', 'SGD'], ['HK$', 'HKD'], ['NT$', 'TWD'], ['NZ$', 'NZD'], ['R$', 'BRL'], ['US$', 'USD'], ['$', 'USD']])('%s is the money %s', (sign, currency) => {
    expect(readNumber(`${sign}5`, '1,234.56')).toEqual({ ...plain, value: 5, currency })
    expect(readNumber(`5 ${sign}`, '1,234.56')).toEqual({ ...plain, value: 5, currency })
  })

  test.each(['5 USD VND', 'J$5', '1.2b', '12d', '200 triệu 1 tỷ', '1 tỷ 200', '1,5 tỷ 200 triệu', '약 3억 달러 이상', '3천7백만', 'billion 5', '5 billion billion', '5 apples', 'hơn', '5 % USD x'])('%j is not wholly understood and no number', (text) => {
    expect(readNumber(text, '1,234.56')).toBeNull()
  })
})

test.each([['1,234*', '*'], ['1,234 (p)', '(p)'], ['1,234p', 'p'], ['1,234 r/', 'r/'], ['1,234¹²', '¹²'], ['1,234 ¹,²', '¹,²'], ['1,234[1]', '[1]'], ['1,234[1][b]', '[1][b]'], ['1,234t', 't'], ['1,234 1)', '1)'], ['1,234 bep', 'bep'], ['1,234 b', 'b'], ['1,234 (잠정)', '(잠정)'], ['1,234E', 'E']])('%j is read without its mark', (text, mark) => {
  expect(readNumber(text, '1,234.56')).toEqual({ ...plain, value: 1234, mark })
})

test('any finite number written in any style, with or without groups, reads back equal', () => {
  fc.assert(
    fc.property(numbers, styles, fc.boolean(), (value, style, isGrouped) => {
      const read = readNumber(written(value, style, isGrouped), style)
      expect(read?.value).toBe(value + 0)
      expect(read?.precision).toBeGreaterThan(0)
    }),
  )
})

const pieces = fc.constantFrom('1', '234', '0', '.', ',', ' ', '\u00a0', "'", '-', '−', '(', ')', '%', '$', 'US$', 'tỷ', 'triệu', '억', '만', '여', '약', 'hơn', 'e', 'E+', 'm', 'đ', '¹', '[1]', '*', '１', 'USD', 'İ')
test('no text throws, and what is read is finite, has a step and is never minus zero', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.array(pieces, { maxLength: 8 }).map((list) => list.join(''))), styles, (text, style) => {
      const read = readNumber(text, style)
      if (!read) return
      expect([Number.isFinite(read.value), Object.is(read.value, -0), read.precision > 0, read.precision < Infinity]).toEqual([true, false, true, true])
    }),
    { numRuns: 3000 },
  )
})

test('what a text reads as depends on nothing but the text and the style', () => {
  const texts = fc.array(pieces, { maxLength: 8 }).map((list) => list.join(''))
  fc.assert(
    fc.property(texts, fc.array(fc.tuple(texts, styles), { maxLength: 5 }), styles, (text, between, style) => {
      const before = readNumber(text, style)
      for (const [other, otherStyle] of between) readNumber(other, otherStyle)
      expect(readNumber(text, style)).toEqual(before)
    }),
  )
})
