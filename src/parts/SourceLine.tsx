import { publisherText } from '../domain/own-mark.ts'
import type { Period } from '../domain/period.ts'
import { webAddress } from '../domain/source-address.ts'
import { useEvidence, useMessages, useView, useWords } from '../state/stores.ts'
import { documentsOf, sourceText } from './source-text.ts'

export interface SourceLineProps {
  /** Ids of the documents on screen. */
  readonly sourceIds: readonly string[]
  /** The latest official period on screen; null: statements only. */
  readonly officialUntil: Period | null
  /** Paper has no room for the documents themselves. */
  readonly isBrief?: boolean
}

/** More documents than this are not listed on paper. */
const MOST_LISTED = 8

/** Who published what is on screen, official publishers first, and up to when it is official; on paper, which has no links, the documents and where they are. */
export function SourceLine({ sourceIds, officialUntil, isBrief = false }: SourceLineProps) {
  const messages = useMessages()
  const { chart } = messages
  const words = useWords()
  const view = useView()
  const { registry } = useEvidence()
  const texts = { view, registry, messages, words }
  const sources = documentsOf(texts, sourceIds)
  return (
    <>
      <p>{sourceText(texts, { sourceIds, officialUntil })}</p>
      {!isBrief && (
        <ul className="print-only">
          {sources.slice(0, MOST_LISTED).map((source) => (
            // In the language of the document, whichever that is.
            <li key={source.id} lang="">
              {publisherText(source, messages.language)}: {source.title}. {webAddress(source.url) ?? source.url}
            </li>
          ))}
          {sources.length > MOST_LISTED && <li>{chart.moreDocuments(sources.length - MOST_LISTED)}</li>}
        </ul>
      )}
    </>
  )
}
