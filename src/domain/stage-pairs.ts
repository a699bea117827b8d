/** Two measures of one investment at two moments: what was promised, and what came of it. */
interface StagePair {
  /** What was registered or notified. */
  readonly promised: string
  /** What was disbursed or arrived. */
  readonly done: string
}

/** Flows that stand side by side and are never one line: different measures (rule 2). */
const STAGE_PAIRS = [
  { promised: 'registered', done: 'disbursed' },
  { promised: 'notified', done: 'arrived' },
] as const satisfies readonly StagePair[]

/** Code of the measure a pair of stages is known by. */
export type StageName = (typeof STAGE_PAIRS)[number]['promised']

/** The pair a measure is one of; null for any other measure. */
export function stagePairOf(measure: string): (typeof STAGE_PAIRS)[number] | null {
  return STAGE_PAIRS.find(({ promised, done }) => promised === measure || done === measure) ?? null
}
