import type { ChangeFacts, NeighbourFact } from '../domain/briefing-facts.ts'
import type { FigureUnit } from '../domain/figure.ts'
import { formatWhole } from '../domain/format/number.ts'
import { formatPeriod } from '../domain/format/period-text.ts'
import { formatChange, formatQuantity, formatRank, formatTableChange } from '../domain/format/quantity-text.ts'
import type { BriefingMessages } from './briefing-messages.ts'
import { between } from './en-sentences.ts'
import { counterEn, listEn } from './en-words.ts'
import { distinctName, midSentence, sharedPlaces } from './sentence-parts.ts'
import type { Words } from './words.ts'

function nextTo({ code, gap }: NeighbourFact, unit: FigureUnit, side: 'behind' | 'ahead of', words: Words): string {
  return gap === null ? `not told apart from ${words.place(code)}` : `${formatQuantity(gap, unit, 'en')} ${side} ${words.place(code)}`
}

/** "grew by 3.4%", "fell by 0.2%", "did not change". */
function moved({ growth }: ChangeFacts): string {
  if (growth.value === 0) return 'did not change'
  return `${growth.value > 0 ? 'grew' : 'fell'} by ${formatQuantity({ ...growth, value: Math.abs(growth.value) }, 'percent', 'en')}`
}

export const enBriefing: BriefingMessages = {
  peers: {
    label: 'Peers',
    suggested: {
      provinces: 'Suggested: the most alike in region, amount and average project.',
      economies: 'Suggested: the most alike in group of economies and amount.',
      partners: 'Suggested: the most alike in group of economies, amount and average project.',
    },
    pinned: 'Chosen: the rows of the comparison.',
    none: 'No peers: nobody else has a line of this measure by the same counter.',
    elsewhere: (measure) => `Other economies have no such figures; they can be compared by ${midSentence(measure, 'en')}.`,
    notDrawn: (names) => `Not drawn, without a line by the same counter: ${names}.`,
    further: (count) => (count === 1 ? '1 more row is in the comparison.' : `${count} more rows are in the comparison.`),
    change: 'Change peers',
    add: 'Add a peer',
    remove: (name) => `Remove ${name} from the peers`,
    compare: 'Compare with these',
    suggestAgain: 'Suggested peers again',
    full: (most) => `No more than ${most} are drawn.`,
  },
  growth({ measure, from, to, lines }, words) {
    const use = words.periodUse(measure)
    const shared = sharedPlaces(lines.map(({ pair }) => pair))
    const names = lines.map(({ pair, percent }) => `${distinctName(pair, shared, words, (locality, partner) => `${partner} in ${locality}`)} ${formatChange(percent, 'percent', 'en')}`)
    return `From ${formatPeriod(from, use, 'en')} to ${formatPeriod(to, use, 'en')}: ${listEn(names)}.`
  },
  neighbours({ rank, count, unit, above, below }, words) {
    const sides = [...(above ? [nextTo(above, unit, 'behind', words)] : []), ...(below ? [nextTo(below, unit, 'ahead of', words)] : [])]
    return `${formatRank(rank.from, rank.to, 'en')} of ${formatWhole(count, 'en')}: ${sides.join(', ')}.`
  },
  concentration({ index, at, before, largest }) {
    const was = before ? `${formatQuantity(before.index, 'index', 'en')} on ${formatPeriod(before.at, 'stock', 'en')}; ` : ''
    const top = largest ? ` The ${largest.count} largest together: ${formatQuantity(largest.share, 'percent', 'en')} of the total.` : ''
    return `Concentration (Herfindahl-Hirschman index): ${formatQuantity(index, 'index', 'en')} on ${formatPeriod(at, 'stock', 'en')} (${was}10,000 would be one partner alone).${top}`
  },
  noConcentration: 'The largest partners as reported, each with its date. Nobody lists all partners, so neither ranks nor concentration can be told.',
  changes(facts, words) {
    const { measure, whole, counter, parts } = facts
    const start = `${words.measure(measure)}${between(measure, whole.locality, whole.partner, words)} ${moved(facts)}${counter === null ? '' : ` (${counterEn(counter)})`}`
    if (parts.length === 0) return `${start}.`
    return `${start}. The largest contributions: ${listEn(parts.map(({ code, points }) => `${words.place(code)} ${formatTableChange(points, 'percentage points', 'en')}`))} percentage points.`
  },
  ownChange({ own }, words) {
    return own && `${words.place(own.code)} itself: ${formatChange(own.percent, 'percent', 'en')}, which is ${formatChange(own.points, 'percentage points', 'en')} of it.`
  },
  points: (number) => `${number} points`,
  noPartnerChanges: (place) => `Which partners made the change in ${place} nobody says: no list of its partners covers two dates.`,
  documents: 'Sources',
}
