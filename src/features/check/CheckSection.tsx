import { useState } from 'react'
import type { CheckGroup, CheckGroupKind } from '../../domain/checks-types.ts'
import { useEvidence, useMessages, useWords } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import type { DataColumn } from '../../ui/dataColumn.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import styles from './CheckPanel.module.css'
import type { CheckTexts } from './check-words.ts'

interface CheckSectionProps<Row> {
  readonly kind: CheckGroupKind
  readonly group: CheckGroup<Row>
  /** Those to show, in order. */
  readonly rows: readonly Row[]
  readonly columns: (texts: CheckTexts) => readonly DataColumn<Row>[]
  readonly rowKey: (row: Row) => string
}

/** So many rows are shown before the reader asks for more. */
const FIRST_ROWS = 8

/** One kind of checks: how many, by which rule, and the table of those to look at. */
export function CheckSection<Row>({ kind, group, rows, columns, rowKey }: CheckSectionProps<Row>) {
  const { registry } = useEvidence()
  const messages = useMessages()
  const words = useWords()
  const [isAllShown, setIsAllShown] = useState(false)
  const { check } = messages
  const id = `check-${kind}`
  const shown = isAllShown ? rows : rows.slice(0, FIRST_ROWS)
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>
        {check.groups[kind]} <span className={styles.count}>{check.counted(kind, group.total, group.differing)}</span>
      </h2>
      <p className={styles.lead}>{check.leads[kind]}</p>
      {rows.length === 0 ? <p className={styles.agrees}>{check.nothing}</p> : <DataTable caption={check.groups[kind]} columns={columns({ registry, messages, words })} rows={shown} rowKey={rowKey} />}
      {rows.length > FIRST_ROWS && (
        <Button look="text" aria-expanded={isAllShown} onClick={() => setIsAllShown(!isAllShown)}>
          {isAllShown ? check.showFewer : check.showAll(rows.length)}
        </Button>
      )}
      {group.listed.length < group.total && <p className={styles.note}>{check.listed(group.listed.length, group.total)}</p>}
    </section>
  )
}
