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
  readonly refusals: Readonly<Record<'no list' | 'mixed levels', string>>
  readonly offers: {
    readonly among: (place: string, whole: string) => string
    readonly partners: (place: string) => string
    readonly values: string
    readonly withoutGroups: string
    readonly ranking: string
  }
}
