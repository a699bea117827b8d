import { isMoney } from '../currency.ts'
import type { FigureUnit } from '../figure.ts'
import type { Language } from '../language.ts'
import { scaledCurrency } from './currency-text.ts'
import { formatNumber, significantStep } from './number.ts'
import { tableUnit } from './unit-text.ts'

/** How an axis writes its numbers: divided by `divisor`, with `label` written once beside the axis. */
export interface AxisUnit {
  readonly divisor: number
  readonly label: string
  readonly language: Language
}

interface MoneyAxis {
  readonly millions: number
  readonly word: string
}

/** From the largest unit down. Korean has no word for 10^9, so an axis there counts in 억 from 10 억 on. */
const MONEY_AXES = {
  en: [
    { millions: 1e6, word: 'trillion' },
    { millions: 1e3, word: 'billion' },
  ],
  vi: [
    { millions: 1e6, word: 'nghìn tỷ' },
    { millions: 1e3, word: 'tỷ' },
  ],
  ko: [
    { millions: 1e6, word: '조' },
    { millions: 1e2, word: '억' },
  ],
} as const satisfies Record<Language, readonly MoneyAxis[]>

/**
 * The unit of an axis that reaches from zero (or below) to `max` in the unit of the figures; for money the largest
 * word of scale that fits: 484,774 million is on an axis in "US$ billion", "tỷ USD", "억 달러". `max` is the largest
 * absolute value on the axis.
 */
export function axisUnit(max: number, unit: FigureUnit, language: Language): AxisUnit {
  if (isMoney(unit)) {
    const axes: readonly MoneyAxis[] = MONEY_AXES[language]
    const scale = axes.find((axis) => Math.abs(max) >= axis.millions)
    if (scale) return { divisor: scale.millions, label: scaledCurrency(scale.word, unit, language), language }
  }
  return { divisor: 1, label: tableUnit(unit, language), language }
}

/** A tick on an axis: the number alone, in the axis's unit, in as many digits as a round number needs. */
export function formatTick(value: number, axis: AxisUnit): string {
  const scaled = value / axis.divisor
  return formatNumber(scaled, { language: axis.language, precision: Math.max(1e-9, significantStep(scaled, 6)) })
}
