import { asReported, codesBehind, predecessorsOf } from './boundaries.ts'
import { type Dataset, measureRows } from './dataset.ts'
import type { Cell, Evidence } from './evidence.ts'
import { countryOf } from './level.ts'
import { type Period, isInYears } from './period.ts'
import { HOME_ECONOMY, type Registry } from './registry.ts'
import { scopeOf } from './scope-switch.ts'
import type { View } from './view.ts'

/** Rule 9: which figures are on screen, to be held against each other. */

/** Measures by which two publishers count the same thing, each under its own code. */
const SAME_SUBJECT: readonly (readonly string[])[] = [['bop_inflow', 'inflow']]

export interface CheckScope {
  /** Places as reported: documents were written in the boundaries of their day. */
  readonly evidence: Evidence
  /** The measures that can be held against the view's own. */
  readonly measures: readonly string[]
  readonly hasLocality: (code: string) => boolean
  readonly hasPartner: (code: string) => boolean
  readonly hasPeriod: (period: Period) => boolean
  /** Rows of the dataset of everything in scope, by measure, in stored order. */
  readonly rows: ReadonlyMap<string, readonly number[]>
  /** Codes of localities, and ids of documents, that these rows are of. */
  readonly localities: ReadonlySet<string>
  readonly sources: ReadonlySet<string>
}

/**
 * The figures a view is about: its places (a country with the places in it; without any the home economy, among
 * economies of the world all of them), its partners (without any all), its years, and the measures of the stage of its own
 * measure. Of all economies at once only the measure itself and those that count the same. A place in today's boundaries is also what it took
 * over, and a place that took over one other is the same place. null: the registry does not know the measure.
 */
export function checkScope(given: Evidence, view: View): CheckScope | null {
  const evidence = asReported(given)
  const { registry } = evidence
  const measure = registry.measures.get(view.measure)
  if (!measure) return null
  const isOfAllEconomies = view.localities.length === 0 && scopeOf(registry, view) === 'world'
  const localities = new Set(view.localities.length > 0 ? view.localities.flatMap((code) => codesMeant(given.registry, code)) : [HOME_ECONOMY])
  const partners = new Set(view.partners)
  const hasLocality = (code: string): boolean => {
    const place = registry.places.get(code)
    if (!place) return false
    if (isOfAllEconomies) return place.kind === 'country'
    return localities.has(code) || (countryOf(registry, code) !== code && localities.has(countryOf(registry, code) ?? ''))
  }
  const hasPartner = (code: string): boolean => partners.size === 0 || partners.has(code)
  const hasPeriod = (period: Period): boolean => isInYears(period, view)
  const twins = SAME_SUBJECT.find((codes) => codes.includes(measure.code)) ?? [measure.code]
  const measures = [...registry.measures.values()].filter(({ code, stage }) => (isOfAllEconomies ? twins.includes(code) : stage === measure.stage)).map(({ code }) => code)
  return fillScope({ evidence, measures, hasLocality, hasPartner, hasPeriod })
}

/** Everything known of the places, partners and measures of some cells. */
export function scopeOfCells(given: Evidence, cells: readonly Cell[]): CheckScope {
  const evidence = asReported(given)
  const localities = new Set(cells.flatMap(({ locality }) => sameTerritory(evidence.registry, locality)))
  const partners = new Set(cells.map(({ partner }) => partner))
  const measures = [...new Set(cells.map(({ measure }) => measure))]
  return fillScope({ evidence, measures, hasLocality: (code) => localities.has(code), hasPartner: (code) => partners.has(code), hasPeriod: () => true })
}

function fillScope(frame: Pick<CheckScope, 'evidence' | 'measures' | 'hasLocality' | 'hasPartner' | 'hasPeriod'>): CheckScope {
  const { dataset } = frame.evidence
  const rows = rowsInScope(dataset, frame.measures, frame)
  const used = (column: Uint32Array, list: readonly string[]) => new Set(usedBy(rows, column, list.length).map((position) => list[position] ?? ''))
  return { ...frame, rows, localities: used(dataset.locality, dataset.localities), sources: used(dataset.source, dataset.sources) }
}

function rowsInScope(dataset: Dataset, measures: readonly string[], { hasLocality, hasPartner, hasPeriod }: Pick<CheckScope, 'hasLocality' | 'hasPartner' | 'hasPeriod'>): CheckScope['rows'] {
  const [localities, partners, periods] = [dataset.localities.map(hasLocality), dataset.partners.map(hasPartner), dataset.periods.map(hasPeriod)]
  return new Map(
    measures.map((measure) => {
      const rows: number[] = []
      const { from, to } = measureRows(dataset, measure)
      for (let row = from; row < to; row++) {
        if (localities[dataset.locality[row] ?? -1] && partners[dataset.partner[row] ?? -1] && periods[dataset.period[row] ?? -1]) rows.push(row)
      }
      return [measure, rows] as const
    }),
  )
}

/** The positions of a list that a column holds in some rows. */
function usedBy(rows: CheckScope['rows'], column: Uint32Array, members: number): readonly number[] {
  const marks = new Uint8Array(members)
  for (const own of rows.values()) for (const row of own) marks[column[row] ?? 0] = 1
  return Array.from(marks.keys()).filter((position) => marks[position] === 1)
}

/** The codes under which figures of a chosen place are found. */
function codesMeant(registry: Registry, code: string): readonly string[] {
  return [...new Set(codesBehind(registry, code).flatMap((behind) => sameTerritory(registry, behind)))]
}

function sameTerritory(registry: Registry, code: string): readonly string[] {
  const former = predecessorsOf(registry, code)
  const [only] = former
  const today = territoryOf(registry, code)
  return former.length === 1 && only ? [code, only.code] : [...new Set([code, today])]
}

/** Code of the place that took a place over where it took over no other: the same territory under a new code. The place's own otherwise. */
export function territoryOf(registry: Registry, code: string): string {
  const successor = registry.places.get(code)?.successor ?? null
  return successor !== null && predecessorsOf(registry, successor).length === 1 ? successor : code
}

/** The name under which figures of measures that count the same are gathered. */
export function subjectOf(measure: string): string {
  return SAME_SUBJECT.find((codes) => codes.includes(measure))?.join('|') ?? measure
}
