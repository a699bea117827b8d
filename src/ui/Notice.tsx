import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { joinClasses } from './classNames.ts'
import { CrossIcon } from './icons.tsx'
import styles from './Notice.module.css'

export interface NoticeAction {
  readonly text: string
  readonly onAct: () => void
}

export interface NoticeProps {
  /** `warning` and `error` carry the event colour; only `error` interrupts a screen reader. */
  readonly tone?: 'info' | 'warning' | 'error' | undefined
  readonly children: ReactNode
  readonly actions?: readonly NoticeAction[] | undefined
  /** Both or neither. */
  readonly dismissLabel?: string | undefined
  readonly onDismiss?: (() => void) | undefined
}

export function Notice({ tone = 'info', children, actions = [], dismissLabel, onDismiss }: NoticeProps) {
  return (
    <div role={tone === 'error' ? 'alert' : 'status'} className={joinClasses(styles.notice, styles[tone])}>
      <div className={styles.words}>{children}</div>
      {actions.length > 0 && (
        <div className={styles.actions}>
          {actions.map(({ text, onAct }) => (
            <Button key={text} look="text" onClick={onAct}>
              {text}
            </Button>
          ))}
        </div>
      )}
      {onDismiss !== undefined && (
        <div className={styles.dismiss}>
          <Button look="icon" aria-label={dismissLabel} onClick={onDismiss}>
            <CrossIcon />
          </Button>
        </div>
      )}
    </div>
  )
}
