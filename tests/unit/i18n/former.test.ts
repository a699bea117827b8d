import { expect, test } from 'vitest'
import { formerNotices } from '../../../src/domain/former.ts'
import { DEFAULT_VIEW, type View } from '../../../src/domain/view.ts'
import { en } from '../../../src/i18n/en.ts'
import { ko } from '../../../src/i18n/ko.ts'
import { vi } from '../../../src/i18n/vi.ts'
import { createWords } from '../../../src/i18n/words.ts'
import { formerSentence } from '../../../src/parts/former-words.ts'
import { period } from '../fixtures/build.ts'
import { loadCurated } from '../fixtures/curated.ts'

const { registry } = loadCurated()
const sentences = (localities: readonly string[], change: Partial<View> = {}) =>
  [en, vi, ko].map((messages) =>
    formerNotices(registry, { ...DEFAULT_VIEW, localities, ...change })
      .map((notice) => formerSentence(notice, messages.former, createWords(registry, messages.language)))
      .join(' '),
  )

test('a province that was merged', () => {
  expect(sentences(['VN-57'])).toEqual([
    'Binh Duong was merged into Ho Chi Minh City on 1 July 2025.',
    'Bình Dương đã sáp nhập vào Thành phố Hồ Chí Minh từ ngày 1/7/2025.',
    '빈즈엉성은 2025년 7월 1일 호찌민시에 통합되었습니다.',
  ])
})

test('a province whose name went on with others in it', () => {
  expect(sentences(['VN-HP'])).toEqual([
    'Hai Phong took in Hai Duong on 1 July 2025; figures in its former boundaries end there.',
    'Từ ngày 1/7/2025, Hải Phòng gồm cả Hải Dương; số liệu theo địa giới cũ dừng ở đó.',
    '2025년 7월 1일 하이즈엉성의 지역이 하이퐁시에 통합되었으며, 이전 경계의 수치는 거기서 끝납니다.',
  ])
})

test('a province that alone went on, under another name or its own', () => {
  expect(sentences(['VN-26', 'VN-HN'])).toEqual([
    'Thua Thien Hue has been listed as Hue since 1 July 2025. Since 1 July 2025 figures of Hanoi have stood in the list of today’s provinces; nothing was merged into it.',
    'Từ ngày 1/7/2025, Thừa Thiên Huế có tên trong danh mục là Huế. Từ ngày 1/7/2025, số liệu của Hà Nội nằm trong danh mục tỉnh, thành hiện nay; không tỉnh nào sáp nhập vào đây.',
    '트어티엔후에성은 2025년 7월 1일부터 목록에 후에시로 올라 있습니다. 2025년 7월 1일부터 하노이의 수치는 현재 성·시 목록에 있습니다. 통합된 다른 지역은 없습니다.',
  ])
})

test('a new province before it was there', () => {
  expect(sentences(['VN34-79'], { toYear: 2024 })).toEqual([
    'Ho Chi Minh City in today’s boundaries has existed since 1 July 2025. Before that Ho Chi Minh City, Binh Duong and Ba Ria-Vung Tau were counted one by one, and figures of the whole cannot be split back among them.',
    'Thành phố Hồ Chí Minh có địa giới hiện nay từ ngày 1/7/2025. Trước đó Thành phố Hồ Chí Minh, Bình Dương và Bà Rịa - Vũng Tàu được thống kê riêng, và số liệu chung không thể tách ngược lại cho từng nơi.',
    '현재 경계의 호찌민시는 2025년 7월 1일부터 있습니다. 그 전에는 호찌민시, 빈즈엉성, 바리어붕따우성이 따로 집계되었고, 전체 수치를 다시 나눌 수는 없습니다.',
  ])
})

test('a chain of successors is told step by step', () => {
  const step = (code: string, since: string) => ({ code, since: period(since) })
  const notice = { kind: 'ended', place: 'VN-57', nature: 'merged', successors: [step('VN34-79', '2025-07-01'), step('VN34-80', '2030-01-01')], others: [] } as const
  expect([en, vi, ko].map((messages) => formerSentence(notice, messages.former, createWords(registry, messages.language)))).toEqual([
    'Binh Duong was merged into Ho Chi Minh City on 1 July 2025. Since 1 January 2030 that has been part of Tay Ninh.',
    'Bình Dương đã sáp nhập vào Thành phố Hồ Chí Minh từ ngày 1/7/2025. Từ ngày 1/1/2030, nơi đó lại thuộc Tây Ninh.',
    '빈즈엉성은 2025년 7월 1일 호찌민시에 통합되었습니다. 그곳은 2030년 1월 1일부터 떠이닌성에 속합니다.',
  ])
})
