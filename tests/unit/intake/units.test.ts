import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { readNumber } from '../../../src/intake/numbers.ts'
import { readUnit, type UnitRead } from '../../../src/intake/units.ts'

const nothing = { currency: null, scale: 1, counts: null, of: null, prices: null }
const money = (currency: string | null, scale = 1, prices: UnitRead['prices'] = null) => ({ ...nothing, kind: 'money', currency, scale, prices })
const percent = (of: UnitRead['of'] = null) => ({ ...nothing, kind: 'percent', of })
const count = (counts: UnitRead['counts']) => ({ ...nothing, kind: 'count', counts })
const size = (scale: number) => ({ ...nothing, kind: 'other', scale })

describe('what a text says of its unit', () => {
  test.each<readonly [string, object]>([
    ['(triệu USD)', money('USD', 1e6)],
    ['Đơn vị: triệu USD', money('USD', 1e6)],
    ['Đơn vị tính: Triệu đô la Mỹ', money('USD', 1e6)],
    ['Don vi tinh: Trieu USD', money('USD', 1e6)],
    ['Tr.USD', money('USD', 1e6)],
    ['TrUSD', money('USD', 1e6)],
    ['nghìn tỷ đồng', money('VND', 1e12)],
    ['tỷ VND', money('VND', 1e9)],
    ['Tỷ đồng', money('VND', 1e9)],
    ['ĐVT: đồng', money('VND')],
    ['단위: 백만달러', money('USD', 1e6)],
    ['(단위: 천 달러, 건)', money('USD', 1e3)],
    ['(단위: 천 달러, %)', money('USD', 1e3)],
    ['신고금액(천불)', money('USD', 1e3)],
    ['금액(억원)', money('KRW', 1e8)],
    ['만 달러', money('USD', 1e4)],
    ['萬美元', money('USD', 1e4)],
    ['조원', money('KRW', 1e12)],
    ['US$ million', money('USD', 1e6)],
    ['USD mn', money('USD', 1e6)],
    ['USDm', money('USD', 1e6)],
    ['(mil. USD)', money('USD', 1e6)],
    ['(USD mil)', money('USD', 1e6)],
    ['USDmil', money('USD', 1e6)],
    ['(US$ Mil.)', money('USD', 1e6)],
    ['(US$ MM)', money('USD', 1e6)],
    ['(US$ bil.)', money('USD', 1e9)],
    ['USD bil', money('USD', 1e9)],
    ['(USD bln)', money('USD', 1e9)],
    ['Investimento direto (US$ mil)', money('USD', 1e3)],
    ['R$ mil', money('BRL', 1e3)],
    ['US$ mil, por país', money('USD', 1e3)],
    ['??n v?: tri?u USD', money('USD', 1e6)],
    ['ngh?n USD', money('USD', 1e3)],
    ['t? USD', money(null)],
    ['FDI (current USD)', money('USD', 1, 'current')],
    ['FDI (net USD)', money('USD')],
    ['Vốn (bằng USD)', money('USD')],
    ['US$m', money('USD', 1e6)],
    ["US$ '000", money('USD', 1e3)],
    ['Foreign direct investment, net inflows (BoP, current US$)', money('USD', 1, 'current')],
    ['FDI, constant 2015 US$', money('USD', 1, 'constant')],
    ['US Dollars at current prices and current exchange rates in millions', money('USD', 1e6, 'current')],
    ['US Dollars at current prices and current exchange rates per capita', { ...nothing, kind: 'per capita', currency: 'USD', prices: 'current' }],
    ['Inversión extranjera directa (balanza de pagos, US$ a precios actuales)', money('USD', 1, 'current')],
    ['Millones de dólares', money(null, 1e6)],
    ['Miles de millones de US$', money('USD', 1e9)],
    ['Millions of dollars', money(null, 1e6)],
    ['Dollars', money(null)],
    ['$m', money(null, 1e6)],
    ['Mrd. EUR', money('EUR', 1e9)],
    ['EUR million', money('EUR', 1e6)],
    ['Rs. crore', money('INR', 1e7)],
    ['(단위: 100만 달러)', money('USD', 1e6)],
    ['RMB 100 million', money('CNY', 1e8)],
    ['Unit: 100 million won', money('KRW', 1e8)],
    ['10,000 USD', money('USD', 1e4)],
    ['C$ million', money('CAD', 1e6)],
    ['Millions of Canadian dollars', money('CAD', 1e6)],
    ['A$ million', money('AUD', 1e6)],
    ['S$ million', money('SGD', 1e6)],
    ['HK$ million', money('HKD', 1e6)],
    ['NT$ million', money('TWD', 1e6)],
    ['triệu đô la Canada', money('CAD', 1e6)],
    ['Million yen', money('JPY', 1e6)],
    ['1 USD = 25,000 VND', money(null)],
    ['Percentage of total world', percent('world')],
    ['Percentage of Gross Domestic Product', percent('gdp')],
    ['Foreign direct investment, net inflows (% of GDP)', percent('gdp')],
    ['Tỷ trọng vốn đăng ký USD (%)', percent()],
    ['% of total', percent('total')],
    ['Number of projects', count('projects')],
    ['Number of newly licensed projects', count('projects')],
    ['Số dự án cấp mới', count('projects')],
    ['건수', count('projects')],
    ['프로젝트 수', count('projects')],
    ['신규법인 수', count('firms')],
    ['Số lượt dự án điều chỉnh', count('adjustments')],
    ['Số lượt góp vốn mua cổ phần', count('transactions')],
    ['lakh', size(1e5)],
    ['Đơn vị: triệu', size(1e6)],
    ['x 1,000,000', size(1e6)],
    ['International investment position, annual (x 1 000 000)', size(1e6)],
  ])('%j', (text, expected) => {
    const { matched, ...read } = readUnit(text) ?? { matched: null }
    expect(read).toEqual(expected)
    expect(text.includes(matched ?? '\u0000')).toBe(true)
  })

  test.each(['', 'Lâm Đồng', 'Đồng Nai', 'Phu Yen', 'Yen Bai', 'Hợp đồng', 'Hội đồng nhân dân', '인천', '강원', '천안', 'Trieu Tien', 'Triệu Sơn', 'TR', 'TN', 'M', 'BN', 'MM', 'RS', 'Tỷ lệ', 'Vốn đăng ký của dự án', 'Registered capital of new projects', 'Hà Nội', 'Korea, Rep.', '2015', 'Total', '건설업', 'Ngan hang', 'Euro area', 'Hưng Yên', 'Dak Lak', 'China invests $10.4 billion in Viet Nam', 'Nation attracts over 10 billion USD', '하이퐁 투자유치 33억달러', 'x'.repeat(1e6)])('%j says none', (text) => {
    expect(readUnit(text)).toBeNull()
  })
})

test('no name of a place says a unit or a number', () => {
  const rows = Papa.parse<Readonly<Record<string, string>>>(readFileSync('data/places.csv', 'utf8'), { header: true, skipEmptyLines: true }).data
  const names = rows.flatMap((row) => ['name_en', 'name_vi', 'name_ko', 'aliases'].flatMap((column) => (row[column] ?? '').split('|')))
  expect(names.length).toBeGreaterThan(1000)
  expect(names.filter((name) => readUnit(name) !== null || readNumber(name, '1,234.56') !== null)).toEqual([])
})

test.each([['(juta USD)', 'juta'], ['FDI (USD miljoen)', 'miljoen'], ['(млн USD)', 'млн'], ['FDI (BoP, kilo US$)', 'kilo']])('a word that is not understood beside money in brackets, %s, leaves its currency open', (text, matched) => {
  expect(readUnit(text)).toEqual({ ...money(null), matched })
})

test('what matched is kept as it was written', () => {
  expect(readUnit('Vốn đăng ký điều chỉnh\n(triệu  USD) ')?.matched).toBe('triệu  USD')
})

test('no text throws', () => {
  const pieces = fc.constantFrom('triệu', 'USD', ' ', '(', ')', '%', '천', '원', '건', '수', '1', '000', ',', '$', 'm', 'of', 'GDP', 'İ', 'đ', ':', 'x')
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.array(pieces, { maxLength: 8 }).map((list) => list.join(''))), (text) => {
      const read = readUnit(text)
      expect(read === null || (Number.isFinite(read.scale) && read.scale >= 1 && text.includes(read.matched))).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
