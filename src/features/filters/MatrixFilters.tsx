import { matrixFrame } from '../../parts/view-frame.ts'
import { useMatrix } from '../../state/matrix-model.ts'
import { Filters } from './Filters.tsx'
import { useFrameTexts } from './use-frame-texts.ts'

/** The filters of a matrix: its years or, of places against places, its date. */
export function MatrixFilters() {
  const texts = useFrameTexts()
  return <Filters frame={matrixFrame(texts, useMatrix())} />
}
