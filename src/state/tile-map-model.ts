import { buildTileMap, type TileMap } from '../domain/tile-map.ts'
import { keepLast } from './keep-last.ts'
import { useEvidence, useView } from './stores.ts'

const tileMapOf = keepLast(buildTileMap)

/** The map of what is on screen. */
export function useTileMap(): TileMap | null {
  return tileMapOf(useEvidence(), useView())
}
