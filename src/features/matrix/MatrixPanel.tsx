import { useState } from 'react'
import { matrixDirections, type MatrixDirections } from '../../domain/matrix-scope.ts'
import { defaultMatrixSorting, type MatrixSorting, sortMatrix } from '../../domain/matrix-sort.ts'
import { buildMatrix, type Matrix } from '../../domain/matrix.ts'
import type { Direction } from '../../domain/view.ts'
import type { MatrixKind } from '../../i18n/matrix-messages.ts'
import { EmptyView } from '../../parts/EmptyView.tsx'
import { FigureFrame } from '../../parts/FigureFrame.tsx'
import { useMatrix } from '../../state/matrix-model.ts'
import { useData, useEvidence, useMessages, useView, useViewState, useWords } from '../../state/stores.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { MatrixGrid } from './MatrixGrid.tsx'
import { MatrixNotes } from './MatrixNotes.tsx'
import { matrixRecord } from './matrix-record.ts'
import styles from './MatrixPanel.module.css'

const hasFigures = (matrix: Matrix | null): boolean => matrix !== null && matrix.rows.length > 0

/** Two of locality, partner and time against each other. */
export function MatrixPanel() {
  const evidence = useEvidence()
  const view = useView()
  const isComplete = useData((state) => state.isComplete)
  const matrix = useMatrix()
  if (!isComplete || !matrix || !hasFigures(matrix)) {
    return (
      <>
        {isComplete && <DirectionSwitch directions={matrixDirections(evidence, view)} />}
        <EmptyView hasFigures={(relaxed) => hasFigures(buildMatrix(evidence, relaxed))} />
      </>
    )
  }
  return <MatrixFigure matrix={matrix} />
}

function MatrixFigure({ matrix }: { readonly matrix: Matrix }) {
  const evidence = useEvidence()
  const view = useView()
  const messages = useMessages()
  const words = useWords()
  const [chosen, setChosen] = useState<MatrixSorting | null>(null)
  const sorting = chosen && canSort(matrix, chosen) ? chosen : defaultMatrixSorting(matrix)
  const sorted = sortMatrix(matrix, sorting, evidence.registry, messages.language)
  const record = matrixRecord({ evidence, registry: evidence.registry, view, messages, words }, sorted)
  return (
    <FigureFrame record={record} notes={<MatrixNotes matrix={matrix} />}>
      <DirectionSwitch directions={matrix.directions} />
      {/* Other rows and columns are another grid, whose first rows are drawn first. */}
      <MatrixGrid key={Object.values(matrix.directions).join(' ')} matrix={sorted} sorting={sorting} onSort={setChosen} title={record.headline} />
    </FigureFrame>
  )
}

/** Whether what a matrix was sorted by is still there. */
function canSort({ columns, rows, side, directions }: Matrix, { by, key }: MatrixSorting): boolean {
  switch (by) {
    case 'name':
      return true
    case 'side':
      return side !== null
    case 'column':
      return columns.some((column) => column.key === key)
    case 'row':
      return directions.columns !== 'time' && rows.some(({ place }) => place.code === key)
  }
}

const OVER: Readonly<Record<MatrixKind, readonly Direction[]>> = {
  'partner-time': ['partner', 'time'],
  'locality-time': ['locality', 'time'],
  'locality-partner': ['locality', 'partner'],
}

function DirectionSwitch({ directions }: { readonly directions: MatrixDirections }) {
  const { matrix } = useMessages()
  const change = useViewState((state) => state.change)
  const kinds: readonly MatrixKind[] = ['partner-time', 'locality-time', 'locality-partner']
  const value: MatrixKind = directions.columns === 'time' ? `${directions.rows}-time` : 'locality-partner'
  return (
    <div className={styles.controls}>
      <SegmentedControl label={matrix.kind} isLabelShown options={kinds.map((kind) => ({ value: kind, text: matrix.kinds[kind] }))} value={value} onChange={(kind) => change({ over: OVER[kind] })} />
    </div>
  )
}
