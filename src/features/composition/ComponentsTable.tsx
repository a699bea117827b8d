import { brokenColumns } from '../../domain/broken-periods.ts'
import type { ComponentColumn, ComponentStack } from '../../domain/components.ts'
import { type Figure, isValued } from '../../domain/figure.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import type { Measure } from '../../domain/registry.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { valueParts } from '../../parts/number-parts.ts'
import { withLetters } from '../../parts/ribbon.ts'
import { useMessages, useWords } from '../../state/stores.ts'
import type { DataColumn } from '../../ui/dataColumn.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'

interface YearRow {
  readonly column: ComponentColumn
  readonly position: number
}

/** A row for each year, the newest first: components, what the total has beyond them, the total; then the counts, each in a column and unit of its own. */
export function ComponentsTable({ stack, title }: { readonly stack: ComponentStack; readonly title: string }) {
  const messages = useMessages()
  const words = useWords()
  const { chart, composition: texts, language } = messages
  const { columns, layers, measure, pair, mode, unit } = stack
  const broken = brokenColumns(stack)
  const column = (key: string, header: string, of: { readonly code: string; readonly unit: Measure['unit'] | typeof unit }, figureOf: (row: YearRow) => Figure | null | undefined): DataColumn<YearRow> => ({
    kind: 'number',
    key,
    header,
    unit: tableUnit(of.unit, language),
    parts: (row) => {
      const figure = figureOf(row)
      return figure && isValued(figure) ? valueParts(figure.quantity, figure.unit, language) : undefined
    },
    render: (row, number) => {
      const figure = figureOf(row)
      return figure ? (
        <FigureButton figure={figure} measure={of.code} pair={pair}>
          {number}
        </FigureButton>
      ) : (
        <span title={texts.components.notThen}>
          <span aria-hidden="true">×</span>
          <VisuallyHidden>{texts.components.notThen}</VisuallyHidden>
        </span>
      )
    },
  })
  return (
    <DataTable
      caption={chart.tableCaption(title)}
      rows={columns.map((own, position) => ({ column: own, position })).toReversed()}
      rowKey={({ column: { period } }) => period.text}
      columns={[
        { kind: 'text', key: 'year', header: chart.period, render: ({ column: { period }, position }) => withLetters(formatPeriod(period, 'flow', language, 'short'), broken.get(position)) },
        ...layers.map((layer) => column(layer.measure.code, words.measure(layer.measure.code), { code: layer.measure.code, unit }, ({ position }) => layer.figures[position])),
        ...(mode === 'value' ? [column('rest', texts.components.rest, { code: measure.code, unit }, (row) => row.column.rest), column('total', texts.total, { code: measure.code, unit }, (row) => row.column.total)] : []),
        ...layers.flatMap(({ count, counts }) => (count ? [column(count.code, words.measure(count.code), count, ({ position }) => counts[position])] : [])),
      ]}
    />
  )
}
