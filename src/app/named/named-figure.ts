import { barsFrame } from '../../charts/bars-frame.ts'
import type { PosterPicture } from '../../charts/poster-types.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { formatPeriod } from '../../domain/format/period-text.ts'
import type { NamedChart } from '../../domain/named-chart.ts'
import type { View } from '../../domain/view.ts'
import type { Messages } from '../../i18n/messages.ts'
import { createWords } from '../../i18n/words.ts'
import { latestRelease } from '../../io/latest-release.ts'
import type { FigureRecord, PosterTable, RecordTexts } from '../../parts/figure-record.ts'
import { sourceText } from '../../parts/source-text.ts'
import { checkView, parseAddress } from '../../url/address.ts'
import { recordOf } from '../record-of.ts'

/** A named chart in one language: what its pages and files are made of. */
export interface NamedFigure {
  readonly chart: NamedChart
  readonly texts: RecordTexts
  /** Its parts are made once, however often they are asked for. */
  readonly record: FigureRecord
  /** What is drawn of it: a table where the view is one. */
  readonly picture: PosterPicture
  readonly table: PosterTable
  readonly title: string
  /** Finding and reservations as running text. */
  readonly description: string
  readonly source: string
  /** Which data is shown, as a sentence; empty where the release notes have none. */
  readonly date: string
}

/** The view of a named chart, in the reader's language. */
export function viewOfChart({ address }: NamedChart, evidence: Evidence): View {
  return checkView(parseAddress(address).view, evidence.registry).view
}

/** A chart that shows nothing is an error of the list, and stops whoever builds the site. */
export function namedFigure(chart: NamedChart, evidence: Evidence, messages: Messages): NamedFigure {
  const { registry } = evidence
  const texts = { evidence, registry, view: viewOfChart(chart, evidence), messages, words: createWords(registry, messages.language) }
  const made = recordOf(texts)
  if (!made) throw new Error(`The named chart ${chart.id} shows nothing: ${chart.address}`)
  const [notes, table, drawn] = [made.notes(), made.table(), made.picture?.() ?? null]
  const record: FigureRecord = { ...made, notes: () => notes, table: () => table, picture: drawn && (() => drawn) }
  const release = latestRelease()
  return {
    chart,
    texts,
    record,
    table,
    picture: drawn ?? table,
    title: chart.titles[messages.language],
    description: [/[.!?…]$/.test(record.headline) ? record.headline : `${record.headline}.`, record.caption].filter((part) => part !== '').join(' '),
    source: sourceText(texts, record),
    date: release ? messages.embed.asOf(formatPeriod(release.date, 'flow', messages.language)) : '',
  }
}

/** Of a frame as wide as a column of text. */
export const FRAME_WIDTH_PX = 600
const WORDS_PX = 260
const CHART_HEIGHT_PX = 600
const MOST_HEIGHT_PX = 1000

/** How high a frame for the chart should be, all words and bars shown. */
export function frameHeightPx({ picture }: NamedFigure): number {
  if (picture.kind !== 'bars') return CHART_HEIGHT_PX
  return Math.min(MOST_HEIGHT_PX, Math.ceil(barsFrame({ ...picture, width: FRAME_WIDTH_PX - 32, mostHeight: null }).height + WORDS_PX))
}
