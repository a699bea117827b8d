import type { CheckFacts, CheckGroupKind, ClaimCheck, RemarkKind, SumKind, SumVerdict } from '../domain/checks-types.ts'

/** Columns of the tables of checks. */
type CheckColumn = 'what' | 'when' | 'sum' | 'total' | 'difference' | 'tolerance' | 'verdict' | 'reported' | 'computed' | 'documents' | 'earlier' | 'later' | 'change' | 'about' | 'figures'

/** What a remark speaks of, in words. */
interface RemarkWords {
  /** The places, the first one first. */
  readonly places: readonly string[]
  /** Days or years, as a sentence has them. */
  readonly from: string
  readonly to: string
  /** Empty where it is no one's series. */
  readonly counter: string
  /** The words of a dated break. */
  readonly text: string
}

/** The texts of what should agree and what does. */
export interface CheckMessages {
  readonly title: string
  /** How many sums can be made and how many agree; without sums, how many other comparisons. */
  readonly headline: (facts: CheckFacts) => string
  /** The other comparisons, each with its count. */
  readonly caption: (facts: CheckFacts) => string
  readonly filter: string
  readonly filters: Readonly<Record<'all' | 'differing', string>>
  readonly overview: string
  readonly groups: Readonly<Record<CheckGroupKind, string>>
  /** What is held against what, and by which rule. */
  readonly leads: Readonly<Record<CheckGroupKind, string>>
  readonly counted: (kind: CheckGroupKind, total: number, differing: number) => string
  readonly listed: (shown: number, total: number) => string
  readonly showAll: (count: number) => string
  readonly showFewer: string
  readonly nothing: string
  readonly columns: Readonly<Record<CheckColumn, string>>
  readonly verdicts: Readonly<Record<SumVerdict, string>>
  /** Why a sum that is off by a slip is called so. */
  readonly slip: string
  readonly sumKinds: Readonly<Record<SumKind, string>>
  readonly parts: (count: number) => string
  readonly shareOf: (of: 'locality' | 'nation', total: string, date: string) => string
  readonly implied: (total: string) => string
  readonly rankAmong: (ranked: number, members: number) => string
  readonly claimKinds: Readonly<Record<ClaimCheck['of'], string>>
  readonly restatedBy: (counter: string) => string
  /** The latest number of a counter, and those it gave before. */
  readonly stands: string
  readonly replaced: string
  readonly times: (factor: string, isRise: boolean) => string
  readonly remarkKinds: Readonly<Record<RemarkKind, string>>
  readonly remarks: Readonly<Record<RemarkKind, (words: RemarkWords) => string>>
  readonly figureCount: (count: number) => string
  readonly showTrend: string
  /** On a chart: how many comparisons of its figures do not agree. */
  readonly badge: (count: number) => string
}
