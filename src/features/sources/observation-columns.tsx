import { conflictingRows, rowsBeside } from '../../domain/conflicts.ts'
import { observationAt } from '../../domain/dataset.ts'
import { publishedFigureAt } from '../../domain/evidence.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import { OWN_WORDS, publisherText } from '../../domain/own-mark.ts'
import { WORLD } from '../../domain/registry.ts'
import { valueParts } from '../../parts/number-parts.ts'
import { useAskAbout, useEvidence, useMessages, useView, useWords } from '../../state/stores.ts'
import { Button } from '../../ui/Button.tsx'
import type { DataColumn } from '../../ui/dataColumn.ts'
import styles from './SourcesPanel.module.css'
import { useSourcesTexts } from './texts.ts'

/** Columns of the table of observations, whose rows are row numbers of the dataset. Of one measure its name stands above and its unit in the head. */
export function useObservationColumns(isOneMeasure: boolean): readonly DataColumn<number>[] {
  const evidence = useEvidence()
  const { measure: viewMeasure } = useView()
  const sources = useSourcesTexts()
  const { chart, filters, provenance, language } = useMessages()
  const words = useWords()
  const askAbout = useAskAbout()
  const { dataset, registry } = evidence
  const isConflicting = conflictingRows(evidence)

  function handleOpen(row: number): void {
    const figure = publishedFigureAt(evidence, row)
    if (!figure) return
    const { measure, locality, partner } = figure.observation
    askAbout({ figure, measure, pair: { locality, partner }, alsoReported: rowsBeside(evidence, row).flatMap((other) => publishedFigureAt(evidence, other) ?? []) })
  }

  const measureColumns: readonly DataColumn<number>[] = isOneMeasure
    ? []
    : [
        { kind: 'text', key: 'unit', header: chart.unit, widthRem: 6, render: (row) => tableUnit(words.unit(observationAt(dataset, row).measure), language) },
        { kind: 'text', key: 'measure', header: filters.measure, widthRem: 12, render: (row) => words.measure(observationAt(dataset, row).measure) },
      ]
  return [
    { kind: 'text', key: 'place', header: chart.place, isSortable: true, widthRem: 9, render: (row) => words.place(observationAt(dataset, row).locality) },
    {
      kind: 'text',
      key: 'partner',
      header: chart.partner,
      widthRem: 7,
      render: (row) => {
        const { partner } = observationAt(dataset, row)
        return partner === WORLD ? <span className={styles.muted}>{filters.allPartners}</span> : words.place(partner)
      },
    },
    {
      kind: 'text',
      key: 'period',
      header: chart.period,
      isSortable: true,
      widthRem: 7.5,
      render: (row) => {
        const { period, measure } = observationAt(dataset, row)
        return formatPeriod(period, words.periodUse(measure), language, 'short')
      },
    },
    {
      kind: 'number',
      key: 'value',
      header: chart.value,
      ...(isOneMeasure && { unit: tableUnit(words.unit(viewMeasure), language) }),
      isSortable: true,
      widthRem: 7,
      // Tables show one decimal of money; only what is next to nothing has more.
      fractionLength: 2,
      parts: (row) => {
        const figure = publishedFigureAt(evidence, row)
        return figure ? valueParts(figure.quantity, figure.unit, language) : undefined
      },
      render: (row, number) => (
        <Button look="figure" aria-haspopup="dialog" title={provenance.open} onClick={() => handleOpen(row)}>
          {number}
        </Button>
      ),
    },
    ...measureColumns,
    {
      kind: 'text',
      key: 'agreement',
      header: sources.conflicts,
      widthRem: 5,
      render: (row) => isConflicting[row] === 1 && <span className={styles.conflict}>{sources.conflict}</span>,
    },
    {
      kind: 'text',
      key: 'publisher',
      header: provenance.publisher,
      widthRem: 13,
      render: (row) => {
        const { source } = observationAt(dataset, row)
        const document = registry.sources.get(source)
        return document ? publisherText(document, language) : source
      },
    },
    {
      kind: 'text',
      key: 'status',
      header: provenance.status,
      widthRem: 10,
      render: (row) => {
        const { status } = observationAt(dataset, row)
        return status === 'A' ? <span className={styles.muted}>A</span> : provenance.statuses[status]
      },
    },
    {
      kind: 'text',
      key: 'kind',
      header: provenance.tier,
      widthRem: 7,
      render: (row) => {
        const document = registry.sources.get(observationAt(dataset, row).source)
        return document?.ownFile === undefined ? sources.tiers[document?.tier ?? 'reported'] : <strong>{OWN_WORDS[language]}</strong>
      },
    },
  ]
}
