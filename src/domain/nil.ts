import { observationAt } from './dataset.ts'
import { publishedFigures, type Cell, type Evidence, type ListedFigure } from './evidence.ts'
import type { NilFigure } from './figure.ts'
import type { Period } from './period.ts'
import { isSurelyAbove, observationQuantity, sumQuantities } from './quantity.ts'
import { isValidOn, WORLD, type Measure, type Place, type Registry, type Unit } from './registry.ts'

/**
 * Rule 3: absence from a list marked complete is not "not reported": it is nil, a computed zero.
 *
 * A list is what one source prints of one measure and period for the localities of an economy (all partners
 * together) or for the partners of an economy. It is believed to be complete where the source is marked so and, if it
 * also prints the total, the list adds up to it: within rounding, or short by less than a thousandth, which is a slip of
 * the source (rule 9 shows it) rather than a member left out.
 */
interface CompleteList {
  readonly measure: string
  readonly source: string
  readonly period: Period
  readonly dimension: 'localities' | 'partners'
  /** Code of the country whose parts or partners are listed. */
  readonly economy: string
  readonly unit: Unit
  /** Codes of everyone with a figure. */
  readonly listed: ReadonlySet<string>
}

/** What a list may fall short of its total by and still be complete, as a ratio. */
const SLIP_RATIO = 0.001

/** Complete lists of each measure. */
type NilIndex = ReadonlyMap<string, readonly CompleteList[]>

const indexes = new WeakMap<Evidence['dataset'], WeakMap<Registry, NilIndex>>()

/** The zeros that follow from the absence of a cell in complete lists, in the order of time. */
export function nilFigures(evidence: Evidence, cell: Cell): readonly NilFigure[] {
  const lists = nilIndex(evidence).get(cell.measure) ?? []
  return lists.filter((list) => isAbsent(evidence.registry, list, cell)).map((list) => nilFigure(list, cell))
}

/** Printed figures and nils of a cell, in no particular order: everything that can be said of it. */
export function listedFigures(evidence: Evidence, cell: Cell): readonly ListedFigure[] {
  return [...publishedFigures(evidence, cell), ...nilFigures(evidence, cell)]
}

/** Whether the list would name the cell if it had a figure, and does not. */
function isAbsent(registry: Registry, list: CompleteList, cell: Cell): boolean {
  const code = list.dimension === 'localities' ? cell.locality : cell.partner
  const isOfList = list.dimension === 'localities' ? cell.partner === WORLD : cell.locality === list.economy
  if (!isOfList || list.listed.has(code)) return false
  const place = registry.places.get(code)
  if (!place || !isValidOn(place, list.period.endDay)) return false
  return isListable(list.dimension, list.economy, place)
}

/** Whether a list names places of this level: parts of the economy, or countries other than itself. */
function isListable(dimension: CompleteList['dimension'], economy: string, place: Place): boolean {
  return dimension === 'localities' ? place.parent === economy : place.kind === 'country' && place.code !== economy
}

function nilFigure(list: CompleteList, cell: Cell): NilFigure {
  return {
    kind: 'nil',
    unit: list.unit,
    period: list.period,
    quantity: { value: 0, relation: '=', precision: 0, status: 'A' },
    locality: cell.locality,
    partner: cell.partner,
    measure: cell.measure,
    source: list.source,
  }
}

/** The complete lists, found once for a dataset and its registry. */
function nilIndex({ dataset, registry }: Evidence): NilIndex {
  const known = indexes.get(dataset)?.get(registry)
  if (known) return known
  const index = buildIndex({ dataset, registry })
  const byRegistry = indexes.get(dataset) ?? new WeakMap<Registry, NilIndex>()
  indexes.set(dataset, byRegistry.set(registry, index))
  return index
}

/** One list while its rows are gathered. */
interface Draft {
  readonly measure: Measure
  readonly source: string
  readonly period: Period
  readonly dimension: CompleteList['dimension']
  readonly economy: string
  /** Rows of the members, and of the total where the source prints it. */
  readonly memberRows: number[]
  readonly totalRows: number[]
}

function buildIndex({ dataset, registry }: Evidence): NilIndex {
  const drafts = new Map<string, Draft>()
  const sources = dataset.sources.map((id) => registry.sources.get(id))
  for (let row = 0; row < dataset.size; row++) {
    const source = sources[dataset.source[row] ?? -1]
    if (!source || source.complete.length === 0) continue
    const observation = observationAt(dataset, row)
    const measure = registry.measures.get(observation.measure)
    const locality = registry.places.get(observation.locality)
    const partner = registry.places.get(observation.partner)
    if (!measure || !locality || !partner || measure.kind === 'ratio' || measure.kind === 'rank') continue
    for (const dimension of source.complete) {
      const economy = locality.kind === 'country' ? locality.code : (locality.parent ?? '')
      const member = dimension === 'localities' ? locality : partner
      const isTotal = locality.code === economy && partner.code === WORLD
      const isAlongList = dimension === 'localities' ? partner.code === WORLD : locality.code === economy
      if (!isTotal && !(isAlongList && isListable(dimension, economy, member))) continue
      const key = [measure.code, source.id, observation.period.text, dimension, economy].join('\n')
      const draft = drafts.get(key) ?? { measure, source: source.id, period: observation.period, dimension, economy, memberRows: [], totalRows: [] }
      drafts.set(key, draft)
      if (isTotal) draft.totalRows.push(row)
      else draft.memberRows.push(row)
    }
  }
  const index = new Map<string, CompleteList[]>()
  for (const draft of drafts.values()) {
    if (draft.memberRows.length === 0 || !addsUp({ dataset, registry }, draft)) continue
    const { measure, source, period, dimension, economy } = draft
    const listed = new Set(draft.memberRows.map((row) => observationAt(dataset, row)[dimension === 'localities' ? 'locality' : 'partner']))
    const lists = index.get(measure.code) ?? []
    index.set(measure.code, lists)
    lists.push({ measure: measure.code, source, period, dimension, economy, unit: measure.unit, listed })
  }
  for (const lists of index.values()) lists.sort((a, b) => a.period.endDay - b.period.endDay)
  return index
}

/** Whether nothing is missing: the members reach the printed total but for rounding (half a step each) or a slip. */
function addsUp({ dataset }: Evidence, { measure, memberRows, totalRows }: Draft): boolean {
  const quantities = (rows: readonly number[]) => rows.map((row) => observationQuantity(observationAt(dataset, row), measure))
  const members = quantities(memberRows)
  const sum = sumQuantities(members)
  const margin = members.reduce((total, member) => total + member.precision / 2, 0)
  return quantities(totalRows).every((total) => {
    const slip = Math.abs(total.value) * SLIP_RATIO
    return !isSurelyAbove(total, { ...sum, precision: 2 * Math.max(margin, slip) })
  })
}
