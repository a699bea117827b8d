import { tableUnit } from '../../domain/format/unit-text.ts'
import type { ListedFigure } from '../../domain/evidence.ts'
import type { Scatter, ScatterDot } from '../../domain/scatter.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { PinToggle } from '../../parts/PinToggle.tsx'
import { valueParts } from '../../parts/number-parts.ts'
import { useMessages, useWords } from '../../state/stores.ts'
import type { DataColumn } from '../../ui/dataColumn.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { dotDate } from './scatter-words.ts'

/** The same dots as a table, the largest capital first. */
export function ScatterTable({ scatter, title }: { readonly scatter: Scatter; readonly title: string }) {
  const messages = useMessages()
  const { chart, compare, scatter: texts, language } = messages
  const words = useWords()
  const { projects, capital, over, dots } = scatter
  const column = (key: string, measure: string, figureOf: (dot: ScatterDot) => ListedFigure): DataColumn<ScatterDot> => ({
    kind: 'number',
    key,
    header: words.measure(measure),
    ...(key === 'capital' ? { unit: tableUnit(capital.unit, language) } : {}),
    parts: (dot) => valueParts(figureOf(dot).quantity, figureOf(dot).unit, language),
    render: (dot, number) => (
      <FigureButton figure={figureOf(dot)} measure={measure} pair={dot.pair} alsoReported={key === 'capital' ? dot.alsoReported : []}>
        {number}
      </FigureButton>
    ),
  })
  const columns: readonly DataColumn<ScatterDot>[] = [
    { kind: 'text', key: 'place', header: over === 'locality' ? chart.place : chart.partner, render: ({ place }) => words.place(place.code) },
    column('projects', projects.code, (dot) => dot.projects),
    column('capital', capital.code, (dot) => dot.capital),
    {
      kind: 'number',
      key: 'size',
      header: texts.average,
      unit: tableUnit('USD million per project', language),
      parts: ({ size }) => valueParts(size.quantity, size.unit, language),
      render: ({ size, pair }, number) => (
        <FigureButton figure={size} measure={capital.code} pair={pair}>
          {number}
        </FigureButton>
      ),
    },
    { kind: 'text', key: 'date', header: compare.columns.date, render: (dot) => dotDate(scatter, dot, messages, words, 'short') },
    { kind: 'text', key: 'pin', header: texts.pinColumn, isScreenOnly: true, render: ({ pair, place }) => <PinToggle pair={pair} name={words.place(place.code)} look="icon" /> },
  ]
  return (
    <DataTable
      caption={chart.tableCaption(title)}
      rows={dots}
      rowKey={({ place }) => place.code}
      columns={columns}
      sort={{ key: 'capital', direction: 'descending' }}
      isEmphasised={({ isChosen, isPinned }) => isChosen || isPinned}
    />
  )
}
