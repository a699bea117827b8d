import { significantStep } from './format/number.ts'

/** Classes of values for colours: quantiles, because money is skewed. */

export type HeatSign = 'negative' | 'zero' | 'positive'

/** Values that share a colour. Zero is a class of its own, and so is all that is below it, unless the scale diverges. */
export interface HeatClass {
  readonly sign: HeatSign
  /** 0 nearest to zero. */
  readonly step: number
  /** How many classes there are of the sign. */
  readonly steps: number
  /** The bounds by size, without sign, the nearer to zero first and included; null: open. */
  readonly near: number | null
  readonly far: number | null
}

/** Classes in the order of their values, the lowest first. */
export interface HeatScale {
  readonly classes: readonly HeatClass[]
  /** How many values the classes of one sign hold: about as many each, or each about half as many as the one below. */
  readonly spread: 'equal' | 'halving'
}

const MOST_CLASSES = 6
const MOST_DIVERGING_CLASSES = 3
/** Values whose mean is more than so many times their median are skewed. */
const SKEWED_FROM_RATIO = 2
/** Significant digits of a bound, so that a legend can be read. */
const BOUND_DIGITS = 2

/**
 * Quantile classes of values: at most six above zero, one for zero and one for what is below. Where values are skewed, as
 * money is, a class holds half as many as the one below it, so that the few large ones are told apart. A diverging
 * scale (changes) has at most three on either side, with the same bounds. Bounds are rounded to two significant digits.
 */
export function heatScale(values: readonly number[], isDiverging: boolean): HeatScale {
  const sizes = values.filter((value) => value > 0 || (isDiverging && value !== 0)).map(Math.abs)
  const sorted = sizes.toSorted((a, b) => a - b)
  const spread = !isDiverging && isSkewed(sorted) ? 'halving' : 'equal'
  const bounds = boundsOf(sorted, isDiverging ? MOST_DIVERGING_CLASSES : MOST_CLASSES, spread)
  const positive = values.some((value) => value > 0) ? toClasses('positive', bounds) : []
  const negative = values.some((value) => value < 0) ? toClasses('negative', isDiverging ? bounds : []) : []
  const zero: readonly HeatClass[] = values.includes(0) ? [{ sign: 'zero', step: 0, steps: 1, near: 0, far: 0 }] : []
  return { classes: [...negative.toReversed(), ...zero, ...positive], spread }
}

/** Position of a value's class; -1 where the scale has none for it, which the values it was made of never meet. */
export function heatClassOf({ classes }: HeatScale, value: number): number {
  const sign: HeatSign = value > 0 ? 'positive' : value < 0 ? 'negative' : 'zero'
  const size = Math.abs(value)
  return classes.findIndex((own) => own.sign === sign && (own.near ?? -Infinity) <= size && (own.sign === 'zero' || size < (own.far ?? Infinity)))
}

function isSkewed(sorted: readonly number[]): boolean {
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length
  return mean > SKEWED_FROM_RATIO * (sorted[Math.floor(sorted.length / 2)] ?? Infinity)
}

/** Bounds between classes that hold as many of the sorted values each as the spread says and ties and rounding allow. */
function boundsOf(sorted: readonly number[], classCount: number, spread: HeatScale['spread']): readonly number[] {
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)]
  const shareBelow = (position: number) => (spread === 'halving' ? 1 - 0.5 ** position : position / classCount)
  const quantiles = Array.from({ length: classCount - 1 }, (_, index) => roundBound(sorted[Math.floor(shareBelow(index + 1) * sorted.length)] ?? 0))
  return [...new Set(quantiles)].filter((bound) => least < bound && bound <= most)
}

function roundBound(value: number): number {
  const step = significantStep(value, BOUND_DIGITS)
  return step === 0 ? 0 : Number((Math.round(value / step) * step).toPrecision(BOUND_DIGITS))
}

function toClasses(sign: HeatSign, bounds: readonly number[]): readonly HeatClass[] {
  return Array.from({ length: bounds.length + 1 }, (_, step) => ({ sign, step, steps: bounds.length + 1, near: bounds[step - 1] ?? null, far: bounds[step] ?? null }))
}
