import type { Period } from '../domain/period.ts'
import { formatPeriod } from '../domain/format/period-text.ts'
import { webAddress } from '../domain/source-address.ts'
import { useEvidence, useMessages, useView, useWords } from '../state/stores.ts'

export interface SourceLineProps {
  /** Ids of the documents on screen. */
  readonly sourceIds: readonly string[]
  /** The latest official period on screen; null: statements only. */
  readonly officialUntil: Period | null
  /** Paper has no room for the documents themselves. */
  readonly isBrief?: boolean
}

/** More publishers than this are counted, not named. */
const MOST_NAMED = 3
/** More documents than this are not listed on paper. */
const MOST_LISTED = 8

/** Who published what is on screen, official publishers first, and up to when it is official; on paper, which has no links, the documents and where they are. */
export function SourceLine({ sourceIds, officialUntil, isBrief = false }: SourceLineProps) {
  const { chart, language } = useMessages()
  const words = useWords()
  const { measure } = useView()
  const { registry } = useEvidence()
  const sources = [...new Set(sourceIds)].flatMap((id) => registry.sources.get(id) ?? [])
  const official = [...new Set(sources.filter(({ tier, counter }) => tier === 'official' || counter !== null).map(({ counter, publisher }) => (counter === null ? publisher : chart.counter(counter))))]
  const statements = [...new Set(sources.filter(({ tier, counter }) => tier === 'reported' && counter === null).map(({ publisher }) => publisher))]
  const named = [...official, ...(statements.length <= MOST_NAMED ? statements : [chart.statementCount(statements.length)])]
  return (
    <>
      <p>
        {named.length > 0 && `${chart.source(named)}. `}
        {officialUntil && `${chart.officialUntil(formatPeriod(officialUntil, words.periodUse(measure), language))}.`}
      </p>
      {!isBrief && (
        <ul className="print-only">
          {sources.slice(0, MOST_LISTED).map(({ id, publisher, title, url }) => (
            // In the language of the document, whichever that is.
            <li key={id} lang="">
              {publisher}: {title}. {webAddress(url) ?? url}
            </li>
          ))}
          {sources.length > MOST_LISTED && <li>{chart.moreDocuments(sources.length - MOST_LISTED)}</li>}
        </ul>
      )}
    </>
  )
}
