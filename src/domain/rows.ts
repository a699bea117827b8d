import type { DatasetProblem, DatasetProblemCode } from './dataset.ts'
import { parseDecimal } from './decimal.ts'
import { OBSERVATION_COLUMNS, RELATIONS, STATUSES, type ObservationColumn } from './observation.ts'
import { parsePeriod } from './period.ts'

/** Texts numbered in the order they came first. */
export interface TextList {
  readonly texts: readonly string[]
  /** Position of a text; -1 where it was not added. */
  readonly find: (text: string) => number
  /** Position of a text, which is added where it was not there. */
  readonly add: (text: string) => number
}

/** Places in a list's cache; a power of two. */
const CACHE_SIZE = 4096

/** An empty list of texts. */
export function createTextList(): TextList {
  const positions = new Map<string, number>()
  const texts: string[] = []
  let lastText = ''
  let lastPosition = -1
  // Most lookups end here: a map would have to make every text cut out of a file a text of its own first.
  const cachedTexts: (string | null)[] = Array.from({ length: CACHE_SIZE }, () => null)
  const cachedPositions = new Uint32Array(CACHE_SIZE)
  const find = (text: string): number => {
    if (lastPosition >= 0 && text === lastText) return lastPosition
    let hash = 0
    for (let index = 0; index < text.length; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0
    const place = (hash ^ (hash >>> 12)) & (CACHE_SIZE - 1)
    if (cachedTexts[place] !== text) {
      const position = positions.get(text)
      if (position === undefined) return -1
      cachedTexts[place] = text
      cachedPositions[place] = position
    }
    lastText = text
    lastPosition = cachedPositions[place] ?? 0
    return lastPosition
  }
  const add = (text: string): number => {
    const known = find(text)
    if (known >= 0) return known
    positions.set(text, texts.length)
    return texts.push(text) - 1
  }
  return { texts, find, add }
}

/** Everything that keeps a row of fields, in the order of OBSERVATION_COLUMNS, out of a dataset; empty where nothing does. */
export function rowProblems(row: number, fields: readonly string[]): readonly DatasetProblem[] {
  const missingColumn = OBSERVATION_COLUMNS[fields.length]
  if (missingColumn !== undefined) return [{ row, column: missingColumn, text: '', code: 'too few fields' }]
  return OBSERVATION_COLUMNS.flatMap((column, position) => {
    const text = fields[position] ?? ''
    const code = fieldProblem(column, text)
    return code === null ? [] : [{ row, column, text, code }]
  })
}

function fieldProblem(column: ObservationColumn, text: string): DatasetProblemCode | null {
  if (column === 'note') return null
  if (text === '') return 'empty'
  switch (column) {
    case 'period':
      return parsePeriod(text) ? null : 'not a period'
    case 'value':
      return Number.isNaN(parseDecimal(text)) ? 'not a number' : null
    case 'precision': {
      const precision = parseDecimal(text)
      return Number.isNaN(precision) ? 'not a number' : precision > 0 ? null : 'not positive'
    }
    case 'relation':
      return RELATIONS.some((relation) => relation === text) ? null : 'unknown relation'
    case 'status':
      return STATUSES.some((status) => status === text) ? null : 'unknown status'
    default:
      return null
  }
}
