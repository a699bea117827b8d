import { type ReactNode, memo } from 'react'
import { PointSurface, type WalkedChartProps } from './PointSurface.tsx'
import type { ChartBreak, ChartEvent, ChartLine } from './trend-chart-types.ts'
import { trendFrame } from './trend-frame.ts'
import type { TrendMarksProps } from './TrendMarks.tsx'

export interface TrendChartProps extends WalkedChartProps {
  readonly width: number
  readonly height: number
  readonly lines: readonly ChartLine[]
  readonly events: readonly ChartEvent[]
  readonly breaks: readonly ChartBreak[]
  readonly scale: 'linear' | 'log'
  /** Draws lines and marks; always the same function. */
  readonly draw: (marks: TrendMarksProps) => ReactNode
  readonly formatTick: (value: number) => string
}

/** Lines over time with true distances, and the pointer and keys that walk their points. Colours are custom properties, so one picture serves both themes. */
export const TrendChart = memo(function TrendChart({ draw, title, roleName, keyHelp, renderTooltip, onOpenPoint, ...drawn }: TrendChartProps) {
  const { lines, events, breaks } = drawn
  const frame = trendFrame(drawn)
  return (
    <PointSurface {...{ title, roleName, keyHelp, renderTooltip, onOpenPoint, lines, breaks }}>
      {(activeId) => draw({ frame, lines, events, activeId })}
    </PointSurface>
  )
})
