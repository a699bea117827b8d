import { formatPeriod } from '../../domain/format/period-text.ts'
import type { Overview } from '../../domain/overview.ts'
import { ViewLink } from '../../parts/ViewLink.tsx'
import { useData, useMessages, useWords } from '../../state/stores.ts'
import lists from './OverviewLists.module.css'
import styles from './OverviewPanel.module.css'

/** Missions, memoranda and talks, numbered as on the trend. */
export function EventList({ overview: { trend, pair } }: { readonly overview: Overview }) {
  const { language, overview: texts } = useMessages()
  const words = useWords()
  const { events } = trend
  if (events.length === 0) return null
  return (
    <section className={styles.block} aria-labelledby="overview-events">
      <h2 id="overview-events">{texts.events}</h2>
      <ol className={lists.events}>
        {events.map((event, index) => (
          <li key={event.id}>
            <b aria-hidden="true">{index + 1}</b>
            <p>
              <strong>
                {formatPeriod(event.period, 'flow', language, 'short')}
                {event.endPeriod && ` – ${formatPeriod(event.endPeriod, 'flow', language, 'short')}`}
              </strong>
              : {event.title[language]}{' '}
              <span className={lists.aside}>
                {event.locality !== pair.locality && `${words.place(event.locality)} · `}
                <EventSource id={event.source} />
              </span>
            </p>
          </li>
        ))}
      </ol>
      <p className={styles.foot}>
        <ViewLink part={{ kind: 'trend' }}>{texts.eventsLink}</ViewLink>
      </p>
    </section>
  )
}

/** The publisher of a document, linked where it has a web address. */
function EventSource({ id }: { readonly id: string }) {
  const source = useData(({ registry }) => registry.sources.get(id))
  if (!source) return null
  if (!/^https?:/.test(source.url)) return source.publisher
  return (
    <a href={source.url} rel="noreferrer" target="_blank">
      {source.publisher}
    </a>
  )
}
