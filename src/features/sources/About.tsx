import { formatPeriod } from '../../domain/format/period-text.ts'
import { RELEASES } from '../../io/releases.ts'
import { useMessages } from '../../state/stores.ts'
import styles from './SourcesPanel.module.css'
import { useSourcesTexts } from './texts.ts'

/** What changed with each release of the data, what may be done with it, and what it does not say. */
export function About() {
  const sources = useSourcesTexts()
  const { footer, language } = useMessages()
  return (
    <div className={styles.text}>
      <h3 className={styles.title}>{sources.releases}</h3>
      <dl className={styles.glossary}>
        {RELEASES.map(({ version, date, text }) => (
          <div key={version} className={styles.term}>
            <dt>
              {version} · {formatPeriod(date, 'flow', language)}
            </dt>
            <dd>{text[language]}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.title}>{footer.limits}</h3>
      <ul className={styles.sentences}>
        {[footer.registeredIsNotSpent, footer.nominalDollars, footer.immediateInvestors, footer.notCovered].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h3 className={styles.title}>{sources.licences}</h3>
      <p>{footer.creditLine}</p>
      <p>{sources.figuresLicence}</p>
      <p>{sources.compilationLicence}</p>
      <p>{sources.softwareLicence}</p>
    </div>
  )
}
