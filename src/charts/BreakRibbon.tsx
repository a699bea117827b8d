import { BAND_PX, FLAG_GAP_PX, type PlacedBreak, RIBBON_GAP_PX, RIBBON_ROW_PX } from './break-ribbon.ts'
import { HALO, NUMBER_PX, QUIET_TEXT, STRONG_WEIGHT } from './mark-looks.ts'
import type { PlotFrame } from './plot-frame.ts'

export interface BreakRibbonProps {
  readonly frame: PlotFrame
  /** The mark the reader is at. */
  readonly activeId: string | null
  /** Of the upright lines through the plot: stronger over areas. */
  readonly stroke: string
}

const TICK_PX = 3
/** Of the words' baseline over the foot of their row. */
const BASELINE_PX = 4.5

/** The dated ribbon over a plot: a thin band whose shade changes with the boundaries, breaks with letter and date, parts of years as hollow stretches. */
export function BreakRibbon({ frame: { plot, ribbon }, activeId, stroke }: BreakRibbonProps) {
  if (ribbon.marks.length === 0) return null
  const top = plot.top - RIBBON_GAP_PX - BAND_PX
  return (
    <g {...QUIET_TEXT} fontSize={NUMBER_PX} data-ribbon>
      {ribbon.stretches.map(({ from, to, isShaded }) => (
        <rect key={from} x={from} y={top} width={to - from} height={BAND_PX} fill={isShaded ? 'var(--line-strong)' : 'var(--line)'} data-shade={isShaded ? 'after' : 'before'} />
      ))}
      {ribbon.marks.map((placed) => (
        <Mark key={placed.mark.id} placed={placed} top={top} bottom={plot.bottom} isActive={placed.mark.id === activeId} stroke={stroke} />
      ))}
    </g>
  )
}

interface MarkProps {
  readonly placed: PlacedBreak
  readonly top: number
  readonly bottom: number
  readonly isActive: boolean
  readonly stroke: string
}

function Mark({ placed: { mark, x, endX, flag }, top, bottom, isActive, stroke }: MarkProps) {
  const ink = isActive ? 'var(--ink)' : 'var(--muted)'
  const level = flag ? top - flag.row * RIBBON_ROW_PX : top
  const middle = flag ? (flag.from + flag.to) / 2 : endX === null ? x : (x + endX) / 2
  return (
    <g data-point={mark.id} data-x={middle} data-y={flag ? level - RIBBON_ROW_PX / 2 : top} {...(flag && { 'data-from': flag.from, 'data-to': flag.to })} data-break={mark.letter}>
      {flag && flag.row > 0 && <line x1={x} x2={x} y1={level - 2} y2={top} stroke="var(--line-strong)" strokeWidth={0.75} />}
      {endX === null ? (
        <>
          <line x1={x} x2={x} y1={top - TICK_PX} y2={top + BAND_PX} stroke={ink} strokeWidth={isActive ? 2.5 : 1.5} />
          <line x1={x} x2={x} y1={top + BAND_PX} y2={bottom} stroke={isActive ? 'var(--ink)' : stroke} strokeDasharray="1 3" />
        </>
      ) : (
        <rect x={x} y={top} width={endX - x} height={BAND_PX} fill="var(--paper)" stroke={ink} strokeWidth={isActive ? 2 : 1} />
      )}
      {flag && (
        <text x={flag.side === 'right' ? flag.from + FLAG_GAP_PX : flag.to - FLAG_GAP_PX} y={level - BASELINE_PX} textAnchor={flag.side === 'right' ? 'start' : 'end'} fill={ink} {...HALO}>
          {flag.letter !== '' && (
            <tspan fontWeight={STRONG_WEIGHT} fill="var(--ink)">
              {flag.letter}
            </tspan>
          )}
          {flag.letter !== '' && flag.words !== '' && ' '}
          {flag.words}
        </text>
      )}
    </g>
  )
}
