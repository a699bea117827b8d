import { rankingFrame } from '../../parts/view-frame.ts'
import { useTileMap } from '../../state/tile-map-model.ts'
import { Filters } from './Filters.tsx'
import { useFrameTexts } from './use-frame-texts.ts'

/** The filters of a map: its date, and its level of places. */
export function MapFilters() {
  return <Filters frame={rankingFrame(useFrameTexts(), useTileMap()?.ranking ?? null)} />
}
