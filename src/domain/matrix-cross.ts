import { changeOnSamePeriod } from './change.ts'
import { counterOf, isOfficialCount } from './counting.ts'
import { isListed, sourceOf, type Evidence } from './evidence.ts'
import { isValued, missing } from './figure.ts'
import { countryOf } from './level.ts'
import { hasPrinted, isChosenPlace, isStated, type MatrixBody, type MatrixCell, type MatrixContext, type MatrixFoot, type MatrixRow, type MatrixTotal } from './matrix-body.ts'
import { crossScope, type CrossScope, type MatrixDirections } from './matrix-scope.ts'
import { sumOfReported } from './matrix-totals.ts'
import { pickFigures, type PickedFigure } from './pick.ts'
import { WORLD, type Place } from './registry.ts'
import { pairKey } from './scope.ts'
import { computedShare } from './share.ts'
import { isSamePeriod } from './time.ts'
import type { Pair, View } from './view.ts'

/** More columns of places cannot be read side by side. */
const MOST_PLACE_COLUMNS = 24

/** Figures of pairs at a date, by `pairKey`. */
type Picks = ReadonlyMap<string, PickedFigure>

/**
 * Localities against partners at a date. Statements of different dates and documents are not added; the totals beside them
 * are what documents print. What one official document reports of all of them is added for each place, the largest first.
 */
export function crossMatrix(context: MatrixContext, directions: MatrixDirections): MatrixBody {
  const { evidence, view, measure, mode } = context
  const scope = crossScope(evidence, view, measure)
  if (!scope) return emptyBody(context, directions)
  const picks = pickPairs(context, scope.pairs, scope.at)
  const counter = commonCounter(evidence, picks)
  const isByLocality = directions.rows === 'locality'
  const ordered = (places: readonly Place[], dimension: 'locality' | 'partner') => (counter === null ? places : largestFirst(places, scope, picks, dimension))
  const [rowPlaces, allColumns] = isByLocality ? [scope.localities, ordered(scope.partners, 'partner')] : [scope.partners, ordered(scope.localities, 'locality')]
  const { shown: columnPlaces, hidden } = boundColumns(view, allColumns)
  const pairOf = (row: string, column: string): Pair => (isByLocality ? { locality: row, partner: column } : { locality: column, partner: row })
  const pairsOf = (row: Place) => columnPlaces.map((column) => pairOf(row.code, column.code))
  const unknown = rowPlaces.flatMap(pairsOf).filter((pair) => !picks.has(pairKey(pair)))
  const toCell = cellMaker(context, new Map([...picks, ...pickPairs(context, unknown, scope.at)]), scope.at)
  const allRows = rowPlaces.map((place) => ({ place, cells: pairsOf(place).map(toCell) }))
  const isFilled = columnPlaces.map((_, position) => allRows.some(({ cells }) => hasPrinted(cells.slice(position, position + 1))))
  const keep = <Member>(members: readonly Member[]) => members.filter((_, position) => isFilled[position])
  const filled = allRows.filter(({ cells }) => hasPrinted(cells)).map(({ place, cells }) => ({ place, cells: keep(cells) }))
  const columns = keep(columnPlaces)
  const totals = (counter === null ? null : reportedTotals(context, scope, picks)) ?? publishedTotals(context, scope)
  const [ofRows, ofColumns] = isByLocality ? [totals.localities, totals.partners] : [totals.partners, totals.localities]
  const sides = filled.map(({ place }) => ofRows.cellOf(place.code))
  const feet = columns.map(({ code }) => ofColumns.cellOf(code))
  const hasSide = sides.some(hasFigure)
  const hasFoot = feet.some(hasFigure)
  const foot: readonly MatrixFoot[] = [{ kind: totals.kind, place: ofColumns.place, cells: feet.filter((cell) => cell !== null), side: hasSide ? totals.corner : null }]
  return {
    directions,
    fixed: null,
    at: scope.at,
    counter,
    of: view.of ?? 'locality',
    columns: columns.map((place) => ({ kind: 'place', key: place.code, place })),
    rows: filled.map((row, position): MatrixRow => ({ ...row, side: hasSide ? (sides[position] ?? null) : null, isChosen: isChosenPlace(context, directions.rows, row.place.code) })),
    foot: hasFoot ? foot : [],
    side: hasSide ? { kind: totals.kind, place: ofRows.place } : null,
    refusals: filled.length > 0 && totals.kind === 'published' && (counter === null || mode === 'value') ? [{ over: 'rows', refusal: measure.addsOver.includes(directions.rows) ? 'across sources' : 'not additive' }] : [],
    emptyPlaces: rowPlaces.filter((place) => filled.every((row) => row.place !== place)),
    hiddenPlaces: hidden,
    years: null,
  }
}

function emptyBody({ view }: MatrixContext, directions: MatrixDirections): MatrixBody {
  return { directions, fixed: null, at: null, counter: null, of: view.of ?? 'locality', columns: [], rows: [], foot: [], side: null, refusals: [], emptyPlaces: [], hiddenPlaces: [], years: null }
}

function pickPairs({ evidence, measure }: MatrixContext, pairs: readonly Pair[], at: CrossScope['at']): Picks {
  const picked = pickFigures(evidence, pairs.map((pair) => ({ measure: measure.code, ...pair })), at)
  return new Map(pairs.flatMap((pair, position): [string, PickedFigure][] => (picked[position] ? [[pairKey(pair), picked[position]]] : [])))
}

/** The counter of whose official figures all cells are; null where there is none such. */
function commonCounter({ registry }: Evidence, picks: Picks): string | null {
  const figures = [...picks.values()].flatMap(({ picked }) => (isListed(picked) ? [picked] : []))
  const counters = new Set(figures.map((figure) => (isOfficialCount(sourceOf(registry, figure)) ? counterOf(registry, figure) : null)))
  const [counter] = counters
  return counters.size === 1 ? (counter ?? null) : null
}

/** Places by all that moved, in whichever direction. */
function largestFirst(places: readonly Place[], { pairs }: CrossScope, picks: Picks, dimension: 'locality' | 'partner'): readonly Place[] {
  const sizes = new Map<string, number>()
  for (const pair of pairs) {
    const figure = picks.get(pairKey(pair))?.picked
    if (figure && isValued(figure)) sizes.set(pair[dimension], (sizes.get(pair[dimension]) ?? 0) + Math.abs(figure.quantity.value))
  }
  return places.toSorted((a, b) => (sizes.get(b.code) ?? 0) - (sizes.get(a.code) ?? 0))
}

/** The first columns, those the reader has chosen before all others. */
function boundColumns({ localities, partners }: View, places: readonly Place[]): { readonly shown: readonly Place[]; readonly hidden: readonly Place[] } {
  const isChosen = ({ code }: Place) => localities.includes(code) || partners.includes(code)
  const ordered = [...places.filter(isChosen), ...places.filter((place) => !isChosen(place))]
  return { shown: ordered.slice(0, MOST_PLACE_COLUMNS), hidden: ordered.slice(MOST_PLACE_COLUMNS) }
}

function cellMaker({ evidence, view, isMoment, mode }: MatrixContext, picks: Picks, at: CrossScope['at']): (pair: Pair) => MatrixCell {
  return (pair) => {
    const { picked, alsoReported } = picks.get(pairKey(pair)) ?? { picked: missing('not reported'), alsoReported: [] }
    const listed = isListed(picked) ? picked : null
    const isItself = pair.locality === pair.partner && !listed
    const figure = isItself ? missing('not applicable') : !listed || mode === 'value' ? picked : mode === 'share' ? computedShare(evidence, listed, view.of ?? 'locality') : changeOnSamePeriod(evidence, listed)
    return { pair, figure, alsoReported, otherDate: listed && !isSamePeriod(listed.period, at, isMoment) ? listed.period : null, isStatement: isStated(evidence, picked) }
  }
}

/** Totals of every locality and of every partner. */
interface CrossTotals {
  readonly kind: MatrixTotal['kind']
  readonly localities: TotalsOf
  readonly partners: TotalsOf
  readonly corner: MatrixCell | null
}

interface TotalsOf {
  readonly place: Place | null
  readonly cellOf: (code: string) => MatrixCell | null
}

/** What the document reports of each place, added; null where it may not be added or is not all from one. */
function reportedTotals({ evidence, view, measure, mode }: MatrixContext, { pairs }: CrossScope, picks: Picks): CrossTotals | null {
  if (mode !== 'value') return null
  const entries = pairs.flatMap((pair) => {
    const figure = picks.get(pairKey(pair))?.picked
    return figure && isListed(figure) ? [{ pair, figure }] : []
  })
  const sums = sumOfReported(evidence, measure, entries)
  if (!sums) return null
  const toCell = (pair: Pair, figure: MatrixCell['figure'] | undefined): MatrixCell | null => (figure ? { pair, figure, alsoReported: [], otherDate: null, isStatement: false } : null)
  const whole = view.localities[0] ?? WORLD
  return {
    kind: 'reported',
    localities: { place: null, cellOf: (code) => toCell({ locality: code, partner: WORLD }, sums.localities.get(code)) },
    partners: { place: null, cellOf: (code) => toCell({ locality: whole, partner: code }, sums.partners.get(code)) },
    corner: toCell({ locality: whole, partner: WORLD }, sums.all),
  }
}

/** The totals that documents print: of a locality from all partners, of its country from a partner. */
function publishedTotals(context: MatrixContext, { localities, partners, at }: CrossScope): CrossTotals {
  const { registry } = context.evidence
  const [locality] = localities
  const country = locality && locality.kind !== 'country' ? (registry.places.get(countryOf(registry, locality.code) ?? '') ?? null) : null
  const world = registry.places.get(WORLD) ?? null
  const hasTotals = context.mode !== 'share'
  const pairs = [
    ...localities.map(({ code }) => ({ locality: code, partner: WORLD })),
    ...(country ? [...partners.map(({ code }) => code), WORLD].map((partner) => ({ locality: country.code, partner })) : []),
  ]
  const toCell = cellMaker(context, hasTotals ? pickPairs(context, pairs, at) : new Map(), at)
  return {
    kind: 'published',
    localities: { place: world, cellOf: (code) => (hasTotals && world ? toCell({ locality: code, partner: WORLD }) : null) },
    partners: { place: country, cellOf: (code) => (hasTotals && country ? toCell({ locality: country.code, partner: code }) : null) },
    corner: hasTotals && country ? toCell({ locality: country.code, partner: WORLD }) : null,
  }
}

function hasFigure(cell: MatrixCell | null): boolean {
  return cell !== null && isValued(cell.figure)
}
