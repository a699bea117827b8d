import { browseTexts, entriesWith, hasWord, searchWords, sourceTexts, valuesMeant } from './browse-texts.ts'
import { browseOrder, type BrowseSort } from './browse-order.ts'
import { conflictingRows } from './conflicts.ts'
import { positionOf } from './dataset.ts'
import type { Evidence } from './evidence.ts'
import type { FoldedName } from './fold-name.ts'
import type { Language } from './language.ts'
import { perEvidence } from './per-evidence.ts'
import { endYear, type Period } from './period.ts'
import { membership } from './query.ts'
import type { Source, SourceTier } from './registry.ts'
import type { View } from './view.ts'

/** What a reader who browses the observations wants to see of them. */
export interface BrowseFilter {
  /** What was typed: every word of it is somewhere in the row. */
  readonly query: string
  /** Whether the view's measure, places, partners and years hold; otherwise everything there is. */
  readonly isWithinView: boolean
  /** Only figures that another document contradicts. */
  readonly isConflictsOnly: boolean
  /** Id of the one document wanted; null: all. */
  readonly source: string | null
  readonly sort: BrowseSort
  /** The order of names is this language's. */
  readonly language: Language
}

/** Does once, ahead of the first letter typed, what every search in these data needs. */
export function prepareBrowsing(evidence: Evidence): void {
  browseTexts(evidence)
}

/**
 * Numbers of the rows wanted, in the order wanted. A view without places or partners is not limited to any. Words match
 * without diacritics; a word of digits that is no year also matches the value itself.
 */
export function browseObservations(evidence: Evidence, view: View, filter: BrowseFilter): Uint32Array {
  const { dataset } = evidence
  const { measure, locality, partner, period, source, note, value } = dataset
  let rows = browseOrder(evidence, filter.sort, filter.language)
  const keep = (column: Uint32Array, isWanted: Uint8Array): void => {
    rows = rowsThat(rows, (row) => isWanted[column[row] ?? 0] === 1)
  }
  if (filter.source !== null) keep(source, membership(dataset.sources, [filter.source]))
  if (filter.isWithinView) {
    keep(measure, membership(dataset.measures, [view.measure]))
    if (view.localities.length > 0) keep(locality, membership(dataset.localities, view.localities))
    if (view.partners.length > 0) keep(partner, membership(dataset.partners, view.partners))
    const { fromYear, toYear } = view
    if (fromYear !== null || toYear !== null) keep(period, Uint8Array.from(dataset.periods, (entry) => (isWithinYears(entry, fromYear, toYear) ? 1 : 0)))
  }
  if (filter.isConflictsOnly) {
    const isConflicting = conflictingRows(evidence)
    rows = rowsThat(rows, (row) => isConflicting[row] === 1)
  }
  for (const typed of filter.query.split(/\s+/u)) {
    const [word] = searchWords(typed)
    if (word === undefined) continue
    const has = entriesWith(evidence, word)
    const isMeant = valuesMeant(typed)
    rows = rowsThat(
      rows,
      (row) =>
        has.locality[locality[row] ?? 0] === 1 ||
        has.partner[partner[row] ?? 0] === 1 ||
        has.measure[measure[row] ?? 0] === 1 ||
        has.period[period[row] ?? 0] === 1 ||
        has.source[source[row] ?? 0] === 1 ||
        has.note[note[row] ?? 0] === 1 ||
        (isMeant !== null && isMeant(value[row] ?? 0)),
    )
  }
  return rows
}

/** A document and what the dataset holds of it. */
export interface SourceSummary {
  readonly source: Source
  readonly observationCount: number
  /** First and last period of its figures, by their ends; null where the dataset holds none. */
  readonly periods: { readonly first: Period; readonly last: Period } | null
}

/** The documents that have every word typed, and the tier where one is asked for; the reader's own first, then the latest, those without a date last. */
export function browseSources(evidence: Evidence, { query, tier }: { readonly query: string; readonly tier: SourceTier | null }): readonly SourceSummary[] {
  const words = searchWords(query)
  return [...sourceSummaries(evidence)]
    .filter(([{ source }, texts]) => (tier === null || source.tier === tier) && words.every((word) => hasWord(texts, word)))
    .map(([summary]) => summary)
    .toSorted((a, b) => Number(b.source.ownFile !== undefined) - Number(a.source.ownFile !== undefined) || (b.source.date?.endDay ?? -Infinity) - (a.source.date?.endDay ?? -Infinity) || (a.source.id < b.source.id ? -1 : 1))
}

/** Every document of the registry, counted once, with what it can be found by. */
const sourceSummaries: (evidence: Evidence) => ReadonlyMap<SourceSummary, readonly FoldedName[]> = perEvidence(({ dataset, registry }) => {
  const counts = dataset.sources.map(() => ({ observationCount: 0, first: Infinity, last: -1 }))
  for (let row = 0; row < dataset.size; row += 1) {
    const count = counts[dataset.source[row] ?? -1]
    const period = dataset.period[row] ?? 0
    if (!count) continue
    count.observationCount += 1
    count.first = Math.min(count.first, period)
    count.last = Math.max(count.last, period)
  }
  return new Map(
    Array.from(registry.sources.values(), (source) => {
      const count = counts[positionOf(dataset.sources, source.id)]
      const [first, last] = [dataset.periods[count?.first ?? -1], dataset.periods[count?.last ?? -1]]
      return [{ source, observationCount: count?.observationCount ?? 0, periods: first && last ? { first, last } : null }, sourceTexts(source)]
    }),
  )
})

/** As `filter` of a typed array, which takes several times as long. */
function rowsThat(rows: Uint32Array, isWanted: (row: number) => boolean): Uint32Array {
  const kept = new Uint32Array(rows.length)
  let size = 0
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] ?? 0
    if (isWanted(row)) {
      kept[size] = row
      size += 1
    }
  }
  return kept.slice(0, size)
}

function isWithinYears(period: Period, fromYear: number | null, toYear: number | null): boolean {
  const year = endYear(period)
  return (fromYear === null || year >= fromYear) && (toYear === null || year <= toYear)
}
