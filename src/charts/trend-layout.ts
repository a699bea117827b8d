import { calendarDate, dayNumber } from '../domain/period.ts'
import type { ChartLine, ChartPoint } from './trend-chart-types.ts'

/** Geometry of a trend chart that needs no browser: ticks, margins, places of labels. Lengths in pixels. */

export interface TimeAxis {
  /** First and last day of the axis. */
  readonly domain: readonly [number, number]
  /** Days on which a year begins. */
  readonly boundaries: readonly number[]
  /** Years that are named, each in the middle of its days. */
  readonly labels: readonly { readonly day: number; readonly year: number }[]
}

const YEAR_STEPS = [1, 2, 5, 10, 20]
const DAYS_PER_YEAR = 365.25

/** A true time axis of whole years round the days given, naming as many years as fit `widthPx` at `labelPx` each. */
export function timeAxis(firstDay: number, lastDay: number, widthPx: number, labelPx: number): TimeAxis {
  const firstYear = calendarDate(firstDay).year
  // A figure of 31 December stands on the boundary of the next year, which is then not begun.
  const lastYear = Math.max(calendarDate(lastDay - 1).year, firstYear)
  const years = Array.from({ length: lastYear - firstYear + 2 }, (_, index) => firstYear + index)
  const boundaries = years.map((year) => dayNumber(year, 1, 1))
  const start = boundaries[0] ?? firstDay
  const end = boundaries.at(-1) ?? lastDay
  const yearPx = (widthPx * DAYS_PER_YEAR) / (end - start)
  const step = YEAR_STEPS.find((candidate) => candidate * yearPx >= labelPx) ?? 50
  const labels = years
    .slice(0, -1)
    .filter((year) => year % step === 0)
    .map((year) => ({ year, day: (dayNumber(year, 1, 1) + dayNumber(year + 1, 1, 1)) / 2 }))
  return { domain: [start, end], boundaries, labels }
}

/** Powers of ten, or of ten with twos and fives where few, that enclose positive values. */
export function logTicks(min: number, max: number): readonly number[] {
  const first = Math.floor(Math.log10(min))
  const last = Math.max(Math.ceil(Math.log10(max)), first + 1)
  const steps = last - first <= 2 ? [1, 2, 5] : [1]
  const ticks = []
  for (let power = first; power < last; power++) for (const step of steps) ticks.push(step * 10 ** power)
  return [...ticks, 10 ** last]
}

/** From here on Unicode's scripts are East Asian: Hangul, kana, Chinese characters. Vietnamese letters come before. */
const FIRST_WIDE = 0x2e80

/** About how wide a text is in Source Sans at a size; wide scripts count double. */
export function textWidth(text: string, sizePx: number): number {
  let units = 0
  for (const letter of text) units += letter.codePointAt(0)! >= FIRST_WIDE ? 0.95 : /[A-Z%&@mwMW0-9]/.test(letter) ? 0.56 : 0.46
  return units * sizePx
}

/** The text, shortened with an ellipsis where it is wider than it may be. */
export function fitText(text: string, sizePx: number, maxPx: number): string {
  if (textWidth(text, sizePx) <= maxPx) return text
  const letters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, sizePx) > maxPx) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

const NICE_STEPS = [1, 2, 2.5, 5, 10, 20, 50]

/** Round values, at most `most` steps apart, that enclose `min` and `max`. */
export function niceTicks(min: number, max: number, most: number): readonly number[] {
  const top = max > min ? max : min + (Math.abs(min) || 1)
  const power = 10 ** Math.floor(Math.log10((top - min) / most))
  const firstAt = (step: number) => Math.floor(min / step + 1e-9)
  const lastAt = (step: number) => Math.ceil(top / step - 1e-9)
  // Below and above zero a part of a step each may be left over, so what is counted are whole steps.
  const step = power * (NICE_STEPS.find((factor) => lastAt(factor * power) - firstAt(factor * power) <= most) ?? 100)
  const first = firstAt(step)
  const last = lastAt(step)
  // Multiples of a round step, free of the noise of repeated addition.
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)))
}

export interface PlacedLabel {
  readonly line: ChartLine
  /** Where the line ends, in pixels. */
  readonly anchorX: number
  readonly anchorY: number
  /** Top of the label's first line of text. */
  readonly y: number
}

/**
 * Places labels of line ends in a column so that none overlaps: each as near to its line's end as the others allow,
 * within `top` and `bottom`.
 */
export function placeLabels(ends: readonly { line: ChartLine; x: number; y: number }[], heightPx: number, top: number, bottom: number): readonly PlacedLabel[] {
  const placed = [...ends]
    .sort((a, b) => a.y - b.y)
    .map(({ line, x, y }) => ({ line, anchorX: x, anchorY: y, y: y - heightPx / 2 }))
  let floor = top
  for (const label of placed) {
    label.y = Math.max(label.y, floor)
    floor = label.y + heightPx
  }
  let ceiling = bottom
  for (const label of placed.toReversed()) {
    label.y = Math.max(Math.min(label.y, ceiling - heightPx), top)
    ceiling = label.y
  }
  return placed
}

/** All points of a line in the order of time. */
export function pointsOf(line: ChartLine): readonly ChartPoint[] {
  return [...line.solid, ...line.dotted].flat().sort((a, b) => a.x - b.x || a.y - b.y)
}

export type Step = 'previous' | 'next' | 'first' | 'last' | 'line above' | 'line below'

/** The point an arrow key leads to; from nowhere, the last point of the first line. */
export function stepToPoint(lines: readonly ChartLine[], fromId: string | null, step: Step): ChartPoint | null {
  const walks = lines.map(pointsOf).filter((points) => points.length > 0)
  const at = walks.findIndex((points) => points.some(({ id }) => id === fromId))
  const points = walks[at]
  if (!points) return walks[0]?.at(-1) ?? null
  const index = points.findIndex(({ id }) => id === fromId)
  const here = points[index]
  switch (step) {
    case 'previous':
      return points[Math.max(0, index - 1)] ?? null
    case 'next':
      return points[Math.min(points.length - 1, index + 1)] ?? null
    case 'first':
      return points[0] ?? null
    case 'last':
      return points.at(-1) ?? null
    case 'line above':
    case 'line below': {
      const other = walks[(at + (step === 'line above' ? walks.length - 1 : 1)) % walks.length] ?? points
      return nearestInTime(other, here?.x ?? 0)
    }
  }
}

function nearestInTime(points: readonly ChartPoint[], x: number): ChartPoint | null {
  return points.reduce<ChartPoint | null>((best, point) => (best && Math.abs(best.x - x) <= Math.abs(point.x - x) ? best : point), null)
}
