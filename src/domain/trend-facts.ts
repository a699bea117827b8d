import type { FactLine, TrendCaptionFacts, TrendFacts } from './facts.ts'
import type { ValuedFigure } from './figure.ts'
import { isMomentary } from './time.ts'
import { fittingDenominator } from './mode.ts'
import { type Trend, type TrendSeries, pointsOfSeries } from './trend.ts'
import { isSamePair } from './scope.ts'
import type { View } from './view.ts'
import type { Registry } from './registry.ts'

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
  const counted = series.counted.flat()
  const speaking = (counted.length > 0 ? counted : pointsOfSeries(series)).filter(({ isPartYear }) => !isPartYear || counted.every((point) => point.isPartYear))
  const [first] = speaking
  const last = speaking.at(-1)
  return first && last ? [{ pair: series.pair, first: fact(first.figure), last: fact(last.figure) }] : []
}

function fact({ quantity, unit, period }: ValuedFigure) {
  return { quantity, unit, period }
}

/** What the sentence under the headline says of a trend. */
export function trendCaptionFacts(trend: Trend, registry: Registry): TrendCaptionFacts {
  const points = trend.series.flatMap(pointsOfSeries)
  return {
    counters: [...new Set(trend.series.flatMap(({ counter, counted }) => (counter !== null && counted.length > 0 ? [counter] : [])))],
    otherCounters: trend.otherCounters.filter(({ isShown }) => !isShown).map(({ counter }) => counter),
    officialUntil: trend.officialUntil,
    isStock: isMomentary(registry, trend.measure),
    hasStatements: points.some(({ isStatement }) => isStatement),
    partYears: [...new Map(points.filter(({ isPartYear }) => isPartYear).map(({ figure }) => [figure.period.text, figure.period])).values()],
  }
}
