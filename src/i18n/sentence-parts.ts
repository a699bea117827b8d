import { compareQuantities, type Comparison, type FactLine, type FactPoint } from '../domain/facts.ts'
import type { PeriodUse } from '../domain/format/period-text.ts'
import { isLikePart, type Period } from '../domain/period.ts'
import { WORLD } from '../domain/registry.ts'
import type { Pair } from '../domain/view.ts'
import type { Words } from './words.ts'

/** The places all pairs share; null where they differ. */
export interface SharedPlaces {
  readonly locality: string | null
  readonly partner: string | null
}

export function sharedPlaces(pairs: readonly Pair[]): SharedPlaces {
  const shared = (codes: readonly string[]) => (new Set(codes).size === 1 ? (codes[0] ?? null) : null)
  return { locality: shared(pairs.map((pair) => pair.locality)), partner: shared(pairs.map((pair) => pair.partner)) }
}

/** Name of a pair beside others: only what tells it from them; `both` writes the two together. */
export function distinctName(pair: Pair, shared: SharedPlaces, words: Words, both: (locality: string, partner: string) => string): string {
  if (shared.partner !== null) return words.place(pair.locality)
  if (shared.locality !== null) return words.partner(pair.partner)
  return pair.partner === WORLD ? words.place(pair.locality) : both(words.place(pair.locality), words.place(pair.partner))
}

/** Whether a line has one point on screen. */
export function isLonePoint({ first, last }: FactLine): boolean {
  return first.period.text === last.period.text
}

/** How the last period of a series is named as its end: a stretch by its last month or day ("June 2024"), a year of flows as a year. */
export function endUse(period: Period, isStock: boolean): PeriodUse {
  return isStock || period.kind === 'interval' ? 'stock' : 'flow'
}

/** A pair with its figure: a line at its end, a row of a comparison. */
export interface Stand {
  readonly pair: Pair
  readonly point: FactPoint
}

/**
 * How a line's last figure stands to its first; null where they may not be compared: there is only one, or they are
 * flows of unlike parts of a year (rule 5).
 */
export function changeOf(line: FactLine, measure: string, words: Words): Comparison | null {
  const { first, last } = line
  if (isLonePoint(line) || (words.periodUse(measure) === 'flow' && !isLikePart(first.period, last.period))) return null
  return compareQuantities(first.quantity, last.quantity)
}

/**
 * What may be said of the larger of two figures: that its place is ahead (`sure`), only that the figure printed is
 * larger (`printed`: bounds leave it open), or nothing (`beside`: equal, ranks, unlike periods, a whole beside its part).
 */
export function leadOf(larger: Stand, smaller: Stand, measure: string, words: Words): 'sure' | 'printed' | 'beside' {
  const isUnlike = words.periodUse(measure) === 'flow' && !isLikePart(larger.point.period, smaller.point.period)
  if (isUnlike || larger.point.unit === 'rank' || isPartOfOther(larger.pair, smaller.pair, words)) return 'beside'
  if (compareQuantities(smaller.point.quantity, larger.point.quantity) === 'up') return 'sure'
  return larger.point.quantity.value > smaller.point.quantity.value ? 'printed' : 'beside'
}

/** leadOf the first of several, which stand in order, over all that follow: the weakest of them. */
export function leadOfFirst(stands: readonly Stand[], measure: string, words: Words): 'sure' | 'printed' | 'beside' {
  const [first, ...rest] = stands
  const leads = first ? rest.map((stand) => leadOf(first, stand, measure, words)) : []
  return leads.includes('beside') ? 'beside' : leads.includes('printed') ? 'printed' : 'sure'
}

function isPartOfOther(a: Pair, b: Pair, words: Words): boolean {
  return [[a.locality, b.locality], [b.locality, a.locality], [a.partner, b.partner], [b.partner, a.partner]].some(
    ([place = '', part = '']) => words.contains(place, part),
  )
}

/** A name at the start of a sentence. */
export function startSentence(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** A name within a sentence: its first letter small unless the word is an abbreviation or has more capitals ("FDI"). */
export function midSentence(name: string, language: 'en' | 'vi'): string {
  return /^\p{Lu}(?:\p{Ll}|\P{L}|$)/u.test(name) ? name.charAt(0).toLocaleLowerCase(language) + name.slice(1) : name
}
