/** Moving over tiles by where they stand. */

/** Where a tile stands, from 0. */
export interface TilePosition {
  readonly row: number
  readonly column: number
}

/** A key that leads from tile to tile. */
export type TileKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Home' | 'End'

const DIRECTIONS: Readonly<Record<Exclude<TileKey, 'Home' | 'End'>, TilePosition>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

/** A step aside counts as much as so many ahead: who goes down wants to stay in the column as long as it goes on. */
const ASIDE_STEPS = 2

/** Whether a key leads from tile to tile. */
export function isTileKey(key: string): key is TileKey {
  return key === 'Home' || key === 'End' || Object.hasOwn(DIRECTIONS, key)
}

/**
 * The tile a key leads to: the nearest one in that direction, over gaps too; the first and the last one as they are read. null
 * where there is none. `tiles` are in the order of reading.
 */
export function nextTile<Tile extends TilePosition>(tiles: readonly Tile[], from: TilePosition, key: TileKey): Tile | null {
  if (key === 'Home') return tiles[0] ?? null
  if (key === 'End') return tiles.at(-1) ?? null
  const ahead = DIRECTIONS[key]
  let best: { readonly tile: Tile; readonly steps: number } | null = null
  for (const tile of tiles) {
    const [rows, columns] = [tile.row - from.row, tile.column - from.column]
    const forward = rows * ahead.row + columns * ahead.column
    if (forward <= 0) continue
    const steps = forward + ASIDE_STEPS * Math.abs(ahead.row === 0 ? rows : columns)
    if (!best || steps < best.steps) best = { tile, steps }
  }
  return best?.tile ?? null
}
