import { useId } from 'react'
import styles from './ProgressBar.module.css'

export interface ProgressBarProps {
  readonly label: string
  /** 0 to 1; none while it is not known. */
  readonly ratio?: number | undefined
  /** Beside the label: "12,000 of 80,000 rows". */
  readonly detail?: string | undefined
}

export function ProgressBar({ label, ratio, detail }: ProgressBarProps) {
  const id = useId()
  return (
    <div className={styles.field}>
      <div className={styles.words}>
        <span id={id}>{label}</span> <span className={styles.detail}>{detail}</span>
      </div>
      <progress className={styles.bar} aria-labelledby={id} value={ratio} max={1} />
    </div>
  )
}
