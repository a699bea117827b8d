import type { Scale } from '../domain/view.ts'
import type { DotPlot } from './scatter-types.ts'
import type { StackedColumn, StackedLayer } from './stacked-chart-types.ts'
import type { ChartBreak, ChartEvent, ChartLine, PointMark } from './trend-chart-types.ts'

/** The words round a picture that leaves the page: all it needs to be read alone. */
export interface PosterText {
  readonly title: string
  readonly sentence: string
  /** The filters as a sentence: "Registered capital in Hai Phong from South Korea, 2015–2025". */
  readonly filters: string
  /** What marks mean, events by number, breaks by letter, reservations; one paragraph each. */
  readonly notes: readonly string[]
  /** "Source: ...", and up to when it is official. */
  readonly source: string
  /** "Figures as of 22 November 2026". */
  readonly date: string
  /** Where the living chart stands. */
  readonly address: string
  /** Said loudly above everything, such as that the data is the reader's own; null: nothing. */
  readonly warning: string | null
}

/** A bar of a ranking, its words written out. */
export interface PosterBar {
  readonly key: string
  readonly rank: string
  readonly name: string
  readonly note: string | null
  readonly value: string
  /** null: no bar. */
  readonly length: number | null
  readonly isChosen: boolean
  readonly isOpen: boolean
  readonly isHollow: boolean
}

export interface PosterColumn {
  readonly key: string
  readonly head: string
  readonly isNumber: boolean
}

export interface PosterCell {
  readonly text: string
  /** Colours of a heat map's class; null: none. `light-dark(a, b)` and custom properties are allowed. */
  readonly fill: { readonly fill: string; readonly ink: string } | null
}

export interface PosterRow {
  readonly key: string
  readonly cells: readonly PosterCell[]
  readonly isEmphasised: boolean
}

/** A tile of a map, its words written out. */
export interface PosterTile {
  readonly key: string
  /** Where it stands, from 0. */
  readonly row: number
  readonly column: number
  /** Its name, from the longest form to the shortest. */
  readonly names: readonly string[]
  /** The number in few digits, or the mark of the reason why there is none. */
  readonly value: string
  /** Colours of its class; null: no figure. */
  readonly fill: { readonly fill: string; readonly ink: string } | null
  /** The colour as an outline only. */
  readonly isHollow: boolean
  readonly isChosen: boolean
  /** Part of the tile that is coloured, 0 to 1; null: all of it. */
  readonly area: number | null
  /** Place, figure and rank as they are read out. */
  readonly spoken: string
}

/** A map of tiles; of several beside each other each has a title. */
export interface PosterTilePanel {
  readonly key: string
  readonly title: string | null
  readonly rowCount: number
  readonly columnCount: number
  /** In the order of reading. */
  readonly tiles: readonly PosterTile[]
}

/** What a colour or a mark of a map means. */
export interface TileLegendEntry {
  readonly key: string
  readonly text: string
  /** null: a tile without a figure, or an outline. */
  readonly fill: string | null
  readonly isHollow: boolean
  readonly mark: string | null
}

/** What a view shows, as something that can be drawn without a page. */
export type PosterPicture =
  | {
      readonly kind: 'lines'
      /** What the axis counts: "US$ billion". */
      readonly unit: string
      readonly lines: readonly ChartLine[]
      readonly events: readonly ChartEvent[]
      readonly breaks: readonly ChartBreak[]
      readonly scale: Scale
      readonly formatTick: (value: number) => string
      /** What the marks mean. */
      readonly legend: readonly { readonly mark: PointMark; readonly text: string }[]
    }
  | {
      readonly kind: 'layers'
      readonly unit: string
      readonly layers: readonly StackedLayer[]
      readonly columns: readonly StackedColumn[]
      readonly runs: readonly (readonly number[])[]
      readonly isMoment: boolean
      readonly breaks: readonly ChartBreak[]
      readonly top: number | null
      readonly formatTick: (value: number) => string
    }
  | {
      readonly kind: 'bars'
      readonly unit: string
      readonly bars: readonly PosterBar[]
      readonly scale: Scale
      /** That only so many of all are shown; null: they are all there are. */
      readonly shownOf: (shown: number) => string | null
    }
  | (DotPlot & { readonly kind: 'dots'; readonly unit: string })
  | { readonly kind: 'table'; readonly unit: string; readonly columns: readonly PosterColumn[]; readonly rows: readonly PosterRow[] }
  | {
      readonly kind: 'tiles'
      readonly unit: string
      /** One large one, or several small ones. */
      readonly panels: readonly PosterTilePanel[]
      readonly legend: readonly TileLegendEntry[]
    }
