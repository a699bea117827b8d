import type { Refusal } from './figure.ts'

/** Rule 11: why these values cannot stand on a logarithmic axis, which has neither zero nor negatives; null: they can. */
export function logScaleRefusal(values: readonly number[]): Refusal | null {
  return values.some((value) => value <= 0) ? 'log of zero or less' : null
}
