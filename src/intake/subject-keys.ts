import type { FigureSample } from './measure-figures.ts'
import type { Layout, ValueColumn } from './layout.ts'
import type { TableRow } from './rows.ts'
import type { UnitRead } from './units.ts'

/** A group of figures of one measure in one unit: those under one head, or beside one indicator. */
export interface Subject {
  readonly key: string
  /** Texts of the file that name it, each on its own; none where titles do, or nobody. */
  readonly parts: readonly string[]
  /** Unit said beside or above its figures; null where titles or the figures themselves say it, or nobody. */
  readonly unit: UnitRead | null
  readonly line: number
  readonly column: number
  /** Figures that hang on it. */
  cells: number
  /** A sample of them. */
  readonly samples: SubjectSample[]
  /** Currencies that cells of the sample name themselves, with how many do. */
  readonly currencies: Map<string, number>
}

export interface SubjectSample extends FigureSample {
  readonly raw: string
  readonly line: number
}

/** Keys of the subjects that a row's figures belong to, one for each of the layout's columns of figures; rows that say the same share the list. */
export function subjectKeysOf(layout: Layout): (row: TableRow) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return ({ subject, unit }) => {
    const said = subject.length === 0 && unit === null ? '' : `${subject.join('\u0000')}\u0001${unit?.matched ?? ''}`
    const before = known.get(said)
    if (before) return before
    const keys = layout.values.map((value) => [...subject, value.rest, unit?.matched ?? value.unit?.matched ?? ''].join('\u0000'))
    known.set(said, keys)
    return keys
  }
}

/** A subject without figures. */
export function newSubject(key: string, row: TableRow, value: ValueColumn, layout: Layout): Subject {
  const measureColumn = layout.measureColumns[0]
  const parts = [...row.subject, value.rest].filter(Boolean)
  return {
    key,
    parts,
    unit: row.unit ?? value.unit,
    line: row.line,
    column: (row.subject.length > 0 && measureColumn !== undefined ? measureColumn : value.column) + 1,
    cells: 0,
    samples: [],
    currencies: new Map(),
  }
}
