import { hasAverageSize } from './average-size.ts'
import { comparedPairs } from './comparison-pairs.ts'
import { createRanking } from './comparison-rank.ts'
import { buildRow, type CompareRow } from './comparison-row.ts'
import { compareRows } from './comparison-sort.ts'
import { defaultDate } from './dates.ts'
import { leavesOf, sourceIdOf, sourceOf, type Evidence, type ListedFigure } from './evidence.ts'
import type { CompareFacts } from './facts.ts'
import { isValued } from './figure.ts'
import type { Language } from './language.ts'
import { comparePeriods, type Period } from './period.ts'
import { pickFigure, pickFigures } from './pick.ts'
import type { Measure } from './registry.ts'
import { isMomentary } from './time.ts'
import { COMPARE_COLUMNS, type CompareColumn, type Pair, type Sorting, type View } from './view.ts'

/** Everything a table of pairs shows and says. */
export interface Comparison {
  readonly measure: Measure
  readonly isMoment: boolean
  /** The date asked for or the default one; null where nothing on screen has a figure. */
  readonly at: Period | null
  /** In the order asked for. */
  readonly rows: readonly CompareRow[]
  /** Columns in which a row has a figure, in their order; the date only where one is not the date asked for. */
  readonly columns: readonly CompareColumn[]
  /** Columns that the measure could have and no row has. */
  readonly leftOut: readonly CompareColumn[]
  readonly facts: CompareFacts
  readonly otherDateCount: number
  readonly sourceIds: readonly string[]
  /** The latest official period among the values. */
  readonly officialUntil: Period | null
}

/** The comparison of a view, sorted by names as the language sorts them; null where the registry does not know its measure. */
export function buildComparison(evidence: Evidence, view: View, language: Language): Comparison | null {
  const unsorted = gatherComparison(evidence, view)
  return unsorted && sortComparison(evidence, unsorted, view.sort, language)
}

/** A comparison in another order. */
export function sortComparison({ registry }: Evidence, comparison: Comparison, sorting: Sorting | null, language: Language): Comparison {
  const rows = comparison.rows.toSorted(compareRows(registry, sorting, language))
  return { ...comparison, rows, sourceIds: [...new Set(leavesOfRows(rows).map(sourceIdOf))] }
}

/** The comparison of a view with its rows in the order of the places; what takes long, and is the same in any order. */
export function gatherComparison(evidence: Evidence, view: View): Comparison | null {
  const measure = evidence.registry.measures.get(view.measure)
  if (!measure) return null
  const isMoment = isMomentary(evidence.registry, measure)
  const pairsOn = comparedPairs(evidence, view)
  const at = view.at ?? defaultDate(evidence, measure.code, pairsOn)
  const rows = at === null ? [] : buildRows(evidence, view, pairsOn(at.endDay), at, isMoment)
  const possible = columnsOf(measure, isMoment)
  const columns = possible.filter((column) => hasFigures(rows, column))
  const leaves = leavesOfRows(rows)
  return {
    measure,
    isMoment,
    at,
    rows,
    columns,
    leftOut: possible.filter((column) => column !== 'date' && !columns.includes(column)),
    facts: factsOf(measure, rows),
    otherDateCount: rows.filter(({ isDatedOtherwise }) => isDatedOtherwise).length,
    sourceIds: [...new Set(leaves.map(sourceIdOf))],
    officialUntil: latestOfficial(evidence, leaves),
  }
}

function leavesOfRows(rows: readonly CompareRow[]): readonly ListedFigure[] {
  return rows.flatMap(({ value }) => (isValued(value) ? leavesOf(value) : []))
}

/** Whether the comparison of a view would have a figure; cheaper than building it. */
export function hasComparedFigures(evidence: Evidence, view: View): boolean {
  const { measure, at } = view
  const pairsOn = comparedPairs(evidence, view)
  if (at === null) return defaultDate(evidence, measure, pairsOn) !== null
  return pairsOn(at.endDay).some((pair) => isValued(pickFigure(evidence, { measure, ...pair }, at).picked))
}

function buildRows(evidence: Evidence, view: View, pairs: readonly Pair[], at: Period, isMoment: boolean): readonly CompareRow[] {
  const { measure } = view
  const rankOf = createRanking(evidence, measure, at)
  const picked = pickFigures(evidence, pairs.map((pair) => ({ measure, ...pair })), at)
  return pairs.flatMap((pair, position): CompareRow[] => {
    const found = picked[position]
    return found ? [buildRow(evidence, view, pair, found, rankOf(pair), at, isMoment)] : []
  })
}

/** What can be said of figures of a measure: there are no shares, ranks or changes of shares and ranks. */
function columnsOf({ code, kind }: Measure, isMoment: boolean): readonly CompareColumn[] {
  const isOfAmounts = kind === 'stock' || kind === 'flow'
  const can: Record<CompareColumn, boolean> = {
    place: true,
    value: true,
    date: true,
    share: isOfAmounts,
    rank: kind !== 'rank',
    change: isOfAmounts,
    since: isOfAmounts && isMoment,
    size: hasAverageSize(code),
  }
  return COMPARE_COLUMNS.filter((column) => can[column])
}

function hasFigures(rows: readonly CompareRow[], column: CompareColumn): boolean {
  switch (column) {
    case 'place':
    case 'value':
      return true
    case 'date':
      return rows.some(({ isDatedOtherwise }) => isDatedOtherwise)
    case 'share':
      return rows.some(({ share }) => isValued(share.computed) || share.reported !== null)
    case 'rank':
      return rows.some(({ rank }) => rank.range !== null || rank.reported.length > 0)
    default:
      return rows.some((row) => isValued(row[column]))
  }
}

function factsOf(measure: Measure, rows: readonly CompareRow[]): CompareFacts {
  const valued = rows.flatMap(({ pair, value }) => (isValued(value) ? [{ pair, point: { quantity: value.quantity, unit: value.unit, period: value.period } }] : []))
  return { measure: measure.code, rows: valued.toSorted((a, b) => b.point.quantity.value - a.point.quantity.value), missingCount: rows.length - valued.length }
}

function latestOfficial({ registry }: Evidence, figures: readonly ListedFigure[]): Period | null {
  const periods = figures.filter((figure) => sourceOf(registry, figure)?.tier === 'official').map(({ period }) => period)
  return periods.toSorted(comparePeriods).at(-1) ?? null
}
