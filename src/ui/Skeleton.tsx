import styles from './Skeleton.module.css'

export interface SkeletonProps {
  /** Read out, not shown. */
  readonly label: string
  /** Exactly what will stand here, so that nothing moves when it does. */
  readonly heightPx: number
  readonly rows?: number | undefined
}

/** Quiet rules where the picture or table will be. */
export function Skeleton({ label, heightPx, rows = 4 }: SkeletonProps) {
  return (
    <div className={styles.skeleton} style={{ blockSize: heightPx }} role="status">
      <span className="visually-hidden">{label}</span>
      {Array.from({ length: rows }, (_, index) => (
        <span key={index} className={styles.rule} />
      ))}
    </div>
  )
}
