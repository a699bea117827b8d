import { predecessorsOf } from './boundaries.ts'
import { comparePreference, counterOf } from './counting.ts'
import { sourceIdOf, type Cell, type ListedFigure } from './evidence.ts'
import type { MergedFigure } from './figure.ts'
import { groupBy } from './group-by.ts'
import { documentIdOf } from './own-mark.ts'
import { comparePeriods } from './period.ts'
import { sumQuantities } from './quantity.ts'
import { isValidOn, type Registry } from './registry.ts'
import { isMomentary, periodKey } from './time.ts'

/**
 * Rule 6: the figures of a place in today's boundaries from before they were, one for each period and counter (without one, for
 * each document): the sum of what that counter says of the places it took over that existed then, the preferred figure of each
 * (rule 4). `lacking` names those it says nothing of. Only of measures that add over localities. `figuresOf` gives the
 * figures of a former place's cell, in the order of preference.
 */
export function mergedFigures(registry: Registry, cell: Cell, figuresOf: (cell: Cell) => readonly ListedFigure[]): readonly MergedFigure[] {
  const former = predecessorsOf(registry, cell.locality)
  const measure = registry.measures.get(cell.measure)
  if (former.length === 0 || !measure?.addsOver.includes('locality')) return []
  const isMoment = isMomentary(registry, measure)
  const entries = former.flatMap((place) => figuresOf({ ...cell, locality: place.code }).filter(({ period }) => isValidOn(place, period.endDay)).map((figure) => ({ place, figure })))
  const lists = groupBy(entries, ({ figure }) => `${counterOf(registry, figure) ?? `document ${documentIdOf(figure)}`} ${periodKey(figure.period, isMoment)}`)
  return [...lists.values()].flatMap((list): readonly MergedFigure[] => {
    const preferred = new Map(list.toReversed().map(({ place, figure }) => [place.code, figure]))
    const parts = former.flatMap(({ code }) => preferred.get(code) ?? [])
    const [first] = parts
    const last = parts.toSorted((a, b) => comparePreference(registry, a, b)).at(-1)
    if (!first || !last) return []
    const period = parts.map((part) => part.period).toSorted(comparePeriods).at(-1) ?? first.period
    return [
      {
        kind: 'computed',
        computation: 'predecessors',
        unit: first.unit,
        period,
        quantity: sumQuantities(parts.map(({ quantity }) => quantity)),
        parts,
        ...cell,
        source: sourceIdOf(last),
        lacking: former.filter((place) => isValidOn(place, period.endDay) && !preferred.has(place.code)).map(({ code }) => code),
      },
    ]
  })
}
