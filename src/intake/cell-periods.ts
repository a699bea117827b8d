import type { Answers } from '../domain/intake/reading.ts'
import { parsePeriod, type Period } from '../domain/period.ts'
import type { Layout, ValueColumn } from './layout.ts'
import type { PeriodRead } from './periods.ts'
import { cellPeriod, type TableRow } from './rows.ts'
import type { SettledSubject } from './settle-subjects.ts'
import { countsFromJanuary } from './year-to-date.ts'

/** The period of a figure as it is kept, and as the file writes it. */
export interface CellPeriod {
  readonly read: PeriodRead
  readonly period: Period
}

/** Periods of cells under the answers about fiscal years and years to date, each read once; null where row and column say none. */
export function createCellPeriods(layout: Layout, constant: PeriodRead | null, answers: Answers): (row: TableRow, value: ValueColumn, subject: SettledSubject | undefined) => CellPeriod | null {
  const [alone, fromJanuary] = [new Map<PeriodRead, CellPeriod | null>(), new Map<PeriodRead, CellPeriod | null>()]
  // One object for each text: by it figures of one time are told.
  const periods = new Map<string, Period | null>()
  const joined = new Map<string, PeriodRead | null>()
  const keep = (read: PeriodRead, isToDate: boolean): CellPeriod | null => {
    const known = isToDate ? fromJanuary : alone
    const before = known.get(read)
    if (before !== undefined) return before
    const shifted = shiftPeriod(read, answers, isToDate)
    let period = periods.get(shifted.text)
    if (period === undefined) periods.set(shifted.text, (period = parsePeriod(shifted.text)))
    const kept = period && { read: shifted, period }
    known.set(read, kept)
    return kept
  }
  const readOf = (row: TableRow, value: ValueColumn): PeriodRead | null => {
    if (value.period?.kind !== 'part') return cellPeriod(row, value.period, constant, layout)
    const key = `${value.period.text}\u0000${(row.period ?? constant)?.text ?? ''}`
    const before = joined.get(key)
    if (before !== undefined) return before
    const read = cellPeriod(row, value.period, constant, layout)
    joined.set(key, read)
    return read
  }
  return (row, value, subject) => {
    const read = readOf(row, value)
    return read && keep(read, countsFromJanuary(subject?.toDate ?? null, subject?.measure?.kind, answers))
  }
}

/** Years that run from one into the next stand under the answer's; months that count from January become intervals. */
function shiftPeriod(read: PeriodRead, answers: Answers, isToDate: boolean): PeriodRead {
  if (read.form === 'fiscal year' && answers['fiscal'] === 'end') return { ...read, text: String(Number(read.text.slice(0, 4)) + 1) }
  if (!isToDate) return read
  const month = /^(\d{4})-(\d\d)$/.exec(read.text)
  const quarter = /^(\d{4})-Q([1-4])$/.exec(read.text)
  if (month) return { ...read, text: month[2] === '01' ? read.text : `${month[1]}-01/${read.text}` }
  return quarter ? { ...read, text: `${quarter[1]}-01/${quarter[1]}-${String(Number(quarter[2]) * 3).padStart(2, '0')}` } : read
}
