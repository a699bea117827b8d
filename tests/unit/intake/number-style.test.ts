import { describe, expect, test } from 'vitest'
import { decideNumberStyle, type NumberHints } from '../../../src/intake/number-style.ts'
import type { NumberStyle } from '../../../src/intake/numbers.ts'

const none: NumberHints = { separator: ',', language: null }
const cells = (...texts: readonly string[]) => texts.map((text, index) => ({ text, line: index + 2, column: 3 }))
const decided = (texts: readonly string[], hints: NumberHints = none) => {
  const { value, facts, questions, problems } = decideNumberStyle(cells(...texts), hints)
  expect([facts.length + questions.length, problems]).toEqual([1, []])
  const how = facts[0]?.how ?? 'asked'
  return { value: facts[0] ? value : (questions[0]?.value ?? null), how }
}

describe('cells that can be read in one way only prove the style', () => {
  test.each<readonly [readonly string[], NumberStyle]>([
    [['5,67', '12'], '1234,56'],
    [['1.234', '5,67'], '1.234,56'],
    [['1.234', '1.234.567'], '1.234,56'],
    [['1.234', '0,5'], '1.234,56'],
    [['1 234,5', '12'], '1 234,56'],
    [['1.234', '1.5'], '1234.56'],
    [['1,234', '1.5'], '1,234.56'],
    [['1,234', '1,234,567'], '1,234.56'],
    [['1,234', '1234.5678'], '1,234.56'],
    [['13 770.2', '625.4'], '1 234.56'],
    [["1'234.5", '625'], "1'234.56"],
    [['1 234', '12'], '1 234.56'],
    [['hơn 1,7 tỷ', '1.234 triệu'], '1.234,56'],
    [['3억 7,100만 달러', '1.5'], '1,234.56'],
    [['-0.123', '1.234'], '1234.56'],
    [['1,234', '(0.5)', '31.12.2024', '12,34,5'], '1,234.56'],
  ])('%j are %s', (texts, style) => {
    expect(decided(texts)).toEqual({ value: style, how: 'proved' })
  })

  test.each<readonly [readonly string[], NumberStyle]>([
    [['1.234', '2.345', '9.102', '61', '990', '41'], '1.234,56'],
    [['1,234', '2,345', '9,102', '61', '990', '41'], '1,234.56'],
  ])('marks in all thousands and in nothing smaller group them: %j are %s', (texts, style) => {
    expect(decided(texts)).toEqual({ value: style, how: 'proved' })
  })

  test.each([
    ['a larger number goes without', ['1.234', '2.345', '9.102', '61', '990', '4100']],
    ['too few are smaller', ['1.234', '2.345', '9.102', '61', '990']],
    ['both marks stand so', ['1.234', '2,345', '9.102', '61', '990', '41']],
  ])('they may be decimals where %s', (_, texts) => {
    expect(decided(texts).how).toBe('asked')
  })

  test('what counts things is whole', () => {
    const counted = [{ text: '1.204', line: 2, column: 2, isWhole: true }, { text: '2,910', line: 2, column: 3 }]
    expect(decideNumberStyle(counted.slice(0, 1), none)).toMatchObject({ value: '1.234,56', facts: [{ how: 'proved' }] })
    expect(decideNumberStyle(counted, none)).toMatchObject({ value: '1.234,56', facts: [{ how: 'proved' }] })
  })

  test('a file without any mark has the plainest style', () => {
    expect(decideNumberStyle(cells('1', '1234', 'Hà Nội', '..', ''), none)).toMatchObject({ value: '1234.56', facts: [{ id: 'numbers', code: 'numbers', value: '1234.56', how: 'proved', cells: 0, line: null }], questions: [], problems: [] })
  })

  test('what proves it is found after hundreds of thousands of cells that do not', () => {
    const many = Array.from({ length: 250_000 }, (_, line) => ({ text: line > 240_000 ? '5,67' : '1.234', line: line + 1, column: 1 }))
    expect(decideNumberStyle(many, none).facts).toMatchObject([{ value: '1.234,56', how: 'proved' }])
  })
})

describe('cells that can be read in two ways', () => {
  const both = ['1.234', '56.789', '1.234', '100.000', '7.001']
  const shares = (point: number | null, comma: number | null) => (style: NumberStyle) => (style === '1234.56' ? point : comma)

  test('are asked once, with cells read both ways', () => {
    const { value, facts, questions } = decideNumberStyle(cells(...both), { separator: ';', language: null })
    expect([value, facts]).toEqual(['1.234,56', []])
    const readings = (...reads: readonly string[]) => reads.map((text, index) => ({ line: [2, 3, 5][index], raw: ['1.234', '56.789', '100.000'][index], reads: text }))
    expect(questions).toEqual([
      {
        id: 'numbers',
        code: 'numbers',
        subject: null,
        line: 2,
        column: 3,
        value: '1.234,56',
        how: null,
        options: [
          { value: '1234.56', readings: readings('1.234', '56.789', '100') },
          { value: '1.234,56', readings: readings('1234', '56789', '100000') },
        ],
        free: null,
        cells: 5,
      },
    ])
  })

  test.each<readonly [Partial<NumberHints>, NumberStyle | null]>([
    [{ separator: ';' }, '1.234,56'],
    [{ separator: ',', language: 'vi' }, '1.234,56'],
    [{ separator: ';', language: 'ko' }, '1234.56'],
    [{ separator: '\t' }, null],
    [{ sums: shares(0.9, 0.6), separator: '\t' }, null],
    [{ sums: shares(0.7, 0.1), separator: '\t' }, null],
    [{ agrees: shares(1, null), separator: '\t' }, null],
  ])('are asked with %j', (hints, suggestion) => {
    expect(decided(both, { ...none, ...hints })).toEqual({ value: suggestion, how: 'asked' })
  })

  test.each<readonly [Partial<NumberHints>, NumberStyle]>([
    [{ sums: shares(0.1, 0.8) }, '1.234,56'],
    [{ sums: shares(1, 0.49) }, '1234.56'],
    [{ sums: shares(null, null), agrees: shares(0.2, 0.9) }, '1.234,56'],
    [{ sums: shares(1, 0), agrees: shares(0, 1) }, '1234.56'],
  ])('are decided by figures', (hints, style) => {
    expect(decided(both, { ...none, ...hints })).toEqual({ value: style, how: 'figures' })
  })

  test('with commas the other reading has no groups', () => {
    expect(decideNumberStyle(cells('1,234'), none).questions[0]?.options.map((option) => option.value)).toEqual(['1,234.56', '1234,56'])
  })

  test('an answer holds, also against what was proved, and one of no style is none', () => {
    expect(decided(both, { ...none, answer: '1.234,56' })).toEqual({ value: '1.234,56', how: 'answered' })
    expect(decided(['1.5'], { ...none, answer: '1.234,56' })).toEqual({ value: '1.234,56', how: 'answered' })
    expect(decided(both, { ...none, answer: 'yes' })).toEqual({ value: '1234.56', how: 'asked' })
  })
})

test('cells that contradict each other are asked, with what proves either', () => {
  const { facts, questions } = decideNumberStyle(cells('5,67', '1.5', '2.5', '1,234'), { separator: '\t', language: null })
  expect(facts).toEqual([])
  expect(questions).toMatchObject([{ value: '1,234.56', line: 3, cells: 4 }])
  expect(questions[0]?.options.map((option) => [option.value, ...option.readings.map(({ raw, reads }) => `${raw} → ${reads}`)])).toEqual([
    ['1,234.56', '1.5 → 1.5', '2.5 → 2.5', '5,67 → '],
    ['1234,56', '1.5 → ', '2.5 → ', '5,67 → 5.67'],
  ])
})
