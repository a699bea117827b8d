import { brokenColumns } from '../../domain/broken-periods.ts'
import type { StackedComposition } from '../../domain/composition.ts'
import { type Figure, isValued, missing } from '../../domain/figure.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import type { Pair } from '../../domain/view.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { valueParts } from '../../parts/number-parts.ts'
import { withLetters } from '../../parts/ribbon.ts'
import figureStyles from '../../parts/figure.module.css'
import { useMessages, useWords } from '../../state/stores.ts'
import type { DataColumn } from '../../ui/dataColumn.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { layerKey, layerName, periodUse } from './layer-words.ts'

interface LayerRow {
  readonly key: string
  readonly name: string
  readonly pair: Pair
  readonly figures: readonly Figure[]
}

/** The same parts as a table, a row for each, the newest date first; values with their total. */
export function CompositionTable({ composition, title }: { readonly composition: StackedComposition; readonly title: string }) {
  const messages = useMessages()
  const words = useWords()
  const { chart, composition: texts, language } = messages
  const { layers, columns, measure, mode, over, unit, whole } = composition
  const rows: readonly LayerRow[] = [
    ...layers.map((layer) => ({ key: layerKey(layer), name: layerName(layer, composition, messages, words), pair: layer.pair, figures: layer.figures })),
    ...(mode === 'value' ? [{ key: 'total', name: texts.total, pair: whole, figures: columns.map(({ total }) => total) }] : []),
  ]
  const broken = brokenColumns(composition)
  const dates = columns.map(({ period }, column): DataColumn<LayerRow> => {
    const figureOf = ({ figures }: LayerRow) => figures[column] ?? missing('not reported')
    return {
      kind: 'number',
      key: period.text,
      header: withLetters(formatPeriod(period, periodUse(composition), language, 'short'), broken.get(column)),
      parts: (row) => {
        const figure = figureOf(row)
        return isValued(figure) ? valueParts(figure.quantity, figure.unit, language) : undefined
      },
      render: (row, number) => (
        <FigureButton figure={figureOf(row)} measure={measure.code} pair={row.pair}>
          {number}
        </FigureButton>
      ),
    }
  })
  return (
    <>
      <p className={figureStyles.unit}>{tableUnit(unit, language)}</p>
      <DataTable
        caption={chart.tableCaption(title)}
        rows={rows}
        rowKey={({ key }) => key}
        columns={[{ kind: 'text', key: 'part', header: over === 'locality' ? chart.place : chart.partner, render: ({ name }) => name }, ...dates.toReversed()]}
        isEmphasised={({ key }) => key === 'total'}
      />
    </>
  )
}
