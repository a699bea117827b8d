import { changeOnSamePeriod } from './change.ts'
import { commonestCounter, latestOfficial, counterOf } from './counting.ts'
import { availableDates, defaultDate } from './dates.ts'
import { type Evidence, type ListedFigure, leavesOf, sourceIdOf, isListed } from './evidence.ts'
import { type Figure, type FigureUnit, type MissingFigure, type PublishedFigure, type Refusal, type ValuedFigure, isValued, refused, isIncomplete } from './figure.ts'
import { emphasisedLocalities } from './group.ts'
import { logScaleRefusal } from './logscale.ts'
import { listedFigures } from './nil.ts'
import type { Period } from './period.ts'
import { type PickedFigure, pickFigures } from './pick.ts'
import { type Rank, rankFigures, reportedRank } from './rank.ts'
import { pairIn, type RankedDimension, type RankingScope, rankingScope, columnDenominator } from './ranking-scope.ts'
import { type Measure, type Place, WORLD } from './registry.ts'
import { computedShare } from './share.ts'
import { isMomentary, isSamePeriod } from './time.ts'
import type { Mode, Pair, ShareDenominator, View } from './view.ts'

/** A place of a ranking with its figure. */
export interface RankingRow {
  readonly place: Place
  readonly pair: Pair
  /** The figure ranked, in the view's mode. */
  readonly figure: ValuedFigure
  /** The figure counted, which `figure` is or was computed from. */
  readonly counted: ListedFigure
  /** Place among the level; null for totals and what else is never ranked. */
  readonly rank: Rank | null
  /** The rank a document prints; null where none does. */
  readonly reportedRank: PublishedFigure | null
  /** Share of the fitting total, or why there is none. */
  readonly share: Figure
  readonly alsoReported: readonly PublishedFigure[]
  /** Whether it was counted at another date than the one asked for. */
  readonly isOtherDate: boolean
  readonly isChosen: boolean
}

/** A member of the level without a figure. */
export interface UnrankedPlace {
  readonly place: Place
  readonly figure: MissingFigure
}

/** Places of one level in the order of their figures at a date. */
export interface RankingAt {
  readonly measure: Measure
  readonly isMoment: boolean
  readonly over: RankedDimension
  /** Code of the place all rows share. */
  readonly fixed: string
  /** null: nothing was ever counted. */
  readonly at: Period | null
  /** The mode drawn; an index orders nothing, so it is drawn as plain values. */
  readonly mode: Exclude<Mode, 'index'>
  /** Denominator of the shares. */
  readonly of: ShareDenominator
  readonly unit: FigureUnit
  /** Largest first (of ranks: the first first); zeros that follow from a complete list last. */
  readonly rows: readonly RankingRow[]
  /** Totals, groups, what belongs to no place, and sums that are incomplete (rule 6): shown beside the ranking, never in it. */
  readonly apart: readonly RankingRow[]
  readonly missing: readonly UnrankedPlace[]
  /** Who counted most of the figures; null: most are statements without a counter. */
  readonly counter: string | null
  /** Latest period that an official source counted on screen; null: statements only. */
  readonly officialUntil: Period | null
  /** Ids of the documents on screen. */
  readonly sourceIds: readonly string[]
  /** Why a logarithmic scale was asked for and is not drawn. */
  readonly scaleRefusal: Refusal | null
}

/**
 * The order of a view's places at its date; null where the registry does not know its measure. Without any figure its
 * rows are empty. A `counter` narrows it to what that one counted.
 */
export function rankAt(evidence: Evidence, view: View, counter: string | null = null): RankingAt | null {
  const measure = evidence.registry.measures.get(view.measure)
  if (!measure) return null
  const isMoment = isMomentary(evidence.registry, measure)
  const scope = rankingScope(evidence, view)
  const pairsOn = (day: number) => scope.membersOn(day).map(({ code }) => pairIn(scope, code))
  const mode = view.mode === 'index' ? 'value' : view.mode
  const at = view.at ?? rankingDate(evidence, scope, measure, mode, pairsOn)
  const of = view.of ?? columnDenominator(scope)
  const frame = { measure, isMoment, over: scope.over, fixed: scope.fixed, at, mode, of }
  const members = at ? scope.membersOn(at.endDay) : []
  const apartPlaces = at ? scope.apartOn(at.endDay) : []
  const toEntry = entryMaker(evidence, view, frame)
  const entries = at ? pickPlaces(evidence, scope, measure, members, at, counter).map(toEntry) : []
  const ranks = measure.kind === 'rank' ? entries.map(() => null) : rankFigures(entries)
  const all = entries.flatMap((entry, position) => toRow(entry, ranks[position] ?? null)).toSorted((a, b) => compareRows(measure, a, b))
  const rows = all.filter(({ figure }) => !isIncomplete(figure))
  const beside = at ? pickPlaces(evidence, scope, measure, apartPlaces, at, counter).flatMap((picked) => toRow(toEntry(picked), null)) : []
  const apart = [...beside, ...all.filter(({ figure }) => isIncomplete(figure))]
  const shown = [...rows, ...apart]
  const counted = rows.map((row) => row.counted)
  return {
    ...frame,
    unit: rows[0]?.figure.unit ?? measure.unit,
    rows,
    apart,
    missing: entries.flatMap(({ place, figure }) => (isValued(figure) ? [] : [{ place, figure }])),
    counter: commonestCounter(evidence.registry, counted),
    officialUntil: latestOfficial(evidence.registry, counted),
    sourceIds: [...new Set(shown.flatMap(({ figure }) => leavesOf(figure).map(sourceIdOf)))],
    scaleRefusal: view.scale === 'log' ? logScaleRefusal(rows.map(({ figure }) => figure.quantity.value)) : null,
  }
}

/**
 * The date a ranking opens at: the default one, but for changes the latest fully covered date not after it at which most
 * members have an earlier count to be compared with.
 */
function rankingDate(evidence: Evidence, scope: RankingScope, measure: Measure, mode: Mode, pairsOn: (day: number) => readonly Pair[]): Period | null {
  const first = defaultDate(evidence, measure.code, pairsOn)
  if (mode !== 'change' || !first) return first
  const candidates = availableDates(evidence, measure.code, pairsOn).filter(({ period, fullSource }) => fullSource !== null && period.endDay <= first.endDay).slice(0, MOST_DATES_TRIED)
  const hasChanges = (at: Period): boolean => {
    const counted = pickPlaces(evidence, scope, measure, scope.membersOn(at.endDay), at, null).map(({ picked }) => picked).filter(isListed)
    return counted.filter((figure) => isValued(changeOnSamePeriod(evidence, figure))).length > counted.length / 2
  }
  return candidates.find(({ period }) => hasChanges(period))?.period ?? first
}

/** Dates looked at for one that has changes; counts are yearly or half-yearly. */
const MOST_DATES_TRIED = 4

interface Picked extends PickedFigure {
  readonly place: Place
  readonly pair: Pair
}

function pickPlaces(evidence: Evidence, scope: RankingScope, measure: Measure, places: readonly Place[], at: Period, counter: string | null): readonly Picked[] {
  const pairs = places.map(({ code }) => pairIn(scope, code))
  const picked = pickFigures(
    evidence,
    pairs.map((pair) => ({ measure: measure.code, ...pair })),
    at,
    counter === null ? undefined : (cell) => listedFigures(evidence, cell).filter((figure) => counterOf(evidence.registry, figure) === counter),
  )
  return places.flatMap((place, position) => {
    const [pair, pick] = [pairs[position], picked[position]]
    return pair && pick ? [{ place, pair, ...pick }] : []
  })
}

/** A member on its way to a row: with or without a figure. */
interface Entry {
  readonly place: Place
  readonly figure: Figure
  readonly row: Omit<RankingRow, 'place' | 'figure' | 'rank'> | null
}

function entryMaker(evidence: Evidence, view: View, frame: Pick<RankingAt, 'measure' | 'isMoment' | 'over' | 'fixed' | 'at' | 'mode' | 'of'>): (picked: Picked) => Entry {
  const { measure, isMoment, over, fixed, at, mode, of } = frame
  const chosen = new Set<string>(over === 'locality' ? emphasisedLocalities(evidence.registry, view) : view.partners)
  const hasShares = measure.addsOver.includes(over)
  // Documents rank the partners of a locality, and localities by all partners together; one partner's localities nobody ranks.
  const hasReportedRanks = over === 'partner' || fixed === WORLD
  return ({ place, pair, picked, alsoReported }) => {
    if (!isListed(picked)) return { place, figure: picked, row: null }
    const share = hasShares ? computedShare(evidence, picked, of) : refused('not additive')
    const figure = mode === 'share' ? share : mode === 'change' ? changeOnSamePeriod(evidence, picked) : picked
    const printed = hasReportedRanks && at ? reportedRank(evidence, { measure: measure.code, ...pair }, at).picked : null
    return {
      place,
      figure,
      row: {
        pair,
        counted: picked,
        reportedRank: printed?.kind === 'published' ? printed : null,
        share,
        alsoReported,
        isOtherDate: at !== null && !isSamePeriod(picked.period, at, isMoment),
        isChosen: chosen.has(place.code),
      },
    }
  }
}

function toRow({ place, figure, row }: Entry, rank: Rank | null): readonly RankingRow[] {
  return row && isValued(figure) ? [{ place, figure, rank, ...row }] : []
}

function compareRows(measure: Measure, a: RankingRow, b: RankingRow): number {
  const [aValue, bValue] = [a.figure.quantity.value, b.figure.quantity.value]
  return (
    Number(a.figure.kind === 'nil') - Number(b.figure.kind === 'nil') ||
    (measure.kind === 'rank' ? aValue - bValue : bValue - aValue) ||
    (a.place.code < b.place.code ? -1 : 1)
  )
}
