import { isMoney } from '../domain/currency.ts'
import { compareQuantities, type FactPoint } from '../domain/facts.ts'
import { formatPeriod, formatPeriodPhrase } from '../domain/format/period-text.ts'
import { formatChange, formatCount, formatQuantity, formatRank, isCountUnit } from '../domain/format/quantity-text.ts'
import { WORLD } from '../domain/registry.ts'
import type { Mode, Pair } from '../domain/view.ts'
import { counterEn, listEn } from './en-words.ts'
import { changeOf, distinctName, endUse, isLonePoint, leadOf, leadOfFirst, midSentence, sharedPlaces, type Stand } from './sentence-parts.ts'
import { type Sentences, slot, text } from './sentences.ts'
import type { Words } from './words.ts'

/** Projects number, flows of money come to, everything else stands at. */
export function verb(point: FactPoint, measure: string, mode: Mode, words: Words): string {
  if (mode === 'change') return 'was'
  if (isCountUnit(point.unit)) return point.unit === 'rank' ? 'was' : 'numbered'
  return words.periodUse(measure) === 'flow' && isMoney(point.unit) ? 'came to' : 'stood at'
}

/** The value alone where the subject has named what is counted. */
export function amount({ quantity, unit }: FactPoint, mode: Mode = 'value'): string {
  return mode === 'change' ? formatChange(quantity, unit, 'en') : formatCount(quantity, unit, 'en')
}

export function subject(measure: string, mode: Mode, words: Words): string {
  const name = words.measure(measure)
  return { value: name, share: `Share of ${midSentence(name, 'en')}`, change: `Change in ${midSentence(name, 'en')}`, index: `Index of ${midSentence(name, 'en')}` }[mode]
}

/** " in Hai Phong from South Korea"; all partners together go without saying. */
export function between(measure: string, locality: string | null, partner: string | null, words: Words): string {
  const direction = words.direction(measure)
  const near = locality === null ? '' : (direction === 'inward' ? ' in ' : ' of ') + words.place(locality)
  const far = partner === null || partner === WORLD ? '' : { inward: ' from ', outward: ' to ', mutual: ' with ' }[direction] + words.place(partner)
  return near + far
}

function bothEn(locality: string, partner: string): string {
  return `${partner} in ${locality}`
}

function pairName({ locality, partner }: Pair, words: Words): string {
  return partner === WORLD ? words.place(locality) : bothEn(words.place(locality), words.place(partner))
}

function dated(point: FactPoint, measure: string, words: Words): string {
  return formatPeriod(point.period, words.periodUse(measure), 'en')
}

const ENDINGS = { up: ', up from', down: ', down from', level: ', unchanged from', unclear: ', against' } as const

export const enSentences: Sentences = {
  filter: ({ direction, measure, localities, partners, time, base, mode, boundaries }) => [
    slot('measure', measure),
    text(direction === 'inward' ? ' in ' : ' of '),
    slot('localities', listEn(localities)),
    text({ inward: ' from ', outward: ' to ', mutual: ' with ' }[direction]),
    slot('partners', listEn(partners)),
    text(', '),
    slot('time', time),
    ...(base === null ? [] : [text(', '), slot('base', base)]),
    ...(mode === null ? [] : [text(', '), slot('mode', mode)]),
    ...(boundaries === null ? [] : [text(', provinces '), slot('boundaries', boundaries)]),
  ],

  figureOf: (measure, { locality, partner }, words) => midSentence(words.measure(measure), 'en') + between(measure, locality, partner, words),

  trendHeadline({ measure, mode, lines }, words) {
    const [leader, second] = lines
    if (!leader) return 'No figure for this choice'
    const use = words.periodUse(measure)
    if (!second) {
      const { pair, first, last } = leader
      const when = formatPeriodPhrase(last.period, use, 'en')
      const start = `${subject(measure, mode, words)}${between(measure, pair.locality, pair.partner, words)} ${verb(last, measure, mode, words)} ${amount(last, mode)} ${when}`
      if (isLonePoint(leader)) return `${start}, the only figure here`
      const change = changeOf(leader, measure, words)
      const before = `${amount(first, mode)} ${formatPeriodPhrase(first.period, use, 'en')}`
      return change === null ? start : `${start}${mode === 'change' ? ', after' : ENDINGS[change]} ${before}`
    }
    const shared = sharedPlaces(lines.map((line) => line.pair))
    const stands = lines.map((line) => ({ pair: line.pair, point: line.last }))
    const figure = ({ last }: { readonly last: FactPoint }) => `${amount(last, mode)} (${dated(last, measure, words)})`
    const [first, other] = [leader, second].map((line) => distinctName(line.pair, shared, words, bothEn))
    const ending = {
      sure: `${first} leads with ${figure(leader)}, ahead of ${other} with ${figure(second)}`,
      printed: `${first} has the largest figure, ${figure(leader)}, before ${other} with ${figure(second)}`,
      beside: `${first} ${figure(leader)}, beside ${other} ${figure(second)}`,
    }[leadOfFirst(stands, measure, words)]
    return `${subject(measure, mode, words)}${between(measure, shared.locality, shared.partner, words)}: ${ending}`
  },

  trendCaption({ counters, otherCounters, officialUntil, isStock, hasStatements, partYears }) {
    const parts: string[] = []
    if (officialUntil) parts.push(`Official up to ${formatPeriod(officialUntil, endUse(officialUntil, isStock), 'en')}${counters.length > 0 ? `: ${listEn(counters.map(counterEn))}` : ''}.`)
    else if (counters.length > 0) parts.push(`Counted by ${listEn(counters.map(counterEn))}, as the press reports it.`)
    if (hasStatements) parts.push(officialUntil ? 'Statements in the press are hollow points of their own.' : 'Only statements in the press; no official series.')
    if (partYears.length > 0) parts.push(`Part of a year, not a whole one: ${listEn(partYears.map((period) => formatPeriod(period, 'flow', 'en')))}.`)
    if (otherCounters.length > 0) parts.push(`Also counted, and not mixed in: ${listEn(otherCounters.map(counterEn))}.`)
    return parts.join(' ')
  },

  rankingHeadline({ measure, mode, over, fixed, leaders, selected, at }, words) {
    const [leader, ...rest] = leaders.slice(0, 3)
    if (!leader) return 'No figure to rank'
    const place = over === 'locality' ? between(measure, null, fixed, words) : between(measure, fixed, null, words)
    const when = formatPeriodPhrase(at, words.periodUse(measure), 'en')
    const { quantity, unit } = leader.point
    const lead = leader.best === leader.worst ? 'leads' : `ranks ${formatRank(leader.best, leader.worst, 'en')}`
    const name = midSentence(words.measure(measure), 'en')
    const figure = (point: FactPoint) => (mode === 'change' ? formatChange(point.quantity, point.unit, 'en') : formatQuantity(point.quantity, point.unit, 'en'))
    const what = mode === 'change' ? `${figure(leader.point)} in ${name} on the year before` : isCountUnit(unit) ? `${formatCount(quantity, unit, 'en')} ${name}` : `${figure(leader.point)} of ${name}`
    const runners = rest.length === 0 ? '' : `, ${leader.best === leader.worst ? 'ahead of' : 'beside'} ${listEn(rest.map(({ code, point }) => `${words.place(code)} (${figure(point)})`))}`
    const chosen = selected
      ? `; ${words.place(selected.code)} is ${formatRank(selected.best, selected.worst, 'en')} with ${figure(selected.point)}`
      : ''
    return `${words.place(leader.code)} ${lead} with ${what}${place} ${when}${runners}${chosen}`
  },

  rankingCaption({ at, isStock, counter, olderCount, missingCount, topShare }, words) {
    const parts = [`${formatPeriod(at, isStock ? 'stock' : 'flow', 'en').replace(/^e/, 'E')}, ${counter === null ? 'statements in the press' : counterEn(counter)}.`]
    if (olderCount > 0) parts.push(olderCount === 1 ? '1 place was counted at another date, given beside it.' : `${olderCount} places were counted at other dates, given beside them.`)
    if (missingCount > 0) parts.push(missingCount === 1 ? '1 place has no figure and no rank.' : `${missingCount} places have no figure and no rank.`)
    if (topShare) {
      const { code, share, totalPlace, total } = topShare
      parts.push(`${words.place(code)} makes up ${formatQuantity(share, 'percent', 'en')} of the total for ${words.place(totalPlace)}, ${formatQuantity(total.quantity, total.unit, 'en')} (computed).`)
    }
    return parts.join(' ')
  },

  compositionHeadline({ measure, whole, code, first, last, isLargest }, words) {
    const use = words.periodUse(measure)
    const what = `${midSentence(words.measure(measure), 'en')}${between(measure, whole.locality === WORLD ? null : whole.locality, whole.partner, words)}`
    const isShare = last.unit === 'percent'
    const stated = (point: FactPoint) => `${formatQuantity(point.quantity, point.unit, 'en')} ${formatPeriodPhrase(point.period, use, 'en')}`
    const start = isLargest
      ? `${words.place(code)} has the largest ${isShare ? 'share' : 'part'} of ${what}: ${stated(last)}`
      : `Of ${what}, ${words.place(code)} accounts for ${stated(last)}`
    return first ? `${start}${ENDINGS[compareQuantities(first.quantity, last.quantity)]} ${stated(first)}` : start
  },

  compositionCaption({ over, isStock, counter, isOfficial, first, last, dateCount, restCount, refusedShares }) {
    const use = isStock ? 'stock' : 'flow'
    const parts = [`Counted by ${counterEn(counter)}${isOfficial ? '' : ', as the press reports it'}: ${dateCount === 1 ? formatPeriod(last, use, 'en') : `${dateCount} ${isStock ? 'counts' : 'years'}, ${formatPeriod(first, use, 'en')} to ${formatPeriod(last, use, 'en')}`}.`]
    if (restCount === null) parts.push('Not every part is named at every date; what is not named is in the rest, the total minus those shown.')
    else if (restCount > 0) parts.push(`${over === 'partner' ? 'Other partners' : 'Other places'} (${restCount}): the total minus those shown.`)
    if (refusedShares.length > 0) parts.push(`No shares of ${listEn(refusedShares.map((period) => formatPeriod(period, use, 'en')))}: parts were below zero.`)
    return parts.join(' ')
  },

  compareHeadline({ measure, rows }, words) {
    const [largest] = rows
    const smallest = rows.at(-1)
    if (!largest || !smallest) return 'Nothing to compare: no row has a figure'
    const figure = ({ point }: Stand) => `${amount(point)} (${dated(point, measure, words)})`
    if (rows.length === 1) return `${words.measure(measure)}: only ${pairName(largest.pair, words)} has a figure, ${figure(largest)}`
    const shared = sharedPlaces(rows.map((row) => row.pair))
    const start = `${words.measure(measure)}${between(measure, shared.locality, shared.partner, words)}: `
    const name = ({ pair }: Stand) => distinctName(pair, shared, words, bothEn)
    const lead = leadOf(largest, smallest, measure, words)
    if (rows.length === 2 && lead === 'sure') return `${start}${name(largest)} is ahead of ${name(smallest)}, ${figure(largest)} against ${figure(smallest)}`
    if (rows.length === 2 || lead === 'beside') return `${start}${rows.slice(0, 3).map((row) => `${name(row)} ${figure(row)}`).join('; ')}`
    return `${start}${name(largest)} has the largest of ${rows.length} figures, ${figure(largest)}, and ${name(smallest)} the smallest, ${figure(smallest)}`
  },

  shareHeadline({ measure, pair, reported, computed, isDifferent }, words) {
    const use = words.periodUse(measure)
    const parts: string[] = []
    if (reported) parts.push(`${formatQuantity(reported.share, 'percent', 'en')} as reported (${formatPeriod(reported.period, use, 'en')})`)
    if (computed) {
      const { share, of, total, counter } = computed
      const whose = { locality: words.place(pair.locality), partner: words.place(pair.partner), nation: 'the nation' }[of]
      const by = counter === null ? 'a reported total' : `the total of the ${counterEn(counter)}`
      parts.push(`${formatQuantity(share, 'percent', 'en')} computed from ${by} for ${whose}, ${formatQuantity(total.quantity, total.unit, 'en')} (${dated(total, measure, words)})`)
    }
    if (parts.length === 0) return ''
    const start = `Share of ${midSentence(words.measure(measure), 'en')}${between(measure, pair.locality, pair.partner, words)}: ${parts.join('; ')}`
    return isDifferent ? `${start}; the two do not agree: they count against different totals` : start
  },
}
