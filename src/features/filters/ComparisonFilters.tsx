import { useComparison } from '../../state/comparison-model.ts'
import { useEvidence } from '../../state/stores.ts'
import { Filters } from './Filters.tsx'
import { useDateFrame, useLevelName, usePlainFrame } from './view-frame.ts'

/** The filters of a comparison: its date, and the level compared. */
export function ComparisonFilters() {
  const comparison = useComparison()
  const levelName = useLevelName()
  const { registry } = useEvidence()
  const plain = usePlainFrame()
  const date = useDateFrame(comparison?.at ?? null)
  const first = comparison?.rows[0]?.pair
  return <Filters frame={{ ...plain, ...date, everywhere: levelName(first && registry.places.get(first.locality)) }} />
}
