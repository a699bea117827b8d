/** A point of a small line: days and values in the data's own units. */
export interface SparkPoint {
  readonly day: number
  readonly value: number
}

export interface SparklineProps {
  /** Runs of one counter's line; between them it is broken. */
  readonly runs: readonly (readonly SparkPoint[])[]
  /** Statements: hollow dots of their own. */
  readonly statements: readonly SparkPoint[]
  /** What the picture's width stands for, the same for all that are compared. */
  readonly fromDay: number
  readonly toDay: number
  readonly heightPx?: number
}

const WIDTH_PX = 76
const MARGIN_PX = 4

/** The shape of a series, from zero up. Its caller says in words what it shows. */
export function Sparkline({ runs, statements, fromDay, toDay, heightPx = 28 }: SparklineProps) {
  const points = [...runs.flat(), ...statements]
  const low = Math.min(0, ...points.map(({ value }) => value))
  const high = Math.max(low + Number.MIN_VALUE, ...points.map(({ value }) => value))
  const days = Math.max(1, toDay - fromDay)
  const x = ({ day }: SparkPoint) => round(MARGIN_PX + ((day - fromDay) / days) * (WIDTH_PX - 2 * MARGIN_PX))
  const y = ({ value }: SparkPoint) => round(heightPx - MARGIN_PX - ((value - low) / (high - low)) * (heightPx - 2 * MARGIN_PX))
  const last = runs.at(-1)?.at(-1)
  const lone = runs.flatMap((run) => (run.length === 1 && run[0] && run[0] !== last ? [run[0]] : []))
  // Two who say the same are one dot.
  const dots = new Map(statements.map((point) => [`${point.day} ${point.value}`, point]))
  const zero = y({ day: fromDay, value: 0 })
  return (
    <svg width={WIDTH_PX} height={heightPx} viewBox={`0 0 ${WIDTH_PX} ${heightPx}`} aria-hidden="true" focusable="false">
      <line x1={MARGIN_PX} x2={WIDTH_PX - MARGIN_PX} y1={zero} y2={zero} stroke="var(--line)" />
      {runs
        .filter((run) => run.length > 1)
        .map((run) => (
          <polyline key={run[0]?.day} points={run.map((point) => `${x(point)},${y(point)}`).join(' ')} fill="none" stroke="var(--accent)" strokeWidth={1.5} strokeLinejoin="round" />
        ))}
      {[...dots].map(([key, point]) => (
        <circle key={key} cx={x(point)} cy={y(point)} r={1.75} fill="var(--paper)" stroke="var(--accent)" strokeWidth={1.1} />
      ))}
      {lone.map((point) => (
        <circle key={point.day} cx={x(point)} cy={y(point)} r={1.25} fill="var(--accent)" />
      ))}
      {last && <circle cx={x(last)} cy={y(last)} r={2.5} fill="var(--accent)" />}
    </svg>
  )
}

function round(px: number): number {
  return Math.round(px * 10) / 10
}
