import { expect, test } from 'vitest'
import { matrixCaptionFacts, matrixFacts } from '../../../src/domain/matrix-facts.ts'
import { buildMatrix } from '../../../src/domain/matrix.ts'
import { LANGUAGES, type Language } from '../../../src/domain/language.ts'
import { loadMessages } from '../../../src/i18n/load-messages.ts'
import { createWords } from '../../../src/i18n/words.ts'
import { parseAddress } from '../../../src/url/address.ts'
import { loadCurated } from '../fixtures/curated.ts'

const evidence = loadCurated(['vietnam'])

async function said(search: string, language: Language): Promise<readonly string[]> {
  const matrix = buildMatrix(evidence, parseAddress(search).view)
  const facts = matrix && matrixFacts(evidence, matrix)
  if (!matrix || !facts) return []
  const { sentences } = (await loadMessages(language)).matrix
  return [sentences.headline(facts, createWords(evidence.registry, language)), sentences.caption(matrixCaptionFacts(matrix))]
}

const headlines = async (search: string) => (await Promise.all(LANGUAGES.map((language) => said(search, language)))).map(([headline]) => headline)
const captions = async (search: string) => (await Promise.all(LANGUAGES.map((language) => said(search, language)))).map(([, caption]) => caption)

test('the leader of the last date and the largest change', async () => {
  expect(await headlines('view=matrix')).toEqual([
    'Registered capital in Vietnam by partner: South Korea leads with US$87.47 billion on 20 June 2024; Singapore changed most, from US$35.15 billion on 31 December 2015 to US$80.19 billion',
    'Vốn đăng ký luỹ kế tại Việt Nam theo đối tác: Hàn Quốc dẫn đầu với 87,47 tỷ USD tính đến ngày 20/6/2024; Singapore thay đổi nhiều nhất, từ 35,15 tỷ USD tính đến ngày 31/12/2015 đến 80,19 tỷ USD',
    '베트남의 등록 자본(누계), 투자국별: 2024년 6월 20일 기준 대한민국이 874억 7,000만 달러로 선두, 싱가포르는 2015년 12월 31일 기준 351억 5,000만 달러에서 801억 9,000만 달러로 변화가 가장 큼',
  ])
})

test('where the leader is the only one with a figure, nothing leads', async () => {
  expect(await headlines('view=matrix&localities=VN-DN&over=partner~time')).toEqual([
    'Registered capital in Da Nang by partner: the only one with a figure is South Korea, more than US$371 million in May 2024',
    'Vốn đăng ký luỹ kế tại Đà Nẵng theo đối tác: chỉ Hàn Quốc có số liệu, hơn 371 triệu USD tính đến tháng 5/2024',
    '다낭시의 등록 자본(누계), 투자국별: 2024년 5월 기준 수치가 있는 곳은 대한민국뿐(3억 7,100만 달러 초과)',
  ])
})

test('of changes the highest and the lowest', async () => {
  expect(await headlines('view=matrix&over=locality~time&mode=change')).toEqual([
    'Change in registered capital by place: Bac Kan leads with +324.6% on 20 December 2023; the lowest is Yen Bai with −43.3%',
    'Thay đổi vốn đăng ký luỹ kế theo địa phương: Bắc Kạn dẫn đầu với +324,6% tính đến ngày 20/12/2023; thấp nhất là Yên Bái với −43,3%',
    '등록 자본(누계) 증감률, 지역별: 2023년 12월 20일 기준 박깐성이 +324.6%로 선두, 가장 낮은 곳은 옌바이성(−43.3%)',
  ])
})

test('the caption says where rows and total differ', async () => {
  expect(await captions('view=matrix&measure=registered')).toEqual([
    '165 partners, 20 dates from 2006 to 2025, counted by National Statistics Office and Foreign Investment Agency. The rows add up to the published total at 8 of 9 dates; they differ at 2020.',
    '165 đối tác, 20 kỳ từ năm 2006 đến năm 2025, số liệu của Cục Thống kê và Cục Đầu tư nước ngoài. Các hàng cộng lại bằng tổng công bố ở 8/9 kỳ; khác nhau ở năm 2020.',
    '투자국 165곳, 2006년부터 2025년까지 20개 시점, 베트남 통계청, 베트남 외국인투자청 집계. 행의 합은 9개 중 8개 시점에서 발표된 합계와 일치하고 2020년에는 다름.',
  ])
})

test('places against partners are said to be statements', async () => {
  expect(await captions('view=matrix&over=locality~partner&at=2024-05')).toEqual([
    'No official table crosses places with partners: these are statements in the press, each with its own date. At May 2024, none older than 18 months: 20 of 72 cells have a figure.',
    'Không có bảng chính thức nào chia địa phương theo đối tác: đây là các phát biểu trên báo chí, mỗi số có ngày riêng. Tính đến tháng 5/2024, không cũ hơn 18 tháng: 20 trong 72 ô có số liệu.',
    '지역과 투자국을 교차한 공식 통계표는 없으며, 시점이 저마다 다른 언론 발언임. 2024년 5월 기준, 18개월 이내: 72칸 중 20칸에 수치 있음.',
  ])
})
