import type { PosterPicture } from '../charts/poster-types.ts'
import type { ExportRow } from '../csv/observations-to-csv.ts'
import type { Evidence } from '../domain/evidence.ts'
import { type Figure, isValued } from '../domain/figure.ts'
import { missingMark } from '../domain/format/missing-text.ts'
import { formatTableValue } from '../domain/format/quantity-text.ts'
import type { Period } from '../domain/period.ts'
import type { Messages } from '../i18n/messages.ts'
import type { FrameTexts } from './view-frame.ts'

export type PosterTable = Extract<PosterPicture, { kind: 'table' }>

/**
 * What one figure of the page says, in words: the screen shows it, and whatever leaves the page (a picture, a table, an
 * embed, a citation) is made of the same. What costs time is made when asked for.
 */
export interface FigureRecord {
  /** The finding, made from the data. */
  readonly headline: string
  /** What must be known to read it: dates, who counted, what stands apart. */
  readonly caption: string
  /** The filters as a sentence. */
  readonly filters: string
  /** Ids of the documents shown. */
  readonly sourceIds: readonly string[]
  /** The latest official period shown; null: statements only. */
  readonly officialUntil: Period | null
  /** What marks mean, events, breaks, what is left out; a paragraph each. */
  readonly notes: () => readonly string[]
  /** null: the view is a table. */
  readonly picture: (() => PosterPicture) | null
  readonly table: () => PosterTable
  readonly figures: () => readonly ExportRow[]
  /** Of the figures as a file. */
  readonly fileName: string
}

/** What records are made of. */
export interface RecordTexts extends FrameTexts {
  readonly evidence: Evidence
}

/** A figure in the cell of a table: the number, or the mark of the reason why there is none. */
export function figureCell(figure: Figure | null | undefined, { language }: Messages, format = formatTableValue): string {
  if (!figure) return ''
  return isValued(figure) ? format(figure.quantity, figure.unit, language) : missingMark(figure.reason)
}

/** A cell of words or numbers, without colour. */
export function plainCell(text: string): PosterTable['rows'][number]['cells'][number] {
  return { text, fill: null }
}
