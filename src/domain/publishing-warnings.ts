import { isStatement } from './counting.ts'
import type { Evidence } from './evidence.ts'
import { type Figure, type ValuedFigure, isValued } from './figure.ts'
import { isWholeYear } from './period.ts'
import { isMomentary } from './time.ts'
import { leavesOf, sourceIdOf } from './evidence.ts'

/** Where a chart says less than a story made of it might. */
export type PublishingWarning =
  | { readonly kind: 'one document' }
  | { readonly kind: 'no official source' }
  | { readonly kind: 'statements'; readonly count: number }
  | { readonly kind: 'part of a year'; readonly count: number }
  | { readonly kind: 'bounds'; readonly count: number }
  | { readonly kind: 'few figures'; readonly count: number }
  | { readonly kind: 'missing'; readonly count: number }

const FEW = 3

/** What to know before publishing the figures of a measure; counts are of figures. In the order of weight. */
export function publishingWarnings({ registry }: Pick<Evidence, 'registry'>, measure: string, figures: readonly Figure[]): readonly PublishingWarning[] {
  const valued = figures.filter(isValued)
  const documents = new Set(valued.flatMap(leavesOf).map(sourceIdOf))
  const isMoment = isMomentary(registry, registry.measures.get(measure))
  const isStated = (figure: ValuedFigure) => leavesOf(figure).some((leaf) => isStatement(registry, leaf))
  const stated = valued.filter(isStated).length
  const parts = isMoment ? 0 : valued.filter(({ period }) => !isWholeYear(period)).length
  const bounds = valued.filter(({ quantity }) => quantity.relation === '>' || quantity.relation === '<').length
  const missing = figures.length - valued.length
  return [
    ...(valued.length > 0 && stated === valued.length ? [{ kind: 'no official source' } as const] : stated > 0 ? [{ kind: 'statements', count: stated } as const] : []),
    ...(documents.size === 1 ? [{ kind: 'one document' } as const] : []),
    ...(parts > 0 ? [{ kind: 'part of a year', count: parts } as const] : []),
    ...(bounds > 0 ? [{ kind: 'bounds', count: bounds } as const] : []),
    ...(valued.length < FEW ? [{ kind: 'few figures', count: valued.length } as const] : []),
    ...(missing > 0 ? [{ kind: 'missing', count: missing } as const] : []),
  ]
}
