import { countedSpan } from './boundaries.ts'
import { counterOf, isOfficialCount } from './counting.ts'
import { sourceOf, type Cell, type Evidence, type ListedFigure } from './evidence.ts'
import { missing, type Figure, type MissingReason, type PublishedFigure } from './figure.ts'
import { latestOfficialPeriod } from './latest.ts'
import { listedFigures } from './nil.ts'
import { documentIdOf } from './own-mark.ts'
import type { Period } from './period.ts'
import type { Place } from './registry.ts'
import { isMomentary, isSamePeriod, stockWindow } from './time.ts'

/** Rules 4 and 5: the one value of a table cell, a tile or a bar at a date. */

export interface PickedFigure {
  /** The figure to show, or why there is none. */
  readonly picked: Figure
  /** What else is printed of the same cell for that date, best first; each is a claim of its own, not a point of the picked line. */
  readonly alsoReported: readonly PublishedFigure[]
}

/**
 * Picks one figure of a cell at a date. What holds at a moment (stocks, their shares and ranks): the preferred one
 * counted not later than the last day of `at` and not more than 18 months before. Flows: the preferred one of the same
 * part of the same year. Preference is that of rule 4 (`comparePreference`).
 *
 * Of a place that ceased to exist before the date only what was counted after its end is considered.
 * Older counts of the picked counter are its line and not "also reported"; everything else in the window is.
 */
export function pickFigure(evidence: Evidence, cell: Cell, at: Period): PickedFigure {
  const eligible = eligibleFigures(evidence, cell, at, listedFigures(evidence, cell))
  return chooseFirst(evidence, eligible) ?? { picked: missing(missingReason(evidence, cell, at)), alsoReported: [] }
}

/**
 * Picks the figures of cells that are ranked or compared with one another (one measure, one level): from one official
 * source and period where one covers them all, the latest and preferred such; else each for itself. `figuresOf` may
 * narrow what is considered of a cell, and must keep the order of preference.
 */
export function pickFigures(evidence: Evidence, cells: readonly Cell[], at: Period, figuresOf = (cell: Cell) => listedFigures(evidence, cell)): readonly PickedFigure[] {
  const eligible = cells.map((cell) => eligibleFigures(evidence, cell, at, figuresOf(cell)))
  const common = commonList(evidence, eligible)
  return cells.map((cell, position) => {
    const figures = eligible[position] ?? []
    const ordered = common === null ? figures : [...figures.filter((figure) => listKey(figure) === common), ...figures.filter((figure) => listKey(figure) !== common)]
    return chooseFirst(evidence, ordered) ?? { picked: missing(missingReason(evidence, cell, at)), alsoReported: [] }
  })
}

/** Those of a cell's figures that may stand in it at a date, best first. */
function eligibleFigures(evidence: Evidence, cell: Cell, at: Period, figures: readonly ListedFigure[]): readonly ListedFigure[] {
  const { registry } = evidence
  const isMoment = isMomentary(registry, registry.measures.get(cell.measure))
  const window = stockWindow(at)
  const firstDay = isMoment ? at.endDay : at.startDay
  const endDays = cellPlaces(evidence, cell).map((place) => countedSpan(registry, place).toDay)
  const fromDay = Math.max(isMoment ? window.fromDay : -Infinity, ...endDays.filter((day) => day < firstDay).map((day) => day + 1))
  return figures.filter(
    ({ period }) => period.endDay >= fromDay && (isMoment ? period.endDay <= window.toDay : isSamePeriod(period, at, false)),
  )
}

function chooseFirst(evidence: Evidence, [picked, ...others]: readonly ListedFigure[]): PickedFigure | null {
  if (!picked) return null
  const alsoReported = others.filter((other) => other.kind === 'published').filter((other) => !isEarlierOnLine(evidence, other, picked))
  return { picked, alsoReported }
}

/** Whether a figure is an older count of the counter that also counted the picked one. */
function isEarlierOnLine({ registry }: Evidence, figure: ListedFigure, picked: ListedFigure): boolean {
  const counter = counterOf(registry, picked)
  return counter !== null && counterOf(registry, figure) === counter && figure.period.endDay < picked.period.endDay
}

function listKey(figure: ListedFigure): string {
  return `${documentIdOf(figure)} ${figure.period.text}`
}

/** The list (source and period) of official figures that covers all cells; the most preferred of several. */
function commonList({ registry }: Evidence, eligible: readonly (readonly ListedFigure[])[]): string | null {
  const [first, ...others] = eligible
  const otherKeys = others.map((figures) => new Set(figures.map(listKey)))
  const shared = first?.find((figure) => isOfficialCount(sourceOf(registry, figure)) && otherKeys.every((keys) => keys.has(listKey(figure))))
  return shared ? listKey(shared) : null
}

/**
 * Why a cell has no figure at a date: one of its places did not exist then; or no official source covers places like
 * these up to that date yet; or nobody reported one.
 */
function missingReason(evidence: Evidence, cell: Cell, at: Period): Exclude<MissingReason, 'refused'> {
  const firstDay = isMomentary(evidence.registry, evidence.registry.measures.get(cell.measure)) ? at.endDay : at.startDay
  const spans = cellPlaces(evidence, cell).map((place) => countedSpan(evidence.registry, place))
  const hasExisted = spans.every(({ fromDay, toDay }) => fromDay <= at.endDay && firstDay <= toDay)
  if (!hasExisted) return 'not applicable'
  const latestDay = latestOfficialPeriod(evidence, cell)?.endDay ?? Infinity
  return at.endDay > latestDay ? 'not yet published' : 'not reported'
}

/** The places of a cell that the registry knows. */
function cellPlaces({ registry }: Evidence, cell: Cell): readonly Place[] {
  return [registry.places.get(cell.locality), registry.places.get(cell.partner)].filter((place) => place !== undefined)
}
