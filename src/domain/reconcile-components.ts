import { COMPONENTS } from './component-codes.ts'
import { cellRows, observationAt, type Dataset } from './dataset.ts'
import type { Observation } from './observation.ts'
import { baseSourceId } from './own-mark.ts'
import { selectRows } from './query.ts'
import { isCount, isValidOn, WORLD, type Measure, type Registry } from './registry.ts'
import { isExact, verdictOf, type Component, type Reconciliation } from './residual.ts'

/** A component with the printed figures it stands for. */
interface ComponentParts {
  readonly measure: string
  readonly printed: readonly Observation[]
  readonly isSumOfLocalities: boolean
}

/**
 * Totals of a measure that is made of others, each beside its components from the same source, place and period. Where
 * a complete list leaves a place or partner out, its component is nil; where a country's own figure is absent but a
 * complete list of its localities has the component, those are added. A component that a dated break of definition
 * brought in is not asked for before that day. Where a component is unknown, nothing is compared.
 */
export function reconcileComponents(dataset: Dataset, registry: Registry, measure: Measure): readonly Reconciliation[] {
  const components = COMPONENTS[measure.code]
  if (!components) return []
  const listed = listedComponents(dataset, registry, components)
  return [...selectRows(dataset, { measure: measure.code })].flatMap((row): Reconciliation[] => {
    const total = observationAt(dataset, row)
    if (!isExact(total)) return []
    const wanted = components.filter((component) => total.period.startDay >= startDayOf(registry, component))
    const found: ComponentParts[] = []
    for (const component of wanted) {
      const parts = findComponent(dataset, registry, component, total, listed)
      if (!parts?.printed.every(isExact)) return []
      found.push(parts)
    }
    const printed = found.flatMap((parts) => parts.printed)
    if (printed.length === 0) return []
    return [
      verdictOf(
        'components',
        total,
        {
          parts: printed.length,
          sumOfParts: sumOf(printed),
          finestStep: Math.min(...printed.map((part) => part.precision)),
          components: found.map((parts): Component => ({ measure: parts.measure, value: sumOf(parts.printed), isSumOfLocalities: parts.isSumOfLocalities })),
        },
        isCount(measure),
      ),
    ]
  })
}

/** The component's printed figures; no figures where it is nil; null where it is unknown. */
function findComponent(
  dataset: Dataset,
  registry: Registry,
  component: string,
  total: Observation,
  listed: ReadonlyMap<string, readonly Observation[]>,
): ComponentParts | null {
  const { from, to } = cellRows(dataset, component, total.locality, total.partner)
  for (let row = from; row < to; row++) {
    const part = observationAt(dataset, row)
    if (baseSourceId(part.source) === baseSourceId(total.source) && part.period.text === total.period.text) return { measure: component, printed: [part], isSumOfLocalities: false }
  }
  const isCountry = registry.places.get(total.locality)?.kind === 'country'
  const list = listed.get(listKey(component, total, isCountry && total.partner !== WORLD ? 'partners' : 'localities'))
  if (!list) return null
  if (!isCountry || total.partner !== WORLD) return { measure: component, printed: [], isSumOfLocalities: false }
  const localities = list.filter((part) => {
    const place = registry.places.get(part.locality)
    return place?.parent === total.locality && isValidOn(place, part.period.endDay)
  })
  return { measure: component, printed: localities, isSumOfLocalities: true }
}

/** The components' figures in complete lists of localities (all partners together) and of partners (of countries). */
function listedComponents(dataset: Dataset, registry: Registry, components: readonly string[]): ReadonlyMap<string, readonly Observation[]> {
  const lists = new Map<string, Observation[]>()
  const sources = [...registry.sources.values()].filter((source) => source.complete.length > 0).map((source) => source.id)
  for (const component of components) {
    for (const row of selectRows(dataset, { measure: component, sources })) {
      const part = observationAt(dataset, row)
      const isInCountry = registry.places.get(part.locality)?.kind === 'country'
      if (isInCountry === (part.partner === WORLD)) continue
      const list = isInCountry ? 'partners' : 'localities'
      if (!registry.sources.get(part.source)?.complete.includes(list)) continue
      const key = listKey(component, part, list)
      const known = lists.get(key)
      if (known) known.push(part)
      else lists.set(key, [part])
    }
  }
  return lists
}

function listKey(component: string, { period, source }: Observation, list: 'localities' | 'partners'): string {
  return `${component} ${list} ${period.text} ${baseSourceId(source)}`
}

/** First day for which a component is part of the total: that of the break of definition that names it, if there is one. */
export function startDayOf(registry: Registry, component: string): number {
  const brought = registry.breaks.find((seriesBreak) => seriesBreak.kind === 'definition' && seriesBreak.measures?.includes(component))
  return brought?.day ?? -Infinity
}

function sumOf(parts: readonly Observation[]): number {
  return parts.reduce((sum, part) => sum + part.value, 0)
}
