import type { ReactNode, Ref } from 'react'
import styles from './TrendChart.module.css'

/** Where a tooltip stands: beside a point of a frame so wide. */
export interface TooltipPlace {
  readonly x: number
  readonly y: number
  readonly frameWidth: number
}

export interface ChartTooltipProps {
  readonly ref: Ref<HTMLDivElement>
  readonly place: TooltipPlace
  readonly children: ReactNode
}

/** What a point says, on the side of it that has room. */
export function ChartTooltip({ ref, place, children }: ChartTooltipProps) {
  const { x, y, frameWidth } = place
  const isRight = x > frameWidth / 2
  return (
    <div ref={ref} className={styles.tooltip} data-side={isRight ? 'start' : 'end'} style={{ insetBlockStart: y, ...(isRight ? { right: frameWidth - x } : { left: x }) }}>
      <div className={styles.card}>{children}</div>
    </div>
  )
}
