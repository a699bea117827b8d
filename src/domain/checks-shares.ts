import { checkGroup, type CheckGroup, type RankCheck, type ShareCheck } from './checks-types.ts'
import type { CheckScope } from './checks-scope.ts'
import { comparePreference } from './counting.ts'
import { measureRows } from './dataset.ts'
import { type Cell, type Evidence, type ListedFigure, publishedFigureAt } from './evidence.ts'
import { isValued, type PublishedFigure } from './figure.ts'
import { levelMembers } from './level.ts'
import { listedFigures } from './nil.ts'
import { documentIdOf } from './own-mark.ts'
import { pickFigures } from './pick.ts'
import { rankFigures, rankQuantity } from './rank.ts'
import { WORLD } from './registry.ts'
import { computedShare, impliedTotal, sharesDiffer } from './share.ts'
import { addMonths, isMomentary, isSamePeriod } from './time.ts'

/** Rules 7 and 8: printed shares and ranks beside the computed ones. */

/** How far from a printed share the figure may be that it is a share of. */
const MOST_MONTHS_APART = 12

/**
 * Every printed share in scope of which the figure and an official total to divide it by are known. One partner's is of the place's
 * total, that of all partners together of the nation's. What differs most comes first.
 */
export function checkShares(scope: CheckScope): CheckGroup<ShareCheck> {
  const found = printed(scope, 'ratio').flatMap((reported) => toShareCheck(scope.evidence, reported) ?? [])
  const distance = ({ reported, computed }: ShareCheck) => Math.abs(reported.quantity.value - computed.quantity.value)
  const ordered = found.toSorted((a, b) => Number(a.agrees) - Number(b.agrees) || distance(b) - distance(a))
  return checkGroup(ordered, ({ agrees }) => agrees, (check) => check)
}

function toShareCheck(evidence: Evidence, reported: PublishedFigure): ShareCheck | null {
  const { measure: code, locality, partner, period, source } = reported.observation
  const denominator = evidence.registry.measures.get(code)?.denominator
  if (!denominator) return null
  const numerator = figureNearest(evidence, { measure: denominator, locality, partner }, reported)
  const of = partner === WORLD ? 'nation' : 'locality'
  const computed = numerator && computedShare(evidence, numerator, of)
  if (!numerator || computed?.kind !== 'computed') return null
  return {
    kind: 'share',
    key: `${code} ${locality} ${partner} ${period.text} ${source}`,
    measure: code,
    pair: { locality, partner },
    period,
    reported,
    computed,
    of,
    implied: impliedTotal(numerator, reported),
    agrees: !sharesDiffer(computed.quantity, reported.quantity),
  }
}

/** The figure that a share is of: of the same document and period where there is one, else the nearest in time. */
function figureNearest(evidence: Evidence, cell: Cell, share: PublishedFigure): ListedFigure | null {
  const { registry } = evidence
  const isMoment = isMomentary(registry, registry.measures.get(cell.measure))
  const { period } = share
  const [fromDay, toDay] = [addMonths(period.endDay, -MOST_MONTHS_APART), addMonths(period.endDay, MOST_MONTHS_APART)]
  const near = listedFigures(evidence, cell).filter((figure) => (isMoment ? fromDay <= figure.period.endDay && figure.period.endDay <= toDay : isSamePeriod(figure.period, period, false)))
  const document = documentIdOf(share)
  const [nearest] = near.toSorted(
    (a, b) =>
      Math.abs(a.period.endDay - period.endDay) - Math.abs(b.period.endDay - period.endDay) ||
      Number(documentIdOf(b) === document) - Number(documentIdOf(a) === document) ||
      comparePreference(registry, a, b),
  )
  return nearest ?? null
}

/**
 * Every printed rank in scope beside the rank among the figures known at its date: of partners of one place, or of places with
 * all partners. Where figures of some are not known, the others may still come before: then only a printed rank better than the
 * computed one contradicts it.
 */
export function checkRanks(scope: CheckScope): CheckGroup<RankCheck> {
  const found = printed(scope, 'rank').flatMap((reported) => toRankCheck(scope.evidence, reported) ?? [])
  const ordered = found.toSorted((a, b) => Number(a.agrees) - Number(b.agrees) || b.period.endDay - a.period.endDay)
  return checkGroup(ordered, ({ agrees }) => agrees, (check) => check)
}

function toRankCheck(evidence: Evidence, reported: PublishedFigure): RankCheck | null {
  const { registry } = evidence
  const { measure: code, locality, partner, period, source } = reported.observation
  const measure = registry.measures.get(code)?.denominator
  if (!measure) return null
  const ranked = partner === WORLD ? locality : partner
  const cells = levelCells(evidence, measure, { locality, partner }, period.endDay)
  const figures = pickFigures(evidence, cells, period)
  const entries = cells.flatMap((cell, position) => {
    const place = registry.places.get(partner === WORLD ? cell.locality : cell.partner)
    const figure = figures[position]?.picked
    return place && figure ? [{ place, figure }] : []
  })
  const own = entries.findIndex(({ place }) => place.code === ranked)
  const figure = entries[own]?.figure
  const range = rankFigures(entries)[own]
  const valued = entries.map((entry) => entry.figure).filter(isValued)
  if (!range || !figure || !isValued(figure) || valued.length < 2) return null
  const isComplete = valued.length === entries.length
  const { value } = reported.quantity
  return {
    kind: 'rank',
    key: `${code} ${locality} ${partner} ${period.text} ${source}`,
    measure: code,
    pair: { locality, partner },
    period,
    reported,
    computed: { kind: 'computed', computation: 'rank', unit: 'rank', period: figure.period, quantity: rankQuantity(range, figure.quantity.status), parts: [figure, ...valued.filter((other) => other !== figure)] },
    range,
    ranked: valued.length,
    members: entries.length,
    agrees: value >= range.from && (!isComplete || value <= range.to),
  }
}

/** The cells a place is ranked among: of partners those that have any figure, because nobody has ranked the others. */
function levelCells({ dataset, registry }: Evidence, measure: string, { locality, partner }: Omit<Cell, 'measure'>, day: number): readonly Cell[] {
  if (partner === WORLD) return levelMembers(registry, locality, day).map(({ code }) => ({ measure, locality: code, partner }))
  const { from, to } = measureRows(dataset, measure, locality)
  const known = new Set([...new Set(dataset.partner.subarray(from, to))].map((position) => dataset.partners[position]))
  return levelMembers(registry, partner, day).filter(({ code }) => known.has(code)).map(({ code }) => ({ measure, locality, partner: code }))
}

/** The printed figures in scope of measures of a kind that are of another measure. */
function printed({ evidence, rows }: CheckScope, kind: 'ratio' | 'rank'): readonly PublishedFigure[] {
  return [...rows].flatMap(([code, own]) => {
    const measure = evidence.registry.measures.get(code)
    return measure?.kind === kind && measure.denominator !== null ? own.flatMap((row) => publishedFigureAt(evidence, row) ?? []) : []
  })
}
