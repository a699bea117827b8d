import { brokenColumns } from '../../domain/broken-periods.ts'
import { compositionCaptionFacts, compositionFacts } from '../../domain/composition-facts.ts'
import type { StackedComposition } from '../../domain/composition.ts'
import { partnerConcentration } from '../../domain/concentration.ts'
import { isValued } from '../../domain/figure.ts'
import { formatPeriod, formatPeriodPhrase, formatYearRange } from '../../domain/format/period-text.ts'
import { endYear, yearRuns } from '../../domain/period.ts'
import { formatQuantity } from '../../domain/format/quantity-text.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import { type FigureRecord, type PosterTable, type RecordTexts, figureCell, plainCell } from '../../parts/figure-record.ts'
import { breakNotes, withLetters } from '../../parts/ribbon.ts'
import { filterSentence } from '../../parts/sentence-parts.ts'
import { yearsFrame } from '../../parts/view-frame.ts'
import { compositionFigures, compositionFileName } from './composition-export.ts'
import { compositionPicture, layerKey, layerName, periodUse } from './layer-words.ts'

/** What a composition says. */
export function compositionRecord(texts: RecordTexts, composition: StackedComposition): FigureRecord {
  const { evidence, view, messages, words } = texts
  const { sentences } = messages
  const facts = compositionFacts(composition)
  const captionFacts = compositionCaptionFacts(evidence, composition)
  return {
    headline: facts ? sentences.compositionHeadline(facts, words) : words.measure(view.measure),
    caption: [...(captionFacts ? [sentences.compositionCaption(captionFacts)] : []), ...groupSentence(texts, composition)].join(' '),
    filters: filterSentence(view, messages, words, yearsFrame(texts, null)),
    sourceIds: composition.sourceIds,
    officialUntil: composition.officialUntil,
    notes: () => compositionNotes(texts, composition),
    picture: () => compositionPicture(composition, messages, words),
    table: () => compositionTable(texts, composition),
    figures: () => compositionFigures(composition),
    fileName: compositionFileName(composition),
  }
}

/** Of a group: that its total is a sum, and of which years it is not. */
function groupSentence({ registry, messages, words }: RecordTexts, { whole, columns, leftOut }: StackedComposition): readonly string[] {
  const { composition: own, list, language } = messages
  const isGroup = registry.places.get(whole.locality)?.kind === 'group'
  if (!isGroup || columns.every(({ total }) => total.kind !== 'computed')) return []
  const years = yearRuns(leftOut.periods.map(endYear)).map(({ first, last }) => formatYearRange(first, last, language))
  return [own.groupSum(words.place(whole.locality), years.length > 0 ? list(years) : null, list(leftOut.members.map(({ code }) => words.place(code))))]
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
  const broken = brokenColumns(composition)
  const rows = [
    ...layers.map((layer) => ({ key: layerKey(layer), name: layerName(layer, composition, messages, words), figures: layer.figures })),
    ...(mode === 'value' ? [{ key: 'total', name: own.total, figures: columns.map(({ total }) => total) }] : []),
  ]
  return {
    kind: 'table',
    unit: tableUnit(unit, language),
    columns: [
      { key: 'part', head: over === 'locality' ? chart.place : chart.partner, isNumber: false },
      ...columns.map(({ period }, column) => ({ key: period.text, head: withLetters(formatPeriod(period, periodUse(composition), language, 'short'), broken.get(column)), isNumber: true })).toReversed(),
    ],
    rows: rows.map(({ key, name, figures }) => ({
      key,
      isEmphasised: key === 'total',
      cells: [name, ...columns.map((_, column) => figureCell(figures[column], messages)).toReversed()].map(plainCell),
    })),
  }
}
