import { partnerConcentration } from './concentration.ts'
import type { Evidence } from './evidence.ts'
import type { ComputedFigure, Refusal } from './figure.ts'
import type { Stand } from './overview-stand.ts'
import { sumQuantities } from './quantity.ts'
import { shareOfTotal } from './share.ts'

/** How much a place depends on few partners, or why that cannot be said. */
export type Concentration =
  | {
      readonly kind: 'measured'
      /** Herfindahl-Hirschman index (rule 10). */
      readonly index: ComputedFigure
      /** The same at the count before; null: no source covers that. */
      readonly before: ComputedFigure | null
      /** What the largest partners have of the total together, in percent; null where shares are refused. */
      readonly largest: { readonly count: number; readonly share: ComputedFigure } | null
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

/** Partners whose share together is told. */
const LARGEST = 5

/** The concentration of the partners that a short ranking orders; null for rankings of localities. */
export function concentrationOf(evidence: Evidence, measure: string, { over, fixed, at, movers }: Stand): Concentration | null {
  if (over !== 'partner') return null
  const index = partnerConcentration(evidence, measure, fixed, at)
  if (index.kind !== 'computed') return index.kind === 'missing' && index.refusal !== undefined ? { kind: 'refused', refusal: index.refusal } : null
  const before = movers && partnerConcentration(evidence, measure, fixed, movers.earlier)
  return { kind: 'measured', index, before: before?.kind === 'computed' ? before : null, largest: largestShare(index) }
}

/** `parts` of the index are the total, then the partners. */
function largestShare({ parts: [total, ...partners], period }: ComputedFigure): { readonly count: number; readonly share: ComputedFigure } | null {
  const largest = partners.toSorted((a, b) => b.quantity.value - a.quantity.value).slice(0, LARGEST)
  if (!total || largest.length < LARGEST) return null
  const sum: ComputedFigure = { kind: 'computed', computation: 'sum', unit: total.unit, period, quantity: sumQuantities(largest.map(({ quantity }) => quantity)), parts: largest }
  const share = shareOfTotal(sum, total)
  return share.kind === 'computed' ? { count: LARGEST, share } : null
}
