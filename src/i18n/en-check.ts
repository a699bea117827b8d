import { formatWhole } from '../domain/format/number.ts'
import type { CheckMessages } from './check-messages.ts'
import { listEn } from './en-words.ts'

const n = (count: number): string => formatWhole(count, 'en')
const noun = (count: number, one: string, many = `${one}s`): string => `${n(count)} ${count === 1 ? one : many}`
const verb = (count: number, one: string, many: string): string => (count === 1 ? one : many)

/** "all agree", "1,711 agree, 4 do not". */
function agreement(total: number, differing: number): string {
  if (differing === 0) return total === 1 ? 'it agrees' : 'all agree'
  if (differing === total) return total === 1 ? 'it does not agree' : 'none agrees'
  return `${n(total - differing)} ${verb(total - differing, 'agrees', 'agree')}, ${n(differing)} ${verb(differing, 'does', 'do')} not`
}

export const enCheck: CheckMessages = {
  title: 'Check',
  headline({ groups: { sums, shares, ranks, claims } }) {
    if (sums.total > 0) return `${noun(sums.total, 'sum')} can be made of what is on screen: ${agreement(sums.total, sums.differing)}`
    const total = shares.total + ranks.total + claims.total
    if (total === 0) return 'Nothing on screen can be held against another figure'
    return `${noun(total, 'comparison')} can be made of what is on screen: ${agreement(total, shares.differing + ranks.differing + claims.differing)}`
  },
  caption({ groups: { sums, shares, ranks, claims, restated, falls, jumps }, slips, figureCount }) {
    const parts = [
      slips > 0 ? `Of the ${noun(sums.differing, 'sum')} that ${verb(sums.differing, 'does', 'do')} not agree, ${n(slips)} ${verb(slips, 'is', 'are')} off by a slip of less than a thousandth.` : '',
      shares.total > 0 ? `${noun(shares.total, 'printed share')} can be computed: ${agreement(shares.total, shares.differing)}.` : '',
      ranks.total > 0 ? `${noun(ranks.total, 'printed rank')} can be computed: ${agreement(ranks.total, ranks.differing)}.` : '',
      claims.total > 0 ? `${noun(claims.total, 'figure')} can be read in several documents: ${agreement(claims.total, claims.differing)}.` : '',
      restated.total > 0 ? `${noun(restated.total, 'figure was', 'figures were')} restated by the same counter.` : '',
      falls.total > 0 ? `${noun(falls.total, 'stock')} fell by more than a third.` : '',
      jumps.total > 0 ? `${noun(jumps.total, 'value')} jumped fifty-fold.` : '',
    ].filter((part) => part !== '')
    return `Counted over ${noun(figureCount, 'published figure')} of these places, partners and years, of all measures of this kind. ${parts.join(' ')}`.trim()
  },
  filter: 'Show',
  filters: { all: 'All', differing: 'Only what does not agree' },
  overview: 'What was held against what',
  groups: {
    sums: 'Parts against totals',
    shares: 'Printed shares against computed ones',
    ranks: 'Printed ranks against computed ones',
    claims: 'Several sources on one figure',
    restated: 'Restated by the same counter',
    falls: 'Stocks that fell by more than a third',
    jumps: 'Values that jumped fifty-fold',
    remarks: 'Said by the sources, and good to know',
  },
  leads: {
    sums: 'Sum of the parts minus the printed total. They agree within half a step of the last digit for each part; nothing is scaled.',
    shares: 'The source may divide by another total than the official one. Both totals are named.',
    ranks: 'Where not every place has a figure, others may still come before.',
    claims: 'Documents that are not by one counter, on the same place, partner and time, and stocks of one year on several days.',
    restated: 'Not a disagreement: one office corrected itself. Both numbers stand in its documents.',
    falls: 'From one count of a counter to its next. Withdrawn licences do this: a stock is not the sum of the flows.',
    jumps: 'Compared with the figure before, and with what was usual before. Often a unit, sometimes the truth.',
    remarks: 'No arithmetic: how sure a figure is, what its source adds, and what happened to places and counting days.',
  },
  counted(kind, total, differing) {
    switch (kind) {
      case 'sums':
      case 'shares':
      case 'ranks':
      case 'claims':
        return `${n(total)}: ${agreement(total, differing)}`
      default:
        return n(total)
    }
  },
  listed: (shown, total) => `${n(shown)} of ${n(total)} are listed, what differs most first. Choose fewer places or years to see the others.`,
  showAll: (count) => `Show all ${n(count)}`,
  showFewer: 'Show fewer',
  nothing: 'Everything that could be compared agrees.',
  columns: {
    what: 'What',
    when: 'When',
    sum: 'Sum of the parts',
    total: 'Printed total',
    difference: 'Difference',
    tolerance: 'Rounding explains',
    verdict: 'Verdict',
    reported: 'Printed',
    computed: 'Computed',
    documents: 'Who says what',
    earlier: 'Before',
    later: 'After',
    change: 'Change',
    about: 'What is said',
    figures: 'Figures',
  },
  verdicts: { agrees: 'agrees', slip: 'within a slip', differs: 'differs' },
  slip: 'Less than a thousandth of the total: a slip of the source.',
  sumKinds: { localities: 'provinces and offshore = nation', partners: 'partners = all partners', components: 'new + adjusted + share purchases = registered', predecessors: 'former places = the place that took them over' },
  parts: (count) => noun(count, 'part'),
  shareOf: (of, total, date) => `of the ${of === 'nation' ? "nation's" : "place's"} official total ${total} (${date})`,
  implied: (total) => `implies a total of ${total}`,
  rankAmong: (ranked, members) => (ranked === members ? `among ${n(members)}` : `among the ${n(ranked)} of ${n(members)} with a figure`),
  claimKinds: { 'same time': 'same time', 'same year': 'several days of one year', publishers: 'two publishers' },
  restatedBy: (counter) => `by the ${counter}`,
  stands: 'stands',
  replaced: 'replaced',
  times: (factor, isRise) => (isRise ? `${factor} times as much` : `1/${factor} of it`),
  remarkKinds: {
    unsure: 'Low reliability',
    provisional: 'Provisional',
    break: 'Dated break',
    'early code': "Today's code before its day",
    'reused name': 'Reused name',
    ended: 'Former place',
    'late start': 'Late start',
    zero: 'Printed zero',
    note: 'Note to the figure',
  },
  remarks: {
    unsure: () => 'The date or the figure was judged from an unclear text (status U).',
    provisional: () => 'Provisional: the counter may still restate it (status P).',
    break: ({ text, counter, from }) => `${from}, ${counter}: ${text}`,
    'early code': ({ places, from, to }) => `Figures of ${from === to ? from : `${from} to ${to}`} under the code of ${listEn(places)}, in force only later: the text itself speaks of the territory as merged.`,
    'reused name': ({ places: [place = '', ...former], from }) => `Since ${from} ${place} is what was ${listEn(former)} before. The name is the same, the territory is not.`,
    ended: ({ places: [place = '', successor, ...others], from }) => {
      if (successor === undefined) return `${place} existed until ${from}.`
      if (others.length === 0) return `The code of ${place} ended on ${from}; the place goes on under a new one.`
      return `${place} existed until ${from}; with ${listEn(others)} it became ${[place, ...others].includes(successor) ? `the larger ${successor}` : successor}.`
    },
    'late start': ({ places, from, to, counter }) => `The series of ${listEn(places)} begins in ${to}, others of ${counter} in ${from}: nothing was reported separately before.`,
    zero: ({ places }) => `Zero printed for ${listEn(places)} as a whole: it may stand for an economy that did not report.`,
    note: () => '',
  },
  figureCount: (count) => noun(count, 'figure'),
  showTrend: 'Show in trend',
  badge: (count) => `${n(count)} ${verb(count, 'comparison', 'comparisons')} of these figures ${verb(count, 'does', 'do')} not agree`,
}
