import { type ComponentType, Suspense, lazy } from 'react'
import { WhenIdle } from '../parts/WhenIdle.tsx'
import { useMessages } from '../state/stores.ts'
import { Limits } from './Limits.tsx'
import styles from './App.module.css'

// Only paper shows it, so it may come last, and a print without it is no reason for a notice.
const PrintedNote = lazy(async (): Promise<{ default: ComponentType }> => import('./PrintedNote.tsx').then(({ PrintedNote: Note }) => ({ default: Note })).catch(() => ({ default: () => null })))

/** What the figures do not say, each in one sentence, and whom they are owed to. */
export function Footer() {
  const { footer, language } = useMessages()
  return (
    <footer className={styles.footer}>
      <Limits footer={footer} />
      <section aria-labelledby="credits">
        <h2 id="credits">{footer.credits}</h2>
        <p>{footer.creditLine}</p>
        <p className="no-print">
          <a href={language === 'en' ? 'charts.html' : `charts.${language}.html`}>{footer.namedCharts}</a>
        </p>
      </section>
      <WhenIdle>
        <Suspense>
          <PrintedNote />
        </Suspense>
      </WhenIdle>
    </footer>
  )
}
