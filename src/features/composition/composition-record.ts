import { compositionCaptionFacts, compositionFacts } from '../../domain/composition-facts.ts'
import type { StackedComposition } from '../../domain/composition.ts'
import { partnerConcentration } from '../../domain/concentration.ts'
import { isValued } from '../../domain/figure.ts'
import { axisUnit, formatTick } from '../../domain/format/axis.ts'
import { formatPeriod, formatPeriodPhrase } from '../../domain/format/period-text.ts'
import { formatQuantity } from '../../domain/format/quantity-text.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import { type FigureRecord, type PosterTable, type RecordTexts, breakNotes, figureCell, plainCell } from '../../parts/figure-record.ts'
import { filterSentence } from '../../parts/sentence-parts.ts'
import { breakLetter } from '../../parts/trend-lines.ts'
import { yearsFrame } from '../../parts/view-frame.ts'
import { compositionFigures, compositionFileName } from './composition-export.ts'
import { columnMark, layerKey, layerName, periodUse, toStackedLayers } from './layer-words.ts'

const ALL_PERCENT = 100

/** What a composition says. */
export function compositionRecord(texts: RecordTexts, composition: StackedComposition): FigureRecord {
  const { evidence, view, messages, words } = texts
  const { sentences, language } = messages
  const facts = compositionFacts(composition)
  const captionFacts = compositionCaptionFacts(evidence, composition)
  const { columns, mode, unit } = composition
  return {
    headline: facts ? sentences.compositionHeadline(facts, words) : words.measure(view.measure),
    caption: captionFacts ? sentences.compositionCaption(captionFacts) : '',
    filters: filterSentence(view, messages, words, yearsFrame(texts, null)),
    sourceIds: composition.sourceIds,
    officialUntil: composition.officialUntil,
    notes: () => compositionNotes(texts, composition),
    picture: () => {
      const highest = mode === 'share' ? ALL_PERCENT : Math.max(...columns.map(({ total }) => Math.abs(total.quantity.value)))
      const axis = axisUnit(highest, unit, language)
      return {
        kind: 'layers',
        unit: axis.label,
        layers: toStackedLayers(composition, messages, words),
        columns: columns.map(({ day }, column) => ({ x: day, mark: columnMark(composition, column) })),
        runs: composition.runs,
        isMoment: composition.isMoment,
        breaks: composition.breaks.map((mark, index) => ({ x: mark.day, letter: breakLetter(index) })),
        top: mode === 'share' ? ALL_PERCENT : null,
        formatTick: (value) => formatTick(value, axis),
      }
    },
    table: () => compositionTable(texts, composition),
    figures: () => compositionFigures(composition),
    fileName: compositionFileName(composition),
  }
}

function compositionNotes({ evidence, view, messages }: RecordTexts, composition: StackedComposition): readonly string[] {
  const { composition: own, language } = messages
  const { over, measure, whole, columns, breaks, refusedShares } = composition
  const last = columns.at(-1)
  const concentration = over === 'partner' && last ? partnerConcentration(evidence, measure.code, whole.locality, last.period) : null
  return [
    ...(view.mode === 'change' || view.mode === 'index' ? [own.modeAsValue] : []),
    ...(refusedShares.length > 0 ? [own.refusedMark] : []),
    ...(concentration && isValued(concentration)
      ? [`${own.concentration}: ${formatQuantity(concentration.quantity, concentration.unit, language)} ${formatPeriodPhrase(concentration.period, periodUse(composition), language)} (${own.concentrationScale})`]
      : []),
    ...breakNotes(breaks, messages),
  ]
}

/** A row for each part, the newest date first; values with their total. */
function compositionTable({ messages, words }: RecordTexts, composition: StackedComposition): PosterTable {
  const { chart, composition: own, language } = messages
  const { layers, columns, mode, over, unit } = composition
  const rows = [
    ...layers.map((layer) => ({ key: layerKey(layer), name: layerName(layer, composition, messages, words), figures: layer.figures })),
    ...(mode === 'value' ? [{ key: 'total', name: own.total, figures: columns.map(({ total }) => total) }] : []),
  ]
  return {
    kind: 'table',
    unit: tableUnit(unit, language),
    columns: [
      { key: 'part', head: over === 'locality' ? chart.place : chart.partner, isNumber: false },
      ...columns.map(({ period }) => ({ key: period.text, head: formatPeriod(period, periodUse(composition), language, 'short'), isNumber: true })).toReversed(),
    ],
    rows: rows.map(({ key, name, figures }) => ({
      key,
      isEmphasised: key === 'total',
      cells: [name, ...columns.map((_, column) => figureCell(figures[column], messages)).toReversed()].map(plainCell),
    })),
  }
}
