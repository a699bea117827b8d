import { CELL_FATES, type CellCounts, type CellFate, type Preview } from '../domain/intake/intake.ts'
import type { Sheet } from './header.ts'
import type { Layout } from './layout.ts'

/** What became of every cell of a grid, so that none is lost without a word. */
export interface Fates {
  readonly set: (row: number, column: number, fate: CellFate) => void
  /** Gives every cell with text of a row this fate; how many there are. */
  readonly setRow: (row: number, fate: CellFate) => number
  readonly count: () => CellCounts
  readonly preview: (roles: Preview['roles']) => Preview
}

const PREVIEW_ROWS = 40
const PREVIEW_CHARACTERS = 200
const NUMBER_OF = new Map(CELL_FATES.map((fate, number) => [fate, number]))

/** The cells of a sheet as its parts say: heads, labels, columns aside; what stands beside the table is aside; figures are problems until read. */
export function createFates(sheet: Sheet, layout: Layout): Fates {
  const { rows, lines } = sheet.grid
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  // Rows can be of very different lengths: one of many cells must not make room for all.
  const starts = new Uint32Array(rows.length + 1)
  rows.forEach((row, at) => {
    starts[at + 1] = (starts[at] ?? 0) + row.length
  })
  const fates = new Uint8Array(starts[rows.length] ?? 0)
  const byRole = Array.from({ length: width }, (_, column): CellFate => {
    const role = layout.roles[column] ?? 'aside'
    return role === 'value' ? 'problem' : role === 'aside' ? 'aside' : 'label'
  })
  const put = (row: number, column: number, fate: CellFate): void => {
    fates[(starts[row] ?? 0) + column] = NUMBER_OF.get(fate) ?? 0
  }
  const setRow = (row: number, fate: CellFate): number => {
    let cells = 0
    rows[row]?.forEach((cell, column) => {
      if (cell === '') return
      cells++
      put(row, column, fate)
    })
    return cells
  }
  const body = new Set(sheet.body)
  const heads = new Set(sheet.headRows)
  rows.forEach((row, at) => {
    if (!body.has(at)) setRow(at, heads.has(at) ? 'head' : 'aside')
    else row.forEach((cell, column) => cell !== '' && put(at, column, byRole[column] ?? 'aside'))
  })
  const fateAt = (row: number, column: number): CellFate => CELL_FATES[fates[(starts[row] ?? 0) + column] ?? 0] ?? 'blank'
  return {
    set: put,
    setRow,
    count() {
      const counts = new Float64Array(CELL_FATES.length)
      for (const fate of fates) counts[fate] = (counts[fate] ?? 0) + 1
      const countOf = (fate: CellFate): number => counts[NUMBER_OF.get(fate) ?? 0] ?? 0
      return { head: countOf('head'), label: countOf('label'), value: countOf('value'), missing: countOf('missing'), aside: countOf('aside'), problem: countOf('problem') }
    },
    preview: (roles) => ({
      roles,
      rows: rows.slice(0, PREVIEW_ROWS).map((row, at) => ({ line: lines[at] ?? 0, cells: row.map((cell, column) => ({ text: cell.slice(0, PREVIEW_CHARACTERS), fate: fateAt(at, column) })) })),
    }),
  }
}
