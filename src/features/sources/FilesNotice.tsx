import { useMessages } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import type { useAllFigures } from './use-all-figures.ts'
import styles from './SourcesPanel.module.css'
import { useSourcesTexts } from './texts.ts'

/** What is said while figures are still on their way, or did not arrive. */
export function FilesNotice({ files: { isLoading, hasFailed, retry } }: { readonly files: ReturnType<typeof useAllFigures> }) {
  const sources = useSourcesTexts()
  const { app } = useMessages()
  if (isLoading) return <p className={styles.muted}>{sources.loadingRest}</p>
  if (!hasFailed) return null
  return (
    <p className={styles.failed}>
      {app.loadFailed}{' '}
      <Button look="text" onClick={retry}>
        {app.retry}
      </Button>
    </p>
  )
}
