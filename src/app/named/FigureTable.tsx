import type { PosterTable } from '../../parts/figure-record.ts'
import { PlainTable } from '../PlainTable.tsx'
import type { FillNames } from './fills.ts'
import styles from './FigureTable.module.css'

export interface FigureTableProps {
  readonly table: PosterTable
  readonly label: string
  readonly fills: FillNames
}

/** The figures of a page that no script comes to: the style sheet knows the colours of cells by name. */
export function FigureTable({ table, label, fills }: FigureTableProps) {
  const paint = (fill: Parameters<FillNames['nameOf']>[0]) => ({ 'data-fill': fills.nameOf(fill) })
  return (
    // A region that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.table} role="region" aria-label={label} tabIndex={0}>
      <PlainTable table={table} paint={paint} />
    </div>
  )
}
