import type { View } from './view.ts'

/** The filters that can leave a view without a figure, in the order in which a reader would let go of them. */
export type EmptyingFilter = 'time' | 'date' | 'mode' | 'over' | 'partners' | 'localities' | 'measure'

export interface Relaxation {
  readonly filter: EmptyingFilter
  /** What to change to be without the filter. */
  readonly change: Partial<View>
}

/**
 * Which filter empties a view: the first ones without which it has a figure (`hasFigures` is asked of each relaxed
 * view), every single one of them, or else the first pair. `measures` are those that have figures for the places chosen,
 * the nearest first. Empty where nothing helps.
 */
export function relaxationsOf(view: View, measures: readonly string[], hasFigures: (view: View) => boolean): readonly Relaxation[] {
  const candidates: Relaxation[] = [
    ...(view.fromYear !== null || view.toYear !== null ? [{ filter: 'time' as const, change: { fromYear: null, toYear: null } }] : []),
    ...(view.at !== null ? [{ filter: 'date' as const, change: { at: null } }] : []),
    ...(view.mode !== 'value' ? [{ filter: 'mode' as const, change: { mode: 'value' as const, of: null, base: null } }] : []),
    ...(view.over.length > 0 ? [{ filter: 'over' as const, change: { over: [] } }] : []),
    ...(view.partners.length > 0 ? [{ filter: 'partners' as const, change: { partners: [] } }] : []),
    ...measures.filter((code) => code !== view.measure).map((measure) => ({ filter: 'measure' as const, change: { measure } })),
    ...(view.localities.length > 0 ? [{ filter: 'localities' as const, change: { localities: [] } }] : []),
  ]
  const helps = ({ change }: { change: Partial<View> }) => hasFigures({ ...view, ...change })
  const single = candidates.filter(helps)
  if (single.length > 0) return single
  for (const [index, first] of candidates.entries()) {
    for (const second of candidates.slice(index + 1)) {
      const both = { filter: first.filter, change: { ...first.change, ...second.change } }
      if (helps(both)) return [both]
    }
  }
  return []
}
