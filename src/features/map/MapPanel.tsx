import { useState } from 'react'
import { buildTileMap, hasTiles, type TileMap } from '../../domain/tile-map.ts'
import { sizeMeasure, tileSizes } from '../../domain/tile-sizes.ts'
import { EmptyView } from '../../parts/EmptyView.tsx'
import { FigureFrame } from '../../parts/FigureFrame.tsx'
import { useData, useEvidence, useMessages, useView, useViewState, useWords } from '../../state/stores.ts'
import { useTileMap } from '../../state/tile-map-model.ts'
import { Button } from '../../ui/Button.tsx'
import { MapAside } from './MapAside.tsx'
import { MapControls } from './MapControls.tsx'
import { MapNotes } from './MapNotes.tsx'
import { MapPicture } from './MapPicture.tsx'
import { MapTable } from './MapTable.tsx'
import { MapTimeline } from './MapTimeline.tsx'
import { MapYears } from './MapYears.tsx'
import { isDrawn, mapRecord } from './map-record.ts'
import styles from './MapPanel.module.css'

const hasFigures = (map: TileMap | null): boolean => map !== null && isDrawn(map)

/** The provinces as tiles, each about where it lies, coloured by their figures at a date. */
export function MapPanel() {
  const evidence = useEvidence()
  const view = useView()
  const isComplete = useData((state) => state.isComplete)
  const map = useTileMap()
  if (isComplete && !hasTiles(evidence, view)) return <NoGrid />
  if (!isComplete || !map || !isDrawn(map)) return <EmptyView hasFigures={(relaxed) => hasFigures(buildTileMap(evidence, relaxed))} />
  return <MapFigure map={map} />
}

function MapFigure({ map }: { readonly map: TileMap }) {
  const evidence = useEvidence()
  const view = useView()
  const messages = useMessages()
  const words = useWords()
  const [isSized, setIsSized] = useState(false)
  const beside = sizeMeasure(evidence.registry, map.ranking.measure.code)
  const sizes = isSized && map.years === null ? tileSizes(evidence, map) : null
  const record = mapRecord({ evidence, registry: evidence.registry, view, messages, words }, map, sizes)
  if (!record) return null
  return (
    <FigureFrame record={record} notes={<MapNotes map={map} />}>
      <MapControls map={map} sizeMeasure={map.years === null ? beside : null} isSized={isSized} onSize={setIsSized} />
      {view.as === 'table' ? (
        <MapTable map={map} title={record.headline} />
      ) : (
        <div className={styles.layout} data-years={map.years !== null || undefined}>
          <div className={styles.main}>
            {map.years ? <MapYears map={map} years={map.years} /> : <MapTimeline map={map} />}
            {map.years === null && <MapPicture map={map} sizes={sizes} title={record.headline} />}
          </div>
          <MapAside map={map} sizes={sizes} />
        </div>
      )}
    </FigureFrame>
  )
}

/** The figures are of no province: where else they can be seen. */
function NoGrid() {
  const { map: texts } = useMessages()
  const change = useViewState((state) => state.change)
  return (
    <section className={styles.noGrid} aria-labelledby="no-grid">
      <h1 id="no-grid">{texts.noGrid}</h1>
      <Button look="plain" onClick={() => change({ kind: 'ranking', over: [] })}>
        {texts.toRanking}
      </Button>
    </section>
  )
}
