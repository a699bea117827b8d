import { datesOnOffer } from './dates-on-offer.ts'
import type { Evidence } from './evidence.ts'
import { perEvidence } from './per-evidence.ts'
import { comparePeriods, endYear, isLikePart, type Period } from './period.ts'
import { rankAt, type RankingAt, type RankingRow } from './ranking-at.ts'
import { chosenPartners } from './scope.ts'
import { isSamePeriod } from './time.ts'
import type { View } from './view.ts'

/** At which dates a map can stand, and the order of its places at each. */

/** Older ones are in the trend. */
const MOST_DATES = 24
/** Two can be played. */
const LEAST_DATES = 2
/** Less than so much of the best coverage would be a map of gaps. */
const GOOD_RATIO = 0.5

const knownRankings = perEvidence(() => new Map<string, RankingAt | null>())

/**
 * The order of all places of a map's level at a date, whoever is chosen; null where the registry does not know the measure.
 * Kept, because a map asks for a dozen dates whenever one of them is shown.
 */
export function mapRanking(evidence: Evidence, view: View, at: Period | null): RankingAt | null {
  const known = knownRankings(evidence)
  const [partner] = chosenPartners(view)
  const key = [view.measure, partner, view.mode, view.of, view.boundaries, at?.text].join(' ')
  const found = known.get(key)
  if (found !== undefined) return found
  const ranking = rankAt(evidence, { ...view, localities: [], over: ['locality'], base: null, scale: 'linear', at })
  known.set(key, ranking)
  return ranking
}

/** The rows of an order whose places are on the map: those ranked, and beside them incomplete sums, which are not. */
export function rowsOnMap({ rows, apart }: Pick<RankingAt, 'rows' | 'apart'>): readonly RankingRow[] {
  return [...rows, ...apart].filter(({ place }) => place.gridRow !== null)
}

/**
 * The orders at the dates a map can be moved to, the oldest first, with the one shown among them: of counts those at which one
 * official source covers every place or, with fewer than two of these, at least half of the best coverage; of flows only
 * like parts of years.
 */
export function mapRankings(evidence: Evidence, view: View, shown: RankingAt): readonly RankingAt[] {
  const { at, isMoment } = shown
  if (!at) return []
  const offered = datesOnOffer(evidence, { ...view, kind: 'map', localities: [] }).filter(({ period }) => isMoment || isLikePart(period, at))
  const full = offered.filter(({ fullSource }) => fullSource !== null)
  const best = Math.max(0, ...offered.map(({ covered, total }) => covered / total))
  const good = full.length >= LEAST_DATES ? full : offered.filter(({ covered, total }) => covered / total >= best * GOOD_RATIO)
  const others = good.slice(0, MOST_DATES).flatMap(({ period }) => (isSamePeriod(period, at, isMoment) ? [] : (mapRanking(evidence, view, period) ?? [])))
  const counted = others.map((ranking) => ({ ranking, count: rowsOnMap(ranking).length }))
  const most = Math.max(1, ...counted.map(({ count }) => count))
  return [shown, ...counted.filter(({ count }) => count >= most * GOOD_RATIO).map(({ ranking }) => ranking)].toSorted((a, b) => (a.at && b.at ? comparePeriods(a.at, b.at) : 0))
}

/** Of the orders of each year the last one, where it can be by who counted the one shown: one counting, one after another. */
export function yearlyRankings(rankings: readonly RankingAt[], shown: RankingAt): readonly RankingAt[] {
  const byYear = new Map<number, RankingAt>()
  for (const ranking of rankings) {
    const year = ranking.at && endYear(ranking.at)
    if (year === null) continue
    const known = byYear.get(year)
    if (!known || ranking.counter === shown.counter || known.counter !== shown.counter) byYear.set(year, ranking)
  }
  return [...byYear.values()]
}
