import type { Grid } from './split.ts'

/** `freq,unit,geo\TIME_PERIOD`: names of several columns in the first cell, and of what runs along the others. */
const PACKED = /^[\w-]+(?:,[\w-]+)+\\[\w-]+$/

/** Whether the first line of a text packs several columns into its first cell, before a tab. */
export function isPacked(firstLine: string): boolean {
  const end = firstLine.indexOf('\t')
  return end > 0 && PACKED.test(firstLine.slice(0, end).trim())
}

/** A grid whose first column packs several, as Eurostat's does, with a column for each; any other grid as it is. */
export function unpackColumns(grid: Grid): Grid {
  const head = grid.rows[0]?.[0] ?? ''
  if (!PACKED.test(head)) return grid
  const width = head.split(',').length
  const rows = grid.rows.map(([first = '', ...rest], at) => {
    const names = (at === 0 ? first.slice(0, first.indexOf('\\')) : first).split(',')
    return [...names.slice(0, width), ...Array.from({ length: Math.max(0, width - names.length) }, () => ''), ...rest]
  })
  return { ...grid, rows }
}
