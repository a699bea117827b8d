import { describe, expect, test } from 'vitest'
import { componentCaptionFacts, componentFacts } from '../../../src/domain/components-facts.ts'
import { buildComponents } from '../../../src/domain/components.ts'
import { LANGUAGES, type Language } from '../../../src/domain/language.ts'
import { stagesFacts } from '../../../src/domain/stages-facts.ts'
import { buildStages } from '../../../src/domain/stages.ts'
import { DEFAULT_VIEW, type View } from '../../../src/domain/view.ts'
import { en } from '../../../src/i18n/en.ts'
import { ko } from '../../../src/i18n/ko.ts'
import { vi } from '../../../src/i18n/vi.ts'
import { createWords } from '../../../src/i18n/words.ts'
import { loadCurated } from '../fixtures/curated.ts'

const curated = loadCurated(['vietnam', 'korea-japan'])
const MESSAGES = { en, vi, ko }

function stages(language: Language, view: Partial<View>): readonly string[] {
  const found = buildStages(curated, { ...DEFAULT_VIEW, kind: 'trend', ...view })
  const facts = found && stagesFacts(found)
  const { sentences } = MESSAGES[language].stages
  return facts ? [sentences.headline(facts, createWords(curated.registry, language)), sentences.caption(facts)] : []
}

function components(language: Language, view: Partial<View>): readonly string[] {
  const found = buildComponents(curated, { ...DEFAULT_VIEW, kind: 'composition', measure: 'registered', over: ['component'], ...view })
  const [facts, caption] = [found && componentFacts(found), found && componentCaptionFacts(curated, found)]
  const { sentences } = MESSAGES[language].composition.components
  const words = createWords(curated.registry, language)
  return facts && caption ? [sentences.headline(facts, words), sentences.caption(caption, words), ...caption.restated.map(sentences.restated)] : []
}

describe('what is said of registered and disbursed capital', () => {
  test.each([
    ['en', 'Capital disbursed in Viet Nam came to 56.5% of what was registered in the same year, 2014; since 1991 between 16% (2008) and 110.8% (1999)'],
    ['vi', 'Vốn thực hiện tại Việt Nam trong năm 2014 bằng 56,5% vốn đăng ký cùng năm; từ năm 1991, tỷ lệ này thấp nhất là 16% (năm 2008) và cao nhất là 110,8% (năm 1999)'],
    ['ko', '2014년 베트남의 집행액은 같은 해 등록액의 56.5%. 1991년 이후 최저 16%(2008년), 최고 110.8%(1999년)'],
  ] as const)('in %s names the last ratio and its range', (language, headline) => {
    expect(stages(language, { measure: 'registered' })[0]?.replace('Vietnam', 'Viet Nam')).toBe(headline)
  })

  test('explains how the ratio can pass 100% only where it does', () => {
    expect(stages('en', { measure: 'registered' })[1]).toContain('and can pass 100%. More was disbursed than was registered in 1999. No ratio for 2013')
    expect(stages('en', { measure: 'registered', counters: ['FIA'] })[1]).not.toMatch(/100%|More was|No ratio/)
  })

  test('is of one partner in Korea, in every language', () => {
    const korea = { measure: 'arrived', localities: ['KR'], partners: ['EU'] }
    expect(LANGUAGES.map((language) => stages(language, korea)[0])).toEqual([
      expect.stringMatching(/^Investment that arrived in South Korea from .+ came to about 62% of what was notified in the same year, 2021/),
      expect.stringMatching(/^Vốn FDI giải ngân tại Hàn Quốc từ .+ trong năm 2021 bằng khoảng 62% vốn đăng ký cùng năm/),
      expect.stringMatching(/^2021년 .+ 대한민국에 투자한 도착액은 같은 해 신고액의 약 62%/),
    ])
  })
})

describe('what is said of components', () => {
  test.each([
    ['en', 'Total registered capital in the period in Viet Nam in 2023: US$36.61 billion, made up of newly registered capital US$20.19 billion, adjusted capital US$7.881 billion and share-purchase capital US$8.541 billion'],
    ['vi', 'Tổng vốn đăng ký trong kỳ tại Việt Nam trong năm 2023: 36,61 tỷ USD, gồm vốn đăng ký cấp mới 20,19 tỷ USD, vốn đăng ký điều chỉnh 7,881 tỷ USD và giá trị góp vốn, mua cổ phần 8,541 tỷ USD'],
    ['ko', '2023년 베트남의 기간 중 총 등록 자본 366억 1,000만 달러, 구성은 신규 등록 자본 201억 9,000만 달러, 증자 자본 78억 8,100만 달러, 지분 인수 금액 85억 4,100만 달러'],
  ] as const)('in %s is the total and its parts', (language, headline) => {
    expect(components(language, {})[0]?.replace('Vietnam', 'Viet Nam')).toBe(headline)
  })

  test('says what is computed, what is not broken down, that the rest agrees, and what was restated', () => {
    const [, caption, ...restated] = components('en', {})
    expect(caption).toContain('they are the sum of the provinces, computed. In 2014 and 2024 not every component was published')
    expect(caption).toContain('In the other years the components make up the printed total within rounding.')
    expect(restated).toEqual([expect.stringContaining('The total of 2015'), expect.stringContaining('later restated as US$24.86 billion')])
  })

  test('says in every language that parts were below zero', () => {
    expect(LANGUAGES.map((language) => components(language, { partners: ['SG'] })[1])).toEqual([
      expect.stringContaining('Adjusted capital was below zero in 2019.'),
      expect.stringContaining('Vốn đăng ký điều chỉnh âm trong năm 2019.'),
      expect.stringContaining('증자 자본이 음수인 해: 2019년.'),
    ])
  })
})
