import { plainDecimal } from '../decimal.ts'
import type { Evidence } from '../evidence.ts'
import { dayNumber } from '../period.ts'
import { isCount, type Measure } from '../registry.ts'
import { settleDuplicates } from './duplicates.ts'
import type { PlacedDataset } from './placed.ts'
import type { Answers, IntakeProblem, IntakeProblemCode, Reading } from './reading.ts'
import { createRowProblems } from './row-problems.ts'
import { findSlips } from './slips.ts'
import { findDifferingSums } from './sums.ts'

/** Figures of investment are of periods from the first day to the last; what lies outside was misread. */
const FIRST_DAY = dayNumber(1900, 1, 1)
const LAST_DAY = dayNumber(2100, 12, 31)

/**
 * Whether the figures of a file make sense in themselves and beside the current ones. The value holds every figure once, as
 * `settleDuplicates` says; nothing else is changed or left out. The only question, and with an answer the only fact, is
 * 'duplicates'. Problems are grouped by code, at most fifty of one told each with its line, the others as one without a line
 * whose text is their number. Their text is the value in plain digits (the period for figures outside time). Hints: the figure
 * that stands or was compared with, the sum of the parts, or what is allowed.
 */
export function checkObservations(file: PlacedDataset, current: Evidence, answers: Answers): Reading<PlacedDataset> {
  const settled = settleDuplicates(file, answers)
  const problems = [...settled.problems, ...findSlips(settled.value, current), ...findImpossible(settled.value, current), ...findBrokenSums(settled.value, current)]
  return { ...settled, problems }
}

/** What a measure's figures must not be. */
interface Limits {
  readonly low: number
  readonly high: number
  readonly code: IntakeProblemCode
  readonly hint: string
}

const NO_LIMITS: Limits = { low: -Infinity, high: Infinity, code: 'negative where none can be', hint: '' }

/** Shares of a whole lie in 0 to 100, unlike ratios to something else; what is counted, ranked or stands registered is no less than nothing. Stocks of the balance of payments may be negative. */
function limitsOf(measure: Measure | undefined): Limits {
  if (!measure) return NO_LIMITS
  if (measure.kind === 'ratio' && measure.denominator !== null) return { low: 0, high: 100, code: 'share out of range', hint: '0-100' }
  const isNeverNegative = isCount(measure) || measure.kind === 'rank' || (measure.kind === 'stock' && measure.stage !== 'balance of payments')
  return isNeverNegative ? { low: 0, high: Infinity, code: 'negative where none can be', hint: '>= 0' } : NO_LIMITS
}

function findImpossible(file: PlacedDataset, { registry }: Evidence): readonly IntakeProblem[] {
  const { dataset } = file
  const limits = dataset.measures.map((code) => limitsOf(registry.measures.get(code)))
  const lows = Float64Array.from(limits, ({ low }) => low)
  const highs = Float64Array.from(limits, ({ high }) => high)
  const isOutside = Uint8Array.from(dataset.periods, ({ startDay, endDay }) => (startDay < FIRST_DAY || endDay > LAST_DAY ? 1 : 0))
  const shares = createRowProblems(file, 'share out of range')
  const negatives = createRowProblems(file, 'negative where none can be')
  const outside = createRowProblems(file, 'figures fall outside time')
  for (let row = 0; row < dataset.size; row++) {
    const measure = dataset.measure[row] ?? 0
    const value = dataset.value[row] ?? 0
    if (value < (lows[measure] ?? 0) || value > (highs[measure] ?? 0)) {
      const { code, hint } = limits[measure] ?? NO_LIMITS
      ;(code === 'share out of range' ? shares : negatives).add(row, () => ({ hint }))
    }
    const period = dataset.period[row] ?? 0
    if (isOutside[period] === 1) outside.add(row, () => ({ text: dataset.periods[period]?.text ?? '', hint: '1900-2100' }))
  }
  return [...shares.list(), ...negatives.list(), ...outside.list()]
}

/** Rule 9 within the file: what one source prints as a total and as parts, where its list is complete or the parts are kinds of capital. */
function findBrokenSums(file: PlacedDataset, { registry }: Evidence): readonly IntakeProblem[] {
  const problems = createRowProblems(file, 'sum differs')
  findDifferingSums(file.dataset, registry, (row, sumOfParts) => problems.add(row, () => ({ hint: plainDecimal(sumOfParts()) })))
  return problems.list()
}
