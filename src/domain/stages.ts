import { isOfficial } from './composition-lists.ts'
import { splitByCounter } from './counting.ts'
import { type Evidence, type ListedFigure, leavesOf, sourceIdOf, sourceOf } from './evidence.ts'
import { type Figure, isValued, missing } from './figure.ts'
import { listedFigures } from './nil.ts'
import { breaksOf } from './occasions.ts'
import { endYear, isWholeYear, type Period, yearPeriod, isInYears } from './period.ts'
import { figureDay } from './runs.ts'
import type { Measure, SeriesBreak } from './registry.ts'
import { chosenPairs } from './scope.ts'
import { shareOfTotal } from './share.ts'
import { type StageName, stagePairOf } from './stage-pairs.ts'
import type { Pair, View } from './view.ts'

/** What was promised in a year and what came in it, as one counter counted both. */
export interface StageYear {
  readonly year: number
  /** Middle of the year, as a day number. */
  readonly day: number
  readonly promised: Figure
  readonly done: Figure
  /** What came in percent of what was promised in the same year, above 100 where more came; missing where either is. */
  readonly ratio: Figure
}

/** A counter that has years with both. */
interface StageCounter {
  readonly counter: string
  readonly yearCount: number
  readonly first: number
  readonly last: number
}

/** Two stages of one investment by year. They are different measures: side by side, never added and never one line. */
export interface Stages {
  readonly name: StageName
  readonly pair: Pair
  readonly promised: Measure
  readonly done: Measure
  /** Who counted both. */
  readonly counter: string
  /** From the first to the last year with both, those between without one included. */
  readonly years: readonly StageYear[]
  readonly otherCounters: readonly StageCounter[]
  /** Parts of years the counter has beyond the years drawn, the latest first: never drawn as years (rule 5). */
  readonly partYears: readonly Period[]
  readonly breaks: readonly SeriesBreak[]
  /** The latest official year; null: the press alone. */
  readonly officialUntil: Period | null
  readonly sourceIds: readonly string[]
}

/** Whole years of a measure as one counter counted them, by calendar year. */
type Years = ReadonlyMap<number, ListedFigure>

/**
 * Both stages of the first pair chosen of which a counter has them for a common year; null where the measure is of no such pair,
 * or nobody counted both. One counter alone (rule 4): the reader's (`view.counters`), else the one with most years of both in the range,
 * of as many the one with the later years.
 */
export function buildStages(evidence: Evidence, view: View): Stages | null {
  const stages = stagePairOf(view.measure)
  const promised = evidence.registry.measures.get(stages?.promised ?? '')
  const done = evidence.registry.measures.get(stages?.done ?? '')
  if (!stages || !promised || !done) return null
  for (const pair of chosenPairs(view)) {
    const found = stagesOf(evidence, view, pair, { name: stages.promised, promised, done })
    if (found) return found
  }
  return null
}

function stagesOf(evidence: Evidence, view: View, pair: Pair, measures: Pick<Stages, 'name' | 'promised' | 'done'>): Stages | null {
  const { registry } = evidence
  const [promisedBy, doneBy] = [measures.promised, measures.done].map((measure) => yearsByCounter(evidence, view, measure, pair))
  const counters = [...(promisedBy ?? [])].flatMap(([counter, promisedYears]): readonly (StageCounter & { readonly promisedYears: Years; readonly doneYears: Years })[] => {
    const doneYears = doneBy?.get(counter) ?? new Map<number, ListedFigure>()
    const both = [...promisedYears.keys()].filter((year) => doneYears.has(year))
    return both.length === 0 ? [] : [{ counter, yearCount: both.length, first: Math.min(...both), last: Math.max(...both), promisedYears, doneYears }]
  })
  const ordered = counters.toSorted((a, b) => b.yearCount - a.yearCount || b.last - a.last || (a.counter < b.counter ? -1 : 1))
  const used = ordered.find(({ counter }) => view.counters.includes(counter)) ?? ordered[0]
  if (!used) return null
  const years = Array.from({ length: used.last - used.first + 1 }, (_, index) => stageYear(used.first + index, used.promisedYears, used.doneYears))
  const figures = years.flatMap(({ promised, done }) => [promised, done].filter(isValued))
  const [firstDay = 0, lastDay = 0] = [years[0]?.day, years.at(-1)?.day]
  const breaks = [measures.promised, measures.done].flatMap(({ code }) => breaksOf(registry, code, [pair.locality], [used.counter]))
  return {
    ...measures,
    pair,
    counter: used.counter,
    years,
    otherCounters: ordered.filter((other) => other !== used).map(({ counter, yearCount, first, last }) => ({ counter, yearCount, first, last })),
    partYears: partYears(evidence, view, pair, [measures.promised, measures.done], used.counter, used.last),
    breaks: [...new Set(breaks)].filter(({ day }) => firstDay < day && day < lastDay).toSorted((a, b) => a.day - b.day),
    officialUntil: years.flatMap(({ promised, done }) => (isValued(promised) && isValued(done) && isOfficial(evidence, promised) && isOfficial(evidence, done) ? [done.period] : [])).at(-1) ?? null,
    sourceIds: [...new Set(figures.flatMap((figure) => leavesOf(figure).map(sourceIdOf)))],
  }
}

/** Whole years in the view's range by who counted them; statements without a counter are nobody's line and stay out. */
function yearsByCounter(evidence: Evidence, view: View, measure: Measure, pair: Pair): ReadonlyMap<string, Years> {
  const figures = listedFigures(evidence, { measure: measure.code, ...pair }).filter(({ period }) => isWholeYear(period) && isInYears(period, view))
  return new Map(
    splitByCounter(evidence.registry, figures, false).flatMap(({ counter, points }) =>
      counter === null ? [] : [[counter, new Map(points.map(({ figure }) => [endYear(figure.period), figure]))]],
    ),
  )
}

function stageYear(year: number, promisedYears: Years, doneYears: Years): StageYear {
  const promised = promisedYears.get(year) ?? missing('not reported')
  const done = doneYears.get(year) ?? missing('not reported')
  return {
    year,
    day: figureDay(yearPeriod(year), false),
    promised,
    done,
    ratio: !isValued(promised) ? promised : !isValued(done) ? done : shareOfTotal(done, promised),
  }
}

function partYears(evidence: Evidence, view: View, pair: Pair, measures: readonly Measure[], counter: string, lastYear: number): readonly Period[] {
  const figures = measures.flatMap(({ code }) => listedFigures(evidence, { measure: code, ...pair }))
  const parts = figures.filter((figure) => !isWholeYear(figure.period) && endYear(figure.period) > lastYear && isInYears(figure.period, view) && sourceOf(evidence.registry, figure)?.counter === counter)
  const periods = new Map(parts.map(({ period }) => [period.text, period]))
  return [...periods.values()].toSorted((a, b) => b.endDay - a.endDay || a.startDay - b.startDay)
}
