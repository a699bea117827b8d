import { PointSurface, type WalkedChartProps } from './PointSurface.tsx'
import { type StackedColumn, type StackedLayer, partId } from './stacked-chart-types.ts'
import { type StackedFrameInput, partAt, stackedFrame } from './stacked-frame.ts'
import { StackedStill } from './StackedStill.tsx'
import type { ChartLine } from './trend-chart-types.ts'
import styles from './StackedChart.module.css'

export interface StackedChartProps extends StackedFrameInput, WalkedChartProps {
  /** Positions of columns between which areas are drawn; one alone is a bar. */
  readonly runs: readonly (readonly number[])[]
}

/** Parts of a whole over time with true distances: areas between the dates of counts, bars for years and for lone dates. */
export function StackedChart({ runs, title, roleName, keyHelp, renderTooltip, onOpenPoint, ...drawn }: StackedChartProps) {
  const { width, height, layers, columns, breaks } = drawn
  const frame = stackedFrame(drawn)

  // Over the plot are the marks of the ribbon, nearest first.
  function pointAt(x: number, y: number): string | null | undefined {
    if (y < frame.plot.top) return undefined
    const part = partAt(frame, runs, x, y)
    const layer = part && layers[part.layer]
    return layer ? partId(layer.id, part.column) : null
  }

  // The topmost layer is the first line of the walk, so that "up" leads up.
  const lines = layers.map((layer): ChartLine => toLine(layer, columns)).toReversed()
  const start = lines.at(-1)?.solid[0]?.at(-1)?.id

  return (
    <PointSurface {...{ title, roleName, keyHelp, renderTooltip, onOpenPoint, lines, breaks, pointAt, start }} size={{ width, height }} pictureClass={styles.picture}>
      {(activeId) => <StackedStill {...{ frame, layers, runs, activeId }} />}
    </PointSurface>
  )
}

function toLine({ id, name, detail, colour, values, spoken }: StackedLayer, columns: readonly StackedColumn[]): ChartLine {
  const points = columns.flatMap(({ x }, column) => {
    const y = values[column] ?? null
    return y === null ? [] : [{ id: partId(id, column), x, y, mark: 'filled' as const, spoken: spoken[column] ?? '' }]
  })
  return { id, name, details: [detail], labelled: points.at(-1) ?? null, colour, solid: [points], dotted: [] }
}
