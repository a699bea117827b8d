import { buildScatter, type Scatter, type UncountedScatter } from '../../domain/scatter.ts'
import { EmptyView } from '../../parts/EmptyView.tsx'
import { FigureFrame } from '../../parts/FigureFrame.tsx'
import { useScatter } from '../../state/scatter-model.ts'
import { useData, useEvidence, useMessages, useView, useViewState, useWords } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { scatterRecord } from './scatter-record.ts'
import { ScatterNotes } from './ScatterNotes.tsx'
import styles from './ScatterPanel.module.css'
import { ScatterPicture } from './ScatterPicture.tsx'
import { ScatterTable } from './ScatterTable.tsx'

const hasDots = (scatter: Scatter | UncountedScatter | null): boolean => scatter?.kind === 'dots' && scatter.dots.length > 0

/** Projects against capital: places of one level, or the partners of a place, at one date. */
export function ScatterPanel() {
  const evidence = useEvidence()
  const view = useView()
  const messages = useMessages()
  const words = useWords()
  const change = useViewState((state) => state.change)
  const isComplete = useData((state) => state.isComplete)
  const scatter = useScatter()
  if (scatter?.kind === 'uncounted') return <Uncounted />
  const record = scatter && scatterRecord({ evidence, registry: evidence.registry, view, messages, words }, scatter)
  if (!isComplete || !scatter || !record) return <EmptyView hasFigures={(relaxed) => hasDots(buildScatter(evidence, relaxed))} />

  const { filters } = messages
  return (
    <FigureFrame record={record} notes={<ScatterNotes scatter={scatter} />}>
      <div className={styles.controls}>
        <SegmentedControl
          label={messages.scatter.direction}
          isLabelShown
          options={[
            { value: 'locality', text: filters.overLocality },
            { value: 'partner', text: filters.overPartner },
          ]}
          value={scatter.over}
          onChange={(over) => change({ over: [over] })}
        />
      </div>
      {view.as === 'table' ? <ScatterTable scatter={scatter} title={record.headline} /> : <ScatterPicture scatter={scatter} title={record.headline} />}
    </FigureFrame>
  )
}

/** Nobody counts projects here: said in one sentence, with the view that has the money. */
function Uncounted() {
  const change = useViewState((state) => state.change)
  const { scatter: texts } = useMessages()
  return (
    <section className={styles.uncounted} aria-labelledby="scatter-uncounted">
      <h1 id="scatter-uncounted">{texts.uncountedTitle}</h1>
      <p>{texts.uncounted}</p>
      <Button look="plain" onClick={() => change({ kind: 'ranking' })}>
        {texts.seeRanking}
      </Button>
    </section>
  )
}
