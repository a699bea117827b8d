import { cellOf } from '../domain/evidence.ts'
import { type Figure, type MergedFigure, isIncomplete, isMerged } from '../domain/figure.ts'
import { formatPeriod } from '../domain/format/period-text.ts'
import { WORLD } from '../domain/registry.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Words } from '../i18n/words.ts'
import type { FigureRecord } from './figure-record.ts'
import type { FrameTexts } from './view-frame.ts'

/** Words for sums of places that were merged (rule 6). */

/** More incomplete sums than this are counted. */
const MOST_NAMED = 4

/** "incomplete, 2 of 3: no figure of Binh Duong"; null where nothing is lacking. */
export function incompleteWords(figure: Figure, { provenance }: Messages, words: Words): string | null {
  const merged = mergedParts(figure).find(isIncomplete)
  return merged ? lackingWords(merged, provenance, words) : null
}

function lackingWords({ parts, lacking }: MergedFigure, provenance: Messages['provenance'], words: Words): string {
  return provenance.incomplete(parts.length, parts.length + lacking.length, lacking.map(words.place))
}

/** The record with what must be known of sums of merged places among its notes; itself where there are none. */
export function withBoundaryNotes(record: FigureRecord, texts: Omit<FrameTexts, 'registry'>): FigureRecord {
  return texts.view.boundaries === 'reported' ? record : { ...record, notes: () => [...record.notes(), ...boundaryNotes(record, texts)] }
}

/** That sums of merged places are shown, and which of them are incomplete; nothing where none is. */
export function boundaryNotes(record: FigureRecord, { messages, words }: Omit<FrameTexts, 'registry'>): readonly string[] {
  const { provenance, chart, language } = messages
  const merged = [...new Set(record.figures().flatMap(({ figure }) => mergedParts(figure)))]
  if (merged.length === 0) return []
  const incomplete = merged.filter(isIncomplete).map((figure) => {
    const { locality, partner, measure } = cellOf(figure)
    const place = chart.lineOf(words.place(locality ?? ''), partner === WORLD || partner === null ? null : words.place(partner))
    return `${place}, ${formatPeriod(figure.period, words.periodUse(measure ?? ''), language)}: ${lackingWords(figure, provenance, words)}`
  })
  const list = incomplete.length > 0 ? [provenance.incompleteList(incomplete.slice(0, MOST_NAMED), Math.max(0, incomplete.length - MOST_NAMED))] : []
  return [provenance.merged, ...list]
}

function mergedParts(figure: Figure): readonly MergedFigure[] {
  if (isMerged(figure)) return [figure]
  return figure.kind === 'computed' ? figure.parts.flatMap(mergedParts) : []
}
