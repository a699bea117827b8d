import type { Observation, Relation, Status } from './observation.ts'
import type { Period } from './period.ts'
import type { Unit } from './registry.ts'

/** A value with its bounds, its last meaningful digit and its reliability. What rule 1's arithmetic works on. */
export interface Quantity {
  readonly value: number
  readonly relation: Relation
  /** One step of the last meaningful digit, in the value's unit; 0 for exact counts. */
  readonly precision: number
  readonly status: Status
}

/** Units a figure on screen can have: those of measures, and those of derived figures. */
export type FigureUnit = Unit | 'USD million per project' | 'index' | 'percentage points' | 'ranks'

/** Why there is no number (rule 3). */
export type MissingReason = 'not reported' | 'not applicable' | 'not yet published' | 'suppressed' | 'not readable' | 'refused'

/** How a figure that nobody printed was made. */
export type Computation = 'share' | 'sum' | 'predecessors' | 'rest' | 'change' | 'change since previous' | 'difference' | 'average size' | 'index' | 'rank' | 'change of rank' | 'compound annual growth' | 'contribution' | 'concentration'

/** A figure that a document printed. */
export interface PublishedFigure {
  readonly kind: 'published'
  readonly unit: FigureUnit
  readonly period: Period
  readonly quantity: Quantity
  readonly observation: Observation
}

/** A figure the product computed, with the figures it was computed from, in the order of the formula. */
export interface ComputedFigure {
  readonly kind: 'computed'
  readonly computation: Computation
  readonly unit: FigureUnit
  readonly period: Period
  readonly quantity: Quantity
  readonly parts: readonly ValuedFigure[]
}

/**
 * A figure of a place in today's boundaries for a day before they were: the sum of those of the places it took over (rule 6), `parts`. It has a
 * cell of its own, as a printed one has.
 */
export interface MergedFigure extends ComputedFigure {
  readonly computation: 'predecessors'
  readonly locality: string
  readonly partner: string
  readonly measure: string
  /** Id of the least preferred of the documents of its parts. */
  readonly source: string
  /** Codes of the places taken over that have no figure: the sum is incomplete where there are any. */
  readonly lacking: readonly string[]
}

/** Zero, because a list that names everyone with a figure does not name this one. */
export interface NilFigure {
  readonly kind: 'nil'
  readonly unit: FigureUnit
  readonly period: Period
  readonly quantity: Quantity
  readonly locality: string
  readonly partner: string
  readonly measure: string
  /** Id of the complete list. */
  readonly source: string
}

/** No number, and why. `rule` names what was refused, for the sentence that says so. */
export interface MissingFigure {
  readonly kind: 'missing'
  readonly reason: MissingReason
  readonly refusal?: Refusal
}

/** What was refused under rules 2, 7, 10 and 11; each has a sentence in every language. */
export type Refusal =
  | 'not additive'
  | 'negative parts'
  | 'zero denominator'
  | 'denominator too far'
  | 'no denominator'
  | 'unlike parts'
  | 'from zero'
  | 'to zero'
  | 'under a year'
  | 'incomplete list'
  | 'across sources'
  | 'log of zero or less'
  | 'overlapping levels'

export type ValuedFigure = PublishedFigure | ComputedFigure | NilFigure
export type Figure = ValuedFigure | MissingFigure

/** No number, for a reason other than a refusal. */
export function missing(reason: Exclude<MissingReason, 'refused'>): MissingFigure {
  return { kind: 'missing', reason }
}

/** No number, because a rule forbids it. */
export function refused(refusal: Refusal): MissingFigure {
  return { kind: 'missing', reason: 'refused', refusal }
}

/** Whether a figure is the sum of those of the places a place took over. */
export function isMerged(figure: Figure): figure is MergedFigure {
  return figure.kind === 'computed' && figure.computation === 'predecessors'
}

/** Whether a figure is, or was computed from, a sum in which the figure of a place taken over is lacking (rule 6): shown hollow, never ranked. */
export function isIncomplete(figure: Figure): boolean {
  return figure.kind === 'computed' && (isMerged(figure) ? figure.lacking.length > 0 : figure.parts.some(isIncomplete))
}

/** Whether a figure has a number. */
export function isValued(figure: Figure): figure is ValuedFigure {
  return figure.kind !== 'missing'
}
