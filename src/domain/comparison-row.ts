import { averageSize } from './average-size.ts'
import { changeOnSamePeriod, changeSincePrevious } from './change.ts'
import type { ComparedRank } from './comparison-rank.ts'
import { leadingLine, splitByCounter } from './counting.ts'
import { type Evidence, isListed } from './evidence.ts'
import { isValued, missing, type Figure, type PublishedFigure, type Quantity } from './figure.ts'
import { fittingDenominator } from './mode.ts'
import { listedFigures } from './nil.ts'
import { isWholeYear, type Period, isInYears } from './period.ts'
import type { PickedFigure } from './pick.ts'
import { figureDay, lineToRuns } from './runs.ts'
import { pairKey } from './scope.ts'
import { computedShare, reportedShare, sharesDiffer } from './share.ts'
import { isSamePeriod } from './time.ts'
import type { TrendPoint } from './trend.ts'
import type { Pair, ShareDenominator, View } from './view.ts'

/** A share as computed and as printed, never one for the other (rule 7). */
export interface ComparedShare {
  readonly computed: Figure
  readonly of: ShareDenominator
  readonly reported: PublishedFigure | null
  /** Whether the two are of one date and differ by more than the rounding of what was printed. */
  readonly isDifferent: boolean
}

/** What one counter says of a pair over time, and what statements say (rule 4). */
export interface ComparedTrend {
  /** Runs of the leading counter's line, broken at gaps. */
  readonly counted: readonly (readonly TrendPoint[])[]
  readonly stated: readonly TrendPoint[]
}

export interface CompareRow {
  readonly key: string
  readonly pair: Pair
  readonly value: Figure
  /** Whether the value stands at another date than the one asked for. */
  readonly isDatedOtherwise: boolean
  /** Everything else printed for the date, for the value's provenance. */
  readonly alsoReported: readonly PublishedFigure[]
  /** Those of them that are as recent as the value and say something else. */
  readonly otherClaims: readonly PublishedFigure[]
  readonly share: ComparedShare
  readonly rank: ComparedRank
  /** On the same period of the year before, in percent. */
  readonly change: Figure
  /** Since the previous count, in percent. */
  readonly since: Figure
  /** US dollars, millions, a project. */
  readonly size: Figure
  readonly trend: ComparedTrend
}

/** The row of a pair at a date, given the value picked for it and its rank. Without a value nothing is computed. */
export function buildRow(evidence: Evidence, view: View, pair: Pair, { picked, alsoReported }: PickedFigure, rank: ComparedRank, at: Period, isMoment: boolean): CompareRow {
  const of = fittingDenominator(pair, view.of)
  const value = isListed(picked) ? picked : null
  const otherwise = picked.kind === 'missing' ? picked : missing('not reported')
  const computed = value ? computedShare(evidence, value, of) : otherwise
  const reported = value && reportedShare(evidence, value, of)
  return {
    key: pairKey(pair),
    pair,
    value: picked,
    isDatedOtherwise: value !== null && !isSamePeriod(value.period, at, isMoment),
    alsoReported,
    otherClaims: alsoReported.filter((claim) => value !== null && claim.period.endDay >= value.period.endDay && saysOtherwise(claim.quantity, value.quantity)),
    share: { computed, of, reported, isDifferent: areAtOdds(computed, reported, isMoment) },
    rank,
    change: value ? changeOnSamePeriod(evidence, value) : otherwise,
    since: value ? changeSincePrevious(evidence, value) : otherwise,
    size: value ? averageSize(evidence, [value, ...alsoReported]) : otherwise,
    trend: trendOf(evidence, view, pair, isMoment),
  }
}

/** Whether a claim names another number than a figure, but for the rounding of both; a bound or an "about" counts as the number it names. */
function saysOtherwise(claim: Quantity, figure: Quantity): boolean {
  return Math.abs(claim.value - figure.value) > (claim.precision + figure.precision) / 2
}

/** Only shares of one date can be at odds. */
function areAtOdds(computed: Figure, reported: PublishedFigure | null, isMoment: boolean): boolean {
  return reported !== null && isValued(computed) && isSamePeriod(computed.period, reported.period, isMoment) && sharesDiffer(computed.quantity, reported.quantity)
}

/** Parts of years are left out: a small picture has no room to say what they are. */
function trendOf(evidence: Evidence, view: View, pair: Pair, isMoment: boolean): ComparedTrend {
  const figures = listedFigures(evidence, { measure: view.measure, ...pair }).filter(({ period }) => (isMoment || isWholeYear(period)) && isInYears(period, view))
  const lines = splitByCounter(evidence.registry, figures, isMoment)
  const toPoints = (line: (typeof lines)[number] | null | undefined, isStatement: boolean): readonly TrendPoint[] =>
    (line?.points ?? []).map(({ figure }, index) => ({ id: `${index}`, figure, day: figureDay(figure.period, isMoment), isStatement, isPartYear: false }))
  return {
    counted: lineToRuns(toPoints(leadingLine(lines), false), isMoment),
    stated: toPoints(lines.find(({ counter }) => counter === null), true),
  }
}
