import type { ExportRow } from '../../csv/observations-to-csv.ts'
import { brokenColumns } from '../../domain/broken-periods.ts'
import { componentCaptionFacts, componentFacts } from '../../domain/components-facts.ts'
import type { ComponentStack } from '../../domain/components.ts'
import type { Figure } from '../../domain/figure.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import { type FigureRecord, type PosterTable, type RecordTexts, figureCell, plainCell } from '../../parts/figure-record.ts'
import { breakNotes, withLetters } from '../../parts/ribbon.ts'
import { filterSentence } from '../../parts/sentence-parts.ts'
import { yearsFrame } from '../../parts/view-frame.ts'
import { componentPicture } from './component-words.ts'

/** What a stack of components says. */
export function componentRecord(texts: RecordTexts, stack: ComponentStack): FigureRecord {
  const { evidence, view, messages, words } = texts
  const own = messages.composition.components
  const [facts, captionFacts] = [componentFacts(stack), componentCaptionFacts(evidence, stack)]
  return {
    headline: facts ? own.sentences.headline(facts, words) : words.measure(stack.measure.code),
    caption: captionFacts ? own.sentences.caption(captionFacts, words) : '',
    filters: `${filterSentence(view, messages, words, yearsFrame(texts, null))}, ${own.name.charAt(0).toLocaleLowerCase(messages.language)}${own.name.slice(1)}`,
    sourceIds: stack.sourceIds,
    officialUntil: stack.officialUntil,
    notes: () => componentNotes(texts, stack),
    picture: () => componentPicture(stack, messages, words),
    table: () => componentTable(texts, stack),
    figures: () => componentFigures(stack),
    fileName: `inflow-composition-${stack.measure.code}-component-${stack.mode}.csv`,
  }
}

/** What the line across the bars is, what is not drawn, why counts stand apart, breaks. */
function componentNotes({ evidence, view, messages }: RecordTexts, stack: ComponentStack): readonly string[] {
  const { mode, columns, breaks } = stack
  const { components, modeAsValue, refusedMark } = messages.composition
  return [
    ...(view.mode !== mode ? [modeAsValue] : []),
    mode === 'share' ? (columns.some(({ hasNegativeParts }) => hasNegativeParts) ? refusedMark : '') : components.totalMark,
    components.countsApart,
    ...(componentCaptionFacts(evidence, stack)?.restated ?? []).map(components.sentences.restated),
    ...breakNotes(breaks, messages),
  ].filter((note) => note !== '')
}

/** Year by year: the components, what the total has beyond them, the total, and the counts; one row a figure. */
function componentFigures({ columns, layers, measure, pair, mode }: ComponentStack): readonly ExportRow[] {
  return columns.flatMap(({ period, total, rest }, column) => {
    const row = (code: string, figure: Figure | null | undefined): readonly ExportRow[] => (figure ? [{ ...pair, measure: code, period, figure }] : [])
    return [
      ...layers.flatMap((layer) => row(layer.measure.code, layer.figures[column])),
      ...(mode === 'value' ? row(measure.code, rest) : []),
      ...row(measure.code, total),
      ...layers.flatMap((layer) => (layer.count ? row(layer.count.code, layer.counts[column]) : [])),
    ]
  })
}

/** A row for each year, the newest first: capital in one unit, then counts, each in its own. */
function componentTable({ messages, words }: RecordTexts, stack: ComponentStack): PosterTable {
  const { chart, composition, language } = messages
  const { columns, layers, mode, unit } = stack
  const broken = brokenColumns(stack)
  const counted = layers.filter(({ count }) => count !== null)
  const cell = (figure: Figure | null | undefined) => (figure ? figureCell(figure, messages) : '×')
  return {
    kind: 'table',
    unit: tableUnit(unit, language),
    columns: [
      { key: 'year', head: chart.period, isNumber: false },
      ...layers.map(({ measure }) => ({ key: measure.code, head: words.measure(measure.code), isNumber: true })),
      ...(mode === 'value' ? [{ key: 'rest', head: composition.components.rest, isNumber: true }, { key: 'total', head: composition.total, isNumber: true }] : []),
      ...counted.map(({ count }) => ({ key: count?.code ?? '', head: `${words.measure(count?.code ?? '')} (${tableUnit(count?.unit ?? 'projects', language)})`, isNumber: true })),
    ],
    rows: columns
      .map(({ period, rest, total }, column) => ({
        key: period.text,
        isEmphasised: false,
        cells: [
          withLetters(formatPeriod(period, 'flow', language, 'short'), broken.get(column)),
          ...layers.map(({ figures }) => cell(figures[column])),
          ...(mode === 'value' ? [cell(rest), cell(total)] : []),
          ...counted.map(({ counts }) => cell(counts[column])),
        ].map(plainCell),
      }))
      .toReversed(),
  }
}
