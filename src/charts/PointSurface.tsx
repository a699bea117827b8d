import { type ReactNode, useId, useRef, useState } from 'react'
import { ribbonLine } from './break-ribbon.ts'
import { ChartTooltip } from './ChartTooltip.tsx'
import { type PointWalk, usePointNavigation } from './point-navigation.ts'
import type { ChartBreak } from './trend-chart-types.ts'
import styles from './TrendChart.module.css'

/** What every chart is told that can be walked. */
export interface WalkedChartProps {
  /** Accessible name, the word for "chart" and how the keys work. */
  readonly title: string
  readonly roleName: string
  readonly keyHelp: string
  readonly renderTooltip: (pointId: string) => ReactNode
  readonly onOpenPoint: (pointId: string) => void
}

interface PointSurfaceProps extends WalkedChartProps, PointWalk {
  /** Marks of the ribbon, which are walked last and tell all they know beside themselves. */
  readonly breaks?: readonly ChartBreak[]
  readonly pictureClass?: string | undefined
  /** In pixels; without it, as large as the picture. */
  readonly size?: { readonly width: number; readonly height: number }
  /** The picture, its marks with `data-point`, and in it the point the reader is at. */
  readonly children: (activeId: string | null) => ReactNode
}

const NO_BREAKS: readonly ChartBreak[] = []

/** What the pointer and the keys do on a picture with points: one stop of the Tab key, a tooltip beside the point, and what the keys reach spoken. */
export function PointSurface({ title, roleName, keyHelp, renderTooltip, breaks = NO_BREAKS, pictureClass, size, children, ...walk }: PointSurfaceProps) {
  const helpId = useId()
  const [active, setActive] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const toldOf = (id: string) => breaks.find((mark) => mark.id === id)?.spoken
  const { handlers, spoken, tooltip, place } = usePointNavigation({
    ...walk,
    lines: breaks.length === 0 ? walk.lines : [...walk.lines, ribbonLine(breaks)],
    active,
    setActive,
    frame: box,
    isOnlyTold: (id) => toldOf(id) !== undefined,
  })

  return (
    <div
      ref={box}
      className={styles.frame}
      style={size && { inlineSize: size.width, blockSize: size.height }}
      role="application"
      aria-roledescription={roleName}
      aria-label={title}
      aria-describedby={helpId}
      // An application of its own: arrow keys walk the points.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      {...handlers}
    >
      <div className={pictureClass} aria-hidden="true">{children(active)}</div>
      {active !== null && place && (
        <ChartTooltip ref={tooltip} place={place}>
          {toldOf(active) ?? renderTooltip(active)}
        </ChartTooltip>
      )}
      <p id={helpId} className="visually-hidden">
        {[keyHelp, ...breaks.map((mark) => mark.spoken)].join(' ')}
      </p>
      <p role="status" className="visually-hidden">
        {spoken}
      </p>
    </div>
  )
}
