import { describe, expect, test } from 'vitest'
import type { ChangeFacts, ConcentrationFacts, GrowthFacts, NeighbourFacts } from '../../../src/domain/briefing-facts.ts'
import { LANGUAGES, type Language } from '../../../src/domain/language.ts'
import { BRIEFING_TEXTS } from '../../../src/i18n/briefing-texts.ts'
import type { BriefingMessages } from '../../../src/i18n/briefing-messages.ts'
import type { Words } from '../../../src/i18n/words.ts'
import { period, quantity, testWords } from './words-fixture.ts'

const said = (say: (texts: BriefingMessages, words: Words) => string | null) => LANGUAGES.map((language: Language) => say(BRIEFING_TEXTS[language], testWords(language)))

const WHOLE = { locality: 'VN', partner: 'WLD' }

describe('what changed', () => {
  const facts: ChangeFacts = {
    measure: 'capital',
    whole: WHOLE,
    earlier: period('2023-12-20'),
    later: period('2024-06-20'),
    counter: 'FIA',
    growth: quantity(3.3815, 0.0001),
    parts: [{ code: 'JP', points: quantity(0.4554, 0.0001) }, { code: 'KR', points: quantity(0.3419, 0.0001) }],
    own: { code: 'VN-HP', percent: quantity(3.1803, 0.0001), points: quantity(0.1945, 0.0001) },
  }

  test('the growth of the whole, who counted it, and the largest contributions in percentage points', () => {
    expect(said((texts, words) => texts.changes(facts, words))).toEqual([
      'Registered capital in Viet Nam grew by 3.4% (Foreign Investment Agency). The largest contributions: Japan +0.5 and South Korea +0.3 percentage points.',
      'Vốn đăng ký luỹ kế tại Việt Nam tăng 3,4% (Cục Đầu tư nước ngoài). Đóng góp nhiều nhất: Nhật Bản +0,5 và Hàn Quốc +0,3 điểm phần trăm.',
      '베트남의 등록 자본(누계): 3.4% 증가(베트남 외국인투자청). 기여도가 큰 곳(%포인트): 일본 +0.5, 대한민국 +0.3.',
    ])
  })

  test('a fall is a fall, and no change has no parts', () => {
    expect(said((texts, words) => texts.changes({ ...facts, counter: null, growth: quantity(-2, 0.1), parts: [] }, words))).toEqual([
      'Registered capital in Viet Nam fell by 2%.', 'Vốn đăng ký luỹ kế tại Việt Nam giảm 2%.', '베트남의 등록 자본(누계): 2% 감소.',
    ])
    expect(said((texts, words) => texts.changes({ ...facts, growth: quantity(0), parts: [] }, words))[0]).toBe('Registered capital in Viet Nam did not change (Foreign Investment Agency).')
  })

  test('the part in question with its own growth and what that was of the whole’s', () => {
    expect(said((texts, words) => texts.ownChange(facts, words))).toEqual([
      'Hai Phong itself: +3.2%, which is +0.19 percentage points of it.',
      'Riêng Hải Phòng: +3,2%, tức +0,19 điểm phần trăm trong mức đó.',
      '하이퐁: +3.2%, 그중 기여도는 +0.19%포인트.',
    ])
    expect(said((texts, words) => texts.ownChange({ ...facts, own: null }, words))).toEqual([null, null, null])
  })

  test('that nobody says which partners made it', () => {
    expect(said((texts, words) => texts.noPartnerChanges(words.place('VN-HP')))).toEqual([
      'Which partners made the change in Hai Phong nobody says: no list of its partners covers two dates.',
      'Không rõ đối tác nào tạo ra thay đổi tại Hải Phòng: không có danh sách đối tác ở hai thời điểm.',
      '두 시점의 투자국 목록이 없어 하이퐁의 변화를 어느 나라가 이끌었는지 알 수 없습니다.',
    ])
  })
})

describe('where it stands', () => {
  const facts: NeighbourFacts = {
    rank: { from: 6, to: 6 },
    count: 63,
    unit: 'USD million',
    above: { code: 'VN-57', gap: quantity(6746.1, 0.1) },
    below: { code: 'VN-DN', gap: quantity(2251.7, 0.1) },
  }

  test('how far behind the next above and ahead of the next below', () => {
    expect(said((texts, words) => texts.neighbours(facts, words))).toEqual([
      '6th of 63: US$6.746 billion behind Binh Duong, US$2.252 billion ahead of Da Nang.',
      'Hạng 6 trong 63: kém Bình Dương 6,746 tỷ USD, hơn Đà Nẵng 2,252 tỷ USD.',
      '63곳 중 6위: 빈즈엉보다 67억 4,600만 달러 적고, 다낭보다 22억 5,200만 달러 많음.',
    ])
  })

  test('ties are ranges, and who cannot be told apart is not ordered', () => {
    expect(said((texts, words) => texts.neighbours({ ...facts, rank: { from: 5, to: 6 }, above: { code: 'VN-57', gap: null }, below: null }, words))).toEqual([
      '5th–6th of 63: not told apart from Binh Duong.', 'Hạng 5–6 trong 63: không phân biệt được với Bình Dương.', '63곳 중 5~6위: 빈즈엉과 차이 판별 불가.',
    ])
  })
})

test('concentration with its date, the one before, and what the largest have together', () => {
  const facts: ConcentrationFacts = {
    index: quantity(1068.3),
    at: period('2024-06-20'),
    before: { index: quantity(1061.3), at: period('2023-12-20') },
    largest: { count: 5, share: quantity(65.99, 0.01) },
  }
  expect(said((texts) => texts.concentration(facts))).toEqual([
    'Concentration (Herfindahl-Hirschman index): 1,068 on 20 June 2024 (1,061 on 20 December 2023; 10,000 would be one partner alone). The 5 largest together: 66% of the total.',
    'Mức độ tập trung (chỉ số Herfindahl-Hirschman): 1.068, ngày 20/6/2024 (ngày 20/12/2023 là 1.061; 10.000 là chỉ có một đối tác). 5 đối tác lớn nhất cộng lại: 66% tổng số.',
    '집중도(허핀달-허시먼 지수): 2024년 6월 20일 1,068(2023년 12월 20일에는 1,061, 투자국이 하나뿐이면 10,000). 상위 5곳 합계는 전체의 66%.',
  ])
})

test('growth of lines names only what tells them apart, and both dates', () => {
  const grown = (locality: string, percent: number) => ({ pair: { locality, partner: 'WLD' }, percent: quantity(percent, 0.1) })
  const facts: GrowthFacts = { measure: 'capital', from: period('2015-12-31'), to: period('2024-06-20'), lines: [grown('VN-HP', 154), grown('VN-HN', 70.6)] }
  expect(said((texts, words) => texts.growth(facts, words))).toEqual([
    'From 31 December 2015 to 20 June 2024: Hai Phong +154% and Hanoi +70.6%.',
    'Từ 31/12/2015 đến 20/6/2024: Hải Phòng +154% và Hà Nội +70,6%.',
    '2015년 12월 31일부터 2024년 6월 20일까지: 하이퐁 +154%, 하노이 +70.6%.',
  ])
})
