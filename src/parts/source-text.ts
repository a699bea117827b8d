import { formatPeriod } from '../domain/format/period-text.ts'
import { ownFilesOf, ownText } from '../domain/own-mark.ts'
import type { Source } from '../domain/registry.ts'
import type { FigureRecord } from './figure-record.ts'
import type { FrameTexts } from './view-frame.ts'

/** More publishers than this are counted, not named. */
const MOST_NAMED = 3

/** The documents of what is shown, each once. */
export function documentsOf({ registry }: Pick<FrameTexts, 'registry'>, sourceIds: readonly string[]): readonly Source[] {
  return [...new Set(sourceIds)].flatMap((id) => registry.sources.get(id) ?? [])
}

/** Files of the reader's own among the documents shown, as a sentence without its full stop; null: all is curated. */
export function ownFilesText(texts: FrameTexts, { sourceIds }: Pick<FigureRecord, 'sourceIds'>): string | null {
  const files = ownFilesOf(documentsOf(texts, sourceIds))
  return files.length === 0 ? null : ownText(files, texts.messages.language)
}

/** Files of the reader's own first; then who published what is shown, official publishers first, and up to when it is official, unless that is the reader's word. */
export function sourceText(texts: FrameTexts, { sourceIds, officialUntil }: Pick<FigureRecord, 'sourceIds' | 'officialUntil'>): string {
  const { view, words } = texts
  const { chart, language } = texts.messages
  const own = ownFilesText(texts, { sourceIds })
  const sources = documentsOf(texts, sourceIds).filter(({ ownFile }) => ownFile === undefined)
  const official = [...new Set(sources.filter(({ tier, counter }) => tier === 'official' || counter !== null).map(({ counter, publisher }) => (counter === null ? publisher : chart.counter(counter))))]
  const statements = [...new Set(sources.filter(({ tier, counter }) => tier === 'reported' && counter === null).map(({ publisher }) => publisher))]
  const named = [...official, ...(statements.length <= MOST_NAMED ? statements : [chart.statementCount(statements.length)])]
  return [
    ...(own === null ? [] : [`${own}.`]),
    ...(named.length > 0 ? [`${chart.source(named)}.`] : []),
    ...(officialUntil && own === null ? [`${chart.officialUntil(formatPeriod(officialUntil, words.periodUse(view.measure), language))}.`] : []),
  ].join(' ')
}
