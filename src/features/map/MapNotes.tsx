import { formatPeriod } from '../../domain/format/period-text.ts'
import { WORLD } from '../../domain/registry.ts'
import type { TileMap } from '../../domain/tile-map.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { useMessages, useView, useWords } from '../../state/stores.ts'
import { apartOf } from './map-record.ts'
import { mapValue, mapUse } from './map-words.ts'
import styles from './MapPanel.module.css'

/** Under the map: totals and what belongs to no province. */
export function MapNotes({ map }: { readonly map: TileMap }) {
  const view = useView()
  const messages = useMessages()
  const words = useWords()
  const { ranking, filters, language } = messages
  const { measure } = map.ranking
  const apart = apartOf(map)
  return (
    <div className={styles.notes}>
      {apart.length > 0 && (
        <section className={styles.apart} aria-label={ranking.apart}>
          <p>{ranking.apart}</p>
          <ul>
            {apart.map(({ place, pair, figure, counted, alsoReported, isOtherDate }) => (
              <li key={place.code}>
                {place.code === WORLD ? filters.allPartners : words.place(place.code)}:{' '}
                <FigureButton figure={figure} measure={measure.code} pair={pair} alsoReported={alsoReported} look="word">
                  {mapValue(map, figure, { messages })}
                </FigureButton>
                {isOtherDate && ` (${ranking.datedOtherwise(formatPeriod(counted.period, mapUse({ words }, map), language))})`}
              </li>
            ))}
          </ul>
        </section>
      )}
      {view.mode === 'index' && <p>{ranking.indexAsValue}</p>}
    </div>
  )
}
