import { addFigures } from './additivity.ts'
import { counterOf } from './counting.ts'
import { sourceOf, type Evidence, type ListedFigure } from './evidence.ts'
import { isValued, missing, type Figure, type ValuedFigure } from './figure.ts'
import { listedFigures } from './nil.ts'
import { comparePeriods, endYear, isWholeYear, type Period } from './period.ts'
import { isValidOn, type Measure, type Place } from './registry.ts'
import { partPair, predecessorsOf, type CompositionScope } from './composition-scope.ts'
import { isMomentary, periodKey } from './time.ts'
import type { Pair, View } from './view.ts'

/** Rule 4: a whole and its parts as one counter counted them. */

/** What a counter says of a whole and its parts at one date. */
export interface CountedList {
  readonly period: Period
  /** As printed, or the sum of a list that names every part (rule 9). */
  readonly total: ValuedFigure
  /** Figures of all parts that have one, by code. */
  readonly parts: ReadonlyMap<string, Figure>
  /** Whether its source names every part, so that who is not in it has none. */
  readonly isComplete: boolean
}

/** The lists of one counter in the order of time. */
export interface CounterLists {
  readonly counter: string
  readonly lists: readonly CountedList[]
}

/** Beside a total, one part alone at every date is no list. */
const LEAST_PARTS = 2

/** The preferred figures of a cell by counter and date (`periodKey`). */
type CountedFigures = ReadonlyMap<string, ReadonlyMap<string, ListedFigure>>

/**
 * The lists of every counter that prints parts of the whole beside its total, or all parts without it; those in the view's range,
 * whole years of flows only. Counters with complete lists come first, then official ones, then those with more dates.
 * Statements without a counter make no list.
 */
export function counterLists(evidence: Evidence, measure: Measure, scope: CompositionScope, view: View): readonly CounterLists[] {
  const { registry } = evidence
  const isMoment = isMomentary(registry, measure)
  const countedOf = (pair: Pair): CountedFigures => preferredByCounter(evidence, listedFigures(evidence, { measure: measure.code, ...pair }).filter(({ period }) => isShown(period, view, isMoment)), isMoment)
  const everyone = [...new Set([...scope.members, ...scope.chosen])]
  const formerOf = new Map(everyone.map(({ code }) => [code, scope.over === 'locality' && view.boundaries === 'current' ? predecessorsOf(registry, code) : []]))
  const counted = new Map([...everyone, ...[...formerOf.values()].flat()].map(({ code }) => [code, countedOf(partPair(scope, code))]))
  const totals = countedOf(scope.whole)
  const counters = new Set([...totals.keys(), ...[...counted.values()].flatMap((figures) => [...figures.keys()])])

  function listsOf(counter: string): readonly CountedList[] {
    const periods = new Map([...counted.values(), totals].flatMap((figures) => [...(figures.get(counter) ?? [])].map(([key, { period }]) => [key, period])))
    const lists = [...periods].flatMap(([key, period]): readonly CountedList[] => {
      const figureOf = (code: string) => counted.get(code)?.get(counter)?.get(key)
      const parts = new Map(everyone.flatMap((place) => partEntry(evidence, place, formerOf.get(place.code) ?? [], period, figureOf)))
      const figures = [...parts.values()].filter(isValued)
      if (figures.every(({ kind }) => kind === 'nil')) return []
      const isComplete = [...counted.keys()].some((code) => isOfCompleteList(evidence, figureOf(code), scope))
      const total = totals.get(counter)?.get(key) ?? (isComplete ? addFigures(registry, figures, scope.over) : null)
      return total && isValued(total) ? [{ period, total, parts, isComplete }] : []
    })
    return lists.toSorted((a, b) => comparePeriods(a.period, b.period))
  }

  const rankOf = ({ lists }: CounterLists) => Number(lists.some(({ isComplete }) => isComplete)) * 2 + Number(lists.some(({ total }) => isOfficial(evidence, total)))
  return [...counters]
    .map((counter) => ({ counter, lists: listsOf(counter) }))
    .filter(({ lists }) => lists.some(({ parts }) => [...parts.values()].filter(isValued).length >= LEAST_PARTS))
    .toSorted((a, b) => rankOf(b) - rankOf(a) || b.lists.length - a.lists.length || (a.counter < b.counter ? -1 : 1))
}

/** Whether all documents a figure rests on are official. */
export function isOfficial(evidence: Evidence, figure: ValuedFigure): boolean {
  return figure.kind === 'computed' ? figure.parts.every((part) => isOfficial(evidence, part)) : sourceOf(evidence.registry, figure)?.tier === 'official'
}

function isShown(period: Period, { fromYear, toYear }: View, isMoment: boolean): boolean {
  const year = endYear(period)
  return (fromYear ?? -Infinity) <= year && year <= (toYear ?? Infinity) && (isMoment || isWholeYear(period))
}

/** Of several figures of one counter and date the first, which is the preferred one (rule 4). */
function preferredByCounter({ registry }: Evidence, figures: readonly ListedFigure[], isMoment: boolean): CountedFigures {
  const counters = new Map<string, Map<string, ListedFigure>>()
  for (const figure of figures) {
    const counter = counterOf(registry, figure)
    if (counter === null) continue
    const dates = counters.get(counter) ?? new Map<string, ListedFigure>()
    counters.set(counter, dates)
    const key = periodKey(figure.period, isMoment)
    if (!dates.has(key)) dates.set(key, figure)
  }
  return counters
}

/** The figure of a part at a date; a place of today's boundaries before its day is the sum of those it took over (rule 6). Nothing where none has one. */
function partEntry(
  { registry }: Evidence,
  place: Place,
  former: readonly Place[],
  period: Period,
  figureOf: (code: string) => ListedFigure | undefined,
): readonly (readonly [string, Figure])[] {
  const own = figureOf(place.code)
  if (own) return [[place.code, own]]
  if (isValidOn(place, period.endDay)) return []
  const then = former.filter((other) => isValidOn(other, period.endDay))
  if (then.length === 0) return [[place.code, missing('not applicable')]]
  return [[place.code, addFigures(registry, then.map((other) => figureOf(other.code) ?? missing('not reported')), 'locality')]]
}

function isOfCompleteList({ registry }: Evidence, figure: ListedFigure | undefined, { over }: CompositionScope): boolean {
  return figure !== undefined && sourceOf(registry, figure)?.complete.includes(over === 'locality' ? 'localities' : 'partners') === true
}
