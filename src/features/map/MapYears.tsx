import { layoutSmallTiles } from '../../charts/tile-map-frame.ts'
import { Tiles } from '../../charts/TileMapStill.tsx'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { endYear } from '../../domain/period.ts'
import type { TileGrid, TileMap } from '../../domain/tile-map.ts'
import { useMessages, useViewState, useWords } from '../../state/stores.ts'
import { toPanel, mapUse } from './map-words.ts'
import styles from './MapPanel.module.css'

interface MapYearsProps {
  readonly map: TileMap
  readonly years: readonly TileGrid[]
}

/** So small that the years stand side by side, five of them beside the legend. */
const YEAR_TILE = { tileWidth: 17, tileHeight: 12, gap: 1 } as const

/** A small map of each year, all in the same classes; each leads to the map of its date. */
export function MapYears({ map, years }: MapYearsProps) {
  const messages = useMessages()
  const words = useWords()
  const change = useViewState((state) => state.change)
  return (
    <ul className={styles.years}>
      {years.map((grid) => {
        const { at } = grid
        if (!at) return null
        const layout = layoutSmallTiles(toPanel(map, grid, null, null, { messages, words }), YEAR_TILE)
        const date = formatPeriod(at, mapUse({ words }, map), messages.language)
        return (
          <li key={at.text}>
            <button type="button" className={styles.year} title={messages.map.openYear(date)} onClick={() => change({ over: [], at })}>
              <span className={styles.yearName}>{endYear(at)}</span>
              {map.ranking.isMoment && <span className={styles.yearDate}>{formatPeriod(at, 'stock', messages.language, 'short')}</span>}
              <svg width={layout.width} height={layout.height} overflow="visible" aria-hidden="true">
                <Tiles layout={layout} />
              </svg>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
