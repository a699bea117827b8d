import { useDeferredValue, useMemo, useState } from 'react'
import { browseSources } from '../../domain/browse.ts'
import type { SourceTier } from '../../domain/registry.ts'
import { useEvidence } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { DocumentEntry } from './DocumentEntry.tsx'
import { FilesNotice } from './FilesNotice.tsx'
import { SearchField } from './SearchField.tsx'
import { useAllFigures } from './use-all-figures.ts'
import styles from './SourcesPanel.module.css'
import { useSourcesTexts } from './texts.ts'

/** More documents than this are shown on demand. */
const FIRST_SHOWN = 40

const TIERS = ['all', 'official', 'reported'] as const

/** Every document, searchable, the latest first. */
export function Documents({ onShowFigures }: { readonly onShowFigures: (sourceId: string) => void }) {
  const evidence = useEvidence()
  const sources = useSourcesTexts()
  const files = useAllFigures(true)
  const [query, setQuery] = useState('')
  const [tier, setTier] = useState<SourceTier | 'all'>('all')
  const [isAllShown, setIsAllShown] = useState(false)
  const settledQuery = useDeferredValue(query)
  const found = useMemo(() => browseSources(evidence, { query: settledQuery, tier: tier === 'all' ? null : tier }), [evidence, settledQuery, tier])
  const shown = isAllShown ? found : found.slice(0, FIRST_SHOWN)

  return (
    <>
      <div className={styles.tools}>
        <SearchField label={sources.searchDocuments} query={query} onInput={setQuery} />
        <SegmentedControl label={sources.tier} options={TIERS.map((value) => ({ value, text: sources.tiers[value] }))} value={tier} onChange={setTier} />
      </div>
      <p role="status" className={styles.count}>{sources.documentCount(found.length)}</p>
      {shown.length < found.length && <p className={styles.printed}>{sources.printedDocuments(shown.length, found.length)}</p>}
      <FilesNotice files={files} />
      <ul className={styles.documents}>
        {shown.map((summary) => (
          <DocumentEntry key={summary.source.id} summary={summary} isCounted={!files.isLoading && !files.hasFailed} onShowFigures={onShowFigures} />
        ))}
      </ul>
      {shown.length < found.length && (
        <Button look="plain" onClick={() => setIsAllShown(true)}>
          {sources.showAll(found.length)}
        </Button>
      )}
    </>
  )
}
