import { addFigures } from './additivity.ts'
import { countsOn } from './boundaries.ts'
import { counterOf } from './counting.ts'
import { sourceOf, type Evidence, type ListedFigure } from './evidence.ts'
import { isIncomplete, isValued, missing, type Figure, type ValuedFigure } from './figure.ts'
import { membersOfGroup } from './group.ts'
import { listedFigures } from './nil.ts'
import { comparePeriods, isWholeYear, type Period, isInYears } from './period.ts'
import type { Measure, Place } from './registry.ts'
import { partPair, type CompositionScope } from './composition-scope.ts'
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
  /** Of a group without a printed total: the dates left out, and its members that have no figure at one of them. Empty for other wholes. */
  readonly leftOut: LeftOutDates
}

/** Dates at which a group is not the sum of its members, and the members that have no figure then. */
export interface LeftOutDates {
  readonly periods: readonly Period[]
  readonly members: readonly Place[]
}

/** What counters say of a whole and its parts. */
export interface PublishedLists {
  readonly counters: readonly CounterLists[]
  /** Whether a counter prints parts, but neither all of them nor their total. */
  readonly lacksTotal: boolean
}

/** Beside a total, one part alone at every date is no list. */
const LEAST_PARTS = 2

/** The preferred figures of a cell by counter and date (`periodKey`). */
type CountedFigures = ReadonlyMap<string, ReadonlyMap<string, ListedFigure>>

/**
 * The lists of every counter that prints parts of the whole beside its total, or all parts without it; those in the view's range,
 * whole years of flows only. Counters with complete lists come first, then official ones, then those with more dates.
 * Statements without a counter make no list. A group of whom nobody prints a total is the sum of its members at the dates at which
 * every one of them has a figure.
 */
export function counterLists(evidence: Evidence, measure: Measure, scope: CompositionScope, view: View): PublishedLists {
  const { registry } = evidence
  const isMoment = isMomentary(registry, measure)
  const countedOf = (pair: Pair): CountedFigures => preferredByCounter(evidence, listedFigures(evidence, { measure: measure.code, ...pair }).filter(({ period }) => isShown(period, view, isMoment)), isMoment)
  const everyone = [...new Set([...scope.members, ...scope.chosen])]
  const counted = new Map(everyone.map(({ code }) => [code, countedOf(partPair(scope, code))]))
  const totals = countedOf(scope.whole)
  const counters = new Set([...totals.keys(), ...[...counted.values()].flatMap((figures) => [...figures.keys()])])

  const group = scope.over === 'locality' ? membersOfGroup(registry, scope.whole.locality) : []
  let lacksTotal = false

  function listsOf(counter: string): Omit<CounterLists, 'counter'> {
    const leftOut: { readonly period: Period; readonly members: readonly Place[] }[] = []
    const periods = new Map([...counted.values(), totals].flatMap((figures) => [...(figures.get(counter) ?? [])].map(([key, { period }]) => [key, period])))
    const lists = [...periods].flatMap(([key, period]): readonly CountedList[] => {
      const figureOf = (code: string) => counted.get(code)?.get(counter)?.get(key)
      const parts = new Map(everyone.flatMap((place) => partEntry(evidence, place, period, figureOf(place.code))))
      const figures = [...parts.values()].filter(isValued)
      if (figures.every(({ kind }) => kind === 'nil')) return []
      const lacking = group.filter(({ code }) => parts.get(code)?.kind !== 'published')
      const isComplete = (group.length > 0 && lacking.length === 0) || [...counted.keys()].some((code) => isOfCompleteList(evidence, figureOf(code), scope))
      const total = totals.get(counter)?.get(key) ?? (isComplete ? addFigures(registry, figures, scope.over) : null)
      if (total && isValued(total)) return [{ period, total, parts, isComplete }]
      lacksTotal ||= figures.length >= LEAST_PARTS
      if (lacking.length > 0) leftOut.push({ period, members: lacking })
      return []
    })
    return {
      lists: lists.toSorted((a, b) => comparePeriods(a.period, b.period)),
      leftOut: { periods: leftOut.map(({ period }) => period).toSorted(comparePeriods), members: group.filter((place) => leftOut.some(({ members }) => members.includes(place))) },
    }
  }

  const rankOf = ({ lists }: Pick<CounterLists, 'lists'>) => Number(lists.some(({ isComplete }) => isComplete)) * 2 + Number(lists.some(({ total }) => isOfficial(evidence, total)))
  const ordered = [...counters]
    .map((counter) => ({ counter, ...listsOf(counter) }))
    .filter(({ lists }) => lists.some(({ parts }) => [...parts.values()].filter(isValued).length >= LEAST_PARTS))
    .toSorted((a, b) => rankOf(b) - rankOf(a) || b.lists.length - a.lists.length || (a.counter < b.counter ? -1 : 1))
  return { counters: ordered, lacksTotal }
}

/** Whether all documents a figure rests on are official. */
export function isOfficial(evidence: Evidence, figure: ValuedFigure): boolean {
  return figure.kind === 'computed' ? figure.parts.every((part) => isOfficial(evidence, part)) : sourceOf(evidence.registry, figure)?.tier === 'official'
}

function isShown(period: Period, view: View, isMoment: boolean): boolean {
  return isInYears(period, view) && (isMoment || isWholeYear(period))
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

/** The figure of a part at a date; nothing where it has none. A sum in which a place taken over is lacking is none (rule 6). */
function partEntry({ registry }: Evidence, place: Place, period: Period, figure: ListedFigure | undefined): readonly (readonly [string, Figure])[] {
  if (figure) return [[place.code, isIncomplete(figure) ? missing('not reported') : figure]]
  return countsOn(registry, place, period.endDay) ? [] : [[place.code, missing('not applicable')]]
}

function isOfCompleteList({ registry }: Evidence, figure: ListedFigure | undefined, { over }: CompositionScope): boolean {
  return figure !== undefined && sourceOf(registry, figure)?.complete.includes(over === 'locality' ? 'localities' : 'partners') === true
}
