import type { TileMapFacts } from '../domain/tile-facts.ts'
import type { Words } from './words.ts'

/** The texts of the tile map. */
export interface MapMessages {
  /** Switch between the map of one date and those of all years. */
  readonly show: string
  readonly oneDate: string
  readonly byYear: string
  /** Switch of the size of tiles. */
  readonly size: string
  readonly sizeEqual: string
  /** `measure`: its name. */
  readonly sizeBy: (measure: string) => string
  /** What sizes mean, with the largest figure. */
  readonly sizeLegend: (measure: string) => string
  readonly date: string
  readonly play: string
  readonly pause: string
  /** Which keys do what. */
  readonly keys: string
  /** The same where nothing can be selected. */
  readonly readKeys: string
  /** What the element is called whose tiles the keys walk. */
  readonly gridName: (title: string) => string
  /** A tile as it is read out: place, figure with its unit or why there is none, rank, what kind of figure. */
  readonly tile: (name: string, value: string, details: readonly string[]) => string
  readonly rankOf: (rank: string, count: number) => string
  readonly statement: string
  readonly counted: (date: string) => string
  /** Legend of the colours. */
  readonly colours: Readonly<Record<'equal' | 'halving' | 'change', string>>
  readonly fixedScale: (count: number, first: string, last: string) => string
  readonly hollow: string
  readonly noFigure: (reason: string, count: number) => string
  readonly top: (count: number) => string
  readonly shareOf: (share: string, total: string) => string
  readonly chosen: string
  readonly chooseHint: string
  readonly showTrend: string
  readonly showOverview: string
  readonly clear: (name: string) => string
  readonly moreChosen: (count: number) => string
  readonly region: string
  /** Names of regions by what the registry calls them. */
  readonly regions: Readonly<Record<string, string>>
  readonly openYear: (date: string) => string
  /** Where there are no provinces to place. */
  readonly noGrid: string
  readonly toRanking: string
  /** Said of maps of several years beside each other. */
  readonly years: (count: number, first: string, last: string) => string
  readonly sentences: {
    /** How few places make up more than half of the total. */
    readonly headline: (facts: TileMapFacts, words: Words) => string
  }
}
