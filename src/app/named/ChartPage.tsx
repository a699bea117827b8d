import { formatPeriod } from '../../domain/format/period-text.ts'
import { webAddress } from '../../domain/source-address.ts'
import { NAMED_MESSAGES } from '../../i18n/named-messages.ts'
import { MarkKey } from '../../parts/MarkKey.tsx'
import { documentsOf } from '../../parts/source-text.ts'
import { serialiseView } from '../../url/address.ts'
import { FigureStill } from './FigureStill.tsx'
import { FigureTable } from './FigureTable.tsx'
import type { FillNames } from './fills.ts'
import { inLanguage, pageOf } from './named-files.ts'
import type { NamedFigure } from './named-figure.ts'
import { NamedShell } from './NamedShell.tsx'
import styles from './Named.module.css'

export interface ChartPageProps {
  readonly figure: NamedFigure
  readonly fills: FillNames
  /** Other charts on the same topic. */
  readonly others: readonly NamedFigure[]
  /** For the page of another site; null: not known, since the site's own address is not. */
  readonly code: string | null
}

/** The page of a named chart: what it says, shows and rests on, and all ways to take it along. */
export function ChartPage({ figure, fills, others, code }: ChartPageProps) {
  const { chart, texts, record, picture, table, title, source, date } = figure
  const { messages } = texts
  const { language } = messages
  const words = NAMED_MESSAGES[language]
  const isDrawn = picture.kind !== 'table'
  const file = (name: string) => inLanguage(name, language)
  const topic = words.topics[chart.topic]
  const notes = record.notes()
  return (
    <NamedShell messages={messages} home="../../" gallery={`../../${file('charts.html')}`} inLanguage={pageOf}>
      <article className={styles.chart}>
        <p className={styles.topic}>
          <a href={`../../${file('charts.html')}#${chart.topic}`}>{topic}</a>
        </p>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.finding}>{record.headline}</p>
        {record.caption !== '' && <p className={styles.sentence}>{record.caption}</p>}
        <figure className={styles.figure}>
          <figcaption className={styles.filters}>
            {record.filters}
            {isDrawn && picture.unit !== '' && <span className={styles.unit}>{picture.unit}</span>}
          </figcaption>
          {isDrawn ? <FigureStill picture={picture} description={figure.description} /> : <FigureTable table={table} label={messages.chart.tableCaption(title)} fills={fills} />}
          {picture.kind === 'lines' && <MarkKey marks={picture.legend.map(({ mark }) => mark)} texts={messages.chart} />}
          {picture.kind === 'bars' && <p>{picture.shownOf(picture.bars.length)}</p>}
          {notes.length > 0 && (
            <ul className={styles.notes}>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
          <p className={styles.source}>
            {source} {date}
          </p>
        </figure>
        <section className={styles.take} aria-labelledby="take">
          <h2 id="take">{words.take}</h2>
          <ul>
            <li>
              <a className={styles.open} href={`../../?${serialiseView({ ...texts.view, language })}`}>
                {messages.embed.openInInflow}
              </a>
            </li>
            <li>
              <a href={file('embed.html')}>{words.embedPage}</a>
            </li>
            <li>
              <a href={file('chart.png')} download={`inflow-${chart.id}.png`}>
                {words.png}
              </a>
            </li>
            <li>
              <a href={file('chart.svg')} download={`inflow-${chart.id}.svg`}>
                {words.svg}
              </a>
            </li>
            <li>
              <a href={file('data.csv')} download={`inflow-${chart.id}.csv`}>
                {words.csv}
              </a>
            </li>
          </ul>
          {code !== null && (
            <details className={styles.code}>
              <summary>{words.embedCode}</summary>
              <pre>
                <code>{code}</code>
              </pre>
            </details>
          )}
        </section>
        {isDrawn && (
          <section aria-labelledby="figures">
            <h2 id="figures">{words.figures}</h2>
            <FigureTable table={table} label={messages.chart.tableCaption(title)} fills={fills} />
          </section>
        )}
        <Documents figure={figure} />
        {others.length > 0 && (
          <nav className={styles.others} aria-labelledby="others">
            <h2 id="others">{words.moreOn(topic)}</h2>
            <ul>
              {others.map((other) => (
                <li key={other.chart.id}>
                  <a href={`../${other.chart.id}/${pageOf(language).replace('./', '')}`}>{other.title}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </article>
    </NamedShell>
  )
}

/** The documents that printed what is shown, as they call themselves. */
function Documents({ figure: { texts, record } }: { readonly figure: NamedFigure }) {
  const { language } = texts.messages
  return (
    <section className={styles.documents} aria-labelledby="sources">
      <h2 id="sources">{NAMED_MESSAGES[language].sources}</h2>
      <ul>
        {documentsOf(texts, record.sourceIds).map(({ id, title, publisher, date, url, language: written }) => {
          const address = webAddress(url)
          return (
            <li key={id}>
              <span lang={written}>{address === null ? title : <a href={address}>{title}</a>}</span>
              <span className={styles.publisher}>{[publisher, ...(date ? [formatPeriod(date, 'flow', language)] : [])].join(', ')}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
