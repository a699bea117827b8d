import { DETAIL_PX, STRONG_WEIGHT } from './mark-looks.ts'
import type { PosterTile, PosterTilePanel, TileLegendEntry } from './poster-types.ts'
import { fitName } from './tile-names.ts'
import { textWidth } from './trend-layout.ts'
import { weighedWidth, wrapText } from './wrap-text.ts'

/** Where the tiles of a map stand. Lengths in pixels. */

export interface PlacedTile {
  readonly tile: PosterTile
  readonly x: number
  readonly y: number
  /** The name as it fits; none where tiles are small. */
  readonly lines: readonly string[]
  readonly hasValue: boolean
  /** The coloured part of a tile under its name, in the same shape as all of it; null: the whole tile is coloured. */
  readonly part: { readonly width: number; readonly height: number } | null
}

export interface TilesLayout {
  readonly width: number
  readonly height: number
  readonly tileWidth: number
  readonly tileHeight: number
  readonly namePx: number
  readonly tiles: readonly PlacedTile[]
}

interface PlacedPanel {
  readonly panel: PosterTilePanel
  readonly x: number
  readonly y: number
  readonly layout: TilesLayout
}

export interface PlacedLegendEntry {
  readonly entry: TileLegendEntry
  /** Its words as they fit. */
  readonly lines: readonly string[]
  readonly x: number
  readonly y: number
}

/** Panels with their legend. */
export interface TileMapFrame {
  readonly width: number
  readonly height: number
  readonly panels: readonly PlacedPanel[]
  readonly legend: readonly PlacedLegendEntry[]
}

interface TileMapFrameInput {
  readonly width: number
  readonly panels: readonly PosterTilePanel[]
  readonly legend: readonly TileLegendEntry[]
  /** null: as high as becomes it. */
  readonly mostHeight: number | null
}

interface TileSize {
  readonly tileWidth: number
  readonly tileHeight: number
  readonly gap: number
}

const TILE_GAP_PX = 2
export const LEGEND_ROW_PX = 21
export const LEGEND_LINE_PX = 17
export const SWATCH_WIDTH_PX = 24
export const PANEL_TITLE_PX = 22
const SWATCH_GAP_PX = 8
const PAD_PX = 3
const TILE_MOST_PX = 108
/** Tiles from this width on have a name in one line and their number under it, narrower ones the name in two. */
const ROOMY_PX = 72
const ROOMY = { namePx: 12, height: 35, sizedHeight: 54 } as const
const TIGHT = { namePx: 10.5, height: 36, sizedHeight: 54 } as const
const VALUE_PX = 11
/** Less has no room for words. */
const WORDS_LEAST_PX = { oneLine: 52, twoLines: 30, height: 15 } as const
const SMALL_SIZE: TileSize = { tileWidth: 13, tileHeight: 10, gap: 1 }
/** Tiles of one of several maps, from what becomes them to what still can be seen. */
const SMALL: readonly TileSize[] = [SMALL_SIZE, ...[11, 9, 7, 5].map((tileWidth): TileSize => ({ tileWidth, tileHeight: Math.round(tileWidth * 0.77), gap: 1 }))]
const SMALL_GAP_PX = 32
const LEGEND_GAP_PX = 32
const LEGEND_LEAST_PX = 150
const LEGEND_MOST_PX = 230
/** A map that has to be low stands beside its legend from this width on. */
const LOW_BESIDE_PX = 480
/** Tiles that have to be low are no wider than so many times their height: a country is no ribbon. */
const LOW_RATIO = 2.6
const LEAST_TILE_PX = 5

/** The tiles of one map in a width, as high as becomes them, no higher than `mostHeight`. */
export function layoutTiles(panel: PosterTilePanel, width: number, mostHeight: number | null = null): TilesLayout {
  const { rowCount, columnCount, tiles } = panel
  const tileWidth = Math.min(TILE_MOST_PX, Math.floor((width + TILE_GAP_PX) / columnCount) - TILE_GAP_PX)
  const look = tileWidth >= ROOMY_PX ? ROOMY : TIGHT
  const natural = tiles.some(({ area }) => area !== null) ? look.sizedHeight : look.height
  const fitting = mostHeight === null ? natural : Math.floor((mostHeight + TILE_GAP_PX) / rowCount) - TILE_GAP_PX
  const tileHeight = Math.max(LEAST_TILE_PX, Math.min(natural, fitting))
  return placeTiles(panel, { tileWidth: tileHeight < natural ? Math.min(tileWidth, Math.round(tileHeight * LOW_RATIO)) : tileWidth, tileHeight, gap: TILE_GAP_PX })
}

/** The tiles of one of several maps: colours alone, as large as becomes them. */
export function layoutSmallTiles(panel: PosterTilePanel, size: TileSize = SMALL_SIZE): TilesLayout {
  return placeTiles(panel, size)
}

function placeTiles({ rowCount, columnCount, tiles }: PosterTilePanel, { tileWidth, tileHeight, gap }: TileSize): TilesLayout {
  const isRoomy = tileWidth >= ROOMY_PX
  const { namePx } = isRoomy ? ROOMY : TIGHT
  const mostLines = !isRoomy && tileHeight >= 2 * namePx + 2 * PAD_PX ? 2 : 1
  const hasWords = tileWidth >= (mostLines === 2 ? WORDS_LEAST_PX.twoLines : WORDS_LEAST_PX.oneLine) && tileHeight >= WORDS_LEAST_PX.height
  const isSized = tiles.some(({ area }) => area !== null)
  const hasValues = isRoomy && !isSized && tileHeight >= ROOMY.height
  const inner = tileWidth - 2 * PAD_PX
  const nameMost = isRoomy ? inner - 2 * PAD_PX : inner
  const partMost = Math.max(0, tileHeight - (hasWords ? 2 * PAD_PX + mostLines * (namePx + 1) : 0))
  const placed = tiles.map((tile): PlacedTile => ({
    tile,
    x: tile.column * (tileWidth + gap),
    y: tile.row * (tileHeight + gap),
    lines: hasWords ? fitName(tile.names, namePx, nameMost, mostLines) : [],
    hasValue: tile.fill === null && mostLines === 2 ? hasWords && !isSized && tileHeight >= TIGHT.height : hasValues && textWidth(tile.value, VALUE_PX) <= inner,
    part: isSized ? { width: Math.sqrt(tile.area ?? 0) * tileWidth, height: Math.sqrt(tile.area ?? 0) * partMost } : null,
  }))
  return { width: columnCount * (tileWidth + gap) - gap, height: rowCount * (tileHeight + gap) - gap, tileWidth, tileHeight, namePx, tiles: placed }
}

/** The frame of a picture of tiles: one map with its legend beside it where there is room, or several in rows with the legend under them. */
export function tileMapFrame({ width, panels, legend, mostHeight }: TileMapFrameInput): TileMapFrame {
  const [only] = panels
  return only && panels.length === 1 ? singleFrame(only, legend, width, mostHeight) : severalFrame(panels, legend, width, mostHeight)
}

function singleFrame(panel: PosterTilePanel, legend: readonly TileLegendEntry[], width: number, mostHeight: number | null): TileMapFrame {
  const legendWidth = Math.min(LEGEND_MOST_PX, Math.max(LEGEND_LEAST_PX, ...legend.map(({ text }) => LEGEND_TEXT_PX + Math.ceil(weighedWidth(text, DETAIL_PX)))))
  const beside = layoutTiles(panel, width - legendWidth - LEGEND_GAP_PX, mostHeight)
  if (beside.tileWidth >= ROOMY_PX || (mostHeight !== null && width >= LOW_BESIDE_PX)) {
    const { placed, height } = stackLegend(legend, beside.width + LEGEND_GAP_PX, legendWidth)
    return { width, height: Math.max(beside.height, height), panels: [{ panel, x: 0, y: 0, layout: beside }], legend: placed }
  }
  const { placed, height } = flowLegend(legend, width)
  const under = layoutTiles(panel, width, mostHeight === null ? null : mostHeight - height - PAD_PX * 4)
  const top = under.height + PAD_PX * 4
  return { width, height: top + height, panels: [{ panel, x: 0, y: 0, layout: under }], legend: placed.map((entry) => ({ ...entry, y: entry.y + top })) }
}

/** The largest of small maps that are no higher than they may be. */
function severalFrame(panels: readonly PosterTilePanel[], legend: readonly TileLegendEntry[], width: number, mostHeight: number | null): TileMapFrame {
  for (const size of SMALL) {
    const frame = rowsFrame(panels, legend, width, size)
    if (mostHeight === null || frame.height <= mostHeight) return frame
  }
  return rowsFrame(panels, legend, width, SMALL.at(-1) ?? SMALL_SIZE)
}

function rowsFrame(panels: readonly PosterTilePanel[], legend: readonly TileLegendEntry[], width: number, size: TileSize): TileMapFrame {
  const placed: PlacedPanel[] = []
  let [x, y, rowHeight] = [0, 0, 0]
  for (const panel of panels) {
    const layout = layoutSmallTiles(panel, size)
    const ownWidth = Math.max(layout.width, Math.ceil(weighedWidth(panel.title ?? '', DETAIL_PX, STRONG_WEIGHT)))
    if (x > 0 && x + ownWidth > width) {
      x = 0
      y += rowHeight + SMALL_GAP_PX
      rowHeight = 0
    }
    placed.push({ panel, x, y, layout })
    x += ownWidth + SMALL_GAP_PX
    rowHeight = Math.max(rowHeight, PANEL_TITLE_PX + layout.height)
  }
  const top = y + rowHeight + PAD_PX * 6
  const flow = flowLegend(legend, width)
  return { width, height: top + flow.height, panels: placed, legend: flow.placed.map((entry) => ({ ...entry, y: entry.y + top })) }
}

interface PlacedLegend {
  readonly placed: readonly PlacedLegendEntry[]
  readonly height: number
}

/** Entries under each other. */
function stackLegend(legend: readonly TileLegendEntry[], x: number, width: number): PlacedLegend {
  let y = 0
  const placed = legend.map((entry): PlacedLegendEntry => {
    const lines = linesOf(entry, width)
    const at = { entry, lines, x, y }
    y += heightOf(lines)
    return at
  })
  return { placed, height: y }
}

/** Entries one after another, as many a row as fit. */
function flowLegend(legend: readonly TileLegendEntry[], width: number): PlacedLegend {
  let [x, y, rowHeight] = [0, 0, 0]
  const placed = legend.map((entry): PlacedLegendEntry => {
    const lines = linesOf(entry, width)
    const own = LEGEND_TEXT_PX + Math.ceil(Math.max(0, ...lines.map((line) => weighedWidth(line, DETAIL_PX))))
    if (x > 0 && x + own > width) {
      x = 0
      y += rowHeight
      rowHeight = 0
    }
    const at = { entry, lines, x, y }
    x += own + SWATCH_WIDTH_PX / 2
    rowHeight = Math.max(rowHeight, heightOf(lines))
    return at
  })
  return { placed, height: y + rowHeight }
}

/** Where the words of an entry begin, from its swatch. */
export const LEGEND_TEXT_PX = SWATCH_WIDTH_PX + SWATCH_GAP_PX

function linesOf({ text }: TileLegendEntry, width: number): readonly string[] {
  return wrapText(text, DETAIL_PX, width - LEGEND_TEXT_PX)
}

function heightOf(lines: readonly string[]): number {
  return LEGEND_ROW_PX + (lines.length - 1) * LEGEND_LINE_PX
}
