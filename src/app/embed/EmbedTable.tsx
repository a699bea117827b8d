import { useLayoutEffect, useRef } from 'react'
import type { PosterTable } from '../../parts/figure-record.ts'
import styles from './Embed.module.css'

/** A frame need not grow to hold hundreds of rows: what is further down is scrolled to. */
const MOST_WANTED_PX = 560

interface EmbedTableProps {
  readonly table: PosterTable
  readonly title: string
}

/** The figures as a plain table, which needs no script; what is wider or taller than the room for it scrolls inside. */
export function EmbedTable({ table: { unit, columns, rows }, title }: EmbedTableProps) {
  const region = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = region.current
    element?.style.setProperty('--wanted', `${Math.min(element.scrollHeight, MOST_WANTED_PX)}px`)
  }, [rows, columns])
  return (
    // A region that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={region} className={styles.table} role="region" aria-label={title} tabIndex={0} data-elastic>
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
                const paint = fill ? { ref: (cell: HTMLElement | null) => paintCell(cell, fill) } : {}
                return position === 0 ? (
                  <th key={column} scope="row" data-number={isNumber || undefined}>
                    {text}
                  </th>
                ) : (
                  <td key={column} data-number={isNumber || undefined} {...paint}>
                    {text}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** By the page's own means: the content security policy allows no style attributes, so before any script the colours are left out. */
function paintCell(cell: HTMLElement | null, { fill, ink }: { readonly fill: string; readonly ink: string }): void {
  cell?.style.setProperty('background', fill)
  cell?.style.setProperty('color', ink)
}
