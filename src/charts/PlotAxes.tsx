import { HALO, QUIET_TEXT } from './mark-looks.ts'
import type { PlotFrame } from './plot-frame.ts'

/** Quiet lines across with their values, under everything else. */
export function GridLines({ frame: { plot, ticks, y } }: { readonly frame: PlotFrame }) {
  return (
    <g {...QUIET_TEXT} textAnchor="end">
      {ticks.map(({ value, text }) => (
        <g key={value}>
          <line x1={plot.left} x2={plot.right} y1={y(value)} y2={y(value)} stroke="var(--line)" />
          <text x={plot.left - 8} y={y(value) + 4.5}>
            {text}
          </text>
        </g>
      ))}
    </g>
  )
}

/** Years under the plot, parted where they begin. */
export function YearAxis({ frame: { plot, axis, x } }: { readonly frame: PlotFrame }) {
  return (
    <g {...QUIET_TEXT} textAnchor="middle">
      {axis.boundaries.map((day) => (
        <line key={day} x1={x(day)} x2={x(day)} y1={plot.bottom} y2={plot.bottom + 5} stroke="var(--ink)" />
      ))}
      {axis.labels.map(({ day, year }) => (
        <text key={year} x={x(day)} y={plot.bottom + 19} {...HALO}>
          {year}
        </text>
      ))}
    </g>
  )
}
