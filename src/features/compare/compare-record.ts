import type { CompareRow } from '../../domain/comparison-row.ts'
import type { Comparison } from '../../domain/comparison.ts'
import { type Figure, isValued } from '../../domain/figure.ts'
import { formatMissing, missingMark } from '../../domain/format/missing-text.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { formatRank, formatTableChange, formatTablePhrase } from '../../domain/format/quantity-text.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import type { CompareColumn } from '../../domain/view.ts'
import { type FigureRecord, type PosterTable, type RecordTexts, figureCell, plainCell } from '../../parts/figure-record.ts'
import { withMirrorNote } from '../../parts/mirror-note.ts'
import { filterSentence } from '../../parts/sentence-parts.ts'
import { comparisonFrame } from '../../parts/view-frame.ts'
import { comparisonFigures, comparisonFileName } from './compare-export.ts'
import { type RowTexts, pairName } from './row-words.ts'

/** What a comparison says. */
export function comparisonRecord(texts: RecordTexts, comparison: Comparison): FigureRecord {
  const { view, messages, words } = texts
  const { compare, sentences, language } = messages
  const { measure, at, facts, otherDateCount } = comparison
  return {
    headline: sentences.compareHeadline(facts, words),
    caption: withMirrorNote(texts, at === null ? '' : compare.caption(formatPeriod(at, words.periodUse(measure.code), language), otherDateCount, facts.missingCount)),
    filters: filterSentence(view, messages, words, comparisonFrame(texts, comparison)),
    sourceIds: comparison.sourceIds,
    officialUntil: comparison.officialUntil,
    notes: () => comparisonNotes(texts, comparison),
    picture: null,
    table: () => comparisonTable(texts, comparison),
    figures: () => comparisonFigures(comparison),
    fileName: comparisonFileName(comparison),
  }
}

/** Columns left out, and what the marks in cells without a number mean. */
export function comparisonNotes({ messages }: Pick<RecordTexts, 'messages'>, { rows, columns, leftOut }: Comparison): readonly string[] {
  const { compare, language } = messages
  const shown = rows.flatMap((row) => columns.flatMap((column) => figureIn(row, column) ?? []))
  const reasons = new Set(shown.flatMap((figure) => (figure.kind === 'missing' ? [`${missingMark(figure.reason)} ${formatMissing(figure, language)}`] : [])))
  return [...(leftOut.length > 0 ? [compare.leftOut(leftOut.map((column) => compare.columns[column]))] : []), ...(reasons.size > 0 ? [[...reasons].join(' · ')] : [])]
}

function figureIn(row: CompareRow, column: CompareColumn): Figure | null {
  switch (column) {
    case 'place':
    case 'date':
      return null
    case 'share':
    case 'rank':
      return row[column].computed
    default:
      return row[column]
  }
}

function comparisonTable({ registry, messages, words }: RecordTexts, { measure, rows, columns }: Comparison): PosterTable {
  const { compare, language } = messages
  const texts: RowTexts = { registry, messages, words, use: words.periodUse(measure.code) }
  const heads: Readonly<Record<CompareColumn, string>> = {
    ...compare.columns,
    value: `${words.measure(measure.code)} (${tableUnit(measure.unit, language)})`,
    change: `${compare.columns.change} (%)`,
    since: `${compare.columns.since} (%)`,
    size: `${compare.columns.size} (${tableUnit('USD million per project', language)})`,
  }
  return {
    kind: 'table',
    unit: '',
    columns: columns.map((column) => ({ key: column, head: heads[column], isNumber: column !== 'place' && column !== 'date' })),
    rows: rows.map((row) => ({ key: row.key, isEmphasised: false, cells: columns.map((column) => plainCell(cellText(row, column, texts))) })),
  }
}

function cellText(row: CompareRow, column: CompareColumn, texts: RowTexts): string {
  const { messages } = texts
  const { language } = messages
  switch (column) {
    case 'place':
      return pairName(row.pair, texts)
    case 'date':
      return isValued(row.value) ? formatPeriod(row.value.period, texts.use, language, 'short') : ''
    case 'share': {
      // What a document prints says more than what is computed.
      const { reported, computed } = row.share
      return reported ? formatTablePhrase(reported.quantity, 'percent', language) : isValued(computed) ? formatTablePhrase(computed.quantity, 'percent', language) : missingMark(computed.reason)
    }
    case 'rank': {
      const { range, reported, computed } = row.rank
      const [printed] = reported
      if (range) return formatRank(range.from, range.to, language)
      return printed ? formatRank(printed.quantity.value, printed.quantity.value, language) : figureCell(computed, messages)
    }
    case 'change':
    case 'since':
      return figureCell(row[column], messages, formatTableChange)
    default:
      return figureCell(row[column], messages)
  }
}
