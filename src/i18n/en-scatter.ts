import { formatReason } from '../domain/format/missing-text.ts'
import { formatWhole } from '../domain/format/number.ts'
import { formatPeriod, formatPeriodPhrase } from '../domain/format/period-text.ts'
import { formatCount, formatQuantity } from '../domain/format/quantity-text.ts'
import { WORLD } from '../domain/registry.ts'
import type { DotFact } from '../domain/scatter-facts.ts'
import type { LeftReason } from '../domain/scatter.ts'
import { between } from './en-sentences.ts'
import { counterEn, listEn } from './en-words.ts'
import type { ScatterMessages } from './scatter-messages.ts'

/** "17 averaging US$276.3 million". */
function stand({ projects, size }: DotFact): string {
  const isOne = projects.quantity.value === 1 && projects.quantity.relation === '='
  return `${formatCount(projects.quantity, projects.unit, 'en')} ${isOne ? 'of' : 'averaging'} ${formatQuantity(size.quantity, 'USD million', 'en')}`
}

function reason(why: LeftReason): string {
  switch (why) {
    case 'zero':
      return 'no projects or no capital'
    case 'negative':
      return 'capital below zero'
    case 'unpaired':
      return 'projects and capital not from one source and date'
    default:
      return formatReason(why, 'en')
  }
}

function leftCount(count: number): string {
  return count === 1 ? '1 place is not drawn' : `${formatWhole(count, 'en')} places are not drawn`
}

export const enScatter: ScatterMessages = {
  sentences: {
    headline({ projects, over, fixed, at, count, largest, most, first }, words) {
      const what = words.measure(projects) + (over === 'locality' ? between(projects, null, fixed, words) : between(projects, fixed, null, words))
      const start = `${what} ${formatPeriodPhrase(at, words.periodUse(projects), 'en')}: `
      const where = over === 'locality' ? 'in' : 'from'
      const dot = (fact: DotFact) => `${words.place(fact.code)} (${stand(fact)})`
      const [lone] = first
      if (count === 1 && lone) return `${start}only ${words.place(lone.code)} has both figures from one source, ${stand(lone)}`
      if (largest && most && largest.code === most.code) return `${start}largest on average and most numerous ${where} ${dot(most)}`
      const leads = [...(largest ? [`largest on average ${where} ${dot(largest)}`] : []), ...(most ? [`most numerous ${where} ${dot(most)}`] : [])]
      return start + (leads.length > 0 ? leads.join(', ') : listEn(first.map(dot)))
    },
    caption({ at, isStock, counter, whole, olderCount, left }, words) {
      const date = formatPeriod(at, isStock ? 'stock' : 'flow', 'en')
      const parts = [`${date.charAt(0).toUpperCase()}${date.slice(1)}, ${counter === null ? 'statements in the press' : counterEn(counter)}.`]
      if (whole) parts.push(`${whole.code === WORLD ? 'All partners together' : `${words.place(whole.code)} as a whole`}: ${formatQuantity(whole.size.quantity, whole.size.unit, 'en')} on average (computed).`)
      if (olderCount > 0) parts.push(olderCount === 1 ? '1 place was counted at another date.' : `${olderCount} places were counted at other dates.`)
      const missing = left.reduce((sum, { count }) => sum + count, 0)
      if (missing > 0) parts.push(`${leftCount(missing)}: ${left.length === 1 ? reason(left[0]?.reason ?? 'zero') : listEn(left.map((group) => `${reason(group.reason)} (${group.count})`))}.`)
      return parts.join(' ')
    },
  },
  reason,
  leftCount,
  axes: 'Both axes are logarithmic: each named step is a multiple of the one before, and zero has no place on them. Along a dotted line projects are of one average size.',
  arrow: 'Arrow: a bound is known; the true value lies where the mark is open.',
  hollow: 'Hollow: about, of low reliability, or an incomplete sum.',
  direction: 'Each dot',
  average: 'Average size',
  keyboardHelp: 'Arrow keys go to the nearest dot in their direction, Home and End to the largest and smallest capital, Enter pins the dot for comparison.',
  keyboardHelpPlain: 'Arrow keys go to the nearest dot in their direction, Home and End to the largest and smallest capital.',
  pinHint: 'Click a dot to pin it for comparison.',
  pinned: (count) => `${formatWhole(count, 'en')} pinned`,
  pinColumn: 'In Compare',
  showInCompare: 'Show in Compare',
  uncountedTitle: 'No projects to set against capital here',
  uncounted: 'Projects are counted for investment in Viet Nam only; for other economies only the money is published, which can be ranked.',
  seeRanking: 'Rank what is published',
}
