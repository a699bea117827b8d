import entries from 'virtual:inflow-catalogue'

/** An observation file of the site: what it holds, how large it is, where it is. */
export interface DataFile {
  /** Its name in `data/observations`, without the ending. */
  readonly id: string
  readonly bytes: number
  readonly observations: number
  readonly measures: ReadonlySet<string>
  readonly localities: ReadonlySet<string>
  readonly url: string
}

const observationUrls = import.meta.glob<string>('../../data/observations/*.csv', { query: '?url', import: 'default', eager: true })
const registryUrls = import.meta.glob<string>('../../data/{places,measures,sources,breaks,events}.csv', { query: '?url', import: 'default', eager: true })

/** Every observation file, read from the data folder when the site was built. */
export const DATA_FILES: readonly DataFile[] = entries.map((entry) => ({
  ...entry,
  measures: new Set(entry.measures),
  localities: new Set(entry.localities),
  url: absolute(observationUrls[`../../data/observations/${entry.id}.csv`]),
}))

/** Address of a registry file: places, measures, sources, breaks or events. */
export function registryUrl(name: 'places' | 'measures' | 'sources' | 'breaks' | 'events'): string {
  return absolute(registryUrls[`../../data/${name}.csv`])
}

/** Workers resolve addresses against their own file, so they are handed whole ones. */
function absolute(url = ''): string {
  return new URL(url, document.baseURI).href
}

/** Measures that files of the site have for any of these localities. */
export function measuresElsewhere(localities: readonly string[]): readonly string[] {
  return [...new Set(DATA_FILES.filter((file) => localities.some((code) => file.localities.has(code))).flatMap(({ measures }) => [...measures]))]
}
