import { expect, test } from 'vitest'
import { en } from '../../../src/i18n/en.ts'
import { ko } from '../../../src/i18n/ko.ts'
import { vi } from '../../../src/i18n/vi.ts'
import { breakNotes, ribbonMarks, withLetters } from '../../../src/parts/ribbon.ts'
import { trendBreaks } from '../../../src/parts/trend-lines.ts'
import { period } from '../fixtures/build.ts'
import { loadCurated } from '../fixtures/curated.ts'
import { trendOf } from '../fixtures/trend-text.ts'

const evidence = loadCurated()
const registered = trendOf(evidence, { measure: 'registered', fromYear: 2014 })

test('breaks bear letter and date, boundaries what stands on either side, parts of years their name', () => {
  expect(trendBreaks(registered, en).map(({ letter, date, sides, end }) => [letter, date, sides, end !== null])).toEqual([
    ['a', '1 Jan 2016', null, false],
    ['b', '20 Dec 2016', null, false],
    ['c', '31 Dec 2024', null, false],
    ['d', '1 Jul 2025', '63 → 34 provinces', false],
    ['', 'Jan–Sep 2026', null, true],
  ])
})

test.each([
  [vi, ['1/1/2016', '20/12/2016', '31/12/2024', '1/7/2025', '1–9/2026'], '63 → 34 tỉnh, thành'],
  [ko, ['2016. 1. 1.', '2016. 12. 20.', '2024. 12. 31.', '2025. 7. 1.', '2026. 1~9.'], '63 → 34개 성·시'],
] as const)('dates and provinces are written as the reader’s language does (%#)', (messages, dates, sides) => {
  const marks = trendBreaks(registered, messages)
  expect([marks.map(({ date }) => date), marks[3]?.sides]).toEqual([dates, sides])
})

test('what is said of a break has its date, its text and its counter, in chart and notes alike', () => {
  const [note] = breakNotes(registered.breaks.slice(1, 2), en)
  expect(note).toBe('a 20 December 2016: Year-end counts move from 31 December to 20 December. (Foreign Investment Agency)')
  expect(trendBreaks(registered, en)[1]?.spoken).toBe('Break in the series: 20 December 2016: Year-end counts move from 31 December to 20 December. (Foreign Investment Agency)')
})

test('moments are no parts of years; a part of a year is named once however many lines have it', () => {
  const facts = { breaks: [], boundaries: [], periods: ['2024-01/2024-06', '2023', '2024-01/2024-06'].map(period) }
  expect(ribbonMarks({ ...facts, isMoment: true }, en)).toEqual([])
  expect(ribbonMarks({ ...facts, isMoment: false }, en).map(({ spoken }) => spoken)).toEqual(['January–June 2024: part of a year.'])
})

test('a date in a table bears the letters of its breaks', () => {
  expect([withLetters('end of 2016', [0, 1]), withLetters('2017', undefined)]).toEqual(['end of 2016 (a, b)', '2017'])
})
