import type { Evidence } from './evidence.ts'
import { type Figure, isValued } from './figure.ts'
import { pickFigures } from './pick.ts'
import type { Registry } from './registry.ts'
import type { TileMap } from './tile-map.ts'

/** What the size of a tile can say beside its colour: money beside what it was spent on, and the other way round. */
const BESIDE: Readonly<Record<string, string>> = {
  capital: 'projects',
  projects: 'capital',
  registered: 'new_projects',
  new_capital: 'new_projects',
  new_projects: 'new_capital',
  adjusted_capital: 'adjustments',
  adjustments: 'adjusted_capital',
  share_purchase_capital: 'share_purchases',
  share_purchases: 'share_purchase_capital',
}

/** The figures that the sizes of tiles show. */
export interface TileSizes {
  readonly measure: string
  /** By the code of the place. */
  readonly figures: ReadonlyMap<string, Figure>
  /** Area by the code of the place, as a ratio of the largest at any date of the map: 0 to 1. Places without a figure have none. */
  readonly areas: ReadonlyMap<string, number>
}

/** Code of the measure that the sizes of tiles can show beside another; null: none. */
export function sizeMeasure({ measures }: Registry, measure: string): string | null {
  const beside = BESIDE[measure]
  return beside !== undefined && measures.has(beside) ? beside : null
}

/** The sizes of a map's tiles at its date; null where nothing goes with its measure or nothing is above zero. */
export function tileSizes(evidence: Evidence, { ranking, tiles, dates, at }: TileMap): TileSizes | null {
  const measure = sizeMeasure(evidence.registry, ranking.measure.code)
  if (measure === null || !at) return null
  const cells = tiles.map(({ pair }) => ({ measure, ...pair }))
  const byDate = [at, ...dates].map((date) => pickFigures(evidence, cells, date).map(({ picked }) => picked))
  const largest = Math.max(0, ...byDate.flat().map(sizeOf))
  if (largest === 0) return null
  const shown = tiles.flatMap(({ place }, position) => {
    const figure = byDate[0]?.[position]
    return figure ? [[place.code, figure] as const] : []
  })
  return { measure, figures: new Map(shown), areas: new Map(shown.flatMap(([code, figure]) => (isValued(figure) ? [[code, sizeOf(figure) / largest] as const] : []))) }
}

function sizeOf(figure: Figure): number {
  return isValued(figure) ? Math.max(0, figure.quantity.value) : 0
}
