import { isOfficialCount } from './counting.ts'
import { measureRows } from './dataset.ts'
import { sourceOf, type Evidence, type ListedFigure } from './evidence.ts'
import { listedFigures } from './nil.ts'
import { perEvidence } from './per-evidence.ts'
import { documentIdOf } from './own-mark.ts'
import { comparePeriods, endYear, isWholeYear, yearPeriod, type Period } from './period.ts'
import { isMomentary, periodKey, stockWindow } from './time.ts'
import { usedPositions } from './used-positions.ts'
import type { Registry } from './registry.ts'
import type { Pair } from './view.ts'

/** Rule 5: at which dates a table or ranking can stand, and at which it stands by default. */

/** A date a reader can choose. */
export interface AvailableDate {
  readonly period: Period
  /** How many of the places on screen have a figure at that date (for stocks: one not older than 18 months). */
  readonly covered: number
  /** How many places are on screen at that date. */
  readonly total: number
  /** Id of an official source that covers all places on screen at exactly that date; null: none does. */
  readonly fullSource: string | null
}

/** Coverage below this part of the best is not taken for a default date. */
const GOOD_COVERAGE_RATIO = 0.9

/** What is on screen on a day, because provinces change: the row of the nation and all its parts that are listed. */
type PairsOn = (day: number) => readonly Pair[]

/** The dates (periods for flows) at which anything on screen was counted, newest first. */
export function availableDates(evidence: Evidence, measure: string, pairsOn: PairsOn): readonly AvailableDate[] {
  return [...datesNewestFirst(evidence, measure, pairsOn)]
}

/**
 * The date to show first: the last one at which one official source covers all places on screen (for flows: the last
 * such whole year). Without one the latest with at least 90% of the best coverage, whole years before parts of years.
 * null where nothing on screen has a figure.
 */
export function defaultDate(evidence: Evidence, measure: string, pairsOn: PairsOn): Period | null {
  const isMoment = isMomentary(evidence.registry, evidence.registry.measures.get(measure))
  const whole: AvailableDate[] = []
  const partial: AvailableDate[] = []
  for (const date of datesNewestFirst(evidence, measure, pairsOn)) {
    const isWhole = isMoment || isWholeYear(date.period)
    if (isWhole && date.fullSource !== null) return date.period
    if (isWhole) whole.push(date)
    else partial.push(date)
  }
  const eligible = whole.length > 0 ? whole : partial
  const best = Math.max(0, ...eligible.map((date) => date.covered / date.total))
  return eligible.find((date) => date.covered / date.total >= best * GOOD_COVERAGE_RATIO)?.period ?? null
}

function* datesNewestFirst(evidence: Evidence, measure: string, pairsOn: PairsOn): Generator<AvailableDate> {
  const isMoment = isMomentary(evidence.registry, evidence.registry.measures.get(measure))
  const coverageOf = rememberCoverage(evidence, measure, isMoment)
  for (const [key, period] of candidatePeriods(evidence, measure, isMoment)) {
    const cells = pairsOn(period.endDay).map(coverageOf)
    if (!cells.some((cell) => cell.sources.has(key))) continue
    const { fromDay, toDay } = stockWindow(period)
    const isCovered = (cell: Coverage) => (isMoment ? cell.days.some((day) => fromDay <= day && day <= toDay) : cell.sources.has(key))
    const covered = cells.filter(isCovered).length
    yield { period, covered, total: cells.length, fullSource: fullSource(cells.map((cell) => cell.sources.get(key) ?? [])) }
  }
}

/** When a pair was counted. */
interface Coverage {
  /** Last days of all its periods. */
  readonly days: readonly number[]
  /** For each period (`periodKey`) the official sources that have a figure; none where only others do. */
  readonly sources: ReadonlyMap<string, readonly string[]>
}

const knownCoverage = perEvidence(() => new Map<string, Coverage>())
const knownPeriods = perEvidence(() => new Map<string, readonly (readonly [string, Period])[]>())

/** Looks the coverage of a pair up once. */
function rememberCoverage(evidence: Evidence, measure: string, isMoment: boolean): (pair: Pair) => Coverage {
  const known = knownCoverage(evidence)
  return ({ locality, partner }) => {
    const key = `${measure} ${locality} ${partner}`
    const coverage = known.get(key) ?? toCoverage(evidence.registry, listedFigures(evidence, { measure, locality, partner }), isMoment)
    known.set(key, coverage)
    return coverage
  }
}

function toCoverage(registry: Registry, figures: readonly ListedFigure[], isMoment: boolean): Coverage {
  const sources = new Map<string, string[]>()
  for (const figure of figures) {
    const key = periodKey(figure.period, isMoment)
    const official = sources.get(key) ?? []
    sources.set(key, official)
    if (isOfficialCount(sourceOf(registry, figure))) official.push(documentIdOf(figure))
  }
  return { days: figures.map((figure) => figure.period.endDay), sources }
}

/** Every date of the measure once with its key, newest first; whole years of one calendar year as that year. */
function candidatePeriods(evidence: Evidence, measure: string, isMoment: boolean): readonly (readonly [string, Period])[] {
  const known = knownPeriods(evidence)
  const periods = known.get(measure) ?? gatherPeriods(evidence, measure, isMoment)
  known.set(measure, periods)
  return periods
}

function gatherPeriods({ dataset }: Evidence, measure: string, isMoment: boolean): readonly (readonly [string, Period])[] {
  const periods = new Map<string, Period>()
  for (const position of usedPositions(dataset.period, measureRows(dataset, measure), dataset.periods.length)) {
    const period = dataset.periods[position]
    if (!period) continue
    const key = periodKey(period, isMoment)
    const known = periods.get(key)
    // Of several spellings of one day the one that names it: 2016-12-31 rather than 2016.
    if (!isMoment && isWholeYear(period)) periods.set(key, yearPeriod(endYear(period)))
    else if (!known || period.startDay > known.startDay) periods.set(key, period)
  }
  return [...periods].toSorted(([, a], [, b]) => comparePeriods(b, a))
}

/** A source that is in every list; the first by id. */
function fullSource(lists: readonly (readonly string[])[]): string | null {
  const [first = [], ...others] = lists
  return first.filter((source) => others.every((list) => list.includes(source))).toSorted()[0] ?? null
}
