import { useMemo } from 'react'
import { buildOverview, hasOverview } from '../../domain/overview.ts'
import { EmptyView } from '../../parts/EmptyView.tsx'
import { Unbroken } from '../../parts/Unbroken.tsx'
import { ShownViewContext, useEvidence, useMessages, useView, useWords } from '../../state/stores.ts'
import { CautionList } from './CautionList.tsx'
import { EventList } from './EventList.tsx'
import { KeyFigures } from './KeyFigures.tsx'
import { OverviewBlocks } from './OverviewBlocks.tsx'
import styles from './OverviewPanel.module.css'

/** Headlines longer than this are set smaller. */
const LONG_LETTERS = 140

/** The first page for one place and one partner: the finding, key figures, the trend, where it stands, what changed, what to be careful about. */
export function OverviewPanel() {
  const evidence = useEvidence()
  const view = useView()
  const { overview: texts } = useMessages()
  const words = useWords()
  // Tens of milliseconds; the panel is drawn again for a language or a file that arrives, too.
  const overview = useMemo(() => buildOverview(evidence, view), [evidence, view])
  const shown = useMemo(() => overview && { ...view, measure: overview.measure.code }, [overview, view])
  if (!overview || !shown) return <EmptyView hasFigures={(relaxed) => hasOverview(evidence, relaxed)} />

  const headline = texts.sentences.headline(overview.facts, words)
  return (
    <ShownViewContext value={shown}>
      <article className={styles.overview} aria-labelledby="overview-headline">
        <h1 id="overview-headline" className={styles.headline} data-long={headline.length > LONG_LETTERS || undefined}>
          <Unbroken text={headline} />
        </h1>
        {view.measure !== shown.measure && <p className={styles.lead}>{texts.insteadOf(words.measure(view.measure), words.measure(shown.measure))}</p>}
        <KeyFigures overview={overview} />
        <OverviewBlocks overview={overview} events={<EventList overview={overview} />} cautions={<CautionList overview={overview} />} />
      </article>
    </ShownViewContext>
  )
}
