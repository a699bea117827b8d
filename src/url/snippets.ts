import type { View } from '../domain/view.ts'
import { serialiseView } from './address.ts'

/** What goes into the pages of others: all of it text, none of it markup until it is escaped here. */

/** The query of the embed page for a view. */
export function embedQuery(view: View, hasControls: boolean): string {
  return [serialiseView(view), ...(hasControls ? ['controls=1'] : [])].filter((part) => part !== '').join('&')
}

export interface FrameSnippet {
  /** Whole address of the embed page. */
  readonly address: string
  /** Whole address of the page that shows the same. */
  readonly page: string
  readonly title: string
  readonly heightPx: number
  /** Whole address of the helper that sizes frames; null: without it. */
  readonly helper: string | null
}

/**
 * An inline frame for a page of another site. It needs no script, reserves its height, loads when it is scrolled to, may not
 * reach the page it stands in, and leaves a link where a content management system strips frames.
 */
export function frameSnippet({ address, page, title, heightPx, helper }: FrameSnippet): string {
  const frame = `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" loading="lazy" width="100%" height="${Math.ceil(heightPx)}" style="border:0;width:100%" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`
  const link = `<p><a href="${escapeMarkup(page)}">${escapeMarkup(title)} (Inflow)</a></p>`
  return [frame, link, ...(helper === null ? [] : [`<script src="${escapeMarkup(helper)}" async></script>`])].join('\n')
}

/** Text as it may stand in markup and in attributes: no letter of it ends or begins anything. */
export function escapeMarkup(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return text.replaceAll(/[&<>"']/g, (letter) => entities[letter] ?? letter)
}

/** A table for a text that knows Markdown; pipes and line ends in cells stay text. */
export function markdownTable(heads: readonly string[], isNumber: readonly boolean[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll(/\\/g, '\\\\').replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').replaceAll('<', '&lt;')).join(' | ')} |`
  return [line(heads), `| ${heads.map((_, column) => (isNumber[column] ? '---:' : '---')).join(' | ')} |`, ...rows.map(line)].join('\n')
}
