import { type CounterLine, leadingLine, splitByCounter } from './counting.ts'
import { type Evidence, type ListedFigure, isListed, sourceOf } from './evidence.ts'
import { isIncomplete, type PublishedFigure, type Refusal, type ValuedFigure } from './figure.ts'
import { withMembers } from './group.ts'
import { listedFigures } from './nil.ts'
import { logScaleRefusal } from './logscale.ts'
import { type Period, comparePeriods, endYear, isWholeYear, yearPeriod, isInYears } from './period.ts'
import type { CooperationEvent, Measure, SeriesBreak } from './registry.ts'
import { type BoundaryChange, boundaryChanges, breaksOf, eventsOf } from './occasions.ts'
import { MOST_LINES, chosenPairs, isSamePair, pairKey } from './scope.ts'
import { isMomentary } from './time.ts'
import { firstCommonPeriod, fittingDenominator, toMode } from './mode.ts'
import { reportedShares } from './share.ts'
import { dotsToRuns, figureDay, lineToRuns } from './runs.ts'
import type { Pair, View } from './view.ts'

/** One mark of a trend. */
export interface TrendPoint {
  readonly id: string
  readonly figure: ValuedFigure
  /** Where it stands on the time axis: a stock at its count, a flow in the middle of its period. */
  readonly day: number
  readonly isStatement: boolean
  /** A flow of part of a year, which is never drawn as a year (rule 5). */
  readonly isPartYear: boolean
}

/** A line of a trend: what one counter says of a pair, and statements by others (rule 4). */
export interface TrendSeries {
  readonly key: string
  readonly pair: Pair
  /** Counter of the solid runs; null: statements only. */
  readonly counter: string | null
  /** Runs joined by a solid line, broken at gaps. */
  readonly counted: readonly (readonly TrendPoint[])[]
  /** Runs joined by a dotted line at most. */
  readonly stated: readonly (readonly TrendPoint[])[]
  /** Printed figures of the pair that are not marks: restated ones, and parts of years that have a whole figure. */
  readonly undrawn: readonly PublishedFigure[]
}

export interface OtherCounter {
  readonly counter: string
  readonly pointCount: number
  readonly isShown: boolean
}

/** Everything a chart of lines over time shows and says. */
export interface Trend {
  readonly measure: Measure
  readonly isMoment: boolean
  readonly series: readonly TrendSeries[]
  /** Pairs chosen beyond the most lines drawn at once. */
  readonly hiddenPairs: readonly Pair[]
  /** Pairs without a figure in the range. */
  readonly emptyPairs: readonly Pair[]
  /** Counters of the same cells besides the one drawn first. */
  readonly otherCounters: readonly OtherCounter[]
  readonly events: readonly CooperationEvent[]
  readonly breaks: readonly SeriesBreak[]
  /** What breaks of boundaries changed. */
  readonly boundaries: readonly BoundaryChange[]
  /** Base of an index; null in other modes. */
  readonly base: Period | null
  /** The latest period an official source has counted on screen. */
  readonly officialUntil: Period | null
  /** Years the data could show if no range were set; null where there is none. */
  readonly years: { readonly first: number; readonly last: number } | null
  /** Why a logarithmic scale was asked for and is not drawn. */
  readonly scaleRefusal: Refusal | null
}

/** The trend of a view; null where the registry does not know its measure. `isAllLines`: also those beyond the most. */
export function buildTrend(evidence: Evidence, view: View, isAllLines: boolean): Trend | null {
  const measure = evidence.registry.measures.get(view.measure)
  if (!measure) return null
  const isMoment = isMomentary(evidence.registry, measure)
  const pairs = chosenPairs(withMembers(evidence, view))
  const drawn = isAllLines ? pairs : pairs.slice(0, MOST_LINES)
  const counterLines = drawn.map((pair) => {
    const figures = listedFigures(evidence, { measure: measure.code, ...pair })
    return { pair, figures, lines: splitByCounter(evidence.registry, figures.filter((figure) => isInYears(figure.period, view)), isMoment) }
  })
  const leading = counterLines.map(({ lines }) => (leadingLine(lines)?.points ?? []).map(({ figure }) => figure))
  const base = view.mode === 'index' ? (view.base ?? firstCommonPeriod(leading.filter((line) => line.length > 0), isMoment)) : null
  const series = counterLines.flatMap(({ pair, lines }) => seriesOfPair({ evidence, view, pair, isMoment, base }, lines)).filter(hasMarks)
  const withMarks = new Set(series.map(({ pair }) => pairKey(pair)))
  const points = series.flatMap(pointsOfSeries)
  const span = { from: Math.min(...points.map(({ day }) => day)), to: Math.max(...points.map(({ day }) => day)) }
  const counters = [...new Set(series.flatMap(({ counter }) => counter ?? []))]
  const breaks = breaksOf(evidence.registry, measure.code, drawn.map(({ locality }) => locality), counters).filter(({ day }) => span.from < day && day < span.to)
  const years = counterLines.flatMap(({ figures }) => figures.map(({ period }) => endYear(period)))
  return {
    measure,
    isMoment,
    series,
    hiddenPairs: pairs.slice(drawn.length),
    emptyPairs: drawn.filter((pair) => !withMarks.has(pairKey(pair))),
    otherCounters: otherCounters(counterLines.map(({ lines }) => lines), view),
    events: uniqueEvents(drawn.flatMap((pair) => eventsOf(evidence.registry, pair))).filter(({ period }) => isInYears(period, view)),
    breaks,
    boundaries: boundaryChanges(evidence.registry, breaks),
    base,
    officialUntil: latestOfficial(evidence, series),
    years: years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : null,
    scaleRefusal: view.scale === 'log' ? logScaleRefusal(points.map(({ figure }) => figure.quantity.value)) : null,
  }
}

/** All marks of a series in the order of time. */
export function pointsOfSeries(series: TrendSeries): readonly TrendPoint[] {
  return [...series.counted, ...series.stated].flat().toSorted((a, b) => a.day - b.day)
}

/** What else is printed of a pair for the moment of a figure: by other counters, in statements, before a restatement. */
export function othersAtOnce(trend: Trend, pair: Pair, figure: ValuedFigure): readonly PublishedFigure[] {
  return trend.series
    .filter((series) => isSamePair(series.pair, pair))
    .flatMap((series) => [...pointsOfSeries(series).map((point) => point.figure), ...series.undrawn])
    .filter((other): other is PublishedFigure => other.kind === 'published' && other !== figure && other.period.endDay === figure.period.endDay)
}

function hasMarks(series: TrendSeries): boolean {
  return series.counted.length > 0 || series.stated.length > 0
}

interface PairContext {
  readonly evidence: Evidence
  readonly view: View
  readonly pair: Pair
  readonly isMoment: boolean
  /** Base of an index. */
  readonly base: Period | null
}

/** The leading counter's line with the statements beside it, then the further counters the reader asked for. */
function seriesOfPair(context: PairContext, lines: readonly CounterLine[]): readonly TrendSeries[] {
  const { view } = context
  const leading = leadingLine(lines)
  const statements = lines.find(({ counter }) => counter === null) ?? null
  const further = lines.filter(({ counter }) => counter !== null && counter !== leading?.counter && view.counters.includes(counter))
  const wholeYears = new Set(lines.flatMap(({ points }) => points.map(({ figure }) => figure.period).filter(isWholeYear).map(endYear)))
  return [
    buildSeries(context, pairKey(context.pair), leading, statements, wholeYears),
    ...further.map((line) => buildSeries(context, `${pairKey(context.pair)}.${line.counter}`, line, null, wholeYears)),
  ]
}

function buildSeries(context: PairContext, key: string, counted: CounterLine | null, stated: CounterLine | null, wholeYears: ReadonlySet<number>): TrendSeries {
  const { evidence, view, pair, isMoment, base } = context
  const marks = [counted, stated].map((line) => marksOf(line, isMoment, wholeYears))
  const [countedFigures = [], statedFigures = []] = marks.map((figures) => figures.filter((figure) => !isIncomplete(figure)))
  // Sums that leave out different places have nothing to do with one another.
  const incompleteFigures = marks.flat().filter(isIncomplete)
  const inMode = (figures: readonly ListedFigure[]) => toMode(evidence, view, pair, figures, base, isMoment)
  const toPoints = (figures: readonly ValuedFigure[], isStatement: boolean) =>
    figures.map((figure, index) => toPoint(`${key}:${isStatement ? 's' : 'c'}${index}`, figure, isStatement, isMoment))
  const printed = key === pairKey(pair) ? printedShares(context).map((figure, index) => toPoint(`${key}:p${index}`, figure, true, isMoment)) : []
  const incomplete = inMode(incompleteFigures).map((figure, index) => toPoint(`${key}:i${index}`, figure, true, isMoment))
  return {
    key,
    pair,
    counter: counted?.counter ?? null,
    counted: lineToRuns(toPoints(inMode(countedFigures), false), isMoment),
    // Printed shares and those computed from statements are two kinds of dots and never joined.
    stated: [...dotsToRuns(toPoints(inMode(statedFigures), true), isMoment), ...dotsToRuns(printed, isMoment), ...incomplete.map((point) => [point])],
    undrawn: undrawnFigures([counted, stated], new Set<ListedFigure>(marks.flat())),
  }
}

/** In shares of the locality's total, the shares that documents print of the pair: statements beside the computed line (rule 7). */
function printedShares({ evidence, view, pair }: PairContext): readonly PublishedFigure[] {
  const isPrinted = view.mode === 'share' && fittingDenominator(pair, view.of) === fittingDenominator(pair, null)
  return isPrinted ? reportedShares(evidence, { measure: view.measure, ...pair }).filter(({ period }) => isInYears(period, view)) : []
}

function toPoint(id: string, figure: ValuedFigure, isStatement: boolean, isMoment: boolean): TrendPoint {
  return { id, figure, day: figureDay(figure.period, isMoment), isStatement, isPartYear: !isMoment && !isWholeYear(figure.period) }
}

/**
 * The figures of a line that are marks. Of a year without a figure of its own, the longest part from January alone; where
 * no part begins in January (a single month, the day of an event), every part. What spans several years is no mark.
 */
function marksOf(line: CounterLine | null, isMoment: boolean, wholeYears: ReadonlySet<number>): readonly ListedFigure[] {
  const figures = (line?.points ?? []).map(({ figure }) => figure)
  if (isMoment) return figures
  const isFromJanuary = ({ period }: ListedFigure) => period.startDay === yearPeriod(endYear(period)).startDay
  const longestEnd = new Map<number, number>()
  for (const { period } of figures.filter(isFromJanuary)) longestEnd.set(endYear(period), Math.max(period.endDay, longestEnd.get(endYear(period)) ?? -Infinity))
  return figures.filter((figure) => {
    const year = endYear(figure.period)
    if (isWholeYear(figure.period)) return true
    if (wholeYears.has(year) || figure.period.startDay < yearPeriod(year).startDay) return false
    const longest = longestEnd.get(year)
    return longest === undefined || (isFromJanuary(figure) && figure.period.endDay === longest)
  })
}

function undrawnFigures(lines: readonly (CounterLine | null)[], drawn: ReadonlySet<ListedFigure>): readonly PublishedFigure[] {
  return lines
    .flatMap((line) => line?.points ?? [])
    .flatMap(({ figure, restated }) => [figure, ...restated])
    .filter((figure): figure is PublishedFigure => figure.kind === 'published' && !drawn.has(figure))
    .toSorted((a, b) => comparePeriods(a.period, b.period))
}

function otherCounters(linesOfPairs: readonly (readonly CounterLine[])[], view: View): readonly OtherCounter[] {
  const counts = new Map<string, number>()
  for (const lines of linesOfPairs) {
    const leading = leadingLine(lines)
    for (const { counter, points } of lines) {
      if (counter !== null && counter !== leading?.counter) counts.set(counter, (counts.get(counter) ?? 0) + points.length)
    }
  }
  return [...counts].map(([counter, pointCount]) => ({ counter, pointCount, isShown: view.counters.includes(counter) }))
}

function latestOfficial({ registry }: Evidence, series: readonly TrendSeries[]): Period | null {
  const periods = series
    .flatMap(({ counted }) => counted.flat())
    .filter(({ figure }) => !isListed(figure) || figure.kind === 'nil' || sourceOf(registry, figure)?.tier === 'official')
    .map(({ figure }) => figure.period)
  return periods.toSorted(comparePeriods).at(-1) ?? null
}

function uniqueEvents(events: readonly CooperationEvent[]): readonly CooperationEvent[] {
  return [...new Set(events)].toSorted((a, b) => a.period.startDay - b.period.startDay)
}
