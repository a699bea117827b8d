import { type Figure, isValued } from '../../domain/figure.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { formatRank } from '../../domain/format/quantity-text.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import { publisherOf } from '../../domain/own-mark.ts'
import type { MapTile, TileMap } from '../../domain/tile-map.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { changeParts, valueParts } from '../../parts/number-parts.ts'
import { useEvidence, useMessages, useWords } from '../../state/stores.ts'
import type { DataColumn } from '../../ui/dataColumn.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { type YearsRow, tilesInOrder, yearsRows } from './map-record.ts'
import { regionName, mapUse } from './map-words.ts'

interface MapTableProps {
  readonly map: TileMap
  readonly title: string
}

/** The same map as a table: every province in the order of its figure, those without one last; of several years a column each. */
export function MapTable({ map, title }: MapTableProps) {
  return map.years ? <YearsTable map={map} title={title} /> : <DateTable map={map} title={title} />
}

function DateTable({ map, title }: MapTableProps) {
  const { registry } = useEvidence()
  const messages = useMessages()
  const words = useWords()
  const { chart, compare, provenance, ranking: texts, language } = messages
  const { ranking } = map
  const hasShares = ranking.mode !== 'share' && ranking.rows.some(({ share }) => isValued(share))
  const figures = useFigureColumn(map)
  const columns: readonly (DataColumn<MapTile> | null)[] = [
    { kind: 'text', key: 'place', header: chart.place, render: ({ place }) => words.place(place.code) },
    { kind: 'text', key: 'rank', header: texts.rank, render: ({ ranked }) => ranked?.rank && formatRank(ranked.rank.from, ranked.rank.to, language) },
    { ...figures<MapTile>((tile) => tile), key: 'value', header: words.measure(ranking.measure.code), unit: tableUnit(ranking.unit, language) },
    hasShares
      ? {
          kind: 'number',
          key: 'share',
          header: texts.share,
          unit: tableUnit('percent', language),
          parts: ({ ranked }) => (ranked && isValued(ranked.share) ? valueParts(ranked.share.quantity, ranked.share.unit, language) : undefined),
          render: ({ ranked, pair }, number) =>
            ranked && (
              <FigureButton figure={ranked.share} measure={ranking.measure.code} pair={pair}>
                {number}
              </FigureButton>
            ),
        }
      : null,
    { kind: 'text', key: 'date', header: compare.columns.date, render: ({ ranked }) => ranked && formatPeriod(ranked.counted.period, mapUse({ words }, map), language, 'short') },
    { kind: 'text', key: 'region', header: messages.map.region, render: ({ place }) => regionName(place.region, { messages }) },
    { kind: 'text', key: 'publisher', header: provenance.publisher, render: ({ ranked }) => ranked && publisherOf(registry, ranked.counted, language) },
  ]
  return <DataTable caption={chart.tableCaption(title)} rows={tilesInOrder(map)} rowKey={({ place }) => place.code} columns={columns.filter((column) => column !== null)} isEmphasised={({ isChosen }) => isChosen} />
}

function YearsTable({ map, title }: MapTableProps) {
  const { chart, language } = useMessages()
  const words = useWords()
  const figures = useFigureColumn(map)
  const columns: readonly DataColumn<YearsRow>[] = [
    { kind: 'text', key: 'place', header: chart.place, render: ({ tile }) => words.place(tile.place.code) },
    ...(map.years ?? []).map(({ at }, position): DataColumn<YearsRow> => ({
      ...figures<YearsRow>(({ cells }) => cells[position]),
      key: at?.text ?? '',
      header: at ? formatPeriod(at, mapUse({ words }, map), language, 'short') : '',
      unit: tableUnit(map.ranking.unit, language),
    })),
  ]
  return <DataTable caption={chart.tableCaption(title)} rows={yearsRows(map)} rowKey={({ tile }) => tile.place.code} columns={columns} isEmphasised={({ tile }) => tile.isChosen} />
}

/** A column of figures, each of which opens its provenance, or says why it is missing. */
function useFigureColumn({ ranking }: TileMap) {
  const { language } = useMessages()
  const write = ranking.mode === 'change' ? changeParts : valueParts
  const partsOf = (figure: Figure) => (isValued(figure) ? write(figure.quantity, figure.unit, language) : undefined)
  return <Row,>(tileOf: (row: Row) => MapTile | undefined) => ({
    kind: 'number' as const,
    parts: (row: Row) => {
      const tile = tileOf(row)
      return tile && partsOf(tile.figure)
    },
    render: (row: Row, number: React.ReactNode | undefined) => {
      const tile = tileOf(row)
      return (
        tile && (
          <FigureButton figure={tile.figure} measure={ranking.measure.code} pair={tile.pair} alsoReported={tile.ranked?.alsoReported ?? []}>
            {number}
          </FigureButton>
        )
      )
    },
  })
}
