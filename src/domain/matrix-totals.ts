import { addFigures, additionRefusal } from './additivity.ts'
import { lineOf } from './counting.ts'
import { leavesOf, type Evidence, type ListedFigure } from './evidence.ts'
import { isValued, missing, refused, type Figure, type Refusal } from './figure.ts'
import { groupBy } from './group-by.ts'
import type { MatrixContext } from './matrix-body.ts'
import { baseSourceId, documentIdOf } from './own-mark.ts'
import { comparePeriods } from './period.ts'
import type { PickedFigure } from './pick.ts'
import { sumQuantities } from './quantity.ts'
import type { RankedDimension } from './ranking-scope.ts'
import { isCount, type Measure, type Place, type Registry } from './registry.ts'
import { isExact, verdictOf, type Reconciliation } from './residual.ts'
import type { Pair } from './view.ts'

/** Sums of a matrix, where rule 2 allows them. */

export interface SumContext {
  readonly context: MatrixContext
  readonly over: RankedDimension
}

const refusals = new WeakMap<Registry, Map<string, Refusal | null>>()

/**
 * The parts of a column, added. The first part without a figure leaves the sum without one, for its reason: an incomplete
 * sum is no total. Refused where figures of the measure or these places may not be added, and 'across sources' where the
 * parts are not one document's.
 */
export function sumOfParts({ context, over }: SumContext, parts: readonly (readonly [string, PickedFigure])[]): Figure {
  const refusal = refusalToAdd(context, over, parts.map(([code]) => code))
  if (refusal) return refused(refusal)
  const figures = parts.map(([, { picked }]) => picked)
  const valued = figures.filter(isValued)
  const [absent] = figures.filter((figure) => figure.kind === 'missing')
  const [first] = valued
  if (absent || !first) return absent ?? missing('not reported')
  if (new Set(valued.flatMap(leavesOf).map(documentIdOf)).size > 1) return refused('across sources')
  const [latest = first.period] = valued.map(({ period }) => period).toSorted((a, b) => comparePeriods(b, a))
  return { kind: 'computed', computation: 'sum', unit: first.unit, period: latest, quantity: sumQuantities(valued.map(({ quantity }) => quantity)), parts: valued }
}

/** `additionRefusal`, asked once for each set of places: it compares every two of them. */
function refusalToAdd({ evidence, measure }: MatrixContext, over: RankedDimension, codes: readonly string[]): Refusal | null {
  const known = refusals.get(evidence.registry) ?? new Map<string, Refusal | null>()
  refusals.set(evidence.registry, known)
  const key = `${measure.code} ${over} ${codes.join(' ')}`
  const refusal = known.get(key)
  if (refusal !== undefined) return refusal
  const found = additionRefusal(evidence.registry, measure, over, codes.flatMap((code) => evidence.registry.places.get(code) ?? []))
  known.set(key, found)
  return found
}

/** Sums over time, one for each row of figures. */
export interface TimeSums {
  readonly all: readonly Figure[]
  /** null: no row has one. */
  readonly sums: readonly Figure[] | null
  /** Why no row has one; null: some have, or there is nothing to add. */
  readonly refusal: Refusal | null
}

/** Rows of figures added over time: never stocks, shares or changes; only what one counter counted, without gaps. */
export function sumOverTime({ evidence, mode }: MatrixContext, rows: readonly (readonly Figure[])[]): TimeSums {
  const all = rows.map((figures) => (mode === 'value' ? sumOfRow(evidence, figures) : refused('not additive')))
  if (all.some(isValued)) return { all, sums: all, refusal: null }
  const found = all.find((figure) => figure.kind === 'missing' && figure.refusal !== undefined)
  return { all, sums: null, refusal: mode === 'value' && found?.kind === 'missing' ? (found.refusal ?? null) : null }
}

function sumOfRow({ registry }: Evidence, figures: readonly Figure[]): Figure {
  const valued = figures.filter(isValued)
  const sum = addFigures(registry, figures, 'time')
  return isValued(sum) && new Set(valued.map((figure) => lineOf(registry, figure))).size > 1 ? refused('across sources') : sum
}

/** Whether the parts agree with the total that the same document prints (rule 9); null where they cannot be compared. */
export function verdictOfParts({ registry }: Evidence, sum: Figure, total: Figure): Reconciliation['verdict'] | null {
  if (sum.kind !== 'computed' || total.kind !== 'published') return null
  const printed = sum.parts.filter((part) => part.kind === 'published').map(({ observation }) => observation)
  const measure = registry.measures.get(total.observation.measure)
  const isComparable = printed.length > 0 && [total.observation, ...printed].every((one) => isExact(one) && baseSourceId(one.source) === baseSourceId(total.observation.source))
  if (!measure || !isComparable) return null
  const parts = { parts: printed.length, sumOfParts: sum.quantity.value, finestStep: Math.min(...printed.map(({ precision }) => precision)) }
  return verdictOf('partners', total.observation, parts, isCount(measure)).verdict
}

/** What one document reports of localities and partners, added: of each locality, of each partner, and of all. */
export interface ReportedSums {
  readonly localities: ReadonlyMap<string, Figure>
  readonly partners: ReadonlyMap<string, Figure>
  readonly all: Figure
}

/**
 * Figures of pairs at one date, added for each locality and each partner; what is missing is in no sum. null where figures of the
 * measure or these places may not be added both ways, or are not all of one document.
 */
export function sumOfReported({ registry }: Evidence, measure: Measure, entries: readonly { readonly pair: Pair; readonly figure: ListedFigure }[]): ReportedSums | null {
  const along = (over: RankedDimension) => groupBy(entries, ({ pair }) => pair[over])
  const [localities, partners] = [along('locality'), along('partner')]
  const placesOf = (codes: Iterable<string>) => [...codes].flatMap((code) => registry.places.get(code) ?? [])
  // Where all may be added, so may any of them.
  const isLawful = isOneLevel(placesOf(localities.keys())) && isOneLevel(placesOf(partners.keys())) && measure.addsOver.includes('locality') && measure.addsOver.includes('partner')
  if (!isLawful || new Set(entries.flatMap(({ figure }) => leavesOf(figure)).map(documentIdOf)).size !== 1) return null
  const toSum = (parts: typeof entries): Figure => {
    const figures = parts.map(({ figure }) => figure)
    const [first] = figures
    if (!first) return missing('not reported')
    return { kind: 'computed', computation: 'sum', unit: first.unit, period: first.period, quantity: sumQuantities(figures.map(({ quantity }) => quantity)), parts: figures }
  }
  const sums = (groups: typeof localities) => new Map([...groups].map(([code, parts]) => [code, toSum(parts)]))
  return { localities: sums(localities), partners: sums(partners), all: toSum(entries) }
}

/** Countries lie in no other, so that hundreds of them need not be looked at two by two. */
function isOneLevel(places: readonly Place[]): boolean {
  return places.every(({ kind, validToDay }) => kind === 'country' && validToDay === null)
}
