import type { Evidence } from './evidence.ts'
import { childrenOn, isRanked, levelMembers } from './level.ts'
import { HOME_ECONOMY, isAggregate, isValidOn, type Place, WORLD } from './registry.ts'
import { chosenLocalities, chosenPartners } from './scope.ts'
import { codesWithFigures } from './used-positions.ts'
import type { Pair, ShareDenominator, View } from './view.ts'

/** Which places a ranking orders, and what all of them share. */

export type RankedDimension = 'locality' | 'partner'

export interface RankingScope {
  readonly over: RankedDimension
  /** Code of the place all rows share: the partner where localities are ranked, the locality where partners are. */
  readonly fixed: string
  /** The members of the level that exist on a day, in the order of the registry. */
  readonly membersOn: (day: number) => readonly Place[]
  /** What is never ranked but belongs beside the ranking on a day: the total, groups, offshore. */
  readonly apartOn: (day: number) => readonly Place[]
}

/** A ranking needs two. */
const LEAST_MEMBERS = 2

/**
 * What a view ranks: along `view.over` or, where the reader left that open, the localities of the level of the first
 * one chosen if at least two of them have a figure of the measure from the first partner, else the partners of that
 * locality. A country stands for its provinces or, where those have no figures, for its peers; a group for its members.
 */
export function rankingScope(evidence: Evidence, view: View): RankingScope {
  const [locality = HOME_ECONOMY] = chosenLocalities(view)
  const [partner = WORLD] = chosenPartners(view)
  const withFigures = new Set(codesWithFigures(evidence, view.measure, 'locality', partner))
  const levels = localityLevels(evidence, locality)
  const counted = levels.map((level) => ({ level, count: level.everyone.filter(({ code }) => withFigures.has(code)).length }))
  const fitting = counted.find(({ count }) => count >= LEAST_MEMBERS)
  const [direction] = view.over
  const isOverLocality = direction === 'locality' || (direction !== 'partner' && fitting !== undefined)
  const level = fitting?.level ?? counted.find(({ count }) => count > 0)?.level ?? levels[0]
  if (!isOverLocality || !level) return partnerScope(evidence, view, locality)
  return { over: 'locality', fixed: partner, membersOn: level.membersOn, apartOn: level.apartOn }
}

/** The total that fits when the reader has chosen none: the nation's, the partner's among localities, the locality's among partners. */
export function columnDenominator({ over, fixed }: Pick<RankingScope, 'over' | 'fixed'>): ShareDenominator {
  if (over === 'partner') return 'locality'
  return fixed === WORLD ? 'nation' : 'partner'
}

/** The locality and partner of a place in a scope. */
export function pairIn(scope: Pick<RankingScope, 'over' | 'fixed'>, code: string): Pair {
  return scope.over === 'locality' ? { locality: code, partner: scope.fixed } : { locality: scope.fixed, partner: code }
}

interface Level {
  /** The members of any day. */
  readonly everyone: readonly Place[]
  readonly membersOn: (day: number) => readonly Place[]
  readonly apartOn: (day: number) => readonly Place[]
}

/** The levels a locality may stand for, the likeliest first: its parts if it is a country or a total, and its peers. */
function localityLevels({ registry }: Evidence, code: string): readonly Level[] {
  const place = registry.places.get(code)
  if (!place) return []
  const all = [...registry.places.values()]
  const partsOf = (whole: string): Level => {
    const parts = all.filter((other) => (registry.places.get(whole)?.kind === 'group' ? other.memberOf.includes(whole) : other.parent === whole))
    const partsOn = (day: number) => childrenOn(registry, whole, day)
    return {
      everyone: parts.filter(isRanked),
      membersOn: (day) => partsOn(day).filter(isRanked),
      apartOn: (day) => [...all.filter((other) => other.code === whole), ...partsOn(day).filter((part) => !isRanked(part))],
    }
  }
  const countries: Level = {
    everyone: all.filter(({ kind }) => kind === 'country'),
    membersOn: (day) => all.filter((other) => other.kind === 'country' && isValidOn(other, day)),
    apartOn: () => all.filter(isAggregate),
  }
  if (isAggregate(place)) return place.code === WORLD ? [countries] : [partsOf(code)]
  if (place.kind === 'country') return [partsOf(code), countries]
  if (place.kind === 'special') return place.parent === null ? [] : [partsOf(place.parent)]
  const peers = partsOf(place.parent ?? '')
  return [{ ...peers, membersOn: (day) => levelMembers(registry, code, day) }]
}

/** Countries of which the locality has a figure at any time, with those the reader has chosen. */
function partnerScope(evidence: Evidence, view: View, locality: string): RankingScope {
  const withFigures = new Set(codesWithFigures(evidence, view.measure, 'partner', locality))
  const all = [...evidence.registry.places.values()].filter(({ code }) => withFigures.has(code) || view.partners.includes(code))
  return {
    over: 'partner',
    fixed: locality,
    membersOn: (day) => all.filter((place) => isRanked(place) && isValidOn(place, day)),
    apartOn: () => all.filter((place) => !isRanked(place)),
  }
}
