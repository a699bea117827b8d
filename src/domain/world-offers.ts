import type { Evidence } from './evidence.ts'
import { scopeOf, scopeOfMeasure, scopeStart, toScope } from './scope-switch.ts'
import type { View, ViewKind } from './view.ts'

/** Ways into the figures of the world that a reader would not think of. */

/** Flows into an economy from a partner, as the investing partner reports them. */
export const MIRROR_MEASURE = 'mirror_inflow'

/** The group of the home economy's neighbours. */
const NEIGHBOURHOOD = 'ASEAN'

/** 'neighbourhood': the home economy among the members of its group; 'mirror': who invests in whom, as investors report it. */
export const WORLD_OFFERS = ['neighbourhood', 'mirror'] as const
export type WorldOffer = (typeof WORLD_OFFERS)[number]

/** Views that can show the members of a group; others are left for the ranking. */
const GROUP_VIEWS: readonly ViewKind[] = ['trend', 'ranking', 'composition', 'matrix', 'compare']

/** The view that an offer leads to, of the same kind where it can be. */
export function toOffer(evidence: Evidence, view: View, offer: WorldOffer): View {
  const kind = offer === 'mirror' ? 'matrix' : GROUP_VIEWS.includes(view.kind) ? view.kind : 'ranking'
  const world = toScope(evidence, { ...view, kind }, 'world')
  const plain: View = { ...world, kind, partners: [], at: null, mode: 'value', of: null, base: null, over: [], pins: [], counters: [] }
  if (offer === 'mirror') return { ...plain, measure: MIRROR_MEASURE, localities: [], over: ['locality', 'partner'], fromYear: null, toYear: null }
  const isOfTotals = scopeOfMeasure(evidence.registry, world.measure) === 'world' && world.measure !== MIRROR_MEASURE
  return { ...plain, measure: isOfTotals ? world.measure : scopeStart('world', kind).measure, localities: [NEIGHBOURHOOD], over: kind === 'matrix' ? ['locality', 'time'] : [] }
}

/** The offer that is on screen; null: none. */
export function currentOffer({ kind, measure, localities }: View): WorldOffer | null {
  if (localities.length === 1 && localities[0] === NEIGHBOURHOOD) return 'neighbourhood'
  return kind === 'matrix' && measure === MIRROR_MEASURE ? 'mirror' : null
}

/** The offers of a view: those of figures of the world. */
export function offersOf(evidence: Evidence, view: View): readonly WorldOffer[] {
  return scopeOf(evidence.registry, view) === 'world' ? WORLD_OFFERS : []
}
