import { counterOf } from './counting.ts'
import { cellOf, type Evidence } from './evidence.ts'
import type { FactPoint, RankedFact, RankingCaptionFacts, RankingFacts } from './facts.ts'
import type { MissingFigure, ValuedFigure } from './figure.ts'
import type { Period } from './period.ts'
import type { Ranking, RankingRow, UnrankedPlace } from './ranking.ts'
import type { Place } from './registry.ts'

/** How many leaders the headline names. */
const MOST_NAMED = 3

/** What the headline of a ranking says; null where nothing has a place. */
export function rankingFacts({ measure, mode, over, fixed, at, rows }: Ranking): RankingFacts | null {
  if (!at) return null
  const facts = rows.map((row, position) => ({ ...row, fact: toFact(row, position) }))
  const leaders = facts.filter(({ figure }) => figure.kind !== 'nil').slice(0, MOST_NAMED)
  const selected = facts.find(({ isChosen }) => isChosen)
  return {
    measure: measure.code,
    mode,
    over,
    fixed,
    leaders: leaders.map(({ fact }) => fact),
    selected: selected && !leaders.includes(selected) ? selected.fact : null,
    at: sharedPeriod(leaders) ?? at,
  }
}

/** The date all of them were counted, where it is one: a ranking asked for later than it was counted speaks of the count. */
function sharedPeriod(rows: readonly RankingRow[]): Period | null {
  const [first] = rows
  return first && rows.every(({ counted, isOtherDate }) => isOtherDate && counted.period.text === first.counted.period.text) ? first.counted.period : null
}

/** What the sentence under the headline says; null where nothing has a place. */
export function rankingCaptionFacts(evidence: Evidence, ranking: Ranking): RankingCaptionFacts | null {
  const { at, rows, isMoment, missing } = ranking
  if (!at) return null
  return {
    at,
    isStock: isMoment,
    counter: commonestCounter(evidence, rows),
    olderCount: rows.filter(({ isOtherDate }) => isOtherDate).length,
    missingCount: missing.length,
    topShare: topShare(ranking),
  }
}

/** Who counted most of the figures; null: most are statements without a counter. */
function commonestCounter({ registry }: Evidence, rows: readonly RankingRow[]): string | null {
  const counts = new Map<string | null, number>()
  for (const { counted } of rows) {
    const counter = counterOf(registry, counted)
    counts.set(counter, (counts.get(counter) ?? 0) + 1)
  }
  const [commonest] = [...counts].toSorted((a, b) => b[1] - a[1])
  return commonest?.[0] ?? null
}

/** The first place's share of the total, where it leads by a value and shares are lawful. */
function topShare({ mode, of, rows }: Ranking): RankingCaptionFacts['topShare'] {
  const [top] = rows
  if (!top || mode !== 'value' || top.share.kind !== 'computed') return null
  const total = top.share.parts[1]
  const cell = total && cellOf(total)
  const totalPlace = of === 'partner' ? cell?.partner : cell?.locality
  return total && totalPlace ? { code: top.place.code, share: top.share.quantity, totalPlace, total: toPoint(total) } : null
}

/** Reported ranks are in their own order: where none is computed, the position stands for it. */
function toFact(row: RankingRow, position: number): RankedFact {
  const { from, to } = row.rank ?? { from: position + 1, to: position + 1 }
  return { code: row.place.code, best: from, worst: to, point: toPoint(row.figure) }
}

function toPoint({ quantity, unit, period }: ValuedFigure): FactPoint {
  return { quantity, unit, period }
}

/** Places without a figure for one reason. */
export interface MissingGroup {
  readonly figure: MissingFigure
  readonly places: readonly Place[]
}

/** The places without a figure by reason (and by what was refused), the commonest first. */
export function missingByReason(missing: readonly UnrankedPlace[]): readonly MissingGroup[] {
  const groups = new Map<string, { readonly figure: MissingFigure; readonly places: Place[] }>()
  for (const { place, figure } of missing) {
    const key = `${figure.reason} ${figure.refusal ?? ''}`
    const group = groups.get(key)
    if (group) group.places.push(place)
    else groups.set(key, { figure, places: [place] })
  }
  return [...groups.values()].toSorted((a, b) => b.places.length - a.places.length)
}
