import { predecessorsOf } from './boundaries.ts'
import { isStatement } from './counting.ts'
import { isMoney } from './currency.ts'
import type { Evidence } from './evidence.ts'
import { isMerged, type PublishedFigure, type Quantity } from './figure.ts'
import type { Translated } from './language.ts'
import type { KeyFigure, LatestFigure } from './overview-figures.ts'
import { dayPeriod, type Period } from './period.ts'
import { printedMargin } from './quantity.ts'
import type { Registry } from './registry.ts'
import { isSamePair } from './scope.ts'
import { type Trend, pointsOfSeries } from './trend.ts'
import type { Pair } from './view.ts'

/** What a reader must be careful about; each becomes one sentence. */
export type Caution =
  | { readonly kind: 'place ended'; readonly place: string; readonly lastDay: Period; readonly successor: string | null }
  | { readonly kind: 'place is new'; readonly place: string; readonly firstDay: Period }
  | { readonly kind: 'place is sum'; readonly place: string; readonly firstDay: Period; readonly parts: readonly string[] }
  | { readonly kind: 'incomplete'; readonly lacking: readonly string[] }
  | { readonly kind: 'statements only'; readonly count: number }
  | { readonly kind: 'also reported'; readonly other: PublishedFigure }
  | { readonly kind: 'shares differ'; readonly reported: Quantity; readonly computed: Quantity }
  | { readonly kind: 'several counters'; readonly drawn: string; readonly others: readonly string[] }
  | { readonly kind: 'part years'; readonly periods: readonly Period[] }
  | { readonly kind: 'low reliability'; readonly count: number }
  | { readonly kind: 'break'; readonly day: Period; readonly text: Translated }
  | { readonly kind: 'registered is not spent' }

/** Everything to be careful about in an overview, what concerns the place first, what holds of the measure last. */
export function findCautions({ registry }: Evidence, pair: Pair, main: LatestFigure, figures: readonly KeyFigure[], trend: Trend): readonly Caution[] {
  const series = trend.series.filter((other) => isSamePair(other.pair, pair))
  const points = series.flatMap(pointsOfSeries)
  const undrawn = series.flatMap((other) => other.undrawn)
  const counter = series.find((other) => other.counter !== null)?.counter ?? null
  const parts = new Map(points.filter(({ isPartYear }) => isPartYear).map(({ figure }) => [figure.period.text, figure.period]))
  const unsure = [...points.map(({ figure }) => figure), ...undrawn].filter(({ quantity }) => quantity.status === 'U')
  const share = figures.find((figure) => figure.kind === 'share')
  const other = main.alsoReported.find((claim) => contradicts(claim, main))
  const others = trend.otherCounters.map((one) => one.counter).filter((one) => one !== counter)
  const place = registry.places.get(pair.locality)
  const lacking = [...new Set(points.flatMap(({ figure }) => (isMerged(figure) ? figure.lacking : [])))]
  const cautions: readonly (Caution | null)[] = [
    place && place.validToDay !== null ? { kind: 'place ended', place: place.code, lastDay: dayPeriod(place.validToDay), successor: place.successor } : null,
    place && place.validFromDay !== null ? newPlace(registry, place.code, dayPeriod(place.validFromDay)) : null,
    lacking.length > 0 ? { kind: 'incomplete', lacking } : null,
    isStatement(registry, main.figure) ? { kind: 'statements only', count: points.length } : null,
    other ? { kind: 'also reported', other } : null,
    share?.isDifferent && share.reported && share.computed ? { kind: 'shares differ', reported: share.reported.quantity, computed: share.computed.quantity } : null,
    counter !== null && others.length > 0 ? { kind: 'several counters', drawn: counter, others } : null,
    parts.size > 0 ? { kind: 'part years', periods: [...parts.values()] } : null,
    unsure.length > 0 ? { kind: 'low reliability', count: unsure.length } : null,
    ...trend.breaks.filter((mark) => mark.kind === 'boundary' || mark.counter === counter).map((mark): Caution => ({ kind: 'break', day: dayPeriod(mark.day), text: mark.text })),
    main.measure.stage === 'registered' && isMoney(main.measure.unit) ? { kind: 'registered is not spent' } : null,
  ]
  return cautions.filter((caution) => caution !== null)
}

/** In today's boundaries a new place has figures from before it was: sums of those it took over. */
function newPlace(registry: Registry, place: string, firstDay: Period): Caution {
  const parts = registry.reported ? predecessorsOf(registry, place).map(({ code }) => code) : []
  return parts.length > 0 ? { kind: 'place is sum', place, firstDay, parts } : { kind: 'place is new', place, firstDay }
}

/** Whether another document, as recent or later, names another number than rounding explains; a bound counts as the number it names. */
function contradicts(claim: PublishedFigure, { figure }: LatestFigure): boolean {
  return claim.period.endDay >= figure.period.endDay && Math.abs(claim.quantity.value - figure.quantity.value) > printedMargin(claim.quantity) + printedMargin(figure.quantity)
}
