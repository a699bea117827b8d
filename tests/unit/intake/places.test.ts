import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../src/domain/period.ts'
import { isAggregate } from '../../../src/domain/registry.ts'
import { createPlaceMatcher, type PlaceContext, type PlaceMatch } from '../../../src/intake/places.ts'
import { loadCurated } from '../fixtures/curated.ts'

const { registry } = loadCurated(['korea-japan'])
const { match } = createPlaceMatcher(registry)
const ANY: PlaceContext = { day: null, kind: 'any', home: null }
const IN_2024: PlaceContext = { day: dayNumber(2024, 12, 31), kind: 'locality', home: 'VN' }
const IN_2026: PlaceContext = { day: dayNumber(2026, 6, 30), kind: 'locality', home: 'VN' }

/** A match in one word: a code, codes joined, the reason of an aggregate, or `?` with suggestions. */
function short(result: PlaceMatch): string {
  if (result.kind === 'place') return result.former ? `${result.code} (ended)` : result.code
  if (result.kind === 'aggregate') return result.reason
  return result.kind === 'several' ? result.codes.join(' or ') : ['?', ...result.suggestions].join(' ')
}

function matched(names: string, context: PlaceContext = ANY): readonly string[] {
  return names.split('|').map((name) => `${name} = ${short(match(name, context))}`)
}

function each(names: string, as: string): readonly string[] {
  return names.split('|').map((name) => `${name} = ${as}`)
}

describe('names of places', () => {
  it('are found by every name, alias and code of the registry', () => {
    const lost = [...registry.places.values()].flatMap((place) =>
      [place.code, ...Object.values(place.names), ...place.aliases].filter((name) => {
        const found = match(name, ANY)
        if (found.kind === 'place') return found.code !== place.code
        return found.kind === 'several' ? !found.codes.includes(place.code) : found.kind !== 'aggregate' || !isAggregate(place)
      }),
    )
    expect(lost).toEqual([])
  })

  it('match with their diacritics first, codes in capitals only, and short names without theirs not at all', () => {
    expect(matched('Áo|AO|Ao|Mỹ|MY|My|Nga|NGA|nhất|Perú|Úc')).toEqual(['Áo = AT', 'AO = AO', 'Ao = ? AT', 'Mỹ = US', 'MY = MY', 'My = ? US', 'Nga = RU', 'NGA = NG', 'nhất = ? JP', 'Perú = PE', 'Úc = AU'])
  })

  it.each([
    ['KR', 'Korea, Rep.|Korea, Republic of|Korea (Republic of)|Korea, South|Korea (South)|Rep. of Korea|South Korea 1|South Korea (2)|South Korea*|1. Hàn Quốc|HÀN QUỐC|Han Quoc|Hàn Quốc - Korea, Rep. of|한국 (Korea)|República de Corea|Corée du Sud|Coreia do Sul|Südkorea|韩国|韓国'],
    ['KP', "Korea, Dem. People's Rep.|Korea, Dem. People's Rep. of|Korea (DPR)|DPR Korea|Korea, North|N. Korea"],
    ['CD', 'Congo, Dem. Rep.|Dem. Rep. of the Congo|DR Congo|D.R. Congo|Democratic Republic of Congo|Congo, República Democrática del'],
    ['CG', 'Congo, Rep.|Congo, Republic of|Congo'],
    ['EG', 'Egypt, Arab Rep.|Egipto'],
    ['LA', "Lao PDR|Lao People's Dem. Rep.|Lào"],
    ['HK', 'Hong Kong SAR, China|China, Hong Kong SAR|Hong Kong, China SAR|Hongkong'],
    ['TW', 'China, Taiwan Province of|Taiwan Province of China|Đài Loan'],
    ['FM', 'Micronesia, Fed. Sts.|Micronesia (Federated States of)|Micronesia (country)'],
    ['IR', 'Iran (Islamic Republic of)|Iran, Islamic Rep.|Irán'],
    ['BO', 'Bolivia (Plurinational State of)'],
    ['VE', 'Venezuela, RB|Venezuela (Bolivarian Republic of)'],
    ['CI', "Côte d'Ivoire|Cote d'Ivoire|Côte d’Ivoire|C?te d'Ivoire|C\uFFFDte d'Ivoire|CÃ´te d'Ivoire|Cote dIvoire"],
    ['VN', 'Viet Nam|Vietnam|VIET NAM|Việt Nam|Viê\u0323t Nam|Vi?t Nam|Viá»‡t Nam|VNM|VN|베트남'],
    ['TR', 'Türkiye|Turkiye|Turkey|T?rkiye'],
    ['US', 'United States of America|United States|U.S.|USA|US|Hoa Kỳ|Estados Unidos|États-Unis'],
    ['AG', 'Antigua and Barbuda|Antigua & Barbuda|Antigua và Barbuda|Antigua y Barbuda'],
    ['BS', 'Bahamas, The|The Bahamas|Bahamas'],
    ['VI', 'Virgin Islands (U.S.)|Virgin Islands, US|US Virgin Islands'],
    ['VN-OFFSHORE', 'Oil & Gas|Dầu khí|Dầu khí ngoài khơi|Oil and gas'],
    ['XK', 'Kosovo|OWID_KOS|UVK|XKX'],
    ['GR', 'EL|GR|Greece|Hy Lạp'],
    ['GB', 'UK|GB|United Kingdom'],
    ['KR-11', '서울|서울특별시|서울시|Seoul City'],
  ])('find %s in the spellings of statistical tables', (code, names) => {
    expect(matched(names)).toEqual(each(names, code))
  })

  it.each([
    ['VN-69', 'Thái Nguyên|Thai  Nguyen|Tỉnh Thái Nguyên|Thai Nguyen province|Tinh Thai Nguyen|07. Thái Nguyên|14 Thái Nguyên|   Thái Nguyên|- Thái Nguyên|Thái Nguyên (1)|Thái Nguyên 2/|Thái Nguyên a/|Thái Nguyên*|Thái Nguyên¹|Thái Nguyên - Thai Nguyen|Th?i Nguy?n|THÁI NGUYÊN'],
    ['VN-SG', 'TP. Hồ Chí Minh|TP.HCM|T.P Hồ Chí Minh|Tp.Hồ Chí Minh|Ho Chi Minh city|HCMC|SG|호찌민시'],
    ['VN-HN', 'Hà Nội|TP Hà Nội|Tp. Hà Nội|Hanoi|Ha Noi city|HN|Hà N?i'],
    ['VN-43', 'Bà Rịa - Vũng Tàu|Ba Ria-Vung Tau|BR-VT|Bà Rịa – Vũng Tàu|B? R?a - V?ng T?u'],
    ['VN-26', 'Thừa Thiên-Huế|TT Huế|Huế|Hue City|Thua Thien - Hue'],
    ['VN-33', 'Đắk Lắk|Đăk Lăk|Dak Lak|Đắc Lắc|?ắk L?k'],
    ['VN-61', 'Hải Dương|H?i D??ng|H\uFFFD\uFFFD\uFFFDi D\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDng'],
  ])('find province %s as it was in 2024', (code, names) => {
    expect(matched(names, IN_2024)).toEqual(each(names, code))
  })

  it('mean the place that existed on the day, both where the day is unknown, and one that has ended where no other is left', () => {
    expect([ANY, IN_2024, IN_2026].map((context) => matched('Bắc Ninh|Huế|Hà Giang|VN-56|Hanoi (cũ)', context))).toEqual([
      ['Bắc Ninh = VN-56 or VN34-24', 'Huế = VN-26 or VN34-46', 'Hà Giang = VN-03', 'VN-56 = VN-56', 'Hanoi (cũ) = VN-HN'],
      ['Bắc Ninh = VN-56', 'Huế = VN-26', 'Hà Giang = VN-03', 'VN-56 = VN-56', 'Hanoi (cũ) = VN-HN'],
      ['Bắc Ninh = VN34-24', 'Huế = VN34-46', 'Hà Giang = VN-03 (ended)', 'VN-56 = VN-56 (ended)', 'Hanoi (cũ) = VN-HN (ended)'],
    ])
    expect([dayNumber(2025, 6, 30), dayNumber(2025, 7, 1)].map((day) => matched('Hải Phòng', { ...IN_2024, day }))).toEqual([['Hải Phòng = VN-HP'], ['Hải Phòng = VN34-31']])
  })

  it('are those of the economy meant, or of economies where partners are meant', () => {
    expect(matched('HN|SG', IN_2024)).toEqual(['HN = VN-HN', 'SG = VN-SG'])
    expect(matched('HN|SG', { ...ANY, kind: 'partner' })).toEqual(['HN = HN', 'SG = SG'])
    expect(matched('SG')).toEqual(['SG = VN-SG or SG or VN34-79'])
  })

  it.each([
    ['total', 'Total|TOTAL|Tổng số|TỔNG SỐ:|Tổng cộng|Cả nước|CẢ NƯỚC|Toàn quốc|T?ng s?|Tong so|합계|총계|계|소계|전국|Grand Total|Sum|World|All countries|Whole country|Total, all countries|TOTAL GENERAL|Cả nước - WHOLE COUNTRY|Tổng số (1+2+3)|OWID_WRL|WLD|Mundo'],
    ['region', 'Red River Delta|Đồng bằng sông Hồng|ĐỒNG BẰNG SÔNG HỒNG|1. Đồng bằng sông Hồng|Northern midlands and mountain areas|North Central area and Central coastal area|Central Highlands|Tây Nguyên|South East|Đông Nam Bộ|Mekong River Delta|North|Miền Bắc|메콩강 삼각주|Vùng Đồng bằng sông Cửu Long'],
    ['aggregate', 'Arab World|ARB|EUU|SSF|Euro area|High income|Upper-middle-income countries|IDA & IBRD total|Sub-Saharan Africa (excluding high income)|East Asia and Pacific (WB)|Developing economies: Africa|LDCs: Asia|BRICS|G20|SIDS|OECD members|Asia|Europe|Châu Á|아시아|Asia excl. China|OWID_EUR|ASEAN|EU|EU27|European Union|아세안|Early-demographic dividend|Least developed countries: UN classification'],
    ['unspecified', 'Others|Other|Khác|Nước khác|Các nước khác|Các quốc gia khác|기타|기타 국가|Unspecified|Not specified|Unknown|unallocated|Confidential|Statistical discrepancy|World n.e.s.|Areas, nes|Other Asia|Other countries'],
  ] as const)('are told from a %s', (reason, names) => {
    expect(matched(names)).toEqual(each(names, reason))
  })

  it.each(
    'Năm|Year|Sector|Date|Total trade|STT|No.|Quốc gia|Country|Country Name|Entity|Tỉnh|Province|City|Đối tác|국가|지역|Số dự án|Capital|Projects|Other investment|FDI|USD|Unit|Mining|2024|Q1 2024|12,5|1|Ethiopia (-1991)|Germany, Democratic Republic of|Yemen, Arab Republic|China (excluding Hong Kong)|Mexico City|Kuwait City|Estado de México|Nam Hà|Georgia (US)|'.split('|'),
  )('are not found in %j', (text) => {
    expect(match(text, ANY).kind).toBe('unknown')
  })

  it('nearly right are suggested, with at most two wrong letters or the start of a name, and nothing else is', () => {
    expect(matched('Bình Dưong Dưong|Bnih Duong|Singapoer|Korae|Philipp|Thai Ngyen', IN_2024)).toEqual(['Bình Dưong Dưong = ?', 'Bnih Duong = ? VN-57', 'Singapoer = ?', 'Korae = ?', 'Philipp = ?', 'Thai Ngyen = ? VN-69'])
    expect(matched('Singapoer|Korae|Philipp|Xyzzy|12345', { ...ANY, kind: 'partner' })).toEqual(['Singapoer = ? SG', 'Korae = ? KR', 'Philipp = ? PH', 'Xyzzy = ?', '12345 = ?'])
    expect(matched('Ha Nooi', IN_2026)).toEqual(['Ha Nooi = ? VN34-01'])
    expect(match(`Hanoi ${'and so on '.repeat(10)}`, ANY)).toEqual({ kind: 'unknown', suggestions: [] })
  })

  it('give the same answer twice and never fail, whatever the text', () => {
    const again = createPlaceMatcher(registry).match
    const piece = fc.constantFrom('Hà Nội', 'Korea', ', Rep.', ' (', ')', '?', ' - ', '1. ', 'TP. ', '성', 'Total', 'Ã´', '\uFFFD', '*', '[', '\\', '/')
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))), fc.constantFrom(ANY, IN_2024, IN_2026), (text, context) => {
        expect(match(text, context)).toEqual(again(text, context))
        expect(match(text, context)).toBe(match(text, context))
      }),
    )
  })
})
