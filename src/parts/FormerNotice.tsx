import { formerNotices, inTodaysProvinces, withSuccessors } from '../domain/former.ts'
import { useEvidence, useMessages, useView, useViewState, useWords } from '../state/stores.ts'
import { Button } from '../ui/Button.tsx'
import { formerSentences } from './former-words.ts'
import styles from './FormerNotice.module.css'

/** Over a view that asks for places on days on which they did not exist: what became of them, and the same view of what they became. */
export function FormerNotice() {
  const { registry } = useEvidence()
  const view = useView()
  const { former } = useMessages()
  const words = useWords()
  const change = useViewState((state) => state.change)
  const notices = formerNotices(registry, view)
  if (notices.length === 0) return null
  const ended = notices.filter((notice) => notice.kind === 'ended')
  const successors = ended.length > 0 ? withSuccessors(registry, view) : null
  const [only] = ended.length === 1 ? ended : []
  return (
    <aside className={styles.notice} aria-label={former.title}>
      <p>{formerSentences(notices, former, words).join(' ')}</p>
      <p className={styles.actions}>
        {successors && (
          <Button look="text" onClick={() => change(successors)}>
            {former.show(only ? words.place(only.successors.at(-1)?.code ?? '') : null)}
          </Button>
        )}
        <Button look="text" onClick={() => change(inTodaysProvinces(registry, view))}>
          {former.showToday}
        </Button>
      </p>
    </aside>
  )
}
