import type { Quantity } from './figure.ts'
import { STATUSES, type Observation, type Relation, type Status } from './observation.ts'
import { isCount, type Measure } from './registry.ts'

/** Rule 1: arithmetic with values that are printed as more than, less than or about something. */

/** Room for the last bits of binary fractions: 5.7 / 0.1 is 57.00000000000001 or 56.99999999999999. */
const STEP_SLACK = 1e-9
/** Significant digits kept of a sum, of the 16 or so of a double: the last ones are noise after some hundred parts. */
const SUM_DIGITS = 13

/**
 * The quantity an observation prints. What is counted one by one (projects, firms) and printed to the last one is
 * exact: its precision is 0; "about 800" stays as coarse as printed.
 */
export function observationQuantity(observation: Observation, measure: Measure): Quantity {
  const { value, relation, status, precision } = observation
  const isExact = isCount(measure) && precision === 1 && relation !== '~'
  return { value, relation, status, precision: isExact ? 0 : precision }
}

/** Sum. Its precision is the coarsest of the two; the sum of bounds in opposite directions is about. */
export function addQuantities(a: Quantity, b: Quantity): Quantity {
  return sumQuantities([a, b])
}

/** Sum of any number of quantities; zero, exactly, of none. */
export function sumQuantities(quantities: readonly Quantity[]): Quantity {
  const values = quantities.map((quantity) => quantity.value)
  const sum = values.reduce((total, value) => total + value, 0)
  return {
    value: withoutNoise(sum, Math.max(...[sum, ...values].map(Math.abs))),
    relation: quantities.reduce<Relation>((relation, quantity) => joinRelations(relation, quantity.relation), '='),
    precision: Math.max(0, ...quantities.map((quantity) => quantity.precision)),
    status: worstStatus(quantities),
  }
}

/** Difference `a - b`: the sum of `a` and the negative of `b`, whose bound points the other way. */
export function subtractQuantities(a: Quantity, b: Quantity): Quantity {
  return addQuantities(a, scaleQuantity(b, -1))
}

/** Product with an exact number. A negative factor turns a lower bound into an upper one; factor 0 gives exactly 0. */
export function scaleQuantity(quantity: Quantity, factor: number): Quantity {
  const { value, precision, relation, status } = quantity
  const direction = factor < 0 ? flipRelation(relation) : relation
  return {
    value: factor === 0 ? 0 : value * factor,
    relation: factor === 0 && relation !== '~' ? '=' : direction,
    precision: cleanStep(precision * Math.abs(factor)),
    status,
  }
}

/**
 * Quotient `a / b`; null where the denominator may be zero (its bound or its half step reaches it).
 *
 * Precision: each printed value is off by at most half a step, so the quotient is off by at most
 * half(a) / |b| + |a| half(b) / b². The result's step is the smallest of 1, 2, 5 times a
 * power of ten that is at least twice that: 371 (to 1) over 278 is good to 0.005, 1.5 over 1.5 (both to 0.1) to 0.2. Two exact counts give an exact quotient, precision 0.
 */
export function divideQuantities(a: Quantity, b: Quantity): Quantity | null {
  if (canBeZero(b)) return null
  const value = a.value / b.value
  const doubleError = a.precision / Math.abs(b.value) + (Math.abs(a.value) * b.precision) / b.value ** 2
  const fromNumerator = b.value < 0 ? flipRelation(a.relation) : a.relation
  const fromDenominator = a.value === 0 && a.relation === '=' && b.relation !== '~' ? '=' : a.value < 0 ? b.relation : flipRelation(b.relation)
  return {
    value: value === 0 ? 0 : value,
    relation: joinRelations(fromNumerator, fromDenominator),
    precision: stepAbove(doubleError),
    status: worstStatus([a, b]),
  }
}

/** A quantity above zero to a power above zero, which keeps its bounds: the yearly part of a ratio of growth. Good to the smallest of 1, 2, 5 times a power of ten that its half step allows. */
export function powerQuantity(quantity: Quantity, exponent: number): Quantity {
  const { value, precision } = quantity
  return { ...quantity, value: value ** exponent, precision: stepAbove(exponent * value ** (exponent - 1) * precision) }
}

/** The least reliable status of all; A of none. */
function worstStatus(quantities: readonly { readonly status: Status }[]): Status {
  return STATUSES[Math.max(0, ...quantities.map((quantity) => STATUSES.indexOf(quantity.status)))] ?? 'A'
}

/**
 * The value as far as its precision carries: bounds outward (more than 5.679 to 0.1 is more than 5.6, less than
 * 5.679 less than 5.7), everything else to the nearest step, halves away from zero. Exact values stay as they are.
 */
export function roundedValue(quantity: Quantity): number {
  const { value, precision, relation } = quantity
  if (precision === 0) return value
  return toStep(value, precision, relation === '>' ? wholeBelow : relation === '<' ? wholeAbove : nearestWhole)
}

/** The quantity with its rounded value. */
export function roundQuantity(quantity: Quantity): Quantity {
  return { ...quantity, value: roundedValue(quantity) }
}

/** Where the true value lies. */
export interface Bounds {
  /** Infinite where nothing is said. */
  readonly low: number
  readonly high: number
  /** Whether the bounds are one value that is exact. */
  readonly isExact: boolean
  /** How close bounds must be to be the same, for the noise of binary fractions. */
  readonly slack: number
}

/** Where the true value of a quantity lies: beyond a bound, within half a step of what was rounded, a whole one of "about". */
export function boundsOf(quantity: Quantity): Bounds {
  const { value, relation, precision } = quantity
  const margin = printedMargin(quantity)
  return {
    low: relation === '<' ? -Infinity : relation === '>' ? value : value - margin,
    high: relation === '>' ? Infinity : relation === '<' ? value : value + margin,
    isExact: precision === 0 && (relation === '=' || relation === '~'),
    slack: STEP_SLACK * precision,
  }
}

/** Whether what lies in `a` must be greater than what lies in `b`. Bounds that only touch leave no room for equality, but for exact values. */
export function isBoundAbove(a: Bounds, b: Bounds): boolean {
  if (a.isExact && b.isExact) return a.low > b.high
  return a.low - b.high >= -Math.max(a.slack, b.slack)
}

/** Whether `a` must be greater than `b`, whatever their relations and unprinted digits hide. */
export function isSurelyAbove(a: Quantity, b: Quantity): boolean {
  return isBoundAbove(boundsOf(a), boundsOf(b))
}

/** Whether two quantities differ by more than their relations and the rounding of what was printed can explain. */
export function areDistinct(a: Quantity, b: Quantity): boolean {
  return isSurelyAbove(a, b) || isSurelyAbove(b, a)
}

/** Furthest the true value can be from a printed one: half a step where it was rounded, a whole one where it says "about". */
export function printedMargin(quantity: Quantity): number {
  return quantity.relation === '~' ? quantity.precision : quantity.precision / 2
}

function canBeZero(quantity: Quantity): boolean {
  const { value, relation, precision } = quantity
  if (value === 0 || Math.abs(value) <= precision / 2) return true
  return (relation === '>' && value < 0) || (relation === '<' && value > 0)
}

function joinRelations(a: Relation, b: Relation): Relation {
  if (a === '=') return b
  if (b === '=' || a === b) return a
  return '~'
}

function flipRelation(relation: Relation): Relation {
  return relation === '>' ? '<' : relation === '<' ? '>' : relation
}

function nearestWhole(steps: number, slack: number): number {
  return Math.sign(steps) * Math.floor(Math.abs(steps) + 0.5 + slack)
}

function wholeBelow(steps: number, slack: number): number {
  return Math.floor(steps + slack)
}

function wholeAbove(steps: number, slack: number): number {
  return Math.ceil(steps - slack)
}

/** The multiple of `step` that `choose` picks, written with the step's own decimals. */
function toStep(value: number, step: number, choose: (steps: number, slack: number) => number): number {
  const steps = value / step
  const slack = STEP_SLACK + Math.abs(steps) * 4 * Number.EPSILON
  const decimals = Math.min(100, Math.max(0, -Math.floor(Math.log10(step) + STEP_SLACK)))
  return Number((choose(steps, slack) * step).toFixed(decimals)) + 0
}

/** A sum without the last digits of its largest part, or of itself: 0.1 + 0.2 is 0.3. */
function withoutNoise(sum: number, largest: number): number {
  if (largest === 0) return 0
  const decimals = SUM_DIGITS - 1 - Math.floor(Math.log10(largest))
  return decimals < 0 ? sum : Number(sum.toFixed(Math.min(100, decimals))) + 0
}

/** The smallest of 1, 2, 5 times a power of ten that is no less than a bound; 0 for 0. */
function stepAbove(bound: number): number {
  if (bound === 0) return 0
  const power = 10 ** Math.floor(Math.log10(bound))
  return cleanStep(([1, 2, 5].find((factor) => factor * power >= bound * (1 - STEP_SLACK)) ?? 10) * power)
}

/** A step without binary noise: 0.1 times 100 is 10, 0.00001 times 100 is 0.001. */
function cleanStep(step: number): number {
  return Number(step.toPrecision(12))
}
