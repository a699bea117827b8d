import releasesText from '../../data/releases.csv?raw'
import { parseReleases, type Release } from '../csv/releases-csv.ts'

/** The notes of every release of the data, the latest first. A few lines, so they come with whoever shows them. */
export const RELEASES: readonly Release[] = parseReleases(releasesText).releases
