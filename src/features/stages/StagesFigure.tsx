import { useMemo } from 'react'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { type Stages, buildStages } from '../../domain/stages.ts'
import { BreakList } from '../../parts/BreakList.tsx'
import { FigureFrame } from '../../parts/FigureFrame.tsx'
import { MarkKey } from '../../parts/MarkKey.tsx'
import figureStyles from '../../parts/figure.module.css'
import { useEvidence, useMessages, useView, useViewState, useWords } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import { joinClasses } from '../../ui/classNames.ts'
import { stagesRecord } from './stages-record.ts'
import { marksShown } from './stages-words.ts'
import styles from './StagesFigure.module.css'
import { StagesPicture } from './StagesPicture.tsx'
import { StagesTable } from './StagesTable.tsx'

/** Where a flow has another stage that the same counter counted: both by year and how one stands to the other. Nothing elsewhere. */
export function StagesFigure() {
  const evidence = useEvidence()
  const view = useView()
  const messages = useMessages()
  const words = useWords()
  const stages = useMemo(() => buildStages(evidence, view), [evidence, view])
  if (!stages) return null
  const record = stagesRecord({ evidence, registry: evidence.registry, view, messages, words }, stages)
  return (
    <FigureFrame isBeside record={record} notes={<StagesNotes stages={stages} />}>
      {view.as === 'table' ? <StagesTable stages={stages} title={record.headline} /> : <StagesPicture stages={stages} title={record.headline} />}
    </FigureFrame>
  )
}

/** Under the picture: parts of years left out, breaks, other counters. */
function StagesNotes({ stages }: { readonly stages: Stages }) {
  const { partYears, breaks, counter, otherCounters } = stages
  const messages = useMessages()
  const view = useView()
  const change = useViewState((state) => state.change)
  const { chart, stages: texts, language } = messages
  const [latest] = partYears
  return (
    <div className={joinClasses(figureStyles.notes, styles.notes)}>
      {view.as === 'chart' && <MarkKey marks={marksShown(stages)} texts={chart} />}
      {latest && <p>{texts.partYears(formatPeriod(latest, 'flow', language))}</p>}
      <BreakList breaks={breaks} />
      {otherCounters.length > 0 && (
        <p className={figureStyles.offers}>
          {otherCounters.map((other) => (
            <Button key={other.counter} look="text" onClick={() => change({ counters: [other.counter, ...view.counters.filter((code) => code !== counter && code !== other.counter)] })}>
              {texts.showCounter(other.counter, other.yearCount, other.first, other.last)}
            </Button>
          ))}
        </p>
      )}
    </div>
  )
}
