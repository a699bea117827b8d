import { PRINTED } from '../csv/export-columns.ts'
import { splitRecords } from '../csv/split-records.ts'
import { createDatasetBuilder } from '../domain/dataset-builder.ts'
import { ownMeasureOf } from '../domain/intake/own-measure.ts'
import type { CellCounts, CellFate, ColumnRole, Preview, PreviewRow } from '../domain/intake/intake.ts'
import type { PlacedDataset } from '../domain/intake/placed.ts'
import { intakeProblem, type IntakeProblem, type SetAside } from '../domain/intake/reading.ts'
import { OBSERVATION_COLUMNS } from '../domain/observation.ts'
import type { Registry, Source } from '../domain/registry.ts'
import { cleanCells, createRowJudge, isClean } from './canonical-row.ts'
import { openTable } from './canonical-head.ts'
import { isBlankRow, quoteProblems, textCells } from './canonical-quotes.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { ReadProgress } from './read-progress.ts'

/** A file in the columns of an observation file, read. The names are those of `Intake`. */
export interface CanonicalReading {
  readonly file: PlacedDataset
  readonly problems: readonly IntakeProblem[]
  readonly setAside: readonly SetAside[]
  readonly sources: readonly Source[]
  readonly rows: number
  readonly cells: CellCounts
  readonly preview: Preview
  readonly fingerprint: string
}

const VALUE = OBSERVATION_COLUMNS.indexOf('value')
const NOTE = OBSERVATION_COLUMNS.indexOf('note')
const APOSTROPHE = 39
const PREVIEW_ROWS = 20
const PREVIEW_CHARACTERS = 200

/** Whether these are the heads of an observation file or of a download: all its columns, in any order, among others. */
export function isCanonical(head: readonly string[]): boolean {
  const names = new Set(head.map(headName))
  return OBSERVATION_COLUMNS.every((column) => names.has(column))
}

/**
 * Reads an observation file, or a file downloaded from the product, whose first row with text is its heads: by the rules
 * of `parseObservations`, but piece by piece, so that no row is kept. Rows of a download that are no printed figures are set
 * aside, and so are its columns that only describe. A row with anything wrong in it is left out and each wrong cell is a
 * problem; of a code that the registry does not know there is one, whose hint is the number of rows that have it. Source ids the registry
 * does not know become sources of the file's own. Never throws.
 */
export function readCanonical(text: string, name: string, registry: Registry, onProgress?: ReadProgress): CanonicalReading {
  const table = openTable(text)
  const { body, separator } = table
  const builder = createDatasetBuilder(table.rowsGuess, (column, code) => {
    if (column === 'source') return isClean(code)
    return column === 'measure' ? registry.measures.has(code) || ownMeasureOf(registry, code) !== null : registry.places.has(code)
  })
  const judge = createRowJudge(registry)
  const [problems, setAside, preview]: [IntakeProblem[], SetAside[], PreviewRow[]] = [[], [], []]
  const counts = { head: 0, label: 0, value: 0, missing: 0, aside: 0, problem: 0 }
  let lines = new Uint32Array(table.rowsGuess)
  let rows = 0
  let head: Head | null = null

  function show(cells: readonly string[], line: number, fateOf: (column: number) => CellFate): void {
    if (preview.length >= PREVIEW_ROWS) return
    preview.push({ line, cells: cells.map((cell, column) => ({ text: cell.slice(0, PREVIEW_CHARACTERS), fate: cell.trim() === '' ? 'blank' : fateOf(column) })) })
  }

  function leaveOut(cells: readonly string[], line: number, fate: 'aside' | 'problem'): number {
    const found = textCells(cells)
    counts[fate] += found
    show(cells, line, () => fate)
    return found
  }

  function takeRow(known: Head, record: readonly string[], line: number): void {
    const cells = record.length > known.width ? fitted(record, known.width) : record
    if (cells.length !== known.width) {
      problems.push(intakeProblem('cell count', { line, text: String(record.length), hint: String(known.width) }))
      leaveOut(record, line, 'problem')
      return
    }
    if (known.figureAt >= 0 && cells[known.figureAt]?.trim() !== PRINTED) {
      const found = leaveOut(cells, line, 'aside')
      const called = known.positions.slice(0, VALUE).map((position) => cells[position] ?? '')
      setAside.push({ reason: 'computed', line, column: null, text: called.join(' '), cells: found })
      return
    }
    const note = cells[known.positions[NOTE] ?? -1] ?? ''
    const isTaken = note.charCodeAt(0) !== APOSTROPHE && builder.addRow(cells, known.positions)
    if (!isTaken) {
      const clean = cleanCells(cells, known.positions)
      if (!builder.addRow(clean)) {
        judge.judge(clean, known.positions, line, problems)
        leaveOut(cells, line, 'problem')
        return
      }
    }
    const taken = builder.size()
    if (taken > lines.length) {
      const longer = new Uint32Array(Math.ceil(taken * 1.5))
      longer.set(lines)
      lines = longer
    }
    lines[taken - 1] = line
    counts.value++
    // None of the others is blank, or the row would not have been taken.
    counts.label += OBSERVATION_COLUMNS.length - 2 + (note === '' || note.trim() === '' ? 0 : 1)
    for (const extra of known.extras) if (cells[extra.at]?.trim()) extra.cells++
    if (preview.length < PREVIEW_ROWS) show(cells, line, (column) => known.fates[column] ?? 'aside')
  }

  const records = splitRecords(body, separator, table.firstLine, 'auto', (pieces, pieceLines, share) => {
    for (let at = 0; at < pieces.length; at++) {
      const record = pieces[at] ?? []
      if (isBlankRow(record)) continue
      rows++
      const line = pieceLines[at] ?? 0
      if (head) takeRow(head, record, line)
      else {
        head = readHead(record, line, problems)
        counts.head += textCells(record)
        show(record, line, () => 'head')
      }
    }
    onProgress?.(rows, share)
  })
  const found = asHead(head)
  for (const { at, name: heading, cells } of found.extras) {
    if (cells === 0) continue
    setAside.push({ reason: 'description', line: found.line, column: at + 1, text: heading, cells })
    counts.aside += cells
  }
  const quotes = quoteProblems(records, body, table.firstLine, separator)
  counts.problem += quotes.cells
  rows += quotes.rows
  const { dataset, order } = builder.finish()
  return {
    file: { dataset, lines: order.map((position) => lines[position] ?? 0), columns: new Uint16Array(dataset.size) },
    problems: [...problems, ...judge.unknownCodes(), ...quotes.problems].sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)),
    setAside,
    sources: dataset.sources.filter((id) => !registry.sources.has(id)).map((id) => ownSource(id, name)),
    rows,
    cells: counts,
    preview: { rows: preview, roles: found.roles },
    fingerprint: fingerprintOf(found.names.map((heading) => [heading])),
  }
}

interface Head {
  readonly line: number
  readonly names: readonly string[]
  readonly width: number
  /** For each of OBSERVATION_COLUMNS where it stands. */
  readonly positions: readonly number[]
  readonly figureAt: number
  readonly roles: readonly ColumnRole[]
  readonly fates: readonly CellFate[]
  /** Columns that are none of an observation, and how many texts they have in rows that were taken. */
  readonly extras: readonly { readonly at: number; readonly name: string; cells: number }[]
}

function headName(cell: string): string {
  return cell.normalize('NFC').trim()
}

function asHead(head: Head | null): Head {
  return head ?? readHead([], 1, [])
}

/** The columns by their heads; of a repeated one the first counts. */
function readHead(record: readonly string[], line: number, problems: IntakeProblem[]): Head {
  const names = fitted(record, 1).map(headName)
  names.forEach((name, at) => {
    const column = at + 1
    if (name === '') problems.push(intakeProblem('empty head', { line, column }))
    else if (names.indexOf(name) < at) problems.push(intakeProblem('repeated head', { line, column, text: name }))
  })
  const positions = OBSERVATION_COLUMNS.map((column) => names.indexOf(column))
  const roles = names.map((_, at): ColumnRole => OBSERVATION_COLUMNS[positions.indexOf(at)] ?? 'aside')
  return {
    line,
    names,
    width: names.length,
    positions,
    figureAt: names.indexOf('figure'),
    roles,
    fates: roles.map((role) => (role === 'aside' || role === 'value' ? role : 'label')),
    extras: roles.flatMap((role, at) => (role === 'aside' ? [{ at, name: names[at] ?? '', cells: 0 }] : [])),
  }
}

/** Without the blank cells at its end, but with at least `fewest` cells. */
function fitted(record: readonly string[], fewest: number): readonly string[] {
  let length = record.length
  while (length > fewest && record[length - 1]?.trim() === '') length--
  return record.slice(0, length)
}

function ownSource(id: string, file: string): Source {
  return { id, publisher: file, title: id, date: null, url: '', language: 'en', tier: 'reported', counter: null, complete: [] }
}
