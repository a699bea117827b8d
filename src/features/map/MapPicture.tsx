import { layoutTiles } from '../../charts/tile-map-frame.ts'
import { TileMap as TileMapChart } from '../../charts/TileMap.tsx'
import type { TileMap } from '../../domain/tile-map.ts'
import type { TileSizes } from '../../domain/tile-sizes.ts'
import { useMessages, useView, useViewState, useWords } from '../../state/stores.ts'
import { MeasuredWidth } from '../../ui/MeasuredWidth.tsx'
import { MapCard } from './MapCard.tsx'
import { toPanel } from './map-words.ts'
import { toggledPlaces } from './toggled-places.ts'

interface MapPictureProps {
  readonly map: TileMap
  readonly sizes: TileSizes | null
  readonly title: string
}

/** The tiles of one date; pressing one selects its province in every view. */
export function MapPicture({ map, sizes, title }: MapPictureProps) {
  const view = useView()
  const messages = useMessages()
  const words = useWords()
  const change = useViewState((state) => state.change)
  const panel = toPanel(map, map, null, sizes, { messages, words })
  return (
    <MeasuredWidth>
      {(width) => (
        <TileMapChart
          panel={panel}
          layout={layoutTiles(panel, width)}
          width={width}
          label={messages.map.gridName(title)}
          help={messages.map.keys}
          onPress={(code) => change({ localities: toggledPlaces(view, map, code) })}
          renderTooltip={(code) => {
            const tile = map.tiles.find(({ place }) => place.code === code)
            return tile && <MapCard map={map} tile={tile} sizes={sizes} />
          }}
        />
      )}
    </MeasuredWidth>
  )
}
