import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../../src/domain/language.ts'
import { en } from '../../../src/i18n/en.ts'
import { ko } from '../../../src/i18n/ko.ts'
import { loadMessages } from '../../../src/i18n/load-messages.ts'
import type { Messages } from '../../../src/i18n/messages.ts'
import { SOURCES_TEXTS } from '../../../src/i18n/sources-texts.ts'
import { vi } from '../../../src/i18n/vi.ts'
import { period, quantity } from './words-fixture.ts'

/** The same in every language: the product's name, and what is only put together. */
const SAME_AS_ENGLISH = ['app.title', 'map.tile']

/** What a document says stands as it is, without a word of ours. */
const EMPTY = ['check.remarks.note']

/** What the texts of the check view are made of. */
const GROUP = { total: 3, differing: 1 }
const CHECKED = { groups: { sums: GROUP, shares: GROUP, ranks: GROUP, claims: GROUP, restated: GROUP, falls: GROUP, jumps: GROUP, remarks: GROUP }, slips: 1, figureCount: 3 }
const REMARK = { places: ['Q7', 'Q8'], from: 'Q7', to: 'Q8', counter: 'Q7', text: 'Q7' }

const SAMPLES: readonly unknown[] = ['Q7', 3, ['Q7', 'Q8'], quantity(3), 'percent', period('2024'), [period('2024')], 'zero', CHECKED, REMARK]

/** Every text of a catalogue by its path; of a function, what it says of the first samples it can take. Sentences have tests of their own. */
function textsOf(node: unknown, path: string, found = new Map<string, string>()): Map<string, string> {
  if (typeof node === 'string') found.set(path, node)
  else if (typeof node === 'function') found.set(path, sampleOf(node as (...args: readonly unknown[]) => unknown, path))
  else if (typeof node === 'object' && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      const inner = path === '' ? key : `${path}.${key}`
      if (key !== 'sentences' && inner !== 'language') textsOf(value, inner, found)
    }
  }
  return found
}

function sampleOf(say: (...args: readonly unknown[]) => unknown, path: string): string {
  if (path === 'filters.modeOf') return String(say('share', 'locality', null))
  for (const args of combinations(say.length)) {
    try {
      const said = say(...args)
      if (typeof said === 'string' && !/undefined|NaN|object Object/.test(said)) return said
    } catch {
      continue
    }
  }
  throw new Error(`no sample fits ${path}`)
}

function combinations(count: number): readonly (readonly unknown[])[] {
  if (count === 0) return [[]]
  return combinations(count - 1).flatMap((rest) => SAMPLES.map((sample) => [...rest, sample]))
}

/** What a text says of its own, beside its arguments. */
function ownWords(text: string): string {
  return text.replace(/Q\d|percent/g, '')
}

/** A catalogue with the texts that come with their views. */
const whole = (messages: Messages) => ({ ...messages, sources: SOURCES_TEXTS[messages.language] })

const ENGLISH = textsOf(whole(en), '')

describe.each([
  ['Vietnamese', vi],
  ['Korean', ko],
] as const)('the %s catalogue', (_, messages: Messages) => {
  const texts = textsOf(whole(messages), '')

  test('has every text the English one has, and none is empty', () => {
    expect([...texts.keys()].toSorted()).toEqual([...ENGLISH.keys()].toSorted())
    expect([...texts].filter(([path, text]) => text.trim() === '' && !EMPTY.includes(path)).map(([path]) => path)).toEqual([])
  })

  test('leaves nothing in English', () => {
    const same = [...texts].filter(([path, text]) => text === ENGLISH.get(path) && /\p{L}/u.test(ownWords(text)) && !SAME_AS_ENGLISH.includes(path))
    expect(same).toEqual([])
  })

  test('is composed (NFC), so that its texts can be found and compared', () => {
    expect([...texts].filter(([, text]) => text !== text.normalize('NFC'))).toEqual([])
  })
})

test('Korean texts are in Korean letters', () => {
  expect([...textsOf(whole(ko), '')].filter(([path, text]) => /\p{L}/u.test(ownWords(text)) && !/[가-힣]/.test(text) && !SAME_AS_ENGLISH.includes(path))).toEqual([])
})

test('each language loads its own catalogue', async () => {
  const loaded = await Promise.all(LANGUAGES.map(loadMessages))
  expect(loaded.map((messages) => messages.language)).toEqual(['en', 'vi', 'ko'])
})

test('counts have their plurals, lists their conjunction', () => {
  expect([en.search.resultCount(0), en.search.resultCount(1), en.search.resultCount(2)]).toEqual(['No results', '1 result', '2 results'])
  expect([en.chart.moreLines(1), en.chart.moreLines(12)]).toEqual(['1 more line: show', '12 more lines: show'])
  expect([en.list(['A']), en.list(['A', 'B', 'C']), vi.list(['A', 'B']), ko.list(['A', 'B'])]).toEqual(['A', 'A, B and C', 'A và B', 'A, B'])
})

test('progress is told in whole percents, and only where it is known', () => {
  expect([en, vi, ko].map((messages) => messages.app.loadingFigures('VN', 40.9))).toEqual(['Loading the figures of VN… 40%', 'Đang tải số liệu VN… 40%', 'VN 수치를 불러오는 중… 40%'])
  expect(en.app.loadingFigures('VN', null)).toBe('Loading the figures of VN…')
})

test('what was ignored of an address is said with what is used instead', () => {
  expect(en.app.ignoredParameter('view', 'pie', en.app.ignoreReasons['unknown value'], 'trend')).toBe('“view=pie”: not known here; “trend” is shown instead.')
  expect(ko.app.ignoredParameter('view', 'pie', ko.app.ignoreReasons['unknown value'], '')).toBe('“view=pie”: 여기에 없는 값. 무시했습니다.')
  expect(ko.app.ignoredParameter('to', '9', ko.app.ignoreReasons.malformed, '2021')).toBe('“to=9”: 읽을 수 없는 값. 대신 “2021”을 보여 줍니다.')
})

test('plain values have no words of their own in the filter sentence, other modes do', () => {
  expect([en, vi, ko].map((messages) => messages.filters.modeOf('value', null, null))).toEqual([null, null, null])
  expect([en, vi, ko].map((messages) => messages.filters.modeOf('share', 'partner', null))).toEqual(['as a share of the partner’s total', 'tỷ trọng trong tổng của đối tác', '투자국 합계 대비 비중'])
  expect([en, vi, ko].map((messages) => messages.filters.modeOf('share', null, null)), 'of the whole on screen').toEqual(['as shares', 'theo tỷ trọng', '비중'])
  expect(en.filters.modeOf('index', null, null)).toBe('as an index, first common period = 100')
})
