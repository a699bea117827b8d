import type { ComponentCaptionFacts, ComponentFacts } from '../domain/components-facts.ts'
import type { Words } from './words.ts'

/** The view of what a total is made of. */
export interface CompositionMessages {
  readonly direction: string
  /** The layer of everyone not named. */
  readonly rest: Readonly<Record<'locality' | 'partner', string>>
  /** The same where there is little room. */
  readonly restShort: string
  readonly restExplained: string
  readonly total: string
  /** A share beside its value. */
  readonly shareOfTotal: (share: string) => string
  readonly modeAsValue: string
  /** A date whose shares are refused. */
  readonly refusedMark: string
  readonly showCounter: (counter: string, dates: number) => string
  readonly keyboardHelp: string
  readonly seeRanking: string
  readonly seeMatrix: string
  readonly concentration: string
  /** Beside the index, which says how much hangs on few. */
  readonly concentrationScale: string
  /** How the total grew between the first and the last date. */
  readonly growth: (first: string, last: string) => string
  readonly growthTotal: string
  readonly growthYearly: string
  readonly refusedTitle: string
  readonly refusals: Readonly<Record<'no list' | 'no whole' | 'mixed levels', string>>
  /** That the total of a group is the sum of its members; which years are left out, for want of which members. */
  readonly groupSum: (group: string, left: string | null, members: string) => string
  readonly offers: {
    readonly among: (place: string, whole: string) => string
    readonly partners: (place: string) => string
    readonly values: string
    readonly withoutGroups: string
    readonly ranking: string
  }
  /** What the capital registered in a year was made of: new, adjusted, share purchases. */
  readonly components: {
    /** The filter. */
    readonly name: string
    /** The direction among the others. */
    readonly control: string
    /** Beside the picture, and where there is little room, by the code of its measure; others have their measure's name. */
    readonly labels: Readonly<Record<string, { readonly name: string; readonly short: string }>>
    /** The part of a year whose components are not all printed. */
    readonly open: string
    readonly openShort: string
    /** The total minus the components, in the table. */
    readonly rest: string
    readonly sentences: {
      readonly headline: (facts: ComponentFacts, words: Words) => string
      readonly caption: (facts: ComponentCaptionFacts, words: Words) => string
      /** A total that the counter has restated since, without its components. */
      readonly restated: (restated: ComponentCaptionFacts['restated'][number]) => string
    }
    /** What the line across each bar is. */
    readonly totalMark: string
    /** A component that the total did not contain then. */
    readonly notThen: string
    /** Why the counts beside the capital are not added. */
    readonly countsApart: string
    readonly keyboardHelp: string
  }
}
