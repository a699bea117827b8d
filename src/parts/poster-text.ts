import type { PosterText } from '../charts/poster-types.ts'
import type { FigureRecord } from './figure-record.ts'
import { ownFilesText, sourceText } from './source-text.ts'
import type { FrameTexts } from './view-frame.ts'

export interface PosterSetting {
  /** Which data is shown, as a sentence; empty: not said. */
  readonly date: string
  /** Where the living chart stands; empty: not said. */
  readonly address: string
  /** What the picture is called instead of its finding, which then opens the sentence. */
  readonly title?: string
}

/** The words round the picture of a record, all from the record that feeds the screen. */
export function posterText(texts: FrameTexts, record: FigureRecord, { date, address, title }: PosterSetting): PosterText {
  const picture = record.picture?.()
  const left = picture?.kind === 'bars' ? picture.shownOf(picture.bars.length) : null
  return {
    title: title ?? record.headline,
    sentence: title === undefined ? record.caption : [closed(record.headline), record.caption].filter((part) => part !== '').join(' '),
    filters: record.filters,
    notes: [...(left === null ? [] : [left]), ...record.notes()],
    source: sourceText(texts, record),
    date,
    address,
    warning: ownFilesText(texts, record),
  }
}

/** Headlines stand without a full stop; within a sentence they need one. */
function closed(headline: string): string {
  return headline === '' || /[.!?…]$/.test(headline) ? headline : `${headline}.`
}
