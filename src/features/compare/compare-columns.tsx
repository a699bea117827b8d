import type { Comparison } from '../../domain/comparison.ts'
import type { CompareRow } from '../../domain/comparison-row.ts'
import { isValued } from '../../domain/figure.ts'
import { formatPeriod, formatYearRange } from '../../domain/format/period-text.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import { calendarDate } from '../../domain/period.ts'
import type { CompareColumn } from '../../domain/view.ts'
import { FigureButton } from '../../parts/FigureButton.tsx'
import { changeParts, valueParts } from '../../parts/number-parts.ts'
import { Button } from '../../ui/Button.tsx'
import type { DataColumn } from '../../ui/dataColumn.ts'
import { CrossIcon } from '../../ui/icons.tsx'
import { NotedNumber, PlaceCell, RankCell, ShareCell, TrendCell, ValueCell } from './CompareCells.tsx'
import { changeDatesText, otherDate, pairName, sharedText, shareTotalText, unbroken, type RowTexts } from './row-words.ts'

type Column = DataColumn<CompareRow>

/** The columns of a comparison. What all rows share stands in the head; `hasNotes`: the rest stands under the numbers. */
export function compareColumns(comparison: Comparison, texts: RowTexts, hasNotes: boolean, onRemove: ((row: CompareRow) => void) | null): readonly Column[] {
  const { compare } = texts.messages
  const columns: Record<CompareColumn, () => Column> = {
    place: () => ({ kind: 'text', key: 'place', header: compare.columns.place, isSortable: true, render: (row) => <PlaceCell row={row} texts={texts} /> }),
    value: () => valueColumn(comparison, texts, hasNotes),
    date: () => ({
      kind: 'text',
      key: 'date',
      header: compare.columns.date,
      isSortable: true,
      render: ({ value }) => isValued(value) && formatPeriod(value.period, texts.use, texts.messages.language, 'short'),
    }),
    share: () => shareColumn(comparison, texts, hasNotes),
    rank: () => rankColumn(comparison, texts, hasNotes),
    change: () => changeColumn('change', comparison, texts, hasNotes),
    since: () => changeColumn('since', comparison, texts, hasNotes),
    size: () => sizeColumn(comparison, texts, hasNotes),
  }
  return [
    ...comparison.columns.map((column) => columns[column]()),
    ...trendColumn(comparison, texts, hasNotes),
    ...(onRemove ? [removeColumn(texts, onRemove)] : []),
  ]
}

function valueColumn({ measure }: Comparison, texts: RowTexts, hasNotes: boolean): Column {
  const { language } = texts.messages
  return {
    kind: 'number',
    key: 'value',
    header: texts.words.measure(measure.code),
    unit: tableUnit(measure.unit, language),
    isSortable: true,
    parts: ({ value }) => (isValued(value) ? valueParts(value.quantity, value.unit, language) : undefined),
    render: (row, number) => <ValueCell row={row} texts={texts} measure={measure.code} number={number} hasNotes={hasNotes} />,
  }
}

/** Numbers in a line where all are computed of one total, which the head then names; else words under each other. */
function shareColumn({ measure, rows }: Comparison, texts: RowTexts, hasNotes: boolean): Column {
  const { language, compare } = texts.messages
  const total = rows.some(({ share }) => share.reported) ? null : sharedText(rows.map((row) => shareTotalText(row, texts)))
  const head = { key: 'share', header: compare.columns.share, isSortable: true }
  if (total === null) return { ...head, kind: 'text', render: (row) => <ShareCell row={row} texts={texts} measure={measure.code} hasNotes={hasNotes} /> }
  return {
    ...head,
    kind: 'number',
    unit: `%, ${unbroken(total)}`,
    parts: ({ share: { computed } }) => (isValued(computed) ? valueParts(computed.quantity, computed.unit, language) : undefined),
    render: ({ share, pair }, number) => (
      <FigureButton figure={share.computed} measure={measure.code} pair={pair}>
        {number}
      </FigureButton>
    ),
  }
}

function rankColumn({ measure, rows }: Comparison, texts: RowTexts, hasNotes: boolean): Column {
  const { compare } = texts.messages
  const among = sharedText(rows.map(({ rank }) => (rank.range ? compare.rankAmong(rank.rankedCount) : null)))
  return {
    kind: 'text',
    key: 'rank',
    header: compare.columns.rank,
    unit: among ?? undefined,
    isSortable: true,
    render: (row) => <RankCell row={row} texts={texts} measure={measure.code} hasNotes={hasNotes} isCountShared={among !== null} />,
  }
}

function changeColumn(column: 'change' | 'since', { measure, rows }: Comparison, texts: RowTexts, hasNotes: boolean): Column {
  const { language, compare } = texts.messages
  const dates = sharedText(rows.map((row) => changeDatesText(row[column], texts)))
  return {
    kind: 'number',
    key: column,
    header: compare.columns[column],
    unit: dates === null ? '%' : `%, ${unbroken(dates)}`,
    isSortable: true,
    parts: (row) => {
      const figure = row[column]
      return isValued(figure) ? changeParts(figure.quantity, figure.unit, language) : undefined
    },
    render: (row, number) => (
      <NotedNumber isWide note={hasNotes && dates === null ? changeDatesText(row[column], texts) : null}>
        <FigureButton figure={row[column]} measure={measure.code} pair={row.pair}>
          {number}
        </FigureButton>
      </NotedNumber>
    ),
  }
}

function sizeColumn({ measure }: Comparison, texts: RowTexts, hasNotes: boolean): Column {
  const { language, compare } = texts.messages
  return {
    kind: 'number',
    key: 'size',
    header: compare.columns.size,
    unit: tableUnit('USD million per project', language),
    isSortable: true,
    parts: ({ size }) => (isValued(size) ? valueParts(size.quantity, size.unit, language) : undefined),
    render: (row, number) => (
      <NotedNumber note={hasNotes ? otherDate(row.size, row, texts) : null}>
        <FigureButton figure={row.size} measure={measure.code} pair={row.pair}>
          {number}
        </FigureButton>
      </NotedNumber>
    ),
  }
}

/** All pictures run over the same years, which the head names. */
function trendColumn({ rows }: Comparison, texts: RowTexts, hasNotes: boolean): readonly Column[] {
  const days = rows.flatMap(({ trend }) => [...trend.counted.flat(), ...trend.stated].map(({ day }) => day))
  if (days.length === 0) return []
  const [fromDay, toDay] = [Math.min(...days), Math.max(...days)]
  const years = formatYearRange(calendarDate(Math.floor(fromDay)).year, calendarDate(Math.floor(toDay)).year, texts.messages.language)
  return [{ kind: 'text', key: 'trend', header: texts.messages.compare.trend, unit: years, render: (row) => <TrendCell row={row} texts={texts} fromDay={fromDay} toDay={toDay} isLow={!hasNotes} /> }]
}

function removeColumn(texts: RowTexts, onRemove: (row: CompareRow) => void): Column {
  const { compare } = texts.messages
  return {
    kind: 'text',
    key: 'remove',
    header: compare.remove,
    isScreenOnly: true,
    render: (row) => {
      const label = compare.unpin(pairName(row.pair, texts))
      return (
        <Button look="icon" aria-label={label} title={label} onClick={() => onRemove(row)}>
          <CrossIcon />
        </Button>
      )
    },
  }
}
