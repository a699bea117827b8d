import { formatWhole } from '../domain/format/number.ts'
import { formatPeriod, formatPeriodPhrase } from '../domain/format/period-text.ts'
import type { MatrixDirections } from '../domain/matrix-scope.ts'
import { amount, between, subject } from './en-sentences.ts'
import { counterEn, listEn } from './en-words.ts'
import type { MatrixMessages } from './matrix-messages.ts'

function axes({ rows, columns }: MatrixDirections): string {
  if (columns !== 'time') return ', by place and partner'
  return rows === 'partner' ? ' by partner' : ' by place'
}

export const enMatrix: MatrixMessages = {
  kind: 'Rows and columns',
  kinds: { 'partner-time': 'Partner by year', 'locality-time': 'Place by year', 'locality-partner': 'Place by partner' },
  published: (place) => `${place}, as published`,
  sumOfRows: 'Sum of the rows, computed',
  sumOverTime: 'Sum of the years, computed',
  cell: (row, column, value, kind) => `${row}, ${column}: ${value}, ${kind}`,
  statement: 'a statement in the press',
  counted: (date) => `counted ${date}`,
  classes: { equal: 'Colours, about as many cells each:', halving: 'Colours, each with half as many cells as the one before:' },
  classesOfChange: 'Colours, from falls to rises:',
  classBelow: (bound) => `under ${bound}`,
  classFrom: (bound) => `${bound} and more`,
  classBetween: (low, high) => `${low} to ${high}`,
  all: 'all above 0',
  zero: '0',
  negative: 'below 0',
  outlined: 'Outlined',
  hollow: 'a statement in the press among counts, or a figure that is about, less than, or of low reliability',
  vague: 'about, less than, or of low reliability',
  otherDate: 'A date with a number: counted then, not at the date of the column or the table',
  hiddenPlaces: (count, over) => (over === 'partner' ? `Partners with smaller or fewer figures, not shown: ${count}. Choose partners to see them.` : `Places there is no room for: ${count}. Choose places to see them.`),
  onPaper: (shown, columns) => `On paper are the first ${shown} of ${columns} columns; the downloaded file has them all.`,
  sumOfReported: 'All that is reported, added: computed',
  itself: 'the economy itself',
  mirrored: 'As the investing partner reported it; where it reported nothing, UNCTAD may give what the receiving economy reported, and the table does not say where. UNCTAD’s bilateral statistics begin in 2001 and end in 2012.',
  mirrorBlanks: 'The table has no zeros: a cell without a figure may be nothing invested or nothing reported, which it does not tell apart.',
  notSummed: (reason) => `No sum of the rows. ${reason}`,
  notSummedOverTime: (reason) => `No sum of the years. ${reason}`,
  stocksOverTime: 'These are counts of what is there at each date: they are not added over time.',
  indexAsValue: 'An index is for lines: the values are shown.',
  keys: 'Arrow keys move from cell to cell, Home and End along the row, Enter tells who says so, or sorts.',
  sentences: {
    headline({ measure, mode, directions, fixed, leader, lead, change, lowest }, words) {
      const use = words.periodUse(measure)
      const place = fixed === null ? '' : directions.rows === 'partner' ? between(measure, fixed, null, words) : between(measure, null, fixed, words)
      const start = `${subject(measure, mode, words)}${place}${axes(directions)}: `
      const { pair, point } = leader
      if (directions.columns !== 'time') {
        return `${start}the largest figure is ${amount(point, mode)} from ${words.place(pair.partner)} in ${words.place(pair.locality)} (${formatPeriod(point.period, use, 'en')})`
      }
      const when = formatPeriodPhrase(point.period, use, 'en')
      const name = words.place(leader.code)
      const who = { sure: `${name} leads with`, printed: `${name} has the largest figure printed,`, only: `the only one with a figure is ${name},` }[lead]
      const leading = `${who} ${amount(point, mode)} ${when}`
      if (mode === 'change') return `${start}${leading}${lowest ? `; the lowest is ${words.place(lowest.code)} with ${amount(lowest.point, mode)}` : ''}`
      if (!change) return start + leading
      if (change.code === leader.code) return `${start}${leading}, after ${amount(change.from)} ${formatPeriodPhrase(change.from.period, use, 'en')}, the largest change`
      return `${start}${leading}; ${words.place(change.code)} changed most, from ${amount(change.from)} ${formatPeriodPhrase(change.from.period, use, 'en')} to ${amount(change.to)}`
    },
    caption({ directions, isStock, from, to, columnCount, rowCount, filledCells, cells, counters, compared, agreeing, disagreeing }) {
      const use = isStock ? 'stock' : 'flow'
      if (directions.columns !== 'time') {
        const at = to ? ` At ${formatPeriod(to, use, 'en')}, none older than 18 months:` : ''
        const single = `${formatWhole(filledCells, 'en')} of ${formatWhole(cells, 'en')} cells have a figure.`
        if (counters.length > 0 && to) return `${formatPeriod(to, use, 'en')}, counted by ${listEn(counters.map(counterEn))}. ${single}`
        return counters.length === 0 ? `No official table crosses places with partners: these are statements in the press, each with its own date.${at} ${single}` : single
      }
      const range = from && to && from !== to ? `${columnCount} dates from ${formatPeriod(from, use, 'en')} to ${formatPeriod(to, use, 'en')}` : to ? formatPeriod(to, use, 'en') : ''
      const by = counters.length > 0 ? `counted by ${listEn(counters.map(counterEn))}` : 'statements in the press, no official series'
      const sums = compared === 0 ? '' : disagreeing.length === 0 ? ` The rows add up to the published total at ${compared === columnCount ? 'every date' : `${agreeing} dates`}, within rounding.` : ` The rows add up to the published total at ${agreeing} of ${compared} dates; they differ at ${listEn(disagreeing.map((period) => formatPeriod(period, use, 'en')))}.`
      return `${rowCount} ${directions.rows === 'partner' ? 'partners' : 'places'}, ${range}, ${by}.${sums}`
    },
  },
}
