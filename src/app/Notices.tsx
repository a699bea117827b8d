import { reloadPage } from '../io/address.ts'
import { DATA_FILES } from '../io/catalogue.ts'
import { useFailedFiles } from '../state/failed-files.ts'
import { useData, useMessages, useSession, useViewState } from '../state/stores.ts'
import { Notice } from '../ui/Notice.tsx'
import { ProgressBar } from '../ui/ProgressBar.tsx'
import styles from './App.module.css'

/** A hostile address can be long. */
const MOST_LISTED = 8
const MOST_LETTERS = 80

/** What the reader must know before reading: parts of the address that were ignored, data on its way or not to be had. */
export function Notices() {
  const { app } = useMessages()
  const ignored = useViewState((state) => state.ignored)
  const hasLanguageFailed = useSession((state) => state.hasLanguageFailed)
  const dismissIgnored = useViewState((state) => state.dismissIgnored)
  return (
    <>
      {ignored.length > 0 && (
        <Notice tone="warning" dismissLabel={app.close} onDismiss={dismissIgnored}>
          <strong>{app.ignoredTitle}</strong>
          <ul>
            {ignored.slice(0, MOST_LISTED).map(({ parameter, text, reason, used }, index) => (
              // One piece can stand in an address twice.
              <li key={`${index} ${parameter}`}>{app.ignoredParameter(parameter, text.slice(0, MOST_LETTERS), app.ignoreReasons[reason], used)}</li>
            ))}
            {ignored.length > MOST_LISTED && <li>{app.ignoredMore(ignored.length - MOST_LISTED)}</li>}
          </ul>
        </Notice>
      )}
      {hasLanguageFailed && (
        <Notice tone="error" actions={[{ text: app.retry, onAct: reloadPage }]}>
          {app.languageFailed}
        </Notice>
      )}
      <LoadState />
    </>
  )
}

function LoadState() {
  const { app } = useMessages()
  const files = useData((state) => state.files)
  const ensureFiles = useData((state) => state.ensureFiles)
  const failed = useFailedFiles()
  const loading = DATA_FILES.flatMap(({ id, bytes }) => {
    const state = files[id]
    return state?.kind === 'loading' ? [{ bytes, fraction: state.fraction }] : []
  })
  const [first] = failed
  if (first) {
    return (
      <Notice tone="error" actions={[{ text: app.retry, onAct: () => void ensureFiles(failed.map(({ id }) => id)) }]}>
        <strong>{app.loadFailed}</strong> {`${app.loadFailures[first.failure.kind]} ${first.failure.detail}`.trim()}
      </Notice>
    )
  }
  const total = loading.reduce((sum, { bytes }) => sum + bytes, 0)
  const done = loading.reduce((sum, { bytes, fraction }) => sum + bytes * fraction, 0)
  // The place is kept while nothing loads, so that nothing below it moves.
  return <div className={styles.progress}>{loading.length > 0 && <ProgressBar label={app.loading} ratio={done / total} />}</div>
}
