import type { Observation } from './observation.ts'
import type { Period } from './period.ts'

/** What adds up to what: localities to their country, partners to all partners, components to capital registered. */
export type ReconciliationKind = 'localities' | 'partners' | 'components'

/** A total one source printed, beside the sum of the parts it printed (rule 9). Values in the measure's unit. */
export interface Reconciliation {
  readonly kind: ReconciliationKind
  readonly measure: string
  readonly locality: string
  readonly partner: string
  readonly period: Period
  readonly source: string
  /** Number of printed parts that were added. */
  readonly parts: number
  readonly sumOfParts: number
  readonly total: number
  /** Sum of the parts minus the total: negative where parts are missing. */
  readonly residual: number
  /** The largest residual, without its sign, that rounding of the parts can explain. */
  readonly tolerance: number
  readonly verdict: 'agrees' | 'differs'
  /** For components, each of them; empty for localities and partners. */
  readonly components: readonly Component[]
}

export interface Component {
  readonly measure: string
  readonly value: number
  /** Whether no total was printed and the localities' figures were added instead. */
  readonly isSumOfLocalities: boolean
}

/** Printed parts, added. */
export interface PublishedSum {
  readonly parts: number
  readonly sumOfParts: number
  /** The smallest precision among the parts; Infinity without parts. */
  readonly finestStep: number
  readonly components?: readonly Component[]
}

/**
 * Compares a sum with its total. They agree where the residual is at most half a step of the last digit for each part;
 * the step is the finest of the parts and the total, because tables drop zeros at the end of numbers. Counts are exact
 * and agree only where they are equal. Sum and residual are cleared of what binary arithmetic leaves below the step.
 */
export function verdictOf(kind: ReconciliationKind, total: Observation, sum: PublishedSum, isCounted: boolean): Reconciliation {
  const step = Math.min(sum.finestStep, total.precision)
  const residualSteps = Math.round((sum.sumOfParts - total.value) / step)
  const toleranceSteps = isCounted ? 0 : sum.parts / 2
  return {
    kind,
    measure: total.measure,
    locality: total.locality,
    partner: total.partner,
    period: total.period,
    source: total.source,
    parts: sum.parts,
    sumOfParts: stepsToValue(Math.round(sum.sumOfParts / step), step),
    total: total.value,
    residual: stepsToValue(residualSteps, step),
    tolerance: stepsToValue(toleranceSteps, step),
    verdict: Math.abs(residualSteps) <= toleranceSteps ? 'agrees' : 'differs',
    components: (sum.components ?? []).map((component) => ({ ...component, value: stepsToValue(Math.round(component.value / step), step) })),
  }
}

/** Whether a figure was printed as exact, so that a sum with it can be compared. */
export function isExact(observation: Observation): boolean {
  return observation.relation === '='
}

const DIGITS_OF_A_DOUBLE = 15

function stepsToValue(steps: number, step: number): number {
  return Number((steps * step).toPrecision(DIGITS_OF_A_DOUBLE)) + 0
}
