import { type Figure, isValued } from '../../domain/figure.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { formatQuantity, formatRank, formatTableChange, formatTableValue } from '../../domain/format/quantity-text.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import { groupBy } from '../../domain/group-by.ts'
import { publisherOf } from '../../domain/own-mark.ts'
import type { RankingRow } from '../../domain/ranking-at.ts'
import { rankingCaptionFacts, rankingFacts } from '../../domain/ranking-facts.ts'
import { tileMapFacts } from '../../domain/tile-facts.ts'
import type { MapTile, TileMap } from '../../domain/tile-map.ts'
import type { TileSizes } from '../../domain/tile-sizes.ts'
import { WORLD } from '../../domain/registry.ts'
import { type FigureRecord, type PosterTable, type RecordTexts, figureCell, plainCell } from '../../parts/figure-record.ts'
import { filterSentence } from '../../parts/sentence-parts.ts'
import { rankingFrame } from '../../parts/view-frame.ts'
import { mapFigures, mapFileName } from './map-export.ts'
import { mapLegend, regionName, scaleWords, toPanel, mapUse } from './map-words.ts'

/** What a map says; null where it has no tile with a figure. `sizes`: what the areas of its tiles show; null: nothing. */
export function mapRecord(texts: RecordTexts, map: TileMap, sizes: TileSizes | null = null): FigureRecord | null {
  const { evidence, view, messages, words } = texts
  const { ranking, years } = map
  const [facts, captionFacts, half] = [rankingFacts(ranking), rankingCaptionFacts(ranking), tileMapFacts(map)]
  if (!facts || !captionFacts || !isDrawn(map)) return null
  const caption = messages.sentences.rankingCaption({ ...captionFacts, topShare: half ? null : captionFacts.topShare }, words)
  const [first, last] = [years?.[0]?.at, years?.at(-1)?.at]
  const written = (period: NonNullable<typeof first>) => formatPeriod(period, mapUse(texts, map), messages.language)
  return {
    headline: half ? messages.map.sentences.headline(half, words) : messages.sentences.rankingHeadline(facts, words),
    caption: years && first && last ? `${messages.map.years(years.length, written(first), written(last))} ${caption}` : caption,
    filters: filterSentence(view, messages, words, rankingFrame(texts, ranking)),
    sourceIds: map.sourceIds,
    officialUntil: ranking.officialUntil,
    notes: () => mapNotes(texts, map, sizes),
    picture: () => ({
      kind: 'tiles',
      unit: tableUnit(ranking.unit, messages.language),
      panels: years ? years.map((grid) => toPanel(map, grid, grid.at && formatPeriod(grid.at, mapUse(texts, map), messages.language, 'short'), null, texts)) : [toPanel(map, map, null, sizes, texts)],
      legend: mapLegend(map, texts),
    }),
    table: () => (years ? yearsTable(texts, map) : mapTable(texts, map, evidence)),
    figures: () => mapFigures(map, sizes),
    fileName: mapFileName(map),
  }
}

/** Whether there is a tile with a figure. */
export function isDrawn({ tiles }: TileMap): boolean {
  return tiles.some(({ figure }) => isValued(figure))
}

/** What stands beside the map: totals, and what belongs to no province. */
export function apartOf({ ranking }: TileMap): readonly RankingRow[] {
  return ranking.apart.filter(({ place }) => place.gridRow === null)
}

function mapNotes(texts: RecordTexts, map: TileMap, sizes: TileSizes | null): readonly string[] {
  const { view, messages, words } = texts
  const { ranking } = map
  const { ranking: own, filters, language } = messages
  const apart = apartOf(map).map(({ place, figure }) => {
    const name = place.code === WORLD ? filters.allPartners : words.place(place.code)
    return `${name}: ${ranking.mode === 'change' ? formatTableChange(figure.quantity, figure.unit, language) : formatQuantity(figure.quantity, figure.unit, language)}`
  })
  return [
    `${scaleWords(map, texts).join('. ')}.`,
    ...(sizes ? [`${messages.map.sizeLegend(words.measure(sizes.measure))}.`] : []),
    ...(apart.length > 0 ? [`${own.apart}: ${apart.join('; ')}`] : []),
    ...(view.mode === 'index' ? [own.indexAsValue] : []),
  ]
}

/** In the order of the ranking, then incomplete sums, those without a figure last. */
export function tilesInOrder({ tiles, ranking }: TileMap): readonly MapTile[] {
  const order = new Map(ranking.rows.map(({ place }, position) => [place.code, position]))
  const positionOf = ({ place, figure }: MapTile) => order.get(place.code) ?? tiles.length + Number(!isValued(figure))
  return tiles.toSorted((a, b) => positionOf(a) - positionOf(b))
}

function mapTable(texts: RecordTexts, map: TileMap, { registry }: RecordTexts['evidence']): PosterTable {
  const { messages, words } = texts
  const { chart, compare, provenance, ranking: own, language } = messages
  const { ranking } = map
  const format = ranking.mode === 'change' ? formatTableChange : formatTableValue
  const hasShares = ranking.mode !== 'share' && ranking.rows.some(({ share }) => isValued(share))
  return {
    kind: 'table',
    unit: tableUnit(ranking.unit, language),
    columns: [
      { key: 'rank', head: own.rank, isNumber: true },
      { key: 'place', head: chart.place, isNumber: false },
      { key: 'value', head: words.measure(ranking.measure.code), isNumber: true },
      ...(hasShares ? [{ key: 'share', head: `${own.share} (%)`, isNumber: true }] : []),
      { key: 'region', head: messages.map.region, isNumber: false },
      { key: 'date', head: compare.columns.date, isNumber: false },
      { key: 'publisher', head: provenance.publisher, isNumber: false },
    ],
    rows: tilesInOrder(map).map(({ place, figure, ranked, isChosen }) => ({
      key: place.code,
      isEmphasised: isChosen,
      cells: [
        ranked?.rank ? formatRank(ranked.rank.from, ranked.rank.to, language) : '',
        words.place(place.code),
        figureCell(figure, messages, format),
        ...(hasShares ? [figureCell(ranked?.share, messages)] : []),
        regionName(place.region, texts),
        ranked ? formatPeriod(ranked.counted.period, mapUse(texts, map), language, 'short') : '',
        ranked ? publisherOf(registry, ranked.counted, language) : '',
      ].map(plainCell),
    })),
  }
}

/** A place with its figure of each year. */
export interface YearsRow {
  readonly tile: MapTile
  /** In the order of the years; undefined where the place is not on that year's map. */
  readonly cells: readonly (MapTile | undefined)[]
}

/** Every place of any year in the order of the map shown, those that are not on it last. */
export function yearsRows(map: TileMap): readonly YearsRow[] {
  const { years } = map
  if (!years) return []
  const byYear = years.map(({ tiles }) => new Map(tiles.map((tile) => [tile.place.code, tile])))
  const all = groupBy([...tilesInOrder(map), ...years.flatMap(({ tiles }) => tiles)], ({ place }) => place.code)
  return [...all].flatMap(([code, [tile]]) => (tile ? [{ tile, cells: byYear.map((tiles) => tiles.get(code)) }] : []))
}

function yearsTable(texts: RecordTexts, map: TileMap): PosterTable {
  const { messages, words } = texts
  const { ranking, years } = map
  const format = ranking.mode === 'change' ? formatTableChange : formatTableValue
  const cellOf = (figure: Figure | undefined) => figureCell(figure, messages, format)
  return {
    kind: 'table',
    unit: tableUnit(ranking.unit, messages.language),
    columns: [
      { key: 'place', head: messages.chart.place, isNumber: false },
      ...(years ?? []).map(({ at }) => ({ key: at?.text ?? '', head: at ? formatPeriod(at, mapUse(texts, map), messages.language, 'short') : '', isNumber: true })),
    ],
    rows: yearsRows(map).map(({ tile, cells }) => ({
      key: tile.place.code,
      isEmphasised: tile.isChosen,
      cells: [words.place(tile.place.code), ...cells.map((cell) => cellOf(cell?.figure))].map(plainCell),
    })),
  }
}
