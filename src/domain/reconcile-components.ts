import { COMPONENTS } from './component-codes.ts'
import { cellRows, measureRows, observationAt, type Dataset, type RowRange } from './dataset.ts'
import type { Observation } from './observation.ts'
import { baseSourceId, documentPositions } from './own-mark.ts'
import { selectRows } from './query.ts'
import { isCount, isValidOn, WORLD, type Measure, type Registry } from './registry.ts'
import { isExact, verdictOf, type Component, type PublishedSum, type Reconciliation } from './residual.ts'

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
  const components = (COMPONENTS[measure.code] ?? []).map((code): Asked => ({ code, startDay: startDayOf(registry, code) }))
  if (components.length === 0) return []
  const documents = documentPositions(dataset.sources)
  const lists = listedComponents(dataset, registry, components.map(({ code }) => code))
  const context: Context = { dataset, registry, documents, lists, hasLists: withLists(dataset, registry) }
  const sums: Reconciliation[] = []
  // Loops, because a file may have hundreds of thousands of totals.
  for (const totals of cellsOf(dataset, measureRows(dataset, measure.code))) {
    const rowsOf = componentRows(dataset, components, totals)
    for (let row = totals.from; row < totals.to; row++) {
      const parts = partsOf(context, rowsOf, row)
      const sum = parts && sumOfParts(parts)
      if (!sum) continue
      const total = observationAt(dataset, row)
      if (isExact(total)) sums.push(verdictOf('components', total, sum, isCount(measure)))
    }
  }
  return sums
}

/** What components add up to; null where all of them are nil. */
function sumOfParts(parts: readonly ComponentParts[]): PublishedSum | null {
  const printed = parts.flatMap((part) => part.printed)
  if (printed.length === 0) return null
  return {
    parts: printed.length,
    sumOfParts: sumOf(printed),
    finestStep: Math.min(...printed.map((part) => part.precision)),
    components: parts.map((part): Component => ({ measure: part.measure, value: sumOf(part.printed), isSumOfLocalities: part.isSumOfLocalities })),
  }
}

interface Context {
  readonly dataset: Dataset
  readonly registry: Registry
  /** The document of each source. */
  readonly documents: readonly number[]
  readonly lists: ReadonlyMap<string, readonly Observation[]>
  /** Whether the document of each source has complete lists. */
  readonly hasLists: readonly boolean[]
}

/** A component with the first day it belongs to the total. */
interface Asked {
  readonly code: string
  readonly startDay: number
}

/** A component with its rows in one cell. */
interface ComponentRows extends Asked {
  readonly rows: RowRange
}

/** The rows of each locality and partner, which lie together. */
function cellsOf({ locality, partner }: Dataset, { from, to }: RowRange): readonly RowRange[] {
  const cells: RowRange[] = []
  let start = from
  for (let row = from + 1; row <= to; row++) {
    if (row < to && locality[row] === locality[start] && partner[row] === partner[start]) continue
    cells.push({ from: start, to: row })
    start = row
  }
  return cells
}

/** The rows of each component in the cell that some rows are of. */
function componentRows(dataset: Dataset, components: readonly Asked[], { from }: RowRange): readonly ComponentRows[] {
  const { locality, partner } = observationAt(dataset, from)
  return components.map((component) => ({ ...component, rows: cellRows(dataset, component.code, locality, partner) }))
}

/** The parts of a total, component by component; null where one is unknown or not exact. */
function partsOf(context: Context, components: readonly ComponentRows[], total: number): readonly ComponentParts[] | null {
  const { dataset } = context
  const startDay = dataset.periods[dataset.period[total] ?? 0]?.startDay ?? 0
  const found: ComponentParts[] = []
  for (const component of components) {
    if (startDay < component.startDay) continue
    const row = rowAlike(context, component.rows, total)
    const parts = row === null ? listedParts(context, component.code, total) : { measure: component.code, printed: [observationAt(dataset, row)], isSumOfLocalities: false }
    if (!parts?.printed.every(isExact)) return null
    found.push(parts)
  }
  return found
}

/** The first of some rows that has the period and the document of another. */
function rowAlike({ dataset: { period, source }, documents }: Context, { from, to }: RowRange, other: number): number | null {
  const document = documents[source[other] ?? 0]
  for (let row = from; row < to; row++) if (period[row] === period[other] && documents[source[row] ?? 0] === document) return row
  return null
}

/** The component as a complete list has it: no figures where the list leaves it out; null where there is no such list. */
function listedParts({ dataset, registry, lists, hasLists }: Context, component: string, row: number): ComponentParts | null {
  if (!hasLists[dataset.source[row] ?? 0]) return null
  const total = observationAt(dataset, row)
  const isCountry = registry.places.get(total.locality)?.kind === 'country'
  const list = lists.get(listKey(component, total, isCountry && total.partner !== WORLD ? 'partners' : 'localities'))
  if (!list) return null
  if (!isCountry || total.partner !== WORLD) return { measure: component, printed: [], isSumOfLocalities: false }
  const localities = list.filter((part) => {
    const place = registry.places.get(part.locality)
    return place?.parent === total.locality && isValidOn(place, part.period.endDay)
  })
  return { measure: component, printed: localities, isSumOfLocalities: true }
}

function withLists({ sources }: Dataset, registry: Registry): readonly boolean[] {
  const complete = new Set([...registry.sources.values()].filter((source) => source.complete.length > 0).map(({ id }) => baseSourceId(id)))
  return sources.map((id) => complete.has(baseSourceId(id)))
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
