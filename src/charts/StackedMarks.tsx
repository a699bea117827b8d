import { type PlacedColumn, type StackedLayer, partId } from './stacked-chart-types.ts'
import type { ChartBreak } from './trend-chart-types.ts'
import { type TimeAxis, fitText, placeLabels } from './trend-layout.ts'
import trend from './TrendChart.module.css'
import styles from './StackedChart.module.css'

export interface StackedMarksProps {
  readonly layers: readonly StackedLayer[]
  readonly columns: readonly PlacedColumn[]
  readonly runs: readonly (readonly number[])[]
  readonly breaks: readonly ChartBreak[]
  readonly axis: TimeAxis
  readonly ticks: readonly number[]
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }
  readonly toX: (day: number) => number
  readonly toY: (value: number) => number
  readonly barPx: number
  readonly labelWidth: number
  readonly formatTick: (value: number) => string
  readonly activeId: string | null
}

const NAME_PX = 14
const DETAIL_PX = 13
const SWATCH_PX = 10
/** Labels with a second line need so much room each. */
const DETAILED_PX = NAME_PX + DETAIL_PX + 11
/** Room below which names stand without their details. */
const WIDE_LABELS_PX = 120

/** Everything of a stacked chart: grid, years, areas and bars parted by lines of paper, breaks, labels at the right end. */
export function StackedMarks(props: StackedMarksProps) {
  const { layers, columns, runs, breaks, axis, ticks, plot, toX, toY, formatTick, activeId } = props
  return (
    <g className={trend['marks']}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line x1={plot.left} x2={plot.right} y1={toY(tick)} y2={toY(tick)} stroke={tick === 0 ? 'var(--ink)' : 'var(--line)'} />
          <text x={plot.left - 8} y={toY(tick) + 4} textAnchor="end">
            {formatTick(tick)}
          </text>
        </g>
      ))}
      {layers.map((layer, position) => (
        <g key={layer.id} data-layer={layer.id} fill={`var(${layer.colour})`} className={styles['layer']} data-quiet={(activeId !== null && !activeId.startsWith(`${layer.id}:`)) || undefined}>
          {runs.map((run) => (run.length > 1 ? <path key={run[0]} d={areaPath(props, position, run)} /> : <Bar key={run[0]} {...props} position={position} column={run[0] ?? 0} />))}
          {columns.map(({ x, spans }, column) => {
            const span = spans[position]
            if (!span) return null
            const id = partId(layer.id, column)
            const isActive = id === activeId
            return (
              <g key={id} data-point={id} data-x={toX(x)} data-y={(toY(span.from) + toY(span.to)) / 2}>
                {isActive && <line x1={toX(x)} x2={toX(x)} y1={toY(span.from)} y2={toY(span.to)} className={styles['active']} />}
              </g>
            )
          })}
        </g>
      ))}
      <line x1={plot.left} x2={plot.right} y1={toY(0)} y2={toY(0)} stroke="var(--ink)" />
      {columns.map(({ x, mark }) => mark !== null && <text key={x} x={toX(x)} y={toY(0) - 6} textAnchor="middle">{mark}</text>)}
      {axis.boundaries.map((day) => (
        <line key={day} x1={toX(day)} x2={toX(day)} y1={plot.bottom} y2={plot.bottom + 5} stroke="var(--ink)" />
      ))}
      {axis.labels.map(({ day, year }) => (
        <text key={year} x={toX(day)} y={plot.bottom + 19} textAnchor="middle" className={trend['year']}>
          {year}
        </text>
      ))}
      {breaks.map(({ x, letter }) => (
        <g key={x} className={trend['break']}>
          <line x1={toX(x)} x2={toX(x)} y1={plot.top - 6} y2={plot.bottom} stroke="var(--ink)" strokeDasharray="1 3" />
          <text x={toX(x)} y={plot.top - 8} textAnchor="middle">
            {letter}
          </text>
        </g>
      ))}
      <Labels {...props} />
    </g>
  )
}

function areaPath({ columns, toX, toY }: StackedMarksProps, layer: number, run: readonly number[]): string {
  const edge = run.flatMap((position) => {
    const column = columns[position]
    const span = column?.spans[layer]
    return column && span ? [{ x: toX(column.x), from: toY(span.from), to: toY(span.to) }] : []
  })
  if (edge.length === 0) return ''
  return `M${edge.map(({ x, to }) => `${x},${to}`).join('L')}L${edge.toReversed().map(({ x, from }) => `${x},${from}`).join('L')}Z`
}

function Bar({ columns, toX, toY, barPx, position, column }: StackedMarksProps & { readonly position: number; readonly column: number }) {
  const placed = columns[column]
  const span = placed?.spans[position]
  if (!placed || !span) return null
  const [top, bottom] = [Math.min(toY(span.from), toY(span.to)), Math.max(toY(span.from), toY(span.to))]
  return <rect x={toX(placed.x) - barPx / 2} width={barPx} y={top} height={bottom - top} />
}

/** Names in a column, each beside the last part of its layer. */
function Labels({ layers, columns, runs, plot, toX, toY, barPx, labelWidth }: StackedMarksProps) {
  const isWide = labelWidth > WIDE_LABELS_PX
  const ends = layers.flatMap(({ id, name, shortName, detail, colour, values }, position) => {
    const last = values.findLastIndex((value) => value !== null)
    const [column, span] = [columns[last], columns[last]?.spans[position]]
    const isBar = runs.some((run) => run.length === 1 && run[0] === last)
    if (!column || !span) return []
    const line = { id, name: isWide ? name : shortName, details: [detail], labelled: null, colour, solid: [], dotted: [] }
    return [{ line, x: toX(column.x) + (isBar ? barPx / 2 : 0), y: (toY(span.from) + toY(span.to)) / 2 }]
  })
  const hasDetail = isWide && ends.length * DETAILED_PX <= plot.bottom - plot.top + NAME_PX
  const left = plot.right + 14
  const textLeft = left + SWATCH_PX + 5
  const room = labelWidth - 16 - SWATCH_PX
  return placeLabels(ends, hasDetail ? DETAILED_PX : NAME_PX + 5, plot.top - NAME_PX, plot.bottom + 6).map(({ line, anchorX, anchorY, y }) => {
    const baseline = y + NAME_PX
    const level = baseline - NAME_PX / 3
    return (
      <g key={line.id}>
        <path d={`M${anchorX + 2},${anchorY}L${left - 8},${level}H${left - 3}`} fill="none" stroke="var(--line-strong)" strokeWidth={0.75} />
        <rect x={left} y={level - SWATCH_PX / 2} width={SWATCH_PX} height={SWATCH_PX} fill={`var(${line.colour})`} className={styles['swatch']} />
        <text x={textLeft} y={baseline} className={trend['name']} fill="var(--ink)">
          {fitText(line.name, NAME_PX, room)}
        </text>
        {hasDetail && (
          <text x={textLeft} y={baseline + DETAIL_PX + 3} className={trend['detail']}>
            {fitText(line.details[0] ?? '', DETAIL_PX, room + 4)}
          </text>
        )}
      </g>
    )
  })
}
