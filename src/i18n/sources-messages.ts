import type { Dimension, MeasureKind, SourceTier } from '../domain/registry.ts'

export const SOURCE_PARTS = ['documents', 'observations', 'definitions', 'about'] as const
/** The parts of the sources view. */
export type SourcePart = (typeof SOURCE_PARTS)[number]

/** Texts of the sources view. */
export interface SourcesMessages {
  readonly title: string
  readonly lead: (documents: number) => string
  readonly partsLabel: string
  readonly parts: Readonly<Record<SourcePart, string>>
  readonly searchDocuments: string
  readonly searchObservations: string
  readonly tier: string
  readonly tiers: Readonly<Record<SourceTier | 'all', string>>
  readonly documentCount: (shown: number) => string
  readonly figureCount: (count: number) => string
  /** Figures on screen of all there are. */
  readonly figuresOf: (shown: number, total: number) => string
  readonly loadingRest: string
  readonly figuresFrom: (first: string, last: string) => string
  readonly noFigures: string
  /** The document names everyone who has a figure. */
  readonly complete: Readonly<Record<'localities' | 'partners', string>>
  readonly openDocument: string
  readonly copyAddress: string
  readonly showFigures: (count: number) => string
  readonly showAll: (count: number) => string
  readonly onlyDocument: (title: string) => string
  readonly scope: string
  readonly withinView: string
  readonly everything: string
  readonly withinViewHint: string
  readonly conflictsOnly: string
  readonly conflicts: string
  readonly conflict: string
  readonly nothingFound: string
  readonly download: string
  /** While the file is being written. */
  readonly writing: (percent: number) => string
  readonly printedRows: (rows: number, total: number) => string
  /** On paper, where more documents were found than are on screen. */
  readonly printedDocuments: (shown: number, total: number) => string
  readonly measuresTitle: string
  readonly kindOf: string
  readonly kinds: Readonly<Record<MeasureKind, string>>
  readonly code: string
  readonly addsOver: string
  readonly dimensions: Readonly<Record<Dimension, string>>
  readonly neverAdded: string
  readonly relationsTitle: string
  readonly statusesTitle: string
  readonly kindsTitle: string
  readonly figureKinds: Readonly<Record<'published' | 'computed' | 'nil', string>>
  readonly missingTitle: string
  readonly releases: string
  readonly licences: string
  readonly figuresLicence: string
  readonly compilationLicence: string
  readonly softwareLicence: string
}

/** Texts for taking a figure or a document along, and for saying that it is wrong. */
export interface CiteMessages {
  readonly heading: string
  readonly copyAddress: string
  readonly copyCitation: string
  readonly copyBibtex: string
  /** The browser refused; the text is shown to be copied by hand. */
  readonly byHand: string
  readonly report: string
  readonly reportLead: string
  readonly reportText: string
  readonly copyReport: string
  readonly openIssue: string
  /** Title of a report, with what the figure is of. */
  readonly reportTitle: (subject: string) => string
  readonly shown: string
  readonly codes: string
  readonly inflowAddress: string
  readonly whatIsWrong: string
}
