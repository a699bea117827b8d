/** A cell of a grid; row 0 is the head, column 0 the heads of the rows. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

/** Heads included. */
export interface GridSize {
  readonly rowCount: number
  readonly columnCount: number
  /** Rows a page key moves by. */
  readonly pageRows: number
}

export interface GridKey {
  readonly key: string
  readonly ctrlKey: boolean
}

/** Where a key leads from a cell, as in the grid pattern of ARIA's authoring practices; null for keys that lead nowhere. */
export function nextPlace({ row, column }: GridPlace, { key, ctrlKey }: GridKey, { rowCount, columnCount, pageRows }: GridSize): GridPlace | null {
  const [lastRow, lastColumn] = [rowCount - 1, columnCount - 1]
  const at = (nextRow: number, nextColumn: number): GridPlace => ({
    row: Math.max(0, Math.min(lastRow, nextRow)),
    column: Math.max(0, Math.min(lastColumn, nextColumn)),
  })
  switch (key) {
    case 'ArrowUp':
      return at(ctrlKey ? 0 : row - 1, column)
    case 'ArrowDown':
      return at(ctrlKey ? lastRow : row + 1, column)
    case 'ArrowLeft':
      return at(row, ctrlKey ? 0 : column - 1)
    case 'ArrowRight':
      return at(row, ctrlKey ? lastColumn : column + 1)
    case 'Home':
      return at(ctrlKey ? 0 : row, 0)
    case 'End':
      return at(ctrlKey ? lastRow : row, lastColumn)
    case 'PageUp':
      return at(row - pageRows, column)
    case 'PageDown':
      return at(row + pageRows, column)
    default:
      return null
  }
}
