import { describe, expect, test } from 'vitest'
import { formatPeriod, formatPeriodPhrase, formatYearRange, type PeriodStyle, type PeriodUse } from '../../../../src/domain/format/period-text.ts'
import { LANGUAGES } from '../../../../src/domain/language.ts'
import { parsePeriod } from '../../../../src/domain/period.ts'

function period(text: string) {
  const parsed = parsePeriod(text)
  if (!parsed) throw new Error(`not a period: ${text}`)
  return parsed
}

function written(text: string, use: PeriodUse, style: PeriodStyle = 'long'): readonly string[] {
  return LANGUAGES.map((language) => formatPeriod(period(text), use, language, style))
}

describe('a stock', () => {
  test.each([
    ['2024-06-20', ['20 June 2024', 'ngày 20 tháng 6 năm 2024', '2024년 6월 20일']],
    ['2024-05', ['May 2024', 'tháng 5/2024', '2024년 5월']],
    ['2017', ['end of 2017', 'cuối năm 2017', '2017년 말']],
    ['2024-Q1', ['end of Q1 2024', 'cuối quý I/2024', '2024년 1분기 말']],
    ['1988/2016', ['end of 2016', 'cuối năm 2016', '2016년 말']],
    ['2015-01-01/2015-12-20', ['20 December 2015', 'ngày 20 tháng 12 năm 2015', '2015년 12월 20일']],
  ])('of %s is written as the moment it was counted', (text, expected) => {
    expect(written(text, 'stock')).toEqual(expected)
  })

  test('is short on axes and in tables', () => {
    expect(written('2024-06-20', 'stock', 'short')).toEqual(['20 Jun 2024', '20/6/2024', '2024. 6. 20.'])
    expect(written('2024-05', 'stock', 'short')).toEqual(['May 2024', '5/2024', '2024. 5.'])
    expect(written('2017', 'stock', 'short')).toEqual(['end 2017', 'cuối năm 2017', '2017년 말'])
  })
})

describe('a flow', () => {
  test.each([
    ['2023', ['2023', 'năm 2023', '2023년']],
    ['2024-Q1', ['Q1 2024', 'quý I/2024', '2024년 1분기']],
    ['2024-05', ['May 2024', 'tháng 5/2024', '2024년 5월']],
    ['2024-01/2024-06', ['January–June 2024', 'tháng 1–6/2024', '2024년 1~6월']],
    ['2021-01-01/2021-09-20', ['1 January – 20 September 2021', '1/1–20/9/2021', '2021년 1월 1일~9월 20일']],
    ['2023-07/2024-06', ['July 2023 – June 2024', 'tháng 7/2023 – tháng 6/2024', '2023년 7월~2024년 6월']],
    ['1988/2016', ['1988–2016', '1988–2016', '1988~2016년']],
    ['2024-Q1/2024-Q2', ['Q1 2024 – Q2 2024', 'quý I/2024 – quý II/2024', '2024년 1분기~2024년 2분기']],
    ['1988/2024-06-20', ['1988 – 20 June 2024', 'năm 1988 – ngày 20 tháng 6 năm 2024', '1988년~2024년 6월 20일']],
  ])('of %s is written as a stretch', (text, expected) => {
    expect(written(text, 'flow')).toEqual(expected)
  })

  test('is short on axes and in tables', () => {
    expect(written('2024-01/2024-06', 'flow', 'short')).toEqual(['Jan–Jun 2024', '1–6/2024', '2024. 1~6.'])
    expect(written('2023', 'flow', 'short')).toEqual(['2023', '2023', '2023'])
  })
})

describe('in a sentence', () => {
  test.each([
    ['2024-06-20', 'stock', ['on 20 June 2024', 'tính đến ngày 20/6/2024', '2024년 6월 20일 기준']],
    ['2025-04', 'stock', ['in April 2025', 'tính đến tháng 4/2025', '2025년 4월 기준']],
    ['2017', 'stock', ['at the end of 2017', 'vào cuối năm 2017', '2017년 말 기준']],
    ['2023', 'flow', ['in 2023', 'trong năm 2023', '2023년']],
    ['2024-01/2024-06', 'flow', ['in January–June 2024', 'trong tháng 1–6/2024', '2024년 1~6월']],
    ['2021-01-01/2021-09-20', 'flow', ['from 1 January to 20 September 2021', 'trong 1/1–20/9/2021', '2021년 1월 1일~9월 20일']],
  ] as const)('%s as a %s takes its preposition', (text, use, expected) => {
    expect(LANGUAGES.map((language) => formatPeriodPhrase(period(text), use, language))).toEqual(expected)
  })

  test('a range of years is one year where both ends are the same', () => {
    expect(LANGUAGES.map((language) => formatYearRange(2015, 2025, language))).toEqual(['2015–2025', '2015–2025', '2015~2025년'])
    expect(LANGUAGES.map((language) => formatYearRange(2024, 2024, language))).toEqual(['2024', 'năm 2024', '2024년'])
  })
})
