import { type RefusedComposition, buildComposition } from './composition.ts'
import type { Evidence } from './evidence.ts'
import { buildRanking } from './ranking.ts'
import { HOME_ECONOMY, isAggregate } from './registry.ts'
import { measuresOf } from './scope.ts'
import type { View } from './view.ts'

/** A lawful view near one that was refused, one click away (rule 2). */
export interface CompositionOffer {
  readonly kind: 'values' | 'without groups' | 'all years' | 'among' | 'partners' | 'measure' | 'ranking'
  /** The place, or the measure, that the offer names. */
  readonly code: string
  readonly change: Partial<View>
}

/** What can be shown instead of a refused composition, the nearest first; every one of them has something to show. */
export function compositionOffers(evidence: Evidence, view: View, { whole, over, measure, refusal }: RefusedComposition): readonly CompositionOffer[] {
  const { places } = evidence.registry
  const isPlace = (code: string) => !isAggregateCode(evidence, code)
  const parent = places.get(whole.locality)?.parent ?? null
  const isPart = over === 'partner' && parent !== null && places.get(whole.locality)?.kind !== 'country'
  const economy = isPart ? parent : view.localities.length > 1 ? HOME_ECONOMY : whole.locality
  const offers: readonly CompositionOffer[] = [
    ...(refusal === 'negative parts' ? [offer('values', '', { mode: 'value', of: null })] : []),
    ...(refusal === 'overlapping levels' ? [offer('without groups', '', { partners: view.partners.filter(isPlace), localities: view.localities.filter(isPlace) })] : []),
    ...(view.fromYear !== null || view.toYear !== null ? [offer('all years', '', { fromYear: null, toYear: null })] : []),
    ...(isPart ? [offer('among', whole.locality, { over: ['locality'], partners: [] })] : []),
    offer('partners', economy, { over: ['partner'], localities: economy === HOME_ECONOMY ? [] : [economy], partners: [] }),
  ]
  const lawful = offers.filter(({ change }) => isStacked(evidence, { ...view, ...change }))
  const other = lawful.length > 0 ? undefined : measuresOf(evidence, view).find((code) => code !== measure.code && isStacked(evidence, { ...view, measure: code }))
  const ranking: Partial<View> = { kind: 'ranking', over: [over], mode: view.mode === 'index' ? 'value' : view.mode }
  const hasRanking = (buildRanking(evidence, { ...view, ...ranking })?.rows.length ?? 0) > 0
  return [...lawful, ...(other === undefined ? [] : [offer('measure', other, { measure: other })]), ...(hasRanking ? [offer('ranking', whole.locality, ranking)] : [])]
}

function offer(kind: CompositionOffer['kind'], code: string, change: Partial<View>): CompositionOffer {
  return { kind, code, change }
}

function isStacked(evidence: Evidence, view: View): boolean {
  return buildComposition(evidence, view)?.kind === 'stacked'
}

function isAggregateCode({ registry }: Evidence, code: string): boolean {
  const place = registry.places.get(code)
  return place !== undefined && isAggregate(place)
}
