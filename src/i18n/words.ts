import type { PeriodUse } from '../domain/format/period-text.ts'
import type { Language } from '../domain/language.ts'
import { placeName, type Registry, type Unit } from '../domain/registry.ts'

/** How a measure joins its two places: into the locality from the partner, out of it, or between the two. */
export type MeasureDirection = 'inward' | 'outward' | 'mutual'

/** The registries' words in one language, for the sentences made from data. */
export interface Words {
  readonly place: (code: string) => string
  readonly measure: (code: string) => string
  readonly unit: (measure: string) => Unit
  readonly periodUse: (measure: string) => PeriodUse
  readonly direction: (measure: string) => MeasureDirection
}

const OUTWARD = new Set(['outflow', 'outward_stock'])
const MUTUAL = new Set(['trade_share'])

export function measureDirection(measure: string): MeasureDirection {
  return OUTWARD.has(measure) ? 'outward' : MUTUAL.has(measure) ? 'mutual' : 'inward'
}

/** Whether the figures of a measure stand at the end of their period (stocks, and what is counted of stocks). */
export function periodUse(registry: Registry, measure: string): PeriodUse {
  const found = registry.measures.get(measure)
  if (!found) return 'flow'
  if (found.kind === 'ratio' || found.kind === 'rank') return found.denominator === null ? 'flow' : periodUse(registry, found.denominator)
  return found.kind
}

export function createWords(registry: Registry, language: Language): Words {
  return {
    place: (code) => placeName(registry, code, language),
    measure: (code) => registry.measures.get(code)?.names[language] ?? code,
    unit: (measure) => registry.measures.get(measure)?.unit ?? 'USD million',
    periodUse: (measure) => periodUse(registry, measure),
    direction: measureDirection,
  }
}
