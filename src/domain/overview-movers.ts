import { changeBetween } from './change.ts'
import { contributionToGrowth } from './contribution.ts'
import { isOfficialCount, lineOf } from './counting.ts'
import { measureOf, sourceOf, type Evidence, type ListedFigure } from './evidence.ts'
import { isIncomplete, missing, type ComputedFigure, type Figure } from './figure.ts'
import { listedFigures } from './nil.ts'
import { previousCount, samePeriodEarlier } from './previous.ts'
import type { Period } from './period.ts'
import { areDistinct, subtractQuantities } from './quantity.ts'
import type { Place } from './registry.ts'
import { isMomentary, isSamePeriod } from './time.ts'
import type { Pair } from './view.ts'

/** A place whose figure changed since the count before. */
export interface Mover {
  readonly place: Place
  readonly pair: Pair
  /** Later minus earlier figure, in the measure's unit; `parts` are the two. */
  readonly difference: ComputedFigure
  /** The same in percent of the earlier figure, or why there is none. */
  readonly percent: Figure
  /** What it made of the growth of the whole, in percentage points, or why that is not told. */
  readonly contribution: Figure
}

/** What changed on a level between two counts of one counter. */
export interface Movers {
  readonly earlier: Period
  readonly later: Period
  /** Whose parts the places of the level are, as far as one whole is known. */
  readonly whole: Pair | null
  /** Growth of the whole between the two counts, in percent; null: the counter says nothing of it. */
  readonly growth: ComputedFigure | null
  /** All that changed, the largest rise first. */
  readonly all: readonly Mover[]
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

const MOST_UP = 4
const MOST_DOWN = 2

/**
 * The largest changes among official counts of one date since the count before (for flows, the same period of the year
 * before), which is one date for all: that which most of them have. Differences that rounding explains are none. null
 * where nothing was counted before. `whole` is what the places are parts of; where their counter has it at both dates, each
 * part's contribution to its growth is told.
 */
export function findMovers(evidence: Evidence, rows: readonly CountedPlace[], whole: Pair | null): Movers | null {
  const { registry } = evidence
  const [first] = rows
  if (!first) return null
  const isMoment = isMomentary(registry, measureOf(registry, first.figure))
  const pairs = rows.flatMap((row) => {
    const earlier = isMoment ? previousCount(evidence, row.figure) : samePeriodEarlier(evidence, row.figure)
    return earlier && !isIncomplete(earlier) && isOfficialCount(sourceOf(registry, earlier)) ? [{ ...row, earlier }] : []
  })
  const since = commonest(pairs.map(({ earlier }) => earlier.period))
  if (!since) return null
  const wholes = whole && wholeFigures(evidence, whole, first.figure, since)
  const movers = pairs
    .filter(({ figure, earlier }) => isSamePeriod(earlier.period, since, isMoment) && areDistinct(figure.quantity, earlier.quantity))
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
      contribution: wholes ? contributionToGrowth(registry, figure, earlier, wholes.earlier) : missing('not reported'),
    }))
    .toSorted((a, b) => b.difference.quantity.value - a.difference.quantity.value)
  if (movers.length === 0) return null
  const isUp = ({ difference }: Mover) => difference.quantity.value > 0
  const growth = wholes && changeBetween(registry, wholes.later, wholes.earlier, isMoment ? 'change since previous' : 'change')
  return {
    earlier: since,
    later: first.figure.period,
    whole,
    growth: growth?.kind === 'computed' ? growth : null,
    all: movers,
    up: movers.filter(isUp).slice(0, MOST_UP),
    down: movers.filter((mover) => !isUp(mover)).toReversed().slice(0, MOST_DOWN),
  }
}

/** The whole at both counts, as the counter of a part has it; null where it lacks one. */
function wholeFigures(evidence: Evidence, whole: Pair, part: ListedFigure, since: Period): { readonly later: ListedFigure; readonly earlier: ListedFigure } | null {
  const { registry } = evidence
  const measure = measureOf(registry, part)
  if (!measure) return null
  const isMoment = isMomentary(registry, measure)
  const figures = listedFigures(evidence, { measure: measure.code, ...whole }).filter((figure) => lineOf(registry, figure) === lineOf(registry, part))
  const [later, earlier] = [part.period, since].map((period) => figures.find((figure) => isSamePeriod(figure.period, period, isMoment)))
  return later && earlier ? { later, earlier } : null
}

function commonest(periods: readonly Period[]): Period | null {
  const counts = new Map<string, { readonly period: Period; readonly count: number }>()
  for (const period of periods) counts.set(period.text, { period, count: (counts.get(period.text)?.count ?? 0) + 1 })
  return [...counts.values()].toSorted((a, b) => b.count - a.count)[0]?.period ?? null
}
