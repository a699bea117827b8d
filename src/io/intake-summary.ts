import { observationAt, type Dataset } from '../domain/dataset.ts'
import type { Cell } from '../domain/evidence.ts'
import type { Intake } from '../domain/intake/intake.ts'
import { movedSeries } from '../domain/intake/moved-series.ts'
import type { Answers, AsideReason, IntakeProblemCode } from '../domain/intake/reading.ts'
import type { ChangeSummary, IntakeSummary } from './intake-protocol.ts'

const MOST_LISTED = 1000

/** What is posted of a file that was read: no observations, and of long lists so much that every kind is there. */
export function summarise(intake: Intake, answers: Answers, current: Dataset): IntakeSummary {
  const { file, change, ...rest } = intake
  const problemCounts: Partial<Record<IntakeProblemCode, number>> = {}
  for (const { code } of intake.problems) problemCounts[code] = (problemCounts[code] ?? 0) + 1
  const asideCounts: Partial<Record<AsideReason, { entries: number; cells: number }>> = {}
  for (const { reason, cells } of intake.setAside) {
    const known = (asideCounts[reason] ??= { entries: 0, cells: 0 })
    known.entries++
    known.cells += cells
  }
  return {
    ...rest,
    problems: listed(intake.problems, ({ code }) => code),
    setAside: listed(intake.setAside, ({ reason }) => reason),
    problemCounts,
    asideCounts,
    observations: file.dataset.size,
    example: largestCell(file.dataset),
    change: change && changeSummary(change),
    series: change ? movedSeries(file.dataset, current, change) : [],
    answers,
  }
}

/** The cell with most rows; the first of several. */
function largestCell(dataset: Dataset): Cell | null {
  const { size, measure, locality, partner } = dataset
  let best = { from: 0, rows: 0 }
  for (let from = 0, to = 0; from < size; from = to) {
    while (to < size && measure[to] === measure[from] && locality[to] === locality[from] && partner[to] === partner[from]) to++
    if (to - from > best.rows) best = { from, rows: to - from }
  }
  if (best.rows === 0) return null
  const { measure: code, locality: place, partner: from } = observationAt(dataset, best.from)
  return { measure: code, locality: place, partner: from }
}

function changeSummary(change: NonNullable<Intake['change']>): ChangeSummary {
  const { addedRows: _added, changedRows: _changed, changedFrom: _from, removedRows: _removed, ...summary } = change
  return summary
}

/** At most so many entries, in their order: the first of each kind, and of none more than its part while others wait. */
function listed<T>(entries: readonly T[], kindOf: (entry: T) => string): readonly T[] {
  if (entries.length <= MOST_LISTED) return entries
  const part = Math.floor(MOST_LISTED / new Set(entries.map(kindOf)).size)
  const counts = new Map<string, number>()
  return entries.filter((entry) => {
    const count = (counts.get(kindOf(entry)) ?? 0) + 1
    counts.set(kindOf(entry), count)
    return count <= part
  })
}
