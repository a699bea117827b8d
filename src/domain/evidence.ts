import { cellRows, observationAt, type Dataset } from './dataset.ts'
import { type Figure, isMerged, type MergedFigure, type NilFigure, type PublishedFigure, type ValuedFigure } from './figure.ts'
import { observationQuantity } from './quantity.ts'
import type { Measure, Registry, Source } from './registry.ts'

/** Everything there is to know: the observations and what their codes mean. What the rules look figures up in. */
export interface Evidence {
  readonly dataset: Dataset
  readonly registry: Registry
}

/** What a figure is of, but for its time: codes of a measure, a locality and a partner. */
export interface Cell {
  readonly measure: string
  readonly locality: string
  readonly partner: string
}

/**
 * What can be said of a cell: a figure that a document prints, that follows from its absence in a complete list or, in today's
 * boundaries, that is the sum of those of the places it took over.
 */
export type ListedFigure = PublishedFigure | NilFigure | MergedFigure

/** Whether a figure is one that can be said of a cell, rather than made of those of several. */
export function isListed(figure: Figure): figure is ListedFigure {
  return figure.kind === 'published' || figure.kind === 'nil' || isMerged(figure)
}

/** What a figure of a cell is of. */
export function listedCell(figure: ListedFigure): Cell {
  return figure.kind === 'published' ? figure.observation : figure
}

/** The figure printed in a row of the dataset; null where the registry does not know its measure. */
export function publishedFigureAt(evidence: Evidence, row: number): PublishedFigure | null {
  const observation = observationAt(evidence.dataset, row)
  const measure = evidence.registry.measures.get(observation.measure)
  if (!measure) return null
  return { kind: 'published', unit: measure.unit, period: observation.period, quantity: observationQuantity(observation, measure), observation }
}

/** Every printed figure of a cell, in the order of time. */
export function publishedFigures(evidence: Evidence, cell: Cell): readonly PublishedFigure[] {
  const { from, to } = cellRows(evidence.dataset, cell.measure, cell.locality, cell.partner)
  const figures: PublishedFigure[] = []
  for (let row = from; row < to; row++) {
    const figure = publishedFigureAt(evidence, row)
    if (figure) figures.push(figure)
  }
  return figures
}

/** Id of the document a figure rests on. */
export function sourceIdOf(figure: ListedFigure): string {
  return figure.kind === 'published' ? figure.observation.source : figure.source
}

/** The document a figure rests on; undefined where the registry does not know it. */
export function sourceOf(registry: Registry, figure: ListedFigure): Source | undefined {
  return registry.sources.get(sourceIdOf(figure))
}

/** The cell of a figure; of a computed one that of its parts, each code null where they differ. */
export function cellOf(figure: ValuedFigure): { readonly [Key in keyof Cell]: string | null } {
  if (figure.kind === 'published') return figure.observation
  if (figure.kind === 'nil' || isMerged(figure)) return figure
  const [first, ...others] = figure.parts.map(cellOf)
  if (!first) return { measure: null, locality: null, partner: null }
  const common = (key: keyof Cell): string | null => (others.every((cell) => cell[key] === first[key]) ? first[key] : null)
  return { measure: common('measure'), locality: common('locality'), partner: common('partner') }
}

/** The measure of a figure; undefined where it was computed from several or the registry does not know it. */
export function measureOf(registry: Registry, figure: ValuedFigure): Measure | undefined {
  return registry.measures.get(cellOf(figure).measure ?? '')
}

/** Every printed or nil figure that a figure was computed from; itself where it was not computed. */
export function leavesOf(figure: ValuedFigure): readonly ListedFigure[] {
  const leaves: ListedFigure[] = []
  gatherLeaves(figure, leaves)
  return leaves
}

/** Into one list, because ten thousands of figures are asked at once. */
function gatherLeaves(figure: ValuedFigure, leaves: ListedFigure[]): void {
  if (figure.kind === 'computed') for (const part of figure.parts) gatherLeaves(part, leaves)
  else leaves.push(figure)
}
