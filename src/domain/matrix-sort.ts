import { isValued } from './figure.ts'
import type { Language } from './language.ts'
import type { MatrixCell, MatrixRow } from './matrix-body.ts'
import type { Matrix } from './matrix.ts'
import { placeName, type Registry } from './registry.ts'

/** What a matrix is sorted by: rows by a column, by the totals at their side or by name, and columns of places by a row. */
export interface MatrixSorting {
  readonly by: 'column' | 'row' | 'side' | 'name'
  /** Key of the column, or code of the row's place; empty otherwise. */
  readonly key: string
  readonly isDescending: boolean
}

/** The order nobody has chosen: the last date with figures, or the totals beside places, largest first (of ranks the first). */
export function defaultMatrixSorting({ columns, rows, side, directions, measure }: Matrix): MatrixSorting {
  const isDescending = measure.kind !== 'rank'
  if (directions.columns !== 'time' && side) return { by: 'side', key: '', isDescending }
  const last = columns.findLastIndex((_, position) => rows.some(({ cells }) => isFilled(cells[position])))
  return { by: 'column', key: columns[last]?.key ?? '', isDescending }
}

/**
 * The matrix with its rows (or, by a row, its columns of places) in an order. Those without a number come last in both
 * directions, after zeros; what is equal stays as it was. A column or row that is not there changes nothing.
 */
export function sortMatrix(matrix: Matrix, sorting: MatrixSorting, registry: Registry, language: Language): Matrix {
  const rowSorting = sorting.by === 'row' ? defaultMatrixSorting(matrix) : sorting
  const sorted = { ...matrix, rows: sortRows(matrix, rowSorting, registry, language) }
  return sorting.by === 'row' ? sortColumns(sorted, sorting) : sorted
}

function sortRows({ rows, columns }: Matrix, { by, key, isDescending }: MatrixSorting, registry: Registry, language: Language): readonly MatrixRow[] {
  if (by === 'name') {
    const collator = new Intl.Collator(language)
    const direction = isDescending ? -1 : 1
    return rows.toSorted((a, b) => direction * collator.compare(placeName(registry, a.place.code, language), placeName(registry, b.place.code, language)))
  }
  const position = columns.findIndex((column) => column.key === key)
  const cellOf = (row: MatrixRow) => (by === 'side' ? row.side : row.cells[position])
  return rows.toSorted((a, b) => compareCells(cellOf(a), cellOf(b), isDescending))
}

function sortColumns(matrix: Matrix, { key, isDescending }: MatrixSorting): Matrix {
  const sorter = matrix.rows.find(({ place }) => place.code === key)
  if (!sorter || matrix.directions.columns === 'time') return matrix
  const order = matrix.columns.map((_, position) => position).toSorted((a, b) => compareCells(sorter.cells[a], sorter.cells[b], isDescending))
  const arrange = <Member>(members: readonly Member[]) => order.flatMap((position) => members[position] ?? [])
  return {
    ...matrix,
    columns: arrange(matrix.columns),
    rows: matrix.rows.map((row) => ({ ...row, cells: arrange(row.cells) })),
    foot: matrix.foot.map((foot) => ({ ...foot, cells: arrange(foot.cells) })),
  }
}

function isFilled(cell: MatrixCell | undefined): boolean {
  return cell !== undefined && isValued(cell.figure)
}

function compareCells(a: MatrixCell | null | undefined, b: MatrixCell | null | undefined, isDescending: boolean): number {
  const [aValue, bValue] = [valueOf(a), valueOf(b)]
  if (aValue === null || bValue === null) return Number(aValue === null) - Number(bValue === null)
  return isDescending ? bValue - aValue : aValue - bValue
}

function valueOf(cell: MatrixCell | null | undefined): number | null {
  return cell && isValued(cell.figure) ? cell.figure.quantity.value : null
}
