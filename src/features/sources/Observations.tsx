import { useDeferredValue, useEffect, useId, useMemo, useState } from 'react'
import { browseObservations, prepareBrowsing, type BrowseFilter } from '../../domain/browse.ts'
import { BROWSE_COLUMNS, type BrowseSort } from '../../domain/browse-order.ts'
import { downloadText } from '../../io/download.ts'
import { useEvidence, useMessages, useView } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { MOST_PRINTED_ROWS } from '../../ui/rowWindow.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { FilesNotice } from './FilesNotice.tsx'
import { useObservationColumns } from './observation-columns.tsx'
import { observationsToCsv } from './observation-export.ts'
import { SearchField } from './SearchField.tsx'
import { ALL_FIGURES, useAllFigures } from './use-all-figures.ts'
import styles from './SourcesPanel.module.css'
import { useSourcesTexts } from './texts.ts'

interface ObservationsProps {
  /** The one document whose figures are wanted; null: any. */
  readonly sourceId: string | null
  readonly onAnySource: () => void
}

/** Every published figure, row by row, as many as the reader wants of them. */
export function Observations({ sourceId, onAnySource }: ObservationsProps) {
  const evidence = useEvidence()
  const view = useView()
  const sources = useSourcesTexts()
  const { language } = useMessages()
  const conflictsId = useId()
  const [query, setQuery] = useState('')
  const [isWithinView, setIsWithinView] = useState(sourceId === null)
  const [isConflictsOnly, setIsConflictsOnly] = useState(false)
  const [sort, setSort] = useState<BrowseSort>({ column: 'period', isDescending: true })
  const files = useAllFigures(!isWithinView)
  const settledQuery = useDeferredValue(query)
  const filter = useMemo<BrowseFilter>(
    () => ({ query: settledQuery, isWithinView, isConflictsOnly, source: sourceId, sort, language }),
    [settledQuery, isWithinView, isConflictsOnly, sourceId, sort, language],
  )
  const rows = useMemo(() => browseObservations(evidence, view, filter), [evidence, view, filter])
  const columns = useObservationColumns(isWithinView)
  const source = sourceId === null ? undefined : evidence.registry.sources.get(sourceId)
  const [donePercent, setDonePercent] = useState<number | null>(null)
  const counted = sources.figuresOf(rows.length, ALL_FIGURES)

  useEffect(() => prepareBrowsing(evidence), [evidence])

  function handleSort(key: string): void {
    const column = BROWSE_COLUMNS.find((other) => other === key)
    // What is wanted first is the latest and the largest, but the first by name.
    if (column) setSort({ column, isDescending: column === sort.column ? !sort.isDescending : column !== 'place' })
  }

  async function handleDownload(): Promise<void> {
    if (donePercent !== null) return
    setDonePercent(0)
    const text = await observationsToCsv(evidence, rows, language, (fraction) => setDonePercent(Math.floor(fraction * 100)))
    setDonePercent(null)
    // Spreadsheets read a file without a byte order mark in the machine's own encoding.
    downloadText(`inflow-figures-${isWithinView ? view.measure : 'all'}.csv`, 'text/csv;charset=utf-8', `\uFEFF${text}`)
  }

  return (
    <>
      <div className={styles.tools}>
        <SearchField label={sources.searchObservations} query={query} onInput={setQuery} />
        <SegmentedControl
          label={sources.scope}
          options={[
            { value: 'view', text: sources.withinView, reason: sources.withinViewHint },
            { value: 'all', text: sources.everything },
          ]}
          value={isWithinView ? 'view' : 'all'}
          onChange={(value) => setIsWithinView(value === 'view')}
        />
        <label className={styles.check} htmlFor={conflictsId}>
          <input id={conflictsId} type="checkbox" checked={isConflictsOnly} onChange={(event) => setIsConflictsOnly(event.target.checked)} />
          {sources.conflictsOnly}
        </label>
      </div>
      {source && (
        <p>
          <Chip text={sources.onlyDocument(source.title)} removeLabel={sources.everything} onRemove={onAnySource} />
        </p>
      )}
      <div className={styles.countRow}>
        <p role="status" className={styles.count}>{counted}</p>
        {rows.length > 0 && (
          <Button look="text" aria-disabled={donePercent !== null} onClick={() => void handleDownload()}>
            {donePercent === null ? sources.download : sources.writing(donePercent)}
          </Button>
        )}
      </div>
      {rows.length > MOST_PRINTED_ROWS && <p className={styles.printed}>{sources.printedRows(MOST_PRINTED_ROWS, rows.length)}</p>}
      {!isWithinView && <FilesNotice files={files} />}
      {rows.length === 0 ? (
        <p className={styles.nothing}>{sources.nothingFound}</p>
      ) : (
        <DataTable
          // Other rows begin at their top; another order does not lose the head that was clicked.
          key={[settledQuery, isWithinView, isConflictsOnly, sourceId].join(' ')}
          caption={sources.parts.observations}
          columns={columns}
          rows={rows}
          rowKey={String}
          sort={{ key: sort.column, direction: sort.isDescending ? 'descending' : 'ascending' }}
          onSort={handleSort}
        />
      )}
    </>
  )
}
