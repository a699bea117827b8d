import { type BarsFrame, barsFrame } from './bars-frame.ts'
import type { PosterPicture } from './poster-types.ts'
import { type ScatterFrame, scatterFrame } from './scatter-frame.ts'
import { type StackedFrame, stackedFrame } from './stacked-frame.ts'
import { type TableFrame, tableFrame } from './table-frame.ts'
import { type TileMapFrame, tileMapFrame } from './tile-map-frame.ts'
import { type TrendFrame, trendFrame } from './trend-frame.ts'

type PictureOf<Kind extends PosterPicture['kind']> = Extract<PosterPicture, { readonly kind: Kind }>

/** A picture with its frame, ready to be drawn. */
export type FramedPicture =
  | { readonly kind: 'lines'; readonly picture: PictureOf<'lines'>; readonly frame: TrendFrame }
  | { readonly kind: 'layers'; readonly picture: PictureOf<'layers'>; readonly frame: StackedFrame }
  | { readonly kind: 'bars'; readonly picture: PictureOf<'bars'>; readonly frame: BarsFrame }
  | { readonly kind: 'dots'; readonly picture: PictureOf<'dots'>; readonly frame: ScatterFrame }
  | { readonly kind: 'table'; readonly picture: PictureOf<'table'>; readonly frame: TableFrame }
  | { readonly kind: 'tiles'; readonly picture: PictureOf<'tiles'>; readonly frame: TileMapFrame }

const HEIGHT_RATIO = 0.5
const LEAST_HEIGHT_PX = 300
const MOST_HEIGHT_PX = 460
/** Two quantities want room both ways. */
const DOTS_RATIO = 0.66
const DOTS_MOST_PX = 580

/**
 * The frame of a picture of a given width. Charts over time fill the height they are given, bars and tables show the
 * first rows that fit; without a height each takes what becomes it.
 */
export function framePicture(picture: PosterPicture, width: number, height: number | null): FramedPicture {
  const chartHeight = height ?? Math.round(Math.min(Math.max(width * HEIGHT_RATIO, LEAST_HEIGHT_PX), MOST_HEIGHT_PX))
  switch (picture.kind) {
    case 'lines':
      return { kind: 'lines', picture, frame: trendFrame({ ...picture, width, height: chartHeight }) }
    case 'layers':
      return { kind: 'layers', picture, frame: stackedFrame({ ...picture, width, height: chartHeight }) }
    case 'bars':
      return { kind: 'bars', picture, frame: barsFrame({ ...picture, width, mostHeight: height }) }
    case 'tiles':
      return { kind: 'tiles', picture, frame: tileMapFrame({ ...picture, width, mostHeight: height }) }
    case 'dots':
      return { kind: 'dots', picture, frame: scatterFrame({ ...picture, width, height: height ?? dotsHeight(width) }) }
    case 'table':
      return { kind: 'table', picture, frame: tableFrame({ ...picture, width, mostHeight: height }) }
  }
}

function dotsHeight(widthPx: number): number {
  return Math.round(Math.min(Math.max(widthPx * DOTS_RATIO, LEAST_HEIGHT_PX), DOTS_MOST_PX))
}
