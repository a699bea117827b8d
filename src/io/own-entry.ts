import type { Dataset } from '../domain/dataset.ts'
import type { OwnFile } from '../domain/intake/own-file.ts'
import { RELATIONS, STATUSES } from '../domain/observation.ts'

/** How a file of the reader's own is kept: with the version of this shape, and looked at when it comes back. */
const VERSION = 1

/** The file as it is kept. */
export function writeOwnEntry(file: OwnFile): unknown {
  return { version: VERSION, file }
}

/** The file that was kept; null where it is of another version or not as it must be, whoever wrote it. */
export function readOwnEntry(entry: unknown): OwnFile | null {
  if (!isRecord(entry) || entry['version'] !== VERSION) return null
  const { file } = entry
  if (!isRecord(file)) return null
  const { id, name, loadedAt, mode, dataset, measures, sources, recipe, counts } = file
  const isSound =
    typeof id === 'string' &&
    /^[a-z0-9]+$/.test(id) &&
    typeof name === 'string' &&
    typeof loadedAt === 'string' &&
    (mode === 'append' || mode === 'replace') &&
    isDataset(dataset) &&
    isListOf(measures, ({ code, names, unit }) => typeof code === 'string' && typeof unit === 'string' && isRecord(names)) &&
    isListOf(sources, (source) => typeof source['id'] === 'string' && typeof source['publisher'] === 'string' && Array.isArray(source['complete'])) &&
    isRecord(recipe) &&
    isRecord(counts) &&
    ['added', 'changed', 'removed', 'unchanged'].every((count) => typeof counts[count] === 'number')
  return isSound ? (file as unknown as OwnFile) : null
}

/** Whether columns and lists are there, as long as they say, and every position is one of its list. */
function isDataset(value: unknown): value is Dataset {
  if (!isRecord(value)) return false
  const { size, periods } = value
  if (typeof size !== 'number' || !Number.isInteger(size) || size < 0) return false
  const lists = [
    ['locality', 'localities'],
    ['partner', 'partners'],
    ['measure', 'measures'],
    ['source', 'sources'],
    ['note', 'notes'],
  ] as const
  return (
    lists.every(([column, list]) => isSortedTexts(value[list]) && isColumn(value[column], size, value[list].length)) &&
    isListOf(periods, ({ text, startDay, endDay }) => typeof text === 'string' && typeof startDay === 'number' && typeof endDay === 'number') &&
    isColumn(value['period'], size, periods.length) &&
    isBytes(value['relation'], size, RELATIONS.length) &&
    isBytes(value['status'], size, STATUSES.length) &&
    isNumbers(value['value'], size) &&
    isNumbers(value['precision'], size)
  )
}

function isColumn(column: unknown, size: number, members: number): boolean {
  return column instanceof Uint32Array && column.length === size && isBelow(column, members)
}

function isBytes(column: unknown, size: number, members: number): boolean {
  return column instanceof Uint8Array && column.length === size && isBelow(column, members)
}

function isBelow(column: Uint32Array | Uint8Array, limit: number): boolean {
  for (let row = 0; row < column.length; row++) if ((column[row] ?? 0) >= limit) return false
  return true
}

function isNumbers(column: unknown, size: number): boolean {
  return column instanceof Float64Array && column.length === size && column.every(Number.isFinite)
}

function isSortedTexts(list: unknown): list is readonly string[] {
  return Array.isArray(list) && list.every((text: unknown, position) => typeof text === 'string' && (position === 0 || list[position - 1] < text))
}

function isListOf(list: unknown, isMember: (member: Readonly<Record<string, unknown>>) => boolean): list is readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(list) && list.every((member: unknown) => isRecord(member) && isMember(member))
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
