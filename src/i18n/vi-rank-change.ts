import { formatMissing } from '../domain/format/missing-text.ts'
import { formatPeriod, type PeriodUse } from '../domain/format/period-text.ts'
import { formatRank } from '../domain/format/quantity-text.ts'
import { formatRankMove } from '../domain/format/rank-move-text.ts'
import type { Period } from '../domain/period.ts'
import type { RankChange } from '../domain/rank-change.ts'
import type { BaseRefusal } from '../domain/ranking-base.ts'
import type { RankChangeFacts, RankMoveFact } from '../domain/ranking-facts.ts'
import { MOST_NAMED, type RankChangeMessages } from './rank-change-messages.ts'
import type { Words } from './words.ts'

/** Days in figures, as newspapers write them: 20/12/2023; months and years in words. */
const dateOf = (period: Period, use: PeriodUse) => formatPeriod(period, use, 'vi', period.kind === 'day' ? 'short' : 'long')

function change(changed: RankChange, base: Period, use: PeriodUse): string {
  const date = dateOf(base, use)
  if (changed.kind === 'new') return `mới xếp hạng, ${date} không có hạng (${formatMissing(changed.why, 'vi')})`
  const { least, most } = changed.move
  const move = formatRankMove(least, most, 'vi')
  return least === 0 && most === 0 ? `${move} so với ${date}` : `${move}, từ ${formatRank(changed.rankThen.from, changed.rankThen.to, 'vi')} (${date})`
}

function movers(facts: readonly RankMoveFact[], direction: 'tăng' | 'giảm', words: Words, list: (names: readonly string[]) => string): readonly string[] {
  const [first, ...others] = facts
  if (!first) return []
  const move = formatRankMove(first.move.least, first.move.most, 'vi')
  const from = formatRank(first.rankThen.from, first.rankThen.to, 'vi')
  const to = `${direction === 'tăng' ? 'lên' : 'xuống'} ${formatRank(first.rankNow.from, first.rankNow.to, 'vi')}`
  if (others.length === 0) return [`${direction} nhiều nhất là ${words.place(first.code)}, từ ${from} ${to} (${move})`]
  return [`${direction} nhiều nhất là ${facts.length > MOST_NAMED ? `${facts.length} nơi` : list(facts.map(({ code }) => words.place(code)))} (cùng ${move})`]
}

function order({ base, selected, within, climbers, fallers, isSameOrder }: RankChangeFacts, use: PeriodUse, words: Words, list: (names: readonly string[]) => string): string {
  const date = dateOf(base, use)
  const moved = [...movers(climbers, 'tăng', words, list), ...movers(fallers, 'giảm', words, list)]
  const lead = selected ? 'Kể từ đó' : `So với ${date}`
  if (isSameOrder) return `${within === null ? 'Mọi nơi' : `${within} nơi dẫn đầu`} giữ nguyên thứ tự so với ${date}.`
  if (moved.length === 0) return `Số liệu không cho thấy nơi nào${within === null ? '' : ` trong ${within} hạng đầu`} đổi hạng so với ${date}.`
  return `${lead}${within === null ? '' : `, trong số các nơi thuộc ${within} hạng đầu khi đó hoặc hiện nay`}: ${moved.join('; ')}.`
}

function refusal(reason: BaseRefusal, base: Period, shown: Period, use: PeriodUse): string {
  const date = dateOf(base, use)
  switch (reason) {
    case 'by change':
      return 'Xếp hạng theo mức thay đổi đã so sánh hai thời điểm: thay đổi thứ hạng chỉ hiện với giá trị và tỷ trọng.'
    case 'printed ranks':
      return 'Các thứ hạng này được ghi đúng như nguồn đã in; không tính thay đổi thứ hạng từ đó.'
    case 'not earlier':
      return `Không so sánh thứ hạng với ${date}: thời điểm này không sớm hơn số liệu đang hiện, ${dateOf(shown, use)}.`
    case 'unlike parts':
      return `Không so sánh thứ hạng với ${date}: đây không phải cùng một phần của năm như ${dateOf(shown, use)}.`
    case 'not counted':
      return `Không so sánh thứ hạng với ${date}: khi đó không có số liệu nào của bảng xếp hạng này.`
    case 'nothing in common':
      return `Không so sánh thứ hạng với ${date}: không nơi nào có hạng ở cả hai thời điểm.`
  }
}

export const viRankChange: RankChangeMessages = {
  key: (base, use) => `So với ${dateOf(base, use)}: ▲ tăng hạng, ▼ giảm hạng, = giữ nguyên`,
  isNew: 'mới',
  from: (rank) => `từ ${rank}`,
  change,
  rankColumn: (base, use) => `Hạng ${dateOf(base, use)}`,
  changeColumn: 'Thay đổi thứ hạng',
  sentence(facts, use, words, list) {
    const { selected, base } = facts
    const own = selected ? `${words.place(selected.code)}: ${change(selected.change, base, use)}. ` : ''
    return own + order(facts, use, words, list)
  },
  counts: (now, then) =>
    `Số nơi được xếp hạng: hiện nay ${now.ranked}/${now.members}, khi đó ${then.ranked}/${then.members}. Khi có nơi không được thống kê, thứ hạng của nơi khác cũng có thể đổi vì vậy.`,
  counters: (now, then) =>
    `Hai thứ tự do các nguồn khác nhau thống kê: hiện nay là ${now ?? 'phát biểu trên báo chí'}, khi đó là ${then ?? 'phát biểu trên báo chí'}. Một phần thay đổi có thể do cách thống kê.`,
  breakBetween: (date, text) => `Giữa hai thời điểm (${date}): ${text}`,
  sameCount: (count) => `${count} nơi không có số liệu mới hơn: cả hai thời điểm dùng cùng một số.`,
  otherDate: (count) => `${count} nơi khi đó dùng số của một thời điểm trước, ghi cùng số liệu.`,
  left: (count, base, use) => `${count} nơi có hạng ${use === 'flow' ? 'trong' : 'vào'} ${dateOf(base, use)}, hiện không có hạng`,
  refusal,
  drop: 'Bỏ so sánh',
  noEarlierDate: 'Bảng xếp hạng này không có số liệu của thời điểm nào sớm hơn.',
}
