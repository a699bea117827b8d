import { describe, expect, test } from 'vitest'
import type { OverviewFacts } from '../../../src/domain/facts.ts'
import { en } from '../../../src/i18n/en.ts'
import { ko } from '../../../src/i18n/ko.ts'
import { vi } from '../../../src/i18n/vi.ts'
import { period, point, testWords } from './words-fixture.ts'

const CATALOGUES = [en, vi, ko]

function headlines(facts: Partial<OverviewFacts> & Pick<OverviewFacts, 'pair' | 'last'>): readonly string[] {
  return CATALOGUES.map(({ overview, language }) => overview.sentences.headline({ measure: 'capital', earlier: null, times: null, rank: null, ...facts }, testWords(language)))
}

const haiPhong = { pair: { locality: 'VN-HP', partner: 'KR' }, last: point(14100, '2025-04', { precision: 100 }), earlier: point(6820, '2020-11', { precision: 10 }) }
const japan = { measure: 'notified', pair: { locality: 'KR', partner: 'JP' }, last: point(4400, '2025', { precision: 100 }), earlier: point(6120, '2024', { precision: 10 }) }

describe('the headline of an overview', () => {
  test('names the largest investor where the rank is known, and a multiple where it is close to one', () => {
    expect(headlines({ ...haiPhong, times: 2, rank: { level: 'partners', best: 1, worst: 1, count: null } })).toEqual([
      'South Korea is Hai Phong’s largest investor, with US$14.1 billion registered in April 2025, about twice what it was in November 2020',
      'Hàn Quốc là nhà đầu tư lớn nhất tại Hải Phòng, với 14,1 tỷ USD vốn đăng ký tính đến tháng 4/2025, gấp khoảng 2 lần so với tháng 11/2020',
      '대한민국은 하이퐁 최대 투자국, 등록 자본은 2025년 4월 기준 141억 달러로 2020년 11월의 약 2배',
    ])
  })

  test('claims no rank that nobody gives', () => {
    expect(headlines(haiPhong)).toEqual([
      'Registered capital in Hai Phong from South Korea stood at US$14.1 billion in April 2025, up from US$6.82 billion in November 2020',
      'Vốn đăng ký luỹ kế tại Hải Phòng từ Hàn Quốc đạt 14,1 tỷ USD tính đến tháng 4/2025, tăng từ 6,82 tỷ USD tính đến tháng 11/2020',
      '대한민국이 하이퐁에 투자한 등록 자본(누계), 2025년 4월 기준 141억 달러로 2020년 11월 기준 68억 2,000만 달러보다 증가',
    ])
  })

  test('says a rank that the figures leave open as a range', () => {
    expect(headlines({ ...haiPhong, earlier: null, rank: { level: 'partners', best: 2, worst: 3, count: null } })).toEqual([
      'South Korea ranks 2nd–3rd among the investors in Hai Phong, with US$14.1 billion registered in April 2025',
      'Hàn Quốc xếp hạng 2–3 trong các nhà đầu tư tại Hải Phòng, với 14,1 tỷ USD vốn đăng ký tính đến tháng 4/2025',
      '대한민국은 하이퐁 투자국 중 2~3위, 등록 자본은 2025년 4월 기준 141억 달러',
    ])
    expect(headlines({ ...haiPhong, earlier: null, rank: { level: 'partners', best: 3, worst: 3, count: 150 } })[0]).toBe(
      'South Korea is Hai Phong’s 3rd-largest investor, with US$14.1 billion registered in April 2025',
    )
  })

  test('places a province among all provinces', () => {
    const last = point(29594.7, '2024-06-20', { precision: 0.1 })
    expect(headlines({ pair: { locality: 'VN-HP', partner: 'WLD' }, last, rank: { level: 'provinces', best: 6, worst: 6, count: 63 } })).toEqual([
      'Hai Phong ranks 6th of 63 provinces with US$29.59 billion of registered capital on 20 June 2024',
      'Hải Phòng xếp hạng 6 trong 63 tỉnh, thành phố về vốn đăng ký luỹ kế, với 29,59 tỷ USD tính đến ngày 20/6/2024',
      '하이퐁은 등록 자본(누계) 기준 63개 성\u2060·\u2060시 중 6위, 2024년 6월 20일 기준 295억 9,000만 달러',
    ])
    expect(headlines({ measure: 'projects', pair: { locality: 'VN-HP', partner: 'WLD' }, last: point(1165, '2024-06-20', { unit: 'projects' }), rank: { level: 'provinces', best: 7, worst: 7, count: 63 } })[0]).toBe(
      'Hai Phong ranks 7th of 63 provinces with 1,165 valid projects on 20 June 2024',
    )
  })

  test('says who notified how much, and against which year', () => {
    expect(headlines(japan)).toEqual([
      'Japan notified US$4.4 billion of investment in South Korea in 2025, down from US$6.12 billion in 2024',
      'Nhật Bản đăng ký đầu tư 4,4 tỷ USD vào Hàn Quốc trong năm 2025, giảm từ 6,12 tỷ USD trong năm 2024',
      '일본이 대한민국에 신고한 투자, 2025년 44억 달러로 2024년 61억 2,000만 달러보다 감소',
    ])
  })
})

test('a place that ended and one of the same name today are told apart', () => {
  expect(CATALOGUES.map(({ overview }) => overview.caution.placeEnded('Bac Ninh', period('2025-06-30'), 'Bac Ninh'))).toEqual([
    'These are figures of Bac Ninh in its boundaries until 30 June 2025; it is larger today.',
    'Đây là số liệu của Bac Ninh theo địa giới đến ngày 30/6/2025; nay địa bàn rộng hơn.',
    '2025년 6월 30일까지의 경계에 따른 Bac Ninh 수치이며, 지금은 더 넓습니다.',
  ])
  expect(en.overview.caution.placeEnded('Binh Duong', period('2025-06-30'), 'Ho Chi Minh City')).toBe('Binh Duong in these boundaries existed until 30 June 2025; it then became part of Ho Chi Minh City.')
})
