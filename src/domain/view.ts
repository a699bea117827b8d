import type { Language } from './language.ts'
import type { Period } from './period.ts'

/** What is on screen, as one value. Everything a reader can choose is here, and all of it is in the address. */

export const VIEW_KINDS = ['overview', 'trend', 'ranking', 'composition', 'matrix', 'map', 'scatter', 'compare', 'sources', 'check'] as const
export type ViewKind = (typeof VIEW_KINDS)[number]

/** The figure itself, its share of a total, its change on the same period of the year before, or an index. */
export const MODES = ['value', 'share', 'change', 'index'] as const
export type Mode = (typeof MODES)[number]

/** The total a share is of: all partners in the locality, all localities of the partner, or the nation's everything. */
export const DENOMINATORS = ['locality', 'partner', 'nation'] as const
export type ShareDenominator = (typeof DENOMINATORS)[number]

export const SCALES = ['linear', 'log'] as const
export type Scale = (typeof SCALES)[number]

export const BOUNDARIES = ['reported', 'current'] as const
export type Boundaries = (typeof BOUNDARIES)[number]

/** What a ranking or a composition runs along; a composition of capital registered in a period also along its components. */
export const DIRECTIONS = ['locality', 'partner', 'time', 'component'] as const
export type Direction = (typeof DIRECTIONS)[number]

export const PRESENTATIONS = ['chart', 'table'] as const
export type Presentation = (typeof PRESENTATIONS)[number]

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Columns of the compare table a reader can sort by. */
export const COMPARE_COLUMNS = ['place', 'value', 'date', 'share', 'rank', 'change', 'since', 'size'] as const
export type CompareColumn = (typeof COMPARE_COLUMNS)[number]

export interface Sorting {
  readonly column: CompareColumn
  readonly isDescending: boolean
}

/** A locality and a partner chosen together. */
export interface Pair {
  readonly locality: string
  readonly partner: string
}

export interface View {
  readonly kind: ViewKind
  /** Code of a measure. */
  readonly measure: string
  /** Codes; empty: the nation in a trend, its provinces elsewhere. */
  readonly localities: readonly string[]
  /** Codes; empty: all partners together. */
  readonly partners: readonly string[]
  /** First and last year shown, inclusive; null: as far as the data goes. */
  readonly fromYear: number | null
  readonly toYear: number | null
  /** The date (stocks) or period (flows) of rankings and comparisons; null: the last with full coverage. */
  readonly at: Period | null
  readonly mode: Mode
  /** Denominator of shares; null: the one that fits what is shown. */
  readonly of: ShareDenominator | null
  readonly scale: Scale
  readonly boundaries: Boundaries
  /** Base of an index or of a change in rank; null: the first common period. */
  readonly base: Period | null
  /** What a ranking runs along; null: the one that fits what is chosen. One or two members (two for a matrix). */
  readonly over: readonly Direction[]
  readonly pins: readonly Pair[]
  readonly sort: Sorting | null
  readonly as: Presentation
  /** Counters drawn beside the first one of a line (rule 4). */
  readonly counters: readonly string[]
  /** null: the browser's. */
  readonly language: Language | null
  readonly theme: Theme
}

/** The first visit: what is known of registered capital in Viet Nam from all partners. */
export const DEFAULT_VIEW: View = {
  kind: 'overview',
  measure: 'capital',
  localities: [],
  partners: [],
  fromYear: null,
  toYear: null,
  at: null,
  mode: 'value',
  of: null,
  scale: 'linear',
  boundaries: 'reported',
  base: null,
  over: [],
  pins: [],
  sort: null,
  as: 'chart',
  counters: [],
  language: null,
  theme: 'auto',
}
