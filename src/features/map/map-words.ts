import type { PosterTile, PosterTilePanel, TileLegendEntry } from '../../charts/poster-types.ts'
import { type Figure, isValued } from '../../domain/figure.ts'
import { formatMissing, formatReason, missingMark } from '../../domain/format/missing-text.ts'
import { coarsenQuantity, significantStep } from '../../domain/format/number.ts'
import { formatPeriod, type PeriodUse } from '../../domain/format/period-text.ts'
import { formatChange, formatQuantity, formatRank, formatTableChange, formatTableValue } from '../../domain/format/quantity-text.ts'
import { groupBy } from '../../domain/group-by.ts'
import { heatClassOf } from '../../domain/heat.ts'
import type { MapTile, TileGrid, TileMap } from '../../domain/tile-map.ts'
import { nameForms } from '../../domain/tile-names.ts'
import type { TileSizes } from '../../domain/tile-sizes.ts'
import { incompleteWords } from '../../parts/boundary-notes.ts'
import { heatFills } from '../../parts/heat-colours.ts'
import { classText } from '../../parts/heat-words.ts'
import type { RecordTexts } from '../../parts/figure-record.ts'

/** What the words of a map are made of. */
type MapTexts = Pick<RecordTexts, 'messages' | 'words'>

/** How the dates of a map are written. */
export function mapUse({ words }: Pick<MapTexts, 'words'>, { ranking }: Pick<TileMap, 'ranking'>): PeriodUse {
  return words.periodUse(ranking.measure.code)
}

/** A figure of the map as a sentence has it. */
export function mapValue({ ranking }: Pick<TileMap, 'ranking'>, figure: Figure, { messages: { language } }: Pick<MapTexts, 'messages'>): string {
  if (!isValued(figure)) return formatMissing(figure, language)
  return (ranking.mode === 'change' ? formatChange : formatQuantity)(figure.quantity, figure.unit, language)
}

/** A figure in as few digits as a tile holds, none of them shortened to zero: whole millions, percents of one decimal, changes of none; or the mark of its reason. */
function shortValue({ ranking }: Pick<TileMap, 'ranking'>, figure: Figure, { messages: { language } }: Pick<MapTexts, 'messages'>): string {
  if (!isValued(figure)) return missingMark(figure.reason)
  const { quantity, unit } = figure
  const isChange = ranking.mode === 'change'
  const step = Math.min(unit === 'percent' && !isChange ? 0.1 : 1, significantStep(quantity.value, 1))
  return (isChange ? formatTableChange : formatTableValue)(coarsenQuantity(quantity, step), unit, language)
}

/** The rank of a place among those on the map; null where it has none. */
export function rankWords({ ranked }: MapTile, count: number, { messages }: Pick<MapTexts, 'messages'>): string | null {
  const rank = ranked?.rank
  return rank ? messages.map.rankOf(formatRank(rank.from, rank.to, messages.language), count) : null
}

/** What must be said of a figure beside its value: another date, that it is a statement or an incomplete sum. */
export function remarks(map: TileMap, { ranked, figure, isStatement }: MapTile, texts: MapTexts): readonly string[] {
  const { messages, words } = texts
  if (!ranked) return []
  const incomplete = incompleteWords(figure, messages, words)
  return [
    ...(ranked.isOtherDate ? [messages.map.counted(formatPeriod(ranked.counted.period, mapUse(texts, map), messages.language))] : []),
    ...(isStatement ? [messages.map.statement] : []),
    ...(incomplete === null ? [] : [incomplete]),
  ]
}

/** The tiles of a date with everything written out. `sizes`: what their areas show; null: nothing. */
export function toPanel(map: TileMap, grid: TileGrid, title: string | null, sizes: TileSizes | null, texts: MapTexts): PosterTilePanel {
  const { messages, words } = texts
  const { heat, ranking } = map
  const fills = heatFills(heat, ranking.mode === 'change')
  const names = nameForms(grid.tiles.map(({ place }) => place), messages.language)
  const toTile = (tile: MapTile): PosterTile => {
    const { place, figure, row, column, isHollow, isChosen } = tile
    const rank = rankWords(tile, grid.tiles.length, texts)
    return {
      key: place.code,
      row,
      column,
      names: names.get(place.code) ?? [words.place(place.code)],
      value: shortValue(map, figure, texts),
      fill: (isValued(figure) && fills[heatClassOf(heat, figure.quantity.value)]) || null,
      isHollow,
      isChosen,
      area: sizes ? (sizes.areas.get(place.code) ?? 0) : null,
      spoken: messages.map.tile(words.place(place.code), mapValue(map, figure, texts), [...(rank === null ? [] : [rank]), ...remarks(map, tile, texts)]),
    }
  }
  return { key: grid.at?.text ?? '', title, rowCount: grid.rowCount, columnCount: grid.columnCount, tiles: grid.tiles.map(toTile) }
}

/** What the colours and marks of a map mean: the classes from the highest down, outlines, every reason why there is no figure. */
export function mapLegend(map: TileMap, { messages }: Pick<MapTexts, 'messages'>): readonly TileLegendEntry[] {
  const { heat, ranking, years, tiles } = map
  const fills = heatFills(heat, ranking.mode === 'change')
  const shown = years ? years.flatMap((grid) => grid.tiles) : tiles
  const classes = heat.classes.map((own, position) => ({ key: `${own.sign} ${own.step}`, text: classText(own, messages), fill: fills[position]?.fill ?? null, isHollow: false, mark: null }))
  const reasons = groupBy(shown.filter(({ figure }) => !isValued(figure)), ({ figure }) => (isValued(figure) ? '' : figure.reason))
  return [
    ...classes.toReversed(),
    ...(shown.some(({ isHollow }) => isHollow) ? [{ key: 'hollow', text: messages.map.hollow, fill: null, isHollow: true, mark: null }] : []),
    ...[...reasons.values()].flatMap((group) => {
      const figure = group[0]?.figure
      if (!figure || isValued(figure)) return []
      return [{ key: figure.reason, text: messages.map.noFigure(formatReason(figure.reason, messages.language), group.length), fill: null, isHollow: false, mark: missingMark(figure.reason) }]
    }),
  ]
}

/** What the classes hold, and over which dates. */
export function scaleWords(map: TileMap, texts: MapTexts): readonly string[] {
  const { messages } = texts
  const { heat, ranking, dates } = map
  const [first, last] = [dates[0], dates.at(-1)]
  const name = (period: typeof first) => (period ? formatPeriod(period, mapUse(texts, map), messages.language) : '')
  return [
    messages.map.colours[ranking.mode === 'change' ? 'change' : heat.spread],
    ...(dates.length > 1 ? [messages.map.fixedScale(dates.length, name(first), name(last))] : []),
  ]
}

/** What the registry's name of a region is in the reader's language. */
export function regionName(region: string | null, { messages }: Pick<MapTexts, 'messages'>): string {
  return region === null ? '' : (messages.map.regions[region] ?? region)
}
