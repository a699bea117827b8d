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

/** The largest part at the last date and its share of the whole; null where no part named has a figure then. */
export function compositionFacts({ layers, columns, whole, measure, isChosen, isComplete }: StackedComposition): CompositionFacts | null {
  const [leader] = layers
  if (!leader?.place) return null
  const values = columns.flatMap((column, position) => {
    const figure = leader.counted[position]
    return figure && isValued(figure) ? [{ figure, column }] : []
  })
  const shares = values.flatMap(({ figure, column }) => {
    const share = column.hasNegativeParts ? null : shareOfTotal(figure, column.total)
    return share && isValued(share) ? [share] : []
  })
  // Shares of some dates beside values of others could not be compared.
  const points: readonly ValuedFigure[] = shares.length > 0 ? shares : values.map(({ figure }) => figure)
  const [first] = points
  const last = points.at(-1)
  if (!last || !first) return null
  return { measure: measure.code, whole, code: leader.place.code, last, first: first === last ? null : first, isLargest: !isChosen && isComplete }
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
