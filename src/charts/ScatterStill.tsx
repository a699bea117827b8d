import { BOLD_WEIGHT, DETAIL_PX, HALO, QUIET_TEXT, STRONG_WEIGHT } from './mark-looks.ts'
import { PointGlyph } from './PointGlyph.tsx'
import { type PlacedDot, type ScatterFrame, isMarked } from './scatter-frame.ts'
import { fitText } from './trend-layout.ts'

export interface ScatterStillProps {
  readonly frame: ScatterFrame
  /** The dot the reader is at. */
  readonly activeId: string | null
}

const RING_PX = 8
/** How far the baseline of tick texts and of the title of the axis lie under the plot. */
const TICK_TEXT_PX = 17
const TITLE_TEXT_PX = 38

/** The whole picture of a scatter as plain SVG: grid, lines of equal size with their names, dots, names. */
export function ScatterStill({ frame, activeId }: ScatterStillProps) {
  const { width, height, plot, xTicks, yTicks, xTitle, lines, dots, labels } = frame
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} overflow="visible">
      <g {...QUIET_TEXT} textAnchor="end">
        {yTicks.map(({ value, text, at }) => (
          <g key={value}>
            <line x1={plot.left} x2={plot.right} y1={at} y2={at} stroke="var(--line)" />
            <text x={plot.left - 8} y={at + 4.5}>
              {text}
            </text>
          </g>
        ))}
      </g>
      <g {...QUIET_TEXT} textAnchor="middle">
        {xTicks.map(({ value, text, at }) => (
          <g key={value}>
            <line x1={at} x2={at} y1={plot.top} y2={plot.bottom + 5} stroke="var(--line)" />
            <text x={at} y={plot.bottom + TICK_TEXT_PX}>
              {text}
            </text>
          </g>
        ))}
      </g>
      <line x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} stroke="var(--ink)" />
      <text x={plot.right} y={plot.bottom + TITLE_TEXT_PX} textAnchor="end" {...QUIET_TEXT}>
        {fitText(xTitle, DETAIL_PX, plot.right - plot.left)}
      </text>
      {lines.map(({ size, text, x1, y1, x2, y2, label }) => (
        <g key={size} data-size={size}>
          <line x1={x1} y1={y1} x2={x2} y2={y2} stroke="var(--line-strong)" strokeDasharray="1 4" strokeLinecap="round" />
          <text x={label.x} y={label.y} transform={`rotate(${label.angleDegrees} ${label.x} ${label.y})`} {...QUIET_TEXT} {...HALO}>
            {text}
          </text>
        </g>
      ))}
      {dots.map((placed) => (
        <Dot key={placed.dot.id} placed={placed} isActive={placed.dot.id === activeId} />
      ))}
      {labels.map(({ id, x, baseline, text, isStrong }) => (
        <text key={id} data-label={id} x={x} y={baseline} fill={isStrong ? 'var(--accent)' : 'var(--ink)'} fontSize={DETAIL_PX} fontWeight={isStrong ? BOLD_WEIGHT : STRONG_WEIGHT} {...HALO}>
          {text}
        </text>
      ))}
    </svg>
  )
}

function Dot({ placed: { dot, x, y }, isActive }: { readonly placed: PlacedDot; readonly isActive: boolean }) {
  const colour = isMarked(dot) ? '--accent' : '--line-strong'
  return (
    <g data-point={dot.id} data-x={x} data-y={y} data-pinned={dot.isPinned || undefined} stroke="var(--paper)" strokeWidth={1}>
      {(dot.isPinned || isActive) && <circle cx={x} cy={y} r={RING_PX} fill="none" stroke={isActive ? 'var(--ink)' : 'var(--accent)'} strokeWidth={1.75} />}
      <g transform={dot.turnDegrees === 0 ? undefined : `rotate(${dot.turnDegrees} ${x} ${y})`}>
        <PointGlyph mark={dot.mark} x={x} y={y} colour={colour} />
      </g>
    </g>
  )
}
