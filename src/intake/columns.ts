import { plainHead, saysRole } from './head-words.ts'
import type { Sheet } from './header.ts'
import { recogniseMeasure } from './measures.ts'
import { readMissing } from './missing.ts'
import { readPeriod } from './periods.ts'
import { readFigure } from './row-looks.ts'
import type { PlaceMatcher } from './places.ts'
import { readUnit } from './units.ts'
import { WORLD, type Registry } from '../domain/registry.ts'

/** What the cells of one column look like, counted over a sample of its rows. */
export interface ColumnLook {
  readonly column: number
  readonly head: readonly string[]
  /** Cells looked at that hold anything but a mark for a missing figure. */
  readonly filled: number
  readonly missing: number
  readonly numbers: number
  /** Whole numbers from 1900 to 2100, or texts that are periods. */
  readonly periods: number
  /** Distinct texts with how often they stand there; cut off at MOST_DISTINCT. */
  readonly distinct: ReadonlyMap<string, number>
  /** Of the distinct texts: places, names of totals and regions, codes of either, measures, units. */
  readonly places: number
  readonly aggregates: number
  readonly codes: number
  /** Of the places those that lie inside an economy. */
  readonly home: number
  readonly measures: number
  readonly units: number
  /** Whether it only counts its rows, or repeats one whole number under a head that says so. */
  readonly isRowNumber: boolean
}

const SAMPLE_ROWS = 3000
const MOST_DISTINCT = 400
const ANYWHERE = { day: null, kind: 'any', home: null } as const
const CODE = /^[A-Z][A-Z0-9]{1,2}$/

/** Looks at every column of a sheet. */
export function lookAtColumns(sheet: Sheet, matcher: PlaceMatcher, registry: Registry): readonly ColumnLook[] {
  const step = Math.max(1, Math.floor(sheet.body.length / SAMPLE_ROWS))
  const rows = sheet.body.filter((_, at) => at % step === 0 || at < SAMPLE_ROWS / 2).map((at) => sheet.grid.rows[at] ?? [])
  return sheet.heads.map((head, column) => lookAtColumn(rows.map((row) => row[column] ?? ''), head, column, matcher, registry))
}

function lookAtColumn(cells: readonly string[], head: readonly string[], column: number, matcher: PlaceMatcher, registry: Registry): ColumnLook {
  const distinct = new Map<string, number>()
  let [filled, missing, numbers, periods] = [0, 0, 0, 0]
  for (const cell of cells) {
    const mark = readMissing(cell)
    if (mark !== null) {
      if (mark !== 'blank') missing++
      continue
    }
    filled++
    if (distinct.size < MOST_DISTINCT || distinct.has(cell)) distinct.set(cell, (distinct.get(cell) ?? 0) + 1)
    const isPeriod = isPeriodText(cell)
    if (isPeriod) periods++
    // A year is a number too; other periods are none, whatever a number with a footnote mark looks like.
    if (readFigure(cell) !== null && (!isPeriod || /^[\d.]+$/.test(cell))) numbers++
  }
  const texts = [...distinct.keys()].filter((text) => readFigure(text) === null)
  const matches = texts.map((text) => matcher.match(text, ANYWHERE))
  const isFew = texts.length <= 60
  return {
    column,
    head,
    filled,
    missing,
    numbers,
    periods,
    distinct,
    places: matches.filter(({ kind }) => kind === 'place' || kind === 'several').length,
    aggregates: matches.filter(({ kind }) => kind === 'aggregate').length,
    codes: texts.filter((text) => CODE.test(text)).length,
    home: matches.filter((match) => (registry.places.get(match.kind === 'place' ? match.code : match.kind === 'several' ? (match.codes[0] ?? '') : '')?.parent ?? WORLD) !== WORLD).length,
    measures: isFew ? texts.filter((text) => isMeasureText(text, registry)).length : 0,
    units: isFew ? texts.filter((text) => readUnit(text) !== null).length : 0,
    isRowNumber: isRowNumber(cells, head),
  }
}

/** Whether a text is a period and nothing else; a bare number must be a year. */
function isPeriodText(text: string): boolean {
  if (/^[\d.,\s]+$/.test(text)) return /^(?:19|20)\d\d(?:\.0)?$/.test(text) || /^\d{1,4}\.\s?\d{1,2}\.\s?\d{1,4}\.?$/.test(text)
  return (readPeriod(text, 'DMY', false) ?? readPeriod(text, 'MDY', false)) !== null
}

function isMeasureText(text: string, registry: Registry): boolean {
  const { codes, isFdi, isStated } = recogniseMeasure(text, registry)
  return codes.length > 0 || isFdi || isStated
}

/** Texts of a column under a head for order numbers, or under none: 1, 2, 3 (with gaps where tables have subtotals), or one number only. */
function isRowNumber(cells: readonly string[], head: readonly string[]): boolean {
  const isNamed = saysRole(head, 'number')
  const texts = cells.filter((cell) => cell !== '')
  // A total or a region is often named under the order numbers, with the cells beside it merged.
  const filled = isNamed ? texts.filter((cell) => /\d|^[IVXLC]+\.?$/.test(cell)) : texts
  if (filled.length * 2 < texts.length || filled.length === 0 || (!isNamed && head.some((part) => plainHead(part) !== ''))) return false
  const isWhole = filled.every((cell) => /^\d{1,6}\.?$|^[IVXLC]+\.?$/.test(cell))
  if (!isWhole) return false
  const numbers = filled.map((cell) => Number.parseInt(cell, 10))
  if (isNamed) return numbers.every((number, at) => Number.isNaN(number) || at === 0 || number === numbers[0] || number === (numbers[at - 1] ?? 0) + 1 || number <= at + 1)
  return numbers.length > 2 && numbers.every((number, at) => number === (numbers[0] ?? 0) + at && number <= at + 1)
}
