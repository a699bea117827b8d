import { arrangeDataset } from './arrange.ts'
import type { Columns, Dataset } from './dataset.ts'
import { parseDecimal } from './decimal.ts'
import { OBSERVATION_COLUMNS, RELATIONS, STATUSES, type Observation } from './observation.ts'
import { parsePeriod, type Period } from './period.ts'
import { createTextList } from './rows.ts'

/** Columns whose texts are asked for once each, before the first row that has them is taken. */
export type CheckedColumn = 'locality' | 'partner' | 'measure' | 'source'

/** A dataset that grows row by row. */
export interface DatasetBuilder {
  /** Takes an observation as it is; none of its texts but the note may be empty. */
  readonly add: (observation: Observation) => void
  /**
   * Takes a row of texts, and says whether it did: nothing is trimmed or guessed, and a row with a text that is not
   * exactly as the format wants it is left out. `positions` says for each of OBSERVATION_COLUMNS which text it is;
   * without it they stand in that order.
   */
  readonly addRow: (texts: readonly string[], positions?: readonly number[]) => boolean
  /** How many rows were taken so far. */
  readonly size: () => number
  /**
   * The dataset, and for each of its rows which of the rows taken it is (from 0, in the order of taking). The builder is
   * used up.
   */
  readonly finish: () => { readonly dataset: Dataset; readonly order: Uint32Array<ArrayBuffer> }
}

interface CodeList {
  readonly texts: readonly string[]
  /** Position of a text; -1 where it is refused. */
  readonly positionOf: (text: string) => number
}

const IN_ORDER: readonly number[] = OBSERVATION_COLUMNS.map((_, position) => position)

/**
 * An empty dataset to be filled. `capacity` is a guess of the number of rows. `accepts` says whether a text may stand in a column; it is
 * asked once for every different text that is not empty, and rows with a refused one are left out.
 */
export function createDatasetBuilder(capacity = 1024, accepts: (column: CheckedColumn, text: string) => boolean = () => true): DatasetBuilder {
  const localities = createCodeList((text) => accepts('locality', text))
  const partners = createCodeList((text) => accepts('partner', text))
  const measures = createCodeList((text) => accepts('measure', text))
  const sources = createCodeList((text) => accepts('source', text))
  const periods: (Period | null)[] = []
  const periodTexts = createCodeList((text) => {
    const period = parsePeriod(text)
    periods.push(period)
    return period !== null
  })
  const notes = createTextList()
  let columns = createColumns(capacity)
  let room = capacity
  let size = 0

  function put(locality: number, partner: number, measure: number, period: number, source: number, note: number, value: number, precision: number, relation: number, status: number): void {
    if (size === room) {
      room = Math.max(1024, Math.ceil(room * 1.5))
      columns = grown(columns, room)
    }
    columns.locality[size] = locality
    columns.partner[size] = partner
    columns.measure[size] = measure
    columns.period[size] = period
    columns.source[size] = source
    columns.note[size] = note
    columns.value[size] = value
    columns.precision[size] = precision
    columns.relation[size] = relation
    columns.status[size] = status
    size++
  }

  function addRow(texts: readonly string[], positions = IN_ORDER): boolean {
    const value = parseDecimal(textAt(texts, positions, 4) ?? '')
    const precision = parseDecimal(textAt(texts, positions, 5) ?? '')
    const relation = positionIn(RELATIONS, textAt(texts, positions, 6))
    const status = positionIn(STATUSES, textAt(texts, positions, 7))
    const note = textAt(texts, positions, 9)
    if (note === undefined || !(value <= Infinity && precision > 0 && relation >= 0 && status >= 0)) return false
    const locality = localities.positionOf(textAt(texts, positions, 0) ?? '')
    const partner = partners.positionOf(textAt(texts, positions, 1) ?? '')
    const measure = measures.positionOf(textAt(texts, positions, 2) ?? '')
    const period = periodTexts.positionOf(textAt(texts, positions, 3) ?? '')
    const source = sources.positionOf(textAt(texts, positions, 8) ?? '')
    if (locality < 0 || partner < 0 || measure < 0 || period < 0 || source < 0) return false
    const known = notes.find(note)
    put(locality, partner, measure, period, source, known >= 0 ? known : notes.add(ownText(note)), value, precision, relation, status)
    return true
  }

  return {
    size: () => size,
    addRow,
    add: ({ locality, partner, measure, period, value, precision, relation, status, source, note }) => {
      const codes = [localities.positionOf(locality), partners.positionOf(partner), measures.positionOf(measure)] as const
      const [when, from] = [periodTexts.positionOf(period.text), sources.positionOf(source)]
      put(...codes, when, from, notes.add(note), value, precision, RELATIONS.indexOf(relation), STATUSES.indexOf(status))
    },
    finish: () => {
      const found = [
        used(localities.texts, columns.locality, size),
        used(partners.texts, columns.partner, size),
        used(measures.texts, columns.measure, size),
        used(sources.texts, columns.source, size),
      ] as const
      const when = used(periods, columns.period, size)
      return arrangeDataset({
        size,
        ...columns,
        localities: found[0],
        partners: found[1],
        measures: found[2],
        periods: when.filter((period) => period !== null),
        sources: found[3],
        notes: used(notes.texts, columns.note, size),
      })
    },
  }
}

/** Columns with room for so many rows, all zero. */
export function createColumns(size: number): Columns {
  return {
    locality: new Uint32Array(size),
    partner: new Uint32Array(size),
    measure: new Uint32Array(size),
    period: new Uint32Array(size),
    source: new Uint32Array(size),
    note: new Uint32Array(size),
    value: new Float64Array(size),
    precision: new Float64Array(size),
    relation: new Uint8Array(size),
    status: new Uint8Array(size),
  }
}

function grown(columns: Columns, size: number): Columns {
  const larger = createColumns(size)
  larger.locality.set(columns.locality)
  larger.partner.set(columns.partner)
  larger.measure.set(columns.measure)
  larger.period.set(columns.period)
  larger.source.set(columns.source)
  larger.note.set(columns.note)
  larger.value.set(columns.value)
  larger.precision.set(columns.precision)
  larger.relation.set(columns.relation)
  larger.status.set(columns.status)
  return larger
}

function textAt(texts: readonly string[], positions: readonly number[], column: number): string | undefined {
  return texts[positions[column] ?? -1]
}

/** Texts by their positions, each one accepted or refused when it first comes; the empty text is refused. */
function createCodeList(accepts: (text: string) => boolean): CodeList {
  const list = createTextList()
  const accepted: boolean[] = []
  return {
    texts: list.texts,
    positionOf: (text) => {
      if (text === '') return -1
      const known = list.find(text)
      if (known >= 0) return accepted[known] ? known : -1
      const own = ownText(text)
      accepted.push(accepts(own))
      const position = list.add(own)
      return accepted[position] ? position : -1
    },
  }
}

/** The text in memory of its own: a piece cut out of a file would keep the whole file. */
function ownText(text: string): string {
  return ` ${text}`.slice(1)
}

function positionIn(list: readonly string[], text: string | undefined): number {
  for (let position = 0; position < list.length; position++) if (list[position] === text) return position
  return -1
}

/** The members that rows have, in their order; the column's positions become theirs. */
function used<T>(list: readonly T[], column: Uint32Array, size: number): readonly T[] {
  const isUsed = new Uint8Array(list.length)
  for (let row = 0; row < size; row++) isUsed[column[row] ?? 0] = 1
  if (!isUsed.includes(0)) return list
  const position = new Uint32Array(list.length)
  const kept = list.filter((_, at) => isUsed[at] === 1)
  let next = 0
  for (let at = 0; at < list.length; at++) position[at] = isUsed[at] === 1 ? next++ : 0
  for (let row = 0; row < size; row++) column[row] = position[column[row] ?? 0] ?? 0
  return kept
}
