import { brokenTimes } from '../../domain/broken-periods.ts'
import { isValued } from '../../domain/figure.ts'
import { formatMissing, formatRefusal, missingMark } from '../../domain/format/missing-text.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { formatTableChange, formatTableValue } from '../../domain/format/quantity-text.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import { heatClassOf } from '../../domain/heat.ts'
import type { MatrixCell } from '../../domain/matrix-body.ts'
import { matrixCaptionFacts, matrixFacts } from '../../domain/matrix-facts.ts'
import type { Matrix } from '../../domain/matrix.ts'
import { MIRROR_MEASURE } from '../../domain/world-offers.ts'
import { type FigureRecord, type PosterTable, type RecordTexts, figureCell, plainCell } from '../../parts/figure-record.ts'
import { heatFills } from '../../parts/heat-colours.ts'
import { classText } from '../../parts/heat-words.ts'
import { breakNotes, withLetters } from '../../parts/ribbon.ts'
import { withMirrorNote } from '../../parts/mirror-note.ts'
import { filterSentence } from '../../parts/sentence-parts.ts'
import { matrixFrame } from '../../parts/view-frame.ts'
import { matrixFigures, matrixFileName } from './matrix-export.ts'
import { columnName, hiddenOver, isHollow, isItself, totalName } from './matrix-words.ts'

/** What a matrix says, its rows in the order given. */
export function matrixRecord(texts: RecordTexts, matrix: Matrix): FigureRecord {
  const { evidence, view, messages, words } = texts
  const { sentences } = messages.matrix
  const facts = matrixFacts(evidence, matrix)
  return {
    headline: facts ? sentences.headline(facts, words) : '',
    caption: withMirrorNote(texts, sentences.caption(matrixCaptionFacts(matrix))),
    filters: filterSentence(view, messages, words, matrixFrame(texts, matrix)),
    sourceIds: matrix.sourceIds,
    officialUntil: matrix.officialUntil,
    notes: () => matrixNotes(texts, matrix),
    picture: null,
    table: () => matrixTable(texts, matrix),
    figures: () => matrixFigures(matrix),
    fileName: matrixFileName(matrix),
  }
}

/** Stands behind figures that are no counts where cells have no outline. */
const UNCOUNTED = '°'

/** What the cells of a matrix must be read with; without the classes of the colours, which a legend shows. `outlined`: how cells look that are no counts. */
export function matrixRemarks({ view, messages }: Pick<RecordTexts, 'view' | 'messages'>, matrix: Matrix, outlined = messages.matrix.outlined): readonly string[] {
  const { matrix: own, language } = messages
  const { rows, foot, refusals, isMoment, directions } = matrix
  const cells = rows.flatMap((row) => [...row.cells, ...(row.side ? [row.side] : [])])
  const shown = [...cells, ...foot.flatMap((total) => [...total.cells, ...(total.side ? [total.side] : [])])]
  const reasons = new Set(shown.flatMap(({ figure, pair }) => (isValued(figure) ? [] : [`${missingMark(figure.reason)} ${isItself(pair) ? own.itself : formatMissing(figure, language)}`])))
  const hasBlanks = view.measure === MIRROR_MEASURE && cells.some(({ figure, pair }) => !isValued(figure) && !isItself(pair))
  return [
    ...(cells.some((cell) => isHollow(matrix, cell)) ? [`${outlined}: ${directions.columns === 'time' ? own.hollow : own.vague}`] : []),
    ...(cells.some(({ otherDate }) => otherDate !== null) ? [own.otherDate] : []),
    ...(reasons.size > 0 ? [[...reasons].join(' · ')] : []),
    ...(hasBlanks ? [own.mirrorBlanks] : []),
    ...refusals.map(({ over, refusal }) => (over === 'time' && isMoment ? own.stocksOverTime : over === 'time' ? own.notSummedOverTime(formatRefusal(refusal, language)) : own.notSummed(formatRefusal(refusal, language)))),
    ...(view.mode === 'index' ? [own.indexAsValue] : []),
    ...breakNotes(matrix.breaks, messages),
  ]
}

function matrixNotes(texts: RecordTexts, matrix: Matrix): readonly string[] {
  const { matrix: own, language, ranking } = texts.messages
  const { heat, unit, mode, emptyPlaces, hiddenPlaces } = matrix
  const classes = heat.classes.map((heatClass) => classText(heatClass, texts.messages)).join(' · ')
  return [
    `${mode === 'change' ? own.classesOfChange : own.classes[heat.spread]} ${tableUnit(unit, language)}: ${classes}`,
    ...matrixRemarks(texts, matrix, UNCOUNTED),
    ...(emptyPlaces.length > 0 ? [ranking.missingCount(emptyPlaces.length)] : []),
    ...(hiddenPlaces.length > 0 ? [own.hiddenPlaces(hiddenPlaces.length, hiddenOver(matrix))] : []),
  ]
}

function matrixTable({ messages, words }: RecordTexts, matrix: Matrix): PosterTable {
  const { chart, language } = messages
  const { rows, foot, columns, side, directions, measure, heat, mode, unit } = matrix
  const texts = { messages, words, use: words.periodUse(measure.code) }
  const fills = heatFills(heat, mode === 'change')
  const broken = brokenTimes(matrix)
  const format = mode === 'change' ? formatTableChange : formatTableValue
  const cellOf = (cell: MatrixCell | null, isTotal: boolean): PosterTable['rows'][number]['cells'][number] => ({
    text: [`${figureCell(cell?.figure, messages, format)}${cell && isHollow(matrix, cell) ? UNCOUNTED : ''}`, ...(cell?.otherDate ? [`(${formatPeriod(cell.otherDate, texts.use, language, 'short')})`] : [])].join(' '),
    fill: (!isTotal && cell && isValued(cell.figure) && fills[heatClassOf(heat, cell.figure.quantity.value)]) || null,
  })
  const cellsOf = (name: string, cells: readonly MatrixCell[], last: MatrixCell | null, isTotal: boolean) => [
    plainCell(name),
    ...cells.map((cell) => cellOf(cell, isTotal)),
    ...(side ? [cellOf(last, true)] : []),
  ]
  return {
    kind: 'table',
    unit: tableUnit(unit, language),
    columns: [
      { key: 'name', head: directions.rows === 'partner' ? chart.partner : chart.place, isNumber: false },
      ...columns.map((column, position) => ({ key: column.key, head: withLetters(columnName(column, 'short', texts), broken.get(position)), isNumber: true })),
      ...(side ? [{ key: 'side', head: totalName(side, directions.columns, texts), isNumber: true }] : []),
    ],
    rows: [
      ...rows.map((row) => ({ key: row.place.code, isEmphasised: row.isChosen, cells: cellsOf(words.place(row.place.code), row.cells, row.side, false) })),
      ...foot.map((total) => ({ key: `${total.kind} total`, isEmphasised: true, cells: cellsOf(totalName(total, directions.rows, texts), total.cells, total.side, true) })),
    ],
  }
}
