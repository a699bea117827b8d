import type { CompareRow } from '../../domain/comparison-row.ts'
import { counterOf } from '../../domain/counting.ts'
import { leavesOf } from '../../domain/evidence.ts'
import { isValued, type Figure } from '../../domain/figure.ts'
import { formatPeriod, type PeriodUse } from '../../domain/format/period-text.ts'
import { formatTablePhrase, formatTableValue } from '../../domain/format/quantity-text.ts'
import { comparePeriods } from '../../domain/period.ts'
import { WORLD, type Registry } from '../../domain/registry.ts'
import type { Pair } from '../../domain/view.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { Words } from '../../i18n/words.ts'

/** What the words in a row are made of. */
export interface RowTexts {
  readonly registry: Registry
  readonly messages: Messages
  readonly words: Words
  readonly use: PeriodUse
}

export function pairName({ locality, partner }: Pair, { messages, words }: RowTexts): string {
  return messages.chart.lineOf(words.place(locality), partner === WORLD ? null : words.place(partner))
}

/** What a computed share was divided by; null where there is none. */
export function shareTotalText({ share }: CompareRow, { registry, messages, use }: RowTexts): string | null {
  const { computed, of } = share
  if (computed.kind !== 'computed') return null
  const total = computed.parts[1]
  const leaf = total && leavesOf(total)[0]
  if (!total || !leaf) return null
  const { language, compare, filters } = messages
  const value = formatTableValue(total.quantity, total.unit, language)
  return compare.computedOf(filters.denominators[of], counterOf(registry, leaf), value, formatPeriod(total.period, use, language, 'short'))
}

/** The two dates of a change; null where there is none. */
export function changeDatesText(figure: Figure, { messages, use }: RowTexts): string | null {
  if (figure.kind !== 'computed') return null
  const [later, earlier] = figure.parts
  if (!later || !earlier) return null
  const date = (period: typeof later.period) => formatPeriod(period, use, messages.language, 'short')
  return messages.compare.between(date(earlier.period), date(later.period))
}

/** The date of a figure where it is not that of the row's value; null where it is. */
export function otherDate(figure: Figure, { value }: CompareRow, { messages, use }: RowTexts): string | null {
  if (!isValued(figure)) return null
  const isSame = isValued(value) && value.period.endDay === figure.period.endDay
  return isSame ? null : formatPeriod(figure.period, use, messages.language, 'short')
}

/** What the small picture of a row shows. */
export function trendText({ trend }: CompareRow, { messages, use }: RowTexts): string {
  const { language, compare } = messages
  const counted = trend.counted.flat()
  const points = (counted.length > 0 ? counted : trend.stated).toSorted((a, b) => comparePeriods(a.figure.period, b.figure.period))
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return compare.noTrend
  const point = ({ figure }: typeof first) => `${formatTablePhrase(figure.quantity, figure.unit, language)} (${formatPeriod(figure.period, use, language, 'short')})`
  return compare.trendFromTo(point(first), point(last), trend.stated.length)
}

/** The one text that all rows have which have any; null where they differ: then it stands in each row, not in the head. */
export function sharedText(texts: readonly (string | null)[]): string | null {
  const different = new Set(texts.filter((text) => text !== null))
  const [text] = different
  return different.size === 1 && text !== undefined ? text : null
}

/** The text with its dates in one piece, for narrow columns. */
export function unbroken(text: string): string {
  return text.replaceAll(/(?<=\d\.?) (?=[A-Z\d])|(?<=[A-Z][a-z]{2}) (?=\d)/g, '\u00A0')
}
