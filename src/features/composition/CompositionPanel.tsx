import { useMemo } from 'react'
import { buildComposition } from '../../domain/composition.ts'
import { EmptyView } from '../../parts/EmptyView.tsx'
import { FigureFrame } from '../../parts/FigureFrame.tsx'
import { useData, useEvidence, useMessages, useView, useViewState, useWords } from '../../state/stores.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { compositionRecord } from './composition-record.ts'
import { CompositionNotes } from './CompositionNotes.tsx'
import { CompositionPicture } from './CompositionPicture.tsx'
import { CompositionRefused } from './CompositionRefused.tsx'
import { CompositionTable } from './CompositionTable.tsx'
import styles from './CompositionPanel.module.css'

/** What a total is made of over time, along partners or localities. */
export function CompositionPanel() {
  const evidence = useEvidence()
  const view = useView()
  const change = useViewState((state) => state.change)
  const messages = useMessages()
  const { composition: texts, filters } = messages
  const words = useWords()
  const isComplete = useData((state) => state.isComplete)
  // Some hundred parts at some dozen dates take longer to gather than the rest of the page to draw.
  const composition = useMemo(() => buildComposition(evidence, view), [evidence, view])
  if (!isComplete || !composition) return <EmptyView hasFigures={(relaxed) => buildComposition(evidence, relaxed)?.kind === 'stacked'} />
  if (composition.kind === 'refused') return <CompositionRefused refused={composition} />

  const record = compositionRecord({ evidence, registry: evidence.registry, view, messages, words }, composition)
  return (
    <FigureFrame record={record} notes={<CompositionNotes composition={composition} />}>
      <div className={styles.controls}>
        <SegmentedControl
          label={texts.direction}
          isLabelShown
          options={[
            { value: 'partner', text: filters.overPartner },
            { value: 'locality', text: filters.overLocality },
          ]}
          value={composition.over}
          onChange={(over) => change({ over: [over] })}
        />
      </div>
      {view.as === 'table' ? <CompositionTable composition={composition} title={record.headline} /> : <CompositionPicture composition={composition} title={record.headline} />}
    </FigureFrame>
  )
}
