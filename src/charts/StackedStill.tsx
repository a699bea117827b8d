import { BreakRibbon } from './BreakRibbon.tsx'
import { DETAIL_PX, HALO, NAME_PX, NAME_TEXT, QUIET_TEXT } from './mark-looks.ts'
import { GridLines, YearAxis } from './PlotAxes.tsx'
import { type StackedLayer, partId } from './stacked-chart-types.ts'
import type { StackedFrame } from './stacked-frame.ts'
import { fitText, placeLabels } from './trend-layout.ts'

export interface StackedStillProps {
  readonly frame: StackedFrame
  readonly layers: readonly StackedLayer[]
  /** Positions of columns between which areas are drawn; one alone is a bar. */
  readonly runs: readonly (readonly number[])[]
  /** The part, or the mark of the ribbon, the reader is at. */
  readonly activeId: string | null
}

const SWATCH_PX = 10
/** How far the line of a total reaches beyond its bar. */
const TOTAL_BEYOND_PX = 3
/** Labels with a second line need so much room each. */
const DETAILED_PX = NAME_PX + DETAIL_PX + 11
/** Lines of paper part the layers, so that colour is never the only cue. */
const PARTED = { stroke: 'var(--paper)', strokeWidth: 1, strokeLinejoin: 'round' } as const

/** The whole picture of a stacked chart as plain SVG: grid, years, areas and bars, breaks, labels at the right end. */
export function StackedStill(props: StackedStillProps) {
  const { frame, layers, runs, activeId } = props
  const isAtPart = activeId !== null && !frame.ribbon.marks.some(({ mark }) => mark.id === activeId)
  const { width, height, plot, columns, x: toX, y: toY } = frame
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} overflow="visible">
      <GridLines frame={frame} />
      {layers.map((layer, position) => (
        <g key={layer.id} data-layer={layer.id} fill={`var(${layer.colour})`} {...PARTED} data-quiet={(isAtPart && !activeId.startsWith(`${layer.id}:`)) || undefined}>
          {runs.map((run) => (run.length > 1 ? <path key={run[0]} d={areaPath(frame, position, run)} /> : <Bar key={run[0]} frame={frame} position={position} column={run[0] ?? 0} />))}
          {columns.map(({ x, spans }, column) => {
            const span = spans[position]
            if (!span) return null
            const id = partId(layer.id, column)
            return (
              <g key={id} data-point={id} data-x={toX(x)} data-y={(toY(span.from) + toY(span.to)) / 2}>
                {id === activeId && <line x1={toX(x)} x2={toX(x)} y1={toY(span.from)} y2={toY(span.to)} stroke="var(--ink)" strokeWidth={3} />}
              </g>
            )
          })}
        </g>
      ))}
      <line x1={plot.left} x2={plot.right} y1={toY(0)} y2={toY(0)} stroke="var(--ink)" />
      {columns.map(({ x, total }) => total !== undefined && <TotalLine key={x} x={toX(x)} y={toY(total)} barPx={frame.barPx} />)}
      <g {...QUIET_TEXT} textAnchor="middle">
        {columns.map(({ x, mark }) => mark !== null && <text key={x} x={toX(x)} y={toY(0) - 6}>{mark}</text>)}
      </g>
      <YearAxis frame={frame} />
      <BreakRibbon frame={frame} activeId={activeId} stroke="var(--ink)" />
      <Labels frame={frame} layers={layers} runs={runs} />
    </svg>
  )
}

function areaPath({ columns, x: toX, y: toY }: StackedFrame, layer: number, run: readonly number[]): string {
  const edge = run.flatMap((position) => {
    const column = columns[position]
    const span = column?.spans[layer]
    return column && span ? [{ x: toX(column.x), from: toY(span.from), to: toY(span.to) }] : []
  })
  if (edge.length === 0) return ''
  return `M${edge.map(({ x, to }) => `${x},${to}`).join('L')}L${edge.toReversed().map(({ x, from }) => `${x},${from}`).join('L')}Z`
}

function Bar({ frame: { columns, x: toX, y: toY, barPx }, position, column }: { readonly frame: StackedFrame; readonly position: number; readonly column: number }) {
  const placed = columns[column]
  const span = placed?.spans[position]
  if (!placed || !span) return null
  const [top, bottom] = [Math.min(toY(span.from), toY(span.to)), Math.max(toY(span.from), toY(span.to))]
  return <rect x={toX(placed.x) - barPx / 2} width={barPx} y={top} height={bottom - top} />
}

/** A line across a bar, a little wider than it, on a rim of paper. */
function TotalLine({ x, y, barPx }: { readonly x: number; readonly y: number; readonly barPx: number }) {
  const half = barPx / 2 + TOTAL_BEYOND_PX
  return (
    <g data-total>
      <line x1={x - half} x2={x + half} y1={y} y2={y} stroke="var(--paper)" strokeWidth={4} />
      <line x1={x - half} x2={x + half} y1={y} y2={y} stroke="var(--ink)" strokeWidth={2} />
    </g>
  )
}

/** Names in a column, each beside the last part of its layer. */
function Labels({ frame, layers, runs }: Pick<StackedStillProps, 'frame' | 'layers' | 'runs'>) {
  const { columns, plot, x: toX, y: toY, barPx, labelWidth, hasWideLabels } = frame
  const ends = layers.flatMap(({ id, name, shortName, detail, colour, values }, position) => {
    const last = values.findLastIndex((value) => value !== null)
    const [column, span] = [columns[last], columns[last]?.spans[position]]
    const isBar = runs.some((run) => run.length === 1 && run[0] === last)
    if (!column || !span) return []
    const line = { id, name: hasWideLabels ? name : shortName, details: [detail], labelled: null, colour, solid: [], dotted: [] }
    return [{ line, x: toX(column.x) + (isBar ? barPx / 2 : 0), y: (toY(span.from) + toY(span.to)) / 2 }]
  })
  const hasDetail = hasWideLabels && ends.length * DETAILED_PX <= plot.bottom - plot.top + NAME_PX
  const left = plot.right + 14
  const textLeft = left + SWATCH_PX + 5
  const room = labelWidth - 16 - SWATCH_PX
  return placeLabels(ends, hasDetail ? DETAILED_PX : NAME_PX + 5, plot.top - NAME_PX, plot.bottom + 6).map(({ line, anchorX, anchorY, y }) => {
    const baseline = y + NAME_PX
    const level = baseline - NAME_PX / 3
    return (
      <g key={line.id}>
        <path d={`M${anchorX + 2},${anchorY}L${left - 8},${level}H${left - 3}`} fill="none" stroke="var(--line-strong)" strokeWidth={0.75} />
        <rect x={left} y={level - SWATCH_PX / 2} width={SWATCH_PX} height={SWATCH_PX} fill={`var(${line.colour})`} stroke="var(--ink)" strokeWidth={0.5} data-swatch />
        <text x={textLeft} y={baseline} fill="var(--ink)" {...NAME_TEXT}>
          {fitText(line.name, NAME_PX, room)}
        </text>
        {hasDetail && (
          <text x={textLeft} y={baseline + DETAIL_PX + 3} {...QUIET_TEXT} {...HALO}>
            {fitText(line.details[0] ?? '', DETAIL_PX, room + 4)}
          </text>
        )}
      </g>
    )
  })
}
