import { cellOf, type Cell } from './evidence.ts'
import { missing, refused, type Figure, type Refusal, type ValuedFigure } from './figure.ts'
import { existTogether, isWithin } from './level.ts'
import { comparePeriods, isLikePart, type Period } from './period.ts'
import { subtractQuantities, sumQuantities } from './quantity.ts'
import { isAggregate, type Dimension, type Measure, type Place, type Registry } from './registry.ts'

/** Rule 2: what may be added. */

/** Between the cut-off day of one year and the first day of the next lie at most so many days. */
const MAX_GAP_DAYS = 17

/**
 * Why figures of a measure may not be added over a dimension, for these places along it; null: they may.
 * 'not additive': stocks over time, ratios and ranks over anything. 'overlapping levels': a total with anything, a place with
 * one that lies in it or with itself, provinces of former with provinces of present boundaries.
 */
export function additionRefusal(registry: Registry, measure: Measure, over: Dimension, places: readonly Place[]): Refusal | null {
  if (!measure.addsOver.includes(over)) return 'not additive'
  const overlaps = places.some((place, position) => places.slice(position + 1).some((other) => doOverlap(registry, place, other)))
  return overlaps ? 'overlapping levels' : null
}

/** Whether figures of a measure may be added over a dimension, for these places along it. */
export function canAdd(registry: Registry, measure: Measure, over: Dimension, places: readonly Place[]): boolean {
  return additionRefusal(registry, measure, over, places) === null
}

function doOverlap(registry: Registry, a: Place, b: Place): boolean {
  return a.code === b.code || isAggregate(a) || isAggregate(b) || isWithin(registry, a, b) || isWithin(registry, b, a) || !existTogether(a, b)
}

/**
 * Sum of figures that differ in one dimension only. The first missing figure makes the sum missing for its reason; none at
 * all is not reported. Refused as `additionRefusal` says, and 'unlike parts' where flows of unlike parts of years would be added over
 * places, or periods with gaps or overlaps over time. Stocks counted on different days may be added: the
 * sum bears the last day, `parts` their own.
 */
export function addFigures(registry: Registry, figures: readonly Figure[], over: Dimension): Figure {
  const parts: ValuedFigure[] = []
  for (const figure of figures) {
    if (figure.kind === 'missing') return figure
    parts.push(figure)
  }
  const [first] = parts
  if (!first) return missing('not reported')
  const refusal = refusalToSum(registry, parts, over)
  if (refusal) return refused(refusal)
  const period = over === 'time' ? spanOf(parts.map((part) => part.period)) : latestOf(parts.map((part) => part.period))
  return { kind: 'computed', computation: 'sum', unit: first.unit, period: period ?? first.period, quantity: sumQuantities(parts.map((part) => part.quantity)), parts }
}

/**
 * What a total holds beside the parts shown: the total minus their sum, "other partners (total minus those shown)". `parts` are
 * the total and then those shown. Refused where the parts may not be added, or are of another measure or
 * an unlike part of the year than the total. Negative where the parts exceed the total: rounding, or sources that disagree.
 */
export function restOfTotal(registry: Registry, total: ValuedFigure, shown: readonly ValuedFigure[], over: 'locality' | 'partner'): Figure {
  const refusal = shown.length === 0 ? null : refusalToSum(registry, shown, over)
  if (refusal) return refused(refusal)
  const measure = cellOf(total).measure
  if (shown.some((part) => cellOf(part).measure !== measure)) return refused('not additive')
  const kind = registry.measures.get(measure ?? '')?.kind
  if (kind === 'flow' && shown.some((part) => !isLikePart(part.period, total.period))) return refused('unlike parts')
  const quantity = subtractQuantities(total.quantity, sumQuantities(shown.map((part) => part.quantity)))
  return { kind: 'computed', computation: 'rest', unit: total.unit, period: total.period, quantity, parts: [total, ...shown] }
}

function refusalToSum(registry: Registry, parts: readonly ValuedFigure[], over: Dimension): Refusal | null {
  const cells = parts.map(cellOf)
  const measure = registry.measures.get(commonCode(cells, 'measure') ?? '')
  if (!measure) return 'not additive'
  const fixed = (['locality', 'partner'] as const).filter((dimension) => dimension !== over)
  if (fixed.some((dimension) => new Set(cells.map((cell) => cell[dimension])).size > 1)) return 'not additive'
  if (over === 'time') return additionRefusal(registry, measure, over, []) ?? (isUnbroken(parts.map((part) => part.period)) ? null : 'unlike parts')
  const places = cells.map((cell) => registry.places.get(cell[over] ?? '')).filter((place) => place !== undefined)
  const refusal = additionRefusal(registry, measure, over, places)
  if (refusal) return refusal
  const [first] = parts
  const isAlike = measure.kind !== 'flow' || parts.every((part) => !first || isLikePart(part.period, first.period))
  return isAlike ? null : 'unlike parts'
}

function commonCode(cells: readonly { readonly [Key in keyof Cell]: string | null }[], key: keyof Cell): string | null {
  const codes = new Set(cells.map((cell) => cell[key]))
  const [code] = codes
  return codes.size === 1 ? (code ?? null) : null
}

/** Whether each period begins where the one before it ended, but for days lost to cut-off days. */
function isUnbroken(periods: readonly Period[]): boolean {
  const sorted = periods.toSorted(comparePeriods)
  return sorted.every((period, position) => {
    const before = sorted[position - 1]
    return !before || (period.startDay > before.endDay && period.startDay - before.endDay <= MAX_GAP_DAYS)
  })
}

function latestOf(periods: readonly Period[]): Period | undefined {
  return periods.toSorted(comparePeriods).at(-1)
}

/** The period from the start of the first to the end of the last. */
function spanOf(periods: readonly Period[]): Period | undefined {
  const sorted = periods.toSorted(comparePeriods)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last || first === last) return first
  const [start, end] = [first.text.split('/')[0] ?? '', last.text.split('/').at(-1) ?? '']
  return { text: `${start}/${end}`, kind: 'interval', startDay: first.startDay, endDay: last.endDay }
}
