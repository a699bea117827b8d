import { averageSize } from './average-size.ts'
import { commonestCounter, latestOfficial } from './counting.ts'
import { type AvailableDate, availableDates, defaultDate } from './dates.ts'
import { type Cell, type Evidence, isListed, leavesOf, type ListedFigure, sourceIdOf } from './evidence.ts'
import { type ComputedFigure, isIncomplete, type MissingReason, type PublishedFigure } from './figure.ts'
import { listedFigures } from './nil.ts'
import type { Period } from './period.ts'
import { perEvidence } from './per-evidence.ts'
import { type PickedFigure, pickFigure, pickFigures } from './pick.ts'
import { pairIn, type RankedDimension, type RankingScope, rankingScope } from './ranking-scope.ts'
import type { Measure, Place } from './registry.ts'
import { chosenLocalities, isSamePair } from './scope.ts'
import { scopeOf } from './scope-switch.ts'
import { isMomentary, isSamePeriod } from './time.ts'
import type { Pair, View } from './view.ts'

/** Projects against capital at one date: a dot for each place of one level, both its figures from one source and period (rule 10). */

/** A place with both figures above zero. */
export interface ScatterDot {
  readonly place: Place
  readonly pair: Pair
  readonly projects: ListedFigure
  readonly capital: ListedFigure
  /** Capital over projects, in millions of US dollars a project. */
  readonly size: ComputedFigure
  /** What else is printed of its capital for that date. */
  readonly alsoReported: readonly PublishedFigure[]
  /** Whether it was counted at another date than the one asked for. */
  readonly isOtherDate: boolean
  readonly isChosen: boolean
  /** Whether it is a row of the comparison. */
  readonly isPinned: boolean
}

/**
 * Why a place has no dot: no projects or no capital, or capital below zero, for which a logarithmic axis has no room (rule 11);
 * figures that no source gives both of for one period; or none at all.
 */
export type LeftReason = 'zero' | 'negative' | 'unpaired' | Exclude<MissingReason, 'refused'>

/** A member of the level without a dot. */
export interface LeftOut {
  readonly place: Place
  readonly pair: Pair
  readonly reason: LeftReason
}

export interface Scatter {
  readonly kind: 'dots'
  readonly projects: Measure
  readonly capital: Measure
  readonly isMoment: boolean
  readonly over: RankedDimension
  /** Code of the place all dots share. */
  readonly fixed: string
  /** null: nothing was ever counted. */
  readonly at: Period | null
  /** Largest capital first. */
  readonly dots: readonly ScatterDot[]
  readonly left: readonly LeftOut[]
  /** Average size of all projects of the total the dots are parts of; null where no source gives it. */
  readonly whole: { readonly pair: Pair; readonly size: ComputedFigure } | null
  /** Who counted most of the dots; null: most are statements without a counter. */
  readonly counter: string | null
  /** Latest period that an official source counted on screen; null: statements only. */
  readonly officialUntil: Period | null
  /** Ids of the documents on screen. */
  readonly sourceIds: readonly string[]
}

/** Outside the home economy nobody counts the projects of an investment. */
export interface UncountedScatter {
  readonly kind: 'uncounted'
}

/** The scatter of a view; null where the registry does not know its measure. Without any pair of figures it has no dots. */
export function buildScatter(evidence: Evidence, view: View): Scatter | UncountedScatter | null {
  const { registry } = evidence
  if (!registry.measures.has(view.measure)) return null
  const frame = frameOf(evidence, view)
  if (!frame) return { kind: 'uncounted' }
  const { projects, capital, scope, pairsOn } = frame
  const at = view.at ?? openingDate(evidence, frame)
  const isMoment = isMomentary(registry, capital)
  const chosen = new Set<string>(scope.over === 'locality' ? chosenLocalities(view) : view.partners)
  const members = at ? placePairs(evidence, capital, scope.membersOn(at.endDay), scope, at) : []
  const dots: ScatterDot[] = []
  const left: LeftOut[] = []
  for (const { place, pair, picked } of members) {
    const found = at ? bothFigures(evidence, { measure: capital.code, ...pair }, picked, at) : null
    if (!found) continue
    if (found.kind === 'left') left.push({ place, pair, reason: found.reason })
    else
      dots.push({
        place,
        pair,
        ...found.figures,
        isOtherDate: at !== null && !isSamePeriod(found.figures.capital.period, at, isMoment),
        isChosen: chosen.has(place.code),
        isPinned: view.pins.some((pin) => isSamePair(pin, pair)),
      })
  }
  const whole = at ? wholeOf(evidence, capital, scope, pairsOn(at.endDay), at) : null
  const capitals = dots.map((dot) => dot.capital)
  return {
    kind: 'dots',
    projects,
    capital,
    isMoment,
    over: scope.over,
    fixed: scope.fixed,
    at,
    dots: dots.toSorted((a, b) => b.capital.quantity.value - a.capital.quantity.value || (a.place.code < b.place.code ? -1 : 1)),
    left,
    whole,
    counter: commonestCounter(registry, capitals),
    officialUntil: latestOfficial(registry, capitals),
    sourceIds: [...new Set([...dots.map(({ size }) => size), ...(whole ? [whole.size] : [])].flatMap((size) => leavesOf(size).map(sourceIdOf)))],
  }
}

/** The dates a scatter can stand at, newest first; covered is who then has both figures from one source. */
export function scatterDates(evidence: Evidence, view: View): readonly AvailableDate[] {
  const frame = frameOf(evidence, view)
  return frame ? pairedDates(evidence, frame) : []
}

interface Frame {
  readonly projects: Measure
  readonly capital: Measure
  readonly scope: RankingScope
  readonly pairsOn: (day: number) => readonly Pair[]
}

/** What is drawn against what, and of whom; null where nobody counts projects. Flows stand for the new projects of their period. */
function frameOf(evidence: Evidence, view: View): Frame | null {
  const { measures } = evidence.registry
  const isFlow = measures.get(view.measure)?.kind === 'flow'
  const projects = measures.get(isFlow ? 'new_projects' : 'projects')
  const capital = measures.get(isFlow ? 'new_capital' : 'capital')
  if (!projects || !capital || scopeOf(evidence.registry, view) !== 'home') return null
  const scope = rankingScope(evidence, { ...view, measure: capital.code })
  return { projects, capital, scope, pairsOn: (day) => scope.membersOn(day).map(({ code }) => pairIn(scope, code)) }
}

/** The default date of the capital or, if nobody has both figures then, the latest at which somebody has. */
function openingDate(evidence: Evidence, frame: Frame): Period | null {
  const usual = defaultDate(evidence, frame.capital.code, frame.pairsOn)
  const isDrawn = (at: Period) => pickPairs(evidence, frame.capital, frame.pairsOn(at.endDay), at).some(({ picked }) => isListed(picked))
  return usual === null || isDrawn(usual) ? usual : (pairedDates(evidence, frame)[0]?.period ?? usual)
}

function pairedDates(evidence: Evidence, { capital, pairsOn }: Frame): readonly AvailableDate[] {
  return availableDates(evidence, capital.code, pairsOn).flatMap((date) => {
    const covered = pickPairs(evidence, capital, pairsOn(date.period.endDay), date.period).filter(({ picked }) => isListed(picked)).length
    return covered > 0 ? [{ ...date, covered }] : []
  })
}

/** Capital for each pair of places: only figures to which their source gives the projects. */
function pickPairs(evidence: Evidence, capital: Measure, pairs: readonly Pair[], at: Period): readonly PickedFigure[] {
  return pickFigures(evidence, pairs.map((pair) => ({ measure: capital.code, ...pair })), at, (cell) => pairedFigures(evidence, cell))
}

const knownPaired = perEvidence(() => new Map<string, readonly ListedFigure[]>())

/** The figures of a cell to which their source gives the other half, in the order of preference: looked for once, for all dates. */
function pairedFigures(evidence: Evidence, cell: Cell): readonly ListedFigure[] {
  const known = knownPaired(evidence)
  const key = `${cell.measure} ${cell.locality} ${cell.partner}`
  const isPaired = (figure: ListedFigure) => {
    const size = averageSize(evidence, [figure])
    return size.kind !== 'missing' || size.reason === 'refused'
  }
  const figures = known.get(key) ?? listedFigures(evidence, cell).filter(isPaired)
  known.set(key, figures)
  return figures
}

interface PickedPlace extends PickedFigure {
  readonly place: Place
  readonly pair: Pair
}

function placePairs(evidence: Evidence, capital: Measure, places: readonly Place[], scope: RankingScope, at: Period): readonly PickedPlace[] {
  const pairs = places.map(({ code }) => pairIn(scope, code))
  const picks = pickPairs(evidence, capital, pairs, at)
  return places.flatMap((place, position) => {
    const [pair, pick] = [pairs[position], picks[position]]
    return pair && pick ? [{ place, pair, ...pick }] : []
  })
}

type Found =
  | { readonly kind: 'both'; readonly figures: Pick<ScatterDot, 'projects' | 'capital' | 'size' | 'alsoReported'> }
  | { readonly kind: 'left'; readonly reason: LeftReason }

function bothFigures(evidence: Evidence, cell: Cell, picked: PickedFigure['picked'], at: Period): Found {
  const alone = pickFigure(evidence, cell, at)
  if (!isListed(picked)) {
    const reason = picked.kind === 'missing' && picked.reason !== 'refused' ? picked.reason : 'not reported'
    return { kind: 'left', reason: isListed(alone.picked) ? 'unpaired' : reason }
  }
  const size = averageSize(evidence, [picked])
  if (size.kind !== 'computed' || size.quantity.value === 0) return { kind: 'left', reason: 'zero' }
  const [capital, projects] = size.parts.filter(isListed)
  if (!capital || !projects || size.quantity.value < 0) return { kind: 'left', reason: 'negative' }
  const claims = [alone.picked, ...alone.alsoReported].filter((figure) => figure.kind === 'published')
  return { kind: 'both', figures: { projects, capital, size, alsoReported: claims.filter((figure) => figure !== capital) } }
}

/** Average size of what all dots are parts of: the country of the localities, or all partners together. */
function wholeOf(evidence: Evidence, capital: Measure, scope: RankingScope, pairs: readonly Pair[], at: Period): Scatter['whole'] {
  const { places } = evidence.registry
  const [first] = pairs
  const total = scope.apartOn(at.endDay).find((place) => (scope.over === 'partner' ? place.kind === 'world' : place.code === places.get(first?.locality ?? '')?.parent))
  if (!total) return null
  const pair = pairIn(scope, total.code)
  const [pick] = pickPairs(evidence, capital, [pair], at)
  const size = pick && isListed(pick.picked) ? averageSize(evidence, [pick.picked]) : null
  return size?.kind === 'computed' && !isIncomplete(size) ? { pair, size } : null
}
