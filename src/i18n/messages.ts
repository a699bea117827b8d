import type { Period } from '../domain/period.ts'
import type { CompareColumn, Mode, Presentation, Scale, ShareDenominator, Theme, ViewKind } from '../domain/view.ts'
import type { Language } from '../domain/language.ts'
import type { WorldOffer } from '../domain/world-offers.ts'
import type { DataScope } from '../domain/scope-switch.ts'
import type { EmbedMessages } from './embed-messages.ts'
import type { OverviewMessages } from './overview-messages.ts'
import type { MatrixMessages } from './matrix-messages.ts'
import type { CheckMessages } from './check-messages.ts'
import type { MapMessages } from './map-messages.ts'
import type { ScatterMessages } from './scatter-messages.ts'
import type { FormerMessages } from './former-messages.ts'
import type { StagesMessages } from './stages-messages.ts'
import type { ProvenanceMessages } from './provenance-messages.ts'
import type { CompositionMessages } from './composition-messages.ts'
import type { RankingMessages } from './ranking-messages.ts'
import type { Sentences } from './sentences.ts'
import type { MeasureDirection } from './words.ts'
import type { CiteMessages } from './sources-messages.ts'

/**
 * Every text a reader sees that is not in the registries, in one language. Numbers in arguments are counts; figures
 * arrive as quantities and are written by domain/format.
 */
export interface Messages {
  readonly language: Language
  readonly app: AppMessages
  readonly filters: FilterMessages
  readonly search: SearchMessages
  readonly chart: ChartMessages
  readonly ranking: RankingMessages
  readonly compare: CompareMessages
  readonly composition: CompositionMessages
  readonly matrix: MatrixMessages
  readonly map: MapMessages
  readonly scatter: ScatterMessages
  readonly check: CheckMessages
  readonly stages: StagesMessages
  readonly provenance: ProvenanceMessages
  readonly empty: EmptyMessages
  readonly former: FormerMessages
  readonly missing: MissingMessages
  readonly pairFacts: PairFactsMessages
  readonly overview: OverviewMessages
  readonly cite: CiteMessages
  readonly footer: FooterMessages
  readonly embed: EmbedMessages
  readonly sentences: Sentences
  /** Names joined as in running text: "A, B and C". */
  readonly list: (names: readonly string[]) => string
}

export interface AppMessages {
  readonly title: string
  readonly tagline: string
  readonly skipToContent: string
  readonly navigation: string
  readonly views: Readonly<Record<ViewKind, string>>
  readonly find: string
  readonly language: string
  readonly theme: string
  readonly themes: Readonly<Record<Theme, string>>
  readonly loading: string
  readonly load: string
  readonly loadingFigures: (place: string, percent0To100: number | null) => string
  readonly loadFailed: string
  readonly loadFailures: Readonly<Record<'network' | 'status' | 'unreadable', string>>
  /** The texts of the language chosen could not be fetched. */
  readonly languageFailed: string
  readonly retry: string
  readonly panelFailed: string
  readonly close: string
  readonly copied: string
  /** The address held something unusable; empty `used`: as if the parameter were not there. */
  readonly ignoredParameter: (parameter: string, found: string, reason: string, used: string) => string
  readonly ignoreReasons: Readonly<Record<'unknown parameter' | 'unknown value' | 'malformed' | 'repeated' | 'inconsistent' | 'too many' | 'merged', string>>
  readonly ignoredTitle: string
  /** Parts of the address beyond those listed. */
  readonly ignoredMore: (count: number) => string
}

export interface FilterMessages {
  readonly heading: string
  /** Which body of figures is shown. */
  readonly scope: string
  readonly scopes: Readonly<Record<DataScope, string>>
  /** Ways into the figures of the world, and what they are together. */
  readonly worldOffers: Readonly<Record<WorldOffer, string>>
  readonly alsoThere: string
  readonly measure: string
  readonly localities: string
  readonly partners: string
  readonly timeRange: string
  readonly allYears: string
  readonly from: string
  readonly to: string
  readonly date: string
  readonly latestDate: string
  readonly mode: string
  readonly modes: Readonly<Record<Mode, string>>
  readonly denominator: string
  readonly denominators: Readonly<Record<ShareDenominator, string>>
  readonly scale: string
  readonly scales: Readonly<Record<Scale, string>>
  readonly over: string
  readonly overLocality: string
  readonly overPartner: string
  readonly boundaries: string
  readonly boundariesReported: string
  readonly boundariesCurrent: string
  readonly boundariesReportedNote: string
  readonly boundariesCurrentNote: string
  readonly allPartners: string
  readonly allProvinces: string
  readonly allEconomies: string
  /** In place of the places and their partners, where rows were pinned. */
  readonly pinnedPlaces: (count: number) => string
  readonly pinnedPartners: string
  readonly nation: string
  readonly clear: string
  readonly clearAll: string
  readonly done: string
  readonly add: (name: string) => string
  readonly remove: (name: string) => string
  readonly change: (what: string) => string
  readonly chosen: (count: number) => string
  readonly tooManyLines: (max: number) => string
  /** The mode as a chip says it; null for plain values. `of`: null: shares of the whole on screen. */
  readonly modeOf: (mode: Mode, of: ShareDenominator | null, base: Period | null) => string | null
  readonly logRefused: string
  /** After the names that are written out: so many more. */
  readonly others: (count: number) => string
  /** A partner alone, as the direction of the measure has it. */
  readonly fromPartner: Readonly<Record<MeasureDirection, (name: string) => string>>
  /** How many of the places on screen have a figure at a date. */
  readonly coverage: (covered: number, total: number) => string
  /** The earlier date that ranks are compared with. */
  readonly base: string
  readonly comparedWith: (date: string) => string
  readonly noComparison: string
}

export interface SearchMessages {
  readonly label: string
  readonly placeholder: string
  readonly places: string
  readonly partners: string
  readonly measures: string
  readonly recent: string
  readonly noResult: (query: string) => string
  readonly resultCount: (count: number) => string
  readonly formerName: (name: string, successor: string) => string
  /** Beside a place that has ended, and one that is new: the month. */
  readonly until: (date: string) => string
  readonly since: (date: string) => string
  readonly formerPlaces: string
  readonly presentPlaces: string
  readonly economies: string
  readonly withFigures: string
  readonly withoutFigures: string
  readonly keys: string
}

export interface ChartMessages {
  /** Name of who counted; codes without a name of their own are written as they are. */
  readonly counter: (code: string) => string
  readonly source: (names: readonly string[]) => string
  readonly officialUntil: (period: string) => string
  readonly statements: string
  readonly statementCount: (count: number) => string
  /** On paper, after the documents listed: how many more there are. */
  readonly moreDocuments: (count: number) => string
  readonly showTable: string
  readonly showChart: string
  readonly presentations: Readonly<Record<Presentation, string>>
  /** Opens the dialog of what a chart can be taken along with. */
  readonly share: string
  readonly partYear: (period: string) => string
  readonly partYearMark: string
  readonly breakMark: (text: string) => string
  /** How many provinces there were before boundaries changed, and since: "63 → 34 provinces". */
  readonly provinceCounts: (before: number, after: number) => string
  readonly breaks: string
  readonly events: string
  readonly eventMark: (number: number, title: string) => string
  readonly alsoCountedBy: (counter: string, points: number) => string
  readonly hideCounter: (counter: string) => string
  readonly moreLines: (count: number) => string
  /** Names the list of the marks of a chart. */
  readonly markKey: string
  /** What each mark of a chart means. */
  readonly marks: Readonly<Record<'filled' | 'hollow' | 'computed' | 'above' | 'below' | 'part', string>>
  /** A figure that stands in the table and not in the chart. */
  readonly notDrawn: string
  readonly keyboardHelp: string
  readonly tableCaption: (title: string) => string
  readonly period: string
  readonly value: string
  readonly place: string
  readonly partner: string
  readonly unit: string
  readonly figureBy: (counter: string) => string
  readonly lineOf: (locality: string, partner: string | null) => string
}

export interface CompareMessages {
  readonly columns: Readonly<Record<CompareColumn, string>>
  readonly pin: (name: string) => string
  readonly unpin: (name: string) => string
  readonly addPair: string
  readonly emptyHint: string
  readonly copyTable: string
  readonly downloadCsv: string
  readonly sortBy: (column: string, isDescending: boolean) => string
  readonly sortedBy: (column: string, isDescending: boolean) => string
  readonly trend: string
  readonly full: (max: number) => string
  /** Instead of removing rows one by one: the places chosen in the filters again. */
  readonly clearPins: string
  readonly caption: (date: string, otherDates: number, missing: number) => string
  /** Another claim, its value already in words. */
  readonly alsoReported: (value: string, date: string) => string
  readonly reportedOf: (total: string, date: string | null) => string
  readonly computedOf: (total: string, counter: string | null, value: string, date: string) => string
  readonly sharesDiffer: string
  readonly rankAmong: (count: number) => string
  /** After a printed rank: what it goes by. */
  readonly rankBy: (measure: string, date: string | null) => string
  readonly between: (earlier: string, later: string) => string
  /** The picture in a cell, in words. */
  readonly trendFromTo: (first: string, last: string, statements: number) => string
  readonly noTrend: string
  /** Columns that no row has a figure for. */
  readonly leftOut: (columns: readonly string[]) => string
  readonly copyFailed: string
  /** Head of the column of buttons that take rows out. */
  readonly remove: string
}

export interface EmptyMessages {
  readonly title: string
  /** Which filter empties the view, in words of the filters area. */
  readonly emptiedBy: (filter: string, value: string) => string
  readonly relax: (filter: string) => string
  /** Another measure that has figures for the places chosen. */
  readonly showInstead: (measure: string) => string
  /** A measure without figures of all partners together, and the way to them one by one. */
  readonly byPartnerOnly: (measure: string) => string
  readonly rankPartners: string
  /** A group, of which nobody has a figure, though of its members. */
  readonly noTotalOfGroup: (group: string) => string
  readonly rankMembers: string
  readonly noFigures: string
}

export interface MissingMessages {
  readonly legend: string
  readonly zero: string
}

/** The list of everything published of one place and one partner. */
export interface PairFactsMessages {
  readonly title: (pair: string) => string
  readonly lead: string
  /** A computed share and its denominator: the place it is the total of, or of one partner there; value; who counted it and when. */
  readonly shareOf: (share: string, place: string, partner: string | null, total: string, counted: string) => string
  readonly sharesDiffer: string
}

export interface FooterMessages {
  /** On paper, before the address of what is printed. */
  readonly thisPage: string
  readonly dataRelease: (version: string, date: string) => string
  readonly limits: string
  readonly registeredIsNotSpent: string
  readonly nominalDollars: string
  readonly immediateInvestors: string
  readonly notCovered: string
  /** Leads to the charts that have names of their own. */
  readonly namedCharts: string
  readonly credits: string
  readonly creditLine: string
  readonly definitions: string
}
