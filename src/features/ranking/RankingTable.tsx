import { isValued } from '../../domain/figure.ts'
import { formatPeriod, type PeriodUse } from '../../domain/format/period-text.ts'
import { formatRank } from '../../domain/format/quantity-text.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import type { Language } from '../../domain/language.ts'
import { publisherOf } from '../../domain/own-mark.ts'
import type { RankingRow } from '../../domain/ranking-at.ts'
import type { RankingComparison } from '../../domain/ranking-base.ts'
import type { Ranking } from '../../domain/ranking.ts'
import type { RankChangeMessages } from '../../i18n/rank-change-messages.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { valueParts } from '../../parts/number-parts.ts'
import { useEvidence, useMessages, useWords } from '../../state/stores.ts'
import type { DataColumn } from '../../ui/dataColumn.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { PlaceLink } from './PlaceLink.tsx'
import { RankChangeMark } from './RankChangeMark.tsx'
import { rankText, rowParts } from './row-words.ts'
import { useRankChangeTexts } from './texts.ts'

/** The same ranking as a table, every row of it. */
export function RankingTable({ ranking, title }: { readonly ranking: Ranking; readonly title: string }) {
  const { chart, provenance, compare, ranking: texts, language } = useMessages()
  const words = useWords()
  const { registry } = useEvidence()
  const changeTexts = useRankChangeTexts()
  const { measure, mode, over, rows, comparison } = ranking
  const use = words.periodUse(measure.code)
  const hasShares = mode !== 'share' && rows.some(({ share }) => isValued(share))
  const hasReportedRanks = rows.some(({ reportedRank }) => reportedRank !== null)
  const columns: readonly (DataColumn<RankingRow> | null)[] = [
    { kind: 'text', key: 'place', header: over === 'locality' ? chart.place : chart.partner, render: ({ place }) => <PlaceLink ranking={ranking} code={place.code} /> },
    { kind: 'number', key: 'rank', header: texts.rank, parts: ({ rank }) => (rank ? { integer: rankText(rank, language) } : undefined) },
    ...(comparison ? changeColumns(comparison, measure.code, changeTexts, words.periodUse(measure.code), language) : []),
    {
      kind: 'number',
      key: 'value',
      header: words.measure(measure.code),
      unit: tableUnit(ranking.unit, language),
      parts: ({ figure }) => rowParts(ranking, figure, language),
      render: ({ figure, pair, alsoReported }, number) => (
        <FigureButton figure={figure} measure={measure.code} pair={pair} alsoReported={alsoReported}>
          {number}
        </FigureButton>
      ),
    },
    { kind: 'text', key: 'date', header: compare.columns.date, render: ({ counted }) => formatPeriod(counted.period, use, language, 'short') },
    hasShares
      ? {
          kind: 'number',
          key: 'share',
          header: texts.share,
          unit: tableUnit('percent', language),
          parts: ({ share }) => (isValued(share) ? valueParts(share.quantity, share.unit, language) : undefined),
          render: ({ share, pair }, number) => (
            <FigureButton figure={share} measure={measure.code} pair={pair}>
              {number}
            </FigureButton>
          ),
        }
      : null,
    hasReportedRanks
      ? {
          kind: 'text',
          key: 'reported',
          header: texts.reportedRankColumn,
          render: ({ reportedRank, pair }) =>
            reportedRank && (
              <FigureButton figure={reportedRank} measure={reportedRank.observation.measure} pair={pair}>
                {formatRank(reportedRank.quantity.value, reportedRank.quantity.value, language)}
              </FigureButton>
            ),
        }
      : null,
    { kind: 'text', key: 'publisher', header: provenance.publisher, render: ({ counted }) => publisherOf(registry, counted, language) },
  ]
  return (
    <DataTable
      caption={chart.tableCaption(title)}
      rows={rows}
      rowKey={({ place }) => place.code}
      columns={columns.filter((column) => column !== null)}
      sort={{ key: 'value', direction: measure.kind === 'rank' ? 'ascending' : 'descending' }}
      isEmphasised={({ isChosen }) => isChosen}
    />
  )
}

/** The rank at the base date, and how it changed since; without one the mark of what is new. */
function changeColumns(comparison: RankingComparison, measure: string, texts: RankChangeMessages, use: PeriodUse, language: Language): readonly DataColumn<RankingRow>[] {
  const changeOf = ({ place }: RankingRow) => comparison.changes.get(place.code)
  return [
    {
      kind: 'number',
      key: 'rankThen',
      header: texts.rankColumn(comparison.base, use),
      parts: (row) => {
        const change = changeOf(row)
        return change?.kind === 'moved' ? { integer: rankText(change.rankThen, language) } : undefined
      },
    },
    {
      kind: 'number',
      key: 'rankChange',
      header: texts.changeColumn,
      parts: () => undefined,
      render: (row) => {
        const change = changeOf(row)
        return change && <RankChangeMark comparison={comparison} change={change} measure={measure} pair={row.pair} />
      },
    },
  ]
}
