import type { TileMap } from '../../domain/tile-map.ts'
import type { TileSizes } from '../../domain/tile-sizes.ts'
import { useMessages, useView, useViewState, useWords } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import { CrossIcon } from '../../ui/icons.tsx'
import { MapCard } from './MapCard.tsx'
import { toggledPlaces } from './toggled-places.ts'
import styles from './MapPanel.module.css'

/** More are in the list and on the map. */
const MOST_CARDS = 3

interface MapChosenProps {
  readonly map: TileMap
  readonly sizes: TileSizes | null
}

/** The provinces selected, with what they say and the ways to their other views; how to select where there is none. */
export function MapChosen({ map, sizes }: MapChosenProps) {
  const view = useView()
  const { map: texts } = useMessages()
  const words = useWords()
  const change = useViewState((state) => state.change)
  const chosen = view.localities.flatMap((code) => map.tiles.find(({ place }) => place.code === code) ?? [])
  if (chosen.length === 0) return <p className={`${styles.quiet} no-print`}>{texts.chooseHint}</p>
  return (
    <section className={styles.chosen} aria-labelledby="map-chosen">
      <h2 id="map-chosen">{texts.chosen}</h2>
      <ul>
        {chosen.slice(-MOST_CARDS).map((tile) => (
          <li key={tile.place.code}>
            <MapCard map={map} tile={tile} sizes={sizes} />
            <Button look="icon" aria-label={texts.clear(words.place(tile.place.code))} title={texts.clear(words.place(tile.place.code))} onClick={() => change({ localities: toggledPlaces(view, map, tile.place.code) })}>
              <CrossIcon />
            </Button>
          </li>
        ))}
      </ul>
      {chosen.length > MOST_CARDS && <p className={styles.quiet}>{texts.moreChosen(chosen.length - MOST_CARDS)}</p>}
      <p className={styles.ways}>
        <Button look="text" onClick={() => change({ kind: 'trend', over: [] })}>
          {texts.showTrend}
        </Button>
        <Button look="text" onClick={() => change({ kind: 'overview', over: [] })}>
          {texts.showOverview}
        </Button>
      </p>
    </section>
  )
}
