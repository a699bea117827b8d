import { changeBetween, changeOnSamePeriod } from './change.ts'
import { counterOf, lineOf } from './counting.ts'
import { type Cell, type Evidence, type ListedFigure, isListed } from './evidence.ts'
import { isValued, missing, type Figure } from './figure.ts'
import { groupBy } from './group-by.ts'
import { hasPrinted, isChosenPlace, isStated, type MatrixBody, type MatrixCell, type MatrixColumn, type MatrixContext, type MatrixRow } from './matrix-body.ts'
import { partsOn, timeColumns, totalPlace, type TimeColumn } from './matrix-scope.ts'
import { sumOfParts, sumOverTime, verdictOfParts, type SumContext } from './matrix-totals.ts'
import { isRanked } from './level.ts'
import { listedFigures } from './nil.ts'
import { documentIdOf } from './own-mark.ts'
import { endYear, type Period } from './period.ts'
import { pickFigures, type PickedFigure } from './pick.ts'
import { measureRows } from './dataset.ts'
import { pairIn, rankingScope, type RankedDimension, type RankingScope, columnDenominator } from './ranking-scope.ts'
import { WORLD, type Place } from './registry.ts'
import { computedShare } from './share.ts'
import { daysOffYearBefore, isSamePeriod, isYearBefore, periodKey } from './time.ts'
import { usedPositions } from './used-positions.ts'
import type { ShareDenominator } from './view.ts'

/** Places against time. */
export function timeMatrix(context: MatrixContext, wantedRows: RankedDimension): MatrixBody {
  const { evidence, view, measure, isMoment, mode } = context
  const scope = rankingScope(evidence, { ...view, over: [wantedRows] })
  const of = view.of ?? columnDenominator(scope)
  const places = placesOfAnyDay(context, scope)
  const cellOf = (code: string): Cell => ({ measure: measure.code, ...pairIn(scope, code) })
  const figures = places.filter(isRanked).flatMap(({ code }) => listedFigures(evidence, cellOf(code)))
  const columns = timeColumns(evidence, view, isMoment, figures)
  const figuresIn = createLookup(evidence, isMoment)
  const picks = columns.map((column) => pickColumn(context, scope, column, places, cellOf, figuresIn))
  const toCell = cellMaker(context, of)
  const cellsOf = (code: string) => {
    const own = picks.map((picked) => picked.parts.get(code) ?? null)
    return columns.map((column, position) => toCell(pairIn(scope, code), own, position, column.period))
  }
  const allRows = places.map((place) => ({ place, cells: cellsOf(place.code), isChosen: isChosenPlace(context, scope.over, place.code) }))
  const byFigures = groupBy(allRows, ({ cells }) => hasPrinted(cells))
  const [shown, empty] = [byFigures.get(true) ?? [], byFigures.get(false) ?? []]
  const whole = totalPlace(evidence, view, scope, columns.at(-1)?.period.endDay ?? Infinity)
  const sums: SumContext = { context, over: scope.over }
  const totals = picks.map(({ total }) => total)
  const published = whole && mode !== 'share' ? columns.map((column, position) => toCell(pairIn(scope, whole.code), totals, position, column.period)) : null
  const summed = mode === 'value' && whole ? picks.map(({ parts }) => sumOfParts(sums, [...parts])) : null
  const over = sumOverTime(context, shown.map(({ cells }) => cells.map(({ figure }) => figure)))
  const refusal = summed?.find((figure) => figure.kind === 'missing' && figure.refusal !== undefined)
  const years = timeColumns(evidence, { ...view, fromYear: null, toYear: null }, isMoment, figures).map(({ period }) => endYear(period))
  const hasExisted = ({ code }: Place) => picks.some(({ parts }) => parts.has(code))
  return {
    directions: { rows: scope.over, columns: 'time' },
    fixed: scope.fixed,
    at: null,
    counter: null,
    of,
    columns: columns.map((column, position) => toColumn(evidence, column, picks[position], summed?.[position] ?? null)),
    rows: shown.map((row, position): MatrixRow => ({ ...row, side: over.sums ? computedCell(row.cells, over.sums[position]) : null })),
    foot: [
      ...(published?.some(({ figure }) => isValued(figure)) ? [{ kind: 'published' as const, place: whole, cells: published, side: over.sums ? sideOf(context, published) : null }] : []),
      ...(summed?.some(isValued) ? [{ kind: 'sum' as const, place: null, cells: summed.map((figure) => sumCell(scope, whole, figure)), side: over.sums ? sideOf(context, summed.map((figure) => sumCell(scope, whole, figure))) : null }] : []),
    ],
    side: over.sums ? { kind: 'sum', place: null } : null,
    refusals: [
      ...(refusal?.kind === 'missing' && refusal.refusal && !summed?.some(isValued) ? [{ over: 'rows' as const, refusal: refusal.refusal }] : []),
      ...(over.refusal ? [{ over: 'time' as const, refusal: over.refusal }] : []),
    ],
    emptyPlaces: empty.map(({ place }) => place).filter(hasExisted),
    hiddenPlaces: [],
    years: years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : null,
  }
}

/** Every place that is a part on any day on which something of the measure was counted. */
function placesOfAnyDay({ evidence, measure }: MatrixContext, scope: RankingScope): readonly Place[] {
  const { dataset } = evidence
  const days = new Set(usedPositions(dataset.period, measureRows(dataset, measure.code), dataset.periods.length).map((position) => dataset.periods[position]?.endDay ?? 0))
  const places = new Map<string, Place>()
  for (const day of days) for (const place of partsOn(scope, day)) places.set(place.code, place)
  return [...places.values()]
}

type Lookup = (cell: Cell, column: TimeColumn) => readonly ListedFigure[]

/** Finds the figures of a cell that belong to a column: of flows, which have many periods, by an index. */
function createLookup(evidence: Evidence, isMoment: boolean): Lookup {
  if (isMoment) return (cell, { period, afterDay }) => listedFigures(evidence, cell).filter((figure) => afterDay < figure.period.endDay && figure.period.endDay <= period.endDay)
  const known = new Map<string, ReadonlyMap<string, readonly ListedFigure[]>>()
  return (cell, { period }) => {
    const key = `${cell.locality}|${cell.partner}`
    const byPeriod = known.get(key) ?? groupBy(listedFigures(evidence, cell), (figure) => periodKey(figure.period, false))
    known.set(key, byPeriod)
    return byPeriod.get(periodKey(period, false)) ?? []
  }
}

/** The figures of a column: of every part that existed then, from one list where one covers all, and of the total. */
interface PickedColumn {
  readonly parts: ReadonlyMap<string, PickedFigure>
  readonly total: PickedFigure | null
}

function pickColumn(context: MatrixContext, scope: RankingScope, column: TimeColumn, places: readonly Place[], cellOf: (code: string) => Cell, figuresIn: Lookup): PickedColumn {
  const { evidence, view } = context
  const day = column.period.endDay
  const present = new Set(partsOn(scope, day).map(({ code }) => code))
  const parts = places.filter(({ code }) => present.has(code))
  const picked = pickFigures(evidence, parts.map(({ code }) => cellOf(code)), column.period, (cell) => figuresIn(cell, column))
  const byCode = new Map(parts.flatMap(({ code }, position): [string, PickedFigure][] => (picked[position] ? [[code, picked[position]]] : [])))
  const whole = totalPlace(evidence, view, scope, day)
  return { parts: byCode, total: whole ? pickTotal(context, cellOf(whole.code), column, byCode, figuresIn) : null }
}

/** The published total: of the documents that print the parts where they print it too. */
function pickTotal({ evidence }: MatrixContext, cell: Cell, column: TimeColumn, parts: ReadonlyMap<string, PickedFigure>, figuresIn: Lookup): PickedFigure | null {
  const sources = new Set([...parts.values()].flatMap(({ picked }) => (isListed(picked) && picked.kind !== 'nil' ? [documentIdOf(picked)] : [])))
  const isOfParts = (figure: ListedFigure) => figure.kind === 'published' && sources.has(documentIdOf(figure))
  const byNearness = (figures: readonly ListedFigure[]) => [...figures.filter(isOfParts), ...figures.filter((figure) => !isOfParts(figure))]
  return pickFigures(evidence, [cell], column.period, () => byNearness(figuresIn(cell, column)))[0] ?? null
}

type Picks = readonly (PickedFigure | null)[]

/** Makes the cell of a column from all the picks of its row. A place that was no part then has none: not applicable. */
function cellMaker(context: MatrixContext, of: ShareDenominator): (pair: MatrixCell['pair'], picks: Picks, position: number, period: Period) => MatrixCell {
  const { evidence, isMoment, mode } = context
  return (pair, picks, position, period) => {
    const own = picks[position]
    const picked = own?.picked ?? missing('not applicable')
    const listed = asListed(picked)
    const figure = !listed || mode === 'value' ? picked : mode === 'share' ? computedShare(evidence, listed, of) : changeInRow(context, listed, picks)
    return {
      pair,
      figure,
      alsoReported: own?.alsoReported ?? [],
      otherDate: listed && !isSamePeriod(listed.period, period, isMoment) ? listed.period : null,
      isStatement: isStated(evidence, picked),
    }
  }
}

function asListed(figure: Figure | undefined): ListedFigure | null {
  return figure && isListed(figure) ? figure : null
}

/** Change on the same period of the year before: from the row's own cell of that date where it is of the same counter. */
function changeInRow({ evidence, isMoment }: MatrixContext, figure: ListedFigure, picks: Picks): Figure {
  const { registry } = evidence
  const isEarlier = (other: ListedFigure) => (isMoment ? daysOffYearBefore(other.period, figure.period) !== null : isYearBefore(other.period, figure.period))
  const earlier = picks.map((pick) => asListed(pick?.picked)).find((other) => other !== null && isEarlier(other) && lineOf(registry, other) === lineOf(registry, figure))
  return earlier ? changeBetween(registry, figure, earlier, 'change') : changeOnSamePeriod(evidence, figure)
}

function toColumn(evidence: Evidence, { period }: TimeColumn, picked: PickedColumn | undefined, sum: Figure | null): MatrixColumn {
  const figures = [...(picked?.parts.values() ?? [])].flatMap(({ picked: figure }) => asListed(figure) ?? [])
  const [commonest] = [...groupBy(figures, (figure) => counterOf(evidence.registry, figure))].toSorted((a, b) => b[1].length - a[1].length)
  const verdict = sum && picked?.total ? verdictOfParts(evidence, sum, picked.total.picked) : null
  return { kind: 'time', key: period.text, period, counter: commonest?.[0] ?? null, verdict }
}

function computedCell(cells: readonly MatrixCell[], figure: Figure | undefined): MatrixCell | null {
  const pair = cells[0]?.pair
  return pair && figure ? { pair, figure, alsoReported: [], otherDate: null, isStatement: false } : null
}

function sumCell(scope: RankingScope, whole: Place | null, figure: Figure): MatrixCell {
  return { pair: pairIn(scope, whole?.code ?? WORLD), figure, alsoReported: [], otherDate: null, isStatement: false }
}

function sideOf(context: MatrixContext, cells: readonly MatrixCell[]): MatrixCell | null {
  const [sum] = sumOverTime(context, [cells.map(({ figure }) => figure)]).all
  return computedCell(cells, sum)
}
