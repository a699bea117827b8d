import { isOfficialCount } from './counting.ts'
import { leavesOf, sourceOf, type Cell, type Evidence } from './evidence.ts'
import { isValued, missing, refused, type Figure, type PublishedFigure, type ValuedFigure } from './figure.ts'
import { isRanked, levelMembers } from './level.ts'
import type { Period } from './period.ts'
import { pickFigure, pickFigures } from './pick.ts'
import { rankFigures, rankQuantity, type Rank } from './rank.ts'
import { WORLD, type Place } from './registry.ts'
import { codesWithFigures } from './used-positions.ts'
import type { Pair } from './view.ts'

/** Rule 8 for the rows of a comparison: the place computed on its level, and the places that documents print. */

export interface ComparedRank {
  /** The place as a figure, the middle of a range; its parts are the pair's own figure, then the others of the level. */
  readonly computed: Figure
  /** null where there is none. */
  readonly range: Rank | null
  /** How many places of the level have an official count. */
  readonly rankedCount: number
  /** As printed: by the measure's own order first. */
  readonly reported: readonly PublishedFigure[]
}

/** The places of one level in their order, by code. */
interface Level {
  readonly entries: ReadonlyMap<string, { readonly figure: ValuedFigure; readonly rank: Rank }>
  readonly figures: readonly ValuedFigure[]
}

/**
 * A function that ranks pairs at a date; a level is ranked once, however many of its places are asked for. A partner is
 * ranked among the partners of its locality, a locality with all partners together among the localities of its
 * level. Only official counts are ranked: statements name some places of a level and leave out others. Totals have no
 * rank, and where only one place has an official count there is none to tell.
 */
export function createRanking(evidence: Evidence, measure: string, at: Period): (pair: Pair) => ComparedRank {
  const levels = new Map<string, Level>()
  const rankMeasures = rankMeasuresOf(evidence, measure)
  return (pair) => {
    const reported = rankMeasures.map((code) => pickFigure(evidence, { measure: code, ...pair }, at).picked).filter((figure) => figure.kind === 'published')
    const isOfPartners = pair.partner !== WORLD
    const place = evidence.registry.places.get(isOfPartners ? pair.partner : pair.locality)
    if (!place || !isRanked(place)) return { computed: refused('overlapping levels'), range: null, rankedCount: 0, reported }
    const key = isOfPartners ? `partners of ${pair.locality}` : `localities of ${place.kind === 'country' ? '' : (place.parent ?? '')}`
    const level = levels.get(key) ?? rankLevel(evidence, levelCells(evidence, measure, pair, place, at), isOfPartners, at)
    levels.set(key, level)
    const entry = level.entries.get(place.code)
    const rankedCount = level.figures.length
    if (!entry || rankedCount < 2) return { computed: missing('not reported'), range: null, rankedCount, reported }
    return { computed: rankFigure(entry.figure, entry.rank, level.figures), range: entry.rank, rankedCount, reported }
  }
}

function rankFigure(figure: ValuedFigure, rank: Rank, all: readonly ValuedFigure[]): Figure {
  return {
    kind: 'computed',
    computation: 'rank',
    unit: 'rank',
    period: figure.period,
    quantity: rankQuantity(rank, figure.quantity.status),
    parts: [figure, ...all.filter((other) => other !== figure)],
  }
}

function rankLevel(evidence: Evidence, cells: readonly Cell[], isOfPartners: boolean, at: Period): Level {
  const picked = pickFigures(evidence, cells, at)
  const entries = cells.flatMap((cell, position) => {
    const place = evidence.registry.places.get(isOfPartners ? cell.partner : cell.locality)
    const figure = picked[position]?.picked
    const isOfficial = figure && isValued(figure) && leavesOf(figure).every((leaf) => isOfficialCount(sourceOf(evidence.registry, leaf)))
    return place && isOfficial ? [{ place, figure }] : []
  })
  const ranks = rankFigures(entries)
  const ranked = entries.flatMap(({ place, figure }, position) => {
    const rank = ranks[position]
    return rank ? [[place.code, { figure, rank }] as const] : []
  })
  return { entries: new Map(ranked), figures: ranked.toSorted(([, a], [, b]) => a.rank.from - b.rank.from).map(([, { figure }]) => figure) }
}

/** The cells of a pair's level. Partners of whom nothing was ever printed are left out: nobody has ranked them. */
function levelCells(evidence: Evidence, measure: string, pair: Pair, place: Place, at: Period): readonly Cell[] {
  const members = levelMembers(evidence.registry, place.code, at.endDay)
  if (pair.partner === WORLD) return members.map(({ code }) => ({ measure, locality: code, partner: WORLD }))
  const printed = new Set(codesWithFigures(evidence, measure, 'partner', pair.locality))
  return members.filter(({ code }) => printed.has(code)).map(({ code }) => ({ measure, locality: pair.locality, partner: code }))
}

/** Measures that print ranks of the same kind of figures (by capital, by projects), the measure's own first. */
function rankMeasuresOf({ registry }: Evidence, measure: string): readonly string[] {
  const ranks = [...registry.measures.values()].filter(({ kind }) => kind === 'rank')
  if (ranks.every(({ denominator }) => denominator !== measure)) return []
  return ranks.toSorted((a, b) => Number(b.denominator === measure) - Number(a.denominator === measure)).map(({ code }) => code)
}
