import { type FactPoint, toFactPoint } from './facts.ts'
import { isIncomplete, type ValuedFigure } from './figure.ts'
import { groupBy } from './group-by.ts'
import type { Period } from './period.ts'
import { isSurelyAbove } from './quantity.ts'
import type { Place } from './registry.ts'
import type { LeftReason, Scatter, ScatterDot } from './scatter.ts'

/** What the sentences of a scatter say. */

/** A dot as a sentence speaks of it. */
export interface DotFact {
  readonly code: string
  readonly projects: FactPoint
  readonly size: FactPoint
}

export interface ScatterFacts {
  /** Codes of the measures. */
  readonly projects: string
  readonly capital: string
  readonly over: Scatter['over']
  /** The place all dots share. */
  readonly fixed: string
  /** The date of the dots, where it is one; else the one asked for. */
  readonly at: Period
  readonly count: number
  /** The dot that surely has the largest average, and the one with most projects; null where bounds or equals leave it open. */
  readonly largest: DotFact | null
  readonly most: DotFact | null
  /** The first by capital. */
  readonly first: readonly DotFact[]
}

export interface ScatterCaptionFacts {
  readonly at: Period
  readonly isStock: boolean
  /** Who counted most; null: statements. */
  readonly counter: string | null
  /** Average of all projects of the total; null where no source gives it. */
  readonly whole: { readonly code: string; readonly size: FactPoint } | null
  /** How many dots stand at another date than the one asked for. */
  readonly olderCount: number
  /** Who is not drawn, by reason, the commonest first. */
  readonly left: readonly { readonly reason: LeftReason; readonly count: number }[]
}

/** Places without a dot for one reason. */
export interface LeftGroup {
  readonly reason: LeftReason
  readonly places: readonly Place[]
}

/** How many are named where no one leads. */
const MOST_NAMED = 3

/** What the headline of a scatter says; null without dots. */
export function scatterFacts({ projects, capital, over, fixed, at, dots }: Scatter): ScatterFacts | null {
  const [first] = dots
  if (!at || !first) return null
  return {
    projects: projects.code,
    capital: capital.code,
    over,
    fixed,
    at: dots.every((dot) => dot.capital.period.text === first.capital.period.text) ? first.capital.period : at,
    count: dots.length,
    largest: leaderBy(dots, ({ size }) => size),
    most: leaderBy(dots, (dot) => dot.projects),
    first: dots.slice(0, MOST_NAMED).map(toFact),
  }
}

/** What the sentence under the headline says; null without a date. */
export function scatterCaptionFacts({ at, isMoment, counter, whole, over, dots, left }: Scatter): ScatterCaptionFacts | null {
  if (!at) return null
  return {
    at,
    isStock: isMoment,
    counter,
    whole: whole && { code: over === 'partner' ? whole.pair.partner : whole.pair.locality, size: toFactPoint(whole.size) },
    olderCount: dots.filter(({ isOtherDate }) => isOtherDate).length,
    left: leftByReason(left).map(({ reason, places }) => ({ reason, count: places.length })),
  }
}

/** The places without a dot by reason, the commonest first. */
export function leftByReason(left: Scatter['left']): readonly LeftGroup[] {
  const groups = [...groupBy(left, ({ reason }) => reason)].map(([reason, members]) => ({ reason, places: members.map(({ place }) => place) }))
  return groups.toSorted((a, b) => b.places.length - a.places.length)
}

/** The dot whose figure is surely above all others; one sum that lacks a part leaves it open. */
function leaderBy(dots: readonly ScatterDot[], figureOf: (dot: ScatterDot) => ValuedFigure): DotFact | null {
  const leader = dots.toSorted((a, b) => figureOf(b).quantity.value - figureOf(a).quantity.value)[0]
  if (!leader || isIncomplete(leader.size)) return null
  const isAhead = dots.every((dot) => dot === leader || (!isIncomplete(dot.size) && isSurelyAbove(figureOf(leader).quantity, figureOf(dot).quantity)))
  return isAhead ? toFact(leader) : null
}

function toFact({ place, projects, size }: ScatterDot): DotFact {
  return { code: place.code, projects: toFactPoint(projects), size: toFactPoint(size) }
}
