import type { Computation, FigureUnit, Quantity } from '../domain/figure.ts'
import type { Relation, Status } from '../domain/observation.ts'
import type { SourceTier } from '../domain/registry.ts'

/** The texts of what is known of a single figure. */
export interface ProvenanceMessages {
  readonly title: string
  readonly open: string
  readonly kinds: Readonly<Record<'published' | 'computed' | 'nil' | 'missing', string>>
  readonly figure: string
  readonly document: string
  readonly publisher: string
  readonly date: string
  readonly noDate: string
  readonly address: string
  readonly tier: string
  readonly tiers: Readonly<Record<SourceTier, string>>
  readonly counter: string
  readonly noCounter: string
  readonly period: string
  readonly relation: string
  readonly relations: Readonly<Record<Relation, string>>
  readonly status: string
  readonly statuses: Readonly<Record<Status, string>>
  readonly note: string
  readonly alsoReported: string
  readonly release: string
  /** Which of its counter's releases a figure is from; the other one's value and the date of its document, in words. */
  readonly releases: Readonly<Record<'first' | 'restated', (value: string, date: string) => string>>
  /** Another source's figure of the same thing, with its value already in words. */
  readonly alsoReportedLine: (value: string, publisher: string, period: string) => string
  readonly difference: (difference: Quantity, unit: FigureUnit) => string
  readonly computedFrom: string
  readonly computations: Readonly<Record<Computation, string>>
  readonly formulas: Readonly<Record<Computation, string>>
  /** Of the sum of places taken over: of how many of how many there is a figure, and of which there is none. */
  readonly incomplete: (found: number, all: number, lacking: readonly string[]) => string
  /** That figures shown are such sums. */
  readonly merged: string
  /** Those of them that are incomplete, each "Hai Phong, May 2024: incomplete, 1 of 2: no figure of Hai Duong", and how many more. */
  readonly incompleteList: (entries: readonly string[], more: number) => string
  readonly nilExplained: (source: string) => string
  readonly precisionName: string
  readonly precision: (step: string) => string
}
