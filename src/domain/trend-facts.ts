import { isIncomplete } from './figure.ts'
import { counterOf } from './counting.ts'
import { type FactLine, type ShareFacts, type TrendCaptionFacts, type TrendFacts, toFactPoint } from './facts.ts'
import { fittingDenominator } from './mode.ts'
import type { Registry } from './registry.ts'
import { isSamePair } from './scope.ts'
import { sharesDiffer } from './share.ts'
import { isMomentary, isSamePeriod } from './time.ts'
import { type Trend, type TrendPoint, type TrendSeries, pointsOfSeries } from './trend.ts'
import type { View } from './view.ts'

/** What the headline of a trend says: each pair's first and latest mark, the largest latest first. Of a pair with a counted line that line speaks. */
export function trendFacts(trend: Trend, view: View): TrendFacts {
  const [firstPair] = trend.series
  const lines = trend.series
    .filter((series, index, all) => all.findIndex((other) => isSamePair(other.pair, series.pair)) === index)
    .flatMap(lineFact)
    .toSorted((a, b) => b.last.quantity.value - a.last.quantity.value)
  return {
    measure: trend.measure.code,
    mode: view.mode,
    of: view.mode === 'share' && firstPair ? fittingDenominator(firstPair.pair, view.of) : null,
    base: trend.base,
    lines,
  }
}

function lineFact(series: TrendSeries): readonly FactLine[] {
  const speaking = speakingPoints(series)
  const [first] = speaking
  const last = speaking.at(-1)
  return first && last ? [{ pair: series.pair, first: toFactPoint(first.figure), last: toFactPoint(last.figure) }] : []
}

/**
 * The points of a series that a sentence may speak of, in the order of time: the counted ones; without any, the
 * statements that are not of low reliability. Incomplete sums speak only where there is nothing else. Parts of years speak only where there is nothing else.
 */
export function speakingPoints(series: TrendSeries): readonly TrendPoint[] {
  const all = pointsOfSeries(series)
  const whole = all.filter(({ figure }) => !isIncomplete(figure))
  const ordered = whole.length > 0 ? whole : all
  const counted = ordered.filter(({ isStatement }) => !isStatement)
  const firm = ordered.filter(({ figure }) => figure.quantity.status !== 'U')
  const speaking = counted.length > 0 ? counted : firm.length > 0 ? firm : ordered
  const wholeYears = speaking.filter(({ isPartYear }) => !isPartYear)
  return wholeYears.length > 0 ? wholeYears : speaking
}

/**
 * The latest reported and the latest computed share of the one pair on screen, side by side (rule 7); null for several
 * pairs and in other modes.
 */
export function trendShareFacts(trend: Trend, view: View, registry: Registry): ShareFacts | null {
  const [series, ...others] = trend.series
  if (view.mode !== 'share' || !series || others.length > 0) return null
  const points = pointsOfSeries(series).filter(({ figure }) => figure.quantity.status !== 'U')
  const printed = points.findLast(({ figure }) => figure.kind === 'published')?.figure
  const computed = points.findLast(({ figure }) => figure.kind === 'computed')?.figure
  const total = computed?.kind === 'computed' ? computed.parts[1] : undefined
  return {
    measure: trend.measure.code,
    pair: series.pair,
    reported: printed ? { share: printed.quantity, period: printed.period } : null,
    computed:
      computed && total?.kind === 'published'
        ? { share: computed.quantity, of: fittingDenominator(series.pair, view.of), total: toFactPoint(total), counter: counterOf(registry, total) }
        : null,
    // Shares of different dates may differ without disagreeing.
    isDifferent: printed !== undefined && computed !== undefined && isSamePeriod(printed.period, computed.period, trend.isMoment) && sharesDiffer(computed.quantity, printed.quantity),
  }
}

/** What the sentence under the headline says of a trend. */
export function trendCaptionFacts(trend: Trend, registry: Registry): TrendCaptionFacts {
  const points = trend.series.flatMap(pointsOfSeries)
  // What the reader's own file counted is no press report; the line of sources names the file.
  const own = new Set([...registry.sources.values()].flatMap(({ ownFile }) => ownFile ?? []))
  return {
    counters: [...new Set(trend.series.flatMap(({ counter, counted }) => (counter !== null && counted.length > 0 && !own.has(counter) ? [counter] : [])))],
    otherCounters: trend.otherCounters.filter(({ isShown }) => !isShown).map(({ counter }) => counter),
    officialUntil: trend.officialUntil,
    isStock: isMomentary(registry, trend.measure),
    hasStatements: points.some(({ isStatement }) => isStatement),
    partYears: [...new Map(points.filter(({ isPartYear }) => isPartYear).map(({ figure }) => [figure.period.text, figure.period])).values()],
  }
}
