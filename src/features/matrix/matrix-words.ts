import { incompleteWords } from '../../parts/boundary-notes.ts'
import { isValued, isIncomplete } from '../../domain/figure.ts'
import { formatMissing, missingMark } from '../../domain/format/missing-text.ts'
import { formatPeriod, type PeriodStyle, type PeriodUse } from '../../domain/format/period-text.ts'
import { formatChange, formatQuantity, formatTableChange, formatTableValue } from '../../domain/format/quantity-text.ts'
import { heatClassOf } from '../../domain/heat.ts'
import type { MatrixCell, MatrixColumn, MatrixTotal } from '../../domain/matrix-body.ts'
import type { Matrix } from '../../domain/matrix.ts'
import { WORLD } from '../../domain/registry.ts'
import { numberParts } from '../../parts/number-parts.ts'
import type { Direction, Pair } from '../../domain/view.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { Words } from '../../i18n/words.ts'
import { MOST_PRINTED_COLUMNS } from '../../ui/rowWindow.ts'
import type { HeatFill, HeatGridCell } from '../../ui/HeatGridBody.tsx'

/** What the words of a matrix are made of. */
export interface MatrixTexts {
  readonly messages: Messages
  readonly words: Words
  readonly use: PeriodUse
}

/** The head of a column: its date or its place. */
export function columnName(column: MatrixColumn, style: PeriodStyle, { messages, words, use }: MatrixTexts): string {
  return column.kind === 'time' ? formatPeriod(column.period, use, messages.language, style) : words.place(column.place.code)
}

/** `over`: what it is the total of. All partners and all economies are one code. */
export function totalName({ kind, place }: MatrixTotal, over: Direction, { messages, words }: MatrixTexts): string {
  const { matrix, filters } = messages
  if (kind === 'reported') return matrix.sumOfReported
  if (kind === 'sum' || !place) return over === 'time' ? matrix.sumOverTime : matrix.sumOfRows
  const name = place.code === WORLD && over === 'partner' ? filters.allPartners : words.place(place.code)
  return matrix.published(name.charAt(0).toLocaleUpperCase(messages.language) + name.slice(1))
}

/** Whether a cell is of a place with itself, which nobody can report. */
export function isItself({ locality, partner }: Pair): boolean {
  return locality === partner
}

/** Whether paper has no room for all columns of places. */
export function isCutOnPaper({ directions, columns }: Matrix): boolean {
  return directions.columns !== 'time' && columns.length > MOST_PRINTED_COLUMNS
}

/** What the columns are of that there is no room for. */
export function hiddenOver({ directions }: Matrix): 'locality' | 'partner' {
  return directions.rows === 'locality' ? 'partner' : 'locality'
}

/** Whether the colour of a cell is only an outline: somebody's word among counts, or a value that is not quite there. */
export function isHollow({ directions }: Matrix, { figure, isStatement }: MatrixCell): boolean {
  if (!isValued(figure)) return false
  const { relation, status } = figure.quantity
  // Of places against places every cell is a statement, which the caption says.
  return (isStatement && directions.columns === 'time') || relation === '~' || relation === '<' || status === 'U' || isIncomplete(figure)
}

/** A cell as the grid shows and says it. `fills`: colours of the classes; null for totals, which have none. */
export function gridCell(matrix: Matrix, cell: MatrixCell | null, row: string, column: string, fills: readonly HeatFill[] | null, texts: MatrixTexts): HeatGridCell {
  const { messages, words, use } = texts
  const { language, provenance, matrix: own } = messages
  if (!cell) return { label: () => `${row}, ${column}`, fill: null, isHollow: false }
  const { figure, otherDate, isStatement } = cell
  if (!isValued(figure)) {
    return { mark: missingMark(figure.reason), label: () => own.cell(row, column, isItself(cell.pair) ? own.itself : formatMissing(figure, language), provenance.kinds.missing), fill: null, isHollow: false }
  }
  const { quantity, unit } = figure
  const isChange = matrix.mode === 'change'
  const date = otherDate && formatPeriod(otherDate, use, language, 'short')
  const incomplete = incompleteWords(figure, messages, words)
  const kinds = () => [provenance.kinds[figure.kind], ...(incomplete === null ? [] : [incomplete]), ...(isStatement ? [own.statement] : []), ...(date ? [own.counted(date)] : [])].join(', ')
  return {
    number: numberParts(isChange ? formatTableChange(quantity, unit, language) : formatTableValue(quantity, unit, language)),
    note: date ?? undefined,
    label: () => own.cell(row, column, isChange ? formatChange(quantity, unit, language) : formatQuantity(quantity, unit, language), kinds()),
    fill: fills?.[heatClassOf(matrix.heat, quantity.value)] ?? null,
    isHollow: fills !== null && isHollow(matrix, cell),
  }
}
