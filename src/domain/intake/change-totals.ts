import { measureRows, type Dataset } from '../dataset.ts'
import type { Period } from '../period.ts'
import { isAggregate, type Measure, type Registry } from '../registry.ts'
import { compareRows, type CommitMode, type Sides } from './changed-rows.ts'
import { monthsOf } from './series.ts'

/** What the file's sources say of one measure before and after a change. */
export interface MeasureTotals {
  readonly measure: string
  /** Sum in the measure's unit (see `totalsOf`); null where there are no figures or the measure does not add. */
  readonly before: number | null
  readonly after: number | null
  /** Period the sum is of, for stocks; null for flows, which are added over time. */
  readonly periodBefore: Period | null
  readonly periodAfter: Period | null
  /** All figures of the measure, added up or not. */
  readonly figuresBefore: number
  readonly figuresAfter: number
}

/** A place is a total (of the world, a group), a country or a part of one: only places of one kind are added, for the others lie in them. */
const PLACE_LEVELS = 3
const LEVELS = PLACE_LEVELS * PLACE_LEVELS
/** A period counts as the last one where it has at least this share of the figures of the fullest. */
const FULL_ENOUGH = 0.5
/** Digits of a sum that are no noise of binary fractions. */
const SUM_DIGITS = 13

/**
 * Totals of the figures of the file's sources, by measure, before and after the change; they serve to notice half a file or
 * another unit. What is added obeys rule 2: only measures that add over places, only places of one kind (that with most
 * figures: provinces, say, all partners together), of several sources for one figure the first, flows of periods of one
 * length (the most usual), stocks of one period (the last that is not sparse).
 */
export function totalsOf(sides: Sides, mode: CommitMode, registry: Registry): readonly MeasureTotals[] {
  const codes = [...new Set([...sides.file.measures, ...sides.current.measures])].toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  const periods: Period[] = []
  for (const [dataset, ranks] of [
    [sides.file, sides.fileKeys.periodRanks],
    [sides.current, sides.currentKeys.periodRanks],
  ] as const) {
    dataset.periods.forEach((period, position) => {
      periods[ranks[position] ?? 0] = period
    })
  }
  const levels = [levelsOf(sides.file, registry), levelsOf(sides.current, registry)] as const
  return codes.flatMap((code) => {
    const { before, after } = tally(sides, mode, code, levels, periods.length)
    if (before.figures + after.figures === 0) return []
    const measure = registry.measures.get(code)
    const [sumBefore, sumAfter] = measure && addsOverPlaces(measure) ? sumsOf(measure, before, after, periods) : [NO_SUM, NO_SUM]
    return [
      {
        measure: code,
        before: sumBefore.sum,
        after: sumAfter.sum,
        periodBefore: sumBefore.period,
        periodAfter: sumAfter.period,
        figuresBefore: before.figures,
        figuresAfter: after.figures,
      },
    ]
  })
}

function addsOverPlaces({ addsOver }: Measure): boolean {
  return addsOver.includes('locality') && addsOver.includes('partner')
}

/** By position of a locality and of a partner, what kind of place it is: 0 a total, 1 a country, 2 a part of one. */
interface PlaceLevels {
  readonly locality: Uint8Array
  readonly partner: Uint8Array
}

function levelsOf(dataset: Dataset, registry: Registry): PlaceLevels {
  const levelOf = (code: string): number => {
    const place = registry.places.get(code)
    return !place || place.kind === 'country' ? 1 : isAggregate(place) ? 0 : 2
  }
  return { locality: Uint8Array.from(dataset.localities, levelOf), partner: Uint8Array.from(dataset.partners, levelOf) }
}

/** Figures of a measure, their number and sum by kind of places and period. */
interface Tally {
  figures: number
  readonly counts: Uint32Array
  readonly sums: Float64Array
  /** Last figure counted: its cell and the rank of its period. */
  cell: number
  rank: number
}

function createTally(periodCount: number): Tally {
  return { figures: 0, counts: new Uint32Array(LEVELS * periodCount), sums: new Float64Array(LEVELS * periodCount), cell: -1, rank: -1 }
}

function tally(sides: Sides, mode: CommitMode, code: string, [fileLevels, currentLevels]: readonly [PlaceLevels, PlaceLevels], periodCount: number) {
  const { file, current, fileKeys, currentKeys, isInScope } = sides
  const [before, after] = [createTally(periodCount), createTally(periodCount)]
  const add = (to: Tally, isOfFile: boolean, row: number): void => {
    const dataset = isOfFile ? file : current
    const keys = isOfFile ? fileKeys : currentKeys
    const levels = isOfFile ? fileLevels : currentLevels
    to.figures++
    const cell = keys.cell[row] ?? 0
    const rank = keys.periodRanks[dataset.period[row] ?? 0] ?? 0
    if (cell === to.cell && rank === to.rank) return
    to.cell = cell
    to.rank = rank
    const level = (levels.locality[dataset.locality[row] ?? 0] ?? 0) * PLACE_LEVELS + (levels.partner[dataset.partner[row] ?? 0] ?? 0)
    const group = level * periodCount + rank
    to.counts[group] = (to.counts[group] ?? 0) + 1
    to.sums[group] = (to.sums[group] ?? 0) + (dataset.value[row] ?? 0)
  }
  let { from: row, to: rowEnd } = measureRows(file, code)
  let { from: other, to: otherEnd } = measureRows(current, code)
  while (row < rowEnd || other < otherEnd) {
    const order = row >= rowEnd ? 1 : other >= otherEnd ? -1 : compareRows(sides, row, other)
    if (order >= 0) {
      const isOfScope = isInScope[current.source[other] ?? 0] === 1
      if (isOfScope) add(before, false, other)
      if (isOfScope && order > 0 && mode === 'append') add(after, false, other)
      other++
    }
    if (order <= 0) add(after, true, row++)
  }
  return { before, after }
}

interface Sum {
  readonly sum: number | null
  readonly period: Period | null
}

const NO_SUM: Sum = { sum: null, period: null }

function sumsOf(measure: Measure, before: Tally, after: Tally, periods: readonly Period[]): readonly [Sum, Sum] {
  const together = before.counts.map((count, group) => count + (after.counts[group] ?? 0))
  const perLevel = Array.from({ length: LEVELS }, (_, level) => countIn(together, level, periods))
  const level = perLevel.indexOf(Math.max(...perLevel))
  if (measure.kind !== 'flow') return [sumAtLast(before, level, periods), sumAtLast(after, level, periods)]
  const lengths = new Map<number, number>()
  periods.forEach((period, rank) => {
    const months = monthsOf(period)
    lengths.set(months, (lengths.get(months) ?? 0) + (together[level * periods.length + rank] ?? 0))
  })
  const [[usual] = [0]] = [...lengths].toSorted((a, b) => b[1] - a[1])
  return [sumOverTime(before, level, periods, usual), sumOverTime(after, level, periods, usual)]
}

function countIn(counts: Uint32Array, level: number, periods: readonly Period[]): number {
  return counts.subarray(level * periods.length, (level + 1) * periods.length).reduce((sum, count) => sum + count, 0)
}

function sumAtLast({ counts, sums }: Tally, level: number, periods: readonly Period[]): Sum {
  const start = level * periods.length
  const most = periods.reduce((largest, _, rank) => Math.max(largest, counts[start + rank] ?? 0), 0)
  if (most === 0) return NO_SUM
  const last = periods.findLastIndex((_, rank) => (counts[start + rank] ?? 0) >= most * FULL_ENOUGH)
  return { sum: withoutNoise(sums[start + last] ?? 0), period: periods[last] ?? null }
}

function sumOverTime({ counts, sums }: Tally, level: number, periods: readonly Period[], months: number): Sum {
  const start = level * periods.length
  const ranks = periods.flatMap((period, rank) => (monthsOf(period) === months && (counts[start + rank] ?? 0) > 0 ? [rank] : []))
  if (ranks.length === 0) return NO_SUM
  return { sum: withoutNoise(ranks.reduce((sum, rank) => sum + (sums[start + rank] ?? 0), 0)), period: null }
}

function withoutNoise(sum: number): number {
  return Number(sum.toPrecision(SUM_DIGITS))
}
