import { readMissing } from './missing.ts'
import { NUMBER_STYLES, readNumber } from './numbers.ts'
import { readUnit } from './units.ts'

/** What the cells of one row look like. */
export interface RowLook {
  readonly filled: number
  /** Position of the first cell with text. */
  readonly first: number
  readonly numbers: number
  /** Of the numbers those that may be years. */
  readonly years: number
  readonly texts: number
  readonly missing: number
  readonly isCounting: boolean
}

/** Looks at the cells of a row. */
export function lookAt(row: readonly string[]): RowLook {
  let [filled, first, years, texts, missing] = [0, -1, 0, 0, 0]
  const numbers: number[] = []
  row.forEach((cell, at) => {
    const mark = readMissing(cell)
    if (mark === 'blank') return
    filled++
    if (first < 0) first = at
    if (mark !== null) missing++
    else {
      const number = readFigure(cell)
      if (number === null) texts++
      else {
        numbers.push(number)
        if (isYear(cell)) years++
      }
    }
  })
  // A lone "(10,000 USD)" is no figure but the unit of those below.
  if (filled === 1 && numbers.length === 1 && readUnit(row[first] ?? '') !== null) return { filled, first, numbers: 0, years: 0, texts: 1, missing: 0, isCounting: false }
  return { filled, first, numbers: numbers.length, years, texts, missing, isCounting: numbers.length > 2 && isCounting(numbers) && row.every((cell) => cell.length < 2 || readFigure(cell) !== null) }
}

/** Value of a figure written in any style; null for anything else. */
export function readFigure(text: string): number | null {
  if (!/\d/.test(text) && !/[０-９]/.test(text)) return null
  for (const style of NUMBER_STYLES) {
    const read = readNumber(text, style)
    if (read) return read.value
  }
  return null
}

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d(?:\.0|\s*\[YR\d{4}\])?$/.test(text)
}

/** Whether numbers do nothing but count the columns: 1, 2, 3 or (1), (2), (3). */
function isCounting(numbers: readonly number[]): boolean {
  const first = Math.abs(numbers[0] ?? 0)
  return first <= 2 && Number.isInteger(first) && numbers.every((number, at) => Math.abs(number) === first + at)
}

/** Whether a row may be a row of figures. One with nothing but years is a row of heads, unless it has a label and a single year. */
export function isFigures(look: RowLook): boolean {
  if (look.isCounting) return false
  if (look.numbers - look.years > 0) return true
  return look.numbers === 1 && look.missing > 0
}
