import { restOfTotal } from './additivity.ts'
import { type BoundaryChange, boundaryChanges, breaksOf } from './occasions.ts'
import { type CountedList, type CounterLists, type LeftOutDates, counterLists, isOfficial } from './composition-lists.ts'
import { type ComposedDimension, type CompositionScope, compositionScope, directionsOf, partPair, stackRefusal } from './composition-scope.ts'
import { type Evidence, leavesOf, sourceIdOf } from './evidence.ts'
import { type Figure, type FigureUnit, type Refusal, type ValuedFigure, isValued, missing, refused } from './figure.ts'
import { comparePeriods, type Period } from './period.ts'
import type { Measure, Place, SeriesBreak } from './registry.ts'
import { figureDay } from './runs.ts'
import { shareOfTotal } from './share.ts'
import { STOCK_MONTHS, addMonths, isMomentary } from './time.ts'
import type { Pair, View } from './view.ts'

/** One date of a composition: the whole and when it was counted. */
export interface CompositionColumn {
  readonly period: Period
  /** Where it stands on the time axis: a stock at its count, a flow in the middle of its period. */
  readonly day: number
  readonly total: ValuedFigure
  /** Shares of such a date mean nothing (rule 7). */
  readonly hasNegativeParts: boolean
}

/** A part of the whole over time. */
export interface CompositionLayer {
  /** null: the rest, the total minus those shown. */
  readonly place: Place | null
  readonly pair: Pair
  /** One for each column: as counted (the rest computed), or why there is none. */
  readonly counted: readonly Figure[]
  /** The same in the mode drawn. */
  readonly figures: readonly Figure[]
}

/** What a whole is made of over time, as one counter counted it. */
export interface StackedComposition {
  readonly kind: 'stacked'
  readonly measure: Measure
  readonly isMoment: boolean
  readonly over: ComposedDimension
  readonly whole: Pair
  /** Changes and indices do not stack: they are drawn as values. */
  readonly mode: 'value' | 'share'
  readonly unit: FigureUnit
  readonly counter: string
  /** Whose lists could be shown instead. */
  readonly otherCounters: readonly { readonly counter: string; readonly dateCount: number }[]
  readonly columns: readonly CompositionColumn[]
  /** The largest at the last date first, the rest last. */
  readonly layers: readonly CompositionLayer[]
  /** Positions of columns between which areas are drawn; one alone is a bar. Flows are bars. */
  readonly runs: readonly (readonly number[])[]
  /** Whether every list names everyone with a figure. */
  readonly isComplete: boolean
  /** How many with a figure at the last date are in the rest; null where the list does not name all. */
  readonly restCount: number | null
  readonly isChosen: boolean
  /** Dates whose shares are refused, because parts are below zero (rule 7). */
  readonly refusedShares: readonly Period[]
  /** Of a group without a printed total: the dates at which a member has no figure. */
  readonly leftOut: LeftOutDates
  readonly breaks: readonly SeriesBreak[]
  /** What breaks of boundaries changed. */
  readonly boundaries: readonly BoundaryChange[]
  readonly officialUntil: Period | null
  readonly sourceIds: readonly string[]
}

/** Why nothing is stacked. 'no list': no counter prints the parts; 'no whole': neither all of them nor their total; 'mixed levels': the places chosen are not parts of one whole. */
export type CompositionRefusal = Refusal | 'no list' | 'no whole' | 'mixed levels'

export interface RefusedComposition {
  readonly kind: 'refused'
  readonly measure: Measure
  readonly over: ComposedDimension
  readonly whole: Pair
  readonly refusal: CompositionRefusal
}

export type Composition = StackedComposition | RefusedComposition

/** Layers named where the reader chose none. */
const MOST_LAYERS = 7

/**
 * The composition of a view along `view.over` (see `directionsOf`); null where the registry does not know its measure. One counter's
 * lists only: the reader's (`view.counters`) or the first of `counterLists`.
 */
export function buildComposition(evidence: Evidence, view: View): Composition | null {
  const measure = evidence.registry.measures.get(view.measure)
  if (!measure) return null
  const tried = directionsOf(evidence.registry, view).map((over) => composeAlong(evidence, view, measure, over))
  // That a list cannot be stacked says more than that there is none.
  return tried.find(({ kind }) => kind === 'stacked') ?? tried.find((result) => result.kind === 'refused' && result.refusal !== 'no list') ?? tried[0] ?? null
}

function composeAlong(evidence: Evidence, view: View, measure: Measure, over: ComposedDimension): Composition {
  const { registry } = evidence
  const scope = compositionScope(evidence, view, over)
  const { whole } = scope
  const refuse = (refusal: CompositionRefusal): Composition => ({ kind: 'refused', measure, over, whole, refusal })
  const refusal = stackRefusal(registry, measure, scope)
  if (refusal) return refuse(refusal)
  const { counters, lacksTotal } = counterLists(evidence, measure, scope, view)
  const used = counters.find(({ counter }) => view.counters.includes(counter)) ?? counters[0]
  if (!used) return refuse(lacksTotal ? 'no whole' : 'no list')
  const isMoment = isMomentary(registry, measure)
  const mode = view.mode === 'share' ? 'share' : 'value'
  const shown = layerPlaces(scope, used)
  const { lists } = used
  const partsLayers = shown.map((place) => ({ place, pair: partPair(scope, place.code), counted: lists.map((list) => list.parts.get(place.code) ?? missing('not reported')) }))
  const rest = { place: null, pair: whole, counted: lists.map((list, column) => restOfTotal(registry, list.total, partsLayers.map(({ counted }) => counted[column]).filter(isDrawn), over)) }
  const drawn = shown.length < scope.members.length || !rest.counted.every(isRounding) ? [...partsLayers, rest] : partsLayers
  const layers = drawn.map((layer): CompositionLayer => ({ ...layer, figures: mode === 'value' ? layer.counted : layer.counted.map((figure, column) => shareAt(figure, lists[column])) }))
  const refusedShares = mode === 'share' ? lists.filter(hasNegativePart).map(({ period }) => period) : []
  if (shown.length === 0 || refusedShares.length === lists.length) return refuse(refusedShares.length > 0 ? 'negative parts' : 'no list')
  const isComplete = lists.every((list) => list.isComplete)
  const columns = lists.map((list) => ({ period: list.period, day: figureDay(list.period, isMoment), total: list.total, hasNegativeParts: hasNegativePart(list) }))
  const official = lists.filter(({ total }) => isOfficial(evidence, total)).map(({ period }) => period)
  const [firstDay = 0, lastDay = 0] = [columns[0]?.day, columns.at(-1)?.day]
  const breaks = breaksOf(registry, measure.code, [whole.locality], [used.counter]).filter(({ day }) => firstDay < day && day < lastDay)
  return {
    kind: 'stacked',
    measure,
    isMoment,
    over,
    whole,
    mode,
    unit: mode === 'share' ? 'percent' : measure.unit,
    counter: used.counter,
    otherCounters: counters.filter((other) => other !== used).map(({ counter, lists: others }) => ({ counter, dateCount: others.length })),
    columns,
    layers,
    runs: joinColumns(lists, layers, isMoment),
    isComplete,
    restCount: isComplete ? Math.max(0, countNamed(lists.at(-1)) - partsLayers.filter(({ counted }) => isNamed(counted.at(-1))).length) : null,
    isChosen: scope.chosen.length > 0,
    refusedShares,
    leftOut: used.leftOut,
    breaks,
    boundaries: boundaryChanges(registry, breaks),
    officialUntil: official.toSorted(comparePeriods).at(-1) ?? null,
    sourceIds: [...new Set(layers.flatMap(({ figures }) => figures.filter(isValued).flatMap((figure) => leavesOf(figure).map(sourceIdOf))))],
  }
}

/** The places shown: those chosen that have a figure, else the largest at the last date; the largest first. */
function layerPlaces({ chosen, members }: CompositionScope, { lists }: CounterLists): readonly Place[] {
  const last = lists.at(-1)
  const valueOf = ({ code }: Place) => {
    const figure = last?.parts.get(code)
    return figure && isValued(figure) ? figure.quantity.value : -Infinity
  }
  const hasFigure = ({ code }: Place) => lists.some(({ parts }) => isDrawn(parts.get(code)))
  const candidates = chosen.length > 0 ? chosen.filter(hasFigure) : members.filter((place) => valueOf(place) > 0)
  return candidates.toSorted((a, b) => valueOf(b) - valueOf(a) || (a.code < b.code ? -1 : 1)).slice(0, chosen.length > 0 ? candidates.length : MOST_LAYERS)
}

function isDrawn(figure: Figure | undefined): figure is ValuedFigure {
  return figure !== undefined && isValued(figure)
}

/** Whether a figure is more than the absence of a place from a list. */
function isNamed(figure: Figure | undefined): boolean {
  return isDrawn(figure) && figure.kind !== 'nil' && figure.quantity.value !== 0
}

function countNamed(list: CountedList | undefined): number {
  return [...(list?.parts.values() ?? [])].filter(isNamed).length
}

/** Whether a rest is no more than the rounding of the parts it was computed from: half a step each. */
function isRounding(rest: Figure): boolean {
  return rest.kind === 'computed' && Math.abs(rest.quantity.value) <= rest.parts.reduce((margin, { quantity }) => margin + quantity.precision / 2, 0)
}

function hasNegativePart({ parts }: CountedList): boolean {
  return [...parts.values()].some((figure) => isValued(figure) && figure.quantity.value < 0)
}

function shareAt(figure: Figure, list: CountedList | undefined): Figure {
  if (!list || !isValued(figure)) return figure
  return hasNegativePart(list) ? refused('negative parts') : shareOfTotal(figure, list.total)
}

/** Columns that areas join: counts at most 18 months apart at which the same layers have a figure. Each flow stands alone; what has none stands nowhere. */
function joinColumns(lists: readonly CountedList[], layers: readonly CompositionLayer[], isMoment: boolean): readonly (readonly number[])[] {
  const drawnAt = (column: number) => layers.map(({ figures }) => (isDrawn(figures[column]) ? '1' : '0')).join('')
  const runs: number[][] = []
  lists.forEach(({ period }, column) => {
    if (!drawnAt(column).includes('1')) return
    const run = runs.at(-1)
    const before = run?.at(-1)
    const isJoined = isMoment && before === column - 1 && period.endDay <= addMonths(lists[before]?.period.endDay ?? -Infinity, STOCK_MONTHS)
    if (run && isJoined && drawnAt(before) === drawnAt(column)) run.push(column)
    else runs.push([column])
  })
  return runs
}
