import { BOLD_WEIGHT, DETAIL_PX, QUIET_TEXT, STRONG_WEIGHT } from './mark-looks.ts'
import type { PosterTile, TileLegendEntry } from './poster-types.ts'
import { LEGEND_LINE_PX, LEGEND_ROW_PX, LEGEND_TEXT_PX, PANEL_TITLE_PX, type PlacedLegendEntry, type PlacedTile, SWATCH_WIDTH_PX, type TileMapFrame, type TilesLayout } from './tile-map-frame.ts'

const OUTLINE_PX = 2.5
const VALUE_PX = 11
const NAME_GAP_PX = 1
const CHOSEN_PX = 3
/** What a place without a figure is drawn in. */
const MISSING = { fill: 'none', stroke: 'var(--line-strong)', strokeWidth: 0.75, strokeDasharray: '2 2' } as const

/** A picture of tiles with its legend, as plain SVG. */
export function TileMapStill({ frame }: { readonly frame: TileMapFrame }) {
  const { width, height, panels, legend } = frame
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} overflow="visible">
      {panels.map(({ panel, x, y, layout }) => (
        <g key={panel.key} transform={`translate(${x} ${y})`}>
          {panel.title !== null && (
            <text y={PANEL_TITLE_PX - 8} fontSize={DETAIL_PX} fontWeight={STRONG_WEIGHT} fill="var(--ink)">
              {panel.title}
            </text>
          )}
          <g transform={panel.title === null ? undefined : `translate(0 ${PANEL_TITLE_PX})`}>
            <Tiles layout={layout} />
          </g>
        </g>
      ))}
      {legend.map((placed) => (
        <Entry key={placed.entry.key} {...placed} />
      ))}
    </svg>
  )
}

/** The tiles of one map, to be drawn within a picture. */
export function Tiles({ layout }: { readonly layout: TilesLayout }) {
  const last = layout.tiles.toSorted((a, b) => Number(a.tile.isChosen) - Number(b.tile.isChosen))
  return last.map((placed) => <Tile key={placed.tile.key} placed={placed} layout={layout} />)
}

function Tile({ placed, layout }: { readonly placed: PlacedTile; readonly layout: TilesLayout }) {
  const { tile, x, y, lines, hasValue, part } = placed
  const { tileWidth, tileHeight, namePx } = layout
  const isFilled = tile.fill !== null && !tile.isHollow && part === null
  const ink = isFilled && tile.fill ? tile.fill.ink : tile.fill ? 'var(--ink)' : 'var(--muted)'
  const lineHeight = namePx + NAME_GAP_PX
  const wordsHeight = lines.length * lineHeight + (hasValue ? VALUE_PX + 2 : 0)
  const top = part === null ? y + (tileHeight - wordsHeight) / 2 : y + 3
  const middle = x + tileWidth / 2
  return (
    <g data-tile={tile.key}>
      <Ground tile={tile} x={x} y={y} width={tileWidth} height={tileHeight} isSized={part !== null} />
      {part && tile.fill && <Part tile={tile} x={x} y={y + tileHeight} {...part} />}
      <g fill={ink} textAnchor="middle">
        {lines.length > 0 && (
          <text fontSize={namePx} fontWeight={tile.isChosen ? BOLD_WEIGHT : 400}>
            {lines.map((line, index) => (
              <tspan key={index} x={middle} y={top + (index + 0.82) * lineHeight}>
                {line}
              </tspan>
            ))}
          </text>
        )}
        {hasValue && (
          <text x={middle} y={top + lines.length * lineHeight + VALUE_PX} fontSize={VALUE_PX}>
            {tile.value}
          </text>
        )}
      </g>
      {tile.isChosen && <rect x={x - 0.5} y={y - 0.5} width={tileWidth + 1} height={tileHeight + 1} fill="none" stroke="var(--ink)" strokeWidth={tileHeight < 12 ? CHOSEN_PX / 2 : CHOSEN_PX} />}
    </g>
  )
}

interface GroundProps {
  readonly tile: PosterTile
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly isSized: boolean
}

function Ground({ tile: { fill, isHollow }, x, y, width, height, isSized }: GroundProps) {
  if (!fill) return <rect x={x + 0.5} y={y + 0.5} width={width - 1} height={height - 1} {...MISSING} />
  if (isSized) return <rect x={x + 0.5} y={y + 0.5} width={width - 1} height={height - 1} fill="none" stroke="var(--line)" />
  const inset = Math.min(OUTLINE_PX, height / 4)
  if (isHollow) return <rect x={x + inset / 2} y={y + inset / 2} width={width - inset} height={height - inset} fill="var(--paper)" stroke={fill.fill} strokeWidth={inset} />
  return <rect x={x} y={y} width={width} height={height} fill={fill.fill} />
}

interface PartProps {
  readonly tile: PosterTile
  /** Its lower left corner. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function Part({ tile: { fill, isHollow }, x, y, width, height }: PartProps) {
  const inset = isHollow ? Math.min(OUTLINE_PX, height / 3) : 0
  return (
    <rect
      x={x + inset / 2}
      y={y - Math.max(height, 2) + inset / 2}
      width={Math.max(width - inset, 2)}
      height={Math.max(height - inset, 2)}
      fill={isHollow ? 'var(--paper)' : fill?.fill}
      {...(isHollow && { stroke: fill?.fill, strokeWidth: inset })}
    />
  )
}

function Entry({ entry, lines, x, y }: PlacedLegendEntry) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <Swatch entry={entry} />
      <text {...QUIET_TEXT}>
        {lines.map((line, index) => (
          <tspan key={index} x={LEGEND_TEXT_PX} y={LEGEND_ROW_PX / 2 + DETAIL_PX / 3 - 1 + index * LEGEND_LINE_PX}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  )
}

/** The colour or mark of a legend's entry, for words beside it. */
export function TileMapSwatch({ entry }: { readonly entry: TileLegendEntry }) {
  return (
    <svg width={SWATCH_WIDTH_PX} height={LEGEND_ROW_PX} aria-hidden="true">
      <Swatch entry={entry} />
    </svg>
  )
}

function Swatch({ entry: { fill, isHollow, mark } }: { readonly entry: TileLegendEntry }) {
  const box = { x: 1, y: 3, width: SWATCH_WIDTH_PX - 2, height: LEGEND_ROW_PX - 7 }
  if (mark !== null) {
    return (
      <>
        <rect {...box} {...MISSING} />
        <text x={SWATCH_WIDTH_PX / 2} y={LEGEND_ROW_PX / 2 + 3} textAnchor="middle" {...QUIET_TEXT}>
          {mark}
        </text>
      </>
    )
  }
  return isHollow ? <rect {...box} fill="none" stroke="var(--accent)" strokeWidth={2} /> : <rect {...box} fill={fill ?? 'none'} stroke="var(--line)" strokeWidth={0.5} />
}
