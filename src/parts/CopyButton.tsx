import { useState } from 'react'
import { copyText } from '../io/download.ts'
import { useMessages } from '../state/stores.ts'
import { Button, type ButtonLook } from '../ui/Button.tsx'
import { VisuallyHidden } from '../ui/VisuallyHidden.tsx'
import styles from './CopyButton.module.css'

export interface CopyButtonProps {
  readonly label: string
  /** Made when asked for. */
  readonly text: () => string
  readonly look?: ButtonLook
}

/** Puts a text on the clipboard and says so; where the browser refuses, the text itself, to be copied by hand. */
export function CopyButton({ label, text, look = 'text' }: CopyButtonProps) {
  const { app, cite } = useMessages()
  const [outcome, setOutcome] = useState<{ readonly isCopied: boolean; readonly text: string } | null>(null)

  async function handleCopy(): Promise<void> {
    const copied = text()
    setOutcome({ isCopied: await copyText(copied), text: copied })
  }

  return (
    <>
      <Button look={look} onClick={() => void handleCopy()} onBlur={() => outcome?.isCopied && setOutcome(null)}>
        {outcome?.isCopied ? `${label} ✓` : label}
      </Button>
      <VisuallyHidden isLive>{outcome === null ? '' : outcome.isCopied ? app.copied : cite.byHand}</VisuallyHidden>
      {outcome?.isCopied === false && (
        <label className={styles.byHand}>
          {cite.byHand}
          <textarea readOnly rows={4} value={outcome.text} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
    </>
  )
}
