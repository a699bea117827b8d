import type { Checksum } from '../domain/intake/reading.ts'
import type { Axis } from './layout.ts'
import type { PrintedCell, PrintedCells } from './printed-cells.ts'

/** A printed figure of a row that may be a total, in the unit it is printed in. */
export interface TotalCell {
  readonly line: number
  readonly column: number
  /** As `PrintedCells` has it. */
  readonly group: number
  /** The axis on which its row names a place, and the position of that place; null where both axes are added up. */
  readonly fixed: { readonly axis: Axis; readonly place: number } | null
  readonly value: number
  /** One step of the last printed digit. */
  readonly precision: number
}

/** A row that is no place but a sum of places. */
export interface TotalRow {
  /** Position among the rows of the table. */
  readonly row: number
  readonly name: string
  /** total: of all rows; region: of those that stand under it, or above it. */
  readonly scope: 'total' | 'region'
  readonly cells: readonly TotalCell[]
}

/** A cell of a row that may be a total as a part of other totals. */
export function partOf(row: number, { group, fixed, value, precision }: TotalCell): PrintedCell {
  const placeOn = (axis: Axis): number => (fixed?.axis === axis ? fixed.place : -1)
  return { row, group, locality: placeOn('locality'), partner: placeOn('partner'), value, precision, isBeyondRegions: false }
}

/** Positions of parts of one group, and of one place where the other axis is added up, in the order of the rows. */
type PartsOf = (cell: TotalCell) => readonly number[]

/**
 * Rule 9 within a file: every printed total against the sum of its parts. A total is held against all places of its
 * group, a region against the places between it and the next region or total: those after it, or where these do not
 * agree and the ones before it do, those. Totals without any part in the file are not compared.
 */
export function checkTotals(totals: readonly TotalRow[], parts: PrintedCells): readonly Checksum[] {
  return totals.length === 0 ? [] : checkAgainst(totals, parts, groupParts(totals, parts))
}

function groupParts(totals: readonly TotalRow[], parts: PrintedCells): PartsOf {
  const wanted = new Set(totals.flatMap(({ cells }) => cells.map(({ group }) => group)))
  const fixed = new Set(totals.flatMap(({ cells }) => cells.map((cell) => cell.fixed?.axis ?? null)))
  const lists = new Map([...fixed].map((axis) => [axis, new Map<string, number[]>()] as const))
  for (let part = 0; part < parts.size(); part++) {
    const group = parts.group(part)
    if (!wanted.has(group)) continue
    for (const [axis, byKey] of lists) {
      const key = `${group} ${axis === null ? '' : parts.place(part, axis)}`
      const list = byKey.get(key)
      if (list) list.push(part)
      else byKey.set(key, [part])
    }
  }
  return ({ group, fixed: place }) => lists.get(place?.axis ?? null)?.get(`${group} ${place?.place ?? ''}`) ?? []
}

function checkAgainst(totals: readonly TotalRow[], parts: PrintedCells, partsOf: PartsOf): readonly Checksum[] {
  const rows = totals.map(({ row }) => row)
  return totals.flatMap(({ row, name, scope, cells }, at) => {
    const next = rows.slice(at + 1).find((other) => other > row) ?? Infinity
    const previous = rows.slice(0, at).findLast((other) => other < row) ?? -1
    return cells.flatMap((cell): Checksum[] => {
      const group = partsOf(cell)
      if (group.length === 0) return []
      if (scope === 'total') return [checksum(name, cell, group, parts)]
      const inRegions = group.filter((part) => !parts.isBeyondRegions(part))
      const after = inRegions.filter((part) => parts.row(part) > row && parts.row(part) < next)
      const before = inRegions.filter((part) => parts.row(part) < row && parts.row(part) > previous)
      const options = [after, before].filter((list) => list.length > 0).map((list) => checksum(name, cell, list, parts))
      const best = options.find(({ agrees }) => agrees) ?? options[0]
      return best ? [best] : []
    })
  })
}

function checksum(name: string, cell: TotalCell, group: readonly number[], parts: PrintedCells): Checksum {
  let [added, step] = [0, cell.precision]
  for (const part of group) {
    added += parts.value(part)
    step = Math.max(step, parts.precision(part))
  }
  const sum = round(added)
  const difference = round(cell.value - sum)
  const tolerance = round(((group.length + 1) * step) / 2)
  return { line: cell.line, column: cell.column, name, printed: cell.value, sum, parts: group.length, difference, tolerance, agrees: Math.abs(difference) <= tolerance }
}

/** Doubles carry 15 decimal digits; what adding leaves behind them is no difference. */
function round(value: number): number {
  return Number(value.toPrecision(12))
}

/** Fewest figures that must add up before a row without a known name counts as a total: one alone is chance. */
const FEWEST_COLUMNS = 2
const FEWEST_PARTS = 3

/** Of rows with names nobody knows, or none, those that are the sum of all places in every column they fill. */
export function findUnnamedTotals(unknown: readonly TotalRow[], parts: PrintedCells): readonly TotalRow[] {
  if (unknown.length === 0 || parts.size() < FEWEST_PARTS) return []
  const partsOf = groupParts(unknown, parts)
  return unknown.filter((candidate) => {
    const sums = checkAgainst([candidate], parts, partsOf).filter((sum) => sum.parts >= FEWEST_PARTS && sum.printed !== 0)
    return sums.length >= Math.min(FEWEST_COLUMNS, candidate.cells.length) && sums.length > 0 && sums.every(({ agrees }) => agrees)
  })
}
