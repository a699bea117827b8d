import { type Comparison, hasComparedFigures } from '../../domain/comparison.ts'
import type { CompareRow } from '../../domain/comparison-row.ts'
import { DEFAULT_SORTING } from '../../domain/comparison-sort.ts'
import type { Figure } from '../../domain/figure.ts'
import { formatMissing, missingMark } from '../../domain/format/missing-text.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { isSamePair } from '../../domain/scope.ts'
import { COMPARE_COLUMNS, type CompareColumn, type Pair } from '../../domain/view.ts'
import { EmptyView } from '../../parts/EmptyView.tsx'
import { ExportActions } from '../../parts/ExportActions.tsx'
import { FigureFrame } from '../../parts/FigureFrame.tsx'
import { SourceLine } from '../../parts/SourceLine.tsx'
import { useComparison } from '../../state/comparison-model.ts'
import { useEvidence, useMessages, useView, useViewState, useWords } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import { DataTable } from '../../ui/DataTable.tsx'
import { WINDOWED_FROM_ROWS } from '../../ui/rowWindow.ts'
import { AddPair, MOST_PINS } from './AddPair.tsx'
import { compareColumns } from './compare-columns.tsx'
import { comparisonFigures, comparisonFileName } from './compare-export.ts'
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
  const messages = useMessages()
  const words = useWords()
  const { measure, at, rows, facts, otherDateCount, leftOut, sourceIds, officialUntil } = comparison
  const { compare, sentences, language } = messages
  const headline = sentences.compareHeadline(facts, words)
  const caption = at === null ? '' : compare.caption(formatPeriod(at, words.periodUse(measure.code), language), otherDateCount, facts.missingCount)
  return (
    <FigureFrame
      headline={headline}
      caption={caption}
      isTableOnly
      notes={
        <div className={styles.notes}>
          {leftOut.length > 0 && <p>{compare.leftOut(leftOut.map((column) => compare.columns[column]))}</p>}
          <MarkLegend comparison={comparison} />
        </div>
      }
      sourceLine={<SourceLine sourceIds={sourceIds} officialUntil={officialUntil} />}
      actions={<ExportActions figures={() => comparisonFigures(comparison)} fileName={comparisonFileName(comparison)} />}
    >
      <RowTools rows={rows} />
      <ComparisonTable comparison={comparison} title={headline} />
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

function figureIn(row: CompareRow, column: CompareColumn): Figure | null {
  switch (column) {
    case 'place':
    case 'date':
      return null
    case 'share':
    case 'rank':
      return row[column].computed
    default:
      return row[column]
  }
}

/** What the marks in cells without a number mean; on a phone there is nothing to point with. */
function MarkLegend({ comparison }: { readonly comparison: Comparison }) {
  const { language } = useMessages()
  const shown = comparison.rows.flatMap((row) => comparison.columns.flatMap((column) => figureIn(row, column) ?? []))
  const texts = new Set(shown.flatMap((figure) => (figure.kind === 'missing' ? [`${missingMark(figure.reason)} ${formatMissing(figure, language)}`] : [])))
  if (texts.size === 0) return null
  return <p>{[...texts].join(' · ')}</p>
}
