import { createDatasetBuilder } from '../domain/dataset-builder.ts'
import type { PlacedDataset } from '../domain/intake/placed.ts'
import type { Answers, AsideReason, Checksum, Reading, SetAside } from '../domain/intake/reading.ts'
import type { Registry } from '../domain/registry.ts'
import { createCellPeriods, type CellPeriod } from './cell-periods.ts'
import { createCellPlaces, type CellPlaces, type NoPlace } from './cell-places.ts'
import { createCellProblems } from './cell-problems.ts'
import { createColumnsAside } from './columns-aside.ts'
import { createDashes } from './dashes.ts'
import { createFates, type Fates } from './fates.ts'
import type { Sheet } from './header.ts'
import type { ValueColumn } from './layout.ts'
import { readMissing } from './missing.ts'
import { readNumber, type NumberRead } from './numbers.ts'
import { createGroups, createNumbering, createPrintedCells } from './printed-cells.ts'
import type { ReadProgress } from './read-progress.ts'
import type { TableRow } from './rows.ts'
import { scaleNumber } from './scale-number.ts'
import type { SettledSubject, TableContext } from './settle-subjects.ts'
import { subjectKeysOf } from './subject-keys.ts'
import { checkTotals, findUnnamedTotals, partOf, type TotalCell, type TotalRow } from './totals.ts'

/** What became of the cells of a table. */
export interface Typed {
  readonly file: PlacedDataset
  readonly setAside: readonly SetAside[]
  readonly checksums: readonly Checksum[]
  readonly fates: Fates
}

export interface TypingContext extends TableContext {
  readonly sheet: Sheet
  readonly subjects: ReadonlyMap<string, SettledSubject>
  /** Id of the source the observations are of. */
  readonly source: string
  readonly answers: Answers
  readonly registry: Registry
  readonly onProgress?: ReadProgress | undefined
}

/** Progress is told once in so many rows. */
const TOLD_ROWS = 1000

/** A row while its cells are read. */
interface OpenRow {
  readonly row: TableRow
  readonly position: number
  readonly cells: TotalCell[]
  noPlace: NoPlace | null
}

/** A cell of the figures of a table, and what is known of it before it is read. */
interface Figure {
  readonly open: OpenRow
  readonly value: ValueColumn
  readonly raw: string
  readonly subject: SettledSubject | undefined
  readonly key: string
  readonly period: CellPeriod | null
  readonly places: CellPlaces
}

const NIL: NumberRead = { value: 0, precision: 1, relation: '=', scale: 1, percent: false, currency: null, counts: null, mark: '' }

/**
 * Reads every cell of a table's figures: each becomes an observation, a figure that is missing, one set aside with its
 * row or column (totals, regions, groups, industries, other indicators), or a named problem; or it waits for an answer.
 * Totals are held against what they add up.
 */
export function typeCells(context: TypingContext): Reading<Typed> {
  const { sheet, layout, rows, answers, registry } = context
  const builder = createDatasetBuilder()
  const fates = createFates(sheet, layout)
  const problems = createCellProblems()
  const dashes = createDashes(answers)
  const columnsAside = createColumnsAside(sheet)
  const setAside: SetAside[] = []
  const spots: number[] = []
  const parts = createPrintedCells()
  const groups: { readonly position: number; readonly cells: readonly TotalCell[] }[] = []
  const [totals, unknowns]: [TotalRow[], (TotalRow & { readonly open: OpenRow })[]] = [[], []]
  const keysOf = subjectKeysOf(layout)
  const periodOf = createCellPeriods(layout, context.constants.period, answers)
  const placesOf = createCellPlaces(context, registry)
  const positionOf = createNumbering()
  const groupOf = createGroups()
  const saysPeriods = layout.values.some(({ period }) => period?.kind === 'whole')

  rows.forEach((row, position) => {
    if (position % TOLD_ROWS === 0) context.onProgress?.(position, position / rows.length)
    if (row.isSection) fates.setRow(row.at, 'label')
    else if (row.industry !== null) leaveRow(row, 'industry', row.industry)
    else readRow({ row, position, cells: [], noPlace: null })
  })
  totals.push(...findUnnamedTotals(unknowns, parts))
  for (const unknown of unknowns) closeUnknown(unknown)
  context.onProgress?.(rows.length, 1)
  const { dataset, order } = builder.finish()
  const nil = dashes.decide()
  return {
    value: {
      file: { dataset, lines: Uint32Array.from(order, (taken) => spots[taken * 2] ?? 0), columns: Uint16Array.from(order, (taken) => spots[taken * 2 + 1] ?? 0) },
      setAside: [...setAside, ...columnsAside.list()],
      checksums: checkSums(),
      fates,
    },
    facts: nil?.how ? [nil] : [],
    questions: nil && !nil.how ? [nil] : [],
    problems: problems.list(),
  }

  /** Totals against the places; those that differ against places and groups together, for some tables list partners that are groups. */
  function checkSums(): readonly Checksum[] {
    const ordered = totals.toSorted((a, b) => a.row - b.row)
    const sums = checkTotals(ordered, parts)
    if (groups.length === 0 || sums.every(({ agrees }) => agrees)) return sums
    for (const { position, cells } of groups) for (const cell of cells) parts.add(partOf(position, cell))
    const wider = checkTotals(ordered, parts)
    return sums.map((sum) => (sum.agrees ? sum : (wider.find(({ line, column, agrees }) => agrees && line === sum.line && column === sum.column) ?? sum)))
  }

  function readRow(open: OpenRow): void {
    const { row } = open
    const keys = keysOf(row)
    const figures: Figure[] = []
    for (const [at, value] of layout.values.entries()) {
      const raw = row.cells[value.column] ?? ''
      if (raw === '') continue
      const key = keys[at] ?? ''
      const subject = context.subjects.get(key)
      const period = periodOf(row, value, subject)
      figures.push({ open, value, raw, key, period, subject, places: placesOf(row, value, period?.period.endDay ?? null) })
    }
    // What the row is comes before its cells: none of them is taken where it is no place.
    const none = figures.flatMap(({ places }) => places.row ?? [])
    open.noPlace = none.find(({ kind }) => kind === 'aside') ?? none[0] ?? null
    for (const figure of figures) readCell(figure)
    closeRow(open)
  }

  function readCell(figure: Figure): void {
    const { open, value, raw, places, subject } = figure
    const { row } = open
    if (!open.noPlace && places.head?.kind === 'aside') return leaveCell(row, value, places.head.reason, value.place ?? value.head)
    if (!open.noPlace && places.head && places.head.name !== '') {
      context.resolver.countUnknown(places.head.name, places.head.axis, columnsAside.line, value.column + 1, 1)
      return leaveCell(row, value, 'not in the registry', places.head.name)
    }
    if (subject?.aside) return open.noPlace ? undefined : leaveCell(row, value, subject.aside, figureName(row, value))
    const mark = readMissing(raw)
    const isNil = mark === 'dash' && dashes.isNil(subject?.measure ?? null, row.line, value.column + 1)
    if (mark !== null && !isNil) return fates.set(row.at, value.column, 'missing')
    const number = isNil ? NIL : readNumber(raw, context.style)
    if (!number) return open.noPlace ? undefined : problem(figure, 'not a number', { assumed: context.style, decision: 'numbers' })
    fates.set(row.at, value.column, 'value')
    if (open.noPlace) open.cells.push(totalCell(figure, number, open.noPlace))
    else if (!places.head) takeFigure(figure, number)
    else problem(figure, 'no place in the row')
  }

  function takeFigure(figure: Figure, number: NumberRead): void {
    const { open: { row, position }, value, subject, period, places } = figure
    parts.add({ row: position, group: groupOf(figure.key, value.column, period?.period ?? null), locality: positionOf(places.locality ?? ''), partner: positionOf(places.partner ?? ''), value: number.value, precision: number.precision, isBeyondRegions: places.isBeyondRegions })
    if (!subject || subject.measure === null || subject.scale === null) return
    if (!period) {
      const isAsked = layout.periodColumn === null && row.period === null && context.constants.period === null && !saysPeriods
      if (isAsked) return
      return row.periodText === '' ? problem(figure, 'no period in the row') : problem(figure, 'not a period', { text: row.periodText, decision: 'dates' })
    }
    if (places.locality === null || places.partner === null) return
    const scaled = scaleNumber(number, subject)
    if (scaled.kind === 'no number') return problem(figure, 'not a number', { assumed: context.style })
    if (scaled.kind === 'other unit') return problem(figure, 'unit in the cell differs', { assumed: subject.measure.unit })
    builder.add({
      locality: places.locality,
      partner: places.partner,
      measure: subject.measure.code,
      period: period.period,
      value: scaled.value,
      precision: scaled.precision,
      relation: number.relation,
      status: period.read.status,
      source: context.source,
      note: row.note,
    })
    spots.push(row.line, value.column + 1)
  }

  function problem({ open, value, raw }: Figure, code: Parameters<typeof problems.add>[0], rest: Parameters<typeof problems.add>[1] = {}): void {
    fates.set(open.row.at, value.column, 'problem')
    problems.add(code, { line: open.row.line, column: value.column + 1, text: raw, ...rest })
  }

  function leaveCell(row: TableRow, value: ValueColumn, reason: AsideReason, name: string): void {
    fates.set(row.at, value.column, 'aside')
    columnsAside.add(value.column, reason, name)
  }

  function leaveRow(row: TableRow, reason: AsideReason, name: string): void {
    setAside.push({ reason, line: row.line, column: null, text: name, cells: fates.setRow(row.at, 'aside') })
  }

  function closeRow(open: OpenRow): void {
    const { row, position, cells, noPlace } = open
    if (!noPlace) return
    if (noPlace.kind === 'unknown') {
      unknowns.push({ row: position, name: noPlace.name, scope: 'total', cells, open })
      return
    }
    const { reason, name } = noPlace
    if (reason === 'unspecified') for (const cell of cells) parts.add(partOf(position, cell))
    if (reason === 'aggregate') groups.push({ position, cells })
    leaveRow(row, reason, name)
    if (reason === 'total' || reason === 'region') totals.push({ row: position, name, scope: reason, cells })
  }

  /** Rows of a name nobody knows, or of none: totals, unknown places, or figures of nowhere. */
  function closeUnknown({ row: position, name, cells, open }: TotalRow & { readonly open: OpenRow }): void {
    const { row, noPlace } = open
    if (totals.some((total) => total.row === position)) return leaveRow(row, 'total', name)
    if (name !== '' && noPlace) {
      const columns = noPlace.axis === 'locality' ? layout.localityColumns : layout.partnerColumns
      context.resolver.countUnknown(name, noPlace.axis, row.line, (columns.at(-1) ?? 0) + 1, cells.length)
      // Places that nobody knows are parts of a total all the same.
      for (const cell of cells) parts.add(partOf(position, cell))
      return leaveRow(row, 'not in the registry', name)
    }
    const keys = keysOf(row)
    layout.values.forEach((value, at) => {
      const raw = row.cells[value.column] ?? ''
      const mark = readMissing(raw)
      if (mark === 'blank') return
      const aside = context.subjects.get(keys[at] ?? '')?.aside
      if (aside) return leaveCell(row, value, aside, figureName(row, value))
      if (mark !== null) return fates.set(row.at, value.column, 'missing')
      fates.set(row.at, value.column, 'problem')
      problems.add('no place in the row', { line: row.line, column: value.column + 1, text: raw })
    })
  }

  function totalCell(figure: Figure, number: NumberRead, { axis }: NoPlace): TotalCell {
    const { open, value, places } = figure
    const other = axis === 'locality' ? 'partner' : 'locality'
    const place = places[other]
    return { line: open.row.line, column: value.column + 1, group: groupOf(figure.key, value.column, figure.period?.period ?? null), fixed: place === null ? null : { axis: other, place: positionOf(place) }, value: number.value, precision: number.precision }
  }
}

/** What a cell's row and column call its figure. */
function figureName(row: TableRow, value: ValueColumn): string {
  return [...row.subject, value.head].join(' ')
}
