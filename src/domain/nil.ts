import { asReported } from './boundaries.ts'
import { comparePreference } from './counting.ts'
import { observationAt } from './dataset.ts'
import { publishedFigures, type Cell, type Evidence, type ListedFigure } from './evidence.ts'
import type { NilFigure, Quantity } from './figure.ts'
import type { Observation } from './observation.ts'
import { documentPositions } from './own-mark.ts'
import { comparePeriods, type Period } from './period.ts'
import { perEvidence } from './per-evidence.ts'
import { mergedFigures } from './predecessors.ts'
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
  readonly listed: Pick<ReadonlySet<string>, 'has'>
}

/** What a list may fall short of its total by and still be complete, as a ratio. */
const SLIP_RATIO = 0.001

/** Complete lists of each measure, in the order of time. */
type NilIndex = ReadonlyMap<string, readonly CompleteList[]>

const knownFigures = perEvidence(() => new Map<string, readonly ListedFigure[]>())

/** The zeros that follow from the absence of a cell in complete lists, in the order of time. */
export function nilFigures(evidence: Evidence, cell: Cell): readonly NilFigure[] {
  if (!canBeListed(evidence.registry, cell)) return []
  const lists = nilIndex(evidence).get(cell.measure) ?? []
  return lists.filter((list) => isAbsent(evidence.registry, list, cell)).map((list) => nilFigure(list, cell))
}

/** Printed figures and nils of a cell and, in today's boundaries, the sums of those it took over (rule 6), in the order of preference of rule 4: everything that can be said of it, looked up once. */
export function listedFigures(evidence: Evidence, cell: Cell): readonly ListedFigure[] {
  const known = knownFigures(evidence)
  const key = `${cell.measure}|${cell.locality}|${cell.partner}`
  const figures = known.get(key) ?? gatherFigures(evidence, cell)
  known.set(key, figures)
  return figures
}

function gatherFigures(evidence: Evidence, cell: Cell): readonly ListedFigure[] {
  const { registry } = evidence
  const inOrder = (figures: readonly ListedFigure[]) => figures.toSorted((a, b) => comparePreference(registry, a, b))
  if (!registry.reported) return inOrder([...publishedFigures(evidence, cell), ...nilFigures(evidence, cell)])
  const reported = asReported(evidence)
  const merged = mergedFigures(reported.registry, cell, (former) => listedFigures(reported, former))
  const own = listedFigures(reported, cell)
  return merged.length === 0 ? own : inOrder([...own, ...merged])
}

/** Whether any list could name the cell: a part of an economy with all partners, or an economy with one country. Known without looking at lists. */
function canBeListed(registry: Registry, { locality, partner }: Cell): boolean {
  const isEconomy = registry.places.get(locality)?.kind === 'country'
  return partner === WORLD ? !isEconomy : isEconomy && registry.places.get(partner)?.kind === 'country'
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

const gatherings = perEvidence(beginGathering)
const knownToBeComplete = perEvidence(() => new Map<Draft, boolean>())
const nilIndex = perEvidence((evidence): NilIndex => indexLists(evidence, drafts(evidence)))

/** In how many pieces the lists of new evidence are gathered, and then checked. */
const PIECES = 3

/** Builds the lists of new evidence beforehand, piece by piece. */
export const prepareLists: readonly ((evidence: Evidence) => void)[] = [
  ...inPieces((evidence, _, to) => gatherings(evidence).reach(Math.round(evidence.dataset.size * to))),
  ...inPieces((evidence, from, to) => {
    const all = drafts(evidence)
    for (const draft of all.slice(Math.round(all.length * from), Math.round(all.length * to))) isComplete(evidence, draft)
  }),
  (evidence) => void nilIndex(evidence),
]

/** Work on a part of the whole, told by the ratios where it begins and ends. */
function inPieces(work: (evidence: Evidence, from: number, to: number) => void): readonly ((evidence: Evidence) => void)[] {
  return Array.from({ length: PIECES }, (_, piece) => (evidence: Evidence) => work(evidence, piece / PIECES, (piece + 1) / PIECES))
}

function drafts(evidence: Evidence): readonly Draft[] {
  const gathering = gatherings(evidence)
  gathering.reach(evidence.dataset.size)
  return [...gathering.found.values()]
}

/** One list while its rows are gathered: rows of the members by code, and of the total where the source prints it. */
interface Draft extends Omit<CompleteList, 'listed'> {
  readonly members: Map<string, number>
  readonly totals: number[]
}

/** Lists under construction: all rows before the one last reached are in. */
interface Gathering {
  readonly found: ReadonlyMap<number, Draft>
  readonly reach: (end: number) => void
}

function beginGathering({ dataset, registry }: Evidence): Gathering {
  const found = new Map<number, Draft>()
  // Each code is looked up once, not in every row.
  // Of a list that the reader's own file corrects, all is of one list, and its zeros are the file's.
  const documents = documentPositions(dataset.sources)
  const completes = dataset.sources.map((id) => registry.sources.get(id)?.complete ?? [])
  const measures = dataset.measures.map((code) => listedMeasure(registry, code))
  const localities = dataset.localities.map((code) => registry.places.get(code))
  const partners = dataset.partners.map((code) => registry.places.get(code))
  const economies = localities.map((place) => (place?.kind === 'country' ? place.code : (place?.parent ?? '')))
  const economyNumbers = new Map([...new Set(economies)].map((code, position) => [code, position]))
  const gather = (row: number) => {
    const source = dataset.source[row] ?? -1
    const complete = completes[source] ?? []
    if (complete.length === 0) return
    const measure = measures[dataset.measure[row] ?? -1]
    const locality = localities[dataset.locality[row] ?? -1]
    const partner = partners[dataset.partner[row] ?? -1]
    if (!measure || !locality || !partner) return
    const economy = economies[dataset.locality[row] ?? -1] ?? ''
    const isTotal = locality.code === economy && partner.code === WORLD
    for (const dimension of complete) {
      const member = dimension === 'localities' ? locality : partner
      const isMember = (dimension === 'localities' ? partner.code === WORLD : locality.code === economy) && isListable(dimension, economy, member)
      if (!isTotal && !isMember) continue
      // A number is found faster than a text: one digit for each part, in its own base.
      const ofSource = (dataset.measure[row] ?? -1) * dataset.sources.length + (documents[source] ?? -1)
      const ofPeriod = ofSource * dataset.periods.length + (dataset.period[row] ?? -1)
      const key = (ofPeriod * economyNumbers.size + (economyNumbers.get(economy) ?? 0)) * 2 + (dimension === 'localities' ? 0 : 1)
      const known = found.get(key) ?? newDraft(observationAt(dataset, row), measure, dimension, economy)
      const id = dataset.sources[source] ?? ''
      const draft = id === known.source || registry.sources.get(id)?.ownFile === undefined ? known : { ...known, source: id }
      found.set(key, draft)
      if (isTotal) draft.totals.push(row)
      else draft.members.set(member.code, row)
    }
  }
  let next = 0
  return {
    found,
    reach: (end) => {
      for (; next < end; next++) gather(next)
    },
  }
}

/** The measure, if its figures can be listed and added up. */
function listedMeasure(registry: Registry, code: string): Measure | null {
  const measure = registry.measures.get(code)
  return !measure || measure.kind === 'ratio' || measure.kind === 'rank' ? null : measure
}

function newDraft(observation: Observation, measure: Measure, dimension: CompleteList['dimension'], economy: string): Draft {
  const { source, period } = observation
  return { measure: measure.code, unit: measure.unit, source, period, dimension, economy, members: new Map(), totals: [] }
}

function indexLists(evidence: Evidence, gathered: readonly Draft[]): NilIndex {
  const index = new Map<string, CompleteList[]>()
  for (const draft of gathered) {
    if (!isComplete(evidence, draft)) continue
    const { members, totals: _, ...list } = draft
    const lists = index.get(list.measure) ?? []
    index.set(list.measure, lists)
    lists.push({ ...list, listed: members })
  }
  for (const lists of index.values()) lists.sort((a, b) => comparePeriods(a.period, b.period))
  return index
}

function isComplete(evidence: Evidence, draft: Draft): boolean {
  const known = knownToBeComplete(evidence)
  const answer = known.get(draft) ?? checkComplete(evidence, draft)
  known.set(draft, answer)
  return answer
}

function checkComplete({ dataset, registry }: Evidence, { measure: code, members, totals }: Draft): boolean {
  const measure = registry.measures.get(code)
  if (!measure || members.size === 0) return false
  const quantities = (rows: Iterable<number>) => Array.from(rows, (row) => observationQuantity(observationAt(dataset, row), measure))
  // Without a total there is nothing to reach.
  return totals.length === 0 || reachesTotal(quantities(members.values()), quantities(totals))
}

/** Whether nothing is missing: the members reach the printed total but for rounding (half a step each) or a slip. */
function reachesTotal(members: readonly Quantity[], totals: readonly Quantity[]): boolean {
  const sum = sumQuantities(members)
  const margin = members.reduce((rounding, member) => rounding + member.precision / 2, 0)
  return totals.every((total) => {
    const slip = Math.abs(total.value) * SLIP_RATIO
    return !isSurelyAbove(total, { ...sum, precision: 2 * Math.max(margin, slip) })
  })
}
