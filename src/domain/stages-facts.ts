import type { FactPoint } from './facts.ts'
import { isValued } from './figure.ts'
import type { Period } from './period.ts'
import { yearPeriod } from './period.ts'
import type { StageName } from './stage-pairs.ts'
import type { Stages } from './stages.ts'
import type { Pair } from './view.ts'

/** What the sentences of two stages say. */
export interface StagesFacts {
  readonly name: StageName
  readonly pair: Pair
  readonly counter: string
  readonly isOfficial: boolean
  readonly yearCount: number
  readonly first: Period
  /** The ratio of the last year, in percent. */
  readonly last: FactPoint
  /** The smallest and the largest ratio; null where there are fewer than two, or bounds leave open which is which. */
  readonly range: { readonly lowest: FactPoint; readonly highest: FactPoint } | null
  /** Years in which more came than was promised. */
  readonly above: readonly Period[]
  /** Years between the first and the last without one of the two. */
  readonly gaps: readonly Period[]
}

const ALL_PERCENT = 100

/** The facts of two stages; null where no year has a ratio. */
export function stagesFacts({ name, pair, counter, years, officialUntil }: Stages): StagesFacts | null {
  const points = years.flatMap(({ year, ratio }): readonly FactPoint[] => (isValued(ratio) ? [{ quantity: ratio.quantity, unit: ratio.unit, period: yearPeriod(year) }] : []))
  const [first] = points
  const last = points.at(-1)
  if (!first || !last) return null
  const inOrder = points.toSorted((a, b) => a.quantity.value - b.quantity.value)
  const [lowest, highest] = [inOrder[0], inOrder.at(-1)]
  const isOpen = points.some(({ quantity: { relation } }) => relation === '>' || relation === '<')
  return {
    name,
    pair,
    counter,
    isOfficial: officialUntil !== null,
    yearCount: points.length,
    first: first.period,
    last,
    range: lowest && highest && lowest !== highest && !isOpen ? { lowest, highest } : null,
    above: points.filter(({ quantity }) => quantity.value > ALL_PERCENT).map(({ period }) => period),
    gaps: years.filter(({ ratio }) => !isValued(ratio)).map(({ year }) => yearPeriod(year)),
  }
}
