import { addFigures } from './additivity.ts'
import { COMPONENTS, COUNT_OF, isByComponent } from './component-codes.ts'
import { isOfficial } from './composition-lists.ts'
import { comparePreference, counterOf } from './counting.ts'
import { type Evidence, leavesOf, type ListedFigure, sourceIdOf, sourceOf } from './evidence.ts'
import { type ComputedFigure, type Figure, type FigureUnit, isIncomplete, isValued, missing, refused, type ValuedFigure } from './figure.ts'
import { groupBy } from './group-by.ts'
import { childrenOn } from './level.ts'
import { listedFigures } from './nil.ts'
import { type BoundaryChange, boundaryChanges, breaksOf } from './occasions.ts'
import { documentIdOf } from './own-mark.ts'
import { endYear, isWholeYear, type Period, isInYears } from './period.ts'
import { printedMargin, subtractQuantities, sumQuantities } from './quantity.ts'
import { startDayOf } from './reconcile-components.ts'
import { type Measure, type SeriesBreak, WORLD } from './registry.ts'
import { figureDay } from './runs.ts'
import { chosenPairs } from './scope.ts'
import { shareOfTotal } from './share.ts'
import type { Pair, View } from './view.ts'

/** What the capital registered in a year was made of: measures whose sum is the total by definition, and no other two are ever stacked (rule 2). */

/** A year of a total and its components. */
export interface ComponentColumn {
  readonly period: Period
  readonly day: number
  /** As the document prints it that prints most of the components. */
  readonly total: ValuedFigure
  /** What the same counter has said of the total since; null: the same. */
  readonly restated: ListedFigure | null
  /** The total minus the components known. */
  readonly rest: ComputedFigure
  /** Whether the rest is no more than rounding, a difference to be told (rule 9), or holds components that nobody printed. */
  readonly verdict: 'agrees' | 'differs' | 'open'
  readonly hasNegativeParts: boolean
}

/** A component over the years, and how often it happened, which is counted in a unit of its own and never added. */
interface ComponentLayer {
  readonly measure: Measure
  /** One for each column: as counted; null: no part of the total then. */
  readonly counted: readonly (Figure | null)[]
  /** The same in the mode drawn. */
  readonly figures: readonly (Figure | null)[]
  readonly count: Measure | null
  readonly counts: readonly (Figure | null)[]
}

export interface ComponentStack {
  readonly measure: Measure
  readonly pair: Pair
  readonly mode: 'value' | 'share'
  readonly unit: FigureUnit
  readonly counter: string
  readonly otherCounters: readonly { readonly counter: string; readonly dateCount: number }[]
  readonly columns: readonly ComponentColumn[]
  readonly layers: readonly ComponentLayer[]
  /** Codes of components that are sums of the localities' somewhere, because no figure of the whole was printed. */
  readonly sums: readonly string[]
  readonly breaks: readonly SeriesBreak[]
  readonly boundaries: readonly BoundaryChange[]
  readonly officialUntil: Period | null
  readonly sourceIds: readonly string[]
}

/**
 * The components of a view's measure for the first pair chosen that has any, as one counter counted them (rule 4): the reader's, else the
 * one with most years all of whose components are known. null where the view is not by component or there is nothing to stack.
 */
export function buildComponents(evidence: Evidence, view: View): ComponentStack | null {
  const measure = evidence.registry.measures.get(view.measure)
  if (!measure || !isByComponent(view)) return null
  for (const pair of chosenPairs(view)) {
    const stack = stackOf(evidence, view, measure, pair)
    if (stack) return stack
  }
  return null
}

/** A year before it is drawn. */
interface Year {
  readonly total: ListedFigure
  readonly restated: ListedFigure | null
  readonly parts: readonly (Figure | null)[]
}

function stackOf(evidence: Evidence, view: View, measure: Measure, pair: Pair): ComponentStack | null {
  const { registry } = evidence
  const components = (COMPONENTS[measure.code] ?? []).flatMap((code) => registry.measures.get(code) ?? [])
  const totals = listedFigures(evidence, { measure: measure.code, ...pair }).filter((figure) => isShown(figure, view) && counterOf(registry, figure) !== null)
  const counters = [...groupBy(totals, (figure) => counterOf(registry, figure) ?? '')].map(([counter, own]) => ({ counter, years: yearsOf(evidence, pair, components, own) }))
  const complete = (years: readonly Year[]) => years.filter(({ parts }) => parts.every((part) => part === null || isValued(part))).length
  const ordered = counters
    .filter(({ years }) => years.length > 0)
    .toSorted((a, b) => complete(b.years) - complete(a.years) || b.years.length - a.years.length || (a.counter < b.counter ? -1 : 1))
  const used = ordered.find(({ counter }) => view.counters.includes(counter)) ?? ordered[0]
  if (!used) return null
  const columns = used.years.map(columnOf)
  const isShare = view.mode === 'share' && columns.some(({ hasNegativeParts }) => !hasNegativeParts)
  const layers = components.map((component, position): ComponentLayer => {
    const count = registry.measures.get(COUNT_OF[component.code] ?? '') ?? null
    const counted = used.years.map(({ parts }) => parts[position] ?? null)
    return {
      measure: component,
      counted,
      figures: isShare ? counted.map((figure, column) => shareAt(figure, columns[column])) : counted,
      count,
      counts: used.years.map(({ total }, column) => (count === null || counted[column] === null ? null : partOf(evidence, count, pair, total))),
    }
  })
  const [firstDay = 0, lastDay = 0] = [columns[0]?.day, columns.at(-1)?.day]
  const breaks = breaksOf(registry, measure.code, [pair.locality], [used.counter]).filter(({ day }) => firstDay < day && day < lastDay)
  const shown = [...columns.map(({ total }) => total), ...layers.flatMap(({ counted }) => counted.filter((figure) => figure !== null).filter(isValued))]
  return {
    measure,
    pair,
    mode: isShare ? 'share' : 'value',
    unit: isShare ? 'percent' : measure.unit,
    counter: used.counter,
    otherCounters: ordered.filter((other) => other !== used).map(({ counter, years }) => ({ counter, dateCount: years.length })),
    columns,
    layers,
    sums: layers.filter(({ counted }) => counted.some((figure) => figure?.kind === 'computed' && figure.computation === 'sum')).map((layer) => layer.measure.code),
    breaks,
    boundaries: boundaryChanges(registry, breaks),
    officialUntil: columns.filter(({ total }) => isOfficial(evidence, total)).at(-1)?.period ?? null,
    sourceIds: [...new Set(shown.flatMap((figure) => leavesOf(figure).map(sourceIdOf)))],
  }
}

/**
 * The years of one counter's totals that have a component. Totals are restated and components are not always, so of each year the total is
 * that of the document with most of the components, of several the preferred one (rule 4).
 */
function yearsOf(evidence: Evidence, pair: Pair, components: readonly Measure[], totals: readonly ListedFigure[]): readonly Year[] {
  const years = groupBy(totals, ({ period }) => endYear(period))
  return [...years]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([, own]): readonly Year[] => {
      const inOrder = own.toSorted((a, b) => comparePreference(evidence.registry, a, b))
      const knownIn = (total: ListedFigure) => components.filter((component) => partInDocument(evidence, component, pair, total) !== null).length
      const [total] = inOrder.map((figure) => ({ figure, known: knownIn(figure) })).toSorted((a, b) => b.known - a.known).map(({ figure }) => figure)
      const [preferred] = inOrder
      if (!total || !preferred) return []
      const isPart = (component: Measure) => total.period.startDay >= startDayOf(evidence.registry, component.code)
      const parts = components.map((component) => (isPart(component) ? partOf(evidence, component, pair, total) : null))
      if (!parts.some((part) => part !== null && isValued(part))) return []
      return [{ total, restated: preferred.quantity.value === total.quantity.value ? null : preferred, parts }]
    })
}

/** A component beside a total: of the same document, else of the same counter for the very same days. */
function partOf(evidence: Evidence, component: Measure, pair: Pair, total: ListedFigure): Figure {
  const counter = counterOf(evidence.registry, total)
  const others = () => listedFigures(evidence, { measure: component.code, ...pair }).find((figure) => figure.period.text === total.period.text && counterOf(evidence.registry, figure) === counter && !isIncomplete(figure))
  return partInDocument(evidence, component, pair, total) ?? others() ?? missing('not reported')
}

/** A component in the document of the total: printed, nil, or the sum of a complete list of the localities of a country. */
function partInDocument(evidence: Evidence, component: Measure, pair: Pair, total: ListedFigure): ValuedFigure | null {
  const { registry } = evidence
  const inDocument = (locality: string) =>
    listedFigures(evidence, { measure: component.code, locality, partner: pair.partner }).find((figure) => documentIdOf(figure) === documentIdOf(total) && figure.period.text === total.period.text && !isIncomplete(figure))
  const own = inDocument(pair.locality)
  if (own) return own
  const isWhole = pair.partner === WORLD && registry.places.get(pair.locality)?.kind === 'country'
  if (!isWhole || !sourceOf(registry, total)?.complete.includes('localities')) return null
  const figures = childrenOn(registry, pair.locality, total.period.endDay).map(({ code }) => inDocument(code))
  const known = figures.filter((figure) => figure !== undefined)
  if (known.length < figures.length || known.every(({ kind }) => kind === 'nil')) return null
  const sum = addFigures(registry, known, 'locality')
  return isValued(sum) ? { ...sum, quantity: { ...sum.quantity, precision: stepOf(known) } } : null
}

/** The step a table is printed in: the finest of its figures, because tables drop zeros at the end of numbers. */
function stepOf(figures: readonly ListedFigure[]): number {
  return Math.min(...figures.filter(({ kind }) => kind !== 'nil').map(({ quantity }) => quantity.precision))
}

function columnOf({ total, restated, parts }: Year): ComponentColumn {
  const asked = parts.filter((part) => part !== null)
  const known = asked.filter(isValued)
  const quantity = subtractQuantities(total.quantity, sumQuantities(known.map((part) => part.quantity)))
  const rest: ComputedFigure = { kind: 'computed', computation: 'rest', unit: total.unit, period: total.period, quantity, parts: [total, ...known] }
  const margin = leavesOf(rest).reduce((sum, leaf) => sum + printedMargin(leaf.quantity), 0)
  return {
    period: total.period,
    day: figureDay(total.period, false),
    total,
    restated,
    rest,
    verdict: known.length < asked.length ? 'open' : Math.abs(quantity.value) <= margin ? 'agrees' : 'differs',
    hasNegativeParts: known.some((part) => part.quantity.value < 0),
  }
}

/** Shares of years with parts below zero mean nothing (rule 7). */
function shareAt(figure: Figure | null, column: ComponentColumn | undefined): Figure | null {
  if (!figure || !column || !isValued(figure)) return figure
  return column.hasNegativeParts ? refused('negative parts') : shareOfTotal(figure, column.total)
}

function isShown(figure: ListedFigure, view: View): boolean {
  return isWholeYear(figure.period) && !isIncomplete(figure) && isInYears(figure.period, view)
}
