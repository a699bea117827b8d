import { useState } from 'react'
import { buildChecks } from '../../domain/checks.ts'
import { CHECK_GROUPS, type Checks } from '../../domain/checks-types.ts'
import { EmptyView } from '../../parts/EmptyView.tsx'
import { FigureFrame } from '../../parts/FigureFrame.tsx'
import { keepLast } from '../../state/keep-last.ts'
import { useData, useEvidence, useMessages, useView, useWords } from '../../state/stores.ts'
import { SegmentedControl } from '../../ui/SegmentedControl.tsx'
import { checkColumns } from './check-columns.tsx'
import styles from './CheckPanel.module.css'
import { checkRecord } from './check-record.ts'
import { CheckSection } from './CheckSection.tsx'
import { checksOf, isDiffering } from './check-words.ts'
import { remarkColumns } from './remark-columns.tsx'

// Thousands of sums, and the filter changes none of them.
const checksFor = keepLast(buildChecks)

/** Everything on screen that can be held against something else, and what came of it. */
export function CheckPanel() {
  const evidence = useEvidence()
  const view = useView()
  const isComplete = useData((state) => state.isComplete)
  const checks = isComplete ? checksFor(evidence, view) : null
  if (!checks || checks.figureCount === 0) return <EmptyView hasFigures={(relaxed) => (buildChecks(evidence, relaxed)?.figureCount ?? 0) > 0} />
  return <CheckFigure checks={checks} />
}

type Filter = 'all' | 'differing'

function CheckFigure({ checks }: { readonly checks: Checks }) {
  const evidence = useEvidence()
  const view = useView()
  const messages = useMessages()
  const words = useWords()
  const { check } = messages
  const [filter, setFilter] = useState<Filter>('all')
  const record = checkRecord({ evidence, registry: evidence.registry, view, messages, words }, checks)
  const kinds = CHECK_GROUPS.filter((kind) => checks[kind].total > 0 && (filter === 'all' || kind !== 'remarks'))
  return (
    <FigureFrame record={record}>
      <div className={styles.controls}>
        <SegmentedControl
          label={check.filter}
          isLabelShown
          options={(['all', 'differing'] as const).map((value) => ({ value, text: check.filters[value] }))}
          value={filter}
          onChange={setFilter}
        />
      </div>
      <nav className={styles.overview} aria-label={check.overview}>
        <ul>
          {kinds.map((kind) => (
            <li key={kind} data-differs={checks[kind].differing > 0 && kind !== 'restated' ? true : undefined}>
              <a href={`#check-${kind}`}>{check.groups[kind]}</a>
              <span className={styles.count}>{check.counted(kind, checks[kind].total, checks[kind].differing)}</span>
            </li>
          ))}
        </ul>
      </nav>
      {kinds.map((kind) => {
        if (kind === 'remarks') return <CheckSection key={kind} kind={kind} group={checks.remarks} rows={checks.remarks.listed} columns={remarkColumns} rowKey={({ key }) => key} />
        const rows = checksOf(checks, kind)
        return <CheckSection key={kind} kind={kind} group={checks[kind]} rows={filter === 'all' ? rows : rows.filter(isDiffering)} columns={(texts) => checkColumns(kind, texts)} rowKey={({ key }) => key} />
      })}
    </FigureFrame>
  )
}
