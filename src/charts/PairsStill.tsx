import { BreakRibbon } from './BreakRibbon.tsx'
import { DETAIL_PX, HALO, NAME_PX, NAME_TEXT, QUIET_TEXT } from './mark-looks.ts'
import { ALL_PERCENT, type PairsFrame, type PairsMark, type PairsNames, type PairsYear, ratioRuns } from './pairs-frame.ts'
import { GridLines, YearAxis } from './PlotAxes.tsx'
import { PointGlyph } from './PointGlyph.tsx'
import { fitText, placeLabels } from './trend-layout.ts'

export interface PairsStillProps {
  readonly frame: PairsFrame
  readonly years: readonly PairsYear[]
  readonly names: PairsNames
  /** The last of each in words, beside its name where there is room. */
  readonly lasts: PairsNames
  /** What the reader is at. */
  readonly activeId: string | null
}

const QUIET = '--line-strong'
const STRONG = '--accent'
const SWATCH_PX = 10
const LABEL_PX = NAME_PX + DETAIL_PX + 10
/** Marks of years without a figure are left out where they would touch. */
const LEAST_MARK_PX = 5
/** Dots closer than this are drawn smaller. */
const CROWDED_PX = 14

/** Pairs of bars a year, quiet and strong, over the dots of their ratio, as plain SVG. */
export function PairsStill({ frame, years, names, lasts, activeId }: PairsStillProps) {
  const { width, height, bars, ratios, barPx } = frame
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} overflow="visible">
      <GridLines frame={bars} />
      {years.map((year) => (
        <g key={year.year}>
          <Bar frame={frame} mark={year.quiet} x={bars.x(year.x) - barPx} colour={QUIET} activeId={activeId} />
          <Bar frame={frame} mark={year.strong} x={bars.x(year.x)} colour={STRONG} activeId={activeId} />
        </g>
      ))}
      <line x1={bars.plot.left} x2={bars.plot.right} y1={bars.y(0)} y2={bars.y(0)} stroke="var(--ink)" />
      <YearAxis frame={bars} />
      <Ratios frame={frame} years={years} activeId={activeId} />
      <text x={ratios.plot.left} y={frame.ratioTitleY} {...NAME_TEXT} fill="var(--ink)">
        {fitText(names.ratio, NAME_PX, width - ratios.plot.left - 8)}
      </text>
      <BreakRibbon frame={bars} activeId={activeId} stroke="var(--line-strong)" />
      {bars.ribbon.marks.map(({ mark, x, endX }) => endX === null && <line key={mark.id} x1={x} x2={x} y1={ratios.plot.top} y2={ratios.plot.bottom} stroke="var(--line-strong)" strokeDasharray="1 3" />)}
      {frame.isWide && <Labels frame={frame} years={years} names={names} lasts={lasts} />}
    </svg>
  )
}

interface BarProps {
  readonly frame: PairsFrame
  readonly mark: PairsMark
  readonly x: number
  readonly colour: string
  readonly activeId: string | null
}

/** A bar; hollow where the figure is uncertain or a bound, then with the cup of the bound at its end. */
function Bar({ frame: { bars, barPx }, mark: { id, value, missing, mark }, x, colour, activeId }: BarProps) {
  const zero = bars.y(0)
  const middle = x + barPx / 2
  if (value === null) {
    return barPx < LEAST_MARK_PX ? null : (
      <text x={middle} y={zero - 5} textAnchor="middle" {...QUIET_TEXT}>
        {missing}
      </text>
    )
  }
  const end = bars.y(value)
  const isHollow = mark !== 'filled'
  // Half a pixel of paper parts the two.
  const look = isHollow ? { fill: 'var(--paper)', stroke: `var(${colour})`, strokeWidth: 1.25 } : { fill: `var(${colour})` }
  return (
    <g data-point={id} data-x={middle} data-y={end}>
      <rect x={x + 0.5} width={Math.max(1, barPx - 1)} y={Math.min(zero, end)} height={Math.abs(end - zero)} {...look} />
      {(mark === 'above' || mark === 'below') && <PointGlyph mark={mark} x={middle} y={end} colour={colour} isSmall />}
      {id === activeId && <rect x={x - 1} width={barPx + 2} y={Math.min(zero, end) - 2} height={Math.abs(end - zero) + 3} fill="none" stroke="var(--ink)" strokeWidth={1.5} />}
    </g>
  )
}

function Ratios({ frame: { ratios, bars }, years, activeId }: Pick<PairsStillProps, 'frame' | 'years' | 'activeId'>) {
  const { plot, x: toX, y: toY } = ratios
  const runs = ratioRuns(years)
  const isCrowded = (plot.right - plot.left) / years.length < CROWDED_PX
  return (
    <>
      <GridLines frame={ratios} />
      <line x1={plot.left} x2={plot.right} y1={toY(ALL_PERCENT)} y2={toY(ALL_PERCENT)} stroke="var(--ink)" strokeDasharray="4 3" />
      <line x1={plot.left} x2={plot.right} y1={plot.bottom} y2={plot.bottom} stroke="var(--ink)" />
      <YearAxis frame={{ ...ratios, axis: bars.axis }} />
      {runs.map((run) => (
        <path key={run[0]?.year} d={`M${run.map(({ x, ratio }) => `${toX(x)},${toY(ratio.value ?? 0)}`).join('L')}`} fill="none" stroke={`var(${STRONG})`} strokeWidth={1.5} />
      ))}
      {runs.flat().map(({ year, x, ratio }) => (
        <g key={year} data-point={ratio.id} data-x={toX(x)} data-y={toY(ratio.value ?? 0)}>
          <PointGlyph mark={ratio.mark} x={toX(x)} y={toY(ratio.value ?? 0)} colour={STRONG} isSmall={isCrowded} />
          {ratio.id === activeId && <circle cx={toX(x)} cy={toY(ratio.value ?? 0)} r={9} fill="none" stroke={`var(${STRONG})`} strokeWidth={1.5} />}
        </g>
      ))}
    </>
  )
}

/** Names and last values in a column, each beside the last of its kind. */
function Labels({ frame: { bars, ratios, barPx }, years, names, lasts }: Pick<PairsStillProps, 'frame' | 'years' | 'names' | 'lasts'>) {
  const left = bars.plot.right + 16
  const room = bars.labelWidth - 18 - SWATCH_PX
  const ends = [
    { id: 'quiet', name: names.quiet, details: [lasts.quiet], colour: QUIET, last: years.findLast(({ quiet }) => quiet.value !== null), valueOf: ({ quiet }: PairsYear) => quiet.value },
    { id: 'strong', name: names.strong, details: [lasts.strong], colour: STRONG, last: years.findLast(({ strong }) => strong.value !== null), valueOf: ({ strong }: PairsYear) => strong.value },
  ].flatMap(({ last, valueOf, ...line }) => (last ? [{ line: { ...line, labelled: null, solid: [], dotted: [] }, x: bars.x(last.x) + barPx, y: bars.y(valueOf(last) ?? 0) }] : []))
  const lastRatio = years.findLast(({ ratio }) => ratio.value !== null)
  return (
    <>
      {placeLabels(ends, LABEL_PX, bars.plot.top - NAME_PX, bars.plot.bottom + 6).map(({ line, anchorX, anchorY, y }) => {
        const baseline = y + NAME_PX
        const level = baseline - NAME_PX / 3
        return (
          <g key={line.id}>
            <path d={`M${anchorX + 3},${anchorY}L${left - 10},${level}H${left - 4}`} fill="none" stroke="var(--line-strong)" strokeWidth={0.75} />
            <rect x={left} y={level - SWATCH_PX / 2} width={SWATCH_PX} height={SWATCH_PX} fill={`var(${line.colour})`} data-swatch />
            <text x={left + SWATCH_PX + 5} y={baseline} fill="var(--ink)" {...NAME_TEXT}>
              {fitText(line.name, NAME_PX, room)}
            </text>
            <text x={left + SWATCH_PX + 5} y={baseline + DETAIL_PX + 3} {...QUIET_TEXT} {...HALO}>
              {fitText(line.details[0] ?? '', DETAIL_PX, room + 4)}
            </text>
          </g>
        )
      })}
      {lastRatio && (
        <text x={left} y={ratios.y(lastRatio.ratio.value ?? 0) + NAME_PX / 3} {...NAME_TEXT} fill={`var(${STRONG})`}>
          {fitText(lasts.ratio, NAME_PX, room + SWATCH_PX)}
        </text>
      )}
    </>
  )
}
