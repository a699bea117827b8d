import { RankBars, type RankBar } from '../../charts/RankBars.tsx'
import { TileMapSwatch } from '../../charts/TileMapStill.tsx'
import { isIncomplete, isValued } from '../../domain/figure.ts'
import { formatRank } from '../../domain/format/quantity-text.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import type { MapTile, TileMap } from '../../domain/tile-map.ts'
import type { TileSizes } from '../../domain/tile-sizes.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { changeParts, valueParts } from '../../parts/number-parts.ts'
import figureStyles from '../../parts/figure.module.css'
import { useMessages, useWords } from '../../state/stores.ts'
import { AlignedNumber } from '../../ui/AlignedNumber.tsx'
import { MapChosen } from './MapChosen.tsx'
import { mapLegend, scaleWords } from './map-words.ts'
import { tilesInOrder } from './map-record.ts'
import styles from './MapPanel.module.css'

const FIRST_PLACES = 10

interface MapAsideProps {
  readonly map: TileMap
  readonly sizes: TileSizes | null
}

/** Beside the map: what colours mean, the provinces selected, the first of the order. */
export function MapAside({ map, sizes }: MapAsideProps) {
  return (
    <div className={styles.aside}>
      <Legend map={map} sizes={sizes} />
      {map.years === null && <MapChosen map={map} sizes={sizes} />}
      {map.years === null && <First map={map} />}
    </div>
  )
}

function Legend({ map, sizes }: MapAsideProps) {
  const messages = useMessages()
  const words = useWords()
  return (
    <section className={styles.legend} aria-label={messages.chart.markKey}>
      <p className={figureStyles.unit}>{tableUnit(map.ranking.unit, messages.language)}</p>
      <ul>
        {mapLegend(map, { messages }).map((entry) => (
          <li key={entry.key}>
            <TileMapSwatch entry={entry} />
            <span>{entry.text}</span>
          </li>
        ))}
      </ul>
      {[...scaleWords(map, { messages, words }), ...(sizes ? [messages.map.sizeLegend(words.measure(sizes.measure))] : [])].map((line) => (
        <p key={line} className={styles.quiet}>
          {line}
        </p>
      ))}
    </section>
  )
}

/** The first places as bars, and wherever they stand those selected. */
function First({ map }: { readonly map: TileMap }) {
  const { language, map: texts } = useMessages()
  const words = useWords()
  const { ranking } = map
  const shown = tilesInOrder(map).filter(({ figure, isChosen }, position) => isValued(figure) && (isChosen || (position < FIRST_PLACES && !isIncomplete(figure))))
  const partsOf = ({ figure }: MapTile) => (isValued(figure) ? (ranking.mode === 'change' ? changeParts : valueParts)(figure.quantity, figure.unit, language) : undefined)
  const fractionLength = Math.max(0, ...shown.map((tile) => partsOf(tile)?.fraction?.length ?? 0))
  const bars = shown.map((tile): RankBar => {
    const { place, pair, figure, ranked, isHollow, isChosen } = tile
    const parts = partsOf(tile)
    const rank = ranked?.rank
    return {
      key: place.code,
      rank: rank ? (rank.from === rank.to ? String(rank.from) : `${rank.from}${language === 'ko' ? '~' : '–'}${rank.to}`) : '',
      rankName: rank ? formatRank(rank.from, rank.to, language) : '',
      name: words.place(place.code),
      length: isValued(figure) && ranking.unit !== 'rank' ? figure.quantity.value : null,
      value: (
        <FigureButton figure={figure} measure={ranking.measure.code} pair={pair} alsoReported={ranked?.alsoReported ?? []}>
          {parts && <AlignedNumber parts={parts} fractionLength={fractionLength} />}
        </FigureButton>
      ),
      isChosen,
      isOpen: isValued(figure) && figure.quantity.relation === '>',
      isHollow,
    }
  })
  const title = texts.top(Math.min(FIRST_PLACES, ranking.rows.length))
  return (
    <section className={styles.first} aria-labelledby="map-first">
      <h2 id="map-first">{title}</h2>
      <RankBars label={title} bars={bars} scale="linear" />
    </section>
  )
}
