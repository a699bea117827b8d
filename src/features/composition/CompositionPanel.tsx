import { useMemo } from 'react'
import { isByComponent } from '../../domain/component-codes.ts'
import { buildComponents } from '../../domain/components.ts'
import { buildComposition } from '../../domain/composition.ts'
import { EmptyView } from '../../parts/EmptyView.tsx'
import { FigureFrame } from '../../parts/FigureFrame.tsx'
import { useData, useEvidence, useMessages, useView, useWords } from '../../state/stores.ts'
import { ComponentsFigure } from './ComponentsFigure.tsx'
import { compositionRecord } from './composition-record.ts'
import { CompositionNotes } from './CompositionNotes.tsx'
import { CompositionPicture } from './CompositionPicture.tsx'
import { CompositionRefused } from './CompositionRefused.tsx'
import { CompositionTable } from './CompositionTable.tsx'
import { DirectionControl } from './DirectionControl.tsx'

/** What a total is made of over time, along partners, localities or components. */
export function CompositionPanel() {
  const evidence = useEvidence()
  const view = useView()
  const messages = useMessages()
  const words = useWords()
  const isComplete = useData((state) => state.isComplete)
  // Some hundred parts at some dozen dates take longer to gather than the rest of the page to draw.
  const components = useMemo(() => buildComponents(evidence, view), [evidence, view])
  const composition = useMemo(() => (isByComponent(view) ? null : buildComposition(evidence, view)), [evidence, view])
  if (isComplete && components) return <ComponentsFigure stack={components} />
  if (!isComplete || !composition) return <EmptyView hasFigures={(relaxed) => (isByComponent(relaxed) ? buildComponents(evidence, relaxed) !== null : buildComposition(evidence, relaxed)?.kind === 'stacked')} />
  if (composition.kind === 'refused') return <CompositionRefused refused={composition} />

  const record = compositionRecord({ evidence, registry: evidence.registry, view, messages, words }, composition)
  return (
    <FigureFrame record={record} notes={<CompositionNotes composition={composition} />}>
      <DirectionControl value={composition.over} />
      {view.as === 'table' ? <CompositionTable composition={composition} title={record.headline} /> : <CompositionPicture composition={composition} title={record.headline} />}
    </FigureFrame>
  )
}
