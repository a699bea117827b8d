import { formatPeriod } from '../../domain/format/period-text.ts'
import { publisherText } from '../../domain/own-mark.ts'
import type { Source } from '../../domain/registry.ts'
import { webAddress } from '../../domain/source-address.ts'
import { documentsOf } from '../../parts/source-text.ts'
import { useEvidence, useMessages } from '../../state/stores.ts'
import lists from './OverviewLists.module.css'
import styles from './OverviewPanel.module.css'

/** More documents than this are counted. */
const MOST_LISTED = 8

interface DocumentListProps {
  readonly heading: string
  readonly sourceIds: readonly string[]
}

/** The documents an overview rests on, each with who published it and when, linked where it has a web address. */
export function DocumentList({ heading, sourceIds }: DocumentListProps) {
  const { registry } = useEvidence()
  const { chart } = useMessages()
  const sources = documentsOf({ registry }, sourceIds)
  if (sources.length === 0) return null
  return (
    <section className={styles.block} aria-labelledby="overview-documents">
      <h2 id="overview-documents">{heading}</h2>
      <ul className={lists.documents}>
        {sources.slice(0, MOST_LISTED).map((source) => (
          <li key={source.id}>
            <DocumentLine source={source} />
          </li>
        ))}
        {sources.length > MOST_LISTED && <li>{chart.moreDocuments(sources.length - MOST_LISTED)}</li>}
      </ul>
    </section>
  )
}

/** The title stays in the language of the document, whichever that is. */
function DocumentLine({ source }: { readonly source: Source }) {
  const { language } = useMessages()
  const address = webAddress(source.url)
  const title = <span lang="">{source.title}</span>
  return (
    <>
      {publisherText(source, language)}
      {/* Paper has no room for it, and no links. */}
      <span className={lists.title}>
        :{' '}
        {address === null ? (
          title
        ) : (
          <a href={address} rel="noreferrer" target="_blank">
            {title}
          </a>
        )}
      </span>
      {source.date && `, ${formatPeriod(source.date, 'flow', language, 'short')}`}
    </>
  )
}
