import releasesText from '../../data/releases.csv?raw'
import { parsePeriod, type Period } from '../domain/period.ts'

/** Version and date of the data of this site; null where the notes do not begin with them. Cheaper than reading the notes themselves. */
export function latestRelease(): { readonly version: string; readonly date: Period } | null {
  const [, day = '', version = ''] = /^(\d{4}-\d{2}-\d{2}),([^,"\n]+),/m.exec(releasesText) ?? []
  const date = parsePeriod(day)
  return date && { version, date }
}
