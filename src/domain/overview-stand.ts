import { isOfficialCount } from './counting.ts'
import { defaultDate } from './dates.ts'
import { type Evidence, type ListedFigure, isListed, sourceIdOf, sourceOf } from './evidence.ts'
import { listedFigures } from './nil.ts'
import { type Movers, findMovers } from './overview-movers.ts'
import { endYear, type Period } from './period.ts'
import { type ComputedFigure, isIncomplete, type PublishedFigure } from './figure.ts'
import { perEvidence } from './per-evidence.ts'
import { isSurelyAbove, subtractQuantities } from './quantity.ts'
import { pickFigures } from './pick.ts'
import { type Rank, rankFigures } from './rank.ts'
import { pairIn, type RankedDimension, type RankingScope, rankingScope } from './ranking-scope.ts'
import { type Place, WORLD } from './registry.ts'
import { isMomentary, isSamePeriod } from './time.ts'
import type { Pair, View } from './view.ts'

/** A place of a short ranking. */
export interface StandRow {
  readonly place: Place
  readonly pair: Pair
  readonly figure: ListedFigure
  /** null: statements name some places of a level and leave out others, so they rank none. */
  readonly rank: Rank | null
  readonly alsoReported: readonly PublishedFigure[]
  /** Whether it was counted at another date than the rest. */
  readonly isOtherDate: boolean
  /** The place or partner the overview is of. */
  readonly isChosen: boolean
}

/** A short ranking round the place or partner in question. */
export interface Stand {
  readonly over: RankedDimension
  /** Code of the place all rows share. */
  readonly fixed: string
  readonly at: Period
  /** Some rows in their order: two above and two below the one in question, else the first. */
  readonly rows: readonly StandRow[]
  readonly neighbours: Neighbours | null
  /** How many places have a figure, none counted as one. */
  readonly rankedCount: number
  /** Whether one official counter has counted nearly all of them at the date: only then changes are compared. */
  readonly isOfficial: boolean
  /** null: nobody official has counted the level, or nothing before. */
  readonly movers: Movers | null
  readonly sourceIds: readonly string[]
}

/** How far the one in question stands from who is next above and below it, each null at the end of the level. */
export interface Neighbours {
  readonly own: StandRow & { readonly rank: Rank }
  readonly above: Neighbour | null
  readonly below: Neighbour | null
}

export interface Neighbour {
  readonly row: StandRow
  /** The larger figure minus the smaller one, in the measure's unit; null where rounding or a bound leaves open which is larger. */
  readonly gap: ComputedFigure | null
}

/** Rows of a short ranking round the one in question, and how many of them stand above it. */
const ROWS_ROUND = 5
const ROWS_ABOVE = 2
/** Rows of the first ones, where none is in question. */
const FIRST_ROWS = 8
/** A ranking needs two. */
const LEAST_ROWS = 2
/** Part of a level that one counter must cover. */
const OFFICIAL_RATIO = 0.9

/**
 * The short rankings of an overview, each of at least two places: for one partner the partners of the locality, then the
 * localities of the partner; for all partners the peers of the locality or, for the economy with provinces, its partners
 * first. A level that official sources count stands at the view's date or the last they cover; one of statements only at the
 * date of the overview's own figure, each place with its latest statement of the 18 months before.
 */
export function buildStands(evidence: Evidence, view: View, pair: Pair, own: Period): readonly Stand[] {
  const stands = standScopes(evidence, view).flatMap((scope) => buildStand(evidence, view, pair, scope, own) ?? [])
  const isAmongPeers = pair.partner === WORLD && stands.some(({ over, rows }) => over === 'locality' && rows.some(({ isChosen }) => isChosen))
  return isAmongPeers ? stands.toReversed() : stands
}

/** What takes the time of `buildStands`, piece by piece: once all are done it only puts together. Skipping them changes no result. */
export function standPreparations(evidence: Evidence, view: View, own: Period): readonly (() => void)[] {
  return standScopes(evidence, view).flatMap((scope) => {
    const date = () => standDate(evidence, view, scope, own)
    const level = () => levelOf(evidence, view.measure, scope, date())
    return [() => void date(), () => void level(), () => void moversOf(evidence, scope, level())]
  })
}

function standScopes(evidence: Evidence, view: View): readonly RankingScope[] {
  return (['partner', 'locality'] as const)
    .map((over) => rankingScope(evidence, { ...view, over: [over] }))
    .filter(({ over }, index, all) => all.findIndex((other) => other.over === over) === index)
}

function buildStand(evidence: Evidence, view: View, pair: Pair, scope: RankingScope, own: Period): Stand | null {
  const { registry } = evidence
  const isMoment = isMomentary(registry, registry.measures.get(view.measure))
  const at = standDate(evidence, view, scope, own)
  const { over, fixed } = scope
  const level = levelOf(evidence, view.measure, scope, at)
  const { rows, isOfficial } = level
  const chosen = over === 'locality' ? pair.locality : pair.partner
  const ordered = rows
    .map((row) => ({ ...row, isOtherDate: !isSamePeriod(row.figure.period, at, isMoment), isChosen: row.place.code === chosen }))
    .filter(({ figure, isChosen }) => figure.kind !== 'nil' || isChosen)
    .toSorted((a, b) => b.figure.quantity.value - a.figure.quantity.value || (a.place.code < b.place.code ? -1 : 1))
  if (ordered.length < LEAST_ROWS) return null
  const position = ordered.findIndex(({ isChosen }) => isChosen)
  const first = Math.max(0, Math.min(position - ROWS_ABOVE, ordered.length - ROWS_ROUND))
  const shown = position < 0 ? ordered.slice(0, FIRST_ROWS) : ordered.slice(first, first + ROWS_ROUND)
  return {
    over,
    fixed,
    at,
    rows: shown,
    neighbours: neighboursOf(ordered, position),
    rankedCount: rows.filter(({ figure }) => !isIncomplete(figure)).length,
    isOfficial,
    movers: moversOf(evidence, scope, level),
    sourceIds: [...new Set(shown.map(({ figure }) => sourceIdOf(figure)))],
  }
}

/** Who stands next to a row of an official level; null where it has no rank. */
function neighboursOf(ordered: readonly StandRow[], position: number): Neighbours | null {
  const own = ordered[position]
  if (!own?.rank) return null
  const next = (row: StandRow | undefined, isAbove: boolean): Neighbour | null => (row?.rank ? { row, gap: isAbove ? gapBetween(row, own) : gapBetween(own, row) } : null)
  return { own: { ...own, rank: own.rank }, above: next(ordered[position - 1], true), below: next(ordered[position + 1], false) }
}

function gapBetween({ figure: larger }: StandRow, { figure: smaller }: StandRow): ComputedFigure | null {
  if (!isSurelyAbove(larger.quantity, smaller.quantity)) return null
  return { kind: 'computed', computation: 'difference', unit: larger.unit, period: larger.period, quantity: subtractQuantities(larger.quantity, smaller.quantity), parts: [larger, smaller] }
}

/** A level as an overview reads it: along one dimension, at the date its short ranking stands at. */
export function levelAt(evidence: Evidence, view: View, over: RankedDimension, own: Period): Pick<Level, 'rows' | 'isOfficial'> | null {
  const scope = rankingScope(evidence, { ...view, over: [over] })
  return scope.over === over ? levelOf(evidence, view.measure, scope, standDate(evidence, view, scope, own)) : null
}

function standDate(evidence: Evidence, view: View, scope: RankingScope, own: Period): Period {
  if (view.at) return view.at
  const pairsOn = (day: number) => scope.membersOn(day).map(({ code }) => pairIn(scope, code))
  const isCounted = pairsOn(own.endDay).some((pair) => listedFigures(evidence, { measure: view.measure, ...pair }).some((figure) => isOfficialCount(sourceOf(evidence.registry, figure))))
  const official = isCounted ? defaultDate(evidence, view.measure, pairsOn) : null
  return official && endYear(official) <= (view.toYear ?? Infinity) ? official : own
}

type LevelRow = Omit<StandRow, 'isOtherDate' | 'isChosen'>

/** A level at a date, whoever is in question. */
interface Level {
  readonly rows: readonly LevelRow[]
  /** Those of the rows that an official counter counted at the date. */
  readonly official: readonly LevelRow[]
  readonly isOfficial: boolean
}

const knownLevels = perEvidence(() => new Map<string, Level>())
const knownMovers = perEvidence(() => new Map<Level, Movers | null>())

/** The level of a scope at a date, built once: going from one of its places to the next changes only which rows are shown. */
function levelOf(evidence: Evidence, measure: string, scope: RankingScope, at: Period): Level {
  const places = scope.membersOn(at.endDay)
  const key = [measure, scope.over, scope.fixed, at.text, ...places.map(({ code }) => code)].join(' ')
  const known = knownLevels(evidence)
  const level = known.get(key) ?? buildLevel(evidence, measure, scope, at, places)
  known.set(key, level)
  return level
}

function buildLevel(evidence: Evidence, measure: string, scope: RankingScope, at: Period, places: readonly Place[]): Level {
  const { registry } = evidence
  const isMoment = isMomentary(registry, registry.measures.get(measure))
  const pairs = places.map(({ code }) => pairIn(scope, code))
  const picks = pickFigures(evidence, pairs.map((pair) => ({ measure, ...pair })), at)
  const found = places.flatMap((place, position) => {
    const [pair, pick] = [pairs[position], picks[position]]
    if (!pair || !pick || !isListed(pick.picked)) return []
    return [{ place, pair, figure: pick.picked, alsoReported: pick.alsoReported }]
  })
  const isOfficialRow = ({ figure }: { figure: ListedFigure }) => !isIncomplete(figure) && isOfficialCount(sourceOf(registry, figure)) && isSamePeriod(figure.period, at, isMoment)
  const isOfficial = found.filter(isOfficialRow).length >= found.length * OFFICIAL_RATIO
  const ranks = isOfficial ? rankFigures(found) : []
  const rows = found.map((row, position) => ({ ...row, rank: ranks[position] ?? null }))
  return { rows, official: rows.filter(isOfficialRow), isOfficial }
}

/** What changed most on a level; null: nobody official has counted it, or nothing before. */
function moversOf(evidence: Evidence, { over, fixed }: RankingScope, level: Level): Movers | null {
  if (!level.isOfficial) return null
  const known = knownMovers(evidence)
  const parent = level.official[0]?.place.parent ?? null
  const whole = over === 'partner' ? { locality: fixed, partner: WORLD } : parent === null ? null : { locality: parent, partner: fixed }
  if (!known.has(level)) known.set(level, findMovers(evidence, level.official, whole))
  return known.get(level) ?? null
}
