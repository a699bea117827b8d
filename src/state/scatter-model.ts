import { type Scatter, type UncountedScatter, buildScatter } from '../domain/scatter.ts'
import { keepLast } from './keep-last.ts'
import { useEvidence, useView } from './stores.ts'

const scatterOf = keepLast(buildScatter)

/** The scatter of what is on screen. */
export function useScatter(): Scatter | UncountedScatter | null {
  return scatterOf(useEvidence(), useView())
}
