import styles from './Skeleton.module.css'

export interface SkeletonProps {
  /** Read out, not shown. */
  readonly label: string
  /** Exactly what will stand here, so that nothing moves when it does. */
  readonly heightPx: number
}

const RULES = 4

/** Quiet rules where the picture or table will be. */
export function Skeleton({ label, heightPx }: SkeletonProps) {
  return (
    <div className={styles.skeleton} role="status">
      <span className="visually-hidden">{label}</span>
      <svg width="100%" height={heightPx} aria-hidden="true">
        {Array.from({ length: RULES }, (_, index) => {
          const y = 0.5 + Math.round(((heightPx - 1) * index) / (RULES - 1))
          return <line key={index} x1="0" x2="100%" y1={y} y2={y} className={styles.rule} />
        })}
      </svg>
    </div>
  )
}
