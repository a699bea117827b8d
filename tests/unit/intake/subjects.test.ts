import { expect, test } from 'vitest'
import { industryShare, isIndustryHead, readSubject } from '../../../src/intake/subjects.ts'
import { loadCurated } from '../fixtures/curated.ts'

test('a file that says investment only is not said to be about foreign direct investment', () => {
  expect(readSubject(['investment.tsv', 'date'])).toEqual({ isFdi: false, other: 'investment' })
  expect(readSubject(['Vốn đầu tư toàn xã hội'])).toEqual({ isFdi: false, other: 'domestic investment' })
  expect(readSubject(['설비투자'])).toEqual({ isFdi: false, other: 'domestic investment' })
})

test('foreign direct investment is heard in a title, a file name or a head, of many languages', () => {
  const texts = ['Đầu tư trực tiếp nước ngoài được cấp phép', '외국인직접투자 통계', 'IED.csv', 'fdi_inflows.csv', 'FDIFlows', 'Cục Đầu tư nước ngoài']
  expect(texts.map((text) => readSubject(['Năm', text]))).toEqual(texts.map(() => ({ isFdi: true, other: null })))
})

test('another subject is named, and what is only said of a figure is none', () => {
  const subjects = { 'Kim ngạch xuất khẩu': 'trade', '수출입 무역': 'trade', 'GDP (current US$)': 'GDP', 'Net ODA received': 'ODA', 'Personal remittances': 'remittances', 'Portfolio investment': 'portfolio', 'Growth rate': null, Region: null }
  expect(Object.fromEntries(Object.keys(subjects).map((text) => [text, readSubject([text]).other]))).toEqual(subjects)
  expect(readSubject(['FDI, net inflows (% of GDP)', 'GDP'])).toEqual({ isFdi: true, other: 'GDP' })
  expect(readSubject([])).toEqual({ isFdi: false, other: null })
})

test('heads that announce industries are told from those of places', () => {
  const heads = ['Sector', 'Industry', 'North American Industry Classification System (NAICS) 2 3 4', 'ISIC Rev.4', 'Ngành', 'Ngành kinh tế', 'Lĩnh vực đầu tư', '업종', '산업별', 'Sector económico']
  expect(heads.filter((head) => !isIndustryHead(head))).toEqual([])
  expect(['Tỉnh, thành phố', 'Đối tác', 'Country', '지역', '국가', 'Entidad', ''].filter(isIndustryHead)).toEqual([])
})

test('labels that are industries are counted, in three languages', () => {
  expect(industryShare(['METALLURGICAL INDUSTRIES', 'MINING', 'POWER', 'COAL PRODUCTION', 'PETROLEUM & NATURAL GAS', 'TEXTILES (INCLUDING DYED, PRINTED)', 'TEA AND COFFEE', 'HOTEL & TOURISM'])).toBe(1)
  expect(industryShare(['Công nghiệp chế biến, chế tạo', 'Hoạt động kinh doanh bất động sản', 'Bán buôn và bán lẻ; sửa chữa ô tô', 'Hà Nội'])).toBe(0.75)
  expect(industryShare(['제조업', '도매 및 소매업', '정보통신업', '서울'])).toBe(0.75)
  expect(industryShare([])).toBe(0)
})

test('no name or alias of a place is taken for an industry', () => {
  const { registry } = loadCurated([])
  const names = [...registry.places.values()].flatMap(({ names: { en, vi, ko }, aliases }) => [en, vi, ko, ...aliases])
  expect(names.filter((name) => industryShare([name]) > 0 || isIndustryHead(name))).toEqual([])
})
