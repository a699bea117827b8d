import { describe, expect, test } from 'vitest'
import { compareQuantities, type FactLine, type TrendFacts } from '../../../src/domain/facts.ts'
import { LANGUAGES } from '../../../src/domain/language.ts'
import type { Mode } from '../../../src/domain/view.ts'
import { en } from '../../../src/i18n/en.ts'
import { ko } from '../../../src/i18n/ko.ts'
import type { Messages } from '../../../src/i18n/messages.ts'
import type { Sentences } from '../../../src/i18n/sentences.ts'
import { vi } from '../../../src/i18n/vi.ts'
import type { MeasureDirection, Words } from '../../../src/i18n/words.ts'
import { line, period, point, quantity, testWords } from './words-fixture.ts'

const CATALOGUES: readonly Messages[] = [en, vi, ko]

function said(say: (sentences: Sentences, words: Words) => string): readonly string[] {
  return CATALOGUES.map((messages) => say(messages.sentences, testWords(messages.language)))
}

function headline(measure: string, lines: readonly FactLine[], mode: Mode = 'value'): readonly string[] {
  const facts: TrendFacts = { measure, mode, of: null, base: null, lines }
  return said((sentences, words) => sentences.trendHeadline(facts, words))
}

const haiPhong = line('VN-HP', 'KR', point(6800, '2020-11', { precision: 100 }), point(14100, '2025-04', { precision: 100 }))
const daNang = line('VN-DN', 'KR', point(253.1, '2017', { precision: 0.1 }), point(371, '2024-05', { relation: '>' }))
const binhDuongPoint = point(3400, '2024-05', { precision: 100, relation: '~' })
const binhDuong = line('VN-57', 'KR', binhDuongPoint, binhDuongPoint)
const nation = line('VN', 'WLD', point(282600.5, '2015-12-31', { precision: 0.1 }), point(484773.892927, '2024-06-20', { precision: 0.000001 }))

describe('the headline of a trend', () => {
  test('of one line says the latest value and the change since the first, with both dates', () => {
    expect(headline('capital', [haiPhong])).toEqual([
      'Registered capital in Hai Phong from South Korea stood at US$14.1 billion in April 2025, up from US$6.8 billion in November 2020',
      'Vốn đăng ký luỹ kế tại Hải Phòng từ Hàn Quốc đạt 14,1 tỷ USD tính đến tháng 4/2025, tăng từ 6,8 tỷ USD tính đến tháng 11/2020',
      '대한민국이 하이퐁에 투자한 등록 자본(누계), 2025년 4월 기준 141억 달러로 2020년 11월 기준 68억 달러보다 증가',
    ])
  })

  test('keeps the relation of what was printed', () => {
    expect(headline('capital', [daNang])).toEqual([
      'Registered capital in Da Nang from South Korea stood at more than US$371 million in May 2024, up from US$253.1 million at the end of 2017',
      'Vốn đăng ký luỹ kế tại Đà Nẵng từ Hàn Quốc đạt hơn 371 triệu USD tính đến tháng 5/2024, tăng từ 253,1 triệu USD vào cuối năm 2017',
      '대한민국이 다낭에 투자한 등록 자본(누계), 2024년 5월 기준 3억 7,100만 달러 초과로 2017년 말 기준 2억 5,310만 달러보다 증가',
    ])
  })

  test('does not name all partners, and rounds to four digits', () => {
    expect(headline('capital', [nation])[0]).toBe('Registered capital in Viet Nam stood at US$484.8 billion on 20 June 2024, up from US$282.6 billion on 31 December 2015')
  })

  test('claims no direction that a bound leaves open', () => {
    const open = line('VN-DN', 'KR', point(728.8, '2017-03', { precision: 0.1 }), point(371, '2024-05', { relation: '>' }))
    expect(headline('capital', [open])).toEqual([
      'Registered capital in Da Nang from South Korea stood at more than US$371 million in May 2024, against US$728.8 million in March 2017',
      'Vốn đăng ký luỹ kế tại Đà Nẵng từ Hàn Quốc đạt hơn 371 triệu USD tính đến tháng 5/2024, so với 728,8 triệu USD tính đến tháng 3/2017',
      '대한민국이 다낭에 투자한 등록 자본(누계), 2024년 5월 기준 3억 7,100만 달러 초과로 2017년 3월 기준 7억 2,880만 달러 대비 증감은 알 수 없음',
    ])
  })

  test('compares no part of a year with a whole one (rule 5)', () => {
    const partYear = line('VN', 'WLD', point(22400, '2022'), point(10840, '2024-01/2024-06', { precision: 10 }))
    expect(headline('disbursed', [partYear])).toEqual([
      'Disbursed capital in Viet Nam came to US$10.84 billion in January–June 2024',
      'Vốn thực hiện tại Việt Nam đạt 10,84 tỷ USD trong tháng 1–6/2024',
      '베트남의 집행 자본, 2024년 1~6월 108억 4,000만 달러',
    ])
  })

  test('speaks of money in other currencies as of money in dollars', () => {
    const flow = line('VN', 'WLD', point(1000, '2023', { unit: 'CAD million' }), point(1200, '2024', { unit: 'CAD million' }))
    expect(headline('disbursed', [flow])).toEqual([
      'Disbursed capital in Viet Nam came to CAD 1.2 billion in 2024, up from CAD 1 billion in 2023',
      'Vốn thực hiện tại Việt Nam đạt 1,2 tỷ CAD trong năm 2024, tăng từ 1 tỷ CAD trong năm 2023',
      '베트남의 집행 자본, 2024년 12억 CAD로 2023년 10억 CAD보다 증가',
    ])
  })

  test('counts what is counted', () => {
    const projects = line('VN-DN', 'KR', point(100, '2015', { unit: 'projects', precision: 0 }), point(278, '2024-05', { unit: 'projects', precision: 0 }))
    expect(headline('projects', [projects])).toEqual([
      'Valid projects in Da Nang from South Korea numbered 278 in May 2024, up from 100 at the end of 2015',
      'Dự án còn hiệu lực tại Đà Nẵng từ Hàn Quốc là 278 tính đến tháng 5/2024, tăng từ 100 vào cuối năm 2015',
      '대한민국이 다낭에 투자한 유효 프로젝트, 2024년 5월 기준 278개로 2015년 말 기준 100개보다 증가',
    ])
  })

  test('of changes gives both with their signs', () => {
    const change = line('VN', 'WLD', point(-3.5, '2022', { unit: 'percent', precision: 0.1 }), point(12.34, '2023', { unit: 'percent', precision: 0.1 }))
    expect(headline('disbursed', [change], 'change')).toEqual([
      'Change in disbursed capital in Viet Nam was +12.3% in 2023, after \u22123.5% in 2022',
      'Thay đổi vốn thực hiện tại Việt Nam là +12,3% trong năm 2023, sau mức \u22123,5% trong năm 2022',
      '베트남의 집행 자본 증감률, 2023년 +12.3%(2022년 \u22123.5%)',
    ])
  })

  test('says that a lone point is alone, and that there is none', () => {
    expect(headline('capital', [binhDuong])).toEqual([
      'Registered capital in Binh Duong from South Korea stood at about US$3.4 billion in May 2024, the only figure here',
      'Vốn đăng ký luỹ kế tại Bình Dương từ Hàn Quốc đạt khoảng 3,4 tỷ USD tính đến tháng 5/2024, số liệu duy nhất ở đây',
      '대한민국이 빈즈엉에 투자한 등록 자본(누계), 2024년 5월 기준 약 34억 달러(여기서 유일한 수치)',
    ])
    expect(headline('capital', [])).toEqual(['No figure for this choice', 'Không có số liệu cho lựa chọn này', '이 선택에 해당하는 수치 없음'])
  })

  test('of several lines names leader and runner-up by what tells them apart', () => {
    expect(headline('capital', [haiPhong, binhDuong])).toEqual([
      'Registered capital from South Korea: Hai Phong leads with US$14.1 billion (April 2025), ahead of Binh Duong with about US$3.4 billion (May 2024)',
      'Vốn đăng ký luỹ kế từ Hàn Quốc: Hải Phòng dẫn đầu với 14,1 tỷ USD (tháng 4/2025), trên Bình Dương với khoảng 3,4 tỷ USD (tháng 5/2024)',
      '대한민국이 투자한 등록 자본(누계): 하이퐁이 141억 달러(2025년 4월)로 선두, 빈즈엉이 약 34억 달러(2024년 5월)로 뒤를 이음',
    ])
  })

  test('calls no one the leader where another line is open-ended, only its figure the largest', () => {
    expect(headline('capital', [haiPhong, daNang])[0]).toBe(
      'Registered capital from South Korea: Hai Phong has the largest figure, US$14.1 billion (April 2025), before Da Nang with more than US$371 million (May 2024)',
    )
  })

  test('ranks no whole with its part (rule 2)', () => {
    expect(headline('capital', [nation, haiPhong])[0]).toBe('Registered capital: Viet Nam US$484.8 billion (20 June 2024), beside South Korea in Hai Phong US$14.1 billion (April 2025)')
  })
})

test('the caption of a trend says up to when it is official and what stands apart', () => {
  const caption = said((sentences) =>
    sentences.trendCaption({ counters: ['FIA'], otherCounters: ['NSO'], officialUntil: period('2024-06-20'), isStock: true, hasStatements: true, partYears: [] }),
  )
  expect(caption).toEqual([
    'Official up to 20 June 2024: Foreign Investment Agency. Statements in the press are hollow points of their own. Also counted, and not mixed in: National Statistics Office.',
    'Số chính thức đến 20/6/2024: Cục Đầu tư nước ngoài. Phát biểu trên báo chí là các điểm rỗng riêng. Cũng có thống kê, không gộp vào đây: Cục Thống kê.',
    '공식 집계는 2024년 6월 20일까지(베트남 외국인투자청). 언론에 나온 발언은 따로 빈 점으로 표시. 함께 집계했으나 섞지 않은 기관: 베트남 통계청.',
  ])
  const partYear = { counters: [], otherCounters: [], officialUntil: period('2024-01/2024-06'), isStock: false, hasStatements: false, partYears: [period('2024-01/2024-06')] }
  expect(en.sentences.trendCaption(partYear)).toBe('Official up to June 2024. Part of a year, not a whole one: January–June 2024.')
  expect(en.sentences.trendCaption({ ...partYear, officialUntil: null, hasStatements: true, partYears: [] })).toBe('Only statements in the press; no official series.')
})

describe('a ranking', () => {
  const at = period('2024-06-20')
  const ranked = (code: string, best: number, value: number, worst = best) => ({ code, best, worst, point: point(value, '2024-06-20', { precision: 0.1 }) })
  const leaders = [ranked('VN-SG', 1, 57807.5), ranked('VN-HN', 2, 43482.4), ranked('VN-57', 3, 41087.2)]

  test('names the first three and the place chosen, with rank and value', () => {
    expect(said((sentences, words) => sentences.rankingHeadline({ measure: 'capital', mode: 'value', over: 'locality', fixed: 'WLD', leaders, selected: ranked('VN-HP', 6, 29594.7), at }, words))).toEqual([
      'Ho Chi Minh City leads with US$57.81 billion of registered capital on 20 June 2024, ahead of Hanoi (US$43.48 billion) and Binh Duong (US$41.09 billion); Hai Phong is 6th with US$29.59 billion',
      'TP. Hồ Chí Minh dẫn đầu về vốn đăng ký luỹ kế tính đến ngày 20/6/2024 với 57,81 tỷ USD, trên Hà Nội (43,48 tỷ USD) và Bình Dương (41,09 tỷ USD); Hải Phòng xếp hạng 6 với 29,59 tỷ USD',
      '2024년 6월 20일 기준 등록 자본(누계) 1위는 호찌민시(578억 1,000만 달러), 2위 하노이(434억 8,000만 달러), 3위 빈즈엉(410억 9,000만 달러); 하이퐁은 6위(295억 9,000만 달러)',
    ])
  })

  test('gives ties as ranges and claims no lead for them', () => {
    const tied = [ranked('KR', 1, 4000, 2), ranked('JP', 1, 4000, 2)]
    expect(said((sentences, words) => sentences.rankingHeadline({ measure: 'capital', mode: 'value', over: 'partner', fixed: 'VN-HP', leaders: tied, selected: null, at }, words))).toEqual([
      'South Korea ranks 1st–2nd with US$4 billion of registered capital in Hai Phong on 20 June 2024, beside Japan (US$4 billion)',
      'Hàn Quốc xếp hạng 1–2 về vốn đăng ký luỹ kế tại Hải Phòng tính đến ngày 20/6/2024 với 4 tỷ USD, cùng với Nhật Bản (4 tỷ USD)',
      '2024년 6월 20일 기준 하이퐁의 등록 자본(누계) 1~2위는 대한민국(40억 달러), 1~2위 일본(40억 달러)',
    ])
  })

  test('says its date, its counter, what is missing and the share of the first', () => {
    const topShare = { code: 'VN-SG', share: quantity(11.92, 0.1), totalPlace: 'VN', total: nation.last }
    expect(said((sentences, words) => sentences.rankingCaption({ at, isStock: true, counter: 'FIA', olderCount: 3, missingCount: 1, topShare }, words))).toEqual([
      '20 June 2024, Foreign Investment Agency. 3 places were counted at other dates, given beside them. 1 place has no figure and no rank. Ho Chi Minh City makes up 11.9% of the total for Viet Nam, US$484.8 billion (computed).',
      'Tính đến ngày 20/6/2024, Cục Đầu tư nước ngoài. 3 nơi có số liệu vào ngày khác, ghi bên cạnh. 1 nơi không có số liệu nên không xếp hạng. TP. Hồ Chí Minh chiếm 11,9% tổng của Việt Nam, 484,8 tỷ USD (tính toán).',
      '2024년 6월 20일 기준, 베트남 외국인투자청. 3곳은 집계 시점이 달라 옆에 적음. 1곳은 수치가 없어 순위 없음. 호찌민시는 베트남 합계 4,848억 달러의 11.9%(계산치).',
    ])
  })
})

describe('a comparison', () => {
  const row = ({ pair, last }: FactLine) => ({ pair, point: last })
  const compared = (rows: readonly FactLine[]) => said((sentences, words) => sentences.compareHeadline({ measure: 'capital', rows: rows.map(row), missingCount: 0 }, words))

  test('of two sets one against the other, with their dates', () => {
    expect(compared([haiPhong, binhDuong])).toEqual([
      'Registered capital from South Korea: Hai Phong is ahead of Binh Duong, US$14.1 billion (April 2025) against about US$3.4 billion (May 2024)',
      'Vốn đăng ký luỹ kế từ Hàn Quốc: Hải Phòng cao hơn Bình Dương, 14,1 tỷ USD (tháng 4/2025) so với khoảng 3,4 tỷ USD (tháng 5/2024)',
      '대한민국이 투자한 등록 자본(누계): 하이퐁이 141억 달러(2025년 4월)로 빈즈엉의 약 34억 달러(2024년 5월)보다 앞섬',
    ])
  })

  test('of more names the largest and the smallest figure', () => {
    expect(compared([haiPhong, binhDuong, daNang])).toEqual([
      'Registered capital from South Korea: Hai Phong has the largest of 3 figures, US$14.1 billion (April 2025), and Da Nang the smallest, more than US$371 million (May 2024)',
      'Vốn đăng ký luỹ kế từ Hàn Quốc: trong 3 số liệu, lớn nhất là Hải Phòng với 14,1 tỷ USD (tháng 4/2025), nhỏ nhất là Đà Nẵng với hơn 371 triệu USD (tháng 5/2024)',
      '대한민국이 투자한 등록 자본(누계): 수치 3개 중 하이퐁이 141억 달러(2025년 4월)로 가장 크고 다낭이 3억 7,100만 달러 초과(2024년 5월)로 가장 작음',
    ])
  })

  test('does not order a nation and its province, nor what is not there', () => {
    expect(compared([nation, haiPhong])[0]).toBe('Registered capital: Viet Nam US$484.8 billion (20 June 2024); South Korea in Hai Phong US$14.1 billion (April 2025)')
    expect(compared([])).toEqual(['Nothing to compare: no row has a figure', 'Không có gì để so sánh: không dòng nào có số liệu', '비교할 수치 없음'])
  })
})

test('reported and computed share stand side by side with their denominators (rule 7)', () => {
  const facts = {
    measure: 'capital',
    pair: daNang.pair,
    reported: { share: quantity(8.6, 0.1), period: period('2024-05') },
    computed: { share: quantity(5.679, 0.01, '>'), of: 'locality', total: point(6532.5, '2024-06-20', { precision: 0.1 }), counter: 'FIA' },
    isDifferent: true,
  } as const
  expect(said((sentences, words) => sentences.shareHeadline(facts, words))).toEqual([
    'Share of registered capital in Da Nang from South Korea: 8.6% as reported (May 2024); more than 5.6% computed from the total of the Foreign Investment Agency for Da Nang, US$6.533 billion (20 June 2024); the two do not agree: they count against different totals',
    'Tỷ trọng vốn đăng ký luỹ kế tại Đà Nẵng từ Hàn Quốc: 8,6% theo công bố (tháng 5/2024); hơn 5,6% tính theo tổng của Cục Đầu tư nước ngoài cho Đà Nẵng, 6,533 tỷ USD (20/6/2024); hai số không khớp vì mẫu số khác nhau',
    '대한민국이 다낭에 투자한 등록 자본(누계) 비중: 발표치 8.6%(2024년 5월), 계산치 5.6% 초과(분모는 베트남 외국인투자청의 다낭 합계 65억 3,300만 달러, 2024년 6월 20일), 두 값은 분모가 달라 일치하지 않음',
  ])
  expect(said((sentences, words) => sentences.shareHeadline({ ...facts, reported: null, computed: null }, words))).toEqual(['', '', ''])
})

describe('the filter sentence', () => {
  const sentence = (measure: string, direction: MeasureDirection, locality: string, partner: string) =>
    CATALOGUES.map(({ language, sentences }) => {
      const words = testWords(language)
      const parts = { direction, measure: words.measure(measure), localities: [words.place(locality)], partners: [words.place(partner)], time: '2015–2025', base: null, mode: null, boundaries: null }
      return sentences.filter(parts)
    })

  test('follows the word order of the language', () => {
    expect(sentence('capital', 'inward', 'VN-HP', 'KR').map((segments) => segments.map(({ text }) => text).join(''))).toEqual([
      'Registered capital in Hai Phong from South Korea, 2015–2025',
      'Vốn đăng ký luỹ kế tại Hải Phòng từ Hàn Quốc, 2015–2025',
      '대한민국이 하이퐁에 투자한 등록 자본(누계), 2015–2025',
    ])
  })

  test('turns round for outward measures, and joins both for trade', () => {
    expect(sentence('outflow', 'outward', 'JP', 'VN').map((segments) => segments.map(({ text }) => text).join(''))).toEqual([
      'FDI outflows (UNCTAD) of Japan to Viet Nam, 2015–2025',
      'Dòng vốn FDI ra (UNCTAD) của Nhật Bản sang Việt Nam, 2015–2025',
      '일본이 베트남에 투자한 FDI 유출(UNCTAD), 2015–2025',
    ])
    expect(sentence('trade_share', 'mutual', 'KR', 'JP')[0]?.map(({ text }) => text).join('')).toBe('Share of total trade of South Korea with Japan, 2015–2025')
  })

  test('has the same slots in every language', () => {
    const slots = sentence('capital', 'inward', 'VN-HP', 'KR').map((segments) => segments.flatMap((segment) => (segment.kind === 'slot' ? [segment.slot] : [])).toSorted())
    expect(slots).toEqual(LANGUAGES.map(() => ['localities', 'measure', 'partners', 'time']))
  })
})

test('quantities compare as far as relations and digits tell', () => {
  const compare = (from: number, to: number, relation: '=' | '>' | '<' | '~', precision = 1) => compareQuantities(quantity(from, precision), quantity(to, precision, relation))
  expect([compare(253, 371, '>'), compare(729, 371, '>'), compare(729, 371, '<'), compare(100, 371, '<'), compare(100, 100, '='), compare(3400, 3400, '~', 100)]).toEqual(['up', 'unclear', 'down', 'unclear', 'level', 'unclear'])
})
