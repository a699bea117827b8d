import type { ReactElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { Poster } from '../../charts/Poster.tsx'
import type { Appearance } from '../../design/palette.ts'
import { resolveColours } from '../../design/resolve-colours.ts'
import { pause } from '../../io/idle.ts'
import type { FigureRecord } from '../../parts/figure-record.ts'
import { type PosterSetting, posterText } from '../../parts/poster-text.ts'
import type { FrameTexts } from '../../parts/view-frame.ts'

export interface PosterOrder extends PosterSetting {
  readonly texts: FrameTexts
  readonly record: FigureRecord
  readonly isTable: boolean
  readonly widthPx: number
  readonly appearance: Appearance
}

/** The picture of a record with all its words, as the text of an SVG file that needs no style sheet. */
export async function drawPoster({ texts, record, isTable, widthPx, appearance, ...setting }: PosterOrder): Promise<string> {
  const picture = (isTable ? null : record.picture?.()) ?? record.table()
  // React draws nothing while it draws something else.
  await pause()
  const svg = toMarkup(<Poster text={posterText(texts, record, setting)} picture={picture} width={widthPx} />)
  return resolveColours(svg, appearance)
}

/** By the page's own React, which saves fetching another for servers. */
function toMarkup(element: ReactElement): string {
  const box = document.createElement('div')
  const root = createRoot(box)
  flushSync(() => root.render(element))
  const svg = box.firstElementChild
  const markup = svg ? new XMLSerializer().serializeToString(svg) : ''
  root.unmount()
  return markup
}
