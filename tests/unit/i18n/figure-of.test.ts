import { expect, test } from 'vitest'
import { en } from '../../../src/i18n/en.ts'
import { ko } from '../../../src/i18n/ko.ts'
import { vi } from '../../../src/i18n/vi.ts'
import { testWords } from './words-fixture.ts'

const say = (measure: string, locality: string, partner: string) => [en, vi, ko].map(({ sentences, language }) => sentences.figureOf(measure, { locality, partner }, testWords(language)))

test('what a figure is of, within a sentence: measure, place and partner; all partners go without saying', () => {
  expect(say('capital', 'VN-DN', 'KR')).toEqual(['registered capital in Da Nang from South Korea', 'vốn đăng ký luỹ kế tại Đà Nẵng từ Hàn Quốc', '대한민국이 다낭에 투자한 등록 자본(누계)'])
  expect(say('capital', 'VN-DN', 'WLD')).toEqual(['registered capital in Da Nang', 'vốn đăng ký luỹ kế tại Đà Nẵng', '다낭의 등록 자본(누계)'])
})

test('capital that leaves a place goes to its partner', () => {
  expect(say('outward_stock_cad', 'CA', 'VN').slice(0, 2)).toEqual(['outward_stock_cad of CA to Viet Nam', 'outward_stock_cad của CA sang Việt Nam'])
  expect(say('outflow', 'KR', 'VN').slice(0, 2)).toEqual(['FDI outflows (UNCTAD) of South Korea to Viet Nam', 'dòng vốn FDI ra (UNCTAD) của Hàn Quốc sang Việt Nam'])
})
