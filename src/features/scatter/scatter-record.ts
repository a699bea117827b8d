import { formatTableValue } from '../../domain/format/quantity-text.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import { scatterCaptionFacts, scatterFacts } from '../../domain/scatter-facts.ts'
import type { Scatter } from '../../domain/scatter.ts'
import type { ExportRow } from '../../csv/observations-to-csv.ts'
import { type FigureRecord, type PosterTable, type RecordTexts, plainCell } from '../../parts/figure-record.ts'
import { filterSentence } from '../../parts/sentence-parts.ts'
import { scatterFrame } from '../../parts/view-frame.ts'
import { capitalTitle, dotDate, toDotPlot } from './scatter-words.ts'

/** What a scatter says; null without dots. */
export function scatterRecord(texts: RecordTexts, scatter: Scatter): FigureRecord | null {
  const { view, messages, words } = texts
  const { sentences } = messages.scatter
  const [facts, captionFacts] = [scatterFacts(scatter), scatterCaptionFacts(scatter)]
  if (!facts || !captionFacts) return null
  return {
    headline: sentences.headline(facts, words),
    caption: sentences.caption(captionFacts, words),
    filters: filterSentence({ ...view, measure: scatter.capital.code }, messages, words, scatterFrame(texts, scatter)),
    sourceIds: scatter.sourceIds,
    officialUntil: scatter.officialUntil,
    notes: () => scatterNotes(texts, scatter),
    picture: () => ({ kind: 'dots', unit: capitalTitle(scatter, messages, words), ...toDotPlot(scatter, messages, words) }),
    table: () => scatterTable(texts, scatter),
    figures: () => scatterFigures(scatter),
    fileName: `inflow-scatter-${scatter.capital.code}-${scatter.over}-${(scatter.at?.text ?? '').replace('/', '_')}.csv`,
  }
}

/** What axes, lines and the marks that are there mean. */
export function scatterNotes({ messages, words }: Pick<RecordTexts, 'messages' | 'words'>, scatter: Scatter): readonly string[] {
  const own = messages.scatter
  const marks = new Set(toDotPlot(scatter, messages, words).dots.map(({ mark }) => mark))
  return [own.axes, ...(marks.has('above') ? [own.arrow] : []), ...(marks.has('hollow') ? [own.hollow] : [])]
}

/** Every dot, the largest capital first. */
function scatterTable({ messages, words }: RecordTexts, scatter: Scatter): PosterTable {
  const { chart, compare, scatter: own, language } = messages
  const { projects, capital, over, dots } = scatter
  return {
    kind: 'table',
    unit: '',
    columns: [
      { key: 'place', head: over === 'locality' ? chart.place : chart.partner, isNumber: false },
      { key: 'projects', head: words.measure(projects.code), isNumber: true },
      { key: 'capital', head: `${words.measure(capital.code)} (${tableUnit(capital.unit, language)})`, isNumber: true },
      { key: 'size', head: `${own.average} (${tableUnit('USD million per project', language)})`, isNumber: true },
      { key: 'date', head: compare.columns.date, isNumber: false },
    ],
    rows: dots.map((dot) => ({
      key: dot.place.code,
      isEmphasised: dot.isChosen || dot.isPinned,
      cells: [
        words.place(dot.place.code),
        ...[dot.projects, dot.capital, dot.size].map(({ quantity, unit }) => formatTableValue(quantity, unit, language)),
        dotDate(scatter, dot, messages, words, 'short'),
      ].map(plainCell),
    })),
  }
}

/** Both figures of every dot, what else is said of its capital, and the average computed from them: one row a figure. */
function scatterFigures({ dots, projects, capital, at }: Scatter): readonly ExportRow[] {
  return dots.flatMap((dot) => {
    const row = { ...dot.pair, period: at ?? dot.capital.period }
    return [
      { ...row, measure: projects.code, figure: dot.projects },
      ...[dot.capital, ...dot.alsoReported, dot.size].map((figure) => ({ ...row, measure: capital.code, figure })),
    ]
  })
}
