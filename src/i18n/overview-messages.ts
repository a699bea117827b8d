import type { OverviewFacts, OverviewRank } from '../domain/facts.ts'
import type { Period } from '../domain/period.ts'
import type { PeriodUse } from '../domain/format/period-text.ts'
import type { ShareDenominator } from '../domain/view.ts'
import type { Words } from './words.ts'

/** The texts of the first page. Values arrive in words already, with relation and unit; dates as periods. */
export interface OverviewMessages {
  readonly sentences: { readonly headline: (facts: OverviewFacts, words: Words) => string }
  /** Under the headline, where the default measure has no figures. */
  readonly insteadOf: (asked: string, shown: string) => string
  readonly keyFigures: string
  /** A date beside a figure. */
  readonly date: (period: Period, use: PeriodUse) => string
  /** Labels of key figures. */
  readonly shareOf: Readonly<Record<ShareDenominator, (place: string) => string>>
  readonly rankAmong: Readonly<Record<OverviewRank['level'], string>>
  readonly averageSize: string
  /** Under an average size: that of the whole economy, from one partner or all; null: its source gives none. */
  readonly widerSize: (value: string | null, economy: string, partner: string | null) => string
  /** Under a share: what it is of, who counted that and when. */
  readonly ofTotal: (total: string, counter: string | null, period: Period, use: PeriodUse) => string
  readonly ofCount: (count: number) => string
  /** Under printed ranks: what they go by, in their order. */
  readonly rankedBy: (measures: readonly string[]) => string
  /** After a change in percent: what it is on. */
  readonly since: (period: Period, use: PeriodUse) => string
  /** A share or rank of another kind beside the one in large type. */
  readonly beside: (value: string, when: string) => string
  readonly trendTitle: (locality: string, partner: string | null, beside: 'peers' | 'all' | null) => string
  readonly trendLink: string
  readonly standTitle: (over: 'locality' | 'partner', fixed: string | null, chosen: string | null, isOfEconomies: boolean) => string
  readonly standLead: (measure: string, unit: string, period: Period, use: PeriodUse) => string
  readonly standStatements: string
  /** How many are ranked; null: statements, which are not. */
  readonly standLink: (count: number | null) => string
  /** Heading where nothing can be compared. */
  readonly changesHeading: string
  readonly changesTitle: (over: 'locality' | 'partner', fixed: string | null) => string
  readonly changesLead: (measure: string, unit: string, earlier: Period, later: Period, use: PeriodUse) => string
  readonly changesRefused: string
  readonly changesLink: string
  readonly rises: string
  readonly events: string
  readonly eventsLink: string
  readonly cautions: string
  readonly caution: CautionMessages
}

/** One sentence each. */
interface CautionMessages {
  readonly placeEnded: (place: string, lastDay: Period, successor: string | null) => string
  readonly placeIsNew: (place: string, firstDay: Period) => string
  /** In today's boundaries. */
  readonly placeIsSum: (place: string, firstDay: Period, parts: readonly string[]) => string
  readonly incomplete: (lacking: readonly string[]) => string
  readonly successor: (place: string) => string
  readonly statementsOnly: (count: number) => string
  readonly alsoReported: (value: string, publisher: string, period: Period, use: PeriodUse) => string
  readonly sharesDiffer: (reported: string, computed: string) => string
  readonly severalCounters: (drawn: string, others: readonly string[]) => string
  readonly showCounters: (others: readonly string[]) => string
  readonly partYears: (periods: readonly Period[]) => string
  readonly lowReliability: (count: number) => string
  readonly breakMark: (day: Period, text: string) => string
  readonly registeredIsNotSpent: string
}
