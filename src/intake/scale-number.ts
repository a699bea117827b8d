import { isMoney } from '../domain/currency.ts'
import { isCount } from '../domain/registry.ts'
import type { NumberRead } from './numbers.ts'
import type { SettledSubject } from './settle-subjects.ts'

/** Money of the registry is counted in millions. */
const MILLION = 1e6

/** A figure in the unit of its measure, or what is wrong with it. */
export type Scaled = { readonly kind: 'figure'; readonly value: number; readonly precision: number } | { readonly kind: 'other unit' } | { readonly kind: 'no number' }

/** A printed number in the unit of its measure, which must be known. Another unit in the cell than its column's is 'other unit', a number too large or small to be kept 'no number'. */
export function scaleNumber(number: NumberRead, { measure, scale, currency }: SettledSubject): Scaled {
  if (measure === null || scale === null) return { kind: 'other unit' }
  const isAmount = isMoney(measure.unit)
  if (number.percent && measure.unit !== 'percent') return { kind: 'other unit' }
  if (number.currency !== null && (!isAmount || number.currency !== currency)) return { kind: 'other unit' }
  if (number.counts !== null && !isCount(measure)) return { kind: 'other unit' }
  const value = times(number.value, factorOf(number, isAmount, scale))
  const precision = times(number.precision, factorOf(number, isAmount, scale))
  if (!Number.isFinite(value) || !(precision > 0) || precision === Infinity) return { kind: 'no number' }
  return { kind: 'figure', value, precision: isCount(measure) ? Math.max(1, precision) : precision }
}

/** A cell with words of its own (`1,7 tỷ`) is in whole dollars whatever its column says. */
function factorOf(number: NumberRead, isAmount: boolean, scale: number): number {
  if (!isAmount) return scale
  const saysItsOwn = number.scale !== 1 || (number.currency !== null && scale === 1)
  return saysItsOwn ? 1 / MILLION : scale
}

/** Dividing by whole powers of ten loses nothing that multiplying by their inverse would. */
function times(value: number, factor: number): number {
  const product = factor < 1 ? value / Math.round(1 / factor) : value * factor
  return Number(product.toPrecision(15))
}
