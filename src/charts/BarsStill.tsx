import { type BarsFrame, type BarsRow, weightOf } from './bars-frame.ts'
import { BOLD_RATIO, DETAIL_PX, NAME_PX, QUIET_TEXT } from './mark-looks.ts'
import { fitText } from './trend-layout.ts'

const BAR_PX = 14
const OUTLINE_PX = 1.5
/** An open end goes on in stripes. */
const STRIPES_PX = [2, 6, 10] as const
const STRIPE_PX = 2

/** Bars of a ranking as plain SVG, looking as they do on the page: grey for the many, accent for those in question. */
export function BarsStill({ frame }: { readonly frame: BarsFrame }) {
  const { width, height, nameLeft, nameWidth, zeroX, rows } = frame
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} overflow="visible">
      {zeroX !== null && <line x1={zeroX} x2={zeroX} y1={0} y2={height} stroke="var(--line-strong)" />}
      {rows.map(({ bar, baseline, middle, span }) => {
        const weight = weightOf(bar.isChosen)
        return (
          <g key={bar.key} data-bar={bar.key} fill="var(--ink)" fontSize={NAME_PX} fontWeight={weight}>
            <text y={baseline} fontSize={DETAIL_PX} fill={bar.isChosen ? 'var(--ink)' : 'var(--muted)'}>
              {bar.rank}
            </text>
            <text x={nameLeft} y={baseline}>
              {fitText(bar.name, NAME_PX, bar.isChosen ? nameWidth / BOLD_RATIO : nameWidth)}
            </text>
            {bar.note !== null && (
              <text x={nameLeft} y={baseline + DETAIL_PX + 4} fontWeight={400} {...QUIET_TEXT}>
                {fitText(bar.note, DETAIL_PX, nameWidth)}
              </text>
            )}
            {span && <Bar bar={bar} from={span.from} to={span.to} top={middle - BAR_PX / 2} />}
            <text x={width} y={middle + NAME_PX / 3} textAnchor="end">
              {bar.value}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

interface BarProps extends Pick<BarsRow, 'bar'> {
  readonly from: number
  readonly to: number
  readonly top: number
}

function Bar({ bar, from, to, top }: BarProps) {
  const isNegative = bar.length !== null && bar.length < 0
  const paint = bar.isChosen ? 'var(--accent)' : 'var(--mark-quiet)'
  const least = bar.length === 0 ? 0 : bar.isHollow ? 2 * OUTLINE_PX : 1
  const length = Math.max(to - from, least)
  const start = isNegative ? to - length : from
  return (
    <>
      {bar.isHollow && length > 0 ? (
        <rect
          x={start + OUTLINE_PX / 2}
          y={top + OUTLINE_PX / 2}
          width={length - OUTLINE_PX}
          height={BAR_PX - OUTLINE_PX}
          fill="none"
          stroke={bar.isChosen ? 'var(--accent)' : 'var(--line-strong)'}
          strokeWidth={OUTLINE_PX}
        />
      ) : (
        <rect x={start} y={top} width={length} height={BAR_PX} fill={paint} />
      )}
      {bar.isOpen && STRIPES_PX.map((gap) => <rect key={gap} x={isNegative ? start - gap - STRIPE_PX : start + length + gap} y={top} width={STRIPE_PX} height={BAR_PX} fill={paint} />)}
    </>
  )
}
