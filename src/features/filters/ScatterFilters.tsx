import { scatterFrame } from '../../parts/view-frame.ts'
import { useScatter } from '../../state/scatter-model.ts'
import { Filters } from './Filters.tsx'
import { useFrameTexts } from './use-frame-texts.ts'

/** The filters of a scatter: its date, and the level or the locality whose partners are set against one another. */
export function ScatterFilters() {
  const scatter = useScatter()
  return <Filters frame={scatterFrame(useFrameTexts(), scatter?.kind === 'dots' ? scatter : null)} />
}
