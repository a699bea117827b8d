import { Suspense } from 'react'
import { useData, useMessages } from '../../state/stores.ts'
import { fetched } from '../../ui/fetched.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { SearchIcon } from '../../ui/icons.tsx'
import styles from './FindBox.module.css'

// Fetched when the search is first opened.
const finder = fetched(async () => (await import('./Finder.tsx')).Finder)

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
            <finder.Part onDone={close} />
          </Suspense>
        ) : (
          app.loading
        )
      }
    </Popover>
  )
}
