import { isOfficialCount } from './counting.ts'
import { measureRows } from './dataset.ts'
import { availableDates } from './dates.ts'
import { sourceOf, type Evidence, type ListedFigure } from './evidence.ts'
import { groupBy } from './group-by.ts'
import { levelMembers } from './level.ts'
import { comparePeriods, endYear, isWholeYear, yearPeriod, type Period } from './period.ts'
import { type RankedDimension, type RankingScope, rankingScope } from './ranking-scope.ts'
import { WORLD, type Measure, type Place } from './registry.ts'
import { chosenLocalities } from './scope.ts'
import { addMonths, periodKey } from './time.ts'
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
/** More columns of places cannot be read side by side. */
const MOST_PLACE_COLUMNS = 24

/**
 * The two directions of a view: those in `view.over`, time always along the columns. One alone stands against time. None:
 * the partners of a country by time where it has some, else the localities by time.
 */
export function matrixDirections(evidence: Evidence, view: View): MatrixDirections {
  const rows = view.over.find((direction) => direction !== 'time') ?? fittingRows(evidence, view)
  return { rows, columns: view.over.length < 2 ? 'time' : (view.over.find((direction) => direction !== rows) ?? 'time') }
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
  const published = figures.filter(({ kind, period }) => kind === 'published' && isInRange(period, view))
  const wholes = isMoment ? published : published.filter(({ period }) => isWholeYear(period))
  const official = wholes.filter((figure) => isOfficialCount(sourceOf(evidence.registry, figure)))
  const counted = isMoment ? ofLeadingCounter(evidence, official) : official
  const periods = official.length > 0 ? coveredPeriods(counted, isMoment) : statedPeriods(wholes.length > 0 ? wholes : published, wholes.length > 0)
  return periods.map((period, position) => ({ period, afterDay: periods[position - 1]?.endDay ?? addMonths(period.endDay, -MONTHS_OF_YEAR) }))
}

function isInRange(period: Period, { fromYear, toYear }: View): boolean {
  const year = endYear(period)
  return (fromYear ?? -Infinity) <= year && year <= (toYear ?? Infinity)
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

/** Places against places: who has a figure with whom at a date. */
export interface CrossScope {
  readonly at: Period
  readonly localities: readonly Place[]
  readonly partners: readonly Place[]
  /** Partners beyond the most columns. */
  readonly hiddenPartners: readonly Place[]
}

/**
 * Localities of the level of the first one chosen and their partners, at the view's date or the one that fits; null
 * where nothing was ever stated of any two. Where the reader has chosen several of either, only those.
 */
export function crossScope(evidence: Evidence, view: View, measure: Measure): CrossScope | null {
  const { registry } = evidence
  const scope = rankingScope(evidence, { ...view, partners: [], over: ['locality'] })
  const isWanted = (code: string, chosen: readonly string[]) => chosen.length < LEAST_ROWS || chosen.includes(code)
  const known = statedPairs(evidence, measure.code).filter(({ locality, partner }) => isWanted(locality, view.localities) && isWanted(partner, view.partners))
  const [first = ''] = chosenLocalities(view)
  const pairsAt = (day: number): readonly Pair[] => {
    if (view.localities.length >= LEAST_ROWS) return known
    const among = (places: readonly Place[]) => known.filter(({ locality }) => places.some(({ code }) => code === locality))
    const pairs = among(scope.membersOn(day))
    return pairs.length > 0 ? pairs : among(levelMembers(registry, first, day, view.boundaries))
  }
  const at = view.at ?? fullestDate(evidence, measure, pairsAt)
  if (!at) return null
  const pairs = pairsAt(at.endDay)
  const placesOf = (codes: Iterable<string>) => [...new Set(codes)].flatMap((code) => registry.places.get(code) ?? [])
  const counts = groupBy(pairs, ({ partner }) => partner)
  const partners = placesOf([...counts].toSorted(([, a], [, b]) => b.length - a.length).map(([code]) => code))
  return { at, localities: placesOf(pairs.map(({ locality }) => locality)), partners: partners.slice(0, MOST_PLACE_COLUMNS), hiddenPartners: partners.slice(MOST_PLACE_COLUMNS) }
}

/** The date at which most pairs have a figure, the last of several. */
function fullestDate(evidence: Evidence, measure: Measure, pairsAt: (day: number) => readonly Pair[]): Period | null {
  const dates = availableDates(evidence, measure.code, pairsAt)
  const most = Math.max(...dates.map(({ covered }) => covered))
  return dates.find(({ covered }) => covered === most)?.period ?? null
}

/** Every locality and single partner with a printed figure of the measure. */
function statedPairs({ dataset, registry }: Evidence, measure: string): readonly Pair[] {
  const { from, to } = measureRows(dataset, measure)
  const isSingle = dataset.partners.map((code) => registry.places.get(code)?.kind === 'country')
  const pairs = new Map<number, Pair>()
  for (let row = from; row < to; row++) {
    const [locality, partner] = [dataset.locality[row] ?? -1, dataset.partner[row] ?? -1]
    if (isSingle[partner] !== true) continue
    const key = locality * dataset.partners.length + partner
    if (!pairs.has(key)) pairs.set(key, { locality: dataset.localities[locality] ?? '', partner: dataset.partners[partner] ?? '' })
  }
  return [...pairs.values()]
}
