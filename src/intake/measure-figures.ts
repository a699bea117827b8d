import { measureRows, positionOf, type Dataset } from '../domain/dataset.ts'
import { calendarDate, endYear, isWholeYear, parsePeriod, type Period } from '../domain/period.ts'
import { isCount, type Measure, type Registry } from '../domain/registry.ts'

/** One figure of a file whose measure, or unit, or economy, is not known. */
export interface FigureSample {
  /** Code of the place; null where the file does not say which economy its figures are of. */
  readonly locality: string | null
  readonly partner: string
  /** Canonical ISO text. */
  readonly period: string
  /** As printed, in the file's own unit. */
  readonly value: number
}

/** How well a file's figures agree with those published as one measure. */
export interface Agreement {
  readonly measure: string
  /** Factor from the printed value to the measure's unit under which most figures agree. */
  readonly scale: number
  /** The economy whose figures agree, where the samples name none; null where they do. */
  readonly locality: string | null
  /** Samples with a published figure that is not nil for the same cell and time. */
  readonly compared: number
  /** Of these, within half a percent of one of them. */
  readonly agreeing: number
  /** Of the others, within six percent, as revised figures are. */
  readonly near: number
}

const MOST_SAMPLES = 2_000
/** One economy has one figure of a partner and time; more are repetitions or no series of one economy, and there are hundreds to try. */
const MOST_OF_ONE_CELL = 8
const ENOUGH_COMPARED = 8
/** Enough where every single one agrees. */
const FEWEST_COMPARED = 4
const AGREES_WITHIN = 0.005
const NEAR_WITHIN = 0.06
const PERCENT_FACTORS = [1, 100]

/** For `isConvincing`, set between what files of known measure showed and the best that agreed by chance. */
const CONVINCING_SHARE = 0.4
const CONVINCING_WITH_NEAR = 0.6
/** Where nearly all are near, few need to agree: a share of GDP moves a little whenever GDP is revised. */
const CONVINCING_NEAR = 0.9
const FEW_COMPARED = 20
const CONVINCING_SHARE_OF_FEW = 0.8
/** How much stronger it must be than the next. Inflows of two publishers are alike in every second figure. */
const CLEAR_LEAD = 1.15
/** Counts below this are too common to tell anything where the place is unknown. */
const FEWEST_COUNTED = 10

const NEAR = 1
const AGREES = 2

/** Samples that are compared, by what they are of, and what has been found of each in one measure and locality. */
interface Comparison {
  readonly samples: readonly FigureSample[]
  readonly scales: readonly number[]
  /** Samples by `cellKey`, under the times of stocks or of flows. */
  readonly buckets: ReadonlyMap<number, readonly number[]>
  /** Number of the time of each of the dataset's periods; 0 where no sample has it. */
  readonly times: readonly number[]
  /** For each sample and scale 0, NEAR or AGREES. */
  readonly found: Uint8Array
  readonly compared: Set<number>
  /** Whether figures of no named place are compared with a published value. */
  readonly isTelling: (published: number) => boolean
}

interface Tally {
  readonly measure: string
  readonly locality: string | null
  readonly scales: readonly number[]
  compared: number
  readonly agreeing: number[]
  readonly near: number[]
}

/**
 * The measures the figures of a file can be, best first: those whose published figures, by whatever source, agree with
 * the file's for the same place, partner and time. Money is tried under every one of `unitScales` (factors to millions
 * of US dollars), percentages as such or as fractions, counts as they are, each only where its factor is among the
 * scales. Where samples name no place, every economy is tried. Nil figures say nothing and do not count; a measure
 * of which too little can be compared, or with which nothing agrees, is left out.
 */
export function figuresAgree(samples: readonly FigureSample[], dataset: Dataset, registry: Registry, unitScales: readonly number[]): readonly Agreement[] {
  const picked = pickEvenly(samples.filter(({ value }) => Number.isFinite(value) && value !== 0))
  const tallies = new Map<string, Tally>()
  for (const isOfStocks of [false, true]) {
    const prepared = prepare(picked, dataset, isOfStocks)
    for (const code of dataset.measures) {
      const measure = registry.measures.get(code)
      if (!measure || isStockLike(measure, registry) !== isOfStocks) continue
      const scales = scalesFor(measure, unitScales)
      if (scales.length === 0) continue
      const found = new Uint8Array(picked.length * scales.length)
      const isTelling = (published: number): boolean => !isCount(measure) || published >= FEWEST_COUNTED
      compareMeasure(dataset, code, { ...prepared, samples: picked, scales, found, compared: new Set(), isTelling }, tallies)
    }
  }
  return [...tallies.values()].map(agreementOf).filter(isWorthSaying).toSorted((a, b) => strength(b) - strength(a) || b.near - a.near)
}

/**
 * Whether figures agree so well that they say which measure (or economy) a file is about. Published series are revised
 * every year, so a file some years old agrees in part only; what agrees by chance stays far below.
 */
export function isConvincing(agreement: Agreement, runnerUp: Agreement | undefined): boolean {
  const { compared, agreeing, near } = agreement
  const isMostlyNear = agreeing + near >= CONVINCING_NEAR * compared && compared >= FEW_COMPARED
  const withNear = compared < FEW_COMPARED ? CONVINCING_SHARE_OF_FEW : CONVINCING_WITH_NEAR
  const isMostlyEqual = agreeing >= CONVINCING_SHARE * compared && agreeing + near >= withNear * compared
  if (!isMostlyNear && !isMostlyEqual) return false
  return !runnerUp || agreeingShare(agreement) >= CLEAR_LEAD * agreeingShare(runnerUp)
}

/** Share that agrees; what is only near counts for a quarter. */
function agreeingShare({ compared, agreeing, near }: Agreement): number {
  return (agreeing + near / 4) / compared
}

/** The same, less where few could be compared: what to order by. */
function strength(agreement: Agreement): number {
  return (agreeingShare(agreement) * agreement.compared) / (agreement.compared + FEWEST_COMPARED)
}

/** Under the scale with which most agrees. */
function agreementOf({ measure, locality, scales, compared, agreeing, near }: Tally): Agreement {
  const [first = { measure, scale: 1, locality, compared, agreeing: 0, near: 0 }, ...others] = scales.map((scale, at) => ({
    measure,
    scale,
    locality,
    compared,
    agreeing: agreeing[at] ?? 0,
    near: near[at] ?? 0,
  }))
  return others.reduce((best, other) => (strength(other) > strength(best) ? other : best), first)
}

function isWorthSaying({ compared, agreeing, near }: Agreement): boolean {
  if (compared < ENOUGH_COMPARED) return compared >= FEWEST_COMPARED && agreeing === compared
  return agreeing + near > 0
}

function pickEvenly(samples: readonly FigureSample[]): readonly FigureSample[] {
  if (samples.length <= MOST_SAMPLES) return samples
  return Array.from({ length: MOST_SAMPLES }, (_, at) => samples[Math.floor((at * samples.length) / MOST_SAMPLES)]).filter((sample) => sample !== undefined)
}

function scalesFor(measure: Measure, unitScales: readonly number[]): readonly number[] {
  if (measure.unit === 'rank') return []
  if (measure.unit === 'USD million') return unitScales
  if (measure.unit === 'percent') return unitScales.filter((scale) => PERCENT_FACTORS.includes(scale))
  return unitScales.filter((scale) => scale === 1)
}

function isStockLike(measure: Measure, registry: Registry): boolean {
  const base = measure.denominator === null ? measure : (registry.measures.get(measure.denominator) ?? measure)
  return base.kind === 'stock'
}

/** What a figure's time is known by: stocks by the month they were counted in, flows by their year or their period. */
function timeKey(period: Period, isOfStocks: boolean): string {
  if (isOfStocks) return `${endYear(period)}-${calendarDate(period.endDay).month}`
  return isWholeYear(period) ? String(endYear(period)) : period.text
}

function prepare(samples: readonly FigureSample[], dataset: Dataset, isOfStocks: boolean): Pick<Comparison, 'buckets' | 'times'> {
  const numbers = new Map<string, number>()
  const timesOfTexts = new Map<string, number>()
  for (const { period: text } of samples) {
    if (timesOfTexts.has(text)) continue
    const period = parsePeriod(text)
    if (!period) continue
    const key = timeKey(period, isOfStocks)
    const number = numbers.get(key) ?? numbers.size + 1
    numbers.set(key, number)
    timesOfTexts.set(text, number)
  }
  const buckets = new Map<number, number[]>()
  samples.forEach(({ locality, partner, period }, sample) => {
    const place = locality === null ? 0 : positionOf(dataset.localities, locality) + 1
    const partnerAt = positionOf(dataset.partners, partner)
    const time = timesOfTexts.get(period)
    if ((locality !== null && place === 0) || partnerAt < 0 || time === undefined) return
    const key = cellKey(dataset, place, partnerAt, time)
    const bucket = buckets.get(key)
    if (!bucket) buckets.set(key, [sample])
    else if (locality !== null || bucket.length < MOST_OF_ONE_CELL) bucket.push(sample)
  })
  return { buckets, times: dataset.periods.map((period) => numbers.get(timeKey(period, isOfStocks)) ?? 0) }
}

/** `place` counts from 1; 0 is for figures of no named place. */
function cellKey(dataset: Dataset, place: number, partner: number, time: number): number {
  return (place * dataset.partners.length + partner) * (dataset.size + MOST_SAMPLES) + time
}

function compareMeasure(dataset: Dataset, measure: string, comparison: Comparison, tallies: Map<string, Tally>): void {
  const { from, to } = measureRows(dataset, measure)
  let block = -1
  const close = (): void => closeBlock(measure, dataset.localities[block] ?? '', comparison, tallies)
  for (let row = from; row < to; row++) {
    const time = comparison.times[dataset.period[row] ?? 0] ?? 0
    const published = dataset.value[row] ?? 0
    if (time === 0 || published === 0) continue
    const locality = dataset.locality[row] ?? 0
    if (locality !== block) {
      close()
      block = locality
    }
    const partner = dataset.partner[row] ?? 0
    compareSamples(comparison, comparison.buckets.get(cellKey(dataset, locality + 1, partner, time)), published)
    if (comparison.isTelling(published)) compareSamples(comparison, comparison.buckets.get(cellKey(dataset, 0, partner, time)), published)
  }
  close()
}

function compareSamples({ samples, scales, found, compared }: Comparison, bucket: readonly number[] | undefined, published: number): void {
  if (!bucket) return
  const [most, least] = [Math.abs(published) * NEAR_WITHIN, Math.abs(published) * AGREES_WITHIN]
  for (const sample of bucket) {
    compared.add(sample)
    const value = samples[sample]?.value ?? 0
    for (let at = 0; at < scales.length; at++) {
      const difference = Math.abs(value * (scales[at] ?? 1) - published)
      if (difference > most) continue
      const spot = sample * scales.length + at
      if (difference <= least) found[spot] = AGREES
      else if (found[spot] === 0) found[spot] = NEAR
    }
  }
}

/** Adds up what was found in one locality, and makes room for the next. */
function closeBlock(measure: string, locality: string, { samples, scales, found, compared }: Comparison, tallies: Map<string, Tally>): void {
  if (compared.size === 0) return
  const tallyOf = (economy: string | null): Tally =>
    tallies.get(`${measure} ${economy ?? ''}`) ?? { measure, locality: economy, scales, compared: 0, agreeing: scales.map(() => 0), near: scales.map(() => 0) }
  const [named, unnamed] = [tallyOf(null), tallyOf(locality)]
  for (const sample of compared) {
    const tally = samples[sample]?.locality === null ? unnamed : named
    tally.compared++
    for (let at = 0; at < scales.length; at++) {
      const spot = sample * scales.length + at
      const grade = found[spot] ?? 0
      if (grade === 0) continue
      const counts = grade === AGREES ? tally.agreeing : tally.near
      counts[at] = (counts[at] ?? 0) + 1
      found[spot] = 0
    }
  }
  for (const tally of [named, unnamed]) if (tally.compared > 0) tallies.set(`${measure} ${tally.locality ?? ''}`, tally)
  compared.clear()
}
