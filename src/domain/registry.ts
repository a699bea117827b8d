import { isMoney } from './currency.ts'
import type { Language, Translated } from './language.ts'
import type { Period } from './period.ts'
import type { UNITS } from './units.ts'

/**
 * The registries: what the codes in observations mean. All of them are small, read once and never changed.
 * Nothing is ever joined by name: codes only, and names are looked up with their dates of validity.
 */

/** Code of all partners (or all localities) together: a total, never one of the parts. */
export const WORLD = 'WLD'
/** The economy the first visit shows. */
export const HOME_ECONOMY = 'VN'

export type PlaceKind = 'world' | 'group' | 'country' | 'province' | 'municipality' | 'special'

/** A locality or a partner: a reference area in SDMX's words. */
export interface Place {
  readonly code: string
  readonly kind: PlaceKind
  /** Code of the place that contains this one; null for the world. */
  readonly parent: string | null
  readonly names: Translated
  /** First day on which the place existed (day number); null: before all records. */
  readonly validFromDay: number | null
  /** Last day on which it existed; null: it still does. */
  readonly validToDay: number | null
  /** Code of the place that took it over. */
  readonly successor: string | null
  readonly region: string | null
  /** Groups it belongs to. */
  readonly memberOf: readonly string[]
  readonly gridRow: number | null
  readonly gridColumn: number | null
  readonly aliases: readonly string[]
}

export type MeasureKind = 'stock' | 'flow' | 'ratio' | 'rank'
export type Unit = (typeof UNITS)[number]
export type Dimension = 'locality' | 'partner' | 'time'

export interface Measure {
  readonly code: string
  readonly kind: MeasureKind
  /** registered, disbursed, pledged, trade, notified, arrived, balance of payments. */
  readonly stage: string
  readonly unit: Unit
  /** For ratios and ranks: the measure they are a share of, or a place by. */
  readonly denominator: string | null
  /** The dimensions over which figures of this measure may be added (rule 2). */
  readonly addsOver: readonly Dimension[]
  readonly names: Translated
  readonly definitions: Translated
}

export type SourceTier = 'official' | 'reported'

export interface Source {
  readonly id: string
  readonly publisher: string
  readonly title: string
  /** As printed: a year, a month or a day; null where the document bears none. */
  readonly date: Period | null
  /** Where the document is: most often a web address, for workbooks a place in a public archive. */
  readonly url: string
  readonly language: string
  readonly tier: SourceTier
  /** Who counted (FIA, NSO, MOTIE, UNCTAD, World Bank); null where the text does not say. */
  readonly counter: string | null
  /** The dimensions along which the source names every member that has a figure. */
  readonly complete: readonly ('localities' | 'partners')[]
  /** The name of the file the reader loaded its figures from; without it they are curated. */
  readonly ownFile?: string
}

/** A dated break in a counter's series: a new definition, another cut-off day, other boundaries. */
export interface SeriesBreak {
  readonly day: number
  readonly counter: string
  /** Codes of places whose series break; a country stands for its provinces too. */
  readonly localities: readonly string[]
  /** Measures concerned; null: all. */
  readonly measures: readonly string[] | null
  readonly kind: string
  readonly text: Translated
}

/** A trade mission, memorandum or meeting that concerns a locality and a partner. */
export interface CooperationEvent {
  readonly id: string
  readonly period: Period
  readonly endPeriod: Period | null
  readonly kind: string
  readonly locality: string
  readonly partner: string
  /** Further places named. */
  readonly places: readonly string[]
  readonly title: Translated
  readonly summary: Translated
  readonly source: string
}

export interface Registry {
  readonly places: ReadonlyMap<string, Place>
  readonly measures: ReadonlyMap<string, Measure>
  readonly sources: ReadonlyMap<string, Source>
  readonly breaks: readonly SeriesBreak[]
  readonly events: readonly CooperationEvent[]
  /** Where places are looked at in today's boundaries (rule 6), the registry itself; left out where they are as reported. */
  readonly reported?: Registry
}

/** Whether figures of the measure count things (projects, firms): whole numbers, exact as printed. */
export function isCount(measure: Measure): boolean {
  return !isMoney(measure.unit) && measure.unit !== 'percent' && measure.unit !== 'rank'
}

/** Name of a place in a language; the code itself where the registry does not know it. */
export function placeName(registry: Registry, code: string, language: Language): string {
  return registry.places.get(code)?.names[language] ?? code
}

/** Whether a place existed on a day. */
export function isValidOn(place: Place, day: number): boolean {
  return (place.validFromDay ?? -Infinity) <= day && day <= (place.validToDay ?? Infinity)
}

/** A total over its members (the world, a group such as ASEAN): never ranked, stacked or added with countries. */
export function isAggregate(place: Place): boolean {
  return place.kind === 'world' || place.kind === 'group'
}
