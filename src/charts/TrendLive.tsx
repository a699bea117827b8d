import { DefaultZIndexes, Line, LineChart, XAxis, YAxis, ZIndexLayer } from 'recharts'
import { GridLines } from './PlotAxes.tsx'
import { TrendMarks, type TrendMarksProps } from './TrendMarks.tsx'
import { type TrendRun, runsOf, strokeOf } from './trend-frame.ts'

const FRAME_KEY = 'frame'

/** The same picture drawn by Recharts: its lines on its scales, our marks over them. */
export function TrendLive(props: TrendMarksProps) {
  const { frame, lines } = props
  const { width, height, plot, axis, ticks, scale } = frame
  const runs = runsOf(lines)
  const values = ticks.map(({ value }) => value)
  // The corners of the picture: lone points make no line, and without a line Recharts has no scales.
  const data = [...rowsOf(runs), ...axis.domain.map((x, index) => ({ x, [FRAME_KEY]: values.at(-index) ?? 0 }))]
  return (
    <LineChart width={width} height={height} data={data} margin={{ top: plot.top, right: width - plot.right, bottom: height - plot.bottom, left: plot.left }} accessibilityLayer={false}>
      <GridLines frame={frame} />
      <XAxis hide type="number" dataKey="x" domain={[...axis.domain]} allowDataOverflow />
      <YAxis hide type="number" scale={scale} domain={[values[0] ?? 0, values.at(-1) ?? 1]} allowDataOverflow />
      {runs.map((run) => (
        <Line key={run.key} dataKey={run.key} type="linear" connectNulls dot={false} activeDot={false} isAnimationActive={false} {...strokeOf(run)} />
      ))}
      <Line dataKey={FRAME_KEY} stroke="none" dot={false} activeDot={false} isAnimationActive={false} />
      {/* Above the lines, which Recharts draws on a layer of their own. */}
      <ZIndexLayer zIndex={DefaultZIndexes.activeDot}>
        <TrendMarks {...props} />
      </ZIndexLayer>
    </LineChart>
  )
}

/** One row for each moment, one column for each run of points: Recharts joins what stands in one column. */
function rowsOf(runs: readonly TrendRun[]): readonly Record<string, number>[] {
  const rows = new Map<number, Record<string, number>>()
  for (const { key, points } of runs) {
    for (const { x, y } of points) {
      const row = rows.get(x) ?? { x }
      row[key] = y
      rows.set(x, row)
    }
  }
  return [...rows.values()].sort((a, b) => (a['x'] ?? 0) - (b['x'] ?? 0))
}
