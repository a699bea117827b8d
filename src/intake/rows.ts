import { sectionPeriod } from './constants.ts'
import type { Sheet } from './header.ts'
import { isTotalOfIndustries } from './industries.ts'
import type { Layout } from './layout.ts'
import { type Concept, readMeasureWords } from './measure-words.ts'
import { readMissing } from './missing.ts'
import { type PeriodRead, readPeriod, readSerial } from './periods.ts'
import { readUnit, type UnitRead } from './units.ts'
import { joinPeriod } from './value-columns.ts'
import { wholePeriods } from './whole-periods.ts'

/** A row of a table with what its labels say of all its figures. */
export interface TableRow {
  readonly at: number
  readonly line: number
  readonly cells: readonly string[]
  /** Names of its locality and partner, codes first; none where columns or titles say it. */
  readonly localities: readonly string[]
  readonly partners: readonly string[]
  /** null: the heads of columns or the titles say it, or `periodText` cannot be read. */
  readonly period: PeriodRead | null
  readonly periodText: string
  /** Texts that name its measure; none where heads or titles do. */
  readonly subject: readonly string[]
  readonly unit: UnitRead | null
  /** The industry its figures are of alone; null where they are of all. */
  readonly industry: string | null
  readonly note: string
  /** A row that says only which period those under it are of. */
  readonly isSection: boolean
}

/** The rows of a table with their labels; blanks under a label that stands for several rows are filled in. */
export function readRows(sheet: Sheet, layout: Layout): readonly TableRow[] {
  const filledDown = columnsFilledDown(sheet, layout)
  const last = new Map<number, string>()
  const units = new Map<string, UnitRead | null>()
  const periods = new Map<string, PeriodRead | null>()
  let section: PeriodRead | null = null
  let label: Section = NO_SECTION
  const rows = sheet.body.map((at): TableRow => {
    const cells = sheet.grid.rows[at] ?? []
    const text = (column: number | null): string => {
      if (column === null) return ''
      const own = cells[column] ?? ''
      if (!filledDown.has(column)) return own
      if (own !== '') last.set(column, own)
      return last.get(column) ?? ''
    }
    const sectioned = layout.periodColumn === null ? sectionPeriod(cells, layout) : null
    if (sectioned) section = sectioned
    else if (isLone(cells)) label = readSection(cells[0] ?? '')
    const periodText = text(layout.periodColumn)
    const month = text(layout.monthColumn)
    const unitText = layout.unitColumns.map(text).filter(Boolean).join('\n')
    const industries = layout.industryColumns.map(text)
    return {
      at,
      line: sheet.grid.lines[at] ?? 0,
      cells,
      localities: layout.localityColumns.map(text),
      partners: layout.partnerColumns.map(text),
      period: layout.periodColumn === null ? section : remember(periods, `${periodText}\n${month}`, () => readRowPeriod(periodText, month, layout)),
      periodText,
      // All components together are no other measure than without them.
      subject: [label.subject, ...layout.measureColumns.map(text)].filter((name) => name !== '' && !isTotalOfIndustries(name)),
      unit: times(unitText === '' ? label.unit : remember(units, unitText, () => readUnits(unitText.split('\n'))), readMultiplier(text(layout.multiplierColumn))),
      industry: industries.find((industry) => !isTotalOfIndustries(industry)) ?? null,
      note: layout.noteColumn === null ? '' : (cells[layout.noteColumn] ?? ''),
      isSection: sectioned !== null,
    }
  })
  return withWholePeriods(rows)
}

/** Dates that stand for months or years become these. */
function withWholePeriods(rows: readonly TableRow[]): readonly TableRow[] {
  const reads = [...new Set(rows.map(({ period }) => period).filter((period) => period !== null))]
  const whole = wholePeriods(reads)
  if (whole === reads) return rows
  const byRead = new Map(reads.map((read, at) => [read, whole[at] ?? read]))
  return rows.map((row) => (row.period ? { ...row, period: byRead.get(row.period) ?? row.period } : row))
}

/** What a lone text among the rows says of those under it. */
interface Section {
  /** The text itself where it names a measure. */
  readonly subject: string
  readonly unit: UnitRead | null
}

const NO_SECTION: Section = { subject: '', unit: null }
/** Words that tell measures apart; `FDI` or `Total` alone do not. */
const TELLING: ReadonlySet<Concept> = new Set<Concept>(['inflow', 'outflow', 'inward', 'outward', 'abroad', 'position', 'new', 'adjusted', 'shares', 'disbursed', 'registered', 'notified', 'arrived', 'project'])

function isLone([first = '', ...others]: readonly string[]): boolean {
  return first !== '' && others.every((cell) => cell === '')
}

function readSection(text: string): Section {
  const { concepts, other } = readMeasureWords(text)
  return { subject: other !== null || concepts.some((concept) => TELLING.has(concept)) ? text : '', unit: readUnit(text) }
}

function remember<Value>(known: Map<string, Value>, key: string, read: () => Value): Value {
  const found = known.get(key)
  if (found !== undefined) return found
  const value = read()
  known.set(key, value)
  return value
}

function readRowPeriod(text: string, month: string, layout: Layout): PeriodRead | null {
  if (month !== '') return joinPeriod(month, text, layout.dateOrder)
  return readPeriod(text, layout.dateOrder, layout.isFiscal) ?? readSerial(text)
}

/** The unit that cells of one row say together: money before all others. */
function readUnits(texts: readonly string[]): UnitRead | null {
  const units = texts.map((text) => readUnit(text)).filter((unit) => unit !== null)
  return units.find(({ kind, currency }) => kind === 'money' && currency !== null) ?? units[0] ?? null
}

/** A unit with the factor of its figures that a column of its own gives. */
function times(unit: UnitRead | null, factor: number): UnitRead | null {
  if (factor === 1) return unit
  if (unit === null) return { kind: 'other', currency: null, scale: factor, counts: null, of: null, prices: null, matched: `x ${factor}` }
  return { ...unit, scale: unit.scale * factor, matched: `${unit.matched} x ${factor}` }
}

/** SDMX writes powers of ten (6: millions), others the factor itself. */
function readMultiplier(text: string): number {
  const number = Number(text)
  if (text === '') return 1
  if (!Number.isInteger(number) || number < 0) return readUnit(text)?.scale ?? 1
  return number <= 12 ? 10 ** number : number
}

/** Columns of labels whose blanks stand beside other labels: a merged cell that a spreadsheet left at its top. */
function columnsFilledDown(sheet: Sheet, layout: Layout): ReadonlySet<number> {
  const labels = [...layout.localityColumns, ...layout.partnerColumns, ...layout.measureColumns, layout.periodColumn, ...layout.industryColumns, ...layout.unitColumns].filter((column) => column !== null)
  return new Set(
    labels.filter((column) => {
      const blank = sheet.body.filter((at) => readMissing(sheet.grid.rows[at]?.[column] ?? '') === 'blank')
      // Rows of one label differ in another; one that says nothing new has no name, as totals may have none.
      const labelled = blank.filter((at) => labels.some((other) => other !== column && (sheet.grid.rows[at]?.[other] ?? '') !== '' && sheet.grid.rows[at]?.[other] !== sheet.grid.rows[at - 1]?.[other]))
      return blank.length > 0 && blank.length < sheet.body.length && labelled.length >= blank.length * 0.8 && !isPaired(column, layout)
    }),
  )
}

/** A code beside a name is blank where the place has none. */
function isPaired(column: number, layout: Layout): boolean {
  return [layout.localityColumns, layout.partnerColumns].some((group) => group.length > 1 && group.includes(column))
}

/** Period of one cell: what row and column say together; null where neither says a whole one. */
export function cellPeriod(row: TableRow, columnPeriod: Layout['values'][number]['period'], constant: PeriodRead | null, layout: Layout): PeriodRead | null {
  if (columnPeriod?.kind === 'whole') return columnPeriod.read
  const base = row.period ?? constant
  if (columnPeriod === null) return base
  return base === null ? null : joinPeriod(columnPeriod.text, base.text, layout.dateOrder)
}

