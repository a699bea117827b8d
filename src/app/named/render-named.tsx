import { renderToStaticMarkup } from 'react-dom/server'
import { Card } from '../../charts/Card.tsx'
import { CARD } from '../../charts/card-frame.ts'
import { Poster } from '../../charts/Poster.tsx'
import { figuresToCsv } from '../../csv/observations-to-csv.ts'
import { resolveColours } from '../../design/resolve-colours.ts'
import type { Evidence } from '../../domain/evidence.ts'
import { LANGUAGES, type Language } from '../../domain/language.ts'
import type { NamedChart } from '../../domain/named-chart.ts'
import { loadMessages } from '../../i18n/load-messages.ts'
import { NAMED_MESSAGES } from '../../i18n/named-messages.ts'
import type { Messages } from '../../i18n/messages.ts'
import { writeCarried } from '../../io/carried.ts'
import { latestRelease } from '../../io/latest-release.ts'
import { dashboardAddress } from '../../io/site.ts'
import { cutSliceOf } from '../../io/view-slice.ts'
import { posterText } from '../../parts/poster-text.ts'
import { EmbedFigure } from '../embed/EmbedFigure.tsx'
import { ChartPage } from './ChartPage.tsx'
import { datasetJson } from './dataset-json.ts'
import { type FillNames, nameFills } from './fills.ts'
import { GalleryPage } from './GalleryPage.tsx'
import { htmlPage, jsonBlock } from './markup.ts'
import { chartFolder, inLanguage, placeOf } from './named-files.ts'
import { FRAME_WIDTH_PX, type NamedFigure, frameHeightPx, namedFigure, viewOfChart } from './named-figure.ts'
import { type EmbeddedChart, embedCode, oembedJson } from './oembed.ts'
import { chartHead, galleryHead } from './page-head.ts'

/** Of the picture of a chart; its pixels are twice as many. */
const POSTER_WIDTH_PX = 900

/** A chart, or the list of all, in one language. */
export interface NamedPart {
  readonly files: readonly { readonly fileName: string; readonly text: string }[]
  /** Drawn as pixels by whoever builds the site. */
  readonly pictures: readonly { readonly fileName: string; readonly svg: string; readonly widthPx: number }[]
  /** What goes into the page of an embed: its still figure, and the figures the living one is drawn from. */
  readonly embeds: readonly { readonly fileName: string; readonly language: Language; readonly title: string; readonly still: string; readonly carried: string }[]
}

export interface NamedSetting {
  readonly evidence: Evidence
  readonly charts: readonly NamedChart[]
  /** Whole address of the site's folder; null: not known. */
  readonly site: string | null
  /** Takes the rules the pages need beside the style sheet; tells where it will be, from the site's folder. */
  readonly nameStyle: (rules: string) => string
}

/** All pages and files of the named charts, one after another. Throws with the id of a chart that shows nothing. */
export async function* renderNamedSite({ evidence, charts, site, nameStyle }: NamedSetting): AsyncGenerator<NamedPart> {
  const editions = await Promise.all(
    LANGUAGES.map(async (language) => {
      const messages = await loadMessages(language)
      return { messages, figures: charts.map((chart) => namedFigure(chart, evidence, messages)) }
    }),
  )
  const fills = nameFills(editions.flatMap(({ figures }) => figures.map(({ table }) => table)))
  const style = nameStyle(fills.rules)
  const carried = new Map<string, string>()
  for (const { messages, figures } of editions) {
    yield { files: [galleryFile(messages, figures, site, style)], pictures: [], embeds: [] }
    for (const figure of figures) {
      const { chart } = figure
      // The same in all languages.
      const kept = carried.get(chart.id) ?? carriedOf(chart, evidence)
      carried.set(chart.id, kept)
      yield filesOf(figure, { figures, fills, site, style, carried: kept })
    }
  }
}

/** The figures of a chart as they stand in its embed. */
function carriedOf(chart: NamedChart, evidence: Evidence): string {
  const slice = cutSliceOf(evidence, viewOfChart(chart, evidence))
  if (!slice) throw new Error(`The named chart ${chart.id} has no figures to carry.`)
  return writeCarried({ address: chart.address, slice, asOf: latestRelease()?.date.text ?? '', isFrozen: false, site: '../../' })
}

interface Surroundings {
  readonly figures: readonly NamedFigure[]
  readonly fills: FillNames
  readonly site: string | null
  readonly style: string
  readonly carried: string
}

function filesOf(figure: NamedFigure, { figures, fills, site, style, carried }: Surroundings): NamedPart {
  const { chart, texts, record, picture, title, date } = figure
  const { language } = texts.messages
  const folder = chartFolder(chart.id)
  const path = (name: string) => folder + inLanguage(name, language)
  const place = placeOf(site, chart.id, language)
  const embedded: EmbeddedChart = { title, language, widthPx: FRAME_WIDTH_PX, heightPx: frameHeightPx(figure), place }
  const address = place?.page ?? ''
  const poster = toSvg(<Poster text={posterText(texts, record, { date, address })} picture={picture} width={POSTER_WIDTH_PX} />)
  const card = toSvg(<Card text={posterText(texts, record, { date, address, title })} picture={picture} />)
  const others = figures.filter((other) => other !== figure && other.chart.topic === chart.topic)
  const body = renderToStaticMarkup(<ChartPage figure={figure} fills={fills} others={others} code={embedCode(embedded)} />)
  const head = [...chartHead(figure, place, `../../${style}`), jsonBlock('application/ld+json', datasetJson(figure, place))]
  return {
    files: [
      { fileName: path('index.html'), text: htmlPage({ language, title: `${title} · Inflow`, head, body }) },
      { fileName: path('oembed.json'), text: `${JSON.stringify(oembedJson(embedded), null, 2)}\n` },
      { fileName: path('chart.svg'), text: poster },
      // Spreadsheets read a file without a byte order mark in the machine's own encoding.
      { fileName: path('data.csv'), text: `\uFEFF${figuresToCsv(record.figures(), texts.registry, language)}` },
    ],
    pictures: [
      { fileName: path('chart.png'), svg: poster, widthPx: 2 * POSTER_WIDTH_PX },
      { fileName: path('card.png'), svg: card, widthPx: CARD.width },
    ],
    embeds: [{ fileName: path('embed.html'), language, title: record.headline, still: stillOf(figure), carried }],
  }
}

/** The pages allow no style attributes, which living charts take their sizes from; still ones have them in the picture. In texts React writes no such quotation marks. */
const STYLES = / style="[^"]*"/g

/** What the page of an embed shows before, or without, its script. */
function stillOf({ texts, record, source, date }: NamedFigure): string {
  const { view, messages } = texts
  const address = dashboardAddress({ ...view, language: messages.language }, '../../')
  return renderToStaticMarkup(<EmbedFigure record={record} messages={messages} own={null} source={source} date={date} address={address} isTable={view.as === 'table'} />).replaceAll(STYLES, '')
}

function galleryFile(messages: Messages, figures: readonly NamedFigure[], site: string | null, style: string) {
  const { language } = messages
  return {
    fileName: inLanguage('charts.html', language),
    text: htmlPage({
      language,
      title: `${NAMED_MESSAGES[language].gallery} · Inflow`,
      head: galleryHead(language, figures, site, style),
      body: renderToStaticMarkup(<GalleryPage messages={messages} figures={figures} />),
    }),
  }
}

/** In plain colours, light: a picture that leaves the page has no style sheet. */
function toSvg(picture: React.JSX.Element): string {
  return resolveColours(renderToStaticMarkup(picture), 'light')
}
