import { withJosa } from '../domain/format/josa.ts'
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

const dateOf = (period: Period, use: PeriodUse) => formatPeriod(period, use, 'ko')

function change(changed: RankChange, base: Period, use: PeriodUse): string {
  const date = dateOf(base, use)
  if (changed.kind === 'new') return `신규, ${date}에는 순위 없음(${formatMissing(changed.why, 'ko')})`
  const { least, most } = changed.move
  const move = formatRankMove(least, most, 'ko')
  return least === 0 && most === 0 ? `${date} 대비 순위 ${move}` : `${date} ${formatRank(changed.rankThen.from, changed.rankThen.to, 'ko')}에서 ${move}`
}

function movers(facts: readonly RankMoveFact[], lead: string, words: Words, list: (names: readonly string[]) => string): readonly string[] {
  const [first, ...others] = facts
  if (!first) return []
  const move = formatRankMove(first.move.least, first.move.most, 'ko')
  if (others.length === 0) return [`${lead} 곳은 ${words.place(first.code)}, ${formatRank(first.rankThen.from, first.rankThen.to, 'ko')}에서 ${formatRank(first.rankNow.from, first.rankNow.to, 'ko')}로 ${move}`]
  return [`${lead} 곳은 ${facts.length > MOST_NAMED ? `${facts.length}곳` : list(facts.map(({ code }) => words.place(code)))}, 각각 ${move}`]
}

function order({ base, selected, within, climbers, fallers, isSameOrder }: RankChangeFacts, use: PeriodUse, words: Words, list: (names: readonly string[]) => string): string {
  const date = dateOf(base, use)
  const moved = [...movers(climbers, '가장 많이 오른', words, list), ...movers(fallers, '가장 많이 내린', words, list)]
  const lead = selected ? '그 이후' : `${date} 이후`
  if (isSameOrder) return `${within === null ? '모든 곳' : `상위 ${within}곳`}의 순서는 ${withJosa(date, 'and')} 같음.`
  if (moved.length === 0) return `${date} 이후 ${within === null ? '' : `${within}위 안에서 `}순위가 바뀌었다고 확인되는 곳은 없음.`
  return `${lead}${within === null ? '' : ` 당시나 현재 ${within}위 안에서`} ${moved.join(', ')}.`
}

function refusal(reason: BaseRefusal, base: Period, shown: Period, use: PeriodUse): string {
  const date = dateOf(base, use)
  switch (reason) {
    case 'by change':
      return '증감률 순위는 이미 두 시점을 비교한 것이므로 순위 변동은 값과 비중에만 표시.'
    case 'printed ranks':
      return '발표된 순위를 그대로 표시하며 순위 변동은 계산하지 않음.'
    case 'not earlier':
      return `${date} 순위와 비교하지 않음: 표시된 집계(${dateOf(shown, use)})보다 이르지 않은 시점.`
    case 'unlike parts':
      return `${date} 순위와 비교하지 않음: ${withJosa(dateOf(shown, use), 'and')} 한 해의 같은 기간이 아님.`
    case 'not counted':
      return `${date} 순위와 비교하지 않음: 그때 집계된 수치가 이 순위에 없음.`
    case 'nothing in common':
      return `${date} 순위와 비교하지 않음: 두 시점 모두 순위가 있는 곳이 없음.`
  }
}

export const koRankChange: RankChangeMessages = {
  key: (base, use) => `${dateOf(base, use)} 대비: ▲ 상승, ▼ 하락, = 변동 없음`,
  isNew: '신규',
  from: (rank) => `${rank}에서`,
  change,
  rankColumn: (base, use) => `${formatPeriod(base, use, 'ko', base.kind === 'day' ? 'short' : 'long')} 순위`,
  changeColumn: '순위 변동',
  sentence(facts, use, words, list) {
    const { selected, base } = facts
    const own = selected ? `${withJosa(words.place(selected.code), 'topic')} ${change(selected.change, base, use)}. ` : ''
    return own + order(facts, use, words, list)
  },
  counts: (now, then) =>
    `순위에 든 곳: 현재 ${now.members}곳 중 ${now.ranked}곳, 당시 ${then.members}곳 중 ${then.ranked}곳. 집계되지 않은 곳이 있으면 그 때문에 순위가 바뀔 수도 있음.`,
  counters: (now, then) => `집계 기관이 서로 다름: 현재 ${now ?? '언론에 나온 발언'}, 당시 ${then ?? '언론에 나온 발언'}. 변동의 일부는 집계 방식 때문일 수 있음.`,
  breakBetween: (date, text) => `두 시점 사이(${date}): ${text}`,
  sameCount: (count) => `${count}곳은 더 새로운 집계가 없어 두 시점에 같은 수치를 씀.`,
  otherDate: (count) => `${count}곳은 당시 그보다 이른 시점의 집계를 쓰며, 시점은 수치와 함께 적음.`,
  left: (count, base, use) => `${dateOf(base, use)}에 순위가 있었고 지금은 없는 ${count}곳`,
  refusal,
  drop: '비교하지 않기',
  noEarlierDate: '이 순위에는 더 이른 시점의 집계가 없음.',
}
