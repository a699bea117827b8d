/** Texts of a ranking; those of its changes of rank are in `rank-change-messages.ts`. */
export interface RankingMessages {
  readonly rank: string
  readonly reportedRank: (rank: string) => string
  readonly showAll: (count: number) => string
  readonly showFewer: string
  /** On paper, under the bars that are there. */
  readonly shownOf: (shown: number, total: number) => string
  readonly datedOtherwise: (date: string) => string
  readonly share: string
  /** Heading of totals, groups and what belongs to no place. */
  readonly apart: string
  /** Places without a figure. */
  readonly missingCount: (count: number) => string
  readonly indexAsValue: string
  readonly reportedRankColumn: string
  readonly trendOf: (name: string) => string
  readonly openEnd: string
  readonly hollow: string
}
