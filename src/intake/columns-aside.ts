import type { AsideReason, SetAside } from '../domain/intake/reading.ts'
import type { Sheet } from './header.ts'

/** Cells that are set aside one by one for what the head of their column, or an indicator beside them, says. */
export interface ColumnsAside {
  readonly add: (column: number, reason: AsideReason, name: string) => void
  /** Each column, reason and name once with the number of its cells. */
  readonly list: () => readonly SetAside[]
  /** Line of the lowest heads. */
  readonly line: number
}

/** An empty list of cells set aside. Columns count from 0. */
export function createColumnsAside(sheet: Sheet): ColumnsAside {
  const line = sheet.grid.lines[sheet.headRows.at(-1) ?? 0] ?? 1
  const byColumn = new Map<number, Map<string, { readonly reason: AsideReason; readonly text: string; cells: number }>>()
  return {
    line,
    add(column, reason, text) {
      let inColumn = byColumn.get(column)
      if (!inColumn) byColumn.set(column, (inColumn = new Map()))
      const known = inColumn.get(`${reason} ${text}`)
      if (known) known.cells++
      else inColumn.set(`${reason} ${text}`, { reason, text, cells: 1 })
    },
    list: () => [...byColumn].flatMap(([column, inColumn]) => [...inColumn.values()].map(({ reason, text, cells }) => ({ reason, line, column: column + 1, text, cells }))),
  }
}
