import { predecessorsOf } from './boundaries.ts'
import { buildDataset, cellRows, type Dataset, measureRows, observationAt, positionOf } from './dataset.ts'
import type { Evidence } from './evidence.ts'
import type { NilFigure } from './figure.ts'
import { groupBy } from './group-by.ts'
import { needed } from './needed.ts'
import { observationFields, type Observation } from './observation.ts'
import { documentPositions } from './own-mark.ts'
import { HOME_ECONOMY, WORLD, type Registry } from './registry.ts'
import { createContentNumbers, mentionedIn, saidOf, type Mentioned } from './said.ts'
import { withParents } from './scope.ts'
import type { View } from './view.ts'

/** What must go along when a view leaves the page and has to say the same for ever. */

/** A part of the evidence from which a view says the same as from all of it. */
interface Carried {
  /** What is referred to, in the order of the whole registry. */
  readonly registry: Registry
  /** In the order of the dataset. */
  readonly observations: readonly Observation[]
}

/** So many rows are tried, in all trials together, to do with fewer of them; what is then not known to be needless is carried. */
const MOST_ROWS_TRIED = 12_000
/** A view that mentions more rows than this is given all places: next to so many figures they weigh nothing, and each trial takes long. */
const MANY_ROWS = 4000

/**
 * The part of the evidence that a view rests on: the figures it mentions, the lists its computed zeros follow from (rule 3),
 * and of the other figures of the same places as few as are found to matter, e.g. for what date is shown first or why a
 * change is refused. That what is carried says the same (`saidOf`) is not assumed but tried: where no part does, all of the
 * evidence is carried. null: the registry does not know the measure.
 */
export function carryView(evidence: Evidence, view: View): Carried | null {
  const said = saidOf(evidence, view)
  if (!said) return null
  const mentioned = mentionedIn(said)
  const contentOf = createContentNumbers()
  const target = contentOf(said)
  const carry = (rows: ReadonlySet<number>, isOfAllPlaces: boolean): Carried => {
    const observations = [...rows].toSorted((a, b) => a - b).map((row) => observationAt(evidence.dataset, row))
    return { registry: registryOf(evidence.registry, view, mentioned, observations, isOfAllPlaces), observations }
  }
  const first = mentionedRows(evidence, mentioned)
  for (const isOfAllPlaces of first.size > MANY_ROWS ? [true] : [false, true]) {
    const isSame = (rows: ReadonlySet<number>) => contentOf(saidOf(openCarried(carry(rows, isOfAllPlaces)), view)) === target
    if (isSame(first)) return carry(first, isOfAllPlaces)
    for (const pool of pools(evidence, view, mentioned, first)) {
      const rows = fewest(evidence.dataset, first, pool, isSame)
      if (rows) return carry(rows, isOfAllPlaces)
    }
  }
  return { registry: evidence.registry, observations: Array.from({ length: evidence.dataset.size }, (_, row) => observationAt(evidence.dataset, row)) }
}

/** What is carried as evidence of its own. */
function openCarried({ registry, observations }: Carried): Evidence {
  return { registry, dataset: buildDataset(observations.map(observationFields)).dataset }
}

/** Those rows of the pool that must be added to the first ones, in groups of one measure and period and then one by one; null: not even all of them are enough. */
function fewest(dataset: Dataset, first: ReadonlySet<number>, pool: readonly number[], isSame: (rows: ReadonlySet<number>) => boolean): ReadonlySet<number> | null {
  let tried = 0
  const isEnough = (groups: readonly (readonly number[])[]) => {
    const rows = new Set([...first, ...groups.flat()])
    tried += rows.size
    return isSame(rows)
  }
  const further = [...new Set(pool)].filter((row) => !first.has(row))
  if (further.length === 0 || !isEnough([further])) return null
  const canTry = () => tried < MOST_ROWS_TRIED
  if (!canTry()) return new Set([...first, ...further])
  const groups = groupBy(further, (row) => `${dataset.measure[row] ?? 0} ${dataset.period[row] ?? 0} ${dataset.source[row] ?? 0}`)
  const neededGroups = needed([...groups.values()], isEnough, canTry)
  const rows = needed(neededGroups.flat().map((row) => [row]), isEnough, canTry)
  return new Set([...first, ...(isEnough(rows) ? rows : [further]).flat()])
}

/** Rows of everything mentioned that a document prints, repetitions included, and what shows that zeros are zeros. */
function mentionedRows(evidence: Evidence, { figures, objects }: Mentioned): ReadonlySet<number> {
  const { dataset } = evidence
  const rows = new Set<number>()
  const wanted = new Map<string, Set<string>>()
  for (const { observation } of figures) {
    const cell = [observation.measure, observation.locality, observation.partner].join('|')
    const texts = wanted.get(cell) ?? new Set()
    wanted.set(cell, texts.add(observationFields(observation).join('|')))
  }
  for (const [cell, texts] of wanted) {
    const [measure = '', locality = '', partner = ''] = cell.split('|')
    const { from, to } = cellRows(dataset, measure, locality, partner)
    for (let row = from; row < to; row++) if (texts.has(observationFields(observationAt(dataset, row)).join('|'))) rows.add(row)
  }
  const nils = [...objects].filter((value): value is NilFigure => 'kind' in value && value.kind === 'nil')
  const lists = new Map(nils.map((nil) => [listKey(evidence.registry, nil), nil]))
  for (const nil of lists.values()) for (const row of supportOf(evidence, nil, rows)) rows.add(row)
  return rows
}

function listKey(registry: Registry, { measure, source, period, locality, partner }: NilFigure): string {
  return [measure, source, period.text, ...economyOf(registry, locality, partner)].join('|')
}

/** The economy whose list does not name a cell, and along what it lists. */
function economyOf(registry: Registry, locality: string, partner: string): readonly [economy: string, over: 'localities' | 'partners'] {
  return partner === WORLD ? [registry.places.get(locality)?.parent ?? '', 'localities'] : [locality, 'partners']
}

/** What makes a list complete: all of its members where its total is carried too, any of them where not. */
function supportOf({ dataset, registry }: Evidence, nil: NilFigure, carried: ReadonlySet<number>): readonly number[] {
  const [economy, over] = economyOf(registry, nil.locality, nil.partner)
  const { from, to } = over === 'partners' ? measureRows(dataset, nil.measure, economy) : measureRows(dataset, nil.measure)
  const documents = documentPositions(dataset.sources)
  const source = positionOf(dataset.sources, nil.source)
  const world = positionOf(dataset.partners, WORLD)
  const members: number[] = []
  let isTotalCarried = false
  for (let row = from; row < to; row++) {
    if (documents[dataset.source[row] ?? -1] !== documents[source] || dataset.periods[dataset.period[row] ?? -1]?.text !== nil.period.text) continue
    const locality = dataset.localities[dataset.locality[row] ?? -1] ?? ''
    const isOfAll = dataset.partner[row] === world
    if (locality === economy && isOfAll) isTotalCarried ||= carried.has(row)
    else if (over === 'partners' || (isOfAll && registry.places.get(locality)?.parent === economy)) members.push(row)
  }
  if (isTotalCarried) return members
  const own = members.filter((row) => dataset.source[row] === source)
  const enough = own.length > 0 ? own : members
  return enough.some((row) => carried.has(row)) ? [] : enough.slice(0, 1)
}

/**
 * What further rows could matter, the likeliest and fewest first, each pool with those before it: that places have figures at
 * all, and up to when anybody has; other figures of what is carried already; what else is known of the places mentioned at the dates
 * mentioned, since one figure may be why a date is the latest; the lists it is from; all that is known of these places, of measures that
 * go with theirs too; and that of all places.
 */
function pools(evidence: Evidence, view: View, mentioned: Mentioned, first: ReadonlySet<number>): readonly (readonly number[])[] {
  const { dataset, registry } = evidence
  const cellOf = (row: number) => `${dataset.measure[row] ?? 0} ${dataset.locality[row] ?? 0} ${dataset.partner[row] ?? 0}`
  const listOf = (row: number) => `${dataset.measure[row] ?? 0} ${dataset.period[row] ?? 0} ${dataset.source[row] ?? 0}`
  const [cells, lists] = [new Set(Array.from(first, cellOf)), new Set(Array.from(first, listOf))]
  const codes = codesOf(registry, view, mentioned)
  const isMentioned = (row: number) => codes.has(dataset.localities[dataset.locality[row] ?? -1] ?? '') && codes.has(dataset.partners[dataset.partner[row] ?? -1] ?? '')
  const own = rowsOf(dataset, new Set([view.measure, ...mentioned.figures.map(({ observation }) => observation.measure)]))
  const absent = [...groupBy(own.filter((row) => isMentioned(row) && !cells.has(cellOf(row))), cellOf).values()]
  const presence = [...absent.flatMap((rows) => rows.find((row) => lists.has(listOf(row))) ?? rows.slice(-1)), ...latestRows(evidence, own)]
  const ofCells = [...presence, ...own.filter((row) => cells.has(cellOf(row)))]
  const ofDates = [...ofCells, ...own.filter((row) => isMentioned(row) && mentioned.texts.has(dataset.periods[dataset.period[row] ?? -1]?.text ?? ''))]
  const ofLists = [...ofDates, ...own.filter((row) => lists.has(listOf(row)))]
  const all = rowsOf(dataset, relatedMeasures(registry, view, mentioned))
  return [presence, ofCells, ofDates, ofLists, [...ofLists, ...all.filter(isMentioned)], all]
}

/** Of each measure, level of localities and level of partners a row of the latest date that an official source has. */
function latestRows({ dataset, registry }: Evidence, rows: readonly number[]): readonly number[] {
  const levelOf = (code: string | undefined) => {
    const place = registry.places.get(code ?? '')
    return place?.kind === 'country' ? 'country' : `${place?.kind === 'group'} ${place?.parent ?? ''}`
  }
  const [localities, partners] = [dataset.localities.map(levelOf), dataset.partners.map(levelOf)]
  const isOfficial = dataset.sources.map((id) => registry.sources.get(id)?.tier === 'official')
  const endDay = (row: number) => dataset.periods[dataset.period[row] ?? -1]?.endDay ?? -Infinity
  const official = rows.filter((row) => isOfficial[dataset.source[row] ?? -1])
  const levels = groupBy(official, (row) => `${dataset.measure[row] ?? 0} ${localities[dataset.locality[row] ?? -1] ?? ''} ${partners[dataset.partner[row] ?? -1] ?? ''}`)
  return [...levels.values()].map((level) => level.reduce((latest, row) => (endDay(row) > endDay(latest) ? row : latest)))
}

function rowsOf(dataset: Dataset, measures: Iterable<string>): readonly number[] {
  return Array.from(measures, (code) => measureRows(dataset, code)).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, position) => from + position))
}

/** The measures mentioned, those they are a share or rank of and the other way round, and capital with the projects it belongs to. */
function relatedMeasures({ measures }: Registry, view: View, { texts }: Mentioned): readonly string[] {
  const companions: readonly (readonly string[])[] = [['capital', 'projects'], ['new_capital', 'new_projects']]
  const known = new Set([view.measure, ...[...measures.keys()].filter((code) => texts.has(code))])
  for (const pair of companions) if (pair.some((code) => known.has(code))) for (const code of pair) known.add(code)
  return [...measures.values()].filter(({ code, denominator }) => known.has(code) || (denominator !== null && known.has(denominator))).map(({ code }) => code)
}

/** Codes of all places that were mentioned or chosen, and of what contains them. */
function codesOf(registry: Registry, view: View, { texts }: Mentioned): ReadonlySet<string> {
  const chosen = [...view.localities, ...view.partners, ...view.pins.flatMap(({ locality, partner }) => [locality, partner])]
  const codes = new Set([WORLD, HOME_ECONOMY, ...chosen, ...[...registry.places.keys()].filter((code) => texts.has(code))])
  // In today's boundaries a place is also what it took over.
  const former = view.boundaries === 'current' ? [...codes].flatMap((code) => predecessorsOf(registry, code).map((place) => place.code)) : []
  return new Set([...codes, ...former].flatMap((code) => withParents(registry, code)))
}

function registryOf(registry: Registry, view: View, mentioned: Mentioned, observations: readonly Observation[], isOfAllPlaces: boolean): Registry {
  const places = new Set([...codesOf(registry, view, mentioned), ...observations.flatMap(({ locality, partner }) => [locality, partner])])
  const sources = new Set(observations.map(({ source }) => source))
  const measures = new Set([view.measure, ...observations.map(({ measure }) => measure)].flatMap((code) => [code, registry.measures.get(code)?.denominator ?? code]))
  return {
    places: part(registry.places, (code) => isOfAllPlaces || places.has(code)),
    measures: part(registry.measures, (code) => measures.has(code)),
    sources: part(registry.sources, (id) => sources.has(id) || mentioned.texts.has(id)),
    breaks: registry.breaks.filter((mark) => mentioned.objects.has(mark)),
    events: registry.events.filter((event) => mentioned.objects.has(event)),
  }
}

function part<Value>(all: ReadonlyMap<string, Value>, isWanted: (key: string) => boolean): ReadonlyMap<string, Value> {
  return new Map([...all].filter(([key]) => isWanted(key)))
}
