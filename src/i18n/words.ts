import type { PeriodUse } from '../domain/format/period-text.ts'
import type { Language, Translated } from '../domain/language.ts'
import { placeName, type Registry, type Unit, WORLD } from '../domain/registry.ts'
import { isMomentary } from '../domain/time.ts'

/** How a measure joins its two places: into the locality from the partner, out of it, or between the two. */
export type MeasureDirection = 'inward' | 'outward' | 'mutual'

/** The registries' words in one language, for the sentences made from data. */
export interface Words {
  readonly place: (code: string) => string
  /** A place as a partner: all of them together are not "the world". */
  readonly partner: (code: string) => string
  readonly measure: (code: string) => string
  readonly definition: (measure: string) => string
  readonly unit: (measure: string) => Unit
  readonly periodUse: (measure: string) => PeriodUse
  readonly direction: (measure: string) => MeasureDirection
  /** Whether one place holds the other, so that the two may not be ranked together (rule 2). */
  readonly contains: (place: string, part: string) => boolean
}

/** As a place within a sentence; the registry has it as a heading. */
const THE_WORLD: Translated = { en: 'the world', vi: 'toàn thế giới', ko: '전 세계' }
const ALL_PARTNERS: Translated = { en: 'all partners', vi: 'tất cả đối tác', ko: '모든 투자국' }
/** In dollars or, with its code at the end, another currency. */
const OUTWARD = /^(?:outflow|outward_stock)(?:_[a-z]{3})?$/
const MUTUAL = new Set(['trade_share'])

export function measureDirection(measure: string): MeasureDirection {
  return OUTWARD.test(measure) ? 'outward' : MUTUAL.has(measure) ? 'mutual' : 'inward'
}

export function createWords(registry: Registry, language: Language): Words {
  return {
    place: (code) => (code === WORLD ? THE_WORLD[language] : placeName(registry, code, language)),
    partner: (code) => (code === WORLD ? ALL_PARTNERS[language] : placeName(registry, code, language)),
    measure: (code) => registry.measures.get(code)?.names[language] ?? code,
    definition: (code) => registry.measures.get(code)?.definitions[language] ?? '',
    unit: (measure) => registry.measures.get(measure)?.unit ?? 'USD million',
    periodUse: (measure) => (isMomentary(registry, registry.measures.get(measure)) ? 'stock' : 'flow'),
    direction: measureDirection,
    contains: (place, part) => containsPlace(registry, place, part),
  }
}

function containsPlace(registry: Registry, place: string, part: string): boolean {
  if (place === part) return false
  if (place === WORLD) return true
  const found = registry.places.get(part)
  if (!found) return false
  if (found.memberOf.includes(place) || found.parent === place) return true
  return found.parent !== null && containsPlace(registry, place, found.parent)
}
