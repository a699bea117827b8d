import type { ChartBreak } from '../charts/trend-chart-types.ts'
import { formatPeriod } from '../domain/format/period-text.ts'
import type { BoundaryChange } from '../domain/occasions.ts'
import { comparePeriods, dayPeriod, isWholeYear, type Period } from '../domain/period.ts'
import type { SeriesBreak } from '../domain/registry.ts'
import type { Messages } from '../i18n/messages.ts'

/** Words of the dated ribbon over charts and of what stands for it in notes and tables. */

/** What the ribbon over a chart is made of. */
export interface RibbonFacts {
  readonly breaks: readonly SeriesBreak[]
  readonly boundaries: readonly BoundaryChange[]
  /** Of the figures drawn; of flows, those that are part of a year are named. */
  readonly periods: readonly Period[]
  readonly isMoment: boolean
}

/** Breaks with letter and date, then parts of years by their name. */
export function ribbonMarks({ breaks, boundaries, periods, isMoment }: RibbonFacts, messages: Messages): readonly ChartBreak[] {
  const { chart, language } = messages
  const parts = isMoment ? [] : [...new Map(periods.filter((period) => !isWholeYear(period)).map((period) => [period.text, period])).values()]
  return [
    ...breaks.map((mark, index): ChartBreak => {
      const change = mark.kind === 'boundary' ? boundaries.find(({ day }) => day === mark.day) : undefined
      return {
        id: `break:${index}`,
        x: mark.day,
        end: null,
        letter: breakLetter(index),
        date: formatPeriod(dayPeriod(mark.day), 'flow', language, 'short'),
        sides: change ? chart.provinceCounts(change.before, change.after) : null,
        spoken: chart.breakMark(breakText(mark, messages)),
      }
    }),
    ...parts.toSorted(comparePeriods).map((period): ChartBreak => ({
      id: `part:${period.text}`,
      x: period.startDay,
      end: period.endDay,
      letter: '',
      date: formatPeriod(period, 'flow', language, 'short'),
      sides: null,
      spoken: `${chart.partYear(formatPeriod(period, 'flow', language))}.`,
    })),
  ]
}

/** The breaks of a series with the letters they bear in picture and table. */
export function breakNotes(breaks: readonly SeriesBreak[], messages: Messages): readonly string[] {
  return breaks.map((mark, index) => `${breakLetter(index)} ${breakText(mark, messages)}`)
}

/** When a series breaks, how, and whose. */
export function breakText(mark: SeriesBreak, { chart, language }: Messages): string {
  return `${formatPeriod(dayPeriod(mark.day), 'flow', language)}: ${mark.text[language]} (${chart.counter(mark.counter)})`
}

/** Breaks are lettered, events numbered. */
export function breakLetter(index: number): string {
  return String.fromCodePoint('a'.codePointAt(0)! + (index % 26))
}

/** The letters of breaks behind a date in a table: "20 Dec 2016 (a)"; the date alone where there is none. */
export function withLetters(date: string, broken: readonly number[] | undefined): string {
  return broken ? `${date} (${broken.map(breakLetter).join(', ')})` : date
}
