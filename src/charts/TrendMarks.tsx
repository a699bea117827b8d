import { BreakRibbon } from './BreakRibbon.tsx'
import { DETAIL_PX, HALO, NAME_PX, NAME_TEXT, NUMBER_PX, QUIET_TEXT, STRONG_WEIGHT } from './mark-looks.ts'
import { YearAxis } from './PlotAxes.tsx'
import { PointGlyph } from './PointGlyph.tsx'
import type { ChartEvent, ChartLine } from './trend-chart-types.ts'
import { type TrendFrame, quietFirst } from './trend-frame.ts'
import { fitText, placeLabels, pointsOf, textWidth } from './trend-layout.ts'
import { cutLines, wrapText } from './wrap-text.ts'

export interface TrendMarksProps {
  readonly frame: TrendFrame
  readonly lines: readonly ChartLine[]
  readonly events: readonly ChartEvent[]
  /** The point, or the mark of the ribbon, the reader is at. */
  readonly activeId: string | null
}

/** Points closer than this are drawn smaller. */
const CROWDED_PX = 14

/** Everything of a trend chart but its lines and grid: years, breaks, events, marks, labels at the lines' ends. */
export function TrendMarks({ frame, lines, events, activeId }: TrendMarksProps) {
  const { x, y, labels, labelWidth } = frame
  const { left, right, top, bottom } = frame.plot
  const points = quietFirst(lines).flatMap((line) => pointsOf(line).map((point) => ({ point, line })))
  const active = points.find(({ point }) => point.id === activeId)
  const isCrowded = (right - left) / (points.length / lines.length) < CROWDED_PX

  return (
    <g {...QUIET_TEXT}>
      {y(0) > top && y(0) < bottom - 1 && <line x1={left} x2={right} y1={y(0)} y2={y(0)} stroke="var(--ink)" />}
      <line x1={left} x2={right} y1={bottom} y2={bottom} stroke="var(--ink)" />
      <YearAxis frame={frame} />
      <BreakRibbon frame={frame} activeId={activeId} stroke="var(--line-strong)" />
      <EventTicks events={events} x={x} top={top} bottom={bottom} />
      {active && <line x1={x(active.point.x)} x2={x(active.point.x)} y1={top} y2={bottom} stroke="var(--line-strong)" />}
      {points.map(({ point, line }) => (
        <g key={point.id} data-point={point.id} data-x={x(point.x)} data-y={y(point.y)}>
          <PointGlyph mark={point.mark} x={x(point.x)} y={y(point.y)} colour={line.colour} isSmall={isCrowded || line.isQuiet === true} />
        </g>
      ))}
      {active && <circle cx={x(active.point.x)} cy={y(active.point.y)} r={9} fill="none" stroke={`var(${active.line.colour})`} strokeWidth={1.5} />}
      {labels === 'above' ? (
        <LabelsAbove lines={lines} x={x} y={y} left={left} right={right} />
      ) : (
        <LabelColumn lines={lines} x={x} y={y} isNamesOnly={labels === 'names'} left={right + 12} width={labelWidth - 14} top={top - 14} bottom={bottom} />
      )}
    </g>
  )
}

/** Lines may be paler than letters may be. */
function labelFill({ colour, isQuiet }: ChartLine): string {
  return isQuiet ? 'var(--muted)' : `var(${colour})`
}

interface Scales {
  readonly x: (day: number) => number
  readonly y: (value: number) => number
}

function endsOf(lines: readonly ChartLine[], { x, y }: Scales): { line: ChartLine; x: number; y: number }[] {
  return lines.flatMap((line) => {
    const { labelled } = line
    return labelled ? [{ line, x: x(labelled.x), y: y(labelled.y) }] : []
  })
}

interface LabelColumnProps extends Scales {
  readonly lines: readonly ChartLine[]
  readonly isNamesOnly: boolean
  readonly left: number
  readonly width: number
  readonly top: number
  readonly bottom: number
}

/** More lines than this are labelled with their names only, and so are as many as have no room for more. */
const MOST_DETAILED = 6
const NAME_LABEL_PX = NAME_PX + 5
const NAME_LINE_PX = NAME_PX + 2
const DETAILED_LABEL_PX = NAME_LABEL_PX + 2 * (DETAIL_PX + 3) + 4

function LabelColumn({ lines, x, y, isNamesOnly, left, width, top, bottom }: LabelColumnProps) {
  const hasDetail = !isNamesOnly && lines.length <= MOST_DETAILED && lines.length * DETAILED_LABEL_PX <= bottom - top
  const names = lines.map(({ name }) => cutLines(wrapText(name, NAME_PX, width, STRONG_WEIGHT), hasDetail ? 1 : 2, NAME_PX, width, STRONG_WEIGHT))
  const isFolded = names.some((name) => name.length > 1) && lines.length * (NAME_LABEL_PX + NAME_LINE_PX) <= bottom - top
  const height = hasDetail ? DETAILED_LABEL_PX : isFolded ? NAME_LABEL_PX + NAME_LINE_PX : NAME_LABEL_PX
  return placeLabels(endsOf(lines, { x, y }), height, top, bottom).map(({ line, anchorX, anchorY, y: labelTop }) => {
    const baseline = labelTop + NAME_PX
    const level = hasDetail || isFolded ? baseline - NAME_PX / 3 : labelTop + height / 2
    return (
      <g key={line.id}>
        {(left - anchorX > 26 || Math.abs(level - anchorY) > 12) && (
          <path d={`M${anchorX + 7},${anchorY}L${left - 12},${level}H${left - 5}`} fill="none" stroke="var(--line-strong)" strokeWidth={0.75} />
        )}
        {(isFolded ? (names[lines.indexOf(line)] ?? []) : [fitText(line.name, NAME_PX, width)]).map((name, index) => (
          <text key={name} x={left} y={baseline + index * NAME_LINE_PX} {...NAME_TEXT} fill={labelFill(line)}>
            {name}
          </text>
        ))}
        {hasDetail &&
          line.details.map((detail, index) => (
            <text key={detail} x={left} y={baseline + (index + 1) * (DETAIL_PX + 3)} {...HALO}>
              {fitText(detail, DETAIL_PX, width + 4)}
            </text>
          ))}
      </g>
    )
  })
}

function LabelsAbove({ lines, x, y, left, right }: Scales & { lines: readonly ChartLine[]; left: number; right: number }) {
  const ends = endsOf(lines, { x, y })
  return ends.map(({ line, x: endX, y: endY }, index) => {
    const detail = line.details.join(', ')
    const half = Math.max(textWidth(line.name, NAME_PX), textWidth(detail, DETAIL_PX)) / 2
    const middle = Math.min(Math.max(endX - half, left + half), right - half + 8)
    // The lower of two lines that end near each other is labelled below itself.
    const other = ends[1 - index]
    const isBelow = other !== undefined && endY > other.y && endY - other.y < 60
    const baseline = isBelow ? endY + 24 : endY - 28
    return (
      <g key={line.id} textAnchor="middle">
        <text x={middle} y={baseline} {...NAME_TEXT} fill={labelFill(line)}>
          {line.name}
        </text>
        <text x={middle} y={baseline + DETAIL_PX + 2} {...HALO}>
          {detail}
        </text>
      </g>
    )
  })
}

function EventTicks({ events, x, top, bottom }: { events: readonly ChartEvent[]; x: (day: number) => number; top: number; bottom: number }) {
  let lastX = -Infinity
  let row = 0
  return events.map((event) => {
    const at = x(event.x)
    row = at - lastX < 18 ? row + 1 : 0
    lastX = at
    const level = bottom - 14 - row * 19
    return (
      <g key={event.number} stroke="var(--event)">
        <line x1={at} x2={at} y1={top + 20} y2={bottom} strokeDasharray="1.5 3.5" opacity={0.7} />
        <circle cx={at} cy={level} r={8.5} fill="var(--paper)" strokeWidth={1.25} />
        <text x={at} y={level + 4} textAnchor="middle" fontSize={NUMBER_PX} fontWeight={STRONG_WEIGHT} fill="var(--event)" stroke="none">
          {event.number}
        </text>
      </g>
    )
  })
}
