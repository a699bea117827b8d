import type { RefAttributes } from 'react'
import type { PosterTable } from '../parts/figure-record.ts'

type Fill = NonNullable<PosterTable['rows'][number]['cells'][number]['fill']>
type Paint = RefAttributes<HTMLTableCellElement> & { readonly 'data-fill'?: string }

export interface PlainTableProps {
  readonly table: PosterTable
  /** How a coloured cell gets its colours: the content security policy allows no style attributes. */
  readonly paint: (fill: Fill) => Paint
}

/** Every figure with what it is, as a table that needs no script. */
export function PlainTable({ table: { unit, columns, rows }, paint }: PlainTableProps) {
  return (
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
                <Cell key={column} scope={position === 0 ? 'row' : undefined} data-number={isNumber || undefined} {...(fill && paint(fill))}>
                  {text}
                </Cell>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
