import styles from './ProgressBar.module.css'

export interface ProgressBarProps {
  readonly label: string
  /** 0 to 1; none while it is not known. */
  readonly ratio?: number | undefined
  /** Beside the label: "12,000 of 80,000 rows". */
  readonly detail?: string | undefined
}

export function ProgressBar({ label, ratio, detail }: ProgressBarProps) {
  return (
    <label className={styles.field}>
      <span className={styles.words}>
        <span>{label}</span> <span className={styles.detail}>{detail}</span>
      </span>
      <progress className={styles.bar} value={ratio} max={1} />
    </label>
  )
}
