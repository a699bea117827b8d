import type { CompositionMessages } from './composition-messages.ts'
import type { FactPoint } from '../domain/facts.ts'
import { formatPeriod, formatPeriodPhrase } from '../domain/format/period-text.ts'
import { formatQuantity } from '../domain/format/quantity-text.ts'
import type { Period } from '../domain/period.ts'
import { counterEn, listEn } from './en-words.ts'
import { between } from './en-sentences.ts'
import { midSentence } from './sentence-parts.ts'

const year = (period: Period) => formatPeriod(period, 'flow', 'en')
const amount = ({ quantity, unit }: FactPoint) => formatQuantity(quantity, unit, 'en')
const yearList = (periods: readonly Period[]) => listEn(periods.map(year))

export const enComposition: CompositionMessages = {
  direction: 'Made up of',
  rest: { locality: 'Other places', partner: 'Other partners' },
  restShort: 'Others',
  restExplained: 'the total minus those shown',
  total: 'Total',
  shareOfTotal: (share) => `${share} of the total`,
  modeAsValue: 'Changes and indices do not add up to a whole: the values are shown.',
  refusedMark: '§: no shares, parts were below zero',
  showCounter: (counter, dates) => `Also counted by ${counterEn(counter)}: show its ${dates === 1 ? '1 date' : `${dates} dates`} instead`,
  keyboardHelp: 'Left and right arrows change the date, up and down the part or lead to the marks above, Enter tells who says so.',
  seeRanking: 'Rank all of them',
  seeMatrix: 'All of them by date, as a matrix',
  concentration: 'Concentration of partners',
  concentrationScale: 'Herfindahl-Hirschman index: 10,000 would be one partner alone',
  growth: (first, last) => `Growth of the total from ${first} to ${last}, and what each part contributed`,
  growthTotal: 'Total',
  growthYearly: 'Total, average a year',
  refusedTitle: 'No stack for this choice',
  refusals: {
    'no list': 'Nobody published the parts of this total: there are single statements at most, which do not make up a whole.',
    'no whole': 'Parts are published, but neither all of them nor their total: what share of the whole they are is not known.',
    'mixed levels': 'The places chosen are not parts of one whole, so they cannot stand in one stack.',
  },
  groupSum: (group, left, members) => `Nobody publishes a total of ${group}: it is the sum of its members, computed.${left === null ? '' : ` Left out, because a member has no figure then (${members}): ${left}.`}`,
  offers: {
    among: (place, whole) => `Show ${place} as a part of ${whole}`,
    partners: (place) => `Show the partners of ${place}`,
    values: 'Show values instead of shares',
    withoutGroups: 'Leave out the groups of countries',
    ranking: 'Rank what is published',
  },
  components: {
    name: 'By component',
    control: 'Components',
    labels: {
      new_capital: { name: 'New capital', short: 'New' },
      adjusted_capital: { name: 'Adjusted capital', short: 'Adjusted' },
      share_purchase_capital: { name: 'Share purchases', short: 'Purchases' },
    },
    open: 'Not broken down',
    openShort: 'Rest',
    rest: 'Total minus components',
    sentences: {
      headline({ measure, pair, total, parts }, words) {
        const known = parts.flatMap(({ measure: part, point }) => (point ? [`${midSentence(words.measure(part), 'en')} ${amount(point)}`] : []))
        const start = `${words.measure(measure)}${between(measure, pair.locality, pair.partner, words)} ${formatPeriodPhrase(total.period, 'flow', 'en')}: ${amount(total)}`
        return `${start}, ${known.length === parts.length ? 'made up of' : 'of which'} ${listEn(known)}`
      },
      caption({ counter, isOfficial, first, last, dateCount, sums, differing, open, negative, refusedShares }, words) {
        const named = (codes: readonly string[]) => listEn(codes.map((code) => midSentence(words.measure(code), 'en')))
        return [
          `Counted by ${counterEn(counter)}${isOfficial ? '' : ', as the press reports it'}: ${dateCount === 1 ? year(last) : `${dateCount} years, ${year(first)} to ${year(last)}`}.`,
          ...(sums.length === 0 ? [] : [`No national figure is printed of ${named(sums)}: ${sums.length === 1 ? 'it is' : 'they are'} the sum of the provinces, computed.`]),
          ...(open.length === 0 ? [] : [`In ${yearList(open)} not every component was published; what is not broken down is the total minus those shown.`]),
          ...(differing.length > 0
            ? [`Total minus components: ${listEn(differing.map(({ period, rest }) => `${amount(rest)} in ${year(period)}`))}${open.length + differing.length < dateCount ? '; in the other years they agree within rounding.' : '.'}`]
            : open.length < dateCount
              ? [open.length > 0 ? 'In the other years the components make up the printed total within rounding.' : 'The components make up the printed total within rounding.']
              : []),
          ...negative.map(({ measure, periods }) => `${words.measure(measure)} was below zero in ${yearList(periods)}.`),
          ...(refusedShares.length === 0 ? [] : [`No shares of ${yearList(refusedShares)}: parts were below zero.`]),
        ].join(' ')
      },
      restated: ({ earlier, later }) => `The total of ${year(earlier.period)} that its document divides, ${amount(earlier)}, was later restated as ${amount(later)}, without all components.`,
    },
    totalMark: 'The line across each bar is the total as printed.',
    notThen: 'no part of the total in that year',
    countsApart: 'Projects, adjustments and share purchases are counted in units of their own, and one project can be adjusted several times: the counts are never added.',
    keyboardHelp: 'Left and right arrows change the year, up and down the component or lead to the marks above, Enter tells who says so.',
  },
}
