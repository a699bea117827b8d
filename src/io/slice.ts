import { type Dataset, buildDataset, observationAt } from '../domain/dataset.ts'
import { leavesOf } from '../domain/evidence.ts'
import type { ValuedFigure } from '../domain/figure.ts'
import { buildOverview } from '../domain/overview.ts'
import type { KeyFigure } from '../domain/overview-figures.ts'
import { observationFields } from '../domain/observation.ts'
import { selectRows } from '../domain/query.ts'
import { type CooperationEvent, HOME_ECONOMY, type Measure, type Place, type Registry, type SeriesBreak, type Source, WORLD } from '../domain/registry.ts'
import { DEFAULT_VIEW, type View } from '../domain/view.ts'

/**
 * A part of the data that stands alone: figures and what explains them. The first screen draws from one before any data file
 * has arrived, and a chart that left the page from its own.
 */
export interface Slice {
  readonly places: readonly Place[]
  readonly measures: readonly Measure[]
  readonly sources: readonly Source[]
  readonly breaks: readonly SeriesBreak[]
  readonly events: readonly CooperationEvent[]
  /** Fields of observations as they stand in the files. */
  readonly rows: readonly (readonly string[])[]
}

/**
 * Cuts the slice of the first visit out of the whole data: all figures of its measure, and of its companions those that the
 * overview shows. Addresses of documents and definitions of companions follow with the registries, a moment later.
 */
export function cutSlice(registry: Registry, dataset: Dataset): Slice {
  const evidence = { registry, dataset }
  const companions = buildOverview(evidence, DEFAULT_VIEW)?.figures.flatMap(figuresBehind) ?? []
  const observations = [
    ...Array.from(selectRows(dataset, { measure: DEFAULT_VIEW.measure, localities: [HOME_ECONOMY], partners: [WORLD] }), (row) => observationAt(dataset, row)),
    ...new Set(companions.flatMap(leavesOf).flatMap((figure) => (figure.kind === 'published' && figure.observation.measure !== DEFAULT_VIEW.measure ? [figure.observation] : []))),
  ]
  const sourceIds = new Set(observations.map(({ source }) => source))
  const measureCodes = new Set(observations.map(({ measure }) => measure))
  return {
    places: [WORLD, HOME_ECONOMY].flatMap((code) => registry.places.get(code) ?? []),
    measures: [...registry.measures.values()]
      .filter(({ code }) => measureCodes.has(code))
      .map((measure) => (measure.code === DEFAULT_VIEW.measure ? measure : { ...measure, definitions: { en: '', vi: '', ko: '' } })),
    sources: [...registry.sources.values()].filter(({ id }) => sourceIds.has(id)).map((source) => ({ ...source, url: '' })),
    breaks: registry.breaks.filter(({ localities }) => localities.includes(HOME_ECONOMY)),
    events: [],
    rows: observations.map(observationFields),
  }
}

function figuresBehind(entry: KeyFigure): readonly ValuedFigure[] {
  switch (entry.kind) {
    case 'latest':
      return [entry.figure, ...entry.alsoReported, ...(entry.change ? [entry.change] : [])]
    case 'size':
      return [entry.figure]
    case 'share':
    case 'rank':
      // All partners of a nation have neither.
      return []
  }
}

/** Whether the figures a view shows first are all in the slice. */
export function isInSlice({ kind, measure, localities, partners }: View): boolean {
  return (kind === 'overview' || kind === 'trend') && measure === DEFAULT_VIEW.measure && localities.length === 0 && partners.length === 0
}

/** Registry and dataset of a slice. */
export function openSlice(slice: Slice): { registry: Registry; dataset: Dataset } {
  return {
    registry: {
      places: byKey(slice.places, ({ code }) => code),
      measures: byKey(slice.measures, ({ code }) => code),
      sources: byKey(slice.sources, ({ id }) => id),
      breaks: slice.breaks,
      events: slice.events,
    },
    dataset: buildDataset(slice.rows).dataset,
  }
}

function byKey<T>(values: readonly T[], key: (value: T) => string): ReadonlyMap<string, T> {
  return new Map(values.map((value) => [key(value), value]))
}
