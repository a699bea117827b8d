import type { Dataset } from '../dataset.ts'
import { isWholeYear, type Period } from '../period.ts'
import type { Registry } from '../registry.ts'

/** Figures of one cell in the order of time, as far as they may be compared: stocks all of them, flows those of periods of one length. */

const DAYS_PER_MONTH = 30.44
/** What holds at a moment has no length. */
const MOMENT = -1
/** Figures further apart than this say nothing about each other's unit. */
const MOST_DAYS_APART = 5 * 366
/** So many rows are looked through for neighbours; cells of many sources have more. */
const MOST_ROWS_LOOKED_AT = 40
/** So many neighbours on each side are what is usual for a series. */
const NEIGHBOURS = 5

/** For each row of a dataset, what it may be compared with. */
export interface Series {
  readonly dataset: Dataset
  /** By period, as `monthsOf` says. */
  readonly months: Int32Array
  /** By measure: 1 where it is a flow, so that lengths of periods must agree. */
  readonly isFlow: Uint8Array
}

/** What the rows of a dataset may be compared with; measures the registry does not know are taken for flows. */
export function createSeries(dataset: Dataset, registry: Registry): Series {
  return {
    dataset,
    months: Int32Array.from(dataset.periods, monthsOf),
    isFlow: Uint8Array.from(dataset.measures, (code) => ((registry.measures.get(code)?.kind ?? 'flow') === 'flow' ? 1 : 0)),
  }
}

/** Length of a period in whole months: a year and an interval to a cut-off day in December are both 12, a day is 0. */
export function monthsOf(period: Period): number {
  return isWholeYear(period) ? 12 : Math.round((period.endDay - period.startDay) / DAYS_PER_MONTH)
}

/** What the period of a row must agree in with another's: months for a flow; the same for all stocks and ratios. */
export function lengthOf({ dataset, months, isFlow }: Series, row: number): number {
  return isFlow[dataset.measure[row] ?? 0] === 1 ? (months[dataset.period[row] ?? 0] ?? 0) : MOMENT
}

/** Day on which the period of a row ends. */
export function endDayOf({ periods, period }: Dataset, row: number): number {
  return periods[period[row] ?? 0]?.endDay ?? 0
}

/** Whether figures of two days are near enough to be compared. */
export function isNear(day: number, other: number): boolean {
  return Math.abs(day - other) <= MOST_DAYS_APART
}

/** The last row before this one with the cell's figure of an earlier period of the same length, not too long ago; -1 where there is none. */
export function previousRow(series: Series, row: number): number {
  const { dataset } = series
  for (let other = row - 1; other >= 0 && row - other <= MOST_ROWS_LOOKED_AT && isSameCell(dataset, row, other); other--) {
    if (dataset.period[other] === dataset.period[row] || lengthOf(series, other) !== lengthOf(series, row)) continue
    return isNear(endDayOf(dataset, other), endDayOf(dataset, row)) ? other : -1
  }
  return -1
}

/** Sizes (values without their signs) of the figures just before this row's in its series, the nearest first; zeros are left out. */
export function sizesBefore(series: Series, row: number): readonly number[] {
  return neighbours(series, row, -1, NEIGHBOURS)
    .map((other) => Math.abs(series.dataset.value[other] ?? 0))
    .filter((size) => size > 0)
}

/** By what factors (1 or more) the figures around this row's differ, each from the next; infinite where the sign changes. What is next to zero has no factor, nor have steps to or from the row itself. */
export function stepsAround(series: Series, row: number): readonly number[] {
  return [-1, 1].flatMap((direction) => {
    const values = neighbours(series, row, direction, NEIGHBOURS).map((other) => series.dataset.value[other] ?? 0)
    return values.slice(1).flatMap((value, place) => {
      const nearer = values[place] ?? 0
      if (value === 0 || nearer === 0) return []
      return [value / nearer < 0 ? Infinity : factorBetween(value, nearer)]
    })
  })
}

/** How many times the larger of two numbers above or below zero is the smaller, without their signs. */
export function factorBetween(a: number, b: number): number {
  const [aSize, bSize] = [Math.abs(a), Math.abs(b)]
  return aSize > bSize ? aSize / bSize : bSize / aSize
}

/** The middle one of some numbers; `none` of none. */
export function medianOf(numbers: readonly number[], none: number): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? none
}

/** Rows of the same cell and length of period in one direction of time, one for each period, the nearest first. */
function neighbours(series: Series, row: number, direction: number, most: number): readonly number[] {
  const { dataset } = series
  const length = lengthOf(series, row)
  const found: number[] = []
  let nearest = dataset.period[row]
  for (let other = row + direction; found.length < most && Math.abs(other - row) <= MOST_ROWS_LOOKED_AT && isSameCell(dataset, row, other); other += direction) {
    if (dataset.period[other] === nearest || lengthOf(series, other) !== length) continue
    nearest = dataset.period[other]
    found.push(other)
  }
  return found
}

function isSameCell(dataset: Dataset, a: number, b: number): boolean {
  return dataset.partner[a] === dataset.partner[b] && dataset.locality[a] === dataset.locality[b] && dataset.measure[a] === dataset.measure[b]
}
