import { codesBehind } from './boundaries.ts'
import { type Dataset, cellRows, measureRows } from './dataset.ts'
import type { Evidence } from './evidence.ts'
import { HOME_ECONOMY, type Registry, WORLD } from './registry.ts'
import type { Pair, View } from './view.ts'

/** What a view's places stand for, so that every view reads them the same way (the address contract). */

/** Most lines a trend draws before the reader asks for the rest. */
export const MOST_LINES = 10

/** The localities chosen; the home economy where none is. */
export function chosenLocalities(view: View): readonly string[] {
  return view.localities.length > 0 ? view.localities : [HOME_ECONOMY]
}

/** The partners chosen; all together where none is. */
export function chosenPartners(view: View): readonly string[] {
  return view.partners.length > 0 ? view.partners : [WORLD]
}

/** Every chosen locality with every chosen partner, in the reader's order. */
export function chosenPairs(view: View): readonly Pair[] {
  return chosenLocalities(view).flatMap((locality) => chosenPartners(view).map((partner) => ({ locality, partner })))
}

/** Every pair that figures of the choice can be of: those chosen and, of groups, those of their members but for the home economy, which has measures of its own. */
export function reachedPairs({ places }: Registry, view: View): readonly Pair[] {
  const groups = new Set(view.localities.filter((code) => places.get(code)?.kind === 'group'))
  const members = groups.size === 0 ? [] : [...places.values()].filter(({ code, memberOf }) => code !== HOME_ECONOMY && memberOf.some((group) => groups.has(group))).map(({ code }) => code)
  return chosenPairs({ ...view, localities: [...view.localities, ...members] })
}

export function pairKey({ locality, partner }: Pair): string {
  return `${locality}.${partner}`
}

export function isSamePair(a: Pair, b: Pair): boolean {
  return a.locality === b.locality && a.partner === b.partner
}

/** The code itself, then what contains it, up to the world. */
export function withParents(registry: Registry, code: string): readonly string[] {
  const chain: string[] = []
  for (let at: string | null | undefined = code; at && !chain.includes(at); at = registry.places.get(at)?.parent) chain.push(at)
  return chain
}

/** Measures that have a figure for any pair chosen, a group's members included, in the registry's order. */
export function measuresOf({ dataset, registry }: Evidence, view: View): readonly string[] {
  const pairs = reachedPairs(registry, view)
  return [...registry.measures.keys()].filter((measure) =>
    pairs.some(({ locality, partner }) =>
      codesBehind(registry, locality).some((code) => {
        const { from, to } = cellRows(dataset, measure, code, partner)
        return to > from
      }),
    ),
  )
}

/** The measures that stand for a place, the likeliest first. */
const MAIN_MEASURES = ['capital', 'notified', 'inflow', 'bop_inflow', 'registered', 'new_capital', 'mirror_inflow']

/** Of measures that have figures, the one that stands for all; null where there is none. */
export function mainMeasure(measures: readonly string[]): string | null {
  return MAIN_MEASURES.find((code) => measures.includes(code)) ?? measures[0] ?? null
}

/**
 * The measure to show when other places are chosen: the present one where it has figures for them, else the main one
 * that has, else the main one of those in files not yet fetched (`elsewhere`), else the present one.
 */
export function fittingMeasure(evidence: Evidence, view: View, elsewhere: readonly string[]): string {
  const measures = measuresOf(evidence, view)
  if (measures.includes(view.measure) || elsewhere.includes(view.measure)) return view.measure
  return mainMeasure(measures) ?? mainMeasure(elsewhere) ?? view.measure
}

/** Whether a locality has figures of a measure with single partners but none of all partners together. */
export function isByPartnerOnly(dataset: Dataset, measure: string, locality: string): boolean {
  const { from, to } = measureRows(dataset, measure, locality)
  return from < to && cellRows(dataset, measure, locality, WORLD).to === 0
}
