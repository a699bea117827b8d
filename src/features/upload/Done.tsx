import { formatRecipe } from '../../domain/intake/recipe.ts'
import { downloadBlob, downloadText } from '../../io/download.ts'
import type { Committed, IntakeSummary } from '../../io/intake-protocol.ts'
import { useMessages } from '../../state/stores.ts'
import { recipeOf } from '../../state/upload-store.ts'
import { useUpload } from '../../state/upload-context.ts'
import { Button } from '../../ui/Button.tsx'
import { headlineOf } from './found.ts'
import { useUploadTexts } from './use-upload.ts'
import styles from './UploadPanel.module.css'

interface DoneProps {
  readonly intake: IntakeSummary
  readonly storing: Committed['storing']
  readonly onShow: () => void
}

/** What happened, the way back, and what can be taken along. */
export function Done({ intake, storing, onShow }: DoneProps) {
  const { intake: texts, upload } = useUploadTexts()
  const { language } = useMessages()
  const undo = useUpload((state) => state.undo)
  const reset = useUpload((state) => state.reset)
  const bundle = useUpload((state) => state.bundle)
  const isBundling = useUpload((state) => state.isBundling)
  const name = intake.name.replace(/\.[^.]*$/, '')

  async function saveBundle(): Promise<void> {
    const file = await bundle(language)
    if (file) downloadBlob(`${name}-inflow.zip`, file)
  }

  return (
    <div className={styles.done}>
      <p className={styles.why}>{`${intake.name}: ${headlineOf(intake, texts, upload)}.`}</p>
      <p className={storing.kind === 'failed' ? styles.warned : undefined}>{upload.stored[storing.kind === 'ready' ? 'kept' : storing.reason]}</p>
      <div className={styles.actions}>
        <Button look="solid" onClick={onShow}>
          {upload.showFigures}
        </Button>
        <Button onClick={() => void undo()}>{upload.undo}</Button>
        <Button onClick={reset}>{upload.another}</Button>
      </div>
      <dl className={styles.takeAlong}>
        <div>
          <dt>
            <Button look="text" disabled={isBundling} onClick={() => void saveBundle()}>
              {isBundling ? upload.bundling : upload.downloadBundle}
            </Button>
          </dt>
          <dd>{upload.bundleHint}</dd>
        </div>
        <div>
          <dt>
            <Button look="text" onClick={() => downloadText(`${name}-recipe.json`, 'application/json', formatRecipe(recipeOf(intake)))}>
              {upload.downloadRecipe}
            </Button>
          </dt>
          <dd>{upload.recipeHint}</dd>
        </div>
      </dl>
    </div>
  )
}
