import type { IntakeSummary } from '../../io/intake-protocol.ts'
import { useUpload } from '../../state/upload-context.ts'
import { Button } from '../../ui/Button.tsx'
import { ProgressBar } from '../../ui/ProgressBar.tsx'
import { Aside } from './Aside.tsx'
import { Checks } from './Checks.tsx'
import { Commit } from './Commit.tsx'
import { Difference } from './Difference.tsx'
import { Facts } from './Facts.tsx'
import { listedFacts } from './found.ts'
import { PreviewTable } from './PreviewTable.tsx'
import { Problems } from './Problems.tsx'
import { Questions } from './Questions.tsx'
import { useUploadTexts } from './use-upload.ts'
import styles from './UploadPanel.module.css'

/** Everything that is known of a file that was read, in the order one needs it. */
export function Report({ intake }: { readonly intake: IntakeSummary }) {
  const { intake: texts, upload } = useUploadTexts()
  const reset = useUpload((state) => state.reset)
  const keep = useUpload((state) => state.keep)
  const rereading = useUpload(({ stage }) => (stage.kind === 'read' ? stage.rereading : null))
  const isRefused = intake.outcome === 'refused'
  return (
    <div className={styles.report} aria-busy={rereading !== null}>
      <p className={styles.subline}>
        {isRefused ? intake.name : upload.subline(intake.name, texts.whole(intake.rows), texts.whole(intake.cells.value))}{' '}
        {!isRefused && (
          <Button look="text" onClick={reset}>
            {upload.another}
          </Button>
        )}
      </p>
      {rereading && (
        <div className={styles.rereading}>
          <ProgressBar label={upload.rereading} ratio={rereading.share > 0 ? rereading.share : undefined} detail={upload.progress(texts.whole(rereading.rows), Math.floor(rereading.share * 100))} />
          <Button onClick={keep}>{upload.cancel}</Button>
        </div>
      )}
      {isRefused && <Refused intake={intake} />}
      {(listedFacts(intake).length > 0 || intake.preview.rows.length > 0) && (
        <section className={styles.section} aria-labelledby="upload-found">
          <h2 id="upload-found">{upload.found}</h2>
          <Facts intake={intake} />
          <PreviewTable preview={intake.preview} />
        </section>
      )}
      <Questions intake={intake} />
      {!isRefused && (
        <>
          <Problems intake={intake} />
          <Checks checksums={intake.checksums} />
          <Aside intake={intake} />
          <Difference intake={intake} />
          <Commit intake={intake} />
        </>
      )}
    </div>
  )
}

/** Why a file cannot be loaded, in large type, and the way back. */
function Refused({ intake }: { readonly intake: IntakeSummary }) {
  const { intake: texts, upload } = useUploadTexts()
  const reset = useUpload((state) => state.reset)
  return (
    <div className={styles.refused}>
      {intake.problems
        .filter(({ level }) => level === 'stops')
        .slice(0, 3)
        .map((problem) => {
          const { found, assumed, remedy } = texts.problemText(problem)
          const position = texts.position(problem.line, problem.column)
          return (
            <div key={`${problem.code} ${problem.line} ${problem.column}`}>
              <p className={styles.why}>
                {found} {position !== '' && <span className={styles.muted}>({position})</span>} {assumed}
              </p>
              <p>{remedy}</p>
            </div>
          )
        })}
      <Button look="solid" onClick={reset}>
        {upload.back}
      </Button>
    </div>
  )
}
