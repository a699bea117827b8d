import { changeBetween } from './change.ts'
import { isOfficialCount } from './counting.ts'
import { measureOf, sourceOf, type Evidence, type ListedFigure } from './evidence.ts'
import type { ComputedFigure, Figure } from './figure.ts'
import { previousCount, samePeriodEarlier } from './previous.ts'
import type { Period } from './period.ts'
import { areDistinct, subtractQuantities } from './quantity.ts'
import type { Place } from './registry.ts'
import { isMomentary, isSamePeriod } from './time.ts'
import type { Pair } from './view.ts'

/** A place whose figure changed since the count before. */
interface Mover {
  readonly place: Place
  readonly pair: Pair
  /** Later minus earlier figure, in the measure's unit; `parts` are the two. */
  readonly difference: ComputedFigure
  /** The same in percent of the earlier figure, or why there is none. */
  readonly percent: Figure
}

/** What changed most on a level between two counts of one counter. */
export interface Movers {
  readonly earlier: Period
  readonly later: Period
  /** Largest rise first. */
  readonly up: readonly Mover[]
  /** Largest fall first. */
  readonly down: readonly Mover[]
}

interface CountedPlace {
  readonly place: Place
  readonly pair: Pair
  readonly figure: ListedFigure
}

const MOST_UP = 5
const MOST_DOWN = 3

/**
 * The largest changes among official counts of one date since the count before (for flows, the same period of the year
 * before), which is one date for all: that which most of them have. Differences that rounding explains are none. null
 * where nothing was counted before.
 */
export function findMovers(evidence: Evidence, rows: readonly CountedPlace[]): Movers | null {
  const { registry } = evidence
  const [first] = rows
  if (!first) return null
  const isMoment = isMomentary(registry, measureOf(registry, first.figure))
  const pairs = rows.flatMap((row) => {
    const earlier = isMoment ? previousCount(evidence, row.figure) : samePeriodEarlier(evidence, row.figure)
    return earlier && isOfficialCount(sourceOf(registry, earlier)) ? [{ ...row, earlier }] : []
  })
  const since = commonest(pairs.map(({ earlier }) => earlier.period))
  if (!since) return null
  const comparable = pairs.filter(({ earlier }) => isSamePeriod(earlier.period, since, isMoment))
  const movers = comparable
    .filter(({ figure, earlier }) => areDistinct(figure.quantity, earlier.quantity))
    .map(({ place, pair, figure, earlier }): Mover => ({
      place,
      pair,
      difference: {
        kind: 'computed',
        computation: 'difference',
        unit: figure.unit,
        period: figure.period,
        quantity: subtractQuantities(figure.quantity, earlier.quantity),
        parts: [figure, earlier],
      },
      percent: changeBetween(registry, figure, earlier, isMoment ? 'change since previous' : 'change'),
    }))
    .toSorted((a, b) => b.difference.quantity.value - a.difference.quantity.value)
  if (movers.length === 0) return null
  const isUp = ({ difference }: Mover) => difference.quantity.value > 0
  return {
    earlier: since,
    later: first.figure.period,
    up: movers.filter(isUp).slice(0, MOST_UP),
    down: movers.filter((mover) => !isUp(mover)).toReversed().slice(0, MOST_DOWN),
  }
}

function commonest(periods: readonly Period[]): Period | null {
  const counts = new Map<string, { readonly period: Period; readonly count: number }>()
  for (const period of periods) counts.set(period.text, { period, count: (counts.get(period.text)?.count ?? 0) + 1 })
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]?.period ?? null
}
