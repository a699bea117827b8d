import { codeIn } from './boundaries.ts'
import { isOfficialCount } from './counting.ts'
import { measureRows } from './dataset.ts'
import { type AvailableDate, availableDates } from './dates.ts'
import { sourceOf, type Evidence, type ListedFigure } from './evidence.ts'
import { groupBy } from './group-by.ts'
import { withMembers } from './group.ts'
import { levelMembers } from './level.ts'
import { perEvidence } from './per-evidence.ts'
import { comparePeriods, endYear, isWholeYear, yearPeriod, type Period, isInYears } from './period.ts'
import { type RankedDimension, type RankingScope, rankingScope } from './ranking-scope.ts'
import { WORLD, type Measure, type Place } from './registry.ts'
import { chosenLocalities, pairKey } from './scope.ts'
import { addMonths, isMomentary, periodKey } from './time.ts'
import type { Direction, Pair, View } from './view.ts'

/** What stands against what in a matrix, and which dates or partners its columns are. */

/** Places along the rows; time, or the places of the other dimension, along the columns. */
export interface MatrixDirections {
  readonly rows: RankedDimension
  readonly columns: Direction
}

/** A date of a matrix over time, with the days after which a count is this date's and no older one's. */
export interface TimeColumn {
  readonly period: Period
  /** A count of this day or before belongs to an earlier column. */
  readonly afterDay: number
}

/** A matrix needs two rows to be one. */
const LEAST_ROWS = 2
/** Dates that cover fewer of the places than this part of the best date are no column. */
const LEAST_COVERAGE_RATIO = 0.1
/** What is counted earlier before the first date on screen belongs to one that is not. */
const MONTHS_OF_YEAR = 12

/**
 * The two directions of a view: those in `view.over`, time always along the columns. One alone stands against time. None:
 * the partners of a country by time where it has some, else the localities by time.
 */
export function matrixDirections(evidence: Evidence, view: View): MatrixDirections {
  // Components are measures, which a matrix has no rows of.
  const over = view.over.filter((direction) => direction !== 'component')
  const rows = over.find((direction) => direction !== 'time') ?? fittingRows(evidence, view)
  return { rows, columns: over.length < 2 ? 'time' : (over.find((direction) => direction !== rows) ?? 'time') }
}

function fittingRows(evidence: Evidence, view: View): RankedDimension {
  const [locality = ''] = chosenLocalities(view)
  const kind = evidence.registry.places.get(locality)?.kind
  if (kind !== 'country') return 'locality'
  const partners = rankingScope(evidence, { ...view, over: ['partner'] }).membersOn(Infinity)
  return partners.length >= LEAST_ROWS ? 'partner' : 'locality'
}

/** The places whose figures make up a total on a day: the members of the level and what counts beside them (offshore). */
export function partsOn(scope: RankingScope, day: number): readonly Place[] {
  return [...scope.membersOn(day), ...scope.apartOn(day).filter(({ kind }) => kind === 'special')]
}

/** The place all parts make up: all partners; the country, group or world of the localities. null: none. */
export function totalPlace(evidence: Evidence, view: View, scope: RankingScope, day: number): Place | null {
  if (scope.over === 'partner') return evidence.registry.places.get(WORLD) ?? null
  const totals = scope.apartOn(day).filter(({ kind }) => kind !== 'special')
  const [chosen] = chosenLocalities(view)
  return totals.find(({ code }) => code === chosen) ?? totals.find(({ code }) => code === WORLD) ?? totals[0] ?? null
}

/**
 * The dates of a matrix, the earliest first. Stocks: the counting dates of the official counter with most figures here.
 * Flows: the whole years that official counters cover. Where none did: the years in which anything was stated,
 * and for flows without a whole year their own periods. Only of `view.fromYear` to `view.toYear`.
 */
export function timeColumns(evidence: Evidence, view: View, isMoment: boolean, figures: readonly ListedFigure[]): readonly TimeColumn[] {
  const published = figures.filter(({ kind, period }) => kind !== 'nil' && isInYears(period, view))
  const wholes = isMoment ? published : published.filter(({ period }) => isWholeYear(period))
  const official = wholes.filter((figure) => isOfficialCount(sourceOf(evidence.registry, figure)))
  const counted = isMoment ? ofLeadingCounter(evidence, official) : official
  const periods = official.length > 0 ? coveredPeriods(counted, isMoment) : statedPeriods(wholes.length > 0 ? wholes : published, wholes.length > 0)
  return periods.map((period, position) => ({ period, afterDay: periods[position - 1]?.endDay ?? addMonths(period.endDay, -MONTHS_OF_YEAR) }))
}

function ofLeadingCounter({ registry }: Evidence, figures: readonly ListedFigure[]): readonly ListedFigure[] {
  const byCounter = groupBy(figures, (figure) => sourceOf(registry, figure)?.counter ?? '')
  const [leading] = [...byCounter].toSorted(([a, own], [b, other]) => other.length - own.length || (a < b ? -1 : 1))
  return leading?.[1] ?? []
}

/** Each period of the figures once, whole years of one calendar year as that year, where enough places are covered. */
function coveredPeriods(figures: readonly ListedFigure[], isMoment: boolean): readonly Period[] {
  const groups = [...groupBy(figures, ({ period }) => periodKey(period, isMoment)).values()]
  const most = Math.max(...groups.map((group) => group.length))
  return groups
    .filter((group) => group.length >= most * LEAST_COVERAGE_RATIO)
    .flatMap(([first]) => (first ? [isMoment ? first.period : yearPeriod(endYear(first.period))] : []))
    .toSorted(comparePeriods)
}

function statedPeriods(figures: readonly ListedFigure[], areYears: boolean): readonly Period[] {
  const periods = figures.map(({ period }) => (areYears ? yearPeriod(endYear(period)) : period))
  return [...new Map(periods.map((period) => [period.text, period])).values()].toSorted(comparePeriods)
}

/** Whether a view is a matrix of places against places, which is of one date. */
export function isCrossedMatrix({ kind, over }: View): boolean {
  return kind === 'matrix' && over.includes('locality') && over.includes('partner')
}

/** Places against places: who has a figure with whom at a date. */
export interface CrossScope {
  readonly at: Period
  readonly localities: readonly Place[]
  /** Those of whom most pairs are known first. */
  readonly partners: readonly Place[]
  /** The pairs of them that can have a figure at the date. */
  readonly pairs: readonly Pair[]
}

/**
 * Localities of the level of the first one chosen and their partners, at the view's date or the one that fits; null
 * where nothing was ever stated of any two. Where the reader has chosen several of either, only those.
 */
export function crossScope(evidence: Evidence, view: View, measure: Measure): CrossScope | null {
  const { registry } = evidence
  const known = knownPairs(evidence, view, measure)
  const at = view.at ?? lastOfficialYear(known) ?? fullestDate(crossDatesOf(evidence, measure, known))
  if (!at) return null
  const pairs = known.on(at.endDay)
  const placesOf = (codes: Iterable<string>) => [...new Set(codes)].flatMap((code) => registry.places.get(code) ?? [])
  const counts = groupBy(pairs, ({ partner }) => partner)
  const partners = placesOf([...counts].toSorted(([, a], [, b]) => b.length - a.length).map(([code]) => code))
  const key = periodKey(at, false)
  return { at, localities: placesOf(pairs.map(({ locality }) => locality)), partners, pairs: isMomentary(registry, measure) ? pairs : pairs.filter(({ periods }) => periods.has(key)) }
}

/** The dates a matrix of places against places can be shown at, newest first, with how many of its pairs have a figure. */
export function crossDates(evidence: Evidence, view: View): readonly AvailableDate[] {
  const measure = evidence.registry.measures.get(view.measure)
  return measure ? crossDatesOf(evidence, measure, knownPairs(evidence, view, measure)) : []
}

/** A pair with the periods (`periodKey`) in which something was printed of it. */
interface KnownPair extends Pair {
  readonly periods: ReadonlyMap<string, Period>
  /** The last whole year in which an official source counted it, as a flow. */
  readonly officialYear: number | null
}

interface KnownPairs {
  /** Of any day. */
  readonly all: readonly KnownPair[]
  readonly on: (day: number) => readonly KnownPair[]
}

function knownPairs(evidence: Evidence, asked: View, measure: Measure): KnownPairs {
  const { registry } = evidence
  const view = withMembers(evidence, asked)
  const scope = rankingScope(evidence, { ...view, partners: [], over: ['locality'] })
  const isWanted = (code: string, chosen: readonly string[]) => chosen.length < LEAST_ROWS || chosen.includes(code)
  const known = statedPairs(evidence, measure).filter(({ locality, partner }) => isWanted(locality, view.localities) && isWanted(partner, view.partners))
  const [first = ''] = chosenLocalities(view)
  const knownAmong = new Map<string, readonly KnownPair[]>()
  const among = (places: readonly Place[]) => {
    const codes = new Set(places.map(({ code }) => code))
    // Most levels have the same members on every day.
    const key = [...codes].join(' ')
    const pairs = knownAmong.get(key) ?? known.filter(({ locality }) => codes.has(locality))
    knownAmong.set(key, pairs)
    return pairs
  }
  const on = (day: number) => {
    if (view.localities.length >= LEAST_ROWS) return known
    const pairs = among(scope.membersOn(day))
    return pairs.length > 0 ? pairs : among(levelMembers(registry, first, day))
  }
  return { all: known, on }
}

/** Of flows a pair has what was printed of it in the very period; a stock is looked for in the months before the date. */
function crossDatesOf(evidence: Evidence, measure: Measure, { all, on }: KnownPairs): readonly AvailableDate[] {
  if (isMomentary(evidence.registry, measure)) return availableDates(evidence, measure.code, on)
  const periods = new Map<string, Period>()
  for (const pair of all) for (const [key, period] of pair.periods) periods.set(key, period)
  const counts = new Map<readonly KnownPair[], ReadonlyMap<string, number>>()
  return [...periods]
    .toSorted(([, a], [, b]) => comparePeriods(b, a))
    .map(([key, period]) => {
      const pairs = on(period.endDay)
      const count = counts.get(pairs) ?? countPeriods(pairs)
      counts.set(pairs, count)
      return { period, covered: count.get(key) ?? 0, total: pairs.length, fullSource: null }
    })
    .filter(({ covered }) => covered > 0)
}

function countPeriods(pairs: readonly KnownPair[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { periods } of pairs) for (const key of periods.keys()) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** The last whole year that an official source counted, of flows (rule 5); null where there are statements only. */
function lastOfficialYear({ all }: KnownPairs): Period | null {
  const years = all.flatMap(({ officialYear }) => officialYear ?? [])
  return years.length > 0 ? yearPeriod(years.reduce((last, year) => Math.max(last, year))) : null
}

/** The date at which most pairs have a figure, the last of several. */
function fullestDate(dates: readonly AvailableDate[]): Period | null {
  const most = Math.max(...dates.map(({ covered }) => covered))
  return dates.find(({ covered }) => covered === most)?.period ?? null
}

const knownStated = perEvidence(() => new Map<string, readonly KnownPair[]>())

/** Every locality and single partner with a printed figure of the measure. */
function statedPairs(evidence: Evidence, measure: Measure): readonly KnownPair[] {
  const known = knownStated(evidence)
  const pairs = known.get(measure.code) ?? gatherPairs(evidence, measure)
  known.set(measure.code, pairs)
  return pairs
}

function gatherPairs({ dataset, registry }: Evidence, measure: Measure): readonly KnownPair[] {
  const { from, to } = measureRows(dataset, measure.code)
  const isMoment = isMomentary(registry, measure)
  const isSingle = dataset.partners.map((code) => registry.places.get(code)?.kind === 'country')
  const codes = dataset.localities.map((code) => codeIn(registry, code))
  const periods = dataset.periods.map((period) => [periodKey(period, isMoment), !isMoment && isWholeYear(period) ? yearPeriod(endYear(period)) : period] as const)
  const isOfficial = dataset.sources.map((id) => isOfficialCount(registry.sources.get(id)))
  const pairs = new Map<string, { readonly locality: string; readonly partner: string; readonly periods: Map<string, Period>; officialYear: number | null }>()
  for (let row = from; row < to; row++) {
    const partner = dataset.partner[row] ?? -1
    const period = periods[dataset.period[row] ?? -1]
    if (isSingle[partner] !== true || !period) continue
    const pair = { locality: codes[dataset.locality[row] ?? -1] ?? '', partner: dataset.partners[partner] ?? '' }
    const key = pairKey(pair)
    const known = pairs.get(key) ?? { ...pair, periods: new Map<string, Period>(), officialYear: null }
    pairs.set(key, known)
    known.periods.set(...period)
    const [, time] = period
    if (!isMoment && isOfficial[dataset.source[row] ?? -1] === true && isWholeYear(time)) known.officialYear = Math.max(known.officialYear ?? -Infinity, endYear(time))
  }
  return [...pairs.values()]
}
