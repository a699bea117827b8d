import type { ChangeFacts, ConcentrationFacts, GrowthFacts, NeighbourFacts } from '../domain/briefing-facts.ts'
import type { OverviewRank } from '../domain/facts.ts'
import type { Words } from './words.ts'

/** The texts of an overview that only all the data can tell. Values in sentences are formatted by the sentence itself. */
export interface BriefingMessages {
  readonly peers: PeerMessages
  readonly growth: (facts: GrowthFacts, words: Words) => string
  readonly neighbours: (facts: NeighbourFacts, words: Words) => string
  readonly concentration: (facts: ConcentrationFacts) => string
  /** Where nobody lists all partners. */
  readonly noConcentration: string
  /** The whole and its largest parts, then the part in question. */
  readonly changes: (facts: ChangeFacts, words: Words) => string
  readonly ownChange: (facts: ChangeFacts, words: Words) => string | null
  /** Where no list of partners of the place covers two dates. */
  /** Percentage points where there is room for few letters; the number arrives written. */
  readonly points: (number: string) => string
  readonly noPartnerChanges: (place: string) => string
  readonly documents: string
}

interface PeerMessages {
  readonly label: string
  /** How they were found. */
  readonly suggested: Readonly<Record<OverviewRank['level'], string>>
  readonly pinned: string
  /** Nobody else has a line of the measure by the counter in question. */
  readonly none: string
  /** The same for the economy with provinces: which measure has such lines. */
  readonly elsewhere: (measure: string) => string
  readonly notDrawn: (names: string) => string
  readonly further: (count: number) => string
  readonly change: string
  readonly add: string
  readonly remove: (name: string) => string
  readonly compare: string
  readonly suggestAgain: string
  readonly full: (most: number) => string
}

