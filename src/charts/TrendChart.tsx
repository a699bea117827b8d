import { type ReactNode, memo, useId, useRef, useState } from 'react'
import { ChartTooltip } from './ChartTooltip.tsx'
import { usePointNavigation } from './point-navigation.ts'
import type { ChartBreak, ChartEvent, ChartLine } from './trend-chart-types.ts'
import { trendFrame } from './trend-frame.ts'
import type { TrendMarksProps } from './TrendMarks.tsx'
import styles from './TrendChart.module.css'

export interface TrendChartProps {
  readonly width: number
  readonly height: number
  readonly lines: readonly ChartLine[]
  readonly events: readonly ChartEvent[]
  readonly breaks: readonly ChartBreak[]
  readonly scale: 'linear' | 'log'
  /** Draws lines and marks; always the same function. */
  readonly draw: (marks: TrendMarksProps) => ReactNode
  readonly formatTick: (value: number) => string
  /** Accessible name, the word for "chart" and how the keys work. */
  readonly title: string
  readonly roleName: string
  readonly keyHelp: string
  readonly renderTooltip: (pointId: string) => ReactNode
  readonly onOpenPoint: (pointId: string) => void
}

/** Lines over time with true distances, and the pointer and keys that walk their points. Colours are custom properties, so one picture serves both themes. */
export const TrendChart = memo(function TrendChart(props: TrendChartProps) {
  const { lines, events, breaks } = props
  const helpId = useId()
  const [active, setActive] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const { handlers, spoken, tooltip, place } = usePointNavigation({ lines, active, setActive, frame: box, onOpenPoint: props.onOpenPoint })
  const marks = { frame: trendFrame(props), lines, events, breaks, activeId: active }

  return (
    <div
      ref={box}
      className={styles['frame']}
      role="application"
      aria-roledescription={props.roleName}
      aria-label={props.title}
      aria-describedby={helpId}
      // An application of its own: arrow keys walk the points.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      {...handlers}
    >
      <div aria-hidden="true">{props.draw(marks)}</div>
      {active !== null && place && (
        <ChartTooltip ref={tooltip} place={place}>
          {props.renderTooltip(active)}
        </ChartTooltip>
      )}
      <p id={helpId} className="visually-hidden">
        {props.keyHelp}
      </p>
      <p role="status" className="visually-hidden">
        {spoken}
      </p>
    </div>
  )
})
