import { formatMissing } from '../domain/format/missing-text.ts'
import { formatPeriod, formatPeriodPhrase, type PeriodUse } from '../domain/format/period-text.ts'
import { formatRank } from '../domain/format/quantity-text.ts'
import { formatRankMove } from '../domain/format/rank-move-text.ts'
import type { Period } from '../domain/period.ts'
import type { RankChange } from '../domain/rank-change.ts'
import type { BaseRefusal } from '../domain/ranking-base.ts'
import type { RankChangeFacts, RankMoveFact } from '../domain/ranking-facts.ts'
import { MOST_NAMED, type RankChangeMessages } from './rank-change-messages.ts'
import type { Words } from './words.ts'

const places = (count: number) => `${count} ${count === 1 ? 'place' : 'places'}`
const on = (period: Period, use: PeriodUse) => formatPeriodPhrase(period, use, 'en')
/** The date without its preposition: "20 December 2023", "the end of 2017". */
const dateOf = (period: Period, use: PeriodUse) => on(period, use).replace(/^(?:on|in|at|from) /, '')

function change(changed: RankChange, base: Period, use: PeriodUse): string {
  if (changed.kind === 'new') return `new, without a rank ${on(base, use)} (${formatMissing(changed.why, 'en')})`
  const { least, most } = changed.move
  const move = formatRankMove(least, most, 'en')
  return least === 0 && most === 0 ? `${move} since ${dateOf(base, use)}` : `${move}, from ${formatRank(changed.rankThen.from, changed.rankThen.to, 'en')} ${on(base, use)}`
}

function movers(facts: readonly RankMoveFact[], verb: string, words: Words, list: (names: readonly string[]) => string): readonly string[] {
  const [first, ...others] = facts
  if (!first) return []
  const move = formatRankMove(first.move.least, first.move.most, 'en')
  if (others.length === 0) return [`${words.place(first.code)} ${verb} most, ${move}, from ${formatRank(first.rankThen.from, first.rankThen.to, 'en')} to ${formatRank(first.rankNow.from, first.rankNow.to, 'en')}`]
  return [`${facts.length > MOST_NAMED ? places(facts.length) : list(facts.map(({ code }) => words.place(code)))} ${verb} most, ${move} each`]
}

function order({ base, selected, within, climbers, fallers, isSameOrder }: RankChangeFacts, use: PeriodUse, words: Words, list: (names: readonly string[]) => string): string {
  const moved = [...movers(climbers, 'rose', words, list), ...movers(fallers, 'fell', words, list)]
  const first = within === null ? 'All' : `The first ${within}`
  const lead = selected ? 'Since then' : `Since ${dateOf(base, use)}`
  if (isSameOrder) return `${first} stand in the same order as ${on(base, use)}.`
  if (moved.length === 0) return `The figures do not show that any place${within === null ? '' : ` in the first ${within}`} changed rank since ${dateOf(base, use)}.`
  return `${lead}${within === null ? '' : `, of the places in the first ${within} then or now`}, ${moved.join('; ')}.`
}

function refusal(reason: BaseRefusal, base: Period, shown: Period, use: PeriodUse): string {
  const date = dateOf(base, use)
  switch (reason) {
    case 'by change':
      return 'A ranking by change compares two dates already: changes of rank are shown for values and shares.'
    case 'printed ranks':
      return 'These ranks are shown as printed; no change of rank is computed from them.'
    case 'not earlier':
      return `Ranks are not compared with ${date}: that is not earlier than the count shown, ${dateOf(shown, use)}.`
    case 'unlike parts':
      return `Ranks are not compared with ${date}: that is not the same part of a year as ${dateOf(shown, use)}.`
    case 'not counted':
      return `Ranks are not compared with ${date}: nothing in this ranking was counted then.`
    case 'nothing in common':
      return `Ranks are not compared with ${date}: no place was ranked at both dates.`
  }
}

export const enRankChange: RankChangeMessages = {
  key: (base, use) => `Since ${dateOf(base, use)}: ▲ up, ▼ down, = unchanged`,
  isNew: 'new',
  from: (rank) => `from ${rank}`,
  change,
  rankColumn: (base, use) => `Rank ${use === 'flow' ? 'in' : base.kind === 'day' || base.kind === 'interval' ? 'on' : base.kind === 'month' ? 'in' : 'at'} ${formatPeriod(base, use, 'en', 'short')}`,
  changeColumn: 'Change of rank',
  sentence(facts, use, words, list) {
    const { selected, base } = facts
    const own = selected ? `${words.place(selected.code)} is ${change(selected.change, base, use)}. ` : ''
    return own + order(facts, use, words, list)
  },
  counts: (now, then) =>
    `Ranked: ${now.ranked} of ${now.members} places now, ${then.ranked} of ${then.members} then. Where some are not counted, a place can also move because of that.`,
  counters: (now, then) =>
    `Counted by different sources: ${now ?? 'statements in the press'} now, ${then ?? 'statements in the press'} then. Part of a change can come from the counting.`,
  breakBetween: (date, text) => `Between the two dates (${date}): ${text}`,
  sameCount: (count) => `${places(count)} ${count === 1 ? 'has' : 'have'} no newer count: one figure stands at both dates.`,
  otherDate: (count) => `${places(count)} stood then at a count of an earlier date, given with the figure.`,
  left: (count, base, use) => `${places(count)} with a rank ${on(base, use)} and none now`,
  refusal,
  drop: 'Do not compare',
  noEarlierDate: 'Nothing in this ranking was counted at an earlier date.',
}
