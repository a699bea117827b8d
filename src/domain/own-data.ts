import { mergeDatasets, type Dataset } from './dataset.ts'
import { selectDatasetRows } from './dataset-rows.ts'
import type { Evidence } from './evidence.ts'
import { compareWithCurrent, type DataChange } from './intake/change.ts'
import type { OwnFile } from './intake/own-file.ts'
import { baseSourceId, ownSourceId } from './own-mark.ts'
import type { Registry, Source } from './registry.ts'
import { unmarkRows } from './unmark-sources.ts'

/** What is known of a file of the reader's own without its figures. */
export interface OwnFileInfo extends Pick<OwnFile, 'id' | 'name' | 'loadedAt' | 'mode' | 'counts'> {
  /** Codes of what it has figures of. */
  readonly measures: readonly string[]
  /** Whether the browser keeps it; else it lasts as long as the page. */
  readonly isStored: boolean
}

/** What is known of a file without its figures. */
export function ownFileInfo({ id, name, loadedAt, mode, counts, dataset }: OwnFile, isStored: boolean): OwnFileInfo {
  return { id, name, loadedAt, mode, counts, measures: dataset.measures, isStored }
}

/** Order in which files are put on the curated data: as they were loaded. */
export function compareLoaded(a: Pick<OwnFile, 'id' | 'loadedAt'>, b: Pick<OwnFile, 'id' | 'loadedAt'>): number {
  return a.loadedAt < b.loadedAt ? -1 : a.loadedAt > b.loadedAt ? 1 : a.id < b.id ? -1 : Number(a.id > b.id)
}

/**
 * The curated data with files of the reader's own on it, one after the other. What a file adds or changes bears a source of
 * its own (see own-mark), whose record names the file; what it has as the data has it already stays as it is, and
 * where it changes nothing the very same evidence is given back. Where a file takes figures out of a complete list, the rest
 * of that list is the file's too, because zeros follow from who is not on it (rule 3).
 */
export function withOwnFiles(curated: Evidence, files: readonly OwnFile[]): Evidence {
  return files.reduce(withOwnFile, curated)
}

function withOwnFile(current: Evidence, file: OwnFile): Evidence {
  const own = unmarkRows(file.dataset).dataset
  const plain = unmarkRows(current.dataset)
  const change = compareWithCurrent(own, plain.dataset, file.mode, current.registry)
  const isChanging = change.added + change.changed + change.removed > 0
  if (!isChanging) return current
  const at = (row: number) => plain.order?.[row] ?? row
  const fates = rowFates(current, change, at)
  const parts = [
    marked(selectDatasetRows(own, rowsWhere(newRows(own.size, change), 1)), file.id),
    selectDatasetRows(current.dataset, rowsWhere(fates, STAYS)),
    marked(selectDatasetRows(current.dataset, rowsWhere(fates, JOINS)), file.id),
  ]
  // The file's rows first: of a figure that stands twice the first counts.
  const dataset = mergeDatasets(parts)
  return { dataset, registry: withRecords(current.registry, dataset, file) }
}

/** What becomes of a row of the current data: it stays, it goes, or it stays as a part of a list that is now the file's. */
const STAYS = 0
const GOES = 1
const JOINS = 2

function rowFates({ dataset, registry }: Evidence, { changedFrom, removedRows }: DataChange, at: (row: number) => number): Uint8Array {
  const fates = new Uint8Array(dataset.size)
  for (const row of changedFrom) fates[at(row)] = GOES
  for (const row of removedRows) fates[at(row)] = GOES
  const isList = dataset.sources.map((id) => (registry.sources.get(id)?.complete.length ?? 0) > 0)
  const listOf = (row: number) => ((dataset.measure[row] ?? 0) * dataset.periods.length + (dataset.period[row] ?? 0)) * dataset.sources.length + (dataset.source[row] ?? 0)
  const lists = new Set<number>()
  for (const row of removedRows) if (isList[dataset.source[at(row)] ?? -1]) lists.add(listOf(at(row)))
  if (lists.size > 0) for (let row = 0; row < dataset.size; row++) if (fates[row] === STAYS && lists.has(listOf(row))) fates[row] = JOINS
  return fates
}

function newRows(size: number, { addedRows, changedRows }: DataChange): Uint8Array {
  const isNew = new Uint8Array(size)
  for (const row of addedRows) isNew[row] = 1
  for (const row of changedRows) isNew[row] = 1
  return isNew
}

function rowsWhere(marks: Uint8Array, wanted: number): Uint32Array {
  const rows = new Uint32Array(marks.length)
  let size = 0
  for (let row = 0; row < marks.length; row++) if (marks[row] === wanted) rows[size++] = row
  return rows.subarray(0, size)
}

/** The same rows as a file has them. Not in a dataset's order by source; merging puts them there. */
function marked(dataset: Dataset, fileId: string): Dataset {
  return { ...dataset, sources: dataset.sources.map((id) => ownSourceId(id, fileId)) }
}

/** The registry with the file's own measures and a record for each document it has figures of. */
function withRecords(registry: Registry, dataset: Dataset, file: OwnFile): Registry {
  const measures = file.measures.filter(({ code }) => !registry.measures.has(code))
  const records = dataset.sources.filter((id) => id === ownSourceId(id, file.id)).map((id): Source => ({ ...recordOf(registry, file, id), id, ownFile: file.name }))
  const used = new Set(dataset.sources)
  const kept = [...registry.sources].filter(([id, { ownFile }]) => ownFile === undefined || used.has(id))
  return {
    ...registry,
    measures: measures.length === 0 ? registry.measures : new Map([...registry.measures, ...measures.map((measure) => [measure.code, measure] as const)]),
    sources: new Map([...kept, ...records.map((record) => [record.id, record] as const)]),
  }
}

/** The record of a document: the curated one, that of the file, that of an earlier file, or as much as its id says. */
function recordOf({ sources }: Registry, file: OwnFile, id: string): Source {
  const base = baseSourceId(id)
  const known = sources.get(base) ?? file.sources.find((source) => baseSourceId(source.id) === base) ?? [...sources.values()].find((source) => baseSourceId(source.id) === base)
  return known ?? { id, publisher: file.name, title: base, date: null, url: '', language: 'en', tier: 'reported', counter: null, complete: [] }
}
