import { useLayoutEffect, useRef } from 'react'
import type { PosterTable } from '../../parts/figure-record.ts'
import { PlainTable, type PlainTableProps } from '../PlainTable.tsx'
import styles from './Embed.module.css'

/** A frame need not grow to hold hundreds of rows: what is further down is scrolled to. */
const MOST_WANTED_PX = 560

interface EmbedTableProps {
  readonly table: PosterTable
  readonly title: string
}

/** The figures as a plain table; what is wider or taller than the room for it scrolls inside. */
export function EmbedTable({ table, title }: EmbedTableProps) {
  const region = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = region.current
    element?.style.setProperty('--wanted', `${Math.min(element.scrollHeight, MOST_WANTED_PX)}px`)
  }, [table])
  return (
    // A region that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={region} className={styles.table} role="region" aria-label={title} tabIndex={0} data-elastic>
      <PlainTable table={table} paint={paint} />
    </div>
  )
}

/** By the page's own means, so that before any script the colours are left out. */
const paint: PlainTableProps['paint'] = ({ fill, ink }) => ({
  ref: (cell: HTMLElement | null) => {
    cell?.style.setProperty('background', fill)
    cell?.style.setProperty('color', ink)
  },
})
