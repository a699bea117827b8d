import { cellRows } from './dataset.ts'
import type { Evidence } from './evidence.ts'
import { isValued } from './figure.ts'
import { listedFigures } from './nil.ts'
import { HOME_ECONOMY, type Place, type Registry } from './registry.ts'
import { chosenLocalities, chosenPartners } from './scope.ts'
import type { View } from './view.ts'

/** Rule 2: a group (ASEAN, the EU) is a total and stands in no line or list with countries; its members are a level that can be looked at. */

/** The members of a group, in the order of the registry; none for other places. */
export function membersOfGroup(registry: Registry, code: string): readonly Place[] {
  return registry.places.get(code)?.kind === 'group' ? [...registry.places.values()].filter(({ memberOf }) => memberOf.includes(code)) : []
}

/**
 * The view with the members of a group in the place of each group chosen as locality of which nobody has a figure: the home
 * economy first, then those with the largest latest figure of the first partner. The view itself where there is no such group.
 */
export function withMembers(evidence: Evidence, view: View): View {
  const [partner = ''] = chosenPartners(view)
  const membersOf = (code: string): readonly Place[] => {
    const { from, to } = cellRows(evidence.dataset, view.measure, code, partner)
    return from < to ? [] : membersOfGroup(evidence.registry, code)
  }
  if (!view.localities.some((code) => membersOf(code).length > 0)) return view
  const sizeOf = (code: string): number => {
    if (code === HOME_ECONOMY) return Infinity
    const latest = listedFigures(evidence, { measure: view.measure, locality: code, partner }).filter(isValued).toSorted((a, b) => b.period.endDay - a.period.endDay)[0]
    return latest?.quantity.value ?? -Infinity
  }
  const sorted = (codes: readonly string[]) => codes.map((code) => ({ code, size: sizeOf(code) })).toSorted((a, b) => (a.size === b.size ? 0 : b.size - a.size)).map(({ code }) => code)
  const localities = view.localities.flatMap((code) => {
    const members = membersOf(code).map((place) => place.code)
    return members.length > 0 ? sorted(members) : [code]
  })
  return { ...view, localities: [...new Set(localities)] }
}

/** Codes of the localities that stand out in a list: those chosen and, where a group was, the home economy if it is a member. */
export function emphasisedLocalities(registry: Registry, view: View): readonly string[] {
  const chosen = chosenLocalities(view)
  const hasHome = chosen.some((code) => membersOfGroup(registry, code).some((place) => place.code === HOME_ECONOMY))
  return hasHome ? [...chosen, HOME_ECONOMY] : chosen
}
