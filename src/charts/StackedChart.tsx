import { type ReactNode, useId, useRef, useState } from 'react'
import { ChartTooltip } from './ChartTooltip.tsx'
import { usePointNavigation } from './point-navigation.ts'
import { type StackedColumn, type StackedLayer, partId } from './stacked-chart-types.ts'
import { type StackedFrameInput, partAt, stackedFrame } from './stacked-frame.ts'
import { StackedStill } from './StackedStill.tsx'
import type { ChartBreak, ChartLine } from './trend-chart-types.ts'
import styles from './StackedChart.module.css'
import chart from './TrendChart.module.css'

export interface StackedChartProps extends StackedFrameInput {
  /** Positions of columns between which areas are drawn; one alone is a bar. */
  readonly runs: readonly (readonly number[])[]
  readonly breaks: readonly ChartBreak[]
  /** Accessible name, the word for "chart" and how the keys work. */
  readonly title: string
  readonly roleName: string
  readonly keyHelp: string
  readonly renderTooltip: (partId: string) => ReactNode
  readonly onOpenPart: (partId: string) => void
}

/** Parts of a whole over time with true distances: areas between the dates of counts, bars for years and for lone dates. */
export function StackedChart(props: StackedChartProps) {
  const { width, height, layers, columns, runs, breaks } = props
  const helpId = useId()
  const [active, setActive] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const frame = stackedFrame(props)

  function pointAt(x: number, y: number): string | null {
    const part = partAt(frame, runs, x, y)
    const layer = part && layers[part.layer]
    return layer ? partId(layer.id, part.column) : null
  }

  // The topmost layer is the first line of the walk, so that "up" leads up.
  const lines = layers.map((layer): ChartLine => toLine(layer, columns)).toReversed()
  const lowestLine = lines.at(-1)
  const start = lowestLine?.solid[0]?.at(-1)?.id
  const { handlers, spoken, tooltip, place } = usePointNavigation({ lines, active, setActive, frame: box, onOpenPoint: props.onOpenPart, pointAt, ...(start !== undefined && { start }) })

  return (
    <div
      ref={box}
      className={chart['frame']}
      style={{ inlineSize: width, blockSize: height }}
      role="application"
      aria-roledescription={props.roleName}
      aria-label={props.title}
      aria-describedby={helpId}
      // An application of its own: arrow keys walk the parts.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      {...handlers}
    >
      <div className={styles['picture']} aria-hidden="true">
        <StackedStill {...{ frame, layers, runs, breaks }} activeId={active} />
      </div>
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
}

function toLine({ id, name, detail, colour, values, spoken }: StackedLayer, columns: readonly StackedColumn[]): ChartLine {
  const points = columns.flatMap(({ x }, column) => {
    const y = values[column] ?? null
    return y === null ? [] : [{ id: partId(id, column), x, y, mark: 'filled' as const, spoken: spoken[column] ?? '' }]
  })
  return { id, name, details: [detail], labelled: points.at(-1) ?? null, colour, solid: [points], dotted: [] }
}
