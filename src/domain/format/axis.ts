import type { FigureUnit } from '../figure.ts'
import type { Language } from '../language.ts'
import { formatNumber, significantStep } from './number.ts'
import { tableUnit } from './unit-text.ts'

/** How an axis writes its numbers: divided by `divisor`, with `label` written once beside the axis. */
export interface AxisUnit {
  readonly divisor: number
  readonly label: string
  readonly language: Language
}

interface MoneyAxis {
  readonly usdMillions: number
  readonly label: string
}

/** From the largest unit down. Korean has no word for 10^9, so an axis there counts in 억 from 10 억 on. */
const MONEY_AXES = {
  en: [
    { usdMillions: 1e6, label: 'US$ trillion' },
    { usdMillions: 1e3, label: 'US$ billion' },
  ],
  vi: [
    { usdMillions: 1e6, label: 'nghìn tỷ USD' },
    { usdMillions: 1e3, label: 'tỷ USD' },
  ],
  ko: [
    { usdMillions: 1e6, label: '조 달러' },
    { usdMillions: 1e2, label: '억 달러' },
  ],
} as const satisfies Record<Language, readonly MoneyAxis[]>


/**
 * The unit of an axis that reaches from zero (or below) to `max` in the unit of the figures; for money the largest
 * word of scale that fits: 484,774 million is on an axis in "US$ billion", "tỷ USD", "억 달러". `max` is the largest
 * absolute value on the axis.
 */
export function axisUnit(max: number, unit: FigureUnit, language: Language): AxisUnit {
  if (unit === 'USD million') {
    const axes: readonly MoneyAxis[] = MONEY_AXES[language]
    const scale = axes.find((axis) => Math.abs(max) >= axis.usdMillions)
    if (scale) return { divisor: scale.usdMillions, label: scale.label, language }
  }
  return { divisor: 1, label: tableUnit(unit, language), language }
}

/** A tick on an axis: the number alone, in the axis's unit, in as many digits as a round number needs. */
export function formatTick(value: number, axis: AxisUnit): string {
  const scaled = value / axis.divisor
  return formatNumber(scaled, { language: axis.language, precision: Math.max(1e-9, significantStep(scaled, 6)) })
}
