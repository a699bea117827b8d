import { predecessorsOf } from './boundaries.ts'
import { leavesOf, sourceIdOf, sourceOf, type ListedFigure } from './evidence.ts'
import { isIncomplete, isMerged, type ValuedFigure } from './figure.ts'
import { documentIdOf } from './own-mark.ts'
import { comparePeriods, type Period } from './period.ts'
import type { Registry, Source } from './registry.ts'
import { periodKey } from './time.ts'

/** Rule 4: one line, one counting. */

/** One figure of a line, with those of the same counter and period that it restates, best first. */
interface CountedPoint {
  readonly figure: ListedFigure
  readonly restated: readonly ListedFigure[]
}

/** What one counter says of one cell: one point a period, in the order of time. */
export interface CounterLine {
  /** null: statements whose text does not say who counted; they are points of their own, never joined. */
  readonly counter: string | null
  readonly points: readonly CountedPoint[]
}

/** Who counted a figure; null where the text does not say. */
export function counterOf(registry: Registry, figure: ListedFigure): string | null {
  return sourceOf(registry, figure)?.counter ?? null
}

/** Whether a figure is somebody's word: its source names no counter, so it joins no line. */
export function isStatement(registry: Registry, figure: ListedFigure): boolean {
  return counterOf(registry, figure) === null
}

/**
 * What a figure may be compared with over time: figures of the same counter or, without one, of the same document.
 * null for a figure computed from parts of different ones.
 */
export function lineOf(registry: Registry, figure: ValuedFigure): string | null {
  if (figure.kind !== 'computed' || isMerged(figure)) return listedLine(registry, figure)
  const lines = new Set(leavesOf(figure).map((leaf) => listedLine(registry, leaf)))
  const [line] = lines
  return lines.size === 1 && line !== undefined ? line : null
}

function listedLine(registry: Registry, figure: ListedFigure): string {
  return counterOf(registry, figure) ?? `document ${documentIdOf(figure)}`
}

/**
 * Order of preference among figures of one cell, best first: incomplete sums (rule 6) last, a known counter's official figure before statements,
 * low reliability (status U) last, then the latest period, the later source (a partial date stands for its last
 * day, none for the oldest), the smaller id of the source. Two figures of one document: the more precise, then the
 * larger one.
 */
export function comparePreference(registry: Registry, a: ListedFigure, b: ListedFigure): number {
  const [aSource, bSource] = [sourceOf(registry, a), sourceOf(registry, b)]
  const [aId, bId] = [sourceIdOf(a), sourceIdOf(b)]
  return (
    Number(isIncomplete(a)) - Number(isIncomplete(b)) ||
    Number(isOfficialCount(bSource)) - Number(isOfficialCount(aSource)) ||
    Number(a.quantity.status === 'U') - Number(b.quantity.status === 'U') ||
    b.period.endDay - a.period.endDay ||
    compareDays(bSource?.date?.endDay, aSource?.date?.endDay) ||
    (aId < bId ? -1 : aId > bId ? 1 : 0) ||
    a.quantity.precision - b.quantity.precision ||
    b.quantity.value - a.quantity.value
  )
}

/** Whether a source is a known counter's official one. */
export function isOfficialCount(source: Source | undefined): boolean {
  return source?.tier === 'official' && source.counter !== null
}

/** The latest period of official counts among figures; null: there are none. */
export function latestOfficial(registry: Registry, figures: readonly ListedFigure[]): Period | null {
  const periods = new Set(figures.filter((figure) => isOfficialCount(sourceOf(registry, figure))).map(({ period }) => period))
  return [...periods].toSorted(comparePeriods).at(-1) ?? null
}

/** Who counted most of the figures; null: most are statements without a counter. */
export function commonestCounter(registry: Registry, figures: readonly ListedFigure[]): string | null {
  const counts = new Map<string | null, number>()
  for (const figure of figures) {
    const counter = counterOf(registry, figure)
    counts.set(counter, (counts.get(counter) ?? 0) + 1)
  }
  const [commonest] = [...counts].toSorted((a, b) => b[1] - a[1])
  return commonest?.[0] ?? null
}

/**
 * Figures of one cell by who counted them. Within a counter a later source restates an earlier one; for flows all
 * whole years of a calendar year are one period, whatever their cut-off day. Statements restate nothing: each is a
 * point. The line to draw first is the first: most points, then official, then by name; statements come last.
 */
export function splitByCounter(registry: Registry, figures: readonly ListedFigure[], isMoment: boolean): readonly CounterLine[] {
  const byCounter = new Map<string | null, ListedFigure[]>()
  for (const figure of figures) {
    const counter = isBeside(registry, figure) ? null : counterOf(registry, figure)
    const own = byCounter.get(counter)
    if (own) own.push(figure)
    else byCounter.set(counter, [figure])
  }
  const lines = [...byCounter].map(([counter, own]) => ({
    counter,
    points: counter === null ? statementPoints(own) : restate(registry, own, isMoment),
  }))
  return lines.toSorted((a, b) => compareLines(registry, a, b))
}

/** Whether a figure is what the press says of a place that took others over: in today's boundaries it stands beside the sums of those, not on their line (rule 6). */
function isBeside(registry: Registry, figure: ListedFigure): boolean {
  return registry.reported !== undefined && figure.kind === 'published' && sourceOf(registry, figure)?.tier !== 'official' && predecessorsOf(registry, figure.observation.locality).length > 0
}

/** Whether two figures of one cell may be compared over time: neither is an incomplete sum, and what the press says of a place that took others over is not held against sums of those. */
export function isComparable(registry: Registry, a: ListedFigure, b: ListedFigure): boolean {
  return !isIncomplete(a) && !isIncomplete(b) && isBeside(registry, a) === isBeside(registry, b)
}

/** The line to draw first and to name: null where there are only statements. */
export function leadingLine(lines: readonly CounterLine[]): CounterLine | null {
  return lines.find((line) => line.counter !== null) ?? null
}

function statementPoints(figures: readonly ListedFigure[]): readonly CountedPoint[] {
  return figures.toSorted((a, b) => comparePeriods(a.period, b.period)).map((figure) => ({ figure, restated: [] }))
}

function restate(registry: Registry, figures: readonly ListedFigure[], isMoment: boolean): readonly CountedPoint[] {
  const best = figures.toSorted((a, b) => comparePreference(registry, a, b))
  const points = new Map<string, { readonly figure: ListedFigure; readonly restated: ListedFigure[] }>()
  for (const figure of best) {
    const key = periodKey(figure.period, isMoment)
    const point = points.get(key)
    if (point) point.restated.push(figure)
    else points.set(key, { figure, restated: [] })
  }
  return [...points.values()].sort((a, b) => comparePeriods(a.figure.period, b.figure.period))
}

function compareLines(registry: Registry, a: CounterLine, b: CounterLine): number {
  if (a.counter === null || b.counter === null) return Number(a.counter === null) - Number(b.counter === null)
  const hasOfficial = (line: CounterLine) => line.points.some((point) => sourceOf(registry, point.figure)?.tier === 'official')
  return (
    b.points.length - a.points.length ||
    Number(hasOfficial(b)) - Number(hasOfficial(a)) ||
    (a.counter < b.counter ? -1 : 1)
  )
}

function compareDays(a: number | undefined, b: number | undefined): number {
  return a === b ? 0 : (a ?? -Infinity) - (b ?? -Infinity)
}
