import { formatPeriod } from '../domain/format/period-text.ts'
import { latestRelease } from '../io/latest-release.ts'
import { viewAddress } from '../io/site.ts'
import { useMessages, useView } from '../state/stores.ts'
import styles from './App.module.css'

/** Under what is printed: where it can be looked up again, and which data it shows. */
export function PrintedNote() {
  const view = useView()
  const { footer, language } = useMessages()
  const release = latestRelease()
  return (
    <p className={`${styles.address} print-only`}>
      {footer.thisPage}: {viewAddress(view)}
      {release && ` · ${footer.dataRelease(release.version, formatPeriod(release.date, 'flow', language))}`}
    </p>
  )
}
