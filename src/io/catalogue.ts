import entries from 'virtual:inflow-catalogue'
import type { Pair } from '../domain/view.ts'

/** An observation file of the site: what it holds, how large it is, where it is. */
export interface DataFile {
  /** Its name in `data/observations`, without the ending. */
  readonly id: string
  readonly bytes: number
  readonly observations: number
  readonly measures: ReadonlySet<string>
  readonly localities: ReadonlySet<string>
  readonly partners: ReadonlySet<string>
  /** Where it is, relative to the page. */
  readonly url: string
}

const observationUrls = import.meta.glob<string>('../../data/observations/*.csv', { query: '?url', import: 'default', eager: true })
const registryUrls = import.meta.glob<string>('../../data/{places,measures,sources,breaks,events}.csv', { query: '?url', import: 'default', eager: true })

/** Every observation file, read from the data folder when the site was built. */
export const DATA_FILES: readonly DataFile[] = entries.map((entry) => ({
  ...entry,
  measures: new Set(entry.measures),
  localities: new Set(entry.localities),
  partners: new Set(entry.partners),
  url: observationUrls[`../../data/observations/${entry.id}.csv`] ?? '',
}))

/** Address, relative to the page, of a registry file: places, measures, sources, breaks or events. */
export function registryUrl(name: 'places' | 'measures' | 'sources' | 'breaks' | 'events'): string {
  return registryUrls[`../../data/${name}.csv`] ?? ''
}

/** Whether a file can have a figure of any of the pairs: it names both, though perhaps not together. */
export function canHavePair({ localities, partners }: DataFile, pairs: readonly Pair[]): boolean {
  return pairs.some((pair) => localities.has(pair.locality) && partners.has(pair.partner))
}

/** Measures of the files of the site that can have a figure of any of the pairs. */
export function measuresElsewhere(pairs: readonly Pair[]): readonly string[] {
  return [...new Set(DATA_FILES.filter((file) => canHavePair(file, pairs)).flatMap(({ measures }) => [...measures]))]
}
