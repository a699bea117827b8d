import { useId } from 'react'
import type { IntakeSummary } from '../../io/intake-protocol.ts'
import { obstacleOf } from '../../state/upload-store.ts'
import { useUpload } from '../../state/upload-context.ts'
import { Button } from '../../ui/Button.tsx'
import { goToDecision } from './decision-element.ts'
import { useUploadTexts } from './use-upload.ts'
import styles from './UploadPanel.module.css'

/** The one step that changes what is shown elsewhere; it says why it cannot be taken yet, and leads to what stands before it. */
export function Commit({ intake }: { readonly intake: IntakeSummary }) {
  const { upload } = useUploadTexts()
  const id = useId()
  const stage = useUpload((state) => state.stage)
  const commit = useUpload((state) => state.commit)
  const obstacle = obstacleOf(intake)
  const isCommitting = stage.kind === 'committing'
  const isBusy = isCommitting || (stage.kind === 'read' && stage.rereading !== null)
  const [open] = intake.questions
  return (
    <div className={styles.commit}>
      <Button look={obstacle === null && !isBusy ? 'solid' : 'plain'} disabled={obstacle !== null || isBusy} aria-describedby={id} onClick={() => void commit()}>
        {upload.show}
      </Button>
      <p id={id} className={styles.muted}>
        {isCommitting ? upload.showing : obstacle === null ? upload.onlyHere : upload.obstacles[obstacle]}
      </p>
      {obstacle === 'questions' && open && (
        <Button look="text" onClick={() => goToDecision(open.id)}>
          {upload.questions(intake.questions.length)}
        </Button>
      )}
    </div>
  )
}
