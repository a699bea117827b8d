import { GridLines } from './PlotAxes.tsx'
import { TrendMarks, type TrendMarksProps } from './TrendMarks.tsx'
import { runsOf, strokeOf } from './trend-frame.ts'

/**
 * The whole picture of a trend as plain SVG. It needs no browser, so it can stand in a page before any script has run,
 * and nothing to fetch, so it is what a reader sees first.
 */
export function TrendStill(props: TrendMarksProps) {
  const { frame, lines } = props
  const { width, height, x, y } = frame
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} overflow="visible">
      <GridLines frame={frame} />
      {runsOf(lines).map((run) => (
        <path key={run.key} d={`M${run.points.map((point) => `${x(point.x)},${y(point.y)}`).join('L')}`} fill="none" data-run={run.isSolid ? 'solid' : 'dotted'} {...strokeOf(run)} />
      ))}
      <TrendMarks {...props} />
    </svg>
  )
}
