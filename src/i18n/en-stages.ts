import type { FactPoint } from '../domain/facts.ts'
import { formatPeriod } from '../domain/format/period-text.ts'
import { formatQuantity } from '../domain/format/quantity-text.ts'
import type { Period } from '../domain/period.ts'
import { between } from './en-sentences.ts'
import { counterEn, listEn } from './en-words.ts'
import type { StagesMessages } from './stages-messages.ts'

const year = (period: Period) => formatPeriod(period, 'flow', 'en')
const ratio = ({ quantity, unit }: FactPoint) => formatQuantity(quantity, unit, 'en')
const years = (periods: readonly Period[]) => listEn(periods.map(year))

export const enStages: StagesMessages = {
  names: {
    registered: { promised: 'Registered', done: 'Disbursed', ratio: 'Disbursed as a share of registered in the same year' },
    notified: { promised: 'Notified', done: 'Arrived', ratio: 'Arrived as a share of notified in the same year' },
  },
  sentences: {
    headline({ name, pair, first, last, range }, words) {
      const where = between(name, pair.locality, pair.partner, words)
      const what = { registered: `Capital disbursed${where}`, notified: `Investment that arrived${where}` }[name]
      const start = `${what} came to ${ratio(last)} of what was ${name} in the same year, ${year(last.period)}`
      return range ? `${start}; since ${year(first)} between ${ratio(range.lowest)} (${year(range.lowest.period)}) and ${ratio(range.highest)} (${year(range.highest.period)})` : start
    },
    caption({ name, counter, isOfficial, yearCount, first, last, above, gaps }) {
      const done = { registered: 'disbursed', notified: 'arrived' }[name]
      return [
        `Both counted by ${counterEn(counter)}${isOfficial ? '' : ', as the press reports it'}: ${yearCount === 1 ? year(last.period) : `${yearCount} years, ${year(first)} to ${year(last.period)}`}.`,
        `What ${name === 'registered' ? 'was disbursed' : 'arrived'} in a year may have been ${name} in earlier years: the ratio compares two flows of one year, not the fate of the same projects${above.length === 0 ? '.' : ', and can pass 100%.'}`,
        ...(above.length === 0 ? [] : [`More ${name === 'registered' ? 'was disbursed' : done} than was ${name} in ${years(above)}.`]),
        ...(gaps.length === 0 ? [] : [`No ratio for ${years(gaps)}: this counter published only one of the two, or neither.`]),
      ].join(' ')
    },
  },
  partYears: (latest) => `Parts of years after the last whole one (the latest: ${latest}) are not compared.`,
  showCounter: (counter, count, first, last) => `Also counted by ${counterEn(counter)}: show its ${count === 1 ? `year ${first}` : `${count} years, ${first} to ${last},`} instead`,
  keyboardHelp: 'Left and right arrows change the year, up and down lead from one flow to the other, to the ratio and to the marks above, Enter tells who says so.',
}
