import type { Period } from '../domain/period.ts'
import { formatPeriod } from '../domain/format/period-text.ts'
import { useEvidence, useMessages, useView, useWords } from '../state/stores.ts'

export interface SourceLineProps {
  /** Ids of the documents on screen. */
  readonly sourceIds: readonly string[]
  /** The latest official period on screen; null: statements only. */
  readonly officialUntil: Period | null
}

/** More publishers than this are counted, not named. */
const MOST_NAMED = 3

/** Who published what is on screen, official publishers first, and up to when it is official. */
export function SourceLine({ sourceIds, officialUntil }: SourceLineProps) {
  const { chart, language } = useMessages()
  const words = useWords()
  const { measure } = useView()
  const { registry } = useEvidence()
  const sources = [...new Set(sourceIds)].flatMap((id) => registry.sources.get(id) ?? [])
  const official = [...new Set(sources.filter(({ tier, counter }) => tier === 'official' || counter !== null).map(({ counter, publisher }) => (counter === null ? publisher : chart.counter(counter))))]
  const statements = [...new Set(sources.filter(({ tier, counter }) => tier === 'reported' && counter === null).map(({ publisher }) => publisher))]
  const named = [...official, ...(statements.length <= MOST_NAMED ? statements : [chart.statementCount(statements.length)])]
  return (
    <p>
      {named.length > 0 && `${chart.source(named)}. `}
      {officialUntil && `${chart.officialUntil(formatPeriod(officialUntil, words.periodUse(measure), language))}.`}
    </p>
  )
}
