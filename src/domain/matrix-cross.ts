import { changeOnSamePeriod } from './change.ts'
import { isValued } from './figure.ts'
import { countryOf } from './level.ts'
import { hasPrinted, isChosenPlace, isStated, type MatrixBody, type MatrixCell, type MatrixContext, type MatrixRow } from './matrix-body.ts'
import { crossScope, type MatrixDirections } from './matrix-scope.ts'
import { pickFigures } from './pick.ts'
import { WORLD, type Place } from './registry.ts'
import { computedShare } from './share.ts'
import { isSamePeriod } from './time.ts'
import type { Pair } from './view.ts'

/**
 * Localities against partners at a date. No official table crosses the two, so the cells are statements of different dates
 * and documents: they are not added; the totals beside them are what documents print.
 */
export function crossMatrix(context: MatrixContext, directions: MatrixDirections): MatrixBody {
  const { evidence, view, measure, mode } = context
  const { registry } = evidence
  const of = view.of ?? 'locality'
  const scope = crossScope(evidence, view, measure)
  const isByLocality = directions.rows === 'locality'
  const [rowPlaces, columnPlaces] = isByLocality ? [scope?.localities ?? [], scope?.partners ?? []] : [scope?.partners ?? [], scope?.localities ?? []]
  const pairOf = (row: string, column: string): Pair => (isByLocality ? { locality: row, partner: column } : { locality: column, partner: row })
  const cellsOf = (pairs: readonly Pair[]): readonly MatrixCell[] => (scope ? pickCells(context, pairs, scope.at, of) : [])
  const allRows = rowPlaces.map((place) => ({ place, cells: cellsOf(columnPlaces.map((column) => pairOf(place.code, column.code))) }))
  const isFilled = columnPlaces.map((_, position) => hasPrinted(allRows.flatMap(({ cells }) => cells[position] ?? [])))
  const keep = <Member>(members: readonly Member[]) => members.filter((_, position) => isFilled[position])
  const filled = allRows.filter(({ cells }) => hasPrinted(cells)).map(({ place, cells }) => ({ place, cells: keep(cells) }))
  const columns = keep(columnPlaces)
  const [locality] = scope?.localities ?? []
  const country = locality && locality.kind !== 'country' ? (registry.places.get(countryOf(registry, locality.code) ?? '') ?? null) : null
  const world = registry.places.get(WORLD) ?? null
  const [rowTotal, columnTotal] = isByLocality ? [world, country] : [country, world]
  const hasTotals = mode !== 'share'
  const sides = hasTotals && rowTotal ? cellsOf(filled.map(({ place }) => pairOf(place.code, rowTotal.code))) : []
  const feet = hasTotals && columnTotal ? cellsOf(columns.map(({ code }) => pairOf(columnTotal.code, code))) : []
  const [corner] = hasTotals && rowTotal && columnTotal ? cellsOf([pairOf(columnTotal.code, rowTotal.code)]) : []
  const hasSide = sides.some(({ figure }) => isValued(figure))
  return {
    directions,
    fixed: null,
    at: scope?.at ?? null,
    of,
    columns: columns.map((place) => ({ kind: 'place', key: place.code, place })),
    rows: filled.map(({ place, cells }, position): MatrixRow => ({ place, cells, side: hasSide ? (sides[position] ?? null) : null, isChosen: isChosenPlace(view, directions.rows, place.code) })),
    foot: feet.some(({ figure }) => isValued(figure)) ? [{ kind: 'published', place: columnTotal, cells: feet, side: hasSide ? (corner ?? null) : null }] : [],
    side: hasSide ? { kind: 'published', place: rowTotal } : null,
    refusals: filled.length > 0 ? [{ over: 'rows', refusal: measure.addsOver.includes(directions.rows) ? 'across sources' : 'not additive' }] : [],
    emptyPlaces: notIn(allRows.map(({ place }) => place), filled.map(({ place }) => place)),
    hiddenPlaces: scope?.hiddenPartners ?? [],
    years: null,
  }
}

function pickCells({ evidence, measure, isMoment, mode }: MatrixContext, pairs: readonly Pair[], at: NonNullable<MatrixBody['at']>, of: MatrixBody['of']): readonly MatrixCell[] {
  const picks = pickFigures(evidence, pairs.map((pair) => ({ measure: measure.code, ...pair })), at)
  return pairs.flatMap((pair, position): readonly MatrixCell[] => {
    const own = picks[position]
    if (!own) return []
    const { picked, alsoReported } = own
    const listed = picked.kind === 'published' || picked.kind === 'nil' ? picked : null
    const figure = !listed || mode === 'value' ? picked : mode === 'share' ? computedShare(evidence, listed, of) : changeOnSamePeriod(evidence, listed)
    return [{ pair, figure, alsoReported, otherDate: listed && !isSamePeriod(listed.period, at, isMoment) ? listed.period : null, isStatement: isStated(evidence, picked) }]
  })
}

function notIn(all: readonly Place[], shown: readonly Place[]): readonly Place[] {
  return all.filter((place) => !shown.includes(place))
}
