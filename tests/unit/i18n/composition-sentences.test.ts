import { expect, test } from 'vitest'
import type { CompositionCaptionFacts, CompositionFacts } from '../../../src/domain/facts.ts'
import { en } from '../../../src/i18n/en.ts'
import { ko } from '../../../src/i18n/ko.ts'
import { vi } from '../../../src/i18n/vi.ts'
import { period, point, testWords } from './words-fixture.ts'

const headline = (facts: CompositionFacts) => [en, vi, ko].map(({ sentences, language }) => sentences.compositionHeadline(facts, testWords(language)))
const caption = (facts: CompositionCaptionFacts) => [en, vi, ko].map(({ sentences }) => sentences.compositionCaption(facts))

const share = (value: number, when: string) => point(value, when, { precision: 0.1, unit: 'percent' })
const nation: CompositionFacts = { measure: 'capital', whole: { locality: 'VN', partner: 'WLD' }, code: 'KR', last: share(18, '2024-06-20'), first: share(16, '2015-12-31'), isLargest: true }
const official: CompositionCaptionFacts = {
  over: 'partner', isStock: true, counter: 'FIA', isOfficial: true, first: period('2015-12-31'), last: period('2024-06-20'), dateCount: 10, restCount: 137, refusedShares: [],
}

test('the headline names the largest share and how it changed since the first date', () => {
  expect(headline(nation)).toEqual([
    'South Korea has the largest share of registered capital in Viet Nam: 18% on 20 June 2024, up from 16% on 31 December 2015',
    'Hàn Quốc chiếm tỷ trọng lớn nhất trong vốn đăng ký luỹ kế tại Việt Nam: 18% tính đến ngày 20/6/2024, tăng từ 16% tính đến ngày 31/12/2015',
    '베트남의 등록 자본(누계)에서 대한민국이 가장 큰 비중, 2024년 6월 20일 기준 18%로 2015년 12월 31일 기준 16%보다 증가',
  ])
})

test('the headline claims no first place among places chosen or named by some only, and the world goes without saying', () => {
  expect(headline({ ...nation, whole: { locality: 'WLD', partner: 'WLD' }, code: 'JP', first: null, isLargest: false })).toEqual([
    'Of registered capital, Japan accounts for 18% on 20 June 2024',
    'Trong vốn đăng ký luỹ kế, Nhật Bản chiếm 18% tính đến ngày 20/6/2024',
    '등록 자본(누계) 가운데 일본의 비중, 2024년 6월 20일 기준 18%',
  ])
})

test('where shares are refused the headline speaks of the value', () => {
  expect(headline({ ...nation, measure: 'disbursed', last: point(2159, '2023'), first: point(4022, '2015') })).toEqual([
    'South Korea has the largest part of disbursed capital in Viet Nam: US$2.159 billion in 2023, down from US$4.022 billion in 2015',
    'Hàn Quốc có phần lớn nhất trong vốn thực hiện tại Việt Nam: 2,159 tỷ USD trong năm 2023, giảm từ 4,022 tỷ USD trong năm 2015',
    '베트남의 집행 자본에서 대한민국이 가장 큰 수치, 2023년 21억 5,900만 달러로 2015년 40억 2,200만 달러보다 감소',
  ])
})

test('the caption says who counted, when, and what the rest is', () => {
  expect(caption(official)).toEqual([
    'Counted by Foreign Investment Agency: 10 counts, 31 December 2015 to 20 June 2024. Other partners (137): the total minus those shown.',
    'Số liệu của Cục Đầu tư nước ngoài: 10 lần thống kê, từ 31/12/2015 đến 20/6/2024. 137 đối tác khác: tổng trừ các phần đã nêu.',
    '베트남 외국인투자청 집계, 2015년 12월 31일부터 2024년 6월 20일까지 10회. 그 밖의 상대국 137곳은 합계에서 표시된 항목을 뺀 값.',
  ])
})

test('the caption says that lists from the press name only some, and which shares are refused', () => {
  const press = { ...official, isStock: false, counter: 'MOTIE', isOfficial: false, first: period('2024'), last: period('2025'), dateCount: 2, restCount: null, refusedShares: [period('2024')] }
  expect(caption(press)).toEqual([
    'Counted by Ministry of Trade, Industry and Energy (Korea), as the press reports it: 2 years, 2024 to 2025. Not every part is named at every date; what is not named is in the rest, the total minus those shown. No shares of 2024: parts were below zero.',
    'Số liệu của Bộ Thương mại, Công nghiệp và Năng lượng Hàn Quốc, theo báo chí dẫn lại: 2 năm, từ năm 2024 đến năm 2025. Không phải kỳ nào cũng nêu đủ các phần; phần không nêu nằm trong phần còn lại, là tổng trừ các phần đã nêu. Không tính tỷ trọng năm 2024 vì có phần âm.',
    '산업통상자원부 집계(언론 보도 기준), 2024년부터 2025년까지 2개년. 시점마다 모든 항목이 발표되지는 않음. 발표되지 않은 항목은 합계에서 표시된 항목을 뺀 나머지에 포함. 음수인 항목이 있어 비중을 계산하지 않은 기간: 2024년.',
  ])
})
