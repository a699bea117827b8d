import { changeBetween } from './change.ts'
import { checkGroup, type CheckGroup, type MoveCheck } from './checks-types.ts'
import type { CheckScope } from './checks-scope.ts'
import { comparePreference, counterOf } from './counting.ts'
import { cellRows, type Dataset } from './dataset.ts'
import { type Evidence, publishedFigureAt } from './evidence.ts'
import type { PublishedFigure } from './figure.ts'
import { groupBy } from './group-by.ts'
import { isJump, isUsual } from './intake/jumps.ts'
import { createSeries, previousRow } from './intake/series.ts'
import { comparePeriods } from './period.ts'
import type { Registry } from './registry.ts'

/** Rule 9: moves that ask for an explanation. */

/** A stock that keeps less than this of itself has fallen by more than a third. */
const KEPT_RATIO = 2 / 3

/** Stocks in scope that fell by more than a third from one count of a counter to its next, the largest fall first; what was under 1 is left out. */
export function checkFalls({ evidence, rows, hasPeriod }: CheckScope): CheckGroup<MoveCheck> {
  const { dataset, registry } = evidence
  const counters = dataset.sources.map((id) => registry.sources.get(id)?.counter ?? null)
  const found: (readonly [PublishedFigure, PublishedFigure])[] = []
  for (const [code, own] of rows) {
    if (registry.measures.get(code)?.kind !== 'stock') continue
    const cells = groupBy(own, (row) => (dataset.locality[row] ?? 0) * dataset.partners.length + (dataset.partner[row] ?? 0))
    for (const [first = 0] of cells.values()) {
      // The count before may be of a year that is not on screen.
      const cell = rowsOfCell(dataset, code, first)
      if (!hasFall(dataset, cell)) continue
      for (const [counter, line] of groupBy(cell, (row) => counters[dataset.source[row] ?? -1] ?? null)) {
        if (counter !== null) found.push(...fallsOf(evidence, line).filter(([, to]) => hasPeriod(to.period)))
      }
    }
  }
  const lost = ([from, to]: readonly [PublishedFigure, PublishedFigure]) => from.quantity.value - to.quantity.value
  // Money before counts: projects are many, millions are many more.
  const ordered = found.toSorted((a, b) => Number(b[0].unit === 'USD million') - Number(a[0].unit === 'USD million') || lost(b) - lost(a))
  return checkGroup(ordered, () => false, (move) => toMove(registry, 'fall', move))
}

function rowsOfCell(dataset: Dataset, measure: string, row: number): readonly number[] {
  const { from, to } = cellRows(dataset, measure, dataset.localities[dataset.locality[row] ?? -1] ?? '', dataset.partners[dataset.partner[row] ?? -1] ?? '')
  return Array.from({ length: to - from }, (_, position) => from + position)
}

/** Whether any figure of a cell has fallen by more than a third from an earlier one: of most none has. */
function hasFall(dataset: Dataset, rows: readonly number[]): boolean {
  let highest = 0
  return rows.some((row) => {
    const value = dataset.value[row] ?? 0
    highest = Math.max(highest, value)
    return highest >= 1 && value < highest * KEPT_RATIO
  })
}

function fallsOf(evidence: Evidence, line: readonly number[]): readonly (readonly [PublishedFigure, PublishedFigure])[] {
  const figures = onePerDay(evidence, line)
  return figures.flatMap((to, position) => {
    const from = figures[position - 1]
    return from && from.quantity.value >= 1 && to.quantity.value < from.quantity.value * KEPT_RATIO ? [[from, to] as const] : []
  })
}

/** The preferred figure of each day a counter counted on, in the order of time. */
function onePerDay(evidence: Evidence, rows: readonly number[]): readonly PublishedFigure[] {
  const figures = rows.flatMap((row) => publishedFigureAt(evidence, row) ?? [])
  return [...groupBy(figures.toSorted((a, b) => comparePreference(evidence.registry, a, b)), ({ period }) => period.endDay).values()]
    .flatMap((same) => same.slice(0, 1))
    .toSorted((a, b) => comparePeriods(a.period, b.period))
}

/** Figures in scope more than fifty times the one before them, or less than a fiftieth, as far as that is not usual for them; the same rule that loading a file asks by. */
export function checkJumps({ evidence, rows }: CheckScope): CheckGroup<MoveCheck> {
  const { dataset, registry } = evidence
  const series = createSeries(dataset, registry)
  const found: (readonly [PublishedFigure, PublishedFigure])[] = []
  for (const own of rows.values()) {
    for (const row of own) {
      const before = previousRow(series, row)
      if (before < 0 || !isJump(dataset.value[row] ?? 0, dataset.value[before] ?? 0) || isUsual(series, row, series, before)) continue
      const [from, to] = [publishedFigureAt(evidence, before), publishedFigureAt(evidence, row)]
      if (from && to) found.push([from, to])
    }
  }
  const distance = ([from, to]: readonly [PublishedFigure, PublishedFigure]) => Math.abs(to.quantity.value - from.quantity.value)
  return checkGroup(found.toSorted((a, b) => distance(b) - distance(a)), () => false, (move) => toMove(registry, 'jump', move))
}

function toMove(registry: Registry, kind: MoveCheck['kind'], [from, to]: readonly [PublishedFigure, PublishedFigure]): MoveCheck {
  const { measure, locality, partner, period, source } = to.observation
  return {
    kind,
    key: `${kind} ${measure} ${locality} ${partner} ${period.text} ${source}`,
    measure,
    pair: { locality, partner },
    period,
    from,
    to,
    counter: counterOf(registry, to),
    change: changeBetween(registry, to, from, 'change since previous'),
    factor: to.quantity.value / from.quantity.value,
  }
}
