import { formatPeriod } from '../../domain/format/period-text.ts'
import type { Trend } from '../../domain/trend.ts'
import { useEvidence, useMessages, useView, useViewState, useWords } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import { MarkKey } from '../../parts/MarkKey.tsx'
import { breakLetter, breakText } from '../../parts/ribbon.ts'
import { marksOf } from '../../parts/trend-lines.ts'
import styles from './TrendPanel.module.css'

/** Under the chart: what marks mean, further counters and lines, the events by number, the breaks. */
export function TrendNotes({ trend, onShowAll }: { readonly trend: Trend; readonly onShowAll: () => void }) {
  const messages = useMessages()
  const { chart, filters, language } = messages
  const view = useView()
  const words = useWords()
  const change = useViewState((state) => state.change)
  return (
    <div className={styles.notes}>
      <MarkKey marks={marksOf(trend)} texts={chart} />
      {(trend.hiddenPairs.length > 0 || trend.otherCounters.length > 0) && (
        <p className={styles.offers}>
          {trend.hiddenPairs.length > 0 && (
            <Button look="text" onClick={onShowAll}>
              {chart.moreLines(trend.hiddenPairs.length)}
            </Button>
          )}
          {trend.otherCounters.map(({ counter, pointCount, isShown }) => (
            <Button
              key={counter}
              look="text"
              aria-pressed={isShown}
              onClick={() => change({ counters: isShown ? view.counters.filter((code) => code !== counter) : [...view.counters, counter] })}
            >
              {isShown ? chart.hideCounter(chart.counter(counter)) : chart.alsoCountedBy(chart.counter(counter), pointCount)}
            </Button>
          ))}
        </p>
      )}
      {trend.scaleRefusal && <p>{filters.logRefused}</p>}
      {trend.events.length > 0 && (
        <section aria-label={chart.events}>
          <ol className={styles.events}>
            {trend.events.map((event, index) => (
              <li key={event.id}>
                <b aria-hidden="true">{index + 1}</b>
                <div>
                  <p>
                    <strong>
                      {formatPeriod(event.period, 'flow', language, 'short')}
                      {event.endPeriod && ` – ${formatPeriod(event.endPeriod, 'flow', language, 'short')}`}
                    </strong>
                    : {event.title[language]}
                  </p>
                  <p className={styles.summary}>
                    {event.summary[language]}{' '}
                    <span className={styles.aside}>
                      {words.place(event.locality)} <span aria-hidden="true">×</span> {words.place(event.partner)}
                    </span>{' '}
                    <span className={styles.aside}>
                      <EventSource id={event.source} />
                    </span>
                  </p>
                </div>
              </li>
            ))}
          </ol>
        </section>
      )}
      {trend.breaks.length > 0 && (
        <section aria-label={chart.breaks}>
          <ol className={styles.breaks}>
            {trend.breaks.map((mark, index) => (
              <li key={`${mark.day} ${mark.kind}`}>
                <b>{breakLetter(index)}</b>
                <p>{breakText(mark, messages)}</p>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  )
}

/** The publisher of a document, linked where it has a web address. */
function EventSource({ id }: { readonly id: string }) {
  const source = useEvidence().registry.sources.get(id)
  if (!source) return null
  if (!/^https?:/.test(source.url)) return source.publisher
  return (
    <a href={source.url} rel="noreferrer" target="_blank">
      {source.publisher}
    </a>
  )
}
