import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMoney } from '../../../../src/domain/currency.ts'
import type { FigureUnit, Quantity } from '../../../../src/domain/figure.ts'
import { axisUnit } from '../../../../src/domain/format/axis.ts'
import { formatMoney } from '../../../../src/domain/format/money.ts'
import { formatChange, formatCount, formatQuantity, formatRank, formatTableChange, formatTableValue, isCountUnit } from '../../../../src/domain/format/quantity-text.ts'
import { tableUnit } from '../../../../src/domain/format/unit-text.ts'
import { LANGUAGES, type Language } from '../../../../src/domain/language.ts'
import { RELATIONS, type Relation } from '../../../../src/domain/observation.ts'
import { UNITS as MEASURED } from '../../../../src/domain/units.ts'

const UNITS: readonly FigureUnit[] = [...MEASURED, 'USD million per project', 'index', 'percentage points']

function quantity(value: number, precision = 1, relation: Relation = '='): Quantity {
  return { value, precision, relation, status: 'A' }
}

function inEach(format: (language: Language) => string): readonly string[] {
  return LANGUAGES.map(format)
}

function money(value: number, precision = 1, relation: Relation = '='): readonly string[] {
  return inEach((language) => formatQuantity(quantity(value, precision, relation), 'USD million', language))
}

describe('money in words of scale', () => {
  test('14,100 million to the nearest hundred is 14.1 billion', () => {
    expect(money(14100, 100)).toEqual(['US$14.1 billion', '14,1 tỷ USD', '141억 달러'])
  })

  test('bounds and about-values keep their word', () => {
    expect(money(371, 1, '>')).toEqual(['more than US$371 million', 'hơn 371 triệu USD', '3억 7,100만 달러 초과'])
    expect(money(5, 1, '<')).toEqual(['less than US$5 million', 'dưới 5 triệu USD', '500만 달러 미만'])
    expect(money(3400, 100, '~')).toEqual(['about US$3.4 billion', 'khoảng 3,4 tỷ USD', '약 34억 달러'])
  })

  test('a sentence keeps four digits, and bounds are cut outward', () => {
    expect(money(484773.892927, 0.000001)).toEqual(['US$484.8 billion', '484,8 tỷ USD', '4,848억 달러'])
    expect(money(484773.892927, 0.000001, '>')).toEqual(['more than US$484.7 billion', 'hơn 484,7 tỷ USD', '4,847억 달러 초과'])
    expect(money(484713.892927, 0.000001, '<')).toEqual(['less than US$484.8 billion', 'dưới 484,8 tỷ USD', '4,848억 달러 미만'])
    expect(money(999.99996, 0.00001)).toEqual(['US$1 billion', '1 tỷ USD', '10억 달러'])
  })

  test('small, huge, negative and no money', () => {
    expect(money(0.35, 0.01)).toEqual(['US$0.35 million', '0,35 triệu USD', '35만 달러'])
    expect(money(0.001234, 0.000001)).toEqual(['US$0.001234 million', '0,001234 triệu USD', '1,234달러'])
    expect(money(1_200_000, 100_000)).toEqual(['US$1.2 trillion', '1,2 nghìn tỷ USD', '1조 2,000억 달러'])
    expect(money(-13.35, 0.01)).toEqual(['\u2212US$13.35 million', '\u221213,35 triệu USD', '\u22121,335만 달러'])
    expect(money(0)).toEqual(['US$0', '0 USD', '0달러'])
  })

  test('provenance writes every printed digit', () => {
    const full = (value: number, precision: number) => inEach((language) => formatQuantity(quantity(value, precision), 'USD million', language, 'full'))
    expect(full(484773.892927, 0.000001)).toEqual(['US$484,773.892927 million', '484.773,892927 triệu USD', '4,847억 7,389만 2,927달러'])
    expect(full(484773.9, 0.1)).toEqual(['US$484,773.9 million', '484.773,9 triệu USD', '4,847억 7,390만 달러'])
    expect(full(14100, 100)).toEqual(['US$14,100 million', '14.100 triệu USD', '141억 달러'])
  })

  test('Korean myriads read back to the amount', () => {
    const worth: Record<string, number> = { 조: 1e12, 억: 1e8, 만: 1e4, '': 1 }
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90_000_000_000_000 }), (usd) => {
        const text = formatMoney(usd / 1e6, { currency: 'USD', language: 'ko', precision: 0.000001, style: 'full' }).replace(/ ?달러$/, '')
        const read = text.split(' ').reduce((sum, part) => sum + Number(part.replace(/[^\d]/g, '')) * (worth[part.replace(/[\d,]/g, '')] ?? NaN), 0)
        expect(read).toBe(usd)
      }),
    )
  })
})

describe('money in other currencies', () => {
  const written = (value: number, unit: FigureUnit, precision = 1, style: 'sentence' | 'full' = 'sentence', relation: Relation = '=') =>
    inEach((language) => formatQuantity(quantity(value, precision, relation), unit, language, style))

  test('goes by its code, before the number in English and after it elsewhere', () => {
    expect(written(1200, 'CAD million', 100)).toEqual(['CAD 1.2 billion', '1,2 tỷ CAD', '12억 CAD'])
    expect(written(371, 'CHF million', 1, 'sentence', '>')).toEqual(['more than CHF 371 million', 'hơn 371 triệu CHF', '3억 7,100만 CHF 초과'])
    expect(written(1234.5, 'AUD million', 0.1, 'full')).toEqual(['AUD 1,234.5 million', '1.234,5 triệu AUD', '12억 3,450만 AUD'])
  })

  test('bears the name a language has for it', () => {
    expect(written(1_200_000, 'VND million', 100_000)).toEqual(['VND 1.2 trillion', '1,2 nghìn tỷ đồng', '1조 2,000억 동'])
    expect(written(12_000_000_000, 'VND million', 1_000_000)).toEqual(['VND 12,000 trillion', '12.000 nghìn tỷ đồng', '12,000조 동'])
    expect((['KRW million', 'JPY million', 'EUR million', 'CNY million', 'GBP million', 'SGD million'] as const).map((unit) => written(500, unit)[2])).toEqual(['5억 원', '5억 엔', '5억 유로', '5억 위안', '5억 파운드', '5억 SGD'])
  })

  test('small, negative, changed and none', () => {
    expect(written(0.001234, 'CAD million', 0.000001)).toEqual(['CAD 0.001234 million', '0,001234 triệu CAD', '1,234 CAD'])
    expect(written(0.001234, 'KRW million', 0.000001)[2]).toBe('1,234원')
    expect(written(-13.35, 'CAD million', 0.01)).toEqual(['\u2212CAD 13.35 million', '\u221213,35 triệu CAD', '\u22121,335만 CAD'])
    expect(written(0, 'CAD million')).toEqual(['CAD 0', '0 CAD', '0 CAD'])
    expect(written(0, 'VND million')).toEqual(['VND 0', '0 đồng', '0동'])
    expect(inEach((language) => formatChange(quantity(5), 'EUR million', language))).toEqual(['+EUR 5 million', '+5 triệu EUR', '+500만 유로'])
  })

  test('stands in tables as dollars do, under a head of its own', () => {
    expect(inEach((language) => tableUnit('CAD million', language))).toEqual(['CAD million', 'triệu CAD', '백만 CAD'])
    expect(inEach((language) => tableUnit('VND million', language))).toEqual(['VND million', 'triệu đồng', '백만 동'])
    expect(inEach((language) => formatTableValue(quantity(57807.512345, 0.000001), 'CAD million', language))).toEqual(['57,807.5', '57.807,5', '57,807.5'])
  })

  test('never reads as dollars', () => {
    fc.assert(
      fc.property(fc.constantFrom(...MEASURED.filter((unit) => isMoney(unit) && unit !== 'USD million')), fc.double({ min: -1e9, max: 1e9, noNaN: true }), fc.constantFrom(...LANGUAGES), (unit, value, language) => {
        const texts = [formatQuantity(quantity(value, 0.001), unit, language), formatChange(quantity(value, 0.001), unit, language), tableUnit(unit, language), axisUnit(value, unit, language).label]
        expect(texts.filter((text) => /US|\$|달러/.test(text))).toEqual([])
      }),
    )
  })
})

describe('other units', () => {
  const each = (value: number, unit: FigureUnit, relation: Relation = '=', precision = 0) => inEach((language) => formatQuantity(quantity(value, precision, relation), unit, language))

  test('counts have plurals, counters and all their digits', () => {
    expect(each(278, 'projects')).toEqual(['278 projects', '278 dự án', '프로젝트 278개'])
    expect(each(1, 'projects')).toEqual(['1 project', '1 dự án', '프로젝트 1개'])
    expect(each(40544, 'projects')).toEqual(['40,544 projects', '40.544 dự án', '프로젝트 40,544개'])
    expect(each(335, 'projects', '~', 5)).toEqual(['about 335 projects', 'khoảng 335 dự án', '프로젝트 약 335개'])
    expect(each(12, 'adjustments')).toEqual(['12 adjustments', '12 lượt điều chỉnh vốn', '증자 12건'])
    expect(each(12, 'transactions', '>')).toEqual(['more than 12 transactions', 'hơn 12 lượt góp vốn, mua cổ phần', '지분 인수 12건 초과'])
    expect(each(10, 'firms')).toEqual(['10 firms', '10 doanh nghiệp', '기업 10곳'])
  })

  test('a count whose unit the sentence has named is the number with its relation', () => {
    expect(inEach((language) => formatCount(quantity(278, 0, '>'), 'projects', language))).toEqual(['more than 278', 'hơn 278', '278개 초과'])
    expect(inEach((language) => formatCount(quantity(8.6, 0.1), 'percent', language))).toEqual(['8.6%', '8,6%', '8.6%'])
  })

  test('rates keep one decimal; what is smaller keeps two digits', () => {
    expect(each(5.679, 'percent', '>', 0.01)).toEqual(['more than 5.6%', 'hơn 5,6%', '5.6% 초과'])
    expect(each(0.0123, 'percent', '=', 0.0001)).toEqual(['0.012%', '0,012%', '0.012%'])
    expect(each(47.64285, 'percent')).toEqual(['47.6%', '47,6%', '47.6%'])
    expect(each(2.1, 'percentage points', '=', 0.1)).toEqual(['2.1 percentage points', '2,1 điểm phần trăm', '2.1%포인트'])
    expect(each(120.5, 'index', '=', 0.1)).toEqual(['120.5', '120,5', '120.5'])
  })

  test('the average size is money a project (Da Nang and Korea, May 2024)', () => {
    expect(each(371 / 278, 'USD million per project', '>', 0.01)).toEqual(['more than US$1.33 million a project', 'hơn 1,33 triệu USD mỗi dự án', '프로젝트당 133만 달러 초과'])
  })

  test('ranks are ordinals, and ranges where they are open', () => {
    expect([1, 2, 3, 4, 11, 12, 13, 21, 22, 63].map((rank) => formatRank(rank, rank, 'en'))).toEqual(['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '22nd', '63rd'])
    expect(inEach((language) => formatRank(4, 5, language))).toEqual(['4th–5th', 'hạng 4–5', '4~5위'])
    expect(each(1, 'rank')).toEqual(['1st', 'hạng 1', '1위'])
  })

  test('changes bear their sign, zero none', () => {
    const change = (value: number) => inEach((language) => formatChange(quantity(value, 0.1), 'percent', language))
    expect([12.34, -3.5, 0].map(change)).toEqual([
      ['+12.3%', '+12,3%', '+12.3%'],
      ['\u22123.5%', '\u22123,5%', '\u22123.5%'],
      ['0%', '0%', '0%'],
    ])
    expect(formatTableChange(quantity(12, 0.1, '>'), 'percent', 'en')).toBe('> +12.0')
  })
})

describe('tables', () => {
  const cell = (value: number, precision: number, relation: Relation = '=', unit: FigureUnit = 'USD million') => inEach((language) => formatTableValue(quantity(value, precision, relation), unit, language))

  test('cells hold numbers in the unit of the head, with compact marks', () => {
    expect(cell(371, 1, '>')).toEqual(['> 371', '> 371', '> 371'])
    expect(cell(3400, 100, '~')).toEqual(['~ 3,400', '~ 3.400', '~ 3,400'])
    expect(cell(5, 1, '<')).toEqual(['< 5', '< 5', '< 5'])
    expect(cell(57807.512345, 0.000001)).toEqual(['57,807.5', '57.807,5', '57,807.5'])
    expect(inEach((language) => tableUnit('USD million', language))).toEqual(['US$ million', 'triệu USD', '백만 달러'])
  })

  test('closing zeros stay so that decimals align, and coarse figures get none they have not', () => {
    expect([cell(43482, 0.1)[0], cell(14100, 100)[0], cell(8, 0.1, '=', 'percent')[0]]).toEqual(['43,482.0', '14,100', '8.0'])
  })

  test('what is not zero is not shortened to zero, and zero is 0', () => {
    expect(cell(0.004321, 0.000001)).toEqual(['0.004', '0,004', '0.004'])
    expect(cell(0, 0.1)).toEqual(['0', '0', '0'])
  })
})

describe('for every quantity', () => {
  const quantities = fc.record({
    value: fc.oneof(fc.double({ min: -1e7, max: 1e7, noNaN: true }), fc.constant(0)),
    precision: fc.constantFrom(0, 0.000001, 0.01, 0.1, 1, 100),
    relation: fc.constantFrom(...RELATIONS),
    status: fc.constant('A' as const),
  })

  test('zero reads as 0 in every unit and language', () => {
    for (const language of LANGUAGES) {
      for (const unit of UNITS.filter((each) => each !== 'rank')) {
        for (const write of [formatQuantity, formatTableValue, formatChange, formatTableChange]) {
          expect(write(quantity(0, 0.1), unit, language)).toMatch(/^\D*0\D*$/)
        }
      }
    }
  })

  test('a table bound is outward of the value', () => {
    fc.assert(
      fc.property(quantities, (given) => {
        const shown = Number(formatTableValue(given, 'USD million', 'en').replace(/[<>~ ,]/g, '').replace('\u2212', '-'))
        const slack = 1e-6
        const isOutward = given.relation === '>' ? shown <= given.value + slack : given.relation !== '<' || shown >= given.value - slack
        expect(isOutward).toBe(true)
      }),
    )
  })

  test('a table cell has no more decimals than the precision allows', () => {
    fc.assert(
      fc.property(quantities, fc.constantFrom(...UNITS), (given, unit) => {
        const decimals = formatTableValue(given, unit, 'en').split('.')[1]?.length ?? 0
        const allowed = given.precision >= 1 || isCountUnit(unit) ? 0 : given.precision > 0 ? Math.round(-Math.log10(given.precision)) : Infinity
        expect(decimals).toBeLessThanOrEqual(allowed)
      }),
    )
  })
})
