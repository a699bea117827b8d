import type { PointMark } from './trend-chart-types.ts'

export interface PointGlyphProps {
  readonly mark: PointMark
  readonly x: number
  readonly y: number
  readonly colour: string
  readonly isSmall?: boolean
}

/** The mark of one figure. A bound is a cup, open towards where the true value lies; what is uncertain is hollow. */
export function PointGlyph({ mark, x, y, colour, isSmall = false }: PointGlyphProps) {
  const paint = `var(${colour})`
  const hollow = { fill: 'var(--paper)', stroke: paint, strokeWidth: 1.75 }
  const r = isSmall ? 3.5 : 4.25
  switch (mark) {
    case 'filled':
      return <circle cx={x} cy={y} r={isSmall ? 2.5 : 3.25} fill={paint} />
    case 'hollow':
      return <circle cx={x} cy={y} r={r} {...hollow} />
    case 'computed':
      return <rect x={x - r + 0.5} y={y - r + 0.5} width={2 * r - 1} height={2 * r - 1} {...hollow} />
    case 'part':
      return <path d={`M${x},${y - r - 1}l${r + 1},${r + 1}l${-r - 1},${r + 1}l${-r - 1},${-r - 1}z`} {...hollow} />
    case 'above':
    case 'below': {
      const up = mark === 'above' ? -1 : 1
      const sweep = mark === 'above' ? 0 : 1
      return (
        <g stroke={paint} strokeWidth={1.75} strokeLinecap="round" fill="none">
          <path d={`M${x - r},${y}a${r},${r} 0 0 ${sweep} ${2 * r},0`} fill="var(--paper)" />
          <path d={`M${x},${y + up * 3}v${up * (r + 4)}m${-3},${-up * 3}l3,${up * 3}l3,${-up * 3}`} />
        </g>
      )
    }
  }
}
