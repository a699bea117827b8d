import { Suspense, lazy } from 'react'
import { useData, useMessages } from '../../state/stores.ts'
import { Popover } from '../../ui/Popover.tsx'
import { SearchIcon } from '../../ui/icons.tsx'
import styles from './FindBox.module.css'

// Fetched when the search is first opened.
const Finder = lazy(async () => ({ default: (await import('./Finder.tsx')).Finder }))

/** One search for everything: places, partners, measures. */
export function FindBox() {
  const { app } = useMessages()
  const isComplete = useData((state) => state.isComplete)
  return (
    <Popover
      label={app.find}
      closeLabel={app.close}
      trigger={
        <span className={styles.trigger}>
          <SearchIcon />
          <span className={styles.words}>{app.find}</span>
        </span>
      }
      triggerLabel={app.find}
      look="tool"
      width="wide"
      align="end"
    >
      {(close) =>
        isComplete ? (
          <Suspense fallback={app.loading}>
            <Finder onDone={close} />
          </Suspense>
        ) : (
          app.loading
        )
      }
    </Popover>
  )
}
