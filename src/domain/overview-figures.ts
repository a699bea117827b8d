import { averageSize } from './average-size.ts'
import { changeOnSamePeriod, changeSincePrevious } from './change.ts'
import { type ComparedRank, createRanking } from './comparison-rank.ts'
import { counterOf } from './counting.ts'
import { type Evidence, type ListedFigure, isListed, listedCell } from './evidence.ts'
import type { OverviewRank } from './facts.ts'
import { type ComputedFigure, type PublishedFigure, isValued } from './figure.ts'
import { countryOf } from './level.ts'
import { fittingDenominator } from './mode.ts'
import { listedFigures } from './nil.ts'
import { documentIdOf } from './own-mark.ts'
import { comparePeriods, isWholeYear, isInYears } from './period.ts'
import { pickFigure } from './pick.ts'
import { type Measure, WORLD } from './registry.ts'
import { isSamePair } from './scope.ts'
import { computedShare, reportedShare, sharesDiffer } from './share.ts'
import { addMonths, isMomentary, isSamePeriod } from './time.ts'
import type { Pair, ShareDenominator, View } from './view.ts'

/** The latest figure of a pair under one measure, with what must be said beside it. */
export interface LatestFigure {
  readonly measure: Measure
  readonly figure: ListedFigure
  readonly alsoReported: readonly PublishedFigure[]
  /** On the count before or, for flows, on the same period of the year before; null where there is none. */
  readonly change: ComputedFigure | null
}

/** A figure a reader wants first. */
export type KeyFigure =
  | ({ readonly kind: 'latest' } & LatestFigure)
  | {
      readonly kind: 'share'
      readonly of: ShareDenominator
      readonly computed: ComputedFigure | null
      readonly total: ListedFigure | null
      /** Who counted the total; null: a statement, or no computed share. */
      readonly counter: string | null
      readonly reported: PublishedFigure | null
      /** Whether reported and computed share are of one date and do not agree (rule 7). */
      readonly isDifferent: boolean
    }
  | ({ readonly kind: 'rank'; readonly level: OverviewRank['level'] } & ComparedRank)
  | {
      readonly kind: 'size'
      readonly figure: ComputedFigure
      /** The same of the whole economy from one source and period; null where that source gives none, undefined where there is nothing wider. */
      readonly against: WiderSize | null | undefined
    }

/** The average size of a project in the economy that a place lies in. */
export interface WiderSize {
  readonly pair: Pair
  readonly figure: ComputedFigure
}

/** A reader keeps in mind no more. */
const MOST_FIGURES = 5

/** A companion counted longer before the main figure says nothing about its time. */
const MOST_MONTHS_OLDER = 60

/** Measures that tell of one matter, the one that stands for it first. */
const FAMILIES: readonly (readonly string[])[] = [
  ['capital', 'projects', 'disbursed_total', 'disbursed'],
  ['registered', 'disbursed', 'new_projects', 'new_capital'],
  ['new_capital', 'new_projects', 'registered', 'disbursed'],
  ['notified', 'arrived', 'pledged'],
  ['inflow', 'outflow', 'inward_stock', 'outward_stock'],
  ['bop_inflow', 'bop_inflow_gdp'],
]

/**
 * The latest figure of a pair in the view's years: of flows the latest whole year where there is one; of several that are
 * printed the one rule 4 prefers. null where there is none.
 */
export function latestFigure(evidence: Evidence, view: View, pair: Pair, code: string): LatestFigure | null {
  const measure = evidence.registry.measures.get(code)
  if (!measure) return null
  const cell = { measure: code, ...pair }
  const periods = listedFigures(evidence, cell).map(({ period }) => period).filter((period) => isInYears(period, view))
  const isMoment = isMomentary(evidence.registry, measure)
  const years = isMoment ? [] : periods.filter(isWholeYear)
  const at = (years.length > 0 ? years : periods).toSorted(comparePeriods).at(-1)
  if (!at) return null
  const { picked, alsoReported } = pickFigure(evidence, cell, at)
  if (!isListed(picked)) return null
  const change = measure.kind === 'ratio' || measure.kind === 'rank' ? null : isMoment ? changeSincePrevious(evidence, picked) : changeOnSamePeriod(evidence, picked)
  return { measure, figure: picked, alsoReported, change: change?.kind === 'computed' ? change : null }
}

/**
 * Four or five figures round the main one, as far as anybody published what they need: its companions of the same matter, its share, its rank, the
 * average size of a project.
 */
export function keyFigures(evidence: Evidence, view: View, pair: Pair, main: LatestFigure): readonly KeyFigure[] {
  const family = FAMILIES.find(([first]) => first === main.measure.code) ?? FAMILIES.find((codes) => codes.includes(main.measure.code)) ?? []
  const companions = family.filter((code) => code !== main.measure.code).flatMap((code) => latestFigure(evidence, view, pair, code) ?? [])
  const oldest = addMonths(main.figure.period.endDay, -MOST_MONTHS_OLDER)
  const [companion, ...others] = companions.filter(({ figure }) => figure.kind !== 'nil' && figure.period.endDay >= oldest)
  const size = averageSize(evidence, [main.figure, ...main.alsoReported])
  const figures: readonly (KeyFigure | null)[] = [
    { kind: 'latest', ...main },
    companion ? { kind: 'latest', ...companion } : null,
    shareFigure(evidence, pair, main),
    rankFigure(evidence, pair, main),
    size.kind === 'computed' ? { kind: 'size', figure: size, against: widerSize(evidence, pair, size) } : null,
    ...others.map((other): KeyFigure => ({ kind: 'latest', ...other })),
  ]
  return figures.filter((figure) => figure !== null).slice(0, MOST_FIGURES)
}

function shareFigure(evidence: Evidence, pair: Pair, { measure, figure }: LatestFigure): KeyFigure | null {
  if (!measure.addsOver.includes('partner')) return null
  const of = fittingDenominator(pair, null)
  const share = computedShare(evidence, figure, of)
  const computed = isValued(share) && share.kind === 'computed' ? share : null
  const reported = reportedShare(evidence, figure, of)
  if (!computed && !reported) return null
  const total = computed?.parts[1]
  const printedTotal = total && isListed(total) ? total : null
  const isMoment = isMomentary(evidence.registry, measure)
  return {
    kind: 'share',
    of,
    computed,
    total: printedTotal,
    counter: printedTotal && counterOf(evidence.registry, printedTotal),
    reported,
    isDifferent: computed !== null && reported !== null && isSamePeriod(computed.period, reported.period, isMoment) && sharesDiffer(computed.quantity, reported.quantity),
  }
}

function rankFigure(evidence: Evidence, pair: Pair, { measure, figure }: LatestFigure): KeyFigure | null {
  if (measure.kind === 'rank' || figure.kind === 'nil') return null
  const rank = createRanking(evidence, measure.code, figure.period)(pair)
  if (rank.range === null && rank.reported.length === 0) return null
  return { kind: 'rank', level: rankLevel(evidence, pair), ...rank }
}

/** Among whom a pair is ranked: partners of its locality or, for all partners together, localities of its level. */
export function rankLevel({ registry }: Evidence, { locality, partner }: Pair): OverviewRank['level'] {
  if (partner !== WORLD) return 'partners'
  return registry.places.get(locality)?.kind === 'country' ? 'economies' : 'provinces'
}

/** The average of the whole economy for the same partner or, where the source has none, for all partners. */
function widerSize(evidence: Evidence, { locality, partner }: Pair, { parts: [capital] }: ComputedFigure): WiderSize | null | undefined {
  const { registry } = evidence
  const nation = countryOf(registry, locality)
  if (nation === null || !capital || !isListed(capital)) return undefined
  const wider = [{ locality: nation, partner }, { locality: nation, partner: WORLD }].filter((pair) => !isSamePair(pair, { locality, partner }))
  if (nation === locality && partner === WORLD) return undefined
  const { measure } = listedCell(capital)
  const isMoment = isMomentary(registry, registry.measures.get(measure))
  for (const pair of wider) {
    const whole = listedFigures(evidence, { measure, ...pair }).find((figure) => documentIdOf(figure) === documentIdOf(capital) && isSamePeriod(figure.period, capital.period, isMoment))
    const size = whole && averageSize(evidence, [whole])
    if (size?.kind === 'computed') return { pair, figure: size }
  }
  return null
}
