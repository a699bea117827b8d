import { useEffect, useId, useLayoutEffect, useRef, useState, type FocusEvent, type ReactNode, type ToggleEvent } from 'react'
import { Button, type ButtonLook } from './Button.tsx'
import { joinClasses } from './classNames.ts'
import { CrossIcon } from './icons.tsx'
import { followAnchor } from './followAnchor.ts'
import styles from './Popover.module.css'

export interface PopoverProps {
  /** Names the panel for those who cannot see where it opened, and heads the sheet on a phone. */
  readonly label: string
  readonly closeLabel: string
  /** What the button shows. */
  readonly trigger: ReactNode
  /** The button's own name where what it shows is not enough (an icon, one word of a sentence). */
  readonly triggerLabel?: string | undefined
  readonly look?: ButtonLook | undefined
  readonly width?: 'narrow' | 'medium' | 'wide' | undefined
  readonly align?: 'start' | 'end' | undefined
  /** Both or neither: the caller holds whether it is open. */
  readonly isOpen?: boolean | undefined
  readonly onOpenChange?: ((isOpen: boolean) => void) | undefined
  /** Rendered only while open. */
  readonly children: ReactNode | ((close: () => void) => ReactNode)
}

/** A button and the panel under it; on a phone a sheet from below. The panel stands beside the button, so not within a `<p>`. */
export function Popover(props: PopoverProps) {
  const { label, closeLabel, trigger, triggerLabel, look = 'plain', width = 'medium', align = 'start', isOpen, onOpenChange, children } = props
  const id = useId()
  const triggerRef = useRef<HTMLButtonElement>(null)
  const panelRef = useRef<HTMLDivElement>(null)
  const [isShown, setIsShown] = useState(false)
  const close = () => document.getElementById(id)?.hidePopover()

  useEffect(() => {
    const panel = panelRef.current
    if (panel === null || isOpen === undefined || isOpen === panel.matches(':popover-open')) return
    panel.togglePopover(isOpen)
  }, [isOpen])

  useLayoutEffect(() => {
    if (!isShown || triggerRef.current === null || panelRef.current === null) return
    return followAnchor(triggerRef.current, panelRef.current)
  }, [isShown])

  const handleBeforeToggle = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.target === event.currentTarget && event.newState === 'open') setIsShown(true)
  }

  const handleToggle = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget) return
    const isNowOpen = event.newState === 'open'
    if (isNowOpen) focusFirst(event.currentTarget)
    else if (hasLostFocus(event.currentTarget)) triggerRef.current?.focus({ preventScroll: true })
    setIsShown(isNowOpen)
    if (isOpen !== isNowOpen) onOpenChange?.(isNowOpen)
  }

  const handleBlur = (event: FocusEvent<HTMLDivElement>) => {
    const next = event.relatedTarget
    if (next === null || event.currentTarget.contains(next) || next === triggerRef.current) return
    close()
  }

  return (
    <>
      <Button look={look} ref={triggerRef} popoverTarget={id} aria-haspopup="dialog" aria-expanded={isShown} aria-label={triggerLabel}>
        {trigger}
      </Button>
      {/* It listens to its own opening and to the focus leaving it, not to what a person does to it. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <div
        ref={panelRef}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        tabIndex={-1}
        className={joinClasses(styles.panel, styles[width], align === 'end' && styles.end)}
        onBeforeToggle={handleBeforeToggle}
        onToggle={handleToggle}
        onBlur={handleBlur}
      >
        {isShown && (
          <>
            <div className={styles.head}>
              <span>{label}</span>
              <Button look="icon" aria-label={closeLabel} onClick={close}>
                <CrossIcon />
              </Button>
            </div>
            <div className={styles.body}>{typeof children === 'function' ? children(close) : children}</div>
          </>
        )}
      </div>
    </>
  )
}

const FOCUSABLE = 'input:checked, input:not([type=radio], :disabled), [aria-current], button:not(:disabled), select, a[href], [tabindex="0"]'

/** A field under a finger would raise the keyboard over the sheet before anything was read. */
function focusFirst(panel: HTMLElement): void {
  if (panel.contains(document.activeElement) && document.activeElement !== panel) return
  const isTouched = window.matchMedia('(pointer: coarse)').matches
  const first = isTouched ? null : panel.querySelector<HTMLElement>(`.${styles.body ?? ''} :is(${FOCUSABLE})`)
  ;(first ?? panel).focus({ preventScroll: true })
}

function hasLostFocus(panel: HTMLElement): boolean {
  const { activeElement } = document
  return activeElement === null || activeElement === document.body || panel.contains(activeElement)
}
