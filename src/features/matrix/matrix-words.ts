import { isValued } from '../../domain/figure.ts'
import { formatMissing, missingMark } from '../../domain/format/missing-text.ts'
import { formatNumber, significantStep } from '../../domain/format/number.ts'
import { formatPeriod, type PeriodStyle, type PeriodUse } from '../../domain/format/period-text.ts'
import { formatChange, formatQuantity, formatTableChange, formatTableValue } from '../../domain/format/quantity-text.ts'
import { type HeatClass, heatClassOf } from '../../domain/heat.ts'
import type { MatrixCell, MatrixColumn, MatrixTotal } from '../../domain/matrix-body.ts'
import type { Matrix } from '../../domain/matrix.ts'
import { WORLD } from '../../domain/registry.ts'
import { numberParts } from '../../parts/number-parts.ts'
import type { Direction } from '../../domain/view.ts'
import type { Messages } from '../../i18n/messages.ts'
import type { Words } from '../../i18n/words.ts'
import type { HeatFill, HeatGridCell } from '../../ui/HeatGridBody.tsx'

/** What the words of a matrix are made of. */
export interface MatrixTexts {
  readonly messages: Messages
  readonly words: Words
  readonly use: PeriodUse
}

export function columnName(column: MatrixColumn, style: PeriodStyle, { messages, words, use }: MatrixTexts): string {
  return column.kind === 'time' ? formatPeriod(column.period, use, messages.language, style) : words.place(column.place.code)
}

/** `over`: what it is the total of. All partners and all economies are one code. */
export function totalName({ kind, place }: MatrixTotal, over: Direction, { messages, words }: MatrixTexts): string {
  const { matrix, filters } = messages
  if (kind === 'sum' || !place) return over === 'time' ? matrix.sumOverTime : matrix.sumOfRows
  const name = place.code === WORLD && over === 'partner' ? filters.allPartners : words.place(place.code)
  return matrix.published(name.charAt(0).toLocaleUpperCase(messages.language) + name.slice(1))
}

/** Whether the colour of a cell is only an outline: somebody's word among counts, or a value that is not quite there. */
export function isHollow({ directions }: Matrix, { figure, isStatement }: MatrixCell): boolean {
  if (!isValued(figure)) return false
  const { relation, status } = figure.quantity
  // Of places against places every cell is a statement, which the caption says.
  return (isStatement && directions.columns === 'time') || relation === '~' || relation === '<' || status === 'U'
}

/** A cell as the grid shows and says it. `fills`: colours of the classes; null for totals, which have none. */
export function gridCell(matrix: Matrix, cell: MatrixCell | null, row: string, column: string, fills: readonly HeatFill[] | null, texts: MatrixTexts): HeatGridCell {
  const { messages, use } = texts
  const { language, provenance, matrix: own } = messages
  if (!cell) return { label: () => `${row}, ${column}`, fill: null, isHollow: false }
  const { figure, otherDate, isStatement } = cell
  if (!isValued(figure)) {
    return { mark: missingMark(figure.reason), label: () => own.cell(row, column, formatMissing(figure, language), provenance.kinds.missing), fill: null, isHollow: false }
  }
  const { quantity, unit } = figure
  const isChange = matrix.mode === 'change'
  const date = otherDate && formatPeriod(otherDate, use, language, 'short')
  const kinds = () => [provenance.kinds[figure.kind], ...(isStatement ? [own.statement] : []), ...(date ? [own.counted(date)] : [])].join(', ')
  return {
    number: numberParts(isChange ? formatTableChange(quantity, unit, language) : formatTableValue(quantity, unit, language)),
    note: date ?? undefined,
    label: () => own.cell(row, column, isChange ? formatChange(quantity, unit, language) : formatQuantity(quantity, unit, language), kinds()),
    fill: fills?.[heatClassOf(matrix.heat, quantity.value)] ?? null,
    isHollow: fills !== null && isHollow(matrix, cell),
  }
}

/** The bounds of a class, in the unit of the legend. */
export function classText({ sign, near, far }: HeatClass, { language, matrix }: Messages): string {
  const bound = (value: number) => formatNumber(sign === 'negative' ? -value : value, { language, precision: significantStep(value, 2) })
  if (sign === 'zero') return matrix.zero
  if (near === null && far === null) return sign === 'negative' ? matrix.negative : matrix.all
  if (far === null) return sign === 'negative' ? matrix.classBelow(bound(near ?? 0)) : matrix.classFrom(bound(near ?? 0))
  if (near === null) return sign === 'negative' ? matrix.classBetween(bound(far), '0') : matrix.classBelow(bound(far))
  return sign === 'negative' ? matrix.classBetween(bound(far), bound(near)) : matrix.classBetween(bound(near), bound(far))
}
