import type { ComponentStack } from './components.ts'
import { isOfficial } from './composition-lists.ts'
import type { Evidence } from './evidence.ts'
import { type FactPoint, toFactPoint } from './facts.ts'
import { type Figure, isValued } from './figure.ts'
import type { Period } from './period.ts'
import type { Pair } from './view.ts'

/** What the sentences of components say. */

/** The last year whose components are all known; where there is none, the last. */
export interface ComponentFacts {
  readonly measure: string
  readonly pair: Pair
  readonly total: FactPoint
  /** Those that are part of the total, in the order of the stack; null: nobody printed it. */
  readonly parts: readonly { readonly measure: string; readonly point: FactPoint | null }[]
}

export interface ComponentCaptionFacts {
  readonly counter: string
  readonly isOfficial: boolean
  readonly first: Period
  readonly last: Period
  readonly dateCount: number
  /** Components added up from the localities', because no figure of the whole was printed. */
  readonly sums: readonly string[]
  /** Years whose components and total differ by more than rounding (rule 9): total minus components. */
  readonly differing: readonly { readonly period: Period; readonly rest: FactPoint }[]
  /** Years with a component that nobody printed. */
  readonly open: readonly Period[]
  /** Components below zero. */
  readonly negative: readonly { readonly measure: string; readonly periods: readonly Period[] }[]
  /** Years whose total the counter has restated since, without its components. */
  readonly restated: readonly { readonly earlier: FactPoint; readonly later: FactPoint }[]
  /** Years whose shares are refused because of parts below zero. */
  readonly refusedShares: readonly Period[]
}

/** The facts of the headline; null where there is no year. */
export function componentFacts({ measure, pair, columns, layers }: ComponentStack): ComponentFacts | null {
  const known = columns.findLastIndex(({ verdict }) => verdict !== 'open')
  const at = known >= 0 ? known : columns.length - 1
  const column = columns[at]
  if (!column) return null
  const parts = layers.flatMap((layer): ComponentFacts['parts'] => {
    const figure = layer.counted[at]
    return figure ? [{ measure: layer.measure.code, point: pointOf(figure) }] : []
  })
  return { measure: measure.code, pair, total: toFactPoint(column.total), parts }
}

/** The facts of the sentence under the headline; null where there is no year. */
export function componentCaptionFacts(evidence: Evidence, { columns, layers, counter, sums, mode }: ComponentStack): ComponentCaptionFacts | null {
  const [first, last] = [columns[0], columns.at(-1)]
  if (!first || !last) return null
  const negative = layers.map(({ measure, counted }) => ({
    measure: measure.code,
    periods: columns.flatMap(({ period }, column) => {
      const figure = counted[column]
      return figure && isValued(figure) && figure.quantity.value < 0 ? [period] : []
    }),
  }))
  return {
    counter,
    isOfficial: columns.every(({ total }) => isOfficial(evidence, total)),
    first: first.period,
    last: last.period,
    dateCount: columns.length,
    sums,
    differing: columns.filter(({ verdict }) => verdict === 'differs').map(({ period, rest }) => ({ period, rest: toFactPoint(rest) })),
    open: columns.filter(({ verdict }) => verdict === 'open').map(({ period }) => period),
    negative: negative.filter(({ periods }) => periods.length > 0),
    restated: columns.flatMap(({ total, restated }) => (restated ? [{ earlier: toFactPoint(total), later: toFactPoint(restated) }] : [])),
    refusedShares: mode === 'share' ? columns.filter(({ hasNegativeParts }) => hasNegativeParts).map(({ period }) => period) : [],
  }
}

function pointOf(figure: Figure): FactPoint | null {
  return isValued(figure) ? toFactPoint(figure) : null
}
