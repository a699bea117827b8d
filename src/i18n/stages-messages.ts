import type { StagesFacts } from '../domain/stages-facts.ts'
import type { StageName } from '../domain/stage-pairs.ts'
import type { Words } from './words.ts'

/** What the stages of one pair are called where they stand beside one another. */
interface StageNames {
  readonly promised: string
  readonly done: string
  /** Over the ratio: what it is a share of. */
  readonly ratio: string
}

/** The texts of what was registered and disbursed, notified and arrived, in the same year. */
export interface StagesMessages {
  readonly names: Readonly<Record<StageName, StageNames>>
  readonly sentences: {
    /** The last ratio and how far it has ranged. */
    readonly headline: (facts: StagesFacts, words: Words) => string
    /** Who counted both and when, what the ratio is not, years over 100%, years without it. */
    readonly caption: (facts: StagesFacts) => string
  }
  /** Parts of years that are not compared; `latest`: the latest of them. */
  readonly partYears: (latest: string) => string
  /** Whose years could be shown instead. */
  readonly showCounter: (counter: string, years: number, first: number, last: number) => string
  readonly keyboardHelp: string
}
