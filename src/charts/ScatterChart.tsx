import { PointSurface, type WalkedChartProps } from './PointSurface.tsx'
import { type ScatterFrameInput, scatterFrame } from './scatter-frame.ts'
import { stepToDot } from './scatter-layout.ts'
import { ScatterStill } from './ScatterStill.tsx'
import type { ChartLine } from './trend-chart-types.ts'
import styles from './ScatterChart.module.css'

export interface ScatterChartProps extends ScatterFrameInput, WalkedChartProps {}

/** One quantity against another, a dot for each place, and the pointer and keys that find their way among the dots. */
export function ScatterChart({ title, roleName, keyHelp, renderTooltip, onOpenPoint, ...drawn }: ScatterChartProps) {
  const { width, height, dots } = drawn
  const frame = scatterFrame(drawn)
  const walked = dots.flatMap(({ id }) => frame.dots.filter(({ dot }) => dot.id === id).map(({ x, y }) => ({ id, x, y })))

  return (
    <PointSurface
      {...{ title, roleName, keyHelp, renderTooltip, onOpenPoint }}
      lines={[toLine(title, dots)]}
      walk={(fromId, step) => stepToDot(walked, fromId, step)}
      isTapTold
      size={{ width, height }}
      pictureClass={styles.picture}
    >
      {(activeId) => <ScatterStill {...{ frame, activeId }} />}
    </PointSurface>
  )
}

/** All dots as the points of one line: what is spoken of each. */
function toLine(name: string, dots: ScatterChartProps['dots']): ChartLine {
  const points = dots.map(({ id, x, y, mark, spoken }) => ({ id, x, y, mark, spoken }))
  return { id: 'dots', name, details: [], labelled: null, colour: '--accent', solid: [points], dotted: [] }
}
