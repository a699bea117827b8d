import { formatPeriod } from '../domain/format/period-text.ts'
import type { Source } from '../domain/registry.ts'
import type { FigureRecord } from './figure-record.ts'
import type { FrameTexts } from './view-frame.ts'

/** More publishers than this are counted, not named. */
const MOST_NAMED = 3

/** The documents of what is shown, each once. */
export function documentsOf({ registry }: Pick<FrameTexts, 'registry'>, sourceIds: readonly string[]): readonly Source[] {
  return [...new Set(sourceIds)].flatMap((id) => registry.sources.get(id) ?? [])
}

/** Who published what is shown, official publishers first, and up to when it is official. */
export function sourceText(texts: FrameTexts, { sourceIds, officialUntil }: Pick<FigureRecord, 'sourceIds' | 'officialUntil'>): string {
  const { view, words } = texts
  const { chart, language } = texts.messages
  const sources = documentsOf(texts, sourceIds)
  const official = [...new Set(sources.filter(({ tier, counter }) => tier === 'official' || counter !== null).map(({ counter, publisher }) => (counter === null ? publisher : chart.counter(counter))))]
  const statements = [...new Set(sources.filter(({ tier, counter }) => tier === 'reported' && counter === null).map(({ publisher }) => publisher))]
  const named = [...official, ...(statements.length <= MOST_NAMED ? statements : [chart.statementCount(statements.length)])]
  return [
    ...(named.length > 0 ? [`${chart.source(named)}.`] : []),
    ...(officialUntil ? [`${chart.officialUntil(formatPeriod(officialUntil, words.periodUse(view.measure), language))}.`] : []),
  ].join(' ')
}
