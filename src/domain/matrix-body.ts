import { isStatement } from './counting.ts'
import { type Evidence, isListed } from './evidence.ts'
import { isValued, type Figure, type PublishedFigure, type Refusal, type ValuedFigure } from './figure.ts'
import { emphasisedLocalities } from './group.ts'
import type { MatrixDirections } from './matrix-scope.ts'
import type { Period } from './period.ts'
import type { RankedDimension } from './ranking-scope.ts'
import type { Measure, Place } from './registry.ts'
import type { Reconciliation } from './residual.ts'
import type { Mode, Pair, ShareDenominator, View } from './view.ts'

/** The parts of a matrix, whatever stands in its columns. */

/** One cell: a figure in the view's mode, or why there is none. */
export interface MatrixCell {
  readonly pair: Pair
  readonly figure: Figure
  readonly alsoReported: readonly PublishedFigure[]
  /** The date of the count where it is not the column's (or, of places against places, not the one asked for). */
  readonly otherDate: Period | null
  /** Somebody's word, without a counter. */
  readonly isStatement: boolean
}

export interface MatrixRow {
  readonly place: Place
  /** In the order of the columns. */
  readonly cells: readonly MatrixCell[]
  /** The cell of `Matrix.side`. */
  readonly side: MatrixCell | null
  readonly isChosen: boolean
}

export type MatrixColumn =
  | {
      readonly kind: 'time'
      readonly key: string
      readonly period: Period
      /** Who counted most of the column; null: statements. */
      readonly counter: string | null
      /** Whether the parts add up to the total of the same source (rule 9); null where they cannot be compared. */
      readonly verdict: Reconciliation['verdict'] | null
    }
  | { readonly kind: 'place'; readonly key: string; readonly place: Place }

/**
 * A total as a document prints it, or the parts on screen added. The two stand side by side and are never mixed. 'reported': everything
 * that one document reports of a place, added, whether on screen or not; what it does not report is not in it.
 */
export interface MatrixTotal {
  readonly kind: 'published' | 'sum' | 'reported'
  /** What it is the total of; null: of the parts on screen. */
  readonly place: Place | null
}

/** A row of totals under the matrix. */
export interface MatrixFoot extends MatrixTotal {
  readonly cells: readonly MatrixCell[]
  readonly side: MatrixCell | null
}

/** Why something is not added: over the rows or over time. */
export interface MatrixRefusal {
  readonly over: 'rows' | 'time'
  readonly refusal: Refusal
}

/** What both kinds of matrices are made of. */
export interface MatrixBody {
  readonly rows: readonly MatrixRow[]
  readonly columns: readonly MatrixColumn[]
  readonly foot: readonly MatrixFoot[]
  readonly side: MatrixTotal | null
  readonly refusals: readonly MatrixRefusal[]
  /** Members of the level without a figure in any column, and columns beyond the most. */
  readonly emptyPlaces: readonly Place[]
  readonly hiddenPlaces: readonly Place[]
  /** Code of the place all cells share; null where places stand against places. */
  readonly fixed: string | null
  /** The date of a matrix of places against places. */
  readonly at: Period | null
  /** Who counted all cells of places against places; null: several or nobody, and over time, where columns say it. */
  readonly counter: string | null
  readonly directions: MatrixDirections
  readonly of: ShareDenominator
  /** Years the data could show if no range were set; null where there is none. */
  readonly years: { readonly first: number; readonly last: number } | null
}

/** An index makes no cells that can be compared: the values are shown. */
export type MatrixMode = Exclude<Mode, 'index'>

/** What a matrix is built from. */
export interface MatrixContext {
  readonly evidence: Evidence
  readonly view: View
  readonly measure: Measure
  readonly isMoment: boolean
  readonly mode: MatrixMode
}

/** Whether the row of a place is one the reader has chosen, or the home economy among the members of a group chosen. */
export function isChosenPlace({ evidence, view }: MatrixContext, over: RankedDimension, code: string): boolean {
  if (over === 'partner') return view.partners.includes(code)
  return view.localities.length > 0 && emphasisedLocalities(evidence.registry, view).includes(code)
}

/** Whether any cell has a figure that a document prints: a row of computed zeros says nothing. */
export function hasPrinted(cells: readonly MatrixCell[]): boolean {
  return cells.some(({ figure }) => isValued(figure) && isPrinted(figure))
}

function isPrinted(figure: ValuedFigure): boolean {
  return figure.kind === 'published' || (figure.kind === 'computed' && figure.parts.some(isPrinted))
}

/** Whether the figure of a cell is somebody's word. */
export function isStated(evidence: Evidence, picked: Figure): boolean {
  return isListed(picked) && isStatement(evidence.registry, picked)
}
