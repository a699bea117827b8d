import { isValued } from '../../domain/figure.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import type { Stages, StageYear } from '../../domain/stages.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { valueParts } from '../../parts/number-parts.ts'
import { withLetters } from '../../parts/ribbon.ts'
import { useMessages } from '../../state/stores.ts'
import type { DataColumn } from '../../ui/dataColumn.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { brokenYears, type StageMark, stageMeasure, stageName, yearText } from './stages-words.ts'

/** The same years as a table, the newest first. */
export function StagesTable({ stages, title }: { readonly stages: Stages; readonly title: string }) {
  const messages = useMessages()
  const { chart, language } = messages
  const broken = brokenYears(stages)
  const column = (stage: StageMark['stage']): DataColumn<StageYear> => ({
    kind: 'number',
    key: stage,
    header: stageName(stages, stage, messages),
    unit: tableUnit(stage === 'ratio' ? 'percent' : stages.promised.unit, language),
    parts: (year) => {
      const figure = year[stage]
      return isValued(figure) ? valueParts(figure.quantity, figure.unit, language) : undefined
    },
    render: (year, number) => (
      <FigureButton figure={year[stage]} measure={stageMeasure(stages, stage)} pair={stages.pair}>
        {number}
      </FigureButton>
    ),
  })
  return (
    <DataTable
      caption={chart.tableCaption(title)}
      rows={stages.years.toReversed()}
      rowKey={({ year }) => `${year}`}
      columns={[{ kind: 'text', key: 'year', header: chart.period, render: (year) => withLetters(yearText(year, messages), broken.get(stages.years.indexOf(year))) }, column('promised'), column('done'), column('ratio')]}
    />
  )
}
