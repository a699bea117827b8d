import { describe, expect, test } from 'vitest'
import type { DotFact, ScatterFacts } from '../../../src/domain/scatter-facts.ts'
import { enScatter } from '../../../src/i18n/en-scatter.ts'
import { koScatter } from '../../../src/i18n/ko-scatter.ts'
import { viScatter } from '../../../src/i18n/vi-scatter.ts'
import { period, point, testWords } from './words-fixture.ts'

const texts = { en: enScatter, vi: viScatter, ko: koScatter }
const DATE = '2024-06-20'

function fact(code: string, projects: number, size: number, precision = 0.001): DotFact {
  return { code, projects: point(projects, DATE, { precision: 0, unit: 'projects' }), size: point(size, DATE, { precision, unit: 'USD million per project' }) }
}

const [hcm, hanoi, daNang] = [fact('VN-SG', 12912, 4.477), fact('VN-HN', 7462, 5.827), fact('VN-DN', 17, 276.33)]

function headlines(over: Partial<ScatterFacts> = {}): readonly string[] {
  const facts: ScatterFacts = { projects: 'projects', capital: 'capital', over: 'locality', fixed: 'WLD', at: period(DATE), count: 63, largest: daNang, most: hcm, first: [hcm, hanoi, daNang], ...over }
  return (['en', 'vi', 'ko'] as const).map((language) => texts[language].sentences.headline(facts, testWords(language)))
}

describe('the headline', () => {
  test('names the largest average with its number of projects, and who has most', () => {
    expect(headlines()).toEqual([
      'Valid projects on 20 June 2024: largest on average in Da Nang (17 averaging US$276.3 million), most numerous in Ho Chi Minh City (12,912 averaging US$4.477 million)',
      'Dự án còn hiệu lực tính đến ngày 20/6/2024: quy mô bình quân lớn nhất ở Đà Nẵng (17 dự án, bình quân 276,3 triệu USD), số dự án nhiều nhất ở TP. Hồ Chí Minh (12.912 dự án, bình quân 4,477 triệu USD)',
      '2024년 6월 20일 기준 유효 프로젝트: 평균 규모는 다낭(17개, 평균 2억 7,630만 달러)이 가장 크고, 프로젝트 수는 호찌민시(12,912개, 평균 447만 7,000달러)가 가장 많음',
    ])
  })

  test('of partners says where their projects are, and one project is no average', () => {
    expect(headlines({ over: 'partner', fixed: 'VN', largest: fact('JP', 1, 86), most: fact('KR', 10003, 8.744) })).toEqual([
      'Valid projects in Viet Nam on 20 June 2024: largest on average from Japan (1 of US$86 million), most numerous from South Korea (10,003 averaging US$8.744 million)',
      'Dự án còn hiệu lực tại Việt Nam tính đến ngày 20/6/2024: quy mô bình quân lớn nhất là của Nhật Bản (1 dự án, bình quân 86 triệu USD), số dự án nhiều nhất là của Hàn Quốc (10.003 dự án, bình quân 8,744 triệu USD)',
      '2024년 6월 20일 기준 베트남의 유효 프로젝트: 평균 규모는 일본(1개, 평균 8,600만 달러)이 가장 크고, 프로젝트 수는 대한민국(10,003개, 평균 874만 4,000달러)이 가장 많음',
    ])
  })

  test('one place that leads both ways is named once', () => {
    expect(headlines({ largest: hcm })).toEqual([
      'Valid projects on 20 June 2024: largest on average and most numerous in Ho Chi Minh City (12,912 averaging US$4.477 million)',
      'Dự án còn hiệu lực tính đến ngày 20/6/2024: quy mô bình quân lớn nhất và số dự án nhiều nhất đều ở TP. Hồ Chí Minh (12.912 dự án, bình quân 4,477 triệu USD)',
      '2024년 6월 20일 기준 유효 프로젝트: 호찌민시(12,912개, 평균 447만 7,000달러)가 평균 규모와 프로젝트 수 모두 1위',
    ])
  })

  test('says no more than is sure: without a leader the places stand side by side', () => {
    const [en, , ko] = headlines({ largest: null, most: null })
    expect(en).toBe('Valid projects on 20 June 2024: Ho Chi Minh City (12,912 averaging US$4.477 million), Hanoi (7,462 averaging US$5.827 million) and Da Nang (17 averaging US$276.3 million)')
    expect(ko).toBe('2024년 6월 20일 기준 유효 프로젝트: 호찌민시(12,912개, 평균 447만 7,000달러), 하노이(7,462개, 평균 582만 7,000달러), 다낭(17개, 평균 2억 7,630만 달러)')
    expect(headlines({ most: null })[2]).toBe('2024년 6월 20일 기준 유효 프로젝트: 평균 규모는 다낭(17개, 평균 2억 7,630만 달러)이 가장 큼')
    expect(headlines({ largest: null })[0]).toBe('Valid projects on 20 June 2024: most numerous in Ho Chi Minh City (12,912 averaging US$4.477 million)')
  })

  test('a lone dot leads nobody', () => {
    expect(headlines({ count: 1, first: [hanoi], largest: hanoi, most: hanoi })).toEqual([
      'Valid projects on 20 June 2024: only Hanoi has both figures from one source, 7,462 averaging US$5.827 million',
      'Dự án còn hiệu lực tính đến ngày 20/6/2024: chỉ Hà Nội có đủ hai số liệu từ cùng một nguồn, 7.462 dự án, bình quân 5,827 triệu USD',
      '2024년 6월 20일 기준 유효 프로젝트: 같은 출처의 두 수치가 모두 있는 곳은 하노이(7,462개, 평균 582만 7,000달러)뿐',
    ])
  })
})

test('the caption has date, counter, the average of all, other dates, and who is not drawn and why', () => {
  const facts = {
    at: period(DATE),
    isStock: true,
    counter: 'FIA',
    whole: { code: 'VN', size: point(11.96, DATE, { precision: 0.01, unit: 'USD million per project' }) },
    olderCount: 2,
    left: [{ reason: 'zero', count: 6 }, { reason: 'unpaired', count: 1 }, { reason: 'not reported', count: 3 }],
  } as const
  expect((['en', 'vi', 'ko'] as const).map((language) => texts[language].sentences.caption(facts, testWords(language)))).toEqual([
    '20 June 2024, Foreign Investment Agency. Viet Nam as a whole: US$11.96 million a project on average (computed). 2 places were counted at other dates. 10 places are not drawn: no projects or no capital (6), projects and capital not from one source and date (1) and not reported (3).',
    'Tính đến ngày 20/6/2024, Cục Đầu tư nước ngoài. Cả Việt Nam: bình quân 11,96 triệu USD mỗi dự án (tính toán). 2 nơi có số liệu vào ngày khác. 10 nơi không được vẽ: không có dự án hoặc không có vốn (6), số dự án và vốn không cùng nguồn, cùng thời điểm (1) và không công bố (3).',
    '2024년 6월 20일 기준, 베트남 외국인투자청. 베트남 전체 평균은 프로젝트당 1,196만 달러(계산치). 2곳은 집계 시점이 다름. 10곳은 표시하지 않음: 프로젝트나 자본이 없음(6곳), 프로젝트 수와 자본의 출처나 시점이 다름(1곳), 발표 없음(3곳).',
  ])
})
