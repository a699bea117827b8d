import { useEffect, useRef } from 'react'
import { useMessages } from '../../state/stores.ts'
import type { IntakeSummary } from '../../io/intake-protocol.ts'
import type { UploadStore } from '../../state/upload-store.ts'
import { guardLeaving } from '../../io/leave-guard.ts'
import { UploadContext, useUpload } from '../../state/upload-context.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { Done } from './Done.tsx'
import { headlineOf } from './found.ts'
import { Facts } from './Facts.tsx'
import { GetIn } from './GetIn.tsx'
import { PreviewTable } from './PreviewTable.tsx'
import { Report } from './Report.tsx'
import { useReceiving } from './use-receiving.ts'
import { UploadTextsContext, useFetchedTexts, useUploadTexts } from './use-upload.ts'
import styles from './UploadPanel.module.css'

export interface UploadPanelProps {
  /** Outlives the panel, so that a file half answered is still there when the panel is opened again. */
  readonly store: UploadStore
  /** Shows figures of a file that was loaded. */
  readonly onShow: (intake: IntakeSummary) => void
  /** Back to the figures. */
  readonly onClose: () => void
}

/** Loading a table of one's own: in, read, asked, compared, shown. One page, nothing shown elsewhere before the reader says so. */
export function UploadPanel({ store, onShow, onClose }: UploadPanelProps) {
  const { app } = useMessages()
  const texts = useFetchedTexts()
  if (!texts) return <Skeleton label={app.loading} heightPx={480} />
  return (
    <UploadContext value={store}>
      <UploadTextsContext value={texts}>
        <Clinic onShow={onShow} onClose={onClose} />
      </UploadTextsContext>
    </UploadContext>
  )
}

function Clinic({ onShow, onClose }: Omit<UploadPanelProps, 'store'>) {
  const texts = useUploadTexts()
  const { upload } = texts
  const stage = useUpload((state) => state.stage)
  const given = useUpload((state) => state.given)
  const reset = useUpload((state) => state.reset)
  const prepare = useUpload((state) => state.prepare)
  const heading = useRef<HTMLHeadingElement>(null)
  const { isOver, handlers } = useReceiving(stage.kind !== 'committing')
  // While the reader looks for the file.
  useEffect(() => void prepare(), [prepare])

  const isUnsaved = stage.kind === 'read' || stage.kind === 'committing'
  const headline = headlineText()

  useEffect(() => (isUnsaved ? guardLeaving() : undefined), [isUnsaved])

  // What had the focus may be gone with its stage; the headline says what came of it.
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) heading.current?.focus({ preventScroll: stage.kind === 'read' && headline === '' })
  }, [stage.kind, headline])

  function headlineText(): string {
    switch (stage.kind) {
      case 'empty':
        return upload.title
      case 'reading':
        return upload.reading(given?.name ?? '')
      case 'read':
      case 'committing':
        return headlineOf(stage.intake, texts.intake, upload)
      case 'done':
        return upload.done
      case 'failed':
        return upload.headline.refused
    }
  }

  return (
    <div className={styles.panel} data-over={isOver || undefined} {...handlers}>
      <VisuallyHidden isLive>{stage.kind === 'empty' ? '' : headline}</VisuallyHidden>
      <Button look="text" onClick={onClose}>
        {upload.toFigures}
      </Button>
      <h1 ref={heading} tabIndex={-1} className={styles.headline}>
        {headline}
      </h1>
      <NoticeLine />
      {stage.kind === 'empty' && <GetIn />}
      {stage.kind === 'reading' && (
        <div className={styles.reading}>
          <ProgressBar
            label={given?.name ?? ''}
            ratio={stage.progress.share > 0 ? stage.progress.share : undefined}
            detail={upload.progress(texts.intake.whole(stage.progress.rows), Math.floor(stage.progress.share * 100))}
          />
          <Button onClick={reset}>{upload.cancel}</Button>
        </div>
      )}
      {stage.kind === 'reading' && stage.look && <FirstLook intake={stage.look} />}
      {stage.kind === 'failed' && (
        <div className={styles.refused}>
          <p>{upload.failures[stage.failure]}</p>
          <Button look="solid" onClick={reset}>
            {upload.back}
          </Button>
        </div>
      )}
      {(stage.kind === 'read' || stage.kind === 'committing') && <Report intake={stage.intake} />}
      {stage.kind === 'done' && <Done intake={stage.intake} storing={stage.storing} onShow={() => onShow(stage.intake)} />}
      {isOver && (
        <div className={styles.over} aria-hidden="true">
          {upload.dropHere}
        </div>
      )}
    </div>
  )
}

/** How the beginning of a large file is understood, while the rest is read. */
function FirstLook({ intake }: { readonly intake: IntakeSummary }) {
  const { upload } = useUploadTexts()
  return (
    <section className={styles.section} aria-labelledby="upload-look">
      <h2 id="upload-look">{upload.firstLook}</h2>
      <Facts intake={intake} />
      <PreviewTable preview={intake.preview} />
    </section>
  )
}

const WARNINGS = ['several files', 'folder', 'no file', 'not a recipe', 'recipe of another kind', 'bundle failed']

/** What happened beside the file. */
function NoticeLine() {
  const { upload } = useUploadTexts()
  const notice = useUpload((state) => state.notice)
  const forget = useUpload((state) => state.forget)
  if (notice === null) return null
  return (
    <Notice tone={WARNINGS.includes(notice) ? 'warning' : 'info'} actions={notice === 'recipe remembered' ? [{ text: upload.forget, onAct: () => void forget() }] : []}>
      {upload.notices[notice]}
    </Notice>
  )
}
