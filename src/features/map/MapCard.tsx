import { isValued } from '../../domain/figure.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { formatQuantity } from '../../domain/format/quantity-text.ts'
import { WORLD } from '../../domain/registry.ts'
import type { MapTile, TileMap } from '../../domain/tile-map.ts'
import type { TileSizes } from '../../domain/tile-sizes.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { whoSays } from '../../parts/trend-lines.ts'
import figureStyles from '../../parts/figure.module.css'
import { useEvidence, useMessages, useWords } from '../../state/stores.ts'
import { mapValue, rankWords, remarks, mapUse } from './map-words.ts'

interface MapCardProps {
  readonly map: TileMap
  readonly tile: MapTile
  readonly sizes: TileSizes | null
}

/** What a tile says: place, figure, share, rank, when and by whom counted, what others report. */
export function MapCard({ map, tile, sizes }: MapCardProps) {
  const { registry } = useEvidence()
  const messages = useMessages()
  const words = useWords()
  const { language, map: texts, compare, provenance } = messages
  const { place, pair, figure, ranked } = tile
  const measure = map.ranking.measure.code
  const sized = sizes?.figures.get(place.code)
  const notes = remarks(map, tile, { messages, words })
  const rank = rankWords(tile, map.tiles.length, { messages })
  const total = pair.partner === WORLD || map.ranking.of === 'nation' ? words.place(place.parent ?? '') : words.partner(pair.partner)
  const share = ranked && map.ranking.mode !== 'share' && isValued(ranked.share) ? texts.shareOf(formatQuantity(ranked.share.quantity, ranked.share.unit, language), total) : null
  const standing = [rank, share].filter((part) => part !== null)
  return (
    <>
      <p className={figureStyles.cardName}>{words.place(place.code)}</p>
      {isValued(figure) ? (
        <p className={figureStyles.cardValue}>
          <FigureButton figure={figure} measure={measure} pair={pair} alsoReported={ranked?.alsoReported ?? []}>
            {mapValue(map, figure, { messages })}
          </FigureButton>
        </p>
      ) : (
        <p>{mapValue(map, figure, { messages })}</p>
      )}
      {standing.length > 0 && <p>{standing.join(' · ')}</p>}
      {sized && isValued(sized) && sizes && (
        <p>
          {words.measure(sizes.measure)}: {formatQuantity(sized.quantity, sized.unit, language)}
        </p>
      )}
      {ranked && (
        <p className={figureStyles.cardNote}>
          {formatPeriod(ranked.counted.period, mapUse({ words }, map), language)} · {figure.kind === 'computed' ? provenance.kinds.computed : whoSays(ranked.counted, registry, messages)}
        </p>
      )}
      {notes.map((note) => (
        <p key={note} className={figureStyles.cardNote}>
          {note}
        </p>
      ))}
      {ranked?.alsoReported.map((other) => (
        <p key={`${other.observation.source} ${other.period.text}`} className={figureStyles.cardNote}>
          {compare.alsoReported(formatQuantity(other.quantity, other.unit, language), formatPeriod(other.period, mapUse({ words }, map), language, 'short'))}
        </p>
      ))}
    </>
  )
}
