import { expect, test } from 'vitest'
import { narrowByUnit, recogniseMeasure } from '../../../src/intake/measures.ts'
import type { UnitRead } from '../../../src/intake/units.ts'
import { loadCurated } from '../fixtures/curated.ts'

const { registry } = loadCurated([])

const codesOf = (texts: readonly string[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(texts.map((text) => [text, recogniseMeasure(text, registry).codes]))

test('words of the World Bank tell inflows in money from their share of GDP, and leave both open where no unit is said', () => {
  const expected = {
    'Foreign direct investment, net inflows (BoP, current US$)': ['bop_inflow'],
    'Foreign direct investment, net inflows (% of GDP)': ['bop_inflow_gdp'],
    'foreign-direct-investment-net-inflows-as-share-of-gdp.csv': ['bop_inflow_gdp'],
    'Foreign direct investment, net inflows': ['bop_inflow', 'bop_inflow_gdp'],
    'Dòng vốn FDI vào ròng, % GDP': ['bop_inflow_gdp'],
    'FDI 순유입, GDP 대비 %': ['bop_inflow_gdp'],
  }
  expect(codesOf(Object.keys(expected))).toEqual(expected)
})

test('what is no measure here is excluded by name instead of taken for the nearest', () => {
  const texts = {
    'Foreign direct investment, net (BoP, current US$)': 'net',
    'Foreign direct investment, net outflows (BoP, current US$)': 'net outflows',
    'Foreign direct investment, net outflows (% of GDP)': 'net outflows',
    'FDI outflows, % of GDP': 'outflows as a share of GDP',
    'FDI inward stock (% of GDP)': 'stock as a share of GDP',
    'Inward FDI flow, percentage of GDP': 'share of GDP by UNCTAD',
    'FDI per capita': 'per capita',
    'FDI inflows, percentage of gross fixed capital formation': 'GFCF share',
    'Portfolio equity, net inflows (BoP, current US$)': 'portfolio',
    'Vốn điều lệ (triệu USD)': 'charter capital',
    'So với cùng kỳ (%)': 'growth',
    'Vốn đầu tư ra nước ngoài': 'outward',
    해외직접투자: 'outward',
    'Inversión extranjera directa, salida neta de capital (% del PIB)': 'outward',
    신고건수: 'number of notifications',
    '신규 법인수': 'firms',
    'Xuất khẩu của doanh nghiệp FDI': 'trade',
    'Giá trị thực hiện (%)': 'share of disbursed capital',
    'Tỷ trọng số dự án': 'share of projects',
    "Vietnam's overseas investment by country": 'outward',
    'Đầu tư của Việt Nam ra nước ngoài': 'outward',
    'Outward registered capital': 'outward',
    '對베트남 직접투자': 'outward',
    '대베트남 투자': 'outward',
    '대(對)베트남 신고금액': 'outward',
    '한국의 베트남 투자': 'outward',
    'Newly registered domestic capital': 'domestic',
    'Số dự án trong nước': 'domestic',
    '국내 프로젝트 수': 'domestic',
    'Số dự án thu hồi': 'ended projects',
    'Số dự án chấm dứt': 'ended projects',
    'Dissolved projects': 'ended projects',
    'Cancelled projects': 'ended projects',
    'FDI 2023 compared with 2022 (%)': 'growth',
    'FDI so với năm trước (%)': 'growth',
    '외국인직접투자 증감률(%)': 'growth',
    'FDI index (2010 = 100)': 'growth',
  }
  const found = Object.fromEntries(Object.keys(texts).map((text) => {
    const { codes, excludes } = recogniseMeasure(text, registry)
    return [text, codes.length > 0 ? codes.join() : excludes]
  }))
  expect(found).toEqual(texts)
})

test('inflows without the name of a publisher stay open between the two that count them', () => {
  const expected = {
    'FDI inflows': ['inflow', 'bop_inflow'],
    'fdiInflows_2019.csv': ['inflow', 'bop_inflow'],
    '외국인직접투자 유입': ['inflow', 'bop_inflow'],
    'FDI inflows (UNCTAD)': ['inflow'],
    'unctad_inw_fdi_flow.csv': ['inflow'],
    'Inward flow': ['inflow'],
    'FDI outflows': ['outflow'],
    'Inward stock': ['inward_stock'],
    'Outward stock': ['outward_stock'],
    'FDI stock': ['inward_stock', 'outward_stock', 'capital'],
    'International investment position, Canadian direct investment abroad and foreign direct investment in Canada': ['inward_stock', 'outward_stock'],
  }
  expect(codesOf(Object.keys(expected))).toEqual(expected)
})

test('Vietnamese heads tell projects, new, adjusted and share-purchase figures apart, with line breaks, padding and units', () => {
  const expected = {
    'Số dự án': ['projects'],
    'Số DA': ['projects'],
    'Số dự án còn hiệu lực': ['projects'],
    'Số dự án còn hiệu lực (không kể dự án đã thu hồi)': ['projects'],
    'Số dự án mới': ['new_projects'],
    'Vốn đăng ký mới': ['new_capital'],
    'Góp vốn, mua cổ phần doanh nghiệp trong nước': ['share_purchase_capital', 'share_purchases'],
    ' Số dự án cấp mới ': ['new_projects'],
    'Dự án cấp mới': ['new_projects'],
    ' Vốn đăng ký cấp mới (triệu USD) ': ['new_capital'],
    'Von dang ky cap moi': ['new_capital'],
    'Vốn đăng ký của các dự án cấp mới': ['new_capital'],
    'Số lượt dự án điều chỉnh': ['adjustments'],
    'Số dự án tăng vốn': ['adjustments'],
    ' Vốn đăng ký điều chỉnh\n(triệu USD) ': ['adjusted_capital'],
    'Vốn tăng thêm': ['adjusted_capital'],
    ' Số lượt góp vốn mua cổ phần ': ['share_purchases'],
    ' Giá trị góp vốn, mua cổ phần \n(triệu USD) ': ['share_purchase_capital'],
    'Góp vốn, mua cổ phần': ['share_purchase_capital', 'share_purchases'],
    'Tổng vốn đăng ký (cấp mới và tăng thêm)': ['registered'],
    'Tổng vốn đăng ký cấp mới, tăng thêm và GVMCP': ['registered'],
    'Tổng vốn đăng ký trong kỳ': ['registered'],
  }
  expect(codesOf(Object.keys(expected))).toEqual(expected)
})

test('registered, invested and disbursed capital stay open between what is valid now and what came in the period', () => {
  const expected = {
    'Tổng vốn đầu tư đăng ký': ['capital', 'registered'],
    'Vốn đăng ký': ['registered', 'capital', 'new_capital'],
    'Vốn đăng ký lũy kế': ['capital'],
    'Vốn đăng ký lũy kế 8 tháng': ['registered'],
    'Vốn đầu tư': ['registered', 'capital', 'new_capital', 'disbursed'],
    Capital: ['registered', 'capital', 'new_capital', 'disbursed'],
    'Vốn thực hiện': ['disbursed', 'disbursed_total'],
    'Vốn đã giải ngân': ['disbursed', 'disbursed_total'],
    'Vốn thực hiện luỹ kế': ['disbursed_total'],
    'Số dự án và tổng vốn đăng ký': ['projects', 'capital', 'registered'],
    'Vốn đăng ký (%)': ['registered_share', 'capital_share', 'new_capital_share'],
    'Cơ cấu vốn đăng ký cấp mới': ['new_capital_share'],
  }
  expect(codesOf(Object.keys(expected))).toEqual(expected)
})

test('English and Korean heads of the same tables are told apart likewise', () => {
  const expected = {
    'Number of projects': ['projects'],
    NumberOfProjects: ['projects'],
    'Newly registered projects': ['new_projects'],
    'Number of projects licensed': ['new_projects', 'projects'],
    'Number of projects with increased capital': ['adjustments'],
    'Total registered capital': ['capital', 'registered'],
    'Registered capital (Mill. USD)': ['registered', 'capital', 'new_capital'],
    'Implementation capital': ['disbursed', 'disbursed_total'],
    'Capital contribution and share purchases': ['share_purchase_capital', 'share_purchases'],
    '신고 금액(백만 달러)': ['notified'],
    '신고 기준': ['notified'],
    도착금액: ['arrived'],
    건수: ['projects', 'new_projects', 'adjustments', 'share_purchases'],
    등록자본: ['registered', 'capital', 'new_capital'],
    신규: ['new_capital', 'new_projects'],
    '증자 금액': ['adjusted_capital'],
    '프로젝트 수': ['projects'],
  }
  expect(codesOf(Object.keys(expected))).toEqual(expected)
})

test('codes of the World Bank say which indicator it is, also those that are none of the measures', () => {
  expect(['BX.KLT.DINV.CD.WD', 'Indicator: BX.KLT.DINV.WD.GD.ZS', 'BM.KLT.DINV.CD.WD', 'BN.KLT.DINV.CD', 'NY.GDP.MKTP.CD', 'SH.DYN.MORT'].map((code) => recogniseMeasure(code, registry))).toEqual([
    { codes: ['bop_inflow'], how: 'code', isFdi: true, excludes: null, isStated: true },
    { codes: ['bop_inflow_gdp'], how: 'code', isFdi: true, excludes: null, isStated: true },
    { codes: [], how: 'code', isFdi: true, excludes: 'net outflows', isStated: true },
    { codes: [], how: 'code', isFdi: true, excludes: 'net', isStated: true },
    { codes: [], how: 'code', isFdi: false, excludes: 'GDP', isStated: true },
    { codes: [], how: 'code', isFdi: false, excludes: 'another indicator', isStated: true },
  ])
})

test('every code of the registry is read as itself, first even where it is a plain word too', () => {
  const codes = [...registry.measures.keys()]
  expect(codes.map((code) => recogniseMeasure(code, registry)).map(({ codes: [first], how }) => ({ first, how }))).toEqual(codes.map((first) => ({ first, how: 'code' })))
})

test('every name of the registry in any language leads to its measure', () => {
  const named = [...registry.measures.values()].flatMap(({ code, names }) => Object.values(names).map((name) => ({ code, name })))
  expect(named.filter(({ code, name }) => recogniseMeasure(name, registry).codes[0] !== code)).toEqual([])
})

test('foreign direct investment is heard in further languages, but what of it is left open', () => {
  const spanish = recogniseMeasure('Inversión extranjera directa, entrada neta de capital (balanza de pagos, US$ a precios actuales)', registry)
  expect({ isFdi: spanish.isFdi, isStated: spanish.isStated, isSure: spanish.codes.length === 1, first: spanish.codes[0] }).toEqual({ isFdi: true, isStated: true, isSure: false, first: 'bop_inflow' })
  const texts = ['IED', 'Investissements directs étrangers', 'Investimento direto estrangeiro', '外商直接投资', 'ĐTNN', 'FDI', 'Thu hút vốn đầu tư trực tiếp nước ngoài']
  expect(texts.filter((text) => {
    const { isFdi, codes } = recogniseMeasure(text, registry)
    return !isFdi || codes.length < 2
  })).toEqual([])
})

test('heads of places, times and units name no indicator', () => {
  const texts = ['Đối tác', 'Năm', 'TT', 'Địa phương', 'Country Name', 'Code', 'Year', 'Partner', 'value', 'investment', '', 'Percentage of Gross Domestic Product', 'US Dollars at current prices and current exchange rates in millions', '2019', 'Quý I']
  expect(texts.map((text) => recogniseMeasure(text, registry))).toEqual(texts.map(() => ({ codes: [], how: null, isFdi: false, excludes: null, isStated: false })))
  expect(['US Dollars at current prices and current exchange rates per capita', 'Percentage of total world'].map((text) => recogniseMeasure(text, registry))).toEqual([
    { codes: [], how: 'words', isFdi: false, excludes: 'per capita', isStated: false },
    { codes: [], how: 'words', isFdi: false, excludes: 'share of world', isStated: false },
  ])
})

const unit = (rest: Partial<UnitRead>): UnitRead => ({ kind: 'money', currency: null, scale: 1, counts: null, of: null, prices: null, matched: '', ...rest })

test('a unit keeps the measures that are counted in its kind', () => {
  const codes = ['registered', 'new_projects', 'adjustments', 'bop_inflow_gdp', 'capital_share', 'capital_rank']
  const narrowed = (of: UnitRead | null): readonly string[] => narrowByUnit(codes, of, registry)
  expect(narrowed(null)).toEqual(codes)
  expect(narrowed(unit({ kind: 'other', scale: 1e6 }))).toEqual(codes)
  expect(narrowed(unit({ currency: 'VND' }))).toEqual(['registered'])
  expect(narrowed(unit({ kind: 'count' }))).toEqual(['new_projects', 'adjustments'])
  expect(narrowed(unit({ kind: 'count', counts: 'adjustments' }))).toEqual(['adjustments'])
  expect(narrowed(unit({ kind: 'percent' }))).toEqual(['bop_inflow_gdp', 'capital_share'])
  expect(narrowed(unit({ kind: 'percent', of: 'gdp' }))).toEqual(['bop_inflow_gdp'])
  expect(narrowed(unit({ kind: 'percent', of: 'total' }))).toEqual(['capital_share'])
  expect(narrowed(unit({ kind: 'percent', of: 'world' }))).toEqual([])
  expect(narrowed(unit({ kind: 'per capita' }))).toEqual([])
})
