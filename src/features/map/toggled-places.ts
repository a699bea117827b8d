import type { TileMap } from '../../domain/tile-map.ts'
import type { View } from '../../domain/view.ts'

/** An address holds no more. */
const MOST_CHOSEN = 100

/** The places chosen when a tile is pressed: with its place or without it. What is no tile, as the country, gives way to the first tile. */
export function toggledPlaces({ localities }: Pick<View, 'localities'>, { tiles }: Pick<TileMap, 'tiles'>, code: string): readonly string[] {
  const chosen = localities.filter((other) => tiles.some(({ place }) => place.code === other))
  return chosen.includes(code) ? chosen.filter((other) => other !== code) : [...chosen, code].slice(-MOST_CHOSEN)
}
