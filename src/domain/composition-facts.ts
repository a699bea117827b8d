import type { CompositionCaptionFacts, CompositionFacts } from './facts.ts'
import { contributionToGrowth } from './contribution.ts'
import { isOfficial } from './composition-lists.ts'
import type { CompositionLayer, StackedComposition } from './composition.ts'
import type { Evidence } from './evidence.ts'
import { type Figure, type ValuedFigure, isValued } from './figure.ts'
import { compoundAnnualGrowth } from './growth.ts'
import type { Period } from './period.ts'
import { shareOfTotal } from './share.ts'

/** What the sentences and notes of a composition say. */

/** The largest part named at the last date that has lawful shares (without any, at the last date), and its share of the whole; null where none has a figure then. */
export function compositionFacts({ layers, columns, whole, measure, isChosen, isComplete }: StackedComposition): CompositionFacts | null {
  const positions = columns.map((_, position) => position)
  const lawful = positions.filter((position) => columns[position]?.hasNegativeParts === false)
  const spoken = lawful.length > 0 ? lawful : positions
  const lastPosition = spoken.at(-1) ?? 0
  const valueOf = ({ counted }: CompositionLayer) => valueAt(counted, lastPosition)?.quantity.value ?? -Infinity
  const leader = layers.filter(({ place }) => place !== null).reduce<CompositionLayer | null>((best, layer) => (best && valueOf(best) >= valueOf(layer) ? best : layer), null)
  if (!leader?.place) return null
  const points = spoken.flatMap((position) => {
    const [figure, total] = [valueAt(leader.counted, position), columns[position]?.total]
    const shown = figure && total && lawful.length > 0 ? shareOfTotal(figure, total) : figure
    return shown && isValued(shown) ? [shown] : []
  })
  const [first] = points
  const last = points.at(-1)
  if (!last || !first) return null
  // Layers are the largest of the last date; before it, somebody in the rest may have been larger.
  const rest = layers.find(({ place }) => place === null)
  const isSurelyLargest = lastPosition === columns.length - 1 || (rest ? (valueAt(rest.counted, lastPosition)?.quantity.value ?? Infinity) <= valueOf(leader) : true)
  return { measure: measure.code, whole, code: leader.place.code, last, first: first === last ? null : first, isLargest: !isChosen && isComplete && isSurelyLargest }
}

function valueAt(figures: readonly Figure[], position: number): ValuedFigure | null {
  const figure = figures[position]
  return figure && isValued(figure) ? figure : null
}

/** What the sentence under the headline says. */
export function compositionCaptionFacts(evidence: Evidence, composition: StackedComposition): CompositionCaptionFacts | null {
  const { columns, over, isMoment, counter, restCount, refusedShares } = composition
  const [first, last] = [columns[0], columns.at(-1)]
  if (!first || !last) return null
  const isFromPress = columns.some(({ total }) => !isOfficial(evidence, total))
  return { over, isStock: isMoment, counter, isOfficial: !isFromPress, first: first.period, last: last.period, dateCount: columns.length, restCount, refusedShares }
}

/** How the whole grew between the first and the last date, and what each layer contributed, in percentage points. */
export interface CompositionGrowth {
  readonly first: Period
  readonly last: Period
  /** Growth of the whole in percentage points: the sum of the contributions. */
  readonly total: ValuedFigure
  /** null under a year. */
  readonly yearly: ValuedFigure | null
  readonly contributions: readonly { readonly layer: CompositionLayer; readonly figure: Figure }[]
}

/** The growth of a composition; null for one date and where a rule refuses it. */
export function compositionGrowth({ registry }: Evidence, { columns, layers }: StackedComposition): CompositionGrowth | null {
  const [first, last] = [columns[0], columns.at(-1)]
  if (!first || !last || first === last) return null
  const total = contributionToGrowth(registry, last.total, first.total, first.total)
  if (!isValued(total)) return null
  const yearly = compoundAnnualGrowth(registry, last.total, first.total)
  const contributions = layers.flatMap((layer) => {
    const [earlier, later] = [layer.counted[0], layer.counted.at(-1)]
    if (!earlier || !later) return []
    const missingFigure = [earlier, later].find((figure) => !isValued(figure))
    const figure = missingFigure ?? (isValued(earlier) && isValued(later) ? contributionToGrowth(registry, later, earlier, first.total) : null)
    return figure ? [{ layer, figure }] : []
  })
  return { first: first.period, last: last.period, total, yearly: isValued(yearly) ? yearly : null, contributions }
}
