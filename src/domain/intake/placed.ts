import type { Dataset } from '../dataset.ts'
import { selectDatasetRows } from '../dataset-rows.ts'

/** The observations of a file, and where in it each of them stands. */
export interface PlacedDataset {
  readonly dataset: Dataset
  /** Physical line, from 1, of each row of the dataset. */
  readonly lines: Uint32Array
  /** Column, from 1, of each row of the dataset; 0 where a line of the file is one observation. */
  readonly columns: Uint16Array
}

/** Some rows of a file's observations, ascending, with their places; the file's observations themselves where they are all rows. */
export function selectPlaced(file: PlacedDataset, rows: Uint32Array): PlacedDataset {
  if (rows.length === file.dataset.size) return file
  const lines = new Uint32Array(rows.length)
  const columns = new Uint16Array(rows.length)
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0
    lines[place] = file.lines[row] ?? 0
    columns[place] = file.columns[row] ?? 0
  }
  return { dataset: selectDatasetRows(file.dataset, rows), lines, columns }
}
