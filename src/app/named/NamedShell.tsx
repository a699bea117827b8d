import type { ReactNode } from 'react'
import { LANGUAGES, type Language } from '../../domain/language.ts'
import { LANGUAGE_NAMES } from '../../i18n/language-names.ts'
import { NAMED_MESSAGES } from '../../i18n/named-messages.ts'
import type { Messages } from '../../i18n/messages.ts'
import { Limits } from '../Limits.tsx'
import styles from './Named.module.css'

export interface NamedShellProps {
  readonly messages: Messages
  /** From this page to the dashboard. */
  readonly home: string
  /** To the list of all charts; null: this is it. */
  readonly gallery: string | null
  /** To the same page in a language. */
  readonly inLanguage: (language: Language) => string
  readonly children: ReactNode
}

/** What stands round the pages of named charts, which need no script. */
export function NamedShell({ messages: { language, app, footer }, home, gallery, inLanguage, children }: NamedShellProps) {
  const texts = NAMED_MESSAGES[language]
  return (
    <div className={styles.page}>
      <a className="skip-link" href="#main">
        {app.skipToContent}
      </a>
      <header className={styles.header}>
        <a className={styles.wordmark} href={home}>
          in<span>flow</span>
        </a>
        {gallery !== null && <a href={gallery}>{texts.allCharts}</a>}
        <nav className={styles.languages} aria-label={texts.otherLanguages}>
          {LANGUAGES.map((other) => (
            <a key={other} lang={other} hrefLang={other} href={inLanguage(other)} aria-current={other === language ? 'page' : undefined}>
              {LANGUAGE_NAMES[other]}
            </a>
          ))}
        </nav>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <footer className={styles.footer}>
        <Limits footer={footer} />
        <section aria-labelledby="credits">
          <h2 id="credits">{footer.credits}</h2>
          <p>{footer.creditLine}</p>
        </section>
      </footer>
    </div>
  )
}
