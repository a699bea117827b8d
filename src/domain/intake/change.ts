import type { Dataset } from '../dataset.ts'
import type { Registry } from '../registry.ts'
import { totalsOf, type MeasureTotals } from './change-totals.ts'
import { createSides, findChangedRows, type ChangedRows, type CommitMode } from './changed-rows.ts'
import { findMovers, type Mover } from './movers.ts'

/** What a file does to the current data. A figure is known by its locality, partner, measure, period and source. */
export interface DataChange extends ChangedRows {
  readonly mode: CommitMode
  readonly added: number
  readonly changed: number
  readonly removed: number
  /** Share, 0 to 1, of the current figures of the file's sources that would be removed; 0 where there are none. */
  readonly vanishing: number
  /** For each measure that the file's sources have figures of, before or after, by code. */
  readonly totals: readonly MeasureTotals[]
  /** The largest changes of value, at most ten, largest first. */
  readonly movers: readonly Mover[]
}

/**
 * Compares a file with the current data, figure by figure. A figure of another source is another figure, and is never changed
 * or removed: the scope of a file are the rows of `current` whose source occurs in the file, so that 'replace' removes those
 * of them that the file does not have, whatever their measure. A figure is unchanged where value, precision, relation, status
 * and note are equal. Of a figure that stands twice in one dataset the first counts.
 */
export function compareWithCurrent(file: Dataset, current: Dataset, mode: CommitMode, registry: Registry): DataChange {
  const sides = createSides(file, current)
  const rows = findChangedRows(sides, mode)
  const removed = rows.removedRows.length
  return {
    ...rows,
    mode,
    added: rows.addedRows.length,
    changed: rows.changedRows.length,
    removed,
    vanishing: rows.inScope === 0 ? 0 : removed / rows.inScope,
    totals: totalsOf(sides, mode, registry),
    movers: findMovers(file, current, rows),
  }
}
