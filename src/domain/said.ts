import { inBoundaries } from './boundaries.ts'
import { buildChecks, checkedFigures } from './checks.ts'
import { buildComparison } from './comparison.ts'
import { componentCaptionFacts } from './components-facts.ts'
import { buildComponents } from './components.ts'
import { compositionCaptionFacts, compositionGrowth } from './composition-facts.ts'
import { buildComposition } from './composition.ts'
import { partnerConcentration } from './concentration.ts'
import type { Evidence } from './evidence.ts'
import type { PublishedFigure } from './figure.ts'
import { formerNotices } from './former.ts'
import { matrixFacts } from './matrix-facts.ts'
import { buildMatrix } from './matrix.ts'
import { buildRanking } from './ranking.ts'
import { releaseOf } from './release.ts'
import { buildScatter } from './scatter.ts'
import { scopeOf } from './scope-switch.ts'
import { trendCaptionFacts, trendShareFacts } from './trend-facts.ts'
import { tileMapFacts } from './tile-facts.ts'
import { buildTileMap } from './tile-map.ts'
import { buildTrend } from './trend.ts'
import type { View } from './view.ts'

/** Everything a view says, and how to tell whether two evidences make it say the same. */

/** Everything found while looking through what was said. */
export interface Mentioned {
  readonly figures: readonly PublishedFigure[]
  /** Every object met, so that a part of the registry can be asked for. */
  readonly objects: ReadonlySet<object>
  /** Every text met, codes of places, measures and sources among them. */
  readonly texts: ReadonlySet<string>
}

/**
 * What a view says: its model, the facts of its sentences and notes, and of every printed figure whether its counter has given
 * another number too. Left out is what it merely offers: whose lists a composition could show instead. Views that are no single figure say their
 * trend. null: the registry does not know the measure.
 */
export function saidOf(all: Evidence, view: View): readonly unknown[] | null {
  const evidence = inBoundaries(all, view.boundaries)
  const parts = partsOf(evidence, view)
  if (!parts) return null
  const releases = mentionedIn(parts).figures.map((figure) => releaseOf(evidence, figure))
  return [...parts, scopeOf(evidence.registry, view), releases, formerNotices(evidence.registry, view)]
}

function partsOf(evidence: Evidence, view: View): readonly unknown[] | null {
  const { registry } = evidence
  switch (view.kind) {
    case 'overview':
    case 'sources':
    case 'trend': {
      const trend = buildTrend(evidence, view, false)
      if (!trend) return null
      // The lines beyond the most are one click away.
      const whole = trend.hiddenPairs.length > 0 ? buildTrend(evidence, view, true) : null
      return [trend, trendCaptionFacts(trend, registry), trendShareFacts(trend, view, registry), whole, whole && trendCaptionFacts(whole, registry)]
    }
    case 'ranking': {
      const ranking = buildRanking(evidence, view)
      return ranking && [ranking]
    }
    case 'scatter': {
      const scatter = buildScatter(evidence, view)
      return scatter && [scatter]
    }
    case 'composition': {
      const components = buildComponents(evidence, view)
      if (components) {
        const { otherCounters: _, ...shown } = components
        return [shown, componentCaptionFacts(evidence, components)]
      }
      const composition = buildComposition(evidence, view)
      if (composition?.kind !== 'stacked') return composition && [composition]
      const { otherCounters: _, ...shown } = composition
      const last = composition.columns.at(-1)
      const concentration = last ? partnerConcentration(evidence, view.measure, composition.whole.locality, last.period) : null
      return [shown, compositionCaptionFacts(evidence, composition), compositionGrowth(evidence, composition), concentration]
    }
    case 'matrix': {
      const matrix = buildMatrix(evidence, view)
      return matrix && [matrix, matrixFacts(evidence, matrix)]
    }
    case 'map': {
      const map = buildTileMap(evidence, view)
      return map && [map, tileMapFacts(map)]
    }
    case 'check': {
      const checks = buildChecks(evidence, view)
      // How many agree is said of all of them, whichever are listed.
      return checks && [checks, checkedFigures(evidence, view)]
    }
    case 'compare': {
      // The order of names is the reader's language's; what is said does not depend on it.
      const comparison = buildComparison(evidence, view, 'en')
      return comparison && [comparison]
    }
  }
}

/** What was mentioned in anything said, each object once. Definitions of places and measures are not looked into. */
export function mentionedIn(said: unknown): Mentioned {
  const figures: PublishedFigure[] = []
  const objects = new Set<object>()
  const texts = new Set<string>()
  const look = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value)
    if (typeof value !== 'object' || value === null || objects.has(value)) return
    objects.add(value)
    const code = definedCode(value)
    if (code !== null) {
      texts.add(code)
      return
    }
    if (isPublished(value)) figures.push(value)
    for (const part of partsOfObject(value)) look(part)
  }
  look(said)
  return { figures, objects, texts }
}

/**
 * A function that numbers contents: two values have one number exactly if they say the same, however their parts are shared.
 * Places and measures say their codes.
 */
export function createContentNumbers(): (value: unknown) => number {
  const numbers = new Map<string, number>()
  const known = new WeakMap<object, number>()
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  }
  const numberContent = (value: unknown): number => {
    if (typeof value !== 'object' || value === null) return numberOf(`${typeof value} ${String(value)}`)
    const before = known.get(value)
    if (before !== undefined) return before
    const code = definedCode(value)
    const number = numberOf(code === null ? `${keysOf(value)} ${partsOfObject(value).map(numberContent).join(' ')}` : `code ${code}`)
    known.set(value, number)
    return number
  }
  return numberContent
}

/** The code of a place or a measure, which stands for all that the registry says of it; null for anything else. */
function definedCode(value: object): string | null {
  return 'names' in value && 'code' in value && typeof value.code === 'string' ? value.code : null
}

function isPublished(value: object): value is PublishedFigure {
  return 'kind' in value && value.kind === 'published' && 'observation' in value
}

function partsOfObject(value: object): readonly unknown[] {
  return value instanceof Map || value instanceof Set ? [...value] : Object.values(value)
}

function keysOf(value: object): string {
  return Array.isArray(value) || value instanceof Map || value instanceof Set ? 'list' : Object.keys(value).join(',')
}
