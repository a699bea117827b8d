import type { ReactNode } from 'react'
import { CrossIcon } from './icons.tsx'
import styles from './Chip.module.css'

export interface ChipProps {
  readonly text: ReactNode
  /** Names the cross: "Remove Blue". */
  readonly removeLabel: string
  readonly onRemove: () => void
}

export function Chip({ text, removeLabel, onRemove }: ChipProps) {
  return (
    <span className={styles.chip}>
      <span className={styles.text}>{text}</span>
      <button type="button" className={styles.remove} aria-label={removeLabel} onClick={onRemove}>
        <CrossIcon />
      </button>
    </span>
  )
}
