import { ASIDE_REASONS } from '../../domain/intake/reading.ts'
import type { IntakeSummary } from '../../io/intake-protocol.ts'
import { useUploadTexts } from './use-upload.ts'
import styles from './Problems.module.css'

const MOST_LISTED = 60

/** What is no figure and no mistake either, by reason. */
export function Aside({ intake: { setAside, asideCounts } }: { readonly intake: Pick<IntakeSummary, 'setAside' | 'asideCounts'> }) {
  const { intake: texts, upload } = useUploadTexts()
  const reasons = ASIDE_REASONS.flatMap((reason) => {
    const entries = asideCounts[reason]?.entries ?? 0
    return entries > 0 ? [{ reason, entries, listed: setAside.filter((entry) => entry.reason === reason).slice(0, MOST_LISTED) }] : []
  })
  if (reasons.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="upload-aside">
      <h2 id="upload-aside">{upload.aside}</h2>
      <ul>
        {reasons.map(({ reason, entries, listed }) => (
          <li key={reason}>
            <details>
              <summary className={styles.summary}>{texts.asideText(reason, entries)}</summary>
              <ul className={styles.entries}>
                {listed.map(({ line, column, text }, index) => (
                  <li key={`${index} ${line} ${column}`} className={styles.case}>
                    <span className={styles.position}>{texts.position(line, column)}</span>
                    <span className={styles.words}>{text}</span>
                  </li>
                ))}
              </ul>
              {entries > listed.length && <p className={styles.muted}>{upload.asideRest}</p>}
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
