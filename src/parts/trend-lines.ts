import { incompleteWords } from './boundary-notes.ts'
import { isIncomplete } from '../domain/figure.ts'
import type { ChartBreak, ChartLine, ChartPoint, PointMark } from '../charts/trend-chart-types.ts'
import { sourceOf } from '../domain/evidence.ts'
import { formatPeriod } from '../domain/format/period-text.ts'
import { formatQuantity } from '../domain/format/quantity-text.ts'
import { ownFilesBehind, ownText, publisherText } from '../domain/own-mark.ts'
import { type Registry, WORLD } from '../domain/registry.ts'
import { speakingPoints } from '../domain/trend-facts.ts'
import { type Trend, type TrendPoint, type TrendSeries, pointsOfSeries } from '../domain/trend.ts'
import { isSamePair } from '../domain/scope.ts'
import type { Pair } from '../domain/view.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Words } from '../i18n/words.ts'
import { ribbonMarks } from './ribbon.ts'

/** Words and colours for the series of a trend. */

/** Lines beyond the categorical colours are quiet. */
const SERIES_COLOURS = 7

/** `own`: the pair in question, in the accent; all others are quiet beside it. */
export function toChartLines(trend: Trend, registry: Registry, messages: Messages, words: Words, own: Pair | null = null): readonly ChartLine[] {
  return trend.series.map((series, index) => {
    const name = seriesName(trend, series, messages, words)
    const toPoint = (point: TrendPoint): ChartPoint => ({
      id: point.id,
      x: point.day,
      y: point.figure.quantity.value,
      mark: markOf(point),
      spoken: `${name}: ${describePoint(trend, point, registry, messages, words)}`,
    })
    const last = speakingPoints(series).at(-1)
    return {
      id: series.key,
      name,
      details: last ? [formatQuantity(last.figure.quantity, last.figure.unit, messages.language), formatPeriod(last.figure.period, periodUse(trend), messages.language, 'short')] : [],
      labelled: last ? toPoint(last) : null,
      ...(own === null || isSamePair(own, series.pair) ? { colour: own !== null && index === 0 ? '--accent' : colourOf(trend, series, index) } : { colour: '--line-strong', isQuiet: true }),
      solid: series.counted.map((run) => run.map(toPoint)),
      dotted: series.stated.map((run) => run.map(toPoint)),
    }
  })
}

/** What the ribbon over the lines marks. */
export function trendBreaks({ breaks, boundaries, series, isMoment }: Trend, messages: Messages): readonly ChartBreak[] {
  return ribbonMarks({ breaks, boundaries, isMoment, periods: series.flatMap(pointsOfSeries).map(({ figure }) => figure.period) }, messages)
}

/** One line is the one in question; beside all partners of its place it stays so, and they are ink. */
function colourOf({ series }: Trend, { pair }: TrendSeries, index: number): string {
  const places = new Set(series.map((other) => other.pair.locality))
  const isBesideAll = series.length === 2 && places.size === 1 && series.some((other) => other.pair.partner === WORLD) && series.some((other) => other.pair.partner !== WORLD)
  if (isBesideAll && pair.partner === WORLD) return '--ink'
  if (series.length === 1 || isBesideAll) return '--accent'
  return index < SERIES_COLOURS ? `--series-${index + 1}` : '--line-strong'
}

/** What tells a series from the others: the place, the partner, both, and the counter where a pair has several. */
export function seriesName(trend: Trend, series: TrendSeries, { chart, filters }: Messages, words: Words): string {
  const { locality, partner } = series.pair
  const isOneLocality = new Set(trend.series.map(({ pair }) => pair.locality)).size === 1
  const isOnePartner = new Set(trend.series.map(({ pair }) => pair.partner)).size === 1
  // The headline names what all lines share.
  const place = isOneLocality && (partner !== WORLD || !isOnePartner) ? (partner === WORLD ? filters.allPartners : words.place(partner)) : isOnePartner ? words.place(locality) : chart.lineOf(words.place(locality), words.place(partner))
  const hasSeveralCounters = trend.series.some((other) => other !== series && other.pair.locality === locality && other.pair.partner === partner)
  return hasSeveralCounters && series.counter !== null ? `${place} (${series.counter})` : place
}

/** Value, relation, date, who says so. */
function describePoint(trend: Trend, point: TrendPoint, registry: Registry, messages: Messages, words: Words): string {
  const { chart, language } = messages
  const { figure } = point
  const value = formatQuantity(figure.quantity, figure.unit, language)
  const period = formatPeriod(figure.period, periodUse(trend), language)
  const when = point.isPartYear ? chart.partYear(period) : period
  return [value, when, whatBacks(figure, registry, messages, words)].join(', ')
}

/** Who stands behind a figure and, of an incomplete sum, what is lacking. */
export function whatBacks(figure: TrendPoint['figure'], registry: Registry, messages: Messages, words: Words): string {
  return [whoSays(figure, registry, messages), incompleteWords(figure, messages, words)].filter((part) => part !== null).join(', ')
}

/** Who stands behind a figure, in a word or two: the counter, the publisher of a statement, or that it is computed; of figures from files of the reader's own that first. */
export function whoSays(figure: TrendPoint['figure'], registry: Registry, { chart, provenance, language }: Pick<Messages, 'chart' | 'provenance' | 'language'>): string {
  if (figure.kind === 'published') {
    const source = sourceOf(registry, figure)
    if (source?.ownFile !== undefined) return publisherText(source, language)
    return source?.counter ? chart.figureBy(chart.counter(source.counter)) : (source?.publisher ?? '')
  }
  const own = ownFilesBehind(registry, figure)
  return [provenance.kinds[figure.kind], ...(own.length > 0 ? [ownText(own, language)] : [])].join(', ')
}

/** How the dates of a trend are written. */
export function periodUse(trend: Trend): 'stock' | 'flow' {
  return trend.isMoment ? 'stock' : 'flow'
}

function markOf({ figure, isStatement, isPartYear }: TrendPoint): PointMark {
  const { relation, status } = figure.quantity
  if (relation === '>') return 'above'
  if (relation === '<') return 'below'
  if (isPartYear) return 'part'
  if (isIncomplete(figure)) return 'hollow'
  if (isStatement && figure.kind === 'computed') return 'computed'
  return isStatement || relation === '~' || status === 'U' ? 'hollow' : 'filled'
}

const MARK_ORDER: readonly PointMark[] = ['filled', 'hollow', 'computed', 'above', 'below', 'part']

/** The kinds of marks on screen that need a word; counted figures alone need none. */
export function marksOf(trend: Trend): readonly PointMark[] {
  const shown = new Set(trend.series.flatMap((series) => pointsOfSeries(series).map(markOf)))
  return shown.size === 1 && shown.has('filled') ? [] : MARK_ORDER.filter((mark) => shown.has(mark))
}
