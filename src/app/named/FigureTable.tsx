import type { PosterTable } from '../../parts/figure-record.ts'
import type { FillNames } from './fills.ts'
import styles from './FigureTable.module.css'

export interface FigureTableProps {
  readonly table: PosterTable
  readonly label: string
  readonly fills: FillNames
}

/** Every figure with what it is, as a table that needs no script. */
export function FigureTable({ table: { unit, columns, rows }, label, fills }: FigureTableProps) {
  return (
    // A region that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.table} role="region" aria-label={label} tabIndex={0}>
      <table>
        {unit !== '' && <caption>{unit}</caption>}
        <thead>
          <tr>
            {columns.map(({ key, head, isNumber }) => (
              <th key={key} scope="col" data-number={isNumber || undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, isEmphasised }) => (
            <tr key={key} data-emphasised={isEmphasised || undefined}>
              {cells.map(({ text, fill }, position) => {
                const { key: column = position, isNumber = false } = columns[position] ?? {}
                const Cell = position === 0 ? 'th' : 'td'
                return (
                  <Cell key={column} scope={position === 0 ? 'row' : undefined} data-number={isNumber || undefined} data-fill={fill ? fills.nameOf(fill) : undefined}>
                    {text}
                  </Cell>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
