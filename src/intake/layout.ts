import type { ColumnRole } from '../domain/intake/intake.ts'
import type { AsideReason } from '../domain/intake/reading.ts'
import type { DateOrder, PeriodRead } from './periods.ts'
import type { UnitRead } from './units.ts'

/** The two dimensions a place can stand in. */
export type Axis = 'locality' | 'partner'

/** A period as one column, row or title has it: whole, or a quarter or month whose year stands elsewhere. */
export type PeriodPart = { readonly kind: 'whole'; readonly read: PeriodRead } | { readonly kind: 'part'; readonly text: string }

/** A column of figures and what its head says of all of them. */
export interface ValueColumn {
  readonly column: number
  /** The head as it stands. */
  readonly head: string
  readonly period: PeriodPart | null
  /** Name of a place in the head. */
  readonly place: string | null
  readonly unit: UnitRead | null
  /** What remains of the head: names the measure, if anything does. */
  readonly rest: string
}

/** What each column of a sheet holds, and what is the same for all its figures. */
export interface Layout {
  readonly roles: readonly ColumnRole[]
  /** Why a column is aside; null for the others. */
  readonly asides: readonly (AsideReason | null)[]
  /** Columns that name the place of a row, codes before names. */
  readonly localityColumns: readonly number[]
  readonly partnerColumns: readonly number[]
  readonly periodColumn: number | null
  readonly monthColumn: number | null
  /** Columns that together name the measure of a row. */
  readonly measureColumns: readonly number[]
  /** Columns that say the unit of a row, codes and words. */
  readonly unitColumns: readonly number[]
  readonly multiplierColumn: number | null
  readonly noteColumn: number | null
  readonly industryColumns: readonly number[]
  readonly values: readonly ValueColumn[]
  /** Columns that add others up: left aside. */
  readonly totals: readonly ValueColumn[]
  /** What the places in the heads of columns are; null where there are none. */
  readonly headAxis: Axis | null
  /** Economy whose provinces its localities are; null where they are economies. */
  readonly home: string | null
  readonly dateOrder: DateOrder
  readonly isFiscal: boolean
}
