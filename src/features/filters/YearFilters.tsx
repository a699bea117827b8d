import { useTrend } from '../../state/trend-model.ts'
import { yearsFrame } from '../../parts/view-frame.ts'
import { Filters } from './Filters.tsx'
import { useFrameTexts } from './use-frame-texts.ts'

/** The filters of views over time: their years are those of the data. */
export function YearFilters() {
  const texts = useFrameTexts()
  return <Filters frame={yearsFrame(texts, useTrend(false)?.years ?? null)} />
}
