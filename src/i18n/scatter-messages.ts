import type { ScatterCaptionFacts, ScatterFacts } from '../domain/scatter-facts.ts'
import type { LeftReason } from '../domain/scatter.ts'
import type { Words } from './words.ts'

/** The texts of projects against capital. */
export interface ScatterMessages {
  readonly sentences: {
    readonly headline: (facts: ScatterFacts, words: Words) => string
    readonly caption: (facts: ScatterCaptionFacts, words: Words) => string
  }
  /** Why a place has no dot. */
  readonly reason: (reason: LeftReason) => string
  /** How many places have no dot. */
  readonly leftCount: (count: number) => string
  /** What the axes and the dotted lines are. */
  readonly axes: string
  readonly arrow: string
  readonly hollow: string
  /** What each dot is. */
  readonly direction: string
  readonly average: string
  readonly keyboardHelp: string
  /** The same where nothing can be pinned. */
  readonly keyboardHelpPlain: string
  /** What a click does. */
  readonly pinHint: string
  readonly pinned: (count: number) => string
  /** Head of the column of buttons that pin. */
  readonly pinColumn: string
  readonly showInCompare: string
  readonly uncountedTitle: string
  readonly uncounted: string
  readonly seeRanking: string
}
