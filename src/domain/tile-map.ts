import { isOfficialCount } from './counting.ts'
import { type Evidence, sourceOf } from './evidence.ts'
import { type Figure, isIncomplete, isValued } from './figure.ts'
import { heatScale, type HeatScale } from './heat.ts'
import type { Period } from './period.ts'
import type { RankingAt, RankingRow } from './ranking-at.ts'
import { pairIn } from './ranking-scope.ts'
import type { Ranking } from './ranking.ts'
import type { Place } from './registry.ts'
import { scopeOf } from './scope-switch.ts'
import { mapRanking, mapRankings, rowsOnMap, yearlyRankings } from './tile-dates.ts'
import type { TilePosition } from './tile-steps.ts'
import type { Pair, View } from './view.ts'

/** A map of tiles: a ranking of provinces, each of which stands about where it lies. */

/** A province on the map. */
export interface MapTile extends TilePosition {
  readonly place: Place
  readonly pair: Pair
  /** The figure in the view's mode, or why there is none. */
  readonly figure: Figure
  /** What else the ranking says of it; null where it has no figure. */
  readonly ranked: RankingRow | null
  /** Somebody's word among counts. */
  readonly isStatement: boolean
  /** Shown as an outline: about, less than, of low reliability, a statement among counts, or an incomplete sum. */
  readonly isHollow: boolean
  readonly isChosen: boolean
}

/** The tiles of one date. */
export interface TileGrid {
  readonly at: Period | null
  readonly rowCount: number
  readonly columnCount: number
  /** In the order of reading. */
  readonly tiles: readonly MapTile[]
}

export interface TileMap extends TileGrid {
  /** The order of the places that have a figure. */
  readonly ranking: Ranking
  /** The dates the map can be moved to, the oldest first, with the one shown. */
  readonly dates: readonly Period[]
  /** The classes of colours: one scale for all dates, so that colours compare. */
  readonly heat: HeatScale
  /** Ids of the documents on screen. */
  readonly sourceIds: readonly string[]
  /** The tiles of each year, the oldest first; null: one date is shown. */
  readonly years: readonly TileGrid[] | null
}

/** Whether a view's figures are those of provinces, which have a place on the grid. */
export function hasTiles({ registry }: Pick<Evidence, 'registry'>, view: View): boolean {
  return scopeOf(registry, view) === 'home'
}

/** Whether a map shows a tile map of each year beside each other. */
function isByYear({ over }: Pick<View, 'over'>): boolean {
  return over[0] === 'locality' && over[1] === 'time'
}

/**
 * The map of a view's measure from its first partner at its date; of chosen provinces the whole level, those chosen marked.
 * Without a grid for its places there are no tiles. null where the registry does not know the measure.
 */
export function buildTileMap(evidence: Evidence, view: View): TileMap | null {
  const shown = mapRanking(evidence, view, view.at)
  if (!shown) return null
  const chosen = new Set(view.localities)
  const rankings = mapRankings(evidence, view, shown)
  const grid = toGrid(evidence, shown, chosen)
  const yearly = isByYear(view) ? yearlyRankings(rankings, shown) : null
  return {
    ...grid,
    ranking: { ...shown, rows: shown.rows.map((row) => ({ ...row, isChosen: chosen.has(row.place.code) })), comparison: null, baseRefusal: null },
    dates: rankings.flatMap(({ at }) => at ?? []),
    heat: heatScale(rankings.flatMap((ranking) => rowsOnMap(ranking).map(({ figure }) => figure.quantity.value)), shown.mode === 'change'),
    sourceIds: [...new Set((yearly ?? [shown]).flatMap(({ sourceIds }) => sourceIds))],
    years: yearly && yearly.map((ranking) => toGrid(evidence, ranking, chosen)),
  }
}

function toGrid(evidence: Evidence, ranking: RankingAt, chosen: ReadonlySet<string>): TileGrid {
  const { at, missing } = ranking
  const members = [...rowsOnMap(ranking).map((row) => ({ place: row.place, figure: row.figure, ranked: row })), ...missing.map(({ place, figure }) => ({ place, figure, ranked: null }))]
  const placed = members.flatMap((member) => {
    const { gridRow, gridColumn } = member.place
    return gridRow === null || gridColumn === null ? [] : [{ ...member, row: gridRow, column: gridColumn }]
  })
  const [firstRow, firstColumn] = [Math.min(...placed.map(({ row }) => row)), Math.min(...placed.map(({ column }) => column))]
  const tiles = placed
    .map(({ place, figure, ranked, row, column }): MapTile => {
      const isStatement = ranked !== null && ranking.counter !== null && !isOfficialCount(sourceOf(evidence.registry, ranked.counted))
      return {
        place,
        pair: pairIn(ranking, place.code),
        figure,
        ranked: ranked && { ...ranked, isChosen: chosen.has(place.code) },
        row: row - firstRow,
        column: column - firstColumn,
        isStatement,
        isHollow: isStatement || isVague(figure),
        isChosen: chosen.has(place.code),
      }
    })
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
  return { at, tiles, rowCount: 1 + Math.max(-1, ...tiles.map(({ row }) => row)), columnCount: 1 + Math.max(-1, ...tiles.map(({ column }) => column)) }
}

function isVague(figure: Figure): boolean {
  if (!isValued(figure)) return false
  const { relation, status } = figure.quantity
  return relation === '~' || relation === '<' || status === 'U' || isIncomplete(figure)
}
