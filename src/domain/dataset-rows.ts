import type { Dataset } from './dataset.ts'

type Column = Uint32Array<ArrayBuffer>

/**
 * The observations in some rows as a dataset of their own; `rows` ascending, none twice. The dataset itself where they are
 * all of its rows. Linear in the rows: what is sorted stays sorted, and codes no row uses any more leave the lists.
 */
export function selectDatasetRows(dataset: Dataset, rows: Uint32Array): Dataset {
  if (rows.length === dataset.size) return dataset
  const localities = selectListed(dataset.localities, dataset.locality, rows)
  const partners = selectListed(dataset.partners, dataset.partner, rows)
  const measures = selectListed(dataset.measures, dataset.measure, rows)
  const periods = selectListed(dataset.periods, dataset.period, rows)
  const sources = selectListed(dataset.sources, dataset.source, rows)
  const notes = selectListed(dataset.notes, dataset.note, rows)
  return {
    size: rows.length,
    localities: localities.list,
    partners: partners.list,
    measures: measures.list,
    periods: periods.list,
    sources: sources.list,
    notes: notes.list,
    locality: localities.column,
    partner: partners.column,
    measure: measures.column,
    period: periods.column,
    source: sources.column,
    note: notes.column,
    value: pickNumbers(dataset.value, rows),
    precision: pickNumbers(dataset.precision, rows),
    relation: pickBytes(dataset.relation, rows),
    status: pickBytes(dataset.status, rows),
  }
}

/** The members of a list that the rows use, in their order, and the rows' positions among them. */
function selectListed<T>(list: readonly T[], column: Column, rows: Uint32Array): { readonly list: readonly T[]; readonly column: Column } {
  const isUsed = new Uint8Array(list.length)
  for (let place = 0; place < rows.length; place++) isUsed[column[rows[place] ?? 0] ?? 0] = 1
  const positions = new Uint32Array(list.length)
  const used = list.filter((_, position) => isUsed[position] === 1)
  let next = 0
  for (let position = 0; position < list.length; position++) {
    positions[position] = next
    next += isUsed[position] ?? 0
  }
  const picked = new Uint32Array(rows.length)
  for (let place = 0; place < rows.length; place++) picked[place] = positions[column[rows[place] ?? 0] ?? 0] ?? 0
  return { list: used, column: picked }
}

function pickNumbers(column: Float64Array, rows: Uint32Array): Float64Array<ArrayBuffer> {
  const picked = new Float64Array(rows.length)
  for (let place = 0; place < rows.length; place++) picked[place] = column[rows[place] ?? 0] ?? 0
  return picked
}

function pickBytes(column: Uint8Array, rows: Uint32Array): Uint8Array<ArrayBuffer> {
  const picked = new Uint8Array(rows.length)
  for (let place = 0; place < rows.length; place++) picked[place] = column[rows[place] ?? 0] ?? 0
  return picked
}
