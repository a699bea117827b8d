import type { Scale } from '../domain/view.ts'

/** Where a bar lies, as ratios (0-1) of the width there is. */
export interface BarSpan {
  readonly from: number
  readonly to: number
}

export interface BarsLayout {
  /** Where zero (on a logarithmic scale the lowest power of ten) stands. */
  readonly zero: number
  readonly spans: readonly BarSpan[]
}

/**
 * Lays bars out between the smallest and the largest value, zero always included. On a logarithmic scale, which the
 * caller has checked for zeros and negatives, bars begin at the power of ten below the smallest.
 */
export function layoutBars(values: readonly number[], scale: Scale): BarsLayout {
  if (scale === 'log') {
    const logs = values.map((value) => Math.log10(value))
    const lowest = Math.ceil(Math.min(...logs)) - 1
    const span = Math.max(...logs) - lowest
    return { zero: 0, spans: logs.map((log) => ({ from: 0, to: (log - lowest) / span })) }
  }
  const lowest = Math.min(0, ...values)
  const span = Math.max(0, ...values) - lowest
  const toRatio = (value: number) => (span === 0 ? 0 : (value - lowest) / span)
  const zero = toRatio(0)
  return { zero, spans: values.map((value) => ({ from: Math.min(zero, toRatio(value)), to: Math.max(zero, toRatio(value)) })) }
}
