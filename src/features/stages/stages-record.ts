import type { ExportRow } from '../../csv/observations-to-csv.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import { yearPeriod } from '../../domain/period.ts'
import { stagesFacts } from '../../domain/stages-facts.ts'
import type { Stages } from '../../domain/stages.ts'
import { type FigureRecord, type PosterTable, type RecordTexts, figureCell, plainCell } from '../../parts/figure-record.ts'
import { breakNotes, withLetters } from '../../parts/ribbon.ts'
import { filterSentence } from '../../parts/sentence-parts.ts'
import { yearsFrame } from '../../parts/view-frame.ts'
import { brokenYears, stageMarks, stageMeasure, stageName, yearText } from './stages-words.ts'

/** What two stages say. They stand beside the figure of a view and have no picture that leaves the page: their table and figures do. */
export function stagesRecord(texts: RecordTexts, stages: Stages): FigureRecord {
  const { view, messages, words } = texts
  const facts = stagesFacts(stages)
  const [first, last] = [stages.years[0]?.year ?? 0, stages.years.at(-1)?.year ?? 0]
  return {
    headline: facts ? messages.stages.sentences.headline(facts, words) : words.measure(view.measure),
    caption: facts ? messages.stages.sentences.caption(facts) : '',
    filters: filterSentence(view, messages, words, yearsFrame(texts, { first, last })),
    sourceIds: stages.sourceIds,
    officialUntil: stages.officialUntil,
    notes: () => stagesNotes(stages, texts),
    picture: null,
    table: () => stagesTable(stages, texts),
    figures: () => stagesFigures(stages),
    fileName: `inflow-stages-${stages.promised.code}-${stages.done.code}-${first}-${last}.csv`,
  }
}

/** What must be known besides: parts of years left out, breaks. */
function stagesNotes({ partYears, breaks }: Stages, { messages }: Pick<RecordTexts, 'messages'>): readonly string[] {
  const [latest] = partYears
  return [...(latest ? [messages.stages.partYears(formatPeriod(latest, 'flow', messages.language))] : []), ...breakNotes(breaks, messages)]
}

/** Year by year: what was promised, what came, and the ratio. */
function stagesFigures(stages: Stages): readonly ExportRow[] {
  return stageMarks(stages).map(({ stage, year, figure }) => ({ ...stages.pair, measure: stageMeasure(stages, stage), period: yearPeriod(year.year), figure }))
}

/** A row for each year, the newest first. */
function stagesTable(stages: Stages, { messages }: Pick<RecordTexts, 'messages'>): PosterTable {
  const { chart, language } = messages
  const broken = brokenYears(stages)
  const column = (stage: 'promised' | 'done' | 'ratio') => ({ key: stage, head: stageName(stages, stage, messages), isNumber: true })
  return {
    kind: 'table',
    unit: tableUnit(stages.promised.unit, language),
    columns: [{ key: 'year', head: chart.period, isNumber: false }, column('promised'), column('done'), column('ratio')],
    rows: stages.years
      .map((year, position) => ({
        key: `${year.year}`,
        isEmphasised: false,
        cells: [withLetters(yearText(year, messages), broken.get(position)), figureCell(year.promised, messages), figureCell(year.done, messages), figureCell(year.ratio, messages)].map(plainCell),
      }))
      .toReversed(),
  }
}
