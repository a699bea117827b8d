import { CARD } from '../../charts/card-frame.ts'
import { CHART_TOPICS } from '../../domain/named-chart.ts'
import { NAMED_MESSAGES } from '../../i18n/named-messages.ts'
import type { Messages } from '../../i18n/messages.ts'
import { chartFolder, inLanguage, pageOf } from './named-files.ts'
import type { NamedFigure } from './named-figure.ts'
import { NamedShell } from './NamedShell.tsx'
import styles from './Gallery.module.css'

/** The charts in sight when the page opens are fetched with it. */
const FIRST_CARDS = 3

export interface GalleryPageProps {
  readonly messages: Messages
  readonly figures: readonly NamedFigure[]
}

/** All named charts by topic, each with its card, title and finding. */
export function GalleryPage({ messages, figures }: GalleryPageProps) {
  const { language } = messages
  const words = NAMED_MESSAGES[language]
  const topics = CHART_TOPICS.map((topic) => ({ topic, shown: figures.filter(({ chart }) => chart.topic === topic) })).filter(({ shown }) => shown.length > 0)
  const first = new Set(topics.flatMap(({ shown }) => shown).slice(0, FIRST_CARDS))
  return (
    <NamedShell messages={messages} home="./" gallery={null} inLanguage={(other) => inLanguage('charts.html', other)}>
      <h1>{words.gallery}</h1>
      <p className={styles.introduction}>{words.galleryIntroduction}</p>
      <nav className={styles.topics} aria-label={words.topicList}>
        <ul>
          {topics.map(({ topic, shown }) => (
            <li key={topic}>
              <a href={`#${topic}`}>
                {words.topics[topic]} <span>{shown.length}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {topics.map(({ topic, shown }) => (
        <section key={topic} className={styles.section} aria-labelledby={topic}>
          <h2 id={topic}>{words.topics[topic]}</h2>
          <ul className={styles.grid}>
            {shown.map((figure) => (
              <li key={figure.chart.id} className={styles.card}>
                <a href={`${chartFolder(figure.chart.id)}${pageOf(language).replace('./', '')}`}>
                  <img
                    src={`${chartFolder(figure.chart.id)}${inLanguage('card.png', language)}`}
                    width={CARD.width}
                    height={CARD.height}
                    loading={first.has(figure) ? 'eager' : 'lazy'}
                    decoding="async"
                    alt=""
                  />
                  <h3>{figure.title}</h3>
                </a>
                <p>{figure.record.headline}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </NamedShell>
  )
}
