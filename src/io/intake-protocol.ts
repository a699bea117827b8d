import type { Dataset } from '../domain/dataset.ts'
import type { Cell, Evidence } from '../domain/evidence.ts'
import type { DataChange } from '../domain/intake/change.ts'
import type { Intake, Recipe } from '../domain/intake/intake.ts'
import type { MovedSeries } from '../domain/intake/moved-series.ts'
import type { OwnFile } from '../domain/intake/own-file.ts'
import type { Answers, AsideReason, IntakeProblemCode } from '../domain/intake/reading.ts'
import type { Language } from '../domain/language.ts'
import type { Registry } from '../domain/registry.ts'
import type { StoringOutcome } from './own-protocol.ts'

/** What the page and the worker that reads files say to each other. */

/** A file as it was read, without its observations: those stay in the worker. */
export interface IntakeSummary extends Omit<Intake, 'file' | 'change'> {
  /** Of `problems` and `setAside` no more than 1,000 each are here; these are all of them. */
  readonly problemCounts: Readonly<Partial<Record<IntakeProblemCode, number>>>
  /** How many rows or cells were set aside for each reason, and how many cells with text they have. */
  readonly asideCounts: Readonly<Partial<Record<AsideReason, { readonly entries: number; readonly cells: number }>>>
  /** How many observations the file has. */
  readonly observations: number
  readonly change: ChangeSummary | null
  /** The cell the file has most figures of; null without any. */
  readonly example: Cell | null
  /** The figures around the largest moves, before and after. */
  readonly series: readonly MovedSeries[]
  /** The answers by which it was read: those of the recipe, where it fits, and those given. */
  readonly answers: Answers
}

/** What a file does to the current data, without its rows. */
export type ChangeSummary = Omit<DataChange, 'addedRows' | 'changedRows' | 'changedFrom' | 'removedRows'>

/** What a worker is doing: fetching the bytes, reading them, comparing and summing up. */
export type IntakeStage = 'opening' | 'reading' | 'comparing'

export interface IntakeProgress {
  readonly stage: IntakeStage
  /** Rows read so far. */
  readonly rows: number
  /** Share of the file that was read, 0 to 1. */
  readonly share: number
}

/** How a file is to be read. */
export interface ReadOptions {
  readonly name: string
  readonly answers: Answers
  readonly recipe: Recipe | null
}

export interface CommitOptions {
  readonly mode: OwnFile['mode']
  /** Id of the own file: small letters and digits. */
  readonly id: string
  /** Now, ISO 8601 with time. */
  readonly loadedAt: string
}

/** The data after a file was committed. */
export interface Committed {
  readonly dataset: Dataset
  /** What the registry has now. */
  readonly registry: Pick<Registry, 'measures' | 'sources'>
  readonly storing: StoringOutcome
  readonly file: OwnFile
}

/**
 * Why there is no answer: the file could not be had from the disk, it does not fit into memory, the worker died or could
 * not start, there is nothing read (or questions are open) that could be committed.
 */
export type IntakeFailure = 'unreadable' | 'memory' | 'worker' | 'nothing read'

export type IntakeRequest =
  /** What files are compared with from now on. */
  | { readonly kind: 'evidence'; readonly evidence: Evidence }
  | ({ readonly kind: 'read'; readonly request: number; readonly file: Blob } & ReadOptions)
  | ({ readonly kind: 'preview'; readonly request: number; readonly file: Blob } & ReadOptions)
  | ({ readonly kind: 'commit'; readonly request: number } & CommitOptions)
  | { readonly kind: 'bundle'; readonly request: number; readonly language: Language }

export type IntakeReply =
  | ({ readonly kind: 'progress'; readonly request: number } & IntakeProgress)
  | { readonly kind: 'read'; readonly request: number; readonly summary: IntakeSummary }
  | { readonly kind: 'committed'; readonly request: number; readonly committed: Committed }
  | { readonly kind: 'bundle'; readonly request: number; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly request: number; readonly reason: IntakeFailure; readonly detail: string }
