import { type Comparison, hasComparedFigures } from '../../domain/comparison.ts'
import type { CompareRow } from '../../domain/comparison-row.ts'
import { DEFAULT_SORTING } from '../../domain/comparison-sort.ts'
import { MOST_PINS } from '../../domain/pins.ts'
import { isSamePair } from '../../domain/scope.ts'
import { COMPARE_COLUMNS, type Pair } from '../../domain/view.ts'
import { EmptyView } from '../../parts/EmptyView.tsx'
import { FigureFrame } from '../../parts/FigureFrame.tsx'
import { useComparison } from '../../state/comparison-model.ts'
import { useEvidence, useMessages, useView, useViewState, useWords } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { WINDOWED_FROM_ROWS } from '../../ui/rowWindow.ts'
import { AddPair } from './AddPair.tsx'
import { compareColumns } from './compare-columns.tsx'
import { comparisonNotes, comparisonRecord } from './compare-record.ts'
import styles from './ComparePanel.module.css'

/** Any mix of places and partners, row by row. */
export function ComparePanel() {
  const evidence = useEvidence()
  const comparison = useComparison()
  if (!comparison || comparison.facts.rows.length === 0) {
    return (
      <>
        <EmptyView hasFigures={(relaxed) => hasComparedFigures(evidence, relaxed)} />
        <RowTools rows={comparison?.rows ?? []} />
      </>
    )
  }
  return <ComparisonFigure comparison={comparison} />
}

function ComparisonFigure({ comparison }: { readonly comparison: Comparison }) {
  const evidence = useEvidence()
  const view = useView()
  const messages = useMessages()
  const words = useWords()
  const { rows } = comparison
  const record = comparisonRecord({ evidence, registry: evidence.registry, view, messages, words }, comparison)
  const notes = comparisonNotes({ messages }, comparison)
  return (
    <FigureFrame
      record={record}
      notes={
        <div className={styles.notes}>
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </div>
      }
    >
      <RowTools rows={rows} />
      <ComparisonTable comparison={comparison} title={record.headline} />
    </FigureFrame>
  )
}

function ComparisonTable({ comparison, title }: { readonly comparison: Comparison; readonly title: string }) {
  const { registry } = useEvidence()
  const view = useView()
  const change = useViewState((state) => state.change)
  const messages = useMessages()
  const words = useWords()
  const { rows, measure } = comparison
  const { column, isDescending } = view.sort ?? DEFAULT_SORTING
  const pairs = useOwnPairs(rows)
  const texts = { registry, messages, words, use: words.periodUse(measure.code) }
  const canRemove = pairs.length > 0 && (view.pins.length > 0 || rows.length > 1)
  const handleRemove = (row: CompareRow) => change({ pins: pairs.filter((pair) => !isSamePair(pair, row.pair)) })

  function handleSort(key: string): void {
    const next = COMPARE_COLUMNS.find((other) => other === key)
    // What is wanted first is the largest, but the first by name and by rank.
    if (next) change({ sort: { column: next, isDescending: next === column ? !isDescending : next !== 'place' && next !== 'rank' } })
  }

  return (
    <DataTable
      caption={messages.chart.tableCaption(title)}
      columns={compareColumns(comparison, texts, rows.length <= WINDOWED_FROM_ROWS, canRemove ? handleRemove : null)}
      rows={rows}
      rowKey={({ key }) => key}
      sort={{ key: column, direction: isDescending ? 'descending' : 'ascending' }}
      onSort={handleSort}
    />
  )
}

/** The rows as pairs of the reader's own choice: pinned, or the chosen localities; none where the rows are simply all there are. */
function useOwnPairs(rows: readonly CompareRow[]): readonly Pair[] {
  const { pins, localities } = useView()
  if (pins.length > 0) return pins
  return localities.length > 0 && rows.length <= MOST_PINS ? rows.map(({ pair }) => pair) : []
}

function RowTools({ rows }: { readonly rows: readonly CompareRow[] }) {
  const { compare } = useMessages()
  const { pins } = useView()
  const change = useViewState((state) => state.change)
  const pairs = useOwnPairs(rows)
  return (
    <div className={styles.tools}>
      <AddPair pairs={pairs} onAdd={(pair) => change({ pins: [...pairs, pair] })} />
      {pins.length > 0 && (
        <Button look="text" onClick={() => change({ pins: [] })}>
          {compare.clearPins}
        </Button>
      )}
    </div>
  )
}
