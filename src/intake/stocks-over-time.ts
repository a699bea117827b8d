import { intakeProblem, type IntakeProblem } from '../domain/intake/reading.ts'
import type { Layout } from './layout.ts'
import { readNumber, type NumberStyle } from './numbers.ts'
import type { TableRow } from './rows.ts'
import type { SettledSubject } from './settle-subjects.ts'
import { subjectKeysOf } from './subject-keys.ts'

const FEWEST_PERIODS = 2
const FEWEST_ROWS = 2

/** Rule 2: a column that adds the same stock at several dates says nothing, however right its sums are. One problem a column, at its first row. `line`: of the heads. */
export function stocksAddedOverTime(layout: Layout, rows: readonly TableRow[], style: NumberStyle, subjects: ReadonlyMap<string, SettledSubject>, line: number): readonly IntakeProblem[] {
  const { values, totals } = layout
  const keysOf = subjectKeysOf(layout)
  const figures = rows.filter(({ isSection }) => !isSection)
  return totals.flatMap((sum): IntakeProblem[] => {
    const parts = values.filter((value) => value.period?.kind === 'whole' && value.rest === sum.rest)
    if (parts.length < FEWEST_PERIODS) return []
    const ofStocks = figures.filter((row) => parts.every((part) => subjects.get(keysOf(row)[values.indexOf(part)] ?? '')?.measure?.kind === 'stock'))
    const valueOf = (row: TableRow, column: number): number | null => readNumber(row.cells[column] ?? '', style)?.value ?? null
    const added = ofStocks.filter((row) => {
      const total = valueOf(row, sum.column)
      const all = parts.map(({ column }) => valueOf(row, column))
      return total !== null && all.every((value) => value !== null) && Math.abs(total - all.reduce<number>((so, value) => so + (value ?? 0), 0)) <= Math.abs(total) * 1e-6
    })
    if (added.length < FEWEST_ROWS || added.length * 2 < ofStocks.length) return []
    return [intakeProblem('stock added over time', { line, column: sum.column + 1, text: sum.head, hint: String(added.length) })]
  })
}
