import { checkGroup, type CheckGroup, type ClaimCheck, type RestatedCheck } from './checks-types.ts'
import { subjectOf, territoryOf, type CheckScope } from './checks-scope.ts'
import { comparePreference, counterOf } from './counting.ts'
import type { Dataset } from './dataset.ts'
import { publishedFigureAt } from './evidence.ts'
import type { ComputedFigure, PublishedFigure } from './figure.ts'
import { groupBy } from './group-by.ts'
import { documentIdOf, documentPositions } from './own-mark.ts'
import { endYear } from './period.ts'
import { areDistinct, printedMargin, subtractQuantities } from './quantity.ts'
import type { Registry } from './registry.ts'
import { isMomentary, periodKey } from './time.ts'

/** Rule 4: where several documents speak of one cell. Restatements of one counter are told from disagreements between several. */

/** Counts of one year on different days may differ by what came in between; by more than this ratio they are told. */
const SAME_YEAR_RATIO = 0.1

/** Figures of one subject, gathered as far as they can be held against one another. */
interface FoundClaim {
  readonly of: ClaimCheck['of']
  readonly figures: readonly PublishedFigure[]
  readonly agrees: boolean
  readonly spread: number
}

/** Several numbers of one counter. */
interface Restatement {
  readonly figures: readonly PublishedFigure[]
  readonly spread: number
}

interface ClaimGroups {
  readonly claims: CheckGroup<ClaimCheck>
  readonly restated: CheckGroup<RestatedCheck>
}

/**
 * Every place, partner, measure and period in scope that several documents print: by several counters or in statements (claims),
 * and by one counter in several documents that differ (restated). Further, stocks that several have counted in one year, of which more
 * than a tenth of difference is told, and measures by which two publishers count the same. What differs most for its size comes first.
 */
export function checkClaims({ evidence, measures, rows }: CheckScope): ClaimGroups {
  const { dataset, registry } = evidence
  const documents = documentPositions(dataset.sources)
  const found: FoundClaim[] = []
  const restated: Restatement[] = []
  const territories = numbered(dataset.localities.map((code) => territoryOf(registry, code)))
  const moments = numbered(dataset.periods.map((period) => periodKey(period, true)))
  const stretches = numbered(dataset.periods.map((period) => periodKey(period, false)))
  const years = dataset.periods.map(endYear)
  const figuresAt = (own: readonly number[]) => own.flatMap((row) => publishedFigureAt(evidence, row) ?? [])
  const isOfSeveral = (own: readonly number[]) => own.some((row) => documents[dataset.source[row] ?? -1] !== documents[dataset.source[own[0] ?? -1] ?? -1])
  for (const codes of groupBy(measures, subjectOf).values()) {
    const measure = registry.measures.get(codes[0] ?? '')
    if (!measure) continue
    const times = isMomentary(registry, measure) ? moments : stretches
    for (const cell of cellsOf(dataset, territories, codes.flatMap((code) => rows.get(code) ?? []))) {
      if (!isOfSeveral(cell)) continue
      for (const same of groupBy(cell, (row) => times[dataset.period[row] ?? -1]).values()) if (isOfSeveral(same)) gatherSame(registry, figuresAt(same), found, restated)
      if (measure.kind !== 'stock') continue
      for (const year of groupBy(cell, (row) => years[dataset.period[row] ?? -1]).values()) if (isOfSeveral(year)) gatherYear(registry, figuresAt(year), found)
    }
  }
  const claims = found.toSorted((a, b) => Number(a.agrees) - Number(b.agrees) || b.spread - a.spread)
  return {
    claims: checkGroup(claims, ({ agrees }) => agrees, (claim) => toClaim(registry, claim)),
    restated: checkGroup(restated.toSorted((a, b) => b.spread - a.spread), () => false, ({ figures }) => toRestated(registry, figures)),
  }
}

/** Rows by cell, where there are several; a place that took over one other is the same place. */
function cellsOf(dataset: Dataset, territories: readonly number[], rows: readonly number[]): readonly (readonly number[])[] {
  const cells = groupBy(rows, (row) => (territories[dataset.locality[row] ?? -1] ?? 0) * dataset.partners.length + (dataset.partner[row] ?? 0))
  return [...cells.values()].filter(({ length }) => length > 1)
}

/** The same number for the same text: numbers are grouped by faster. */
function numbered(texts: readonly string[]): readonly number[] {
  const numbers = new Map<string, number>()
  return texts.map((text) => {
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  })
}

/** What is printed of one period: a claim where not one counter alone speaks, a restatement of each counter that gave several numbers. */
function gatherSame(registry: Registry, figures: readonly PublishedFigure[], found: FoundClaim[], restated: Restatement[]): void {
  const byCounter = groupBy(figures, (figure) => counterOf(registry, figure))
  for (const [counter, own] of byCounter) if (counter !== null && haveDistinct(own)) restated.push({ figures: own, spread: spreadOf(own) })
  if (byCounter.size === 1 && !byCounter.has(null)) return
  // What a counter corrected itself is not held against others.
  const standing = [...byCounter].flatMap(([counter, own]) => (counter === null ? own : own.toSorted((a, b) => comparePreference(registry, a, b)).slice(0, 1)))
  const isTwofold = new Set(figures.map(({ observation }) => observation.measure)).size > 1
  found.push({ of: isTwofold ? 'publishers' : 'same time', figures, agrees: !haveDistinct(standing) && !haveDistinct(figures.filter((figure) => counterOf(registry, figure) === null)), spread: spreadOf(figures) })
}

/** Stocks of one year on several days, not all of one counter's line. */
function gatherYear(registry: Registry, figures: readonly PublishedFigure[], found: FoundClaim[]): void {
  const lines = new Set(figures.map((figure) => counterOf(registry, figure) ?? documentIdOf(figure)))
  if (lines.size < 2 || new Set(figures.map(({ period }) => period.endDay)).size < 2) return
  const isFar = figures.some((a) => figures.some((b) => a.period.endDay !== b.period.endDay && (counterOf(registry, a) === null || counterOf(registry, a) !== counterOf(registry, b)) && areFar(a, b)))
  found.push({ of: 'same year', figures, agrees: !isFar, spread: spreadOf(figures) })
}

function areFar({ quantity: a }: PublishedFigure, { quantity: b }: PublishedFigure): boolean {
  const distance = Math.abs(a.value - b.value)
  return distance > printedMargin(a) + printedMargin(b) && distance > SAME_YEAR_RATIO * Math.max(Math.abs(a.value), Math.abs(b.value))
}

/** Whether two documents print numbers that neither rounding nor "more than", "less than" and "about" can explain. */
function haveDistinct(figures: readonly PublishedFigure[]): boolean {
  return figures.some((a, position) => figures.slice(position + 1).some((b) => documentIdOf(a) !== documentIdOf(b) && areDistinct(a.quantity, b.quantity)))
}

/** Difference of the largest and the smallest, for the largest. */
function spreadOf(figures: readonly PublishedFigure[]): number {
  const values = figures.map(({ quantity }) => quantity.value)
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const largest = Math.max(Math.abs(low), Math.abs(high))
  return largest === 0 ? 0 : (high - low) / largest
}

function differenceOf(figures: readonly PublishedFigure[]): ComputedFigure | null {
  const ordered = figures.toSorted((a, b) => b.quantity.value - a.quantity.value)
  const [largest, smallest] = [ordered[0], ordered.at(-1)]
  if (!largest || !smallest) return null
  return { kind: 'computed', computation: 'difference', unit: largest.unit, period: largest.period, quantity: subtractQuantities(largest.quantity, smallest.quantity), parts: [largest, smallest] }
}

/** Best first (rule 4). */
function inOrder(registry: Registry, figures: readonly PublishedFigure[]): readonly PublishedFigure[] {
  return figures.toSorted((a, b) => comparePreference(registry, a, b))
}

function toClaim(registry: Registry, { of, figures: found, agrees }: FoundClaim): ClaimCheck | null {
  const figures = of === 'same year' ? inOrder(registry, found).toSorted((a, b) => a.period.endDay - b.period.endDay) : inOrder(registry, found)
  const [first] = inOrder(registry, found)
  const difference = differenceOf(figures)
  if (!first || !difference) return null
  const { measure, locality, partner, period } = first.observation
  return { kind: 'claim', of, key: `${of} ${measure} ${locality} ${partner} ${period.text}`, measure, pair: { locality, partner }, period, figures, difference, agrees }
}

function toRestated(registry: Registry, found: readonly PublishedFigure[]): RestatedCheck | null {
  const figures = inOrder(registry, found)
  const [first] = figures
  const difference = differenceOf(figures)
  if (!first || !difference) return null
  const { measure, locality, partner, period } = first.observation
  return { kind: 'restated', key: `${measure} ${locality} ${partner} ${period.text}`, measure, pair: { locality, partner }, period, counter: counterOf(registry, first) ?? '', figures, difference }
}
