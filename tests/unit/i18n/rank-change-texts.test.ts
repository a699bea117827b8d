import { describe, expect, test } from 'vitest'
import { missing } from '../../../src/domain/figure.ts'
import { LANGUAGES } from '../../../src/domain/language.ts'
import type { Rank } from '../../../src/domain/rank.ts'
import { type RankChange, rankMove } from '../../../src/domain/rank-change.ts'
import type { RankChangeFacts, RankMoveFact } from '../../../src/domain/ranking-facts.ts'
import { listEn } from '../../../src/i18n/en-words.ts'
import { listKo } from '../../../src/i18n/ko-words.ts'
import type { RankChangeMessages } from '../../../src/i18n/rank-change-messages.ts'
import { RANK_CHANGE_TEXTS } from '../../../src/i18n/rank-change-texts.ts'
import { listVi } from '../../../src/i18n/vi-words.ts'
import { published } from '../fixtures/build.ts'
import { period, testWords } from './words-fixture.ts'

const base = period('2019-12-20')
const at = (from: number, to = from): Rank => ({ from, to })
const lists = { en: listEn, vi: listVi, ko: listKo }

function said(say: (texts: RankChangeMessages) => string): readonly string[] {
  return LANGUAGES.map((language) => say(RANK_CHANGE_TEXTS[language]))
}

function moved(rankThen: Rank, rankNow: Rank): RankChange {
  const figure = published()
  return { kind: 'moved', rankThen, move: rankMove(rankThen, rankNow), figure: { ...figure, kind: 'computed', computation: 'change of rank', parts: [] } }
}

const fact = (code: string, rankThen: Rank, rankNow: Rank): RankMoveFact => ({ code, rankThen, rankNow, move: rankMove(rankThen, rankNow) })
const facts = (overrides: Partial<RankChangeFacts>): RankChangeFacts => ({ base, selected: null, within: 20, climbers: [], fallers: [], isSameOrder: false, ...overrides })
const sentence = (overrides: Partial<RankChangeFacts>) => LANGUAGES.map((language) => RANK_CHANGE_TEXTS[language].sentence(facts(overrides), 'stock', testWords(language), lists[language]))

describe('a change in full', () => {
  test('says how far, from where and when', () => {
    expect(said(({ change }) => change(moved(at(5), at(3)), base, 'stock'))).toEqual([
      'up 2, from 5th on 20 December 2019',
      'tăng 2 bậc, từ hạng 5 (20/12/2019)',
      '2019년 12월 20일 5위에서 2계단 상승',
    ])
  })

  test('says that nothing changed since when', () => {
    expect(said(({ change }) => change(moved(at(1), at(1)), period('2017'), 'stock'))).toEqual(['unchanged since the end of 2017', 'giữ nguyên hạng so với cuối năm 2017', '2017년 말 대비 순위 변동 없음'])
  })

  test('says a range as a range', () => {
    expect(said(({ change }) => change(moved(at(4, 5), at(4)), period('2022'), 'flow'))).toEqual([
      'unchanged or up by at most 1, from 4th–5th in 2022',
      'giữ nguyên hoặc tăng tối đa 1 bậc, từ hạng 4–5 (năm 2022)',
      '2022년 4~5위에서 변동 없음 또는 최대 1계단 상승',
    ])
  })

  test('says why a place is new', () => {
    expect(said(({ change }) => change({ kind: 'new', why: missing('not reported') }, base, 'stock'))).toEqual([
      'new, without a rank on 20 December 2019 (not reported)',
      'mới xếp hạng, 20/12/2019 không có hạng (không công bố)',
      '신규, 2019년 12월 20일에는 순위 없음(발표 없음)',
    ])
  })
})

describe('the sentence', () => {
  test('names who rose and who fell most', () => {
    expect(sentence({ climbers: [fact('VN-HP', at(7), at(3))], fallers: [fact('VN-57', at(2), at(5))] })).toEqual([
      'Since 20 December 2019, of the places in the first 20 then or now, Hai Phong rose most, up 4, from 7th to 3rd; Binh Duong fell most, down 3, from 2nd to 5th.',
      'So với 20/12/2019, trong số các nơi thuộc 20 hạng đầu khi đó hoặc hiện nay: tăng nhiều nhất là Hải Phòng, từ hạng 7 lên hạng 3 (tăng 4 bậc); giảm nhiều nhất là Bình Dương, từ hạng 2 xuống hạng 5 (giảm 3 bậc).',
      '2019년 12월 20일 이후 당시나 현재 20위 안에서 가장 많이 오른 곳은 하이퐁, 7위에서 3위로 4계단 상승, 가장 많이 내린 곳은 빈즈엉, 2위에서 5위로 3계단 하락.',
    ])
  })

  test('names several that moved alike together, and counts more than three', () => {
    const [two, four] = [['VN-HP', 'VN-DN'], ['VN-HP', 'VN-DN', 'VN-SG', 'VN-HN']].map((codes) => sentence({ within: null, climbers: codes.map((code, position) => fact(code, at(position + 6), at(position + 5))) }))
    expect(two).toEqual([
      'Since 20 December 2019, Hai Phong and Da Nang rose most, up 1 each.',
      'So với 20/12/2019: tăng nhiều nhất là Hải Phòng và Đà Nẵng (cùng tăng 1 bậc).',
      '2019년 12월 20일 이후 가장 많이 오른 곳은 하이퐁, 다낭, 각각 1계단 상승.',
    ])
    expect(four).toEqual([
      'Since 20 December 2019, 4 places rose most, up 1 each.',
      'So với 20/12/2019: tăng nhiều nhất là 4 nơi (cùng tăng 1 bậc).',
      '2019년 12월 20일 이후 가장 많이 오른 곳은 4곳, 각각 1계단 상승.',
    ])
  })

  test('begins with the place the reader has chosen', () => {
    expect(sentence({ selected: { code: 'VN-HP', change: moved(at(7), at(6)) }, climbers: [fact('VN-DN', at(17), at(10))] })).toEqual([
      'Hai Phong is up 1, from 7th on 20 December 2019. Since then, of the places in the first 20 then or now, Da Nang rose most, up 7, from 17th to 10th.',
      'Hải Phòng: tăng 1 bậc, từ hạng 7 (20/12/2019). Kể từ đó, trong số các nơi thuộc 20 hạng đầu khi đó hoặc hiện nay: tăng nhiều nhất là Đà Nẵng, từ hạng 17 lên hạng 10 (tăng 7 bậc).',
      '하이퐁은 2019년 12월 20일 7위에서 1계단 상승. 그 이후 당시나 현재 20위 안에서 가장 많이 오른 곳은 다낭, 17위에서 10위로 7계단 상승.',
    ])
  })

  test('tells the same order from an order that the figures leave open', () => {
    expect(sentence({ isSameOrder: true })).toEqual(['The first 20 stand in the same order as on 20 December 2019.', '20 nơi dẫn đầu giữ nguyên thứ tự so với 20/12/2019.', '상위 20곳의 순서는 2019년 12월 20일과 같음.'])
    expect(sentence({ within: null })).toEqual([
      'The figures do not show that any place changed rank since 20 December 2019.',
      'Số liệu không cho thấy nơi nào đổi hạng so với 20/12/2019.',
      '2019년 12월 20일 이후 순위가 바뀌었다고 확인되는 곳은 없음.',
    ])
  })
})

test('a column of ranks names its date', () => {
  const column = (when: string, use: 'stock' | 'flow') => said(({ rankColumn }) => rankColumn(period(when), use))
  expect(column('2023-12-20', 'stock')).toEqual(['Rank on 20 Dec 2023', 'Hạng 20/12/2023', '2023. 12. 20. 순위'])
  expect(column('2017', 'stock')).toEqual(['Rank at end 2017', 'Hạng cuối năm 2017', '2017년 말 순위'])
  expect(column('2022', 'flow')).toEqual(['Rank in 2022', 'Hạng năm 2022', '2022년 순위'])
})

test('a refusal names the date asked for and, where it matters, the one shown', () => {
  expect(said(({ refusal }) => refusal('not earlier', period('2031'), period('2024-06-20'), 'stock'))).toEqual([
    'Ranks are not compared with the end of 2031: that is not earlier than the count shown, 20 June 2024.',
    'Không so sánh thứ hạng với cuối năm 2031: thời điểm này không sớm hơn số liệu đang hiện, 20/6/2024.',
    '2031년 말 순위와 비교하지 않음: 표시된 집계(2024년 6월 20일)보다 이르지 않은 시점.',
  ])
  expect(said(({ refusal }) => refusal('unlike parts', period('2023'), period('2024-01/2024-06'), 'flow'))).toEqual([
    'Ranks are not compared with 2023: that is not the same part of a year as January–June 2024.',
    'Không so sánh thứ hạng với năm 2023: đây không phải cùng một phần của năm như tháng 1–6/2024.',
    '2023년 순위와 비교하지 않음: 2024년 1~6월과 한 해의 같은 기간이 아님.',
  ])
})
