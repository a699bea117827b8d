import { useMemo } from 'react'
import { brokenPoints } from '../../domain/broken-periods.ts'
import { leavesOf, sourceIdOf } from '../../domain/evidence.ts'
import type { ValuedFigure } from '../../domain/figure.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import { isWholeYear } from '../../domain/period.ts'
import { type Trend, type TrendSeries, othersAtOnce, pointsOfSeries } from '../../domain/trend.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { useEvidence, useMessages, useWords } from '../../state/stores.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { valueParts } from '../../parts/number-parts.ts'
import { withLetters } from '../../parts/ribbon.ts'
import { periodUse, seriesName, whatBacks } from '../../parts/trend-lines.ts'
import { useReleaseWords } from '../../parts/use-release-words.ts'

interface TrendRow {
  readonly key: string
  readonly series: TrendSeries
  readonly figure: ValuedFigure
  readonly isDrawn: boolean
}

/** The same marks as a table, newest first, with what is printed besides and not drawn: restated figures, parts of finished years. */
export function TrendTable({ trend, title }: { readonly trend: Trend; readonly title: string }) {
  const { registry } = useEvidence()
  const messages = useMessages()
  const words = useWords()
  const releaseWords = useReleaseWords()
  const { chart, provenance, language } = messages
  const rows = useMemo(
    () =>
      trend.series
        .flatMap((series): readonly TrendRow[] => [
          ...pointsOfSeries(series).map(({ id, figure }) => ({ key: id, series, figure, isDrawn: true })),
          ...series.undrawn.map((figure, index) => ({ key: `${series.key}:u${index}`, series, figure, isDrawn: false })),
        ])
        .toSorted((a, b) => b.figure.period.endDay - a.figure.period.endDay),
    [trend],
  )
  const broken = useMemo(() => brokenPoints(trend), [trend])
  const [first] = rows
  const unit = first?.figure.unit ?? trend.measure.unit
  return (
    <DataTable
      caption={chart.tableCaption(title)}
      rows={rows}
      rowKey={({ key }) => key}
      columns={[
        {
          kind: 'text',
          key: 'period',
          header: chart.period,
          render: ({ key, figure }) => {
            const text = withLetters(formatPeriod(figure.period, periodUse(trend), language), broken.get(key))
            return !trend.isMoment && !isWholeYear(figure.period) ? chart.partYear(text) : text
          },
        },
        ...(trend.series.length > 1 ? [{ kind: 'text' as const, key: 'series', header: chart.place, render: ({ series }: TrendRow) => seriesName(trend, series, messages, words) }] : []),
        {
          kind: 'number',
          key: 'value',
          header: chart.value,
          unit: tableUnit(unit, language),
          parts: ({ figure }) => valueParts(figure.quantity, figure.unit, language),
          render: ({ figure, series }, number) => (
            <FigureButton figure={figure} measure={trend.measure.code} pair={series.pair} alsoReported={othersAtOnce(trend, series.pair, figure)}>
              {number}
            </FigureButton>
          ),
        },
        {
          kind: 'text',
          key: 'who',
          header: provenance.title,
          render: ({ figure, isDrawn }) => [`${whatBacks(figure, registry, messages, words)}${isDrawn ? '' : ` (${chart.notDrawn})`}`, releaseWords(figure)].filter((text) => text !== null).join('. '),
        },
        {
          kind: 'text',
          key: 'document',
          header: provenance.document,
          render: ({ figure }) => [...new Set(leavesOf(figure).map((leaf) => registry.sources.get(sourceIdOf(leaf))?.title ?? ''))].join('; '),
        },
      ]}
    />
  )
}
