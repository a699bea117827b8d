import type { Quantity } from '../figure.ts'
import type { Language } from '../language.ts'
import { roundQuantity } from '../quantity.ts'

/** The sign before negative numbers: a minus, not a hyphen. */
const MINUS = '\u2212'
/** A float has no more digits worth printing. */
const MAX_DECIMALS = 12
/** What stands between groups of three digits, and before decimals. */
const SIGNS = { en: [',', '.'], vi: ['.', ','], ko: [',', '.'] } as const satisfies Record<Language, readonly [string, string]>

export interface NumberOptions {
  readonly language: Language
  /** One step of the last digit to show, in the number's unit; 0 for whole counts. Steps of 1 and more show no decimals. */
  readonly precision: number
  /** Whether zeros at the end of the decimals stay ("14.0"): in tables and provenance, not in sentences. */
  readonly keepsZeros?: boolean
}

/**
 * Decimals needed to write multiples of a step: 0.01 gives 2, 0.5 gives 1, 100 gives 0, and so does 0 (whole counts).
 */
export function decimalsOf(precision: number): number {
  if (precision <= 0 || precision >= 1) return 0
  return Math.min(MAX_DECIMALS, Math.ceil(-Math.log10(precision) - 1e-9))
}

/**
 * A number in the digits of a language: 14,100.5, 14.100,5, 14,100.5. Rounds to nearest at the last decimal the
 * precision allows; bounds must have been rounded outward before. Negative numbers bear a minus sign, and what
 * rounds to zero is "0" whatever its sign was.
 */
export function formatNumber(value: number, { language, precision, keepsZeros = false }: NumberOptions): string {
  const [groupSign, decimalSign] = SIGNS[language]
  const [whole = '0', decimals = ''] = Math.abs(value).toFixed(decimalsOf(precision)).split('.')
  const shown = keepsZeros ? decimals : decimals.replace(/0+$/, '')
  if (!/[1-9]/.test(whole + shown)) return '0'
  const text = whole.replace(/\B(?=(?:\d{3})+$)/g, groupSign) + (shown === '' ? '' : decimalSign + shown)
  return value < 0 ? MINUS + text : text
}

/** A whole number in the digits of a language: how many things there are. */
export function formatWhole(count: number, language: Language): string {
  return formatNumber(count, { language, precision: 1 })
}

/** The quantity in steps no finer than `step`, rounded outward where it is a bound. Its own precision still holds. */
export function coarsenQuantity(quantity: Quantity, step: number): Quantity {
  return roundQuantity({ ...quantity, precision: Math.max(quantity.precision, step) })
}

/**
 * Step of the last of `digits` significant digits of a value: 484,773.9 with 4 gives 100. Zero gives 0: it has none.
 */
export function significantStep(value: number, digits: number): number {
  return value === 0 ? 0 : 10 ** (Math.floor(Math.log10(Math.abs(value)) + 1e-12) - digits + 1)
}
