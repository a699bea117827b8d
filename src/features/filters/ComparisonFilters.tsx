import { comparisonFrame } from '../../parts/view-frame.ts'
import { useComparison } from '../../state/comparison-model.ts'
import { Filters } from './Filters.tsx'
import { useFrameTexts } from './use-frame-texts.ts'

/** The filters of a comparison: its date, and the level compared. */
export function ComparisonFilters() {
  const comparison = useComparison()
  return <Filters frame={comparisonFrame(useFrameTexts(), comparison)} />
}
