import type { Measure, Source } from '../registry.ts'
import type { DataChange } from './change.ts'
import type { PlacedDataset } from './placed.ts'
import type { Answers, Checksum, Decision, IntakeProblem, Outcome, SetAside } from './reading.ts'

/** What a column of a file holds. */
export const COLUMN_ROLES = ['locality', 'partner', 'place name', 'period', 'month', 'measure', 'unit', 'multiplier', 'value', 'precision', 'relation', 'status', 'source', 'note', 'aside'] as const
export type ColumnRole = (typeof COLUMN_ROLES)[number]

/** What became of a cell. */
export const CELL_FATES = ['blank', 'head', 'label', 'value', 'missing', 'aside', 'problem'] as const
export type CellFate = (typeof CELL_FATES)[number]

/** The beginning of a file as its cells were understood. */
export interface Preview {
  readonly rows: readonly PreviewRow[]
  /** What each column holds; shorter rows end early. */
  readonly roles: readonly ColumnRole[]
}

export interface PreviewRow {
  /** Physical line, from 1. */
  readonly line: number
  readonly cells: readonly { readonly text: string; readonly fate: CellFate }[]
}

/** How many cells with text became what: together they are all of them. */
export type CellCounts = Readonly<Record<Exclude<CellFate, 'blank'>, number>>

/** A file that was read: what it holds, what was found out, what is open. */
export interface Intake {
  readonly name: string
  readonly outcome: Outcome
  readonly facts: readonly Decision[]
  readonly questions: readonly Decision[]
  readonly problems: readonly IntakeProblem[]
  readonly setAside: readonly SetAside[]
  readonly checksums: readonly Checksum[]
  /** The observations; empty while the file is refused. Those read so far while questions are open. */
  readonly file: PlacedDataset
  /** Measures that no registry has: money in another currency than US dollars. */
  readonly measures: readonly Measure[]
  /** The file itself as a source, where it names none; empty for files in the columns of the curated data. */
  readonly sources: readonly Source[]
  /** Rows of the file that hold text. */
  readonly rows: number
  readonly cells: CellCounts
  readonly preview: Preview
  /** Of the heads of the columns: files of one kind have the same. */
  readonly fingerprint: string
  /** Against the data already here, under `commit` as answered ('append' where it was not); null while refused. */
  readonly change: DataChange | null
}

/** The answers to a kind of file, kept for the next one of its kind. */
export interface Recipe {
  readonly kind: 'inflow recipe'
  readonly version: 1
  readonly fingerprint: string
  readonly answers: Answers
}
