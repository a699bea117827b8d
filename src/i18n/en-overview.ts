import { formatWhole } from '../domain/format/number.ts'
import { compareQuantities, type OverviewFacts } from '../domain/facts.ts'
import { type PeriodUse, formatPeriod, formatPeriodPhrase } from '../domain/format/period-text.ts'
import { formatCount, formatRank, isCountUnit } from '../domain/format/quantity-text.ts'
import type { Period } from '../domain/period.ts'
import { WORLD } from '../domain/registry.ts'
import { amount, between, subject, verb } from './en-sentences.ts'
import { counterEn, listEn } from './en-words.ts'
import type { OverviewMessages } from './overview-messages.ts'
import { midSentence, startSentence } from './sentence-parts.ts'
import type { Words } from './words.ts'

const LEVELS = { partners: 'partners', provinces: 'provinces', economies: 'economies' } as const
const TIMES = ['', '', 'twice', 'three times', 'four times', 'five times', 'six times', 'seven times', 'eight times', 'nine times', 'ten times'] as const

const date = (period: Period, use: PeriodUse) => formatPeriod(period, use, 'en')

/** ", about twice what it was in November 2020", ", down from US$6.12 billion in 2024". */
function ending({ measure, last, earlier, times }: OverviewFacts, words: Words): string {
  if (!earlier) return ''
  const when = formatPeriodPhrase(earlier.period, words.periodUse(measure), 'en')
  if (times !== null) return `, about ${TIMES[times] ?? `${times} times`} what it was ${when}`
  const start = { up: ', up from', down: ', down from', level: ', unchanged from', unclear: ', against' }[compareQuantities(earlier.quantity, last.quantity)]
  return `${start} ${amount(earlier)} ${when}`
}

function headline(facts: OverviewFacts, words: Words): string {
  const { measure, pair, last, rank } = facts
  const [locality, partner] = [words.place(pair.locality), words.place(pair.partner)]
  const value = amount(last)
  const when = formatPeriodPhrase(last.period, words.periodUse(measure), 'en')
  const end = ending(facts, words)
  if (rank && measure === 'capital' && rank.level === 'partners') {
    const investor = rank.best === 1 ? 'largest' : `${formatRank(rank.best, rank.best, 'en')}-largest`
    const place = rank.best === rank.worst ? `is ${locality}’s ${investor} investor` : `ranks ${formatRank(rank.best, rank.worst, 'en')} among the investors in ${locality}`
    return `${partner} ${place}, with ${value} registered ${when}${end}`
  }
  if (rank && rank.level !== 'partners') {
    const name = midSentence(words.measure(measure), 'en')
    const what = isCountUnit(last.unit) ? `${formatCount(last.quantity, last.unit, 'en')} ${name}` : `${value} of ${name}`
    const among = rank.count === null ? `among ${LEVELS[rank.level]}` : `of ${rank.count} ${LEVELS[rank.level]}`
    return `${locality} ranks ${formatRank(rank.best, rank.worst, 'en')} ${among} with ${what} ${when}${end}`
  }
  if (pair.partner !== WORLD && measure === 'notified') return `${partner} notified ${value} of investment in ${locality} ${when}${end}`
  return `${subject(measure, 'value', words)}${between(measure, pair.locality, pair.partner, words)} ${verb(last, measure, 'value', words)} ${value} ${when}${end}`
}

export const enOverview: OverviewMessages = {
  sentences: { headline },
  insteadOf: (asked, shown) => `${asked} is not published for this choice; shown is ${midSentence(shown, 'en')}.`,
  keyFigures: 'Key figures',
  date,
  shareOf: { locality: (place) => `Share of ${place}’s total`, partner: (place) => `Share of all from ${place}`, nation: (place) => `Share of ${place}’s total` },
  rankAmong: { partners: 'Rank among partners', provinces: 'Rank among provinces', economies: 'Rank among economies' },
  averageSize: 'Average size of a project',
  widerSize: (value, economy, partner) => {
    const where = `${partner === null ? '' : `from ${partner} `}in all of ${economy}`
    return value === null ? `${where}: not in the same source` : `${value} ${where}`
  },
  ofTotal: (total, counter, period, use) => `of ${total}${counter === null ? '' : `, ${counterEn(counter)}`}, ${date(period, use)}`,
  ofCount: (count) => `of ${formatWhole(count, 'en')}`,
  rankedBy: (measures) => measures.map((name) => `by ${midSentence(name, 'en')}`).join(' / '),
  since: (period, use) => (use === 'stock' ? `since ${date(period, use)}` : `on ${date(period, use)}`),
  beside: (value, when) => `${value}, ${when}`,
  trendTitle: (locality, partner, beside) =>
    partner === null
      ? `${startSentence(locality)} ${beside === 'peers' ? 'beside its peers' : 'over time'}`
      : `${partner} in ${locality}${beside === 'peers' ? ', beside peers' : beside === 'all' ? ', beside all partners' : ''}`,
  trendLink: 'Trend in full',
  standTitle: (over, fixed, chosen, isOfEconomies) =>
    over === 'partner' ? `Who invests in ${fixed ?? ''}` : fixed !== null ? `Where ${fixed} invests` : chosen !== null ? `Where ${chosen} stands` : isOfEconomies ? 'Which economies it goes to' : 'Which provinces it goes to',
  standLead: (measure, unit, period, use) => `${measure}, ${unit}, ${date(period, use)}`,
  standStatements: 'As the press reports it; the list is not complete, so it has no ranks.',
  standLink: (count) => (count === null ? 'Open as a ranking' : `All ${formatWhole(count, 'en')}, ranked`),
  changesHeading: 'What changed most',
  changesTitle: (over, fixed) => `What changed most: ${over === 'partner' ? `partners in ${fixed ?? ''}` : fixed === null ? 'places' : `places with capital from ${fixed}`}`,
  changesLead: (measure, unit, earlier, later, use) => `${measure}, ${unit}, from ${date(earlier, use)} to ${date(later, use)}`,
  changesRefused: 'No official source counts these places and partners together at two dates, so changes cannot be compared.',
  changesLink: 'Changes on a year, ranked',
  rises: 'Rises and falls',
  events: 'Cooperation',
  eventsLink: 'More on each event',
  cautions: 'What to be careful about',
  caution: {
    placeEnded: (place, lastDay, successor) => place === successor ? `These are figures of ${place} in its boundaries until ${date(lastDay, 'flow')}; it is larger today.` : `${place} in these boundaries existed until ${date(lastDay, 'flow')}${successor === null ? '.' : `; it then became part of ${successor}.`}`,
    placeIsNew: (place, firstDay) => `${place} has had these boundaries since ${date(firstDay, 'flow')}; earlier figures are of smaller provinces and stand under their own names.`,
    placeIsSum: (place, firstDay, parts) => `Figures of ${place} from before ${date(firstDay, 'flow')} are sums of ${listEn(parts)}, computed; what is reported of the merged province stands beside them, not joined.`,
    incomplete: (lacking) => `Some of these sums are incomplete, without ${listEn(lacking)}; they are drawn hollow and never ranked.`,
    successor: (place) => `${place} today`,
    statementsOnly: (count) => (count === 1 ? 'There is one figure, from the press; no official series.' : `There are only statements in the press, ${count} of them, counted in different ways; no official series.`),
    alsoReported: (value, publisher, period, use) => `Also reported: ${value}, ${date(period, use)} (${publisher}).`,
    sharesDiffer: (reported, computed) => `The share reported (${reported}) and the one computed (${computed}) are of different totals.`,
    severalCounters: (drawn, others) => `${counterEn(drawn)} is shown; ${listEn(others.map(counterEn))} counts differently, and the two are never mixed.`,
    showCounters: (others) => `Show ${listEn(others.map(counterEn))} too`,
    partYears: (periods) => `Part of a year, not a whole one: ${listEn(periods.map((period) => date(period, 'flow')))}.`,
    lowReliability: (count) => (count === 1 ? 'One figure is of low reliability: its date or value had to be judged.' : `${count} figures are of low reliability: their dates or values had to be judged.`),
    breakMark: (day, text) => `Break on ${date(day, 'flow')}: ${text}`,
    registeredIsNotSpent: 'Registered capital is what investors signed up for, not what they spent.',
  },
}

