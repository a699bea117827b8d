import type { ExportRow } from '../../csv/observations-to-csv.ts'
import type { Figure } from '../../domain/figure.ts'
import type { TileGrid, TileMap } from '../../domain/tile-map.ts'
import type { TileSizes } from '../../domain/tile-sizes.ts'

/** The figures of a map, tile by tile with the reasons of those without one: what is coloured, what it was computed from, its share, what others report, what its size shows; of several years all of them. */
export function mapFigures({ ranking, years, ...shown }: TileMap, sizes: TileSizes | null): readonly ExportRow[] {
  const measure = ranking.measure.code
  const rowsOf = ({ tiles, at }: TileGrid, size: TileSizes | null): readonly ExportRow[] =>
    tiles.flatMap(({ place, pair, figure, ranked }) => {
      if (!at) return []
      const beside: readonly Figure[] = ranked ? [ranked.counted, ranked.share, ...ranked.alsoReported].filter(({ kind }) => kind !== 'missing') : []
      const sized = size?.figures.get(place.code)
      return [
        ...[...new Set([figure, ...beside])].map((one) => ({ ...pair, measure, period: at, figure: one })),
        ...(size && sized ? [{ ...pair, measure: size.measure, period: at, figure: sized }] : []),
      ]
    })
  return years ? years.flatMap((grid) => rowsOf(grid, null)) : rowsOf(shown, sizes)
}

/** The name of the file says measure and when. */
export function mapFileName({ ranking, at, years }: TileMap): string {
  return `inflow-map-${ranking.measure.code}-${years ? 'by-year' : (at?.text ?? '').replace('/', '_')}.csv`
}
