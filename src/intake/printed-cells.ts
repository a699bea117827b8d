import type { Period } from '../domain/period.ts'
import type { Axis } from './layout.ts'

/** The printed figures of the places of a table, as they are printed. Held column by column: there may be millions. */
export interface PrintedCells {
  readonly add: (cell: PrintedCell) => void
  readonly size: () => number
  /** Position of its row among the rows of the table. */
  readonly row: (part: number) => number
  /** What must be the same for figures to be added, but for places: measure, unit, period and column, as `createGroups` numbers them. */
  readonly group: (part: number) => number
  /** Position of its place on an axis, as `createNumbering` numbers them. */
  readonly place: (part: number, axis: Axis) => number
  readonly value: (part: number) => number
  /** One step of the last printed digit. */
  readonly precision: (part: number) => number
  /** Whether its place lies in no region: figures of seas and of nowhere. */
  readonly isBeyondRegions: (part: number) => boolean
}

export interface PrintedCell {
  readonly row: number
  readonly group: number
  readonly locality: number
  readonly partner: number
  readonly value: number
  readonly precision: number
  readonly isBeyondRegions: boolean
}

const FIRST_ROOM = 1024

/** An empty list of figures. */
export function createPrintedCells(): PrintedCells {
  let size = 0
  let whole = new Int32Array(FIRST_ROOM * 4)
  let exact = new Float64Array(FIRST_ROOM * 2)
  let beyond = new Uint8Array(FIRST_ROOM)
  const grow = (): void => {
    const [more, wider, longer] = [new Int32Array(whole.length * 2), new Float64Array(exact.length * 2), new Uint8Array(beyond.length * 2)]
    more.set(whole)
    wider.set(exact)
    longer.set(beyond)
    ;[whole, exact, beyond] = [more, wider, longer]
  }
  return {
    add: (cell) => {
      if (size === beyond.length) grow()
      whole[size * 4] = cell.row
      whole[size * 4 + 1] = cell.group
      whole[size * 4 + 2] = cell.locality
      whole[size * 4 + 3] = cell.partner
      exact[size * 2] = cell.value
      exact[size * 2 + 1] = cell.precision
      beyond[size] = cell.isBeyondRegions ? 1 : 0
      size++
    },
    size: () => size,
    row: (part) => whole[part * 4] ?? 0,
    group: (part) => whole[part * 4 + 1] ?? 0,
    place: (part, axis) => whole[part * 4 + (axis === 'locality' ? 2 : 3)] ?? 0,
    value: (part) => exact[part * 2] ?? 0,
    precision: (part) => exact[part * 2 + 1] ?? 0,
    isBeyondRegions: (part) => beyond[part] === 1,
  }
}

/** Numbers texts from 0 in the order in which they are first asked for. */
export function createNumbering(): (text: string) => number {
  const positions = new Map<string, number>()
  return (text) => {
    const known = positions.get(text)
    if (known !== undefined) return known
    positions.set(text, positions.size)
    return positions.size - 1
  }
}

/** Numbers the groups of figures that may be added up: one for each subject, column and period. */
export function createGroups(): (subject: string, column: number, period: Period | null) => number {
  const bySubject = new Map<string, Map<Period | null, number>[]>()
  let size = 0
  return (subject, column, period) => {
    let byColumn = bySubject.get(subject)
    if (!byColumn) bySubject.set(subject, (byColumn = []))
    const byPeriod = (byColumn[column] ??= new Map<Period | null, number>())
    const known = byPeriod.get(period)
    if (known !== undefined) return known
    byPeriod.set(period, size)
    return size++
  }
}
