import { OWN_WORDS } from '../domain/own-mark.ts'
import { OWN_DATA_TEXTS } from '../i18n/own-data-texts.ts'
import { useData, useMessages } from '../state/stores.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import styles from './OwnDataNote.module.css'

/** Stands above everything while figures of the reader's own are shown, on paper too; it cannot be put away, only the files can. */
export function OwnDataNote() {
  const { language } = useMessages()
  const texts = OWN_DATA_TEXTS[language]
  const files = useData((state) => state.ownFiles)
  const problem = useData((state) => state.ownProblem)
  const damaged = useData((state) => state.damagedOwn)
  const lastStep = useData((state) => state.lastOwnStep)
  const removeOwn = useData((state) => state.removeOwn)
  const removeAll = useData((state) => state.removeAllOwn)
  const undo = useData((state) => state.undoLast)
  const wasRemoved = lastStep?.kind === 'removed' && lastStep.files.length > 0
  const actions = [
    ...(files.length > 0 || wasRemoved ? [{ text: texts.undo, onAct: () => void undo() }] : []),
    ...(files.length > 0 || damaged.length > 0 ? [{ text: texts.back, onAct: () => void removeAll() }] : []),
  ]
  return (
    <Notice tone={files.length > 0 || problem !== null ? 'warning' : 'info'} actions={actions}>
      {files.length > 0 && (
        <>
          <strong className={styles.mark}>{OWN_WORDS[language]}</strong>
          <ul className={styles.files}>
            {files.map(({ id, name, counts }) => (
              <li key={id}>
                <span>
                  <bdi className={styles.name}>{name}</bdi> ({texts.counts(counts)})
                </span>
                {files.length > 1 && (
                  <span className="no-print">
                    <Button look="text" onClick={() => void removeOwn(id)}>
                      {texts.remove(name)}
                    </Button>
                  </span>
                )}
              </li>
            ))}
          </ul>
          <p>{texts.onlyYou(files.length)}</p>
        </>
      )}
      {wasRemoved && <p>{texts.removed(lastStep.files.map(({ name }) => name))}</p>}
      {(problem === 'forbidden' || problem === 'full') && <p>{texts.problems[problem]}</p>}
      {problem === 'damaged' && <p>{texts.damaged(Math.max(1, damaged.length))}</p>}
    </Notice>
  )
}
