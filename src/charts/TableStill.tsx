import { BOLD_RATIO, BOLD_WEIGHT, NAME_PX, QUIET_TEXT, STRONG_WEIGHT } from './mark-looks.ts'
import type { PosterCell } from './poster-types.ts'
import { HEAD_LINE_PX, type PlacedTableColumn, ROW_PX, type TableFrame } from './table-frame.ts'
import { fitText } from './trend-layout.ts'

/** Between filled cells the paper is seen. */
const SEAM_PX = 1

/** A table as plain SVG: a rule under the head, hairlines between rows, numbers at the right of their columns. */
export function TableStill({ frame }: { readonly frame: TableFrame }) {
  const { width, height, columns, headLines, headHeight, rows } = frame
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} overflow="visible">
      <g {...QUIET_TEXT} fontWeight={STRONG_WEIGHT}>
        {columns.map((placed) => (
          <text key={placed.column.key} textAnchor={placed.column.isNumber ? 'end' : 'start'}>
            {placed.head.map((line, index) => (
              <tspan key={index} x={placed.textX} y={(headLines - placed.head.length + index + 1) * HEAD_LINE_PX - 3}>
                {line.trimEnd()}
              </tspan>
            ))}
          </text>
        ))}
      </g>
      <line x1={0} x2={width} y1={headHeight} y2={headHeight} stroke="var(--ink)" strokeWidth={1.5} />
      {rows.map((row, index) => {
        const top = headHeight + index * ROW_PX
        return (
          <g key={row.key} fill="var(--ink)" fontSize={NAME_PX} fontWeight={row.isEmphasised ? BOLD_WEIGHT : 400}>
            {columns.map((placed, position) => {
              const cell = row.cells[position]
              return cell && <Cell key={placed.column.key} cell={cell} placed={placed} top={top} isEmphasised={row.isEmphasised} />
            })}
            <line x1={0} x2={width} y1={top + ROW_PX} y2={top + ROW_PX} stroke="var(--line)" />
          </g>
        )
      })}
    </svg>
  )
}

interface CellProps {
  readonly cell: PosterCell
  readonly placed: PlacedTableColumn
  readonly top: number
  readonly isEmphasised: boolean
}

function Cell({ cell: { text, fill }, placed, top, isEmphasised }: CellProps) {
  const { column, left, right, textX, textWidth } = placed
  return (
    <>
      {fill && <rect x={left + SEAM_PX} y={top + SEAM_PX} width={right - left - SEAM_PX} height={ROW_PX - SEAM_PX} fill={fill.fill} />}
      <text x={textX} y={top + ROW_PX / 2 + NAME_PX / 3} textAnchor={column.isNumber ? 'end' : 'start'} {...(fill && { fill: fill.ink })}>
        {column.isNumber ? text : fitText(text, NAME_PX, isEmphasised ? textWidth / BOLD_RATIO : textWidth)}
      </text>
    </>
  )
}
