import { counterOf, lineOf, isComparable } from './counting.ts'
import type { Evidence, ListedFigure } from './evidence.ts'
import { type OverviewFacts, type OverviewRank, compareQuantities, toFactPoint } from './facts.ts'
import { listedFigures } from './nil.ts'
import { type Caution, findCautions } from './overview-cautions.ts'
import { type KeyFigure, type LatestFigure, keyFigures, latestFigure } from './overview-figures.ts'
import { isInYears } from './period.ts'
import { samePeriodEarlier } from './previous.ts'
import { type Measure, WORLD } from './registry.ts'
import { eventsOf } from './occasions.ts'
import { chosenPairs, isSamePair, mainMeasure, measuresOf } from './scope.ts'
import { isMomentary } from './time.ts'
import { type Trend, buildTrend } from './trend.ts'
import { DEFAULT_VIEW, type Pair, type View } from './view.ts'

/** The first page for one place and one partner: what is known, since when, and what to be careful about. */
export interface Overview {
  /** The view as the overview reads it: one locality, one partner, plain values of a measure that has figures. */
  readonly view: View
  readonly pair: Pair
  readonly measure: Measure
  /** The latest figure, which the headline is about. */
  readonly main: LatestFigure
  readonly facts: OverviewFacts
  /** Four or five where as much is published. */
  readonly figures: readonly KeyFigure[]
  /** The pair over time and, for one partner, all partners of the locality beside it; its events are the pair's own. */
  readonly trend: Trend
  readonly cautions: readonly Caution[]
}

/** A multiple is said as one where the ratio is so close to a whole number, in parts of it. */
const MULTIPLE_MARGIN = 0.05

/** The overview of a view; null where nothing is published of its first locality and partner under the measure. */
export function buildOverview(evidence: Evidence, asked: View): Overview | null {
  const view = overviewView(evidence, asked)
  const [pair] = chosenPairs(view)
  const main = pair ? latestFigure(evidence, view, pair, view.measure) : null
  const trend = pair ? overviewTrend(evidence, view, pair) : null
  if (!pair || !main || !trend) return null
  const figures = keyFigures(evidence, view, pair, main)
  return {
    view,
    pair,
    measure: main.measure,
    main,
    facts: factsOf(evidence, view, pair, main, figures),
    figures,
    trend,
    cautions: findCautions(evidence, pair, main, figures, trend),
  }
}

/** Whether an overview of the view would have a figure; cheaper than building it. */
export function hasOverview(evidence: Evidence, asked: View): boolean {
  const view = overviewView(evidence, asked)
  const [pair] = chosenPairs(view)
  return pair !== undefined && latestFigure(evidence, view, pair, view.measure) !== null
}

/**
 * One locality, one partner, plain values. A measure that nobody gives for them is kept where the reader has chosen it; the default
 * one gives way to the measure that stands for such a pair.
 */
function overviewView(evidence: Evidence, view: View): View {
  const one: View = { ...view, localities: view.localities.slice(0, 1), partners: view.partners.slice(0, 1).filter((code) => code !== WORLD), mode: 'value', of: null, base: null, scale: 'linear' }
  if (one.measure !== DEFAULT_VIEW.measure) return one
  return { ...one, measure: mainMeasure(measuresOf(evidence, one)) ?? one.measure }
}

function overviewTrend(evidence: Evidence, view: View, pair: Pair): Trend | null {
  const trend = buildTrend(evidence, pair.partner === WORLD ? view : { ...view, partners: [pair.partner, WORLD] }, false)
  const own = eventsOf(evidence.registry, pair)
  return trend && { ...trend, events: trend.events.filter((event) => own.includes(event)) }
}

function factsOf(evidence: Evidence, view: View, pair: Pair, main: LatestFigure, figures: readonly KeyFigure[]): OverviewFacts {
  const earlier = earlierFigure(evidence, view, pair, main)
  const isGrowth = earlier !== null && compareQuantities(earlier.quantity, main.figure.quantity) === 'up'
  return {
    measure: main.measure.code,
    pair,
    last: toFactPoint(main.figure),
    earlier: earlier && toFactPoint(earlier),
    times: isGrowth ? wholeMultiple(earlier, main.figure) : null,
    rank: rankFact(main, figures),
  }
}

/**
 * What the headline compares with: of flows the same period of the year before; of stocks the first count of the same
 * counter in the years of the view or, among statements, the first that is not of low reliability, unless bounds leave open whether
 * it was more or less.
 */
function earlierFigure(evidence: Evidence, view: View, pair: Pair, { measure, figure }: LatestFigure): ListedFigure | null {
  const { registry } = evidence
  if (!isMomentary(registry, measure)) return samePeriodEarlier(evidence, figure)
  const counter = counterOf(registry, figure)
  const isOfLine = (other: ListedFigure) => (counter === null ? counterOf(registry, other) === null && other.quantity.status !== 'U' : lineOf(registry, other) === lineOf(registry, figure))
  const [first] = listedFigures(evidence, { measure: measure.code, ...pair })
    .filter((other) => isComparable(registry, figure, other) && other.period.endDay < figure.period.endDay && isInYears(other.period, view) && isOfLine(other))
    .toSorted((a, b) => a.period.endDay - b.period.endDay)
  return first && compareQuantities(first.quantity, figure.quantity) !== 'unclear' ? first : null
}

/** The whole number of times a figure is of an earlier one, where it is close to one, both are printed exactly, and it is at least two. */
function wholeMultiple(earlier: ListedFigure, later: ListedFigure): number | null {
  if (earlier.quantity.relation !== '=' || later.quantity.relation !== '=' || earlier.quantity.value <= 0) return null
  const ratio = later.quantity.value / earlier.quantity.value
  const times = Math.round(ratio)
  return times >= 2 && Math.abs(ratio - times) <= times * MULTIPLE_MARGIN ? times : null
}

/** The rank that goes with the figure: the one a document prints for its date, else the computed one. */
function rankFact({ measure, figure }: LatestFigure, figures: readonly KeyFigure[]): OverviewRank | null {
  const rank = figures.find((other) => other.kind === 'rank')
  if (!rank) return null
  const reported = rank.reported.find(({ observation, period }) => observation.measure === `${measure.code}_rank` && period.endDay === figure.period.endDay)
  if (reported) return { level: rank.level, best: reported.quantity.value, worst: reported.quantity.value, count: null }
  if (!rank.range || !isOfFigure(rank.computed, figure)) return null
  return { level: rank.level, best: rank.range.from, worst: rank.range.to, count: rank.rankedCount }
}

/** Whether a computed rank is that of the figure itself, not of another count of the same pair. */
function isOfFigure(rank: Extract<KeyFigure, { kind: 'rank' }>['computed'], figure: ListedFigure): boolean {
  return rank.kind === 'computed' && rank.parts[0]?.period.text === figure.period.text && rank.parts[0].quantity.value === figure.quantity.value
}

/** Whether the trend draws all partners of the locality beside the pair. */
export function hasContext({ trend, pair }: Overview): boolean {
  return trend.series.some((series) => !isSamePair(series.pair, pair))
}

/** The trend of the pair alone, without all partners beside it. */
export function ownTrend(evidence: Evidence, { view, trend, pair }: Overview): Trend {
  const own = pair.partner === WORLD ? trend : buildTrend(evidence, view, false)
  return own ? { ...own, events: trend.events } : trend
}
