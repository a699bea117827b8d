import { useEffect, useId, useRef, type MouseEvent, type ReactNode } from 'react'
import { Button } from './Button.tsx'
import { CrossIcon } from './icons.tsx'
import styles from './Dialog.module.css'

export interface DialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly title: ReactNode
  readonly closeLabel: string
  /** Takes more of the page where there is room. */
  readonly isWide?: boolean
  /** Stays below the scrolling part: actions. */
  readonly footer?: ReactNode
  /** Rendered only while open. Keep the Dialog itself mounted, or focus cannot return to where it came from. */
  readonly children: ReactNode
}

export function Dialog({ isOpen, onClose, title, closeLabel, isWide = false, footer, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const dialog = ref.current
    if (dialog === null || isOpen === dialog.open) return
    if (isOpen) dialog.showModal()
    else dialog.close()
  }, [isOpen])

  const handleClick = (event: MouseEvent<HTMLDialogElement>) => {
    if (event.target === event.currentTarget) event.currentTarget.close()
  }

  return (
    // The click is on the backdrop; by keyboard Escape does the same.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog ref={ref} className={styles.dialog} data-wide={isWide || undefined} aria-labelledby={titleId} onClose={() => isOpen && onClose()} onClick={handleClick}>
      {isOpen && (
        <div className={styles.sheet}>
          {/* A `header` would be a second head of the page to those who go from landmark to landmark. */}
          <div className={styles.head}>
            <h2 id={titleId} className={styles.title}>
              {title}
            </h2>
            <Button look="icon" aria-label={closeLabel} onClick={() => ref.current?.close()}>
              <CrossIcon />
            </Button>
          </div>
          <div className={styles.body}>{children}</div>
          {footer !== undefined && <div className={styles.footer}>{footer}</div>}
        </div>
      )}
    </dialog>
  )
}
