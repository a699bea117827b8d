import { brokenTimes } from '../../domain/broken-periods.ts'
import { tableUnit } from '../../domain/format/unit-text.ts'
import { isValued } from '../../domain/figure.ts'
import type { MatrixCell } from '../../domain/matrix-body.ts'
import type { MatrixSorting } from '../../domain/matrix-sort.ts'
import type { Matrix } from '../../domain/matrix.ts'
import { pairIn } from '../../domain/ranking-scope.ts'
import { WORLD } from '../../domain/registry.ts'
import { heatFills } from '../../parts/heat-colours.ts'
import { withLetters } from '../../parts/ribbon.ts'
import { useAskAbout, useMessages, useViewState, useWords } from '../../state/stores.ts'
import type { GridPlace } from '../../ui/gridNavigation.ts'
import { HeatGrid, type HeatGridHead } from '../../ui/HeatGrid.tsx'
import type { HeatGridRow } from '../../ui/HeatGridBody.tsx'
import { columnName, gridCell, isCutOnPaper, totalName } from './matrix-words.ts'

interface MatrixGridProps {
  /** Sorted as `sorting` says. */
  readonly matrix: Matrix
  readonly sorting: MatrixSorting
  readonly onSort: (sorting: MatrixSorting) => void
  readonly title: string
}

/** The matrix as a grid of colours: heads sort, names lead to their trend, numbers tell who says so. */
export function MatrixGrid({ matrix, sorting, onSort, title }: MatrixGridProps) {
  const messages = useMessages()
  const words = useWords()
  const change = useViewState((state) => state.change)
  const askAbout = useAskAbout()
  const { rows, foot, columns, side, directions, fixed, measure, unit } = matrix
  const { matrix: own, chart, compare, ranking, language } = messages
  const isTime = directions.columns === 'time'
  const texts = { messages, words, use: words.periodUse(measure.code) }
  const fills = heatFills(matrix.heat, matrix.mode === 'change')
  const hasCounters = new Set(columns.map((column) => (column.kind === 'time' ? column.counter : null))).size > 1
  const sideName = side && totalName(side, directions.columns, texts)
  const spoken = [...columns.map((column) => columnName(column, 'long', texts)), ...(sideName === null ? [] : [sideName])]
  const directionOf = (by: MatrixSorting['by'], key: string) =>
    sorting.by === by && sorting.key === key ? ({ sort: sorting.isDescending ? 'descending' : 'ascending' } as const) : {}

  function toggled(by: MatrixSorting['by'], key: string): MatrixSorting {
    const isSame = sorting.by === by && sorting.key === key
    return { by, key, isDescending: isSame ? !sorting.isDescending : by !== 'name' && measure.kind !== 'rank' }
  }

  const sortTitle = (by: MatrixSorting['by'], key: string, name: string) => compare.sortBy(name, toggled(by, key).isDescending)
  const rowsName = directions.rows === 'partner' ? chart.partner : chart.place
  const corner: HeatGridHead = { key: '', text: rowsName, note: tableUnit(unit, language), title: sortTitle('name', '', rowsName), ...directionOf('name', '') }
  const broken = brokenTimes(matrix)
  const heads = columns.map((column, position): HeatGridHead => ({
    key: column.key,
    text: withLetters(columnName(column, 'short', texts), broken.get(position)),
    note: hasCounters && column.kind === 'time' ? (column.counter ?? own.statement) : undefined,
    title: sortTitle('column', column.key, spoken[position] ?? ''),
    ...directionOf('column', column.key),
  }))
  const sideHead: readonly HeatGridHead[] = sideName === null ? [] : [{ key: 'side', text: sideName, isWide: true, title: sortTitle('side', '', sideName), ...directionOf('side', '') }]
  const cellsOf = (name: string, cells: readonly MatrixCell[], sideCell: MatrixCell | null, isTotal: boolean) => [
    ...cells.map((cell, position) => gridCell(matrix, cell, name, spoken[position] ?? '', isTotal ? null : fills, texts)),
    ...(sideName === null ? [] : [gridCell(matrix, sideCell, name, sideName, null, texts)]),
  ]
  const gridRows = rows.map(({ place, cells, side: sideCell, isChosen }): HeatGridRow => {
    const name = words.place(place.code)
    return {
      key: place.code,
      head: name,
      title: isTime ? ranking.trendOf(name) : sortTitle('row', place.code, name),
      isEmphasised: isChosen,
      cells: cellsOf(name, cells, sideCell, false),
      ...directionOf('row', place.code),
    }
  })
  const footRows = foot.map((total): HeatGridRow => {
    const name = totalName(total, directions.rows, texts)
    return { key: `${total.kind} total`, head: name, title: name, cells: cellsOf(name, total.cells, total.side, true) }
  })

  function handlePress({ row, column }: GridPlace): void {
    if (row === 0) {
      const head = columns[column - 1]
      onSort(column === 0 ? toggled('name', '') : head ? toggled('column', head.key) : toggled('side', ''))
      return
    }
    const pressed = rows[row - 1] ?? foot[row - 1 - rows.length]
    const place = rows[row - 1]?.place
    if (column > 0) openCell(pressed?.cells[column - 1] ?? pressed?.side ?? null)
    else if (place && !isTime) onSort(toggled('row', place.code))
    else if (place && fixed !== null) {
      const { locality, partner } = pairIn({ over: directions.rows, fixed }, place.code)
      change({ kind: 'trend', localities: [locality], partners: partner === WORLD ? [] : [partner] })
    }
  }

  function openCell(cell: MatrixCell | null): void {
    if (cell && isValued(cell.figure)) askAbout({ figure: cell.figure, measure: measure.code, pair: cell.pair, alsoReported: cell.alsoReported })
  }

  return <HeatGrid label={chart.tableCaption(title)} help={own.keys} corner={corner} columns={[...heads, ...sideHead]} rows={gridRows} foot={footRows} isCutOnPaper={isCutOnPaper(matrix)} onPress={handlePress} />
}
