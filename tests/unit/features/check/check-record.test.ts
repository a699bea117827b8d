import { describe, expect, test } from 'vitest'
import { recordOf } from '../../../../src/app/record-of.ts'
import { figuresToCsv } from '../../../../src/csv/observations-to-csv.ts'
import type { Language } from '../../../../src/domain/language.ts'
import { DEFAULT_VIEW, type View } from '../../../../src/domain/view.ts'
import { en } from '../../../../src/i18n/en.ts'
import { ko } from '../../../../src/i18n/ko.ts'
import { vi } from '../../../../src/i18n/vi.ts'
import { createWords } from '../../../../src/i18n/words.ts'
import { loadCurated } from '../../fixtures/curated.ts'

const evidence = loadCurated(['vietnam', 'korea-japan'])
const MESSAGES = { en, vi, ko }

function record(overrides: Partial<View>, language: Language = 'en') {
  const { registry } = evidence
  const found = recordOf({ evidence, registry, view: { ...DEFAULT_VIEW, kind: 'check', ...overrides }, messages: MESSAGES[language], words: createWords(registry, language) })
  if (!found) throw new Error('nothing to say')
  return found
}

describe('what a check says', () => {
  test('how many sums can be made and how many agree, in three languages', () => {
    expect(record({}).headline).toBe('1,715 sums can be made of what is on screen: 1,711 agree, 4 do not')
    expect(record({}, 'vi').headline).toBe('Từ số liệu đang xem có thể cộng được 1.715 tổng: 1.711 khớp, 4 không khớp')
    expect(record({}, 'ko').headline).toBe('화면의 수치로 맞춰 볼 수 있는 합계 1,715개: 1,711개 일치, 4개 불일치')
  })

  test('one is one, all is all, and without sums the other comparisons are counted', () => {
    expect(record({ localities: ['VN34-79'] }).headline).toBe('1 sum can be made of what is on screen: it does not agree')
    expect(record({ localities: ['VN-03'] }).headline).toBe('4 sums can be made of what is on screen: all agree')
    expect(record({ localities: ['VN-DN'], partners: ['KR'] }).headline).toBe('8 comparisons can be made of what is on screen: none agrees')
  })

  test('the caption names each kind of comparison with its count', () => {
    expect(record({ localities: ['VN-DN'], partners: ['KR'] }).caption).toBe('Counted over 20 published figures of these places, partners and years, of all measures of this kind. 3 printed shares can be computed: none agrees. 5 figures can be read in several documents: none agrees.')
    expect(record({}).caption).toContain('Of the 4 sums that do not agree, 3 are off by a slip of less than a thousandth.')
  })

  test('its table has what does not agree first, with both sides, the difference and the verdict', () => {
    const [first] = record({ localities: ['VN34-79'] }).table().rows
    expect(first?.cells.map(({ text }) => text)).toEqual([
      'Parts against totals',
      'Ho Chi Minh City, Total registered capital in the period',
      'Jan–Jun 2025',
      '4,657 (3 parts) · 3,820 US$ million',
      '837',
      'differs',
    ])
  })

  test('a share names both totals', () => {
    const row = record({ localities: ['VN-DN'], partners: ['KR'] }).table().rows.find(({ cells }) => cells[2]?.text === 'May 2024')
    expect(row?.cells[3]?.text).toBe("8.6% (Press report on the Da Nang trade mission to Korea; implies a total of about US$4.3 billion) · more than 5.6% (of the place's official total 6,532.5 (20 Jun 2024))")
  })

  test('its file has every figure of what is listed, printed ones as printed and the others as computed', () => {
    const csv = figuresToCsv(record({ localities: ['VN34-79'] }).figures(), evidence.registry, 'en').split('\n')
    expect(csv.filter((line) => line.startsWith('VN34-79,WLD,registered,2025-01/2025-06')).map((line) => line.split(',').slice(4, 7).join(','))).toEqual(['3820,10,=', '4657,1,=', '837,1,=', '5200,100,>', '3820,10,=', '1300,100,>'])
  })

  test('every language says everything of every kind of check', () => {
    for (const language of ['en', 'vi', 'ko'] as const) {
      const said = record({}, language)
      const texts = [said.headline, said.caption, ...said.notes(), ...said.table().rows.flatMap(({ cells }) => cells.map(({ text }) => text))]
      expect(texts.filter((text) => /undefined|NaN|null/.test(text))).toEqual([])
      expect(said.table().rows.length).toBeGreaterThan(60)
    }
  })

  test('a place without a figure says nothing', () => {
    const { registry } = evidence
    expect(recordOf({ evidence, registry, view: { ...DEFAULT_VIEW, kind: 'check', localities: ['VN-DN'], partners: ['KR'], toYear: 1990 }, messages: en, words: createWords(registry, 'en') })).toBeNull()
  })
})
