import { useState } from 'react'
import { SOURCE_PARTS, type SourcePart } from '../../i18n/sources-messages.ts'
import { useData, useMessages } from '../../state/stores.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { About } from './About.tsx'
import { Definitions } from './Definitions.tsx'
import { Documents } from './Documents.tsx'
import { Observations } from './Observations.tsx'
import styles from './SourcesPanel.module.css'
import { useSourcesTexts } from './texts.ts'

/** Where everything comes from: the documents, every figure in them, what words and marks mean, releases and licences. */
export function SourcesPanel() {
  const sources = useSourcesTexts()
  const { app } = useMessages()
  const isComplete = useData((state) => state.isComplete)
  const documentCount = useData(({ registry }) => registry.sources.size)
  const [part, setPart] = useState<SourcePart>('documents')
  const [sourceId, setSourceId] = useState<string | null>(null)
  if (!isComplete) return <Skeleton label={app.loading} heightPx={560} />

  function handleShowFigures(id: string): void {
    setSourceId(id)
    setPart('observations')
  }

  return (
    <div className={styles.panel}>
      <header className={styles.head}>
        <h1>{sources.title}</h1>
        <p className={styles.lead}>{sources.lead(documentCount)}</p>
      </header>
      <SegmentedControl label={sources.partsLabel} options={SOURCE_PARTS.map((value) => ({ value, text: sources.parts[value] }))} value={part} onChange={setPart} />
      <div className={styles.part}>
        <h2 className="visually-hidden">{sources.parts[part]}</h2>
        {part === 'documents' && <Documents onShowFigures={handleShowFigures} />}
        {part === 'observations' && <Observations sourceId={sourceId} onAnySource={() => setSourceId(null)} />}
        {part === 'definitions' && <Definitions />}
        {part === 'about' && <About />}
      </div>
    </div>
  )
}
